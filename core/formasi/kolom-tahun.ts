import type { TahunDihitung } from "../abk/tahun";
import { BULAT_TANPA_NOL, EMPAT_DESIMAL, type Bentuk } from "../naskah/angka";
import { rumus, sel, senarai } from "../naskah/rumus";
import type { KolomIsi } from "../naskah/tabel";
import { KEPALA_USUL, TANDA_KOSONG } from "../text/formasi-berkas";
import { daftarTahun, TEKS_TAHUN } from "../text/tahun";
import { tahunPuncak, type KebutuhanSetahun, type KebutuhanTahunanJabatan } from "./kebutuhan-tahunan";
import type { BahanSurat } from "./naskah-surat";
import { bentukKebutuhan, bentukSelisih, rumusBulat } from "./rumus-abk";

const { cetakan: T } = TEKS_TAHUN;

/** A line of the table: a jabatan, or the office as a whole. */
export type BarisTahun = Pick<KebutuhanTahunanJabatan, "nama" | "kebutuhanAbk" | "bezetting" | "tahun" | "puncak" | "bergerak"> & {
  readonly nomor: number;
};
export type KolomTahun = KolomIsi<BarisTahun, BarisTahun>;

/** Key of the column of a year. */
export const kunciTahun = (tahun: number): string => `tahun ${tahun}`;
const kunciMentah = (tahun: number): string => `mentah ${tahun}`;

/** The columns of the table of jabatan over the years; the unrounded needs stand beside the page. */
export function kolomTahun(bahan: BahanSurat, tahun: readonly TahunDihitung[]): readonly KolomTahun[] {
  const bentuk = bentukKebutuhan(bahan.profil);
  const { kurang, lebih } = bentukSelisih(bentuk);
  const angka = { rata: "kanan", lebar: 9 } as const;
  const setahun = (baris: BarisTahun, nomor: number): KebutuhanSetahun | undefined => baris.tahun[nomor];
  return [
    { kunci: "nomor", kepala: KEPALA_USUL.nomor, lebar: 5, rata: "tengah", nilai: ({ nomor }) => nomor },
    { kunci: "nama", kepala: KEPALA_USUL.nama, lebar: 44, rata: "kiri", nilai: ({ nama }) => nama },
    {
      ...angka,
      lebar: 11,
      kunci: "abk",
      kepala: TEKS_TAHUN.kolom.abk,
      bentuk,
      nilai: ({ kebutuhanAbk }) => kebutuhanAbk,
      jumlah: ({ kebutuhanAbk }) => kebutuhanAbk,
    },
    ...tahun.map(({ tahun: nama }, nomor): KolomTahun => ({
      ...angka,
      kunci: kunciTahun(nama),
      kepala: String(nama),
      kelompok: T.kolom.kelompokTahun,
      bentuk,
      nilai: (baris) => setahun(baris, nomor)?.kebutuhan ?? 0,
      rumus: () => rumusBulat({ mentah: sel(kunciMentah(nama)), beban: sel(kunciMentah(nama)) }, bahan.profil),
      jumlah: (baris) => setahun(baris, nomor)?.kebutuhan ?? 0,
    })),
    {
      ...angka,
      kunci: "bezetting",
      kepala: T.kolom.bezetting,
      bentuk: BULAT_TANPA_NOL,
      nilai: ({ bezetting }) => bezetting,
      jumlah: ({ bezetting }) => bezetting,
    },
    ...kolomPuncak(tahun, bentuk),
    {
      ...angka,
      kunci: "kurang",
      kepala: KEPALA_USUL.kurang,
      kelompok: TEKS_TAHUN.kolom.selisih,
      bentuk: kurang,
      nilai: ({ bezetting, puncak }) => Math.min(0, bezetting - puncak.kebutuhan),
      rumus: () => rumus`MIN(0,${sel("bezetting")}-${sel("puncak")})`,
    },
    {
      ...angka,
      kunci: "lebih",
      kepala: KEPALA_USUL.lebih,
      kelompok: TEKS_TAHUN.kolom.selisih,
      bentuk: lebih,
      nilai: ({ bezetting, puncak }) => Math.max(0, bezetting - puncak.kebutuhan),
      rumus: () => rumus`MAX(0,${sel("bezetting")}-${sel("puncak")})`,
    },
    ...tahun.map(({ tahun: nama }, nomor): KolomTahun => ({
      ...angka,
      kunci: kunciMentah(nama),
      kepala: T.kolom.mentah(String(nama)),
      bentuk: EMPAT_DESIMAL,
      diLuarCetak: true,
      nilai: (baris) => setahun(baris, nomor)?.kebutuhanMentah ?? 0,
      jumlah: (baris) => setahun(baris, nomor)?.kebutuhanMentah ?? 0,
    })),
  ];
}

/** Columns of the peak, which the line of the office has of its own and not as a sum. */
export const PUNCAK: ReadonlySet<string> = new Set(["puncak", "tahunPuncak"]);

function kolomPuncak(tahun: readonly TahunDihitung[], bentuk: Bentuk): readonly KolomTahun[] {
  const semua = senarai(tahun.map((satu) => sel(kunciTahun(satu.tahun))));
  // Every year that reaches the greatest rounded need, joined without functions that Excel 2010 does not have.
  const tercapai = tahun
    .map((satu) => rumus`IF(${sel(kunciTahun(satu.tahun))}=${sel("puncak")},"${satu.tahun} ","")`)
    .reduce((kiri, kanan) => rumus`${kiri}&${kanan}`);
  const kelompok = TEKS_TAHUN.kolom.puncak;
  return [
    {
      kunci: "puncak",
      kepala: T.kolom.kebutuhan,
      kelompok,
      lebar: 11,
      rata: "kanan",
      bentuk,
      tebal: true,
      nilai: ({ puncak }) => puncak.kebutuhan,
      rumus: () => rumus`MAX(${semua})`,
    },
    {
      kunci: "tahunPuncak",
      kepala: T.kolom.tahun,
      kelompok,
      lebar: 11,
      rata: "tengah",
      nilai: ({ tahun: kurva, bergerak }) => (bergerak ? daftarTahun(tahunPuncak(kurva).map((satu) => satu.tahun)) : TANDA_KOSONG),
      rumus: () => rumus`IF(MAX(${semua})=MIN(${semua}),"${TANDA_KOSONG}",SUBSTITUTE(TRIM(${tercapai})," ",", "))`,
    },
  ];
}
