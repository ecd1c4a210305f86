import { jumlahBebanPerjuta, PERJUTA_PER_MENIT } from "../abk/kebutuhan";
import { pengaliSetahun, WAKTU_1250, type ProfilPeriode } from "../abk/profil";
import type { Tugas } from "../abk/tugas";
import { entriKamus, type DaftarKamus } from "../anjab/kamus";
import {
  UNSUR_KOSONG,
  type AnjabJabatan,
  type IsiUnsur,
  type JenisKelaminSyarat,
  type NilaiPrestasi,
  type UnsurAnjab,
} from "../anjab/unsur";
import type { BENTUK_SIASN, DaftarSiasn, LembarSiasn } from "./bentuk";
import { teksPendidikan, type Pemadan } from "./pemadan";

/** Units of time that SIASN takes: hours with 1,250, or minutes with 75,000. [wke-1250-jam] */
export const SATUAN_SIASN = ["menit", "jam"] as const;
export type SatuanSiasn = (typeof SATUAN_SIASN)[number];

/** Effective time of a year as the form takes it, by the unit of the time of a task. [wke-1250-jam] */
export const WAKTU_SIASN: Readonly<Record<SatuanSiasn, number>> = {
  menit: WAKTU_1250.waktuKerjaEfektifMenit,
  jam: WAKTU_1250.waktuKerjaEfektifMenit / 60,
};

/** Above it an effective time is one of minutes: no year has so many hours, and none so few minutes. */
const JAM_TERBANYAK = 10_000;

/** The unit in which an effective time of a year counts, whatever the divisor is. */
export function satuanEfektif(efektif: number): SatuanSiasn {
  return efektif < JAM_TERBANYAK ? "jam" : "menit";
}

/** A task of the ABK with what the form asks of it besides. */
export interface TugasSiasn extends Tugas {
  readonly hasilKerja: string;
}

/** One jabatan as it goes to SIASN. */
export interface JabatanSiasn {
  readonly id: string;
  readonly nama: string;
  readonly unit: string;
  readonly kode: string | null;
  readonly kelas: number | null;
  readonly unsur: AnjabJabatan;
  readonly tugas: readonly TugasSiasn[];
  /** Whether its need comes from another method than its tasks. */
  readonly caraLain: boolean;
}

export type NilaiSiasn = string | number;

/** What one workbook says, column by column downwards; null leaves the cell of a row empty. */
export type IsiSiasn = {
  readonly [L in LembarSiasn]: { readonly [K in keyof (typeof BENTUK_SIASN)[L]["kolom"]]: readonly (NilaiSiasn | null)[] };
};

/** A text that stands for no value of its list yet; it stands in the workbook as it is, so that the check finds it. */
export interface TakSepadan {
  readonly daftar: DaftarSiasn;
  readonly teks: string;
  readonly unsur: UnsurAnjab;
}

export interface HasilSusun {
  readonly isi: IsiSiasn;
  readonly takSepadan: readonly TakSepadan[];
}

const NILAI_PRESTASI: Readonly<Record<NilaiPrestasi, string>> = { baik: "Baik", sangatBaik: "Sangat Baik" };
const JENIS_KELAMIN: Readonly<Record<JenisKelaminSyarat, string>> = {
  pria: "Laki-laki",
  wanita: "Perempuan",
  keduanya: "Laki-laki/Perempuan",
};
/** The value of the list of relations with things for a jabatan that has none. */
export const TANPA_BENDA = "Tidak ada";
/** Decimals of a volume of a year and of a time in hours. */
const DESIMAL = 1e6;

export interface CaraSusun {
  readonly pemadan: Pemadan;
  readonly profil: ProfilPeriode;
  readonly satuan: SatuanSiasn;
}

/**
 * The workbook of one jabatan. Values of lists are those of the form; volumes are brought to a year as the ABK does; times stand in the unit that
 * belongs to the effective time of SIASN, whatever the divisor of the office is. Nothing is filled in that nobody wrote, but that a jabatan
 * which names data and people and no thing has "Tidak ada" to do with things.
 */
