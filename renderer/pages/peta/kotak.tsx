import { memo } from "react";
import type { UnsurGambar } from "../../../core/peta/gambar";
import { warnaKepala } from "../../../core/peta/kotak";
import { lebarTeks, pecahBaris } from "../../../core/peta/lebar-huruf";
import type { KotakTerletak } from "../../../core/peta/lukis";
import { selisihJumlah } from "../../../core/text/peta";
import { kunciTeks } from "../../ui/kunci-baris";
import classes from "./peta.module.css";

const JANGKAR = { kiri: "start", tengah: "middle", kanan: "end" } as const;

interface Aksesibel {
  readonly id: string;
  readonly sebutan: string;
  readonly terpilih: boolean;
  readonly terbuka: boolean | null;
}

/** A box as it is read. */
export const KotakDekat = memo(function KotakDekat(props: Aksesibel & { readonly isi: KotakTerletak }) {
  const { isi } = props;
  const kunci = kunciTeks(isi.gambar.unsur.map(tempatUnsur));
  return (
    <>
      <g aria-hidden data-kotak transform={`translate(${isi.x} ${isi.y})`}>
        {isi.gambar.unsur.map((unsur, nomor) => (
          <Unsur key={kunci[nomor]} unsur={unsur} />
        ))}
      </g>
      <Butir {...props} />
    </>
  );
});

/** A box from far: its colour, its name and the difference of its branch, as large as they can be read. */
export const KotakJauh = memo(function KotakJauh(props: Aksesibel & { readonly isi: KotakTerletak; readonly skala: number }) {
  const { isi, skala } = props;
  const { lebar, tinggi } = isi.gambar;
  const { baris, ukuran } = barisJauh(isi, skala);
  return (
    <>
      <g aria-hidden transform={`translate(${isi.x} ${isi.y})`}>
        <rect
          className={`${classes["garis-tepi"] ?? ""} ${classes[`isi-${warnaKepala(isi.kotak)}`] ?? ""}`}
          width={lebar}
          height={tinggi}
        />
        {baris.map((teks, nomor) => (
          <text
            key={teks}
            className={classes["isi-tinta"]}
            x={lebar / 2}
            y={(nomor + 1) * ukuran * 1.2 + (tinggi - baris.length * ukuran * 1.2) / 2 - ukuran * 0.2}
            fontSize={ukuran}
            textAnchor="middle"
          >
            {teks}
          </text>
        ))}
      </g>
      <Butir {...props} />
    </>
  );
});

/** Pixels of the letters of the far view: smaller ones where else a box would have no name. */
const UKURAN_JAUH = [11, 9.5, 8.5] as const;

/** The lines that have room in the box whole: name and difference, the difference alone, or none. Never a part of a name. */
function barisJauh({ kotak, gambar }: KotakTerletak, skala: number): { readonly baris: readonly string[]; readonly ukuran: number } {
  const selisih = selisihJumlah(kotak.jumlahCabang);
  for (const piksel of UKURAN_JAUH) {
    const ukuran = piksel / skala;
    const tersedia = gambar.lebar - ukuran;
    const utuh = tersedia > 0 && kataMuat(kotak.unit, tersedia, ukuran) ? pecahBaris(kotak.unit, tersedia, { ukuran, tebal: false }) : [];
    if (utuh.length > 0 && muatDalam([...utuh, selisih], gambar, ukuran)) return { baris: [...utuh, selisih], ukuran };
  }
  const ukuran = UKURAN_JAUH[0] / skala;
  return { baris: muatDalam([selisih], gambar, ukuran) ? [selisih] : [], ukuran };
}

function muatDalam(
  baris: readonly string[],
  { lebar, tinggi }: { readonly lebar: number; readonly tinggi: number },
  ukuran: number,
): boolean {
  return baris.length * ukuran * 1.2 <= tinggi && baris.every((satu) => lebarTeks(satu, { ukuran, tebal: false }) <= lebar - ukuran);
}

function kataMuat(teks: string, lebar: number, ukuran: number): boolean {
  return teks.split(/\s+/u).every((kata) => lebarTeks(kata, { ukuran, tebal: false }) <= lebar);
}

/** The box as the tree knows it: what is drawn is told in words. */
function Butir({ id, sebutan, terpilih, terbuka, isi }: Aksesibel & { readonly isi: KotakTerletak }) {
  return (
    <rect
      id={id}
      role="treeitem"
      className={classes["kosong"]}
      aria-label={sebutan}
      aria-level={isi.tingkat + 1}
      aria-selected={terpilih}
      {...(terbuka === null ? {} : { "aria-expanded": terbuka })}
      x={isi.x}
      y={isi.y}
      width={isi.gambar.lebar}
      height={isi.gambar.tinggi}
    />
  );
}

/** What a part of a drawing is and where: parts have no name, and what they say changes in their place. */
function tempatUnsur(unsur: UnsurGambar): string {
  const { jenis } = unsur;
  return jenis === "garis" ? `${jenis} ${unsur.x1} ${unsur.y1}` : `${jenis} ${unsur.x} ${unsur.y}`;
}

function Unsur({ unsur }: { readonly unsur: UnsurGambar }) {
  switch (unsur.jenis) {
    case "teks":
      return (
        <text
          className={classes[`isi-${unsur.warna}`]}
          x={unsur.x}
          y={unsur.y}
          fontSize={unsur.ukuran}
          fontWeight={unsur.tebal ? 700 : undefined}
          textAnchor={JANGKAR[unsur.rata]}
        >
          {unsur.isi}
        </text>
      );
    case "bidang":
      return (
        <rect
          className={`${unsur.isi === null ? (classes["kosong"] ?? "") : (classes[`isi-${unsur.isi}`] ?? "")} ${unsur.tepi === null ? "" : (classes["garis-tepi"] ?? "")}`}
          x={unsur.x}
          y={unsur.y}
          width={unsur.lebar}
          height={unsur.tinggi}
          strokeDasharray={unsur.putus === true ? "4 3" : undefined}
        />
      );
    case "garis":
      return (
        <line
          className={classes[unsur.warna === "pita" ? "garis-tipis" : "garis-tepi"]}
          x1={unsur.x1}
          y1={unsur.y1}
          x2={unsur.x2}
          y2={unsur.y2}
        />
      );
  }
}
