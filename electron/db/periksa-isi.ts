import type Database from "libsql";
import type { Baris, Nilai } from "../../core/baris/kolom";
import { tabelBernomor, tableNames } from "./connect";
import { isDrafWhole } from "./sidik-draf";
import { bacaBaris } from "./baca-aman";
import { BERSIDIK, isiSalah } from "./isi-bersidik";
import { carryOver, type Migration, type RecordedChange } from "./migrations/migration";
import type { Temuan } from "./temuan";

/** Tables beside the rows and their history. */
export const BUKAN_RIWAYAT: ReadonlySet<string> = new Set(["potret", "lampiran", "draf", "pangkalRantai", "berkasTertulis"]);

/** What the history says of a row: its columns as far as they are told, or that it is gone. */
interface Kabar {
  readonly nilai: Record<string, Nilai> | null;
}

/** What a line tells of the row as it became. */
type Perubahan = Omit<RecordedChange, "lama">;

/** Told rows by table and id. A table that changed in a way that the history does not tell is not in it. */
export type Riwayat = ReadonlyMap<string, ReadonlyMap<string, Kabar>>;

/**
 * What every row should hold according to the history of a file whose schema came about by these migrations. A row of which part was told
 * under an older schema, and has no place in this one, is left out.
 */
export function riwayatBaris(raw: Database.Database, migrations: readonly Migration[]): Riwayat {
  const riwayat = new Map<string, Map<string, Kabar>>();
  const gelap: Baris[] = [];
  const skemaLama = skemaLangkah(raw, migrations.length);
  for (const garis of bacaBaris(raw, "perubahan")) {
    const kini = kabarDari(garis, migrations, skemaLama.get(String(garis["langkahId"])) ?? null);
    if (kini === null) gelap.push(garis);
    else for (const satu of kini) catat(riwayat, satu);
  }
  for (const { tabel, barisId } of gelap) riwayat.get(String(tabel))?.delete(String(barisId));
  return riwayat;
}

/** What a line tells; null when it has no place in this schema, or is no JSON: older files did not watch over that. */
function kabarDari(garis: Baris, migrations: readonly Migration[], skema: number | null): readonly Perubahan[] | null {
  try {
    const perubahan = perubahanDari(garis);
    return skema === null ? [perubahan] : carryOver({ ...perubahan, lama: uraikan(garis["lama"]) }, migrations, skema);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Steps that were written under another schema than that of the file, with theirs: the third did not say its own. */
function skemaLangkah(raw: Database.Database, sekarang: number): ReadonlyMap<string, number> {
  return new Map(
    [...bacaBaris(raw, "langkah")]
      .map(({ id, skema }): readonly [string, number] => [String(id), Number(skema ?? 3)])
      .filter(([, skema]) => skema !== sekarang),
  );
}

/** A line of the history, of the file's own table. @throws SyntaxError when a side of it is no JSON */
function perubahanDari({ tabel, barisId, aksi, baru }: Baris): Perubahan {
  return { tabel: String(tabel), barisId: String(barisId), aksi: aksi as Perubahan["aksi"], baru: uraikan(baru) };
}

function uraikan(json: Nilai | undefined): Baris | null {
  return typeof json === "string" ? (JSON.parse(json) as Baris) : null;
}

function catat(riwayat: Map<string, Map<string, Kabar>>, { tabel, barisId, aksi, baru }: Perubahan): void {
  const baris = riwayat.get(tabel) ?? new Map<string, Kabar>();
  riwayat.set(tabel, baris);
  if (aksi === "hapus") baris.set(barisId, { nilai: null });
  else {
    const dahulu = aksi === "ubah" ? baris.get(barisId)?.nilai : null;
    baris.set(barisId, { nilai: { ...dahulu, ...baru } });
  }
}

/** Rows of every table of a file by its name, as far as they were read. */
export type IsiTabel = ReadonlyMap<string, readonly Baris[]>;

/** Rows that are not as the history left them: changed, gone, or there although they were removed. */
export function periksaMenurutRiwayat(riwayat: Riwayat, isi: IsiTabel): readonly Temuan[] {
  return [...riwayat].flatMap(([tabel, kabar]) => {
    const tertulis = isi.get(tabel);
    if (tertulis === undefined) return [];
    const rows = new Map(tertulis.map((row) => [String(row["id"]), row]));
    const salah = [...kabar].filter(([id, { nilai }]) => !cocok(nilai, rows.get(id)));
    return salah.map(([id]): Temuan => ({ jenis: "riwayat", tabel, id }));
  });
}

function cocok(nilai: Kabar["nilai"], row: Baris | undefined): boolean {
  if (nilai === null || row === undefined) return nilai === null && row === undefined;
  // The revision counts writes and is not part of what a line tells; a column that is no more holds nothing.
  return Object.entries(nilai).every(([kolom, satu]) => kolom === "revision" || !Object.hasOwn(row, kolom) || row[kolom] === satu);
}

/** Every row of the tables that are written through the history. */
export function bacaSemua(raw: Database.Database): IsiTabel {
  const names = tabelBernomor(raw).filter((nama) => !BUKAN_RIWAYAT.has(nama) && nama !== "langkah" && nama !== "perubahan");
  return new Map(names.map((nama) => [nama, [...bacaBaris(raw, nama)]]));
}

/** Frozen contents, attached files and drafts that are not what their hash says. Their tables must be text where they are to be. */
export function periksaSidik(raw: Database.Database): readonly Temuan[] {
  const tables = tableNames(raw);
  const ada = (tabel: string): boolean => tables.has(tabel);
  return [
    ...BERSIDIK.filter(ada).flatMap((tabel) => isiSalah(raw, tabel).map((id) => sidik(tabel, id))),
    // What SQLite keeps of the content beside it was computed once, and may have been damaged since.
    ...(ada("potret") ? idDari(raw, "potret", "SELECT id FROM potret WHERE jumlah IS NOT json_extract(isi, '$.jumlah')") : []),
    ...(ada("draf") ? [...bacaBaris(raw, "draf")].filter((satu) => !isDrafWhole(satu)).map(({ id }) => sidik("draf", id)) : []),
  ];
}

function idDari(raw: Database.Database, tabel: string, sql: string): readonly Temuan[] {
  return raw
    .prepare(sql)
    .pluck()
    .all()
    .map((id) => sidik(tabel, String(id)));
}

function sidik(tabel: string, id: Nilai | undefined): Temuan {
  return { jenis: "sidik", tabel, id: String(id) };
}
