import type { JejakBaris } from "../../core/abk/jejak";
import { PERJUTA_PER_MENIT } from "../../core/abk/kebutuhan";
import type { ProfilAbk } from "../../core/abk/profil";
import { jumlahRekap, type JumlahRekap, type RekapJabatan } from "../../core/formasi/rekap";
import { groupBy } from "../../core/group";
import { teksAlasanAnalis, TEKS_DASAR_USUL } from "../../core/text/formasi-berkas";
import { dasarUsul } from "../../core/formasi/usul";
import type { BahanFormasi } from "./formasi-bahan";
import { HURUF, tinggiTeks } from "./formasi-tinggi";

/** Columns of the proposal by letter. */
export const KOLOM_USUL = {
  nomor: "A",
  nama: "B",
  kelas: "C",
  pns: "D",
  pppk: "E",
  bezetting: "F",
  beban: "G",
  mentah: "H",
  kebutuhan: "I",
  kurang: "J",
  lebih: "K",
  ej: "L",
  pj: "M",
  usul: "N",
  alasan: "O",
} as const;
export const LEBAR_USUL: readonly number[] = [5, 44, 8, 7, 7, 8, 15, 11, 11, 8.5, 8.5, 7, 6, 9, 38];

/** Columns of the trace by letter. */
export const KOLOM_RINCIAN = {
  nomor: "A",
  uraian: "B",
  satuan: "C",
  volume: "D",
  periode: "E",
  volumeSetahun: "F",
  norma: "G",
  wke: "H",
  beban: "I",
  kebutuhan: "J",
} as const;
export const LEBAR_RINCIAN: readonly number[] = [5, 68, 16, 11, 12.5, 13, 12.5, 11, 15, 13];

const [, LEBAR_NAMA = 0] = LEBAR_USUL;
const LEBAR_ALASAN = LEBAR_USUL.at(-1) ?? 0;

export interface LetakJabatan {
  readonly rekap: RekapJabatan;
  readonly nomor: number;
  /** Row on the proposal, with its height in points. */
  readonly baris: number;
  readonly tinggi: number;
  /** Rows of the block on the trace: head, first and last task, total. */
  readonly kepalaRincian: number;
  readonly tugasAwal: number;
  readonly tugasAkhir: number;
  readonly jumlahRincian: number;
}

export interface LetakUnit {
  readonly nama: string;
  readonly baris: number;
  readonly tinggi: number;
  readonly jumlah: JumlahRekap;
  readonly jabatan: readonly LetakJabatan[];
}

/** Where everything stands, decided before the first row is written: the sheets refer to each other. */
export interface TataFormasi {
  readonly unit: readonly LetakUnit[];
  /** First row after the headings of the proposal. */
  readonly barisAwal: number;
  readonly barisJumlah: number;
  readonly jumlah: JumlahRekap;
  /** Whether every workload is a whole number of minutes, so that no decimals need printing. */
  readonly bebanBulat: boolean;
}

/** First row of the trace that holds a block: title, note of the sample, headings and column numbers stand above. */
const BARIS_AWAL_RINCIAN = 5;

/** Lays out both tables. `barisAwal` is the first row below the headings of the proposal. */
export function susunTata(bahan: BahanFormasi, barisAwal: number): TataFormasi {
  let baris = barisAwal;
  let barisRincian = BARIS_AWAL_RINCIAN;
  let nomor = 0;
  const unit: LetakUnit[] = [];
  for (const anggota of groupBy(bahan.rekap, (satu) => satu.unitId).values()) {
    const nama = anggota[0]?.unit ?? "";
    const barisUnit = baris;
    baris += 1;
    const jabatan = anggota.map((rekap): LetakJabatan => {
      const kepalaRincian = barisRincian;
      const tugasAkhir = kepalaRincian + Math.max(1, banyakBarisRincian(rekap));
      // Head, tasks, total, rounded, one empty row.
      barisRincian = tugasAkhir + 4;
      nomor += 1;
      baris += 1;
      return {
        rekap,
        nomor,
        baris: baris - 1,
        tinggi: tinggiJabatan(rekap),
        kepalaRincian,
        tugasAwal: kepalaRincian + 1,
        tugasAkhir,
        jumlahRincian: tugasAkhir + 1,
      };
    });
    const tinggi = tinggiTeks(nama, LEBAR_NAMA, { ukuran: HURUF, tebal: true });
    unit.push({ nama, baris: barisUnit, tinggi, jumlah: jumlahRekap(anggota), jabatan });
  }
  return {
    unit,
    barisAwal,
    barisJumlah: baris,
    jumlah: jumlahRekap(bahan.rekap),
    bebanBulat: bahan.rekap.every((satu) => Number.isInteger(satu.bebanKerjaMenit)),
  };
}

/** Figure of the column between period and norm: the volume of a year, or under conversion B the work of one period in minutes. */
export function isiVolumeSetahun(
  tugas: Pick<JejakBaris, "volume" | "volumeSetahun" | "normaWaktuMenit">,
  profil: Pick<ProfilAbk, "konversi">,
): number {
  if (profil.konversi === "setahunkan") return tugas.volumeSetahun;
  return (Math.round(tugas.volume * 1_000) * Math.round(tugas.normaWaktuMenit * 1_000)) / PERJUTA_PER_MENIT;
}

/** Rows between head and total of a block: its tasks, or the steps of another method with its divisor and its need. */
export function banyakBarisRincian(rekap: Pick<RekapJabatan, "metode" | "jumlahTugas" | "langkahMetode">): number {
  return rekap.metode === "tugasPerTugas" ? rekap.jumlahTugas : rekap.langkahMetode + 2;
}

/** A volume or norm as it is counted: three decimals. What is printed must give the printed workload when it is computed again. */
export function sepertiDihitung(ukuran: number): number {
  return Math.round(ukuran * 1_000) / 1_000;
}

/** The remark of a jabatan as it stands in the last column. */
export function teksAlasan(rekap: RekapJabatan): string {
  const dasar = dasarUsul(rekap);
  return dasar === "analis" ? teksAlasanAnalis(rekap.alasanUsul) : TEKS_DASAR_USUL[dasar];
}

function tinggiJabatan(rekap: RekapJabatan): number {
  return Math.max(tinggiTeks(rekap.nama, LEBAR_NAMA), tinggiTeks(teksAlasan(rekap), LEBAR_ALASAN));
}
