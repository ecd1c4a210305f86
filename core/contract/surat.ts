import { z } from "zod";
import { kalimatPola } from "../text/surat";
import { WAJIB_DIISI } from "../text/umum";
import { periksaPola, URUT_TERBESAR } from "../surat/nomor";
import { CARA_TANDA_TANGAN, isianPejabatKosong } from "../surat/pejabat";
import { BARIS_KOP_TERBANYAK, HURUF_BARIS_TERBANYAK, JENIS_SURAT, TEMBUSAN_TERBANYAK, type TemplatSurat } from "../surat/templat";
import { id, nothing, plainDateField, requiredText, text } from "./fields";
import { command, query } from "./procedure";

const pola = requiredText(100).superRefine((teks, konteks) => {
  const galat = periksaPola(teks);
  if (galat) konteks.addIssue({ code: "custom", message: kalimatPola(galat) });
});

const penomoran = z.object({ pola, kodeKantor: text(50), urutBerikut: z.number().int().min(1).max(URUT_TERBESAR) });

const pejabat = z
  .object({
    cara: z.enum(CARA_TANDA_TANGAN),
    atasNama: text(200),
    perantara: text(200),
    jabatan: text(200),
    nama: text(200),
    pangkat: text(100),
    nip: text(30),
  })
  .refine((satu) => isianPejabatKosong(satu).length === 0, WAJIB_DIISI);

const kop = z.object({ baris: z.array(requiredText(HURUF_BARIS_TERBANYAK)).max(BARIS_KOP_TERBANYAK).readonly(), kontak: text(200) });
const pilihan = z.object({
  pejabatId: id.nullable(),
  klasifikasi: text(50),
  tembusan: z.array(requiredText(HURUF_BARIS_TERBANYAK)).max(TEMBUSAN_TERBANYAK).readonly(),
});

/** Every setting is set in the place of the one that was seen (`dilihat`). @throws AppError staleRevision when another stands there by now */
export const suratProcedures = {
  /** All that the office has set for its letters, besides its identity. */
  "surat.templat": query(nothing)<TemplatSurat>(),
  "surat.simpanKop": command(kop.extend({ dilihat: kop }))<null>(),
  /** Sets the picture of the letterhead, judged by its bytes; null takes it away. The one that was seen is named by its bytes in base 64. */
  "surat.simpanLogo": command(
    z.object({ isi: z.custom<Uint8Array>((nilai) => nilai instanceof Uint8Array).nullable(), dilihat: z.string().nullable() }),
  )<null>(),
  /** Sets the numbering in the place of the one that was seen: a number handed out meanwhile must not be handed out again. @throws AppError staleRevision */
  "surat.simpanNomor": command(penomoran.extend({ dilihat: penomoran }))<null>(),
  /** Hands out the next number for a document of a kind and moves on by one, in one step. */
  "surat.ambilNomor": command(z.object({ jenis: z.enum(JENIS_SURAT), tanggal: plainDateField }), "pemeriksa")<{ readonly nomor: string }>(),
  /** Adds a signer (`id` and `dilihat` null), or changes the one of this id. */
  "surat.simpanPejabat": command(z.object({ id: id.nullable(), pejabat, dilihat: pejabat.nullable() }))<null>(),
  /** Removes a signer; documents that chose this one go back to the signer of the office, in the same step. */
  "surat.hapusPejabat": command(z.object({ id, dilihat: pejabat }))<null>(),
  "surat.simpanPilihan": command(pilihan.extend({ jenis: z.enum(JENIS_SURAT), dilihat: pilihan }))<null>(),
};
