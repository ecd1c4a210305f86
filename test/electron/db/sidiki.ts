import type Database from "libsql";
import { SidikLangkah, type KOLOM_BARIS, type KOLOM_LANGKAH } from "../../../electron/db/sidik-langkah";

type Isi<K extends readonly string[]> = Readonly<Record<K[number], string | number | null>>;

/** Gives the steps that a test wrote by hand the fingerprints that the program would have given them. */
export function sidikiTulisanTangan(raw: Database.Database): void {
  // The columns of the file's own tables.
  const langkah = raw.prepare("SELECT * FROM langkah WHERE sidik IS NULL ORDER BY nomor").all() as Isi<typeof KOLOM_LANGKAH>[];
  for (const satu of langkah) {
    const sebelum = raw.prepare("SELECT sidik FROM langkah WHERE nomor < ? ORDER BY nomor DESC LIMIT 1").pluck().all(satu.nomor);
    const sidik = new SidikLangkah((sebelum as (string | null)[])[0] ?? null).langkah(satu);
    const baris = raw.prepare("SELECT * FROM perubahan WHERE langkahId = ? ORDER BY nomor").all(satu.id) as Isi<typeof KOLOM_BARIS>[];
    for (const satuBaris of baris) sidik.baris(satuBaris);
    raw.prepare("UPDATE langkah SET sidik = ? WHERE nomor = ?").run([sidik.selesai(), satu.nomor]);
  }
}
