import { z } from "zod";
import type { PlainDate } from "../date";
import type { JenisJabatan, Jenjang } from "../jabatan/jabatan";
import { LEVEL_TERTINGGI, type Kompetensi, type KompetensiTeknis } from "../kompetensi/kamus";
import { SKALA_JPM, type HasilKesenjangan, type SkalaJpm } from "../kompetensi/kesenjangan";
import type { Kesiapan, KeadaanKesiapan } from "../kompetensi/kesiapan";
import { CARA_PILIH, URUTAN_BUKTI, type CaraPilih, type Penilaian } from "../kompetensi/penilaian";
import type { JawabanTermurah } from "../kompetensi/soal-termurah";
import type { SyaratKompetensi } from "../kompetensi/standar";
import type { TemuanSyarat } from "../kompetensi/syarat-jabatan";
import type { PratinjauKompetensi } from "../kompetensi/pratinjau";
import type { IdKetentuan } from "../peraturan/register";
import {
  kalimatKemajuanKesiapan,
  kalimatKemajuanTermurah,
  kalimatMembacaKompetensi,
  kalimatMenghitungKompetensi,
  type TEKS_KEADAAN_RENCANA,
} from "../text/kompetensi";
import { berkasField, id, nameText, nothing, plainDateField, requiredText, revision, text } from "./fields";
import { command, job, query } from "./procedure";

const per = plainDateField.optional();
/** Key of a competency: a code of the nine or the id of a technical one. */
const kunci = id;
const level = z.number().int().min(0).max(LEVEL_TERTINGGI);
const keLevel = z.number().int().min(1).max(LEVEL_TERTINGGI);
const uraian = text(2_000);
const SEL_TERBANYAK = 20_000;
const RUPIAH_TERTINGGI = 1_000_000_000_000;
const JP_TERTINGGI = 10_000;
const rujuk = z.object({ id, revision });

/** How the office looks at competency. */
export interface PilihanKompetensi {
  readonly skala: SkalaJpm;
  readonly cara: CaraPilih;
}

/** A jabatan with its standard as at the day. */
export interface JabatanKompetensi {
  readonly id: string;
  readonly nama: string;
  readonly unitId: string;
  readonly unit: string;
  readonly jenis: JenisJabatan;
  readonly jenjang: Jenjang | null;
  readonly syarat: readonly SyaratKompetensi[];
  /** The rule on which what is not the office's own rests; null where there is none. */
  readonly ketentuan: IdKetentuan | null;
}

/** Somebody against the standard of the post that she holds. */
export interface OrangKompetensi {
  readonly id: string;
  readonly nama: string;
  readonly nip: string | null;
  readonly jabatanId: string | null;
  readonly unitId: string | null;
  readonly hasil: HasilKesenjangan;
}

/** The competency of the whole office as at a day. */
export interface KompetensiKantor {
  readonly per: PlainDate;
  readonly pilihan: PilihanKompetensi;
  readonly usangTahun: number;
  readonly kamus: readonly Kompetensi[];
  readonly unit: readonly { readonly id: string; readonly nama: string }[];
  readonly jabatan: readonly JabatanKompetensi[];
  readonly orang: readonly OrangKompetensi[];
}

/** Somebody thought of for a post, with all that is to be said of it. */
export interface CalonJabatan {
  readonly pegawaiId: string;
  readonly nama: string;
  readonly nip: string | null;
  readonly jabatan: string;
  readonly unit: string;
  readonly golongan: string;
  readonly hasil: HasilKesenjangan;
  readonly syarat: readonly TemuanSyarat[];
  readonly kesiapan: Kesiapan;
}

/** The bench of one post. */
export interface BangkuJabatan {
  readonly jabatanId: string;
  readonly pemangku: readonly string[];
  readonly banyak: Readonly<Record<KeadaanKesiapan, number>>;
  /** Nearest first. */
  readonly calon: readonly CalonJabatan[];
}

/** How many are near to each post. */
export interface RingkasKesiapan {
  readonly jabatanId: string;
  readonly pemangku: number;
  readonly banyak: Readonly<Record<KeadaanKesiapan, number>>;
  readonly terdekat: readonly { readonly pegawaiId: string; readonly nama: string; readonly keadaan: KeadaanKesiapan }[];
}

export interface PelatihanKatalog {
  readonly id: string;
  readonly nama: string;
  readonly jp: number;
  readonly biaya: number;
  readonly biayaKelas: number;
  readonly kuota: number | null;
  readonly penyelenggara: string;
  readonly sasaran: readonly { readonly kunci: string; readonly dariLevel: number; readonly keLevel: number }[];
  readonly revision: number;
}

/** One line of somebody's development plan. */
export interface RencanaOrang {
  readonly id: string;
  readonly pegawaiId: string;
  readonly tahun: number;
  readonly kunci: string;
  readonly keLevel: number;
  readonly pelatihanId: string | null;
  readonly kegiatan: string;
  readonly jp: number;
  readonly keadaan: keyof typeof TEKS_KEADAAN_RENCANA;
  readonly revision: number;
}

/** Hours of development of somebody in a year against what is asked. */
export interface JpOrang {
  readonly pegawaiId: string;
  /** By certificates of the year, and by what is planned and not done. */
  readonly ditempuh: number;
  readonly direncanakan: number;
}

export interface PengembanganKantor {
  readonly tahun: number;
  readonly jpSetahun: number;
  /** Ids of people without that duty. */
  readonly tanpaKewajiban: readonly string[];
  readonly katalog: readonly PelatihanKatalog[];
  readonly rencana: readonly RencanaOrang[];
  readonly jp: readonly JpOrang[];
}

