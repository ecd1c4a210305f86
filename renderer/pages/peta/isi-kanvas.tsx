import { useMemo } from "react";
import { groupBy } from "../../../core/group";
import { warnaKepala } from "../../../core/peta/kotak";
import type { PetaTerlukis } from "../../../core/peta/lukis";
import { TEKS_SUSUNAN } from "../../../core/text/susunan";
import type { ButirPeta } from "./butir";
import { KotakDekat, KotakJauh } from "./kotak";
import { bersinggungan } from "./pandang";
import classes from "./peta.module.css";
import type { Tergambar } from "./use-pandang";

interface PropsIsi {
  readonly peta: PetaTerlukis;
  readonly butir: readonly ButirPeta[];
  readonly kini: number;
  readonly ditemukan: readonly number[];
  readonly tergambar: Tergambar;
  readonly awalan: string;
  /** Where what is dragged would go. */
  readonly jatuhKe: ButirPeta | null;
  readonly dapatPindah: boolean;
}

/** What of the map is in view, with what is found and what is chosen. */
export function IsiKanvas(props: PropsIsi) {
  const { peta, butir, kini, ditemukan, tergambar, awalan, jatuhKe, dapatPindah } = props;
  const { wilayah, terbaca, skala } = tergambar;
  const terpilih = butir[kini];
  const perKotak = useMemo(() => new Map(butir.filter(({ jenis }) => jenis === "kotak").map((satu) => [satu.id, satu])), [butir]);
  const garis = useMemo(() => peta.garis.map(({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`).join(""), [peta]);
  const bidang = useMemo(() => bidangPerWarna(peta), [peta]);
  const tampak = peta.kotak.filter(
    ({ kotak, gambar, x, y }) =>
      kotak.id === terpilih?.kotakId || bersinggungan(wilayah, { x, y, lebar: gambar.lebar, tinggi: gambar.tinggi }),
  );
  return (
    <>
      <path className={classes["garis-tepi"]} fill="none" d={garis} aria-hidden />
      {/* Every box, empty: what zooming brings into view before it comes to rest. */}
      {bidang.map(([warna, d]) => (
        <path key={warna} className={`${classes[`isi-${warna}`] ?? ""} ${classes["garis-tepi"] ?? ""}`} d={d} aria-hidden />
      ))}
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
      {terpilih ? <Pilihan butir={terpilih} id={`${awalan}${terpilih.id}`} skala={skala} dapatPindah={dapatPindah} /> : null}
    </>
  );
}

function bidangPerWarna({ kotak }: PetaTerlukis): readonly (readonly [warna: string, d: string])[] {
  return Array.from(
    groupBy(kotak, (satu) => warnaKepala(satu.kotak)),
    ([warna, semua]) => {
      const d = semua.map(({ gambar: { lebar, tinggi }, x, y }) => `M${x} ${y}h${lebar}v${tinggi}h${-lebar}z`);
      return [warna, d.join("")] as const;
    },
  );
}

interface PropsPilihan {
  readonly butir: ButirPeta;
  readonly id: string;
  readonly skala: number;
  readonly dapatPindah: boolean;
}

/** The ring around what is chosen; for a jabatan also its place in the tree, which its box does not name. */
function Pilihan({ butir, id, skala, dapatPindah }: PropsPilihan) {
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
      {butir.unitId === null || !dapatPindah ? null : (
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
