import { ActionIcon, Group, Text, Tooltip } from "@mantine/core";
import { IconArrowsMaximize, IconMinus, IconPlus } from "@tabler/icons-react";
import { useCallback, useEffect, useId, useMemo, type KeyboardEvent, type MouseEvent, type RefObject } from "react";
import type { PetaTerlukis } from "../../../core/peta/lukis";
import { TEKS_PETA } from "../../../core/text/peta";
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
  return (
    <div
      ref={bingkai}
      role="tree"
      tabIndex={0}
      className={classes["bingkai"]}
      aria-label={TEKS_PETA.pohon}
      aria-activedescendant={terpilih && tergambar ? `${awalan}${terpilih.id}` : undefined}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.focus({ preventScroll: true })}
      onClick={(event) => {
        const kena = tunjuk(event);
        if (kena) onPilih(butir.indexOf(kena));
      }}
      onDoubleClick={(event) => {
        const kena = tunjuk(event);
        if (kena) props.onBuka(kena);
      }}
    >
      <svg ref={lapisan} role="none" className={classes["lapisan"]} width={peta.lebar} height={peta.tinggi}>
        {tergambar ? <Isi {...props} tergambar={tergambar} awalan={awalan} /> : null}
      </svg>
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
    [peta, butir, kini, layar, pandang, ke, onPilih, onBuka, onLipat],
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

function Isi(props: Props & { readonly tergambar: Tergambar; readonly awalan: string }) {
  const { peta, butir, kini, ditemukan, tergambar, awalan } = props;
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
      <path className={classes["garis-tepi"]} fill="none" d={garis} role="none" />
      {tampak.map((isi) => {
        const satu = perKotak.get(isi.kotak.id);
        if (!satu) return null;
        const sifat = { id: `${awalan}${satu.id}`, sebutan: satu.sebutan, terpilih: satu.id === terpilih?.id, terbuka: satu.terbuka, isi };
        return terbaca ? <KotakDekat key={satu.id} {...sifat} /> : <KotakJauh key={satu.id} {...sifat} skala={skala} />;
      })}
      {ditemukan.map((nomor) => {
        const satu = butir[nomor];
        return satu && bersinggungan(wilayah, satu) ? (
          <rect key={satu.id} role="none" className={classes["ditemukan"]} x={satu.x} y={satu.y} width={satu.lebar} height={satu.tinggi} />
        ) : null;
      })}
      {terpilih ? <Pilihan butir={terpilih} id={`${awalan}${terpilih.id}`} /> : null}
    </>
  );
}

/** The ring around what is chosen; for a jabatan also its place in the tree, which its box does not name. */
function Pilihan({ butir, id }: { readonly butir: ButirPeta; readonly id: string }) {
  const cincin = <rect role="none" className={classes["pilihan"]} x={butir.x} y={butir.y} width={butir.lebar} height={butir.tinggi} />;
  if (butir.jenis === "kotak") return cincin;
  return (
    <g id={id} role="treeitem" aria-label={butir.sebutan} aria-level={butir.tingkat} aria-selected>
      {cincin}
    </g>
  );
}

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
