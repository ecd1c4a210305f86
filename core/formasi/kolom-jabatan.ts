import type { ProfilAbk } from "../abk/profil";
import { BULAT_TANPA_NOL, DUA_DESIMAL, EMPAT_DESIMAL } from "../naskah/angka";
import { rumus, sel, type Rujukan } from "../naskah/rumus";
import type { KolomIsi } from "../naskah/tabel";
import { TANDA_KOSONG } from "../text/formasi-berkas";
import type { JumlahRekap, RekapJabatan } from "./rekap";
import { bentukKebutuhan, bentukSelisih, rumusEj, rumusPj } from "./rumus-abk";

/** A jabatan on a table of many, with its number and the cell that holds its workload. */
export interface BarisJabatan {
  readonly rekap: RekapJabatan;
  readonly nomor: number;
  readonly beban: Rujukan;
}

export type KolomJabatan = KolomIsi<BarisJabatan, JumlahRekap>;

/** Headings and widths that two tables of jabatan give the same columns. */
interface Sebutan {
  readonly kepala: string;
  readonly lebar: number;
  readonly kelompok?: string;
  readonly nomor: string;
}

/** The columns that every table of jabatan has, declared once; the table says what it calls them and how wide they are. */
export const kolomNomor = (sebutan: Sebutan): KolomJabatan => ({ ...sebutan, kunci: "nomor", rata: "tengah", nilai: ({ nomor }) => nomor });

export const kolomNama = (sebutan: Sebutan): KolomJabatan => ({
  ...sebutan,
  kunci: "nama",
  rata: "kiri",
  nilai: ({ rekap }) => rekap.nama,
});

export const kolomKelas = (sebutan: Sebutan): KolomJabatan => ({
  ...sebutan,
  kunci: "kelas",
  rata: "tengah",
  nilai: ({ rekap }) => rekap.kelas ?? TANDA_KOSONG,
});

export const kolomPns = (sebutan: Sebutan): KolomJabatan => ({
  ...sebutan,
  kunci: "pns",
  rata: "kanan",
  bentuk: BULAT_TANPA_NOL,
  nilai: ({ rekap }) => rekap.bezettingPns,
  jumlah: ({ bezettingPns }) => bezettingPns,
});

export const kolomPppk = (sebutan: Sebutan): KolomJabatan => ({
  ...sebutan,
  kunci: "pppk",
  rata: "kanan",
  bentuk: BULAT_TANPA_NOL,
  nilai: ({ rekap }) => rekap.bezettingPppk,
  jumlah: ({ bezettingPppk }) => bezettingPppk,
});

export const kolomBezetting = (sebutan: Sebutan): KolomJabatan => ({
  ...sebutan,
  kunci: "bezetting",
  rata: "kanan",
  bentuk: BULAT_TANPA_NOL,
  nilai: ({ rekap }) => rekap.bezetting,
  rumus: () => rumus`${sel("pns")}+${sel("pppk")}`,
  jumlah: ({ bezetting }) => bezetting,
});

export const kolomMentah = (sebutan: Sebutan, rumusMentah: NonNullable<KolomJabatan["rumus"]>): KolomJabatan => ({
  ...sebutan,
  kunci: "mentah",
  rata: "kanan",
  bentuk: EMPAT_DESIMAL,
  nilai: ({ rekap }) => rekap.kebutuhanMentah,
  rumus: rumusMentah,
  jumlah: ({ kebutuhanMentah }) => kebutuhanMentah,
});

export const kolomKebutuhan = (sebutan: Sebutan, profil: ProfilAbk, rumusBulat: NonNullable<KolomJabatan["rumus"]>): KolomJabatan => ({
  ...sebutan,
  kunci: "kebutuhan",
  rata: "kanan",
  bentuk: bentukKebutuhan(profil),
  nilai: ({ rekap }) => rekap.kebutuhan,
  rumus: rumusBulat,
  jumlah: ({ kebutuhan }) => kebutuhan,
});

/** People with their decimals take more room than whole ones. */
const lebarSelisih = (lebar: number, { pembulatan }: ProfilAbk): number => (pembulatan === "tanpa" ? Math.max(11, lebar) : lebar);

export const kolomKurang = (sebutan: Sebutan, profil: ProfilAbk): KolomJabatan => ({
  ...sebutan,
  kunci: "kurang",
  lebar: lebarSelisih(sebutan.lebar, profil),
  rata: "kanan",
  bentuk: bentukSelisih(bentukKebutuhan(profil)).kurang,
  nilai: ({ rekap }) => (rekap.selisih < 0 ? rekap.selisih : 0),
  rumus: () => rumus`MIN(0,${sel("bezetting")}-${sel("kebutuhan")})`,
  jumlah: ({ kekurangan }) => 0 - kekurangan,
});

export const kolomLebih = (sebutan: Sebutan, profil: ProfilAbk): KolomJabatan => ({
  ...sebutan,
  kunci: "lebih",
  lebar: lebarSelisih(sebutan.lebar, profil),
  rata: "kanan",
  bentuk: bentukSelisih(bentukKebutuhan(profil)).lebih,
  nilai: ({ rekap }) => (rekap.selisih > 0 ? rekap.selisih : 0),
  rumus: () => rumus`MAX(0,${sel("bezetting")}-${sel("kebutuhan")})`,
  jumlah: ({ kelebihan }) => kelebihan,
});

export const kolomEj = (sebutan: Sebutan): KolomJabatan => ({
  ...sebutan,
  kunci: "ej",
  rata: "kanan",
  bentuk: DUA_DESIMAL,
  nilai: ({ rekap }) => rekap.efektivitas ?? TANDA_KOSONG,
  rumus: ({ beban }) => rumusEj({ bezetting: sel("bezetting"), beban }),
});

export const kolomPj = (sebutan: Sebutan): KolomJabatan => ({
  ...sebutan,
  kunci: "pj",
  rata: "tengah",
  nilai: ({ rekap }) => rekap.prestasi ?? TANDA_KOSONG,
  rumus: ({ beban }) => rumusPj({ bezetting: sel("bezetting"), beban }, sel("ej")),
});
