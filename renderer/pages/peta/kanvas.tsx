import { useCallback, useEffect, useId, useRef, type KeyboardEvent, type MouseEvent, type RefObject } from "react";
import type { PetaTerlukis } from "../../../core/peta/lukis";
import { TEKS_PETA } from "../../../core/text/peta";
import { TOMBOL } from "../../../core/text/tombol";
import { Alat } from "./alat";
import { butirPada, langkahTombol, type ButirPeta } from "./butir";
import { IsiKanvas } from "./isi-kanvas";
import { berskala, LANGKAH_SKALA, pandangKe, pandangSeluruh, type Luas, type Pandang } from "./pandang";
import classes from "./peta.module.css";
import { usePandang } from "./use-pandang";
import { useSeret } from "./use-seret";

const LANGKAH_GESER = 90;

export interface PropsKanvas {
  /** Name of the map where several stand beside each other. */
  readonly nama?: string;
  readonly peta: PetaTerlukis;
  readonly butir: readonly ButirPeta[];
  readonly kini: number;
  readonly ditemukan: readonly number[];
  readonly mula: Pandang | null;
  /** Item that must come into view; a new value each time that it is asked for. */
  readonly tuju: { readonly butir: number } | null;
  readonly onPilih: (butir: number) => void;
  readonly onBuka: (butir: ButirPeta) => void;
  readonly onLipat: (kotakId: string) => void;
  /** Asks to move an item, to the unit of another one where it was dropped there; null where nothing moves. */
  readonly onPindah: ((butir: ButirPeta, ke: ButirPeta | null) => void) | null;
  readonly onDiam: (pandang: Pandang) => void;
}

/**
 * The map: dragged and zoomed by mouse, fingers and keys, and walked through as a tree. Only what is in view exists, and from far only
 * what can be read.
 */
export function KanvasPeta(props: PropsKanvas) {
  const { peta, butir, kini, onPilih } = props;
  const awalan = useId();
  const { bingkai, lapisan, pandang, tergambar, layar, ke } = usePandang(props);
  useTuju(props, { pandang, layar, ke });
  const onKeyDown = useTombol(props, { pandang, layar, ke });
  const tunjuk = (event: MouseEvent): ButirPeta | undefined => {
    const letak = bingkai.current?.getBoundingClientRect();
    const { x, y, k } = pandang.current;
    return letak && butirPada(butir, (event.clientX - letak.left - x) / k, (event.clientY - letak.top - y) / k);
  };
  const terpilih = butir[kini];
  const pohon = useRef<HTMLDivElement>(null);
  const seret = useSeret(props, tunjuk);
  return (
    <div
      ref={bingkai}
      {...seret.kejadian}
      className={classes["bingkai"]}
      onPointerDown={() => pohon.current?.focus({ preventScroll: true })}
      onClick={(event) => {
        // What ends a drag is no choice.
        const kena = seret.baruJatuh() ? undefined : tunjuk(event);
        if (kena) onPilih(butir.indexOf(kena));
      }}
      onDoubleClick={(event) => {
        const kena = tunjuk(event);
        if (kena) props.onBuka(kena);
      }}
    >
      <div
        ref={pohon}
        role="tree"
        tabIndex={0}
        className={classes["pohon"]}
        aria-label={props.nama === undefined ? TEKS_PETA.pohon : `${TEKS_PETA.pohon}: ${props.nama}`}
        aria-activedescendant={terpilih && tergambar ? `${awalan}${terpilih.id}` : undefined}
        onKeyDown={onKeyDown}
      >
        <svg ref={lapisan} role="none" className={classes["lapisan"]} width={peta.lebar} height={peta.tinggi}>
          {tergambar ? (
            <IsiKanvas {...props} tergambar={tergambar} awalan={awalan} jatuhKe={seret.ke} dapatPindah={props.onPindah !== null} />
          ) : null}
        </svg>
      </div>
      {layar ? <Alat peta={peta} layar={layar} skala={tergambar?.skala ?? 1} pandang={pandang} ke={ke} /> : null}
    </div>
  );
}

