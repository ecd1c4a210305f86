import { z } from "zod";
import type { KelengkapanAnjab } from "../anjab/kelengkapan";
import {
  ASAL_UNSUR,
  BATAS_UNSUR,
  JENIS_DIKLAT,
  JENIS_KELAMIN_SYARAT,
  NILAI_PRESTASI,
  UNSUR_ANJAB,
  type IsiUnsur,
  type RincianTugas,
  type UnsurAnjab,
  type UnsurTersimpan,
} from "../anjab/unsur";
import { id, nothing, plainDateField, requiredText, revision, text } from "./fields";
import { command, query } from "./procedure";

const panjang = text(BATAS_UNSUR.teks).default("");
const pendek = text(BATAS_UNSUR.pendek).default("");
const kode = z.array(requiredText(40)).max(60).readonly().default([]);
const baris = <T extends z.ZodType>(satu: T) => z.array(satu).max(BATAS_UNSUR.baris).readonly().default([]);
const daftar = <T extends z.ZodType>(satu: T) => z.object({ baris: baris(satu) }).strict();
const uraian = z.object({ uraian: panjang }).strict();
const penggunaan = z
  .object({ nama: panjang, penggunaan: panjang, tugasId: z.array(id).max(BATAS_UNSUR.baris).readonly().default([]) })
  .strict();
const berkode = z.object({ kode }).strict();

/** Form of every element, as it is written. A half-filled one passes: a draft is always kept. */
export const BENTUK_UNSUR: { readonly [U in UnsurAnjab]: z.ZodType<IsiUnsur[U]> } = {
  ikhtisar: z.object({ teks: panjang }).strict(),
  pendidikan: z.object({ minimum: pendek, baris: baris(uraian) }).strict(),
  diklat: daftar(z.object({ jenis: z.enum(JENIS_DIKLAT).default("teknis"), uraian: panjang }).strict()),
  pengalaman: daftar(z.object({ uraian: panjang, tahun: z.number().min(0).max(60).nullable().default(null) }).strict()),
  bahanKerja: daftar(penggunaan),
  perangkatKerja: daftar(penggunaan),
  tanggungJawab: daftar(uraian),
  wewenang: daftar(uraian),
  korelasi: daftar(z.object({ jabatan: panjang, unit: panjang, dalamHal: panjang }).strict()),
  lingkungan: daftar(z.object({ aspek: pendek, faktor: panjang }).strict()),
  risiko: daftar(z.object({ nama: panjang, penyebab: panjang }).strict()),
  keterampilan: daftar(uraian),
  bakat: berkode,
  temperamen: berkode,
  minat: berkode,
  upayaFisik: berkode,
  kondisiFisik: z
    .object({
      jenisKelamin: z.enum(JENIS_KELAMIN_SYARAT).nullable().default(null),
      umur: pendek,
      umurMaksimal: z.number().int().min(0).max(120).nullable().default(null),
      tinggi: pendek,
      berat: pendek,
      postur: pendek,
      penampilan: pendek,
      keadaan: pendek,
      disabilitas: z.boolean().nullable().default(null),
      jenisDisabilitas: kode,
    })
    .strict(),
  fungsiPekerjaan: z.object({ data: kode, orang: kode, benda: kode }).strict(),
  prestasi: z.object({ teks: panjang, nilai: z.enum(NILAI_PRESTASI).nullable().default(null) }).strict(),
  kelas: z.object({ sumber: panjang }).strict(),
};

const asal = z.object({
  asal: z.enum(ASAL_UNSUR),
  oleh: text(BATAS_UNSUR.oleh),
  tanggal: plainDateField.nullable(),
  dari: text(BATAS_UNSUR.dari),
});
/** `revision` null: nothing was stored when it was seen. */
const ubahan = z.object({ unsur: z.enum(UNSUR_ANJAB), revision: revision.nullable(), isi: z.unknown(), asal });

/** Everything that is written of one jabatan. */
export interface IsiAnjabJabatan {
  readonly unsur: readonly UnsurTersimpan[];
  /** Hasil kerja and tahapan of its tasks; a task without them is absent. */
  readonly rincian: readonly RincianTugas[];
}

/** One jabatan in the list of informasi jabatan. */
export interface BarisAnjab {
  readonly jabatanId: string;
  readonly nama: string;
  readonly unitId: string;
  readonly unit: string;
  readonly kelas: number | null;
  readonly kelengkapan: KelengkapanAnjab;
}

const banyakUbahan = z.array(ubahan).max(UNSUR_ANJAB.length);
const rincianTugas = z.array(
  z.object({
    tugasId: id,
    revision: revision.nullable(),
    hasilKerja: text(BATAS_UNSUR.rincian),
    tahapan: z.array(text(BATAS_UNSUR.rincian)).max(BATAS_UNSUR.baris).readonly(),
  }),
);

export const anjabProcedures = {
  /** Every element of every jabatan. */
  "anjab.list": query(nothing)<readonly UnsurTersimpan[]>(),
  "anjab.get": query(z.object({ jabatanId: id }))<IsiAnjabJabatan>(),
  /** Writes elements of one jabatan as one step; an element that is empty and of unsaid origin is taken away. */
  "anjab.save": command(z.object({ jabatanId: id, ubahan: banyakUbahan.min(1).readonly() }))<IsiAnjabJabatan>(),
  /** The same with what was copied, hasil kerja and tahapan of tasks among it; `dari` names where, for the history. */
  "anjab.salin": command(
    z
      .object({ jabatanId: id, dari: text(500), ubahan: banyakUbahan.readonly(), rincian: rincianTugas.readonly() })
      .refine((isi) => isi.ubahan.length + isi.rincian.length > 0),
  )<IsiAnjabJabatan>(),
  /** Every jabatan with how far its informasi jabatan is, in the order of the office. */
  "anjab.rekap": query(nothing)<readonly BarisAnjab[]>(),
  /** Hasil kerja and tahapan of tasks of one jabatan, as one step. */
  "rincianTugas.save": command(z.object({ jabatanId: id, rincian: rincianTugas.min(1).readonly() }))<readonly RincianTugas[]>(),
};
