import { ActionIcon, Group, Text, Tooltip } from "@mantine/core";
import { IconArrowsMaximize, IconMinus, IconPlus } from "@tabler/icons-react";
import {
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
} from "react";
import type { PetaTerlukis } from "../../../core/peta/lukis";
import { TEKS_PETA } from "../../../core/text/peta";
import { TEKS_SUSUNAN } from "../../../core/text/susunan";
import { TOMBOL } from "../../../core/text/tombol";
import { butirPada, langkahTombol, type ButirPeta } from "./butir";
import { KotakDekat, KotakJauh } from "./kotak";
import { bersinggungan, pandangKe, pandangSeluruh, skalaTerkecil, SKALA_TERBESAR, type Luas, type Pandang } from "./pandang";
import classes from "./peta.module.css";
import { usePandang, type Tergambar } from "./use-pandang";

const LANGKAH_SKALA = 1.3;
const LANGKAH_GESER = 90;

interface Props {
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
  /** Asks to move an item, to the unit of another one where it was dropped there. */
  readonly onPindah: (butir: ButirPeta, ke: ButirPeta | null) => void;
  readonly onDiam: (pandang: Pandang) => void;
}

/**
 * The map: dragged and zoomed by mouse, fingers and keys, and walked through as a tree. Only what is in view exists, and from far only
 * what can be read.
 */