export function susunSiasn(jabatan: JabatanSiasn, { pemadan, profil, satuan }: CaraSusun): HasilSusun {
  const takSepadan: TakSepadan[] = [];
  const unsur = <U extends UnsurAnjab>(nama: U): IsiUnsur[U] => jabatan.unsur[nama]?.isi ?? UNSUR_KOSONG[nama];
  const nilai = (daftar: DaftarSiasn, teks: string, nama: UnsurAnjab): string => {
    const padan = pemadan.padankan(daftar, teks);
    if (padan === null) takSepadan.push({ daftar, teks, unsur: nama });
    return padan?.nilai ?? teks;
  };
  const semua = (daftar: DaftarSiasn, teks: readonly string[], nama: UnsurAnjab): string[] => teks.map((satu) => nilai(daftar, satu, nama));
  const kamus = (daftar: DaftarKamus & DaftarSiasn, kode: readonly string[], nama: UnsurAnjab): string[] =>
    semua(
      daftar,
      kode.map((satu) => entriKamus(daftar, satu)?.nama ?? satu),
      nama,
    );
  const { minimum, baris: programBaris } = unsur("pendidikan");
  const program = (uraian: string): string => {
    const { teks, ditambah } = teksPendidikan(minimum, uraian);
    if (!ditambah) return nilai("rumpunPendidikan", teks, "pendidikan");
    const pilihan = pemadan.pilihan("rumpunPendidikan", teks);
    if (pilihan === null) takSepadan.push({ daftar: "rumpunPendidikan", teks, unsur: "pendidikan" });
    return pilihan?.nilai ?? uraian;
  };
  const fisik = unsur("kondisiFisik");
  const fungsi = unsur("fungsiPekerjaan");
  const prestasi = unsur("prestasi").nilai;
  const tanpaBenda = fungsi.benda.length === 0 && fungsi.data.length > 0 && fungsi.orang.length > 0 && pemadan.memuat("benda", TANPA_BENDA);
  const lingkungan = unsur("lingkungan").baris.filter((satu) => satu.aspek !== "" || satu.faktor !== "");
  const korelasi = unsur("korelasi").baris.filter((satu) => satu.jabatan + satu.unit + satu.dalamHal !== "");
  const risiko = unsur("risiko").baris.filter((satu) => satu.nama !== "" || satu.penyebab !== "");
  const pengalaman = unsur("pengalaman").baris.filter((satu) => satu.uraian !== "" || satu.tahun !== null);
  const isi: IsiSiasn = {
    jabatan: {
      kode: satuTeks(jabatan.kode ?? ""),
      ikhtisar: satuTeks(unsur("ikhtisar").teks),
      tingkatPendidikan: minimum === "" ? [] : [nilai("tingkatPendidikan", minimum, "pendidikan")],
      rumpunPendidikan: uraianTerisi(programBaris).map(program),
      rumpunDiklat: semua("rumpunDiklat", uraianTerisi(unsur("diklat").baris), "diklat"),
      // Years only: a row that tells none keeps its words, which the check finds to be no number.
      pengalaman: pengalaman.map((satu) => satu.tahun ?? satu.uraian),
      keterampilan: satuTeks(uraianTerisi(unsur("keterampilan").baris).join("; ")),
      bakat: kamus("bakat", unsur("bakat").kode, "bakat"),
      minat: kamus("minat", unsur("minat").kode, "minat"),
      temperamen: kamus("temperamen", unsur("temperamen").kode, "temperamen"),
      upayaFisik: kamus("upayaFisik", unsur("upayaFisik").kode, "upayaFisik"),
      jenisKelamin: fisik.jenisKelamin === null ? [] : [nilai("jenisKelamin", JENIS_KELAMIN[fisik.jenisKelamin], "kondisiFisik")],
      postur: satuTeks(fisik.postur),
      umurMaksimal: fisik.umurMaksimal === null ? satuTeks(fisik.umur) : [fisik.umurMaksimal],
      penampilan: satuTeks(fisik.penampilan),
      tinggi: satuTeks(fisik.tinggi),
      berat: satuTeks(fisik.berat),
      terimaDisabilitas: fisik.disabilitas === null ? [] : [fisik.disabilitas ? "Y" : "N"],
      jenisDisabilitas: kamus("disabilitas", fisik.jenisDisabilitas, "kondisiFisik"),
      hubunganData: kamus("data", fungsi.data, "fungsiPekerjaan"),
      hubunganBenda: tanpaBenda ? [TANPA_BENDA] : kamus("benda", fungsi.benda, "fungsiPekerjaan"),
      hubunganOrang: kamus("orang", fungsi.orang, "fungsiPekerjaan"),
      nilaiKriteria: prestasi === null ? [] : [NILAI_PRESTASI[prestasi]],
      tanggungJawab: uraianTerisi(unsur("tanggungJawab").baris),
      wewenang: uraianTerisi(unsur("wewenang").baris),
      kelas: jabatan.kelas === null ? [] : [jabatan.kelas],
    },
    tugas: {
      ...tugasSiasn(jabatan.tugas, profil, satuan),
      bahanKerja: unsur("bahanKerja")
        .baris.map(({ nama }) => nama)
        .filter(terisi),
      perangkatKerja: unsur("perangkatKerja")
        .baris.map(({ nama }) => nama)
        .filter(terisi),
    },
    korelasi: {
      unit: korelasi.map((satu) => isian(satu.unit === "" ? satu.jabatan : satu.unit)),
      dalamHal: korelasi.map((satu) => isian(satu.dalamHal)),
    },
    lingkungan: {
      aspek: lingkungan.map((satu) => (satu.aspek === "" ? null : nilai("aspek", satu.aspek, "lingkungan"))),
      faktor: lingkungan.map((satu) => isian(satu.faktor)),
    },
    risiko: { nama: risiko.map((satu) => isian(satu.nama)), penyebab: risiko.map((satu) => isian(satu.penyebab)) },
  };
  return { isi, takSepadan };
}

