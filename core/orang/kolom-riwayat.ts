import type { PlainDate } from "../date";
import type { KolomNilai } from "../naskah/daftar";
import { pangkatGolongan } from "../pegawai/pangkat";
import { formatTanggalPendek } from "../text/date";
import { TEKS_BERKAS_ORANG } from "../text/orang-berkas";
import { TEKS_PEGAWAI } from "../text/pegawai";
import { TEKS_JENIS_PEMANGKUAN, TEKS_RIWAYAT_PEGAWAI as R } from "../text/riwayat-pegawai";
import type { RiwayatOrang } from "./berkas";

const { isian } = TEKS_PEGAWAI;
const hari = (tanggal: PlainDate | null): string => (tanggal === null ? "" : formatTanggalPendek(tanggal));
const sejak = (tanggal: PlainDate | null): string => (tanggal === null ? TEKS_BERKAS_ORANG.sejakAwal : formatTanggalPendek(tanggal));

type Baris<T extends keyof RiwayatOrang> = RiwayatOrang[T][number];

/** Columns of the dated facts of a person's file, on screen and on paper. */
export const KOLOM_RIWAYAT: { readonly [T in keyof RiwayatOrang]: readonly KolomNilai<Baris<T>>[] } = {
  riwayatJabatan: [
    { kepala: isian.jabatan, nilai: ({ jabatan }) => jabatan || TEKS_PEGAWAI.belumBerjabatan },
    { kepala: isian.unit, nilai: ({ unit }) => unit },
    { kepala: R.jenis, nilai: ({ jenis }) => TEKS_JENIS_PEMANGKUAN[jenis] },
    { kepala: R.sejak, nilai: (satu) => sejak(satu.sejak) },
    { kepala: R.sampai, nilai: ({ sampai }) => hari(sampai) },
    { kepala: R.nomorSk, nilai: ({ nomorSk }) => nomorSk },
  ],
  riwayatGolongan: [
    { kepala: isian.golongan, nilai: ({ golongan }) => pangkatGolongan(golongan) },
    { kepala: R.sejak, nilai: (satu) => sejak(satu.sejak) },
    { kepala: isian.masaKerja, nilai: (satu) => masaKerja(satu.masaKerjaTahun, satu.masaKerjaBulan) },
    { kepala: R.nomorSk, nilai: ({ nomorSk }) => nomorSk },
  ],
  riwayatStatus: [
    { kepala: isian.status, nilai: ({ status }) => status },
    { kepala: R.sejak, nilai: (satu) => sejak(satu.sejak) },
    { kepala: R.akhirKontrak, nilai: ({ akhirKontrak }) => hari(akhirKontrak) },
    { kepala: R.nomorSk, nilai: ({ nomorSk }) => nomorSk },
  ],
  riwayatKedudukan: [
    { kepala: isian.kedudukanHukum, nilai: ({ kedudukanHukum }) => kedudukanHukum },
    { kepala: R.sejak, nilai: (satu) => sejak(satu.sejak) },
    { kepala: R.nomorSk, nilai: ({ nomorSk }) => nomorSk },
    { kepala: R.catatan, nilai: ({ catatan }) => catatan },
  ],
  riwayatPendidikan: [
    { kepala: isian.tingkatPendidikan, nilai: ({ tingkatPendidikan }) => tingkatPendidikan },
    { kepala: isian.pendidikan, nilai: ({ pendidikan }) => pendidikan },
    { kepala: isian.tahunLulus, nilai: ({ tahunLulus }) => (tahunLulus === null ? "" : String(tahunLulus)) },
    { kepala: R.lembaga, nilai: ({ lembaga }) => lembaga },
    { kepala: R.sejak, nilai: (satu) => hari(satu.sejak) },
  ],
  riwayatAtasan: [
    { kepala: R.atasan, nilai: ({ atasan }) => atasan },
    { kepala: R.sejak, nilai: (satu) => sejak(satu.sejak) },
    { kepala: R.sampai, nilai: ({ sampai }) => hari(sampai) },
  ],
};

function masaKerja(tahun: number | null, bulan: number | null): string {
  return tahun === null && bulan === null ? "" : TEKS_PEGAWAI.masaKerja(String(tahun ?? 0), String(bulan ?? 0));
}