export function KanvasPeta(props: Props) {
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
        aria-label={TEKS_PETA.pohon}
        aria-activedescendant={terpilih && tergambar ? `${awalan}${terpilih.id}` : undefined}
        onKeyDown={onKeyDown}
      >
        <svg ref={lapisan} role="none" className={classes["lapisan"]} width={peta.lebar} height={peta.tinggi}>
          {tergambar ? <Isi {...props} tergambar={tergambar} awalan={awalan} jatuhKe={seret.ke} /> : null}
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
function useTuju({ butir, tuju }: Pick<Props, "butir" | "tuju">, { pandang, layar, ke }: Kendali): void {
  useEffect(() => {
    const sasaran = tuju === null ? undefined : butir[tuju.butir];
    if (!sasaran || !layar) return;
    const baru = pandangKe(sasaran, pandang.current, layar);
    if (baru !== pandang.current) ke(baru);
    // Only a new wish moves the view: what is drawn may change below it.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [tuju]);
}

function useTombol(props: Props, { pandang, layar, ke }: Kendali) {
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
        else if (tombol.toUpperCase() === TOMBOL.peta.pindahkan.kunci[0]) props.onPindah(terpilih, null);
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

/** The view made larger or smaller about its middle. */
function berskala({ pandang, layar, peta }: Omit<Gerak, "ke">, faktor: number): Pandang {
  const k = Math.min(SKALA_TERBESAR, Math.max(skalaTerkecil(peta, layar), pandang.k * faktor));
  const [tx, ty] = [layar.lebar / 2, layar.tinggi / 2];
  return { k, x: tx - ((tx - pandang.x) / pandang.k) * k, y: ty - ((ty - pandang.y) / pandang.k) * k };
}

/** Dragging by the grip of what is chosen: the box under the pointer is where it would go. */
function useSeret({ butir, kini, onPindah }: Props, tunjuk: (event: MouseEvent) => ButirPeta | undefined) {
  const [ke, setKe] = useState<ButirPeta | null>(null);
  const [menyeret, setMenyeret] = useState(false);
  const jatuh = useRef(false);
  const terpilih = butir[kini];
  const kotakPada = (event: MouseEvent): ButirPeta | null => {
    const kena = tunjuk(event);
    const kotak = kena && butir.find(({ id }) => id === kena.kotakId);
    return kotak && kotak.unitId !== null && kotak.kotakId !== terpilih?.kotakId ? kotak : null;
  };
  const kejadian = {
    onPointerDownCapture: (event: PointerEvent<HTMLDivElement>) => {
      if (!(event.target instanceof Element) || event.target.closest("[data-pegangan]") === null) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      jatuh.current = false;
      setMenyeret(true);
    },
    onPointerMove: (event: PointerEvent<HTMLDivElement>) => {
      if (menyeret) setKe(kotakPada(event));
    },
    onPointerUp: (event: PointerEvent<HTMLDivElement>) => {
      if (!menyeret) return;
      const kotak = kotakPada(event);
      jatuh.current = true;
      setMenyeret(false);
      setKe(null);
      if (terpilih && kotak) onPindah(terpilih, kotak);
    },
    onPointerCancel: () => {
      setMenyeret(false);
      setKe(null);
    },
  };
  const baruJatuh = (): boolean => {
    const { current } = jatuh;
    jatuh.current = false;
    return current;
  };
  return { ke, kejadian, baruJatuh };
}

interface PropsIsi extends Props {
  readonly tergambar: Tergambar;
  readonly awalan: string;
  /** Where what is dragged would go. */
  readonly jatuhKe: ButirPeta | null;
}

function Isi(props: PropsIsi) {
  const { peta, butir, kini, ditemukan, tergambar, awalan, jatuhKe } = props;
  const { wilayah, terbaca, skala } = tergambar;
  const terpilih = butir[kini];
  const perKotak = useMemo(() => new Map(butir.filter(({ jenis }) => jenis === "kotak").map((satu) => [satu.id, satu])), [butir]);
  const garis = useMemo(() => peta.garis.map(({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`).join(""), [peta]);
  const tampak = peta.kotak.filter(
    ({ kotak, gambar, x, y }) =>
      kotak.id === terpilih?.kotakId || bersinggungan(wilayah, { x, y, lebar: gambar.lebar, tinggi: gambar.tinggi }),
  );
  return (
    <>
      <path className={classes["garis-tepi"]} fill="none" d={garis} aria-hidden />
      {tampak.map((isi) => {
        const satu = perKotak.get(isi.kotak.id);
        if (!satu) return null;
        const sifat = { id: `${awalan}${satu.id}`, sebutan: satu.sebutan, terpilih: satu.id === terpilih?.id, terbuka: satu.terbuka, isi };
        return terbaca ? <KotakDekat key={satu.id} {...sifat} /> : <KotakJauh key={satu.id} {...sifat} skala={skala} />;
      })}
      {ditemukan.map((nomor) => {
        const satu = butir[nomor];
        return satu && bersinggungan(wilayah, satu) ? (
          <rect key={satu.id} aria-hidden className={classes["ditemukan"]} x={satu.x} y={satu.y} width={satu.lebar} height={satu.tinggi} />
        ) : null;
      })}
      {jatuhKe ? (
        <rect aria-hidden className={classes["tujuan"]} x={jatuhKe.x} y={jatuhKe.y} width={jatuhKe.lebar} height={jatuhKe.tinggi} />
      ) : null}
      {terpilih ? <Pilihan butir={terpilih} id={`${awalan}${terpilih.id}`} skala={skala} /> : null}
    </>
  );
}

/** The ring around what is chosen; for a jabatan also its place in the tree, which its box does not name. */
function Pilihan({ butir, id, skala }: { readonly butir: ButirPeta; readonly id: string; readonly skala: number }) {
  const sisi = SISI_PEGANGAN / Math.min(1, skala);
  return (
    <>
      {butir.jenis === "kotak" ? null : (
        <rect
          id={id}
          role="treeitem"
          className={classes["kosong"]}
          aria-label={butir.sebutan}
          aria-level={butir.tingkat}
          aria-selected
          x={butir.x}
          y={butir.y}
          width={butir.lebar}
          height={butir.tinggi}
        />
      )}
      <rect aria-hidden className={classes["pilihan"]} x={butir.x} y={butir.y} width={butir.lebar} height={butir.tinggi} />
      {butir.unitId === null ? null : (
        <g
          aria-hidden
          className={classes["pegangan"]}
          transform={`translate(${butir.x - sisi * 1.15} ${butir.y})`}
          data-genggam
          data-pegangan
        >
          <title>{TEKS_SUSUNAN.seret}</title>
          <rect width={sisi} height={sisi} rx={sisi / 5} />
          {[0.3, 0.5, 0.7].map((bagian) => (
            <line key={bagian} x1={sisi * 0.25} x2={sisi * 0.75} y1={sisi * bagian} y2={sisi * bagian} />
          ))}
        </g>
      )}
    </>
  );
}

/** Pixels of the grip. */
const SISI_PEGANGAN = 18;

function Alat({
  peta,
  layar,
  skala,
  pandang,
  ke,
}: { readonly peta: PetaTerlukis; readonly skala: number; readonly layar: Luas } & Omit<Kendali, "layar">) {
  const ubah = (faktor: number) => () => ke(berskala({ pandang: pandang.current, layar, peta }, faktor));
  return (
    <Group role="none" gap={4} className={classes["alat"]} data-genggam>
      <Text size="xs" c="dimmed">
        {TEKS_PETA.skala(Math.round(skala * 100))}
      </Text>
      <Tombol nama={`${TEKS_PETA.perkecil} (−)`} ikon={<IconMinus size={16} />} onKlik={ubah(1 / LANGKAH_SKALA)} />
      <Tombol nama={`${TEKS_PETA.paskan} (0)`} ikon={<IconArrowsMaximize size={16} />} onKlik={() => ke(pandangSeluruh(peta, layar))} />
      <Tombol nama={`${TEKS_PETA.perbesar} (+)`} ikon={<IconPlus size={16} />} onKlik={ubah(LANGKAH_SKALA)} />
    </Group>
  );
}

function Tombol(props: { readonly nama: string; readonly ikon: React.ReactNode; readonly onKlik: () => void }) {
  return (
    <Tooltip label={props.nama}>
      <ActionIcon variant="default" size={30} aria-label={props.nama} onClick={props.onKlik}>
        {props.ikon}
      </ActionIcon>
    </Tooltip>
  );
}
