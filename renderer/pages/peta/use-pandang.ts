import { select } from "d3-selection";
import { zoom, zoomIdentity, type ZoomBehavior, type ZoomTransform } from "d3-zoom";
import { startTransition, useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";
import {
  memuat,
  pandangSeluruh,
  perluas,
  SKALA_TERBACA,
  SKALA_TERBESAR,
  skalaTerkecil,
  wilayahTampak,
  type Luas,
  type Pandang,
  type Wilayah,
} from "./pandang";

/** What is drawn: the part in view with some around it, and whether its rows can be read. */
export interface Tergambar {
  readonly wilayah: Wilayah;
  readonly terbaca: boolean;
  /** Scale by which the far view chooses the size of its letters: that of the last drawing. */
  readonly skala: number;
}

/** How much around the view is drawn beforehand, by its sides. */
const CADANGAN = 0.35;
/** The far view is drawn anew when the scale has changed by this factor. */
const BEDA_SKALA = 1.4;

interface Permintaan {
  readonly peta: Luas;
  /** The view to begin with; null for the whole map. */
  readonly mula: Pandang | null;
  readonly onDiam: (pandang: Pandang) => void;
}

/**
 * Pans and zooms: the wheel, two fingers and dragging by d3-zoom, keys and buttons by `ke`. While the view moves, only the layer is moved;
 * what it holds is drawn anew when panning leaves what was drawn, and when zooming has come to rest.
 */
export function usePandang({ peta, mula, onDiam }: Permintaan) {
  const bingkai = useRef<HTMLDivElement>(null);
  const lapisan = useRef<SVGSVGElement>(null);
  const perilaku = useRef<ZoomBehavior<HTMLDivElement, unknown> | null>(null);
  const pandang = useRef<Pandang>({ x: 0, y: 0, k: 1 });
  const [tergambar, gambar] = useState<Tergambar | null>(null);
  const layar = useLuas(bingkai);
  const kini = useRef({ peta, mula, onDiam, layar });
  useLayoutEffect(() => {
    kini.current = { peta, mula, onDiam, layar };
  });

  // What comes into view is drawn between the frames and never holds one up.
  const lengkapi = useCallback((): void => {
    const { layar: luas } = kini.current;
    if (luas) startTransition(() => gambar((lama) => gambarUlang(lama, pandang.current, luas)));
  }, []);

  const pindah = useCallback(
    ({ x, y, k }: ZoomTransform): void => {
      const digeser = k === pandang.current.k;
      pandang.current = { x, y, k };
      if (lapisan.current) lapisan.current.style.transform = `translate(${x}px, ${y}px) scale(${k})`;
      // Each scale would ask for other letters: they are drawn once, for the scale at which zooming comes to rest.
      if (digeser) lengkapi();
    },
    [lengkapi],
  );

  const ke = useCallback((tujuan: Pandang): void => {
    const { current: elemen } = bingkai;
    if (elemen && perilaku.current) {
      perilaku.current.transform(select(elemen), zoomIdentity.translate(tujuan.x, tujuan.y).scale(tujuan.k));
      kini.current.onDiam(pandang.current);
    }
  }, []);

  useEffect(() => {
    const { current: elemen } = bingkai;
    if (!elemen || !layar) return undefined;
    const milik = perilaku.current ?? zoom<HTMLDivElement, unknown>();
    const baru = perilaku.current === null;
    perilaku.current = milik
      .filter((event: Event) => !(event instanceof MouseEvent && event.button !== 0) && !genggaman(event.target))
      .scaleExtent([skalaTerkecil(peta, layar), SKALA_TERBESAR])
      .translateExtent([
        [-layar.lebar, -layar.tinggi],
        [peta.lebar + layar.lebar, peta.tinggi + layar.tinggi],
      ])
      .extent([
        [0, 0],
        [layar.lebar, layar.tinggi],
      ])
      .on("start", () => lapisan.current?.setAttribute("data-bergerak", ""))
      .on("zoom", ({ transform }: { readonly transform: ZoomTransform }) => pindah(transform))
      .on("end", () => {
        lapisan.current?.removeAttribute("data-bergerak");
        lengkapi();
        kini.current.onDiam(pandang.current);
      });
    if (baru) {
      select(elemen).call(perilaku.current).on("dblclick.zoom", null);
      ke(kini.current.mula ?? pandangSeluruh(peta, layar));
    } else gambar((lama) => gambarUlang(lama, pandang.current, layar));
    return undefined;
  }, [peta, layar, pindah, lengkapi, ke]);

  return { bingkai, lapisan, pandang, tergambar, layar, ke };
}

function genggaman(sasaran: EventTarget | null): boolean {
  return sasaran instanceof Element && sasaran.closest("[data-genggam]") !== null;
}

function gambarUlang(lama: Tergambar | null, pandang: Pandang, layar: Luas): Tergambar {
  const tampak = wilayahTampak(pandang, layar);
  const terbaca = pandang.k >= SKALA_TERBACA;
  const beda = lama === null ? Infinity : Math.max(lama.skala / pandang.k, pandang.k / lama.skala);
  if (lama !== null && lama.terbaca === terbaca && memuat(lama.wilayah, tampak) && (terbaca ? beda < 2.5 : beda < BEDA_SKALA)) return lama;
  return { wilayah: perluas(tampak, CADANGAN), terbaca, skala: pandang.k };
}

/** Sides of an element, followed; null before it is laid out. */
function useLuas(elemen: RefObject<HTMLElement | null>): Luas | null {
  const [luas, setLuas] = useState<Luas | null>(null);
  useLayoutEffect(() => {
    const { current } = elemen;
    if (!current) return undefined;
    const ukur = (): void => {
      const { clientWidth: lebar, clientHeight: tinggi } = current;
      setLuas((lama) => (lama?.lebar === lebar && lama.tinggi === tinggi ? lama : { lebar, tinggi }));
    };
    const pengamat = new ResizeObserver(ukur);
    pengamat.observe(current);
    ukur();
    return () => pengamat.disconnect();
  }, [elemen]);
  return luas;
}
