import type Database from "libsql";
import { CACAT_BERAT, periksaTabel } from "../../core/baris/utuh";
import { isNamaTabel } from "../../core/baris/semua";
import { tabelTakTerbaca, TeksRusak } from "./baca-aman";
import { pragma, tabelBernomor, tableNames } from "./connect";
import { driverCode } from "./driver-errors";
import { MIGRATIONS } from "./migrations";
import type { Migration } from "./migrations/migration";
import { BUKAN_RIWAYAT, bacaSemua, periksaMenurutRiwayat, periksaSidik, riwayatBaris, type IsiTabel } from "./periksa-isi";
import { periksaRantai } from "./rantai";
import { periksaCatatanBerkas } from "./rantai-berkas";
import type { Temuan } from "./temuan";

export interface HasilPeriksa {
  /** What no version of this program writes: the file is damaged. */
  readonly rusak: readonly Temuan[];
  /** What is odd and the analyst's to mend: the file is opened. */
  readonly ganjil: readonly Temuan[];
}

/** The most findings about pages that are asked for. */
const TERBANYAK = 100;

/**
 * The quick check: pages and rows by themselves as SQLite sees them, references between tables, and that every text is text. Reads only;
 * damage that the driver meets on its way is a finding.
 */
export function periksaCepat(raw: Database.Database): readonly Temuan[] {
  return periksaHalaman(raw, "quick_check", () => true);
}

/** Everything: the same with the indexes, every row against the history and against its declaration, and every hash. Reads only. */
export function periksaPenuh(raw: Database.Database, migrations: readonly Migration[]): HasilPeriksa {
  // What is read as rows below is seen to be text there.
  const struktur = periksaHalaman(raw, "integrity_check", (nama) => BUKAN_RIWAYAT.has(nama));
  if (struktur.length > 0) return { rusak: struktur, ganjil: [] };
  const version = pragma(raw, "user_version");
  const temuan = temuanAtau(() => {
    const isi = bacaSemua(raw);
    const menurutRiwayat = periksaMenurutRiwayat(riwayatBaris(raw, migrations.slice(0, version)), isi);
    // The declarations are those of the newest schema.
    const cacat = version < MIGRATIONS.length ? [] : periksaBaris(isi);
    return [...menurutRiwayat, ...periksaSidik(raw), ...putusRantai(raw), ...cacat];
  });
  return { rusak: temuan.filter(isBerat), ganjil: temuan.filter((satu) => !isBerat(satu)) };
}

function periksaHalaman(
  raw: Database.Database,
  cara: "quick_check" | "integrity_check",
  dibaca: (tabel: string) => boolean,
): readonly Temuan[] {
  return temuanAtau(() => {
    const temuan = [...keluhan(raw, cara), ...rujukanPutus(raw)];
    if (temuan.length > 0) return temuan;
    const names = tabelBernomor(raw).filter(dibaca);
    return tabelTakTerbaca(raw, names).map((tabel): Temuan => ({ jenis: "struktur", tabel, id: null }));
  });
}

/** Breaks in the chain of the history and in that of the records of written files, of a file whose schema has them. */
function putusRantai(raw: Database.Database): readonly Temuan[] {
  if (!tableNames(raw).has("pangkalRantai")) return [];
  const berkas = periksaCatatanBerkas(raw).putus;
  return [
    ...periksaRantai(raw).putus.map(({ langkah }): Temuan => ({ jenis: "rantai", tabel: "langkah", id: String(langkah) })),
    // A step that bears a lost record is whole itself, and stays what it is in a file that was salvaged.
    ...berkas.flatMap(({ jenis, nomor }): readonly Temuan[] =>
      jenis === "langkah" ? [] : [{ jenis: "rantai", tabel: "berkasTertulis", id: String(nomor) }],
    ),
  ];
}

function isBerat({ jenis }: Temuan): boolean {
  return jenis === "struktur" || jenis === "riwayat" || jenis === "sidik" || jenis === "rantai" || CACAT_BERAT.has(jenis);
}

function periksaBaris(isi: IsiTabel): readonly Temuan[] {
  const ids = new Map([...isi].map(([tabel, rows]) => [tabel, new Set(rows.map(({ id }) => String(id)))]));
  const ada = (sasaran: string, id: string): boolean => ids.get(sasaran)?.has(id) === true;
  return [...isi].flatMap(([tabel, rows]) =>
    isNamaTabel(tabel) ? periksaTabel(tabel, rows, ada).map(({ jenis, id }): Temuan => ({ jenis, tabel, id })) : [],
  );
}

function keluhan(raw: Database.Database, cara: "quick_check" | "integrity_check"): readonly Temuan[] {
  const [pertama, ...lain] = raw.prepare(`PRAGMA ${cara}(${TERBANYAK})`).pluck().all().map(String);
  if (pertama === "ok") return [];
  return [pertama, ...lain].map((satu): Temuan => ({ jenis: "struktur", tabel: null, id: satu ?? null }));
}

function rujukanPutus(raw: Database.Database): readonly Temuan[] {
  const rows = raw.prepare("PRAGMA foreign_key_check").all() as readonly { readonly table: string; readonly rowid: number }[];
  return rows.slice(0, TERBANYAK).map(({ table, rowid }): Temuan => ({ jenis: "struktur", tabel: table, id: String(rowid) }));
}

/** Runs a check; a driver that meets damage on its way has found it. */
function temuanAtau(periksa: () => readonly Temuan[]): readonly Temuan[] {
  try {
    return periksa();
  } catch (error) {
    if (!isDamage(error)) throw error;
    return [{ jenis: "struktur", tabel: null, id: driverCode(error) || String(error) }];
  }
}

function isDamage(error: unknown): boolean {
  return error instanceof SyntaxError || error instanceof TeksRusak || /^SQLITE_(CORRUPT|NOTADB|ERROR|IOERR)/.test(driverCode(error));
}
