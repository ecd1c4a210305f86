import type { PlainDate } from "../date";
import type { JalanKredit, JenjangKredit } from "../skp/angka-kredit";
import type { BedaTahun } from "../skp/banding-tahun";
import type { BedaTugas } from "../skp/banding-tugas";
import type { TemuanBerjenjang } from "../skp/berjenjang";
import type { BedaPola, HitunganPredikat } from "../skp/distribusi";
import type { NilaiSkp, Predikat, PredikatOrganisasi } from "../skp/predikat";
import type { Indikator, KeadaanSkp, PendekatanSkp, PerilakuSkp, Realisasi, Rhk } from "../skp/skp";

/** A superior of an SKP as on the day that is asked about. */
export interface AtasanSkp {
  readonly pegawaiId: string;
  /** Empty when the person is not in the office's list any more. */
  readonly nama: string;
  /** Why she is no superior any more on that day; null while she is. */
  readonly pergi: "tidakAda" | "tidakAktif" | null;
  /** Who is the superior now, when the one named has left; null when nobody is known. */
  readonly kini: { readonly pegawaiId: string; readonly nama: string } | null;
}

/** One SKP of a list. */
export interface SkpBaris {
  readonly id: string;
  readonly revision: number;
  readonly pegawaiId: string;
  readonly nama: string;
  readonly nip: string;
  readonly unitId: string | null;
  readonly unit: string;
  readonly jabatanId: string | null;
  readonly jabatan: string;
  readonly tahun: number;
  readonly mulai: PlainDate;
  readonly selesai: PlainDate;
  readonly pendekatan: PendekatanSkp;
  readonly atasan: AtasanSkp | null;
  readonly keadaan: KeadaanSkp;
  readonly nilaiHasil: NilaiSkp | null;
  readonly nilaiPerilaku: NilaiSkp | null;
  readonly predikatLuar: Predikat | null;
  readonly predikat: Predikat | null;
  /** Results in its form; 0 for a predikat without a form. */
  readonly jumlahRhk: number;
  /** Findings of the cascade about it. */
  readonly temuan: number;
}

/** Somebody who has no SKP in the year. */
export interface TanpaSkp {
  readonly pegawaiId: string;
  readonly nama: string;
  readonly nip: string;
  readonly unitId: string | null;
  readonly unit: string;
  readonly jabatan: string;
}

/** How far a unit is: people, and those whose SKP is there, agreed and evaluated (each counts in those before it). */
export interface KemajuanUnit {
  readonly unitId: string | null;
  readonly unit: string;
  readonly orang: number;
  readonly ada: number;
  readonly disepakati: number;
  readonly dinilai: number;
}

export interface TenggatSkp {
  readonly id: string;
  readonly revision: number;
  readonly rencana: PlainDate | null;
  readonly penilaian: PlainDate | null;
}

export interface DaftarSkp {
  readonly tahun: number;
  readonly per: PlainDate;
  /** Years that have an SKP, and the present one; latest first. */
  readonly tahunAda: readonly number[];
  readonly baris: readonly SkpBaris[];
  readonly belum: readonly TanpaSkp[];
  readonly unit: readonly KemajuanUnit[];
  readonly tenggat: TenggatSkp | null;
}

export interface IndikatorIsi extends Indikator {
  readonly realisasi: readonly Realisasi[];
}

export interface RhkIsi extends Rhk {
  readonly indikator: readonly IndikatorIsi[];
}

/** A task of the jabatan beside the SKP; `volume` is that of a year for one holder. */
interface TugasSkp {
  readonly id: string;
  readonly uraian: string;
  readonly satuanHasil: string;
  readonly volume: number;
}

/** One SKP as its form shows it. */
export interface IsiSkp {
  readonly skp: SkpBaris;
  readonly lampiran: { readonly dukungan: string; readonly skema: string; readonly konsekuensi: string; readonly asalPredikat: string };
  readonly rhk: readonly RhkIsi[];
  readonly perilaku: readonly PerilakuSkp[];
  /** Results of the superior in the same year that may be served. */
  readonly rhkAtasan: readonly { readonly id: string; readonly uraian: string }[];
  readonly tugas: readonly TugasSkp[];
  readonly bedaTugas: readonly BedaTugas[];
  readonly temuan: readonly TemuanBerjenjang[];
  /** The SKP of the year before with what differs; null without one. */
  readonly tahunLalu: { readonly id: string; readonly tahun: number; readonly beda: readonly BedaTahun[] } | null;
}

/** A person in the cascade with her results. */
export interface SimpulBerjenjang {
  readonly skpId: string;
  readonly pegawaiId: string;
  readonly nama: string;
  readonly jabatan: string;
  readonly unit: string;
  readonly atasanId: string | null;
  readonly rhk: readonly Rhk[];
}

export interface HasilBerjenjang {
  readonly tahun: number;
  readonly tahunAda: readonly number[];
  readonly simpul: readonly SimpulBerjenjang[];
  readonly temuan: readonly TemuanBerjenjang[];
  /** SKP whose superior has left. */
  readonly atasanPergi: readonly { readonly skpId: string; readonly nama: string; readonly atasan: AtasanSkp }[];
}

/** Distribution of a unit, or of the whole office (`unitId` null). */
export interface DistribusiUnit {
  readonly unitId: string | null;
  readonly unit: string;
  readonly hitungan: HitunganPredikat;
  /** People of the unit without a predikat in the year. */
  readonly belum: number;
  readonly organisasi: { readonly id: string; readonly revision: number; readonly predikat: PredikatOrganisasi } | null;
  /** By the unit's own predikat, or by the office's where it has none. */
  readonly beda: readonly BedaPola[];
}

export interface HasilDistribusi {
  readonly tahun: number;
  readonly tahunAda: readonly number[];
  readonly unit: readonly DistribusiUnit[];
  /** People of each predikat in every year that has one. */
  readonly menurutTahun: readonly { readonly tahun: number; readonly hitungan: HitunganPredikat }[];
}

export interface KreditTersimpan {
  readonly id: string;
  readonly revision: number;
  readonly tanggal: PlainDate;
  readonly jumlah: number;
  readonly nomor: string;
}

/** Angka kredit of one holder of a jabatan fungsional. */
export interface KreditPegawai {
  readonly pegawaiId: string;
  readonly nama: string;
  readonly nip: string;
  readonly unit: string;
  readonly jabatan: string;
  readonly jenjang: JenjangKredit;
  readonly jalan: JalanKredit;
  readonly ditetapkan: readonly KreditTersimpan[];
}

/** Predikat and SKP of one person, for the person's own page. */
export interface KinerjaPegawai {
  readonly predikat: readonly { readonly tahun: number; readonly skpId: string; readonly predikat: Predikat }[];
  readonly skp: SkpBaris | null;
  readonly kredit: KreditPegawai | null;
}
