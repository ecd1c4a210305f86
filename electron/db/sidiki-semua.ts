import type Database from "libsql";
import { firstValue } from "./connect";
import { BacaBaris, bacaLangkah } from "./baca-rantai";
import { awalBaris, SidikLangkah } from "./sidik-langkah";
import type { Statements } from "./statements";

/** Gives every step of an older file its fingerprint, and keeps when that was. Inside the caller's transaction. */
export function sidikiSemua(raw: Database.Database): void {
  const sampai = Number(firstValue(raw, "SELECT ifnull(max(nomor), 0) FROM langkah"));
  if (sampai === 0) return;
  const waktu = new Date().toISOString();
  raw.prepare("INSERT INTO pangkalRantai (langkah, waktu) VALUES (?, ?)").run([sampai, waktu]);
  const tulis = raw.prepare("UPDATE langkah SET sidik = ? WHERE nomor = ?");
  const baris = new BacaBaris(raw, Number.MAX_SAFE_INTEGER);
  let sebelum = teksPangkal({ langkah: sampai, waktu });
  for (const langkah of bacaLangkah(raw, sampai)) {
    const sidik = new SidikLangkah(sebelum).langkahTersandi(langkah.isi);
    for (const { isi, banyak } of baris.runtun(awalBaris(langkah.id))) sidik.barisTersandi(isi, banyak);
    sebelum = sidik.selesai();
    tulis.run([sebelum, langkah.nomor]);
  }
}

/** Where the chain of an older file begins: the last step that was given its fingerprint afterwards, and the moment of that. */
export interface Pangkal {
  readonly langkah: number;
  readonly waktu: string;
}

/** What stands in the place of the step before the first one. */
export function teksPangkal({ langkah, waktu }: Pangkal): string {
  return `${langkah} ${waktu}`;
}

/** The beginning of the chain of an older file; null in one that had fingerprints from its first step. */
export function bacaPangkal(raw: Database.Database): Pangkal | null {
  return (raw.prepare("SELECT langkah, waktu FROM pangkalRantai").all()[0] as Pangkal | undefined) ?? null;
}

/** What the next step takes into its fingerprint: that of the step before it. */
export function sebelumBerikut(statements: Statements, raw: Database.Database): string | null {
  const [terakhir] = statements.all("SELECT sidik FROM langkah ORDER BY nomor DESC LIMIT 1");
  if (terakhir) return terakhir["sidik"] === null ? null : String(terakhir["sidik"]);
  const pangkal = bacaPangkal(raw);
  return pangkal && teksPangkal(pangkal);
}
