import { z } from "zod";
import type { BarisDari } from "../baris/semua";
import type { PlainDate } from "../date";
import type { Hitungan } from "../disiplin/bentuk-hitungan";
import type { StatusPegawai } from "../pegawai/pegawai";
import type { MasalahPresensi, PertanyaanPresensi, RingkasanLembar } from "../presensi/baca/bacaan";
import { bacaJadwal, type HariJadwal, type HariKalender } from "../presensi/jam-kerja";
import { KODE_PRESENSI } from "../presensi/kode";
import type { PresensiAda, RencanaPresensi } from "../presensi/pratinjau";
import type { BulanTren } from "../presensi/tren";
import { kalimatKemajuanPresensi, TEKS_PRESENSI_HALAMAN } from "../text/presensi-halaman";
import { berkasField, id, nothing, plainDateField, requiredText, revision, text } from "./fields";
import { command, job, query } from "./procedure";

/** A file of attendance as it would be taken, with everything that is asked or refused. Nothing of it is written yet. */
export interface PratinjauPresensi extends Omit<RencanaPresensi, "pertanyaan"> {
  readonly berkas: string;
  readonly lembar: readonly RingkasanLembar[];
  /** The first so many problems; `masalahSeluruhnya` says how many rows and cells there are. */
  readonly masalah: readonly MasalahPresensi[];
  readonly masalahSeluruhnya: number;
  readonly pertanyaan: readonly PertanyaanPresensi[];
  /** Names of the people whose days change. */
  readonly nama: Readonly<Record<string, string>>;
}

/** Somebody of the office on the month grid. */
export interface OrangPresensi {
  readonly pegawaiId: string;
  readonly nip: string | null;
  readonly nama: string;
  readonly unit: string;
  readonly status: StatusPegawai;
}

export interface BulanPresensi {
  readonly orang: readonly OrangPresensi[];
  readonly hari: readonly PresensiAda[];
  readonly kalender: readonly HariKalender[];
}

/** The counter of one person. */
export interface HitunganOrang extends Hitungan {
  readonly pegawaiId: string;
  readonly nip: string | null;
  readonly nama: string;
  readonly unit: string;
  readonly status: StatusPegawai;
  /** Days of the year that have a record. */
  readonly hariTercatat: number;
}

export interface TahunOrang {
  readonly hitungan: HitunganOrang;
  readonly hari: readonly PresensiAda[];
  readonly kalender: readonly HariKalender[];
}

const tahun = z.number().int().min(1990).max(2190);
const kode = z.enum(KODE_PRESENSI);
const jam = (pola: RegExp) => z.string().regex(pola, TEKS_PRESENSI_HALAMAN.jamTidakSah).nullable();
const jamMasuk = jam(/^(?:[01]\d|2[0-8]):[0-5]\d$/u);
/** A departure of the next day counts on: a watch from 21:00 to 05:30 ends at 29:30. */
const jamKeluar = jam(/^(?:[0-3]\d|4[0-7]):[0-5]\d$/u);
const menit = z.number().int().min(0).max(1_440).nullable();
const hari = z.object({
  tanggal: plainDateField,
  kode,
  masuk: jamMasuk,
  keluar: jamKeluar,
  menitTerlambat: menit,
  menitPulangCepat: menit,
  keterangan: text(200),
});
const dilihat = z.object({ id, revision }).nullable();
const jadwal = z.string().refine((teks) => teks === "" || bacaJadwal(teks) !== null, TEKS_PRESENSI_HALAMAN.jadwalTidakSah);
const seminggu = z.object({
  minggu: jadwal,
  senin: jadwal,
  selasa: jadwal,
  rabu: jadwal,
  kamis: jadwal,
  jumat: jadwal,
  sabtu: jadwal,
} satisfies Record<HariJadwal, typeof jadwal>);
const jamKerja = z
  .object({ nama: requiredText(100), sejak: plainDateField.nullable(), sampai: plainDateField.nullable() })
  .and(seminggu)
  .refine(({ sejak, sampai }) => sejak === null || sampai === null || sampai >= sejak, TEKS_PRESENSI_HALAMAN.sampaiSebelumSejak);

export const presensiProcedures = {
  /** Reads a file of attendance with the answers so far; nothing is written. */
  "presensi.baca": job(
    z.object({ berkas: berkasField, jawaban: z.record(z.string().max(400), z.string().max(100)) }),
    kalimatKemajuanPresensi,
  )<PratinjauPresensi>(),
  /** Writes what a preview showed as one step, with the answers to be remembered. @throws staleRevision when a day changed since it was seen */
  "presensi.terapkan": command(
    z.object({
      berkas: requiredText(255),
      tulis: z
        .array(z.object({ pegawaiId: id, hari: z.array(hari.extend({ sumber: text(400), lama: dilihat })).max(4_000) }))
        .max(50_000)
        .readonly(),
      jawaban: z.record(z.string().max(400), z.string().max(100)),
      jamKerja: seminggu.nullable(),
    }),
  )<{ readonly baru: number; readonly ubah: number }>(),
  /** A month of everybody who was in the office in it. */
  "presensi.bulan": query(z.object({ tahun, bulan: z.number().int().min(1).max(12) }))<BulanPresensi>(),
  /** Sets days by hand, in the place of those seen; `isi` null takes a day away. */
  "presensi.simpan": command(
    z.object({
      hari: z
        .array(z.object({ pegawaiId: id, tanggal: plainDateField, lama: dilihat, isi: hari.omit({ tanggal: true }).nullable() }))
        .min(1)
        .max(5_000),
    }),
  )<null>(),
  /** The counter of everybody for a calendar year, up to a day. */
  "presensi.hitungan": query(z.object({ tahun, per: plainDateField.optional() }))<{
    readonly per: PlainDate;
    readonly orang: readonly HitunganOrang[];
  }>(),
  /** The year of one person: her days, the calendar and the counter. @throws notFound */
  "presensi.orang": query(z.object({ pegawaiId: id, tahun, per: plainDateField.optional() }))<TahunOrang>(),
  /** Attendance of a year by month. */
  "presensi.tren": query(z.object({ tahun, per: plainDateField.optional() }))<readonly BulanTren[]>(),
  /** Years of which anything is kept, latest first. */
  "presensi.tahun": query(nothing)<readonly number[]>(),
  /** Working hours that the office set. */
  "presensi.jamKerja": query(nothing)<readonly BarisDari<"jamKerja">[]>(),
  "presensi.jamKerjaTambah": command(jamKerja)<null>(),
  "presensi.jamKerjaUbah": command(z.object({ id, revision }).and(jamKerja))<null>(),
  "presensi.jamKerjaHapus": command(z.object({ id, revision }))<null>(),
};