function tugasSiasn(tugas: readonly TugasSiasn[], profil: ProfilPeriode, satuan: SatuanSiasn) {
  return {
    uraian: tugas.map((satu) => isian(satu.uraian)),
    hasilKerja: tugas.map((satu) => isian(satu.hasilKerja)),
    satuan: tugas.map((satu) => isian(satu.satuanHasil)),
    beban: tugas.map((satu) => bulatkan(satu.volume * pengaliSetahun(satu.periode, profil))),
    waktuEfektif: tugas.map(() => WAKTU_SIASN[satuan]),
    waktuPenyelesaian: tugas.map((satu) => bulatkan(satuan === "menit" ? satu.normaWaktuMenit : satu.normaWaktuMenit / 60)),
  };
}

/** People that SIASN counts from the tasks: their workload over its own effective time, unrounded. */
export function kebutuhanMenurutSiasn(tugas: readonly Tugas[], profil: ProfilPeriode): number {
  return jumlahBebanPerjuta(tugas, profil) / PERJUTA_PER_MENIT / WAKTU_SIASN.menit;
}

function bulatkan(angka: number): number {
  return Math.round(angka * DESIMAL) / DESIMAL;
}

function uraianTerisi(baris: readonly { readonly uraian: string }[]): string[] {
  return baris.map((satu) => satu.uraian).filter(terisi);
}

function terisi(isi: string): boolean {
  return isi.trim() !== "";
}

function satuTeks(isi: string): string[] {
  return terisi(isi) ? [isi] : [];
}

function isian(isi: string): string | null {
  return terisi(isi) ? isi : null;
}