/** An answer of the search for the cheapest trainings, with names, and what it would take without each training. */
export interface HasilTermurah {
  readonly jawaban: JawabanTermurah;
  readonly tanpa: readonly { readonly pelatihanId: string; readonly jumlah: number | null }[];
  /** Names of everybody and every post that is spoken of. */
  readonly nama: Readonly<Record<string, string>>;
  /** Candidates looked at for each post, of how many. */
  readonly dilihat: readonly { readonly jabatanId: string; readonly calon: number; readonly dari: number }[];
}

const pelatihanField = {
  nama: nameText(250),
  jp: z.number().int().min(0).max(JP_TERTINGGI),
  biaya: z.number().int().min(0).max(RUPIAH_TERTINGGI),
  biayaKelas: z.number().int().min(0).max(RUPIAH_TERTINGGI),
  kuota: z.number().int().min(0).max(100_000).nullable(),
  penyelenggara: text(200),
  sasaran: z
    .array(z.object({ kunci, dariLevel: z.number().int().min(0).max(4), keLevel }).refine((satu) => satu.keLevel > satu.dariLevel))
    .min(1)
    .max(60)
    .readonly(),
};

/** What an import takes: a file, or what was pasted; and what was answered to its questions. */
const sumberImpor = {
  berkas: berkasField.nullable(),
  tempelan: z.string().max(5_000_000).default(""),
  jawaban: z
    .array(z.object({ jenis: z.enum(["kompetensi", "jabatan", "pegawai"]), teks: requiredText(500), nilai: id.nullable() }))
    .max(2_000)
    .readonly()
    .default([]),
};

export const kompetensiProcedures = {
  "kompetensi.kantor": job(z.object({ per }), kalimatMenghitungKompetensi)<KompetensiKantor>(),
  "kompetensi.teknis": query(nothing)<readonly KompetensiTeknis[]>(),
  /** Every assessment of one person, those that do not count included; latest first. */
  "kompetensi.penilaian": query(z.object({ pegawaiId: id }))<readonly Penilaian[]>(),
  "kompetensi.bangku": job(z.object({ jabatanId: id, per }), kalimatKemajuanKesiapan)<BangkuJabatan>(),
  "kompetensi.kesiapan": job(z.object({ per }), kalimatKemajuanKesiapan)<readonly RingkasKesiapan[]>(),
  "kompetensi.pengembangan": query(z.object({ tahun: z.number().int().min(1945).max(2200) }))<PengembanganKantor>(),
  /** The cheapest trainings after which each of the posts has somebody without a gap. */
  "kompetensi.termurah": job(
    z.object({
      jabatanId: z.array(id).min(1).max(60).readonly(),
      per,
      ukuran: z.enum(["biaya", "jp"]).default("biaya"),
      jpTertinggi: z.number().int().min(1).max(JP_TERTINGGI).nullable().default(null),
    }),
    kalimatKemajuanTermurah,
  )<HasilTermurah>(),
  "kompetensi.pilih": command(z.object({ skala: z.enum(SKALA_JPM), cara: z.enum(CARA_PILIH) }))<null>(),
  /** Puts levels into the standards; null takes the office's own row away. Rows that were seen are named with their revision. One step. */
  "kompetensi.standar": command(
    z.object({
      sejak: plainDateField.nullable().default(null),
      sel: z
        .array(z.object({ jabatanId: id, kunci, level: level.nullable(), lama: rujuk.nullable() }))
        .min(1)
        .max(SEL_TERBANYAK)
        .readonly(),
    }),
  )<null>(),
  "kompetensi.nilai": command(
    z.object({
      id: id.optional(),
      revision: revision.optional(),
      pegawaiId: id,
      kunci,
      level,
      tanggal: plainDateField,
      bukti: z.enum(URUTAN_BUKTI),
      sampai: plainDateField.nullable(),
      sumber: text(250),
    }),
  )<null>(),
  "kompetensi.nilaiHapus": command(rujuk)<null>(),
  "kompetensi.teknisSimpan": command(
    z.object({
      id: id.optional(),
      revision: revision.optional(),
      kode: text(50),
      nama: nameText(250),
      urusan: text(200),
      level1: uraian,
      level2: uraian,
      level3: uraian,
      level4: uraian,
      level5: uraian,
      sumber: text(250),
    }),
  )<null>(),
  "kompetensi.teknisHapus": command(rujuk)<null>(),
  "kompetensi.pelatihanSimpan": command(z.object({ id: id.optional(), revision: revision.optional(), ...pelatihanField }))<null>(),
  "kompetensi.pelatihanHapus": command(rujuk)<null>(),
  /** Adds lines to development plans, as one step; one that is there already stays as it is. */
  "kompetensi.rencanakan": command(
    z.object({
      tahun: z.number().int().min(1945).max(2200),
      baris: z
        .array(
          z.object({
            pegawaiId: id,
            kunci,
            keLevel,
            pelatihanId: id.nullable(),
            kegiatan: text(250),
            jp: z.number().int().min(0).max(JP_TERTINGGI),
          }),
        )
        .min(1)
        .max(5_000)
        .readonly(),
    }),
  )<null>(),
  "kompetensi.rencanaKeadaan": command(
    z.object({ id, revision, keadaan: z.enum(["direncanakan", "berjalan", "selesai", "batal"]) }),
  )<null>(),
  "kompetensi.rencanaHapus": command(rujuk)<null>(),
  /** Reads dictionary, standards, assessments and trainings from a file or what was pasted. Writes nothing. */
  "kompetensi.baca": job(z.object(sumberImpor), kalimatMembacaKompetensi)<PratinjauKompetensi>(),
  /** Reads the same again and writes what is taken, as one step; answers are remembered. */
  "kompetensi.impor": command(z.object(sumberImpor))<{ readonly ditulis: number }>(),
};