interface Kendali {
  readonly pandang: RefObject<Pandang>;
  readonly layar: Luas | null;
  readonly ke: (pandang: Pandang) => void;
}

/** Brings what is asked for into view. */
function useTuju({ butir, tuju }: Pick<PropsKanvas, "butir" | "tuju">, { pandang, layar, ke }: Kendali): void {
  const dituju = useRef<typeof tuju>(null);
  useEffect(() => {
    // Only a new wish moves the view: what is drawn may change below it.
    if (tuju === dituju.current) return;
    dituju.current = tuju;
    const sasaran = tuju === null ? undefined : butir[tuju.butir];
    if (!sasaran || !layar) return;
    const baru = pandangKe(sasaran, pandang.current, layar);
    if (baru !== pandang.current) ke(baru);
  }, [tuju, butir, pandang, layar, ke]);
}

function useTombol(props: PropsKanvas, { pandang, layar, ke }: Kendali) {
  const { peta, butir, kini, onPilih, onBuka, onLipat } = props;
  return useCallback(
    (event: KeyboardEvent<HTMLDivElement>) => {
      if (!layar || event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
      const terpilih = butir[kini];
      const tujuan = event.shiftKey ? null : langkahTombol(butir, kini, event.key);
      if (tujuan !== null) onPilih(tujuan);
      else if (!pandangTombol(event, { pandang: pandang.current, layar, peta, ke }) && !tindakan(event.key)) return;
      event.preventDefault();

      function tindakan(tombol: string): boolean {
        if (!terpilih) return false;
        const terbuka = terpilih.jenis === "kotak" && terpilih.terbuka === true;
        if (tombol === "Enter") onBuka(terpilih);
        else if (tombol.toUpperCase() === TOMBOL.peta.pindahkan.kunci[0]) props.onPindah?.(terpilih, null);
        else if (tombol === " ") lipatBila(terpilih.jenis === "kotak");
        else if (tombol === "ArrowRight" && terpilih.terbuka === false) onLipat(terpilih.kotakId);
        else if (tombol === "ArrowRight") onPilih(Math.min(butir.length - 1, kini + 1));
        else if (tombol === "ArrowLeft" && terbuka) onLipat(terpilih.kotakId);
        else if (tombol === "ArrowLeft") onPilih(terpilih.induk);
        else return false;
        return true;
      }

      function lipatBila(boleh: boolean): void {
        if (boleh && terpilih && terpilih.terbuka !== null) onLipat(terpilih.kotakId);
      }
    },
    [props, peta, butir, kini, layar, pandang, ke, onPilih, onBuka, onLipat],
  );
}

interface Gerak {
  readonly pandang: Pandang;
  readonly layar: Luas;
  readonly peta: Luas;
  readonly ke: (pandang: Pandang) => void;
}

/** Keys that move the view: + - 0, and arrows with Shift. Answers whether the key is one of them. */
function pandangTombol({ key, shiftKey }: Pick<KeyboardEvent, "key" | "shiftKey">, gerak: Gerak): boolean {
  const { pandang, layar, peta, ke } = gerak;
  const geser: Readonly<Record<string, readonly [number, number]>> = {
    ArrowLeft: [LANGKAH_GESER, 0],
    ArrowRight: [-LANGKAH_GESER, 0],
    ArrowUp: [0, LANGKAH_GESER],
    ArrowDown: [0, -LANGKAH_GESER],
  };
  const arah = shiftKey ? geser[key] : undefined;
  if (arah) ke({ ...pandang, x: pandang.x + arah[0], y: pandang.y + arah[1] });
  else if (key === "+" || key === "=") ke(berskala(gerak, LANGKAH_SKALA));
  else if (key === "-" || key === "_") ke(berskala(gerak, 1 / LANGKAH_SKALA));
  else if (key === "0") ke(pandangSeluruh(peta, layar));
  else return false;
  return true;
}
