import { describe, expect, it, onTestFinished } from "vitest";
import type { Baris, Kolom, Nilai } from "../../../core/baris/kolom";
import { NAMA_TABEL, tabelDari, type NamaTabel } from "../../../core/baris/semua";
import { openBasisdata, type Basisdata } from "../../../electron/db/open";

/** Columns that SQLite alone enforces to be named, or fills by itself, are what a declaration says. */
function katalog(): Basisdata["raw"] {
  const basis = openBasisdata({ path: ":memory:" });
  onTestFinished(() => basis.close());
  return basis.raw;
}

function baris(raw: Basisdata["raw"], sql: string, ...nilai: readonly string[]): readonly Baris[] {
  return raw.prepare(sql).all(nilai) as Baris[];
}

/** A default of SQLite as the value it stands for. */
function bawaan(sql: Nilai | undefined): string | number | undefined {
  if (sql === null || sql === undefined) return undefined;
  const teks = /^'(.*)'$/.exec(String(sql))?.[1];
  return teks ?? Number(sql);
}

function kolomMenurutSqlite(raw: Basisdata["raw"], tabel: NamaTabel): unknown {
  const semua = baris(raw, 'SELECT name, type, "notnull" AS wajib, dflt_value, pk FROM pragma_table_info(?)', tabel);
  return Object.fromEntries(
    semua
      .filter(({ name }) => name !== "revision")
      .map(({ name, type, wajib, dflt_value, pk }) => {
        const bolehNull = wajib === 0 && pk === 0;
        return [name, { simpan: type, bolehNull, bawaan: bawaan(dflt_value) ?? (bolehNull ? null : undefined) }];
      }),
  );
}

function kolomDinyatakan(tabel: NamaTabel): unknown {
  const lihat = ({ simpan, bolehNull, bawaan: awal }: Kolom) => ({ simpan, bolehNull, bawaan: awal });
  return Object.fromEntries(Object.entries(tabelDari(tabel).kolom).map(([nama, kolom]) => [nama, lihat(kolom)]));
}

describe("the tables as they are declared", () => {
  it("are the tables of the data file, besides the history, the frozen contents, attached files and what is being typed", () => {
    const nama = baris(katalog(), "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").map(
      (satu) => satu["name"],
    );
    expect(new Set(nama)).toEqual(
      new Set([...NAMA_TABEL, "langkah", "perubahan", "potret", "lampiran", "draf", "pangkalRantai", "berkasTertulis"]),
    );
  });

  it.each(NAMA_TABEL)("%s has the columns that SQLite keeps, with their type, defaults, and whether they may be absent", (tabel) => {
    expect(kolomDinyatakan(tabel)).toEqual(kolomMenurutSqlite(katalog(), tabel));
  });

  it.each(NAMA_TABEL)("%s refers to the tables to which SQLite binds it", (tabel) => {
    const dinyatakan = Object.entries(tabelDari(tabel).kolom).flatMap(([nama, { makna }]) =>
      makna.jenis === "rujukan" && makna.ikatan !== "lepas" ? [`${nama} -> ${makna.tabel}`] : [],
    );
    // Frozen contents and attached files are part of no step, and so no table of rows: only SQLite watches over the names of them.
    const terikat = baris(
      katalog(),
      `SELECT "from" AS dari, "table" AS ke FROM pragma_foreign_key_list(?) WHERE "table" NOT IN ('potret', 'lampiran')`,
      tabel,
    );
    expect(dinyatakan.toSorted()).toEqual(terikat.map(({ dari, ke }) => `${dari} -> ${ke}`).toSorted());
  });

  it.each(NAMA_TABEL)("%s lets no two rows share what its unique indexes bind", (tabel) => {
    const raw = katalog();
    const indeks = baris(raw, "SELECT name, origin FROM pragma_index_list(?) WHERE \"unique\" = 1 AND origin <> 'pk'", tabel);
    const kolom = indeks.map(({ name, origin }) => {
      const sql = String(baris(raw, "SELECT sql FROM sqlite_master WHERE name = ?", String(name))[0]?.["sql"] ?? "");
      const bernama = baris(raw, "SELECT name FROM pragma_index_info(?)", String(name)).map((satu) => satu["name"]);
      // An expression has no name of its own: `ifnull(indukId, '')`.
      return origin === "u"
        ? bernama
        : [...(/\((.*)\)/.exec(sql)?.[1] ?? "").matchAll(/(?:ifnull\((\w+), ''\)|(\w+))(?:, |$)/g)].map((satu) => satu[1] ?? satu[2]);
    });
    expect(new Set(tabelDari(tabel).unik.map((satu) => satu.join()))).toEqual(new Set(kolom.map((satu) => satu.join())));
  });

  it.each(NAMA_TABEL)("%s is called by columns that it has", (tabel) => {
    const { sebutan, kolom, unik } = tabelDari(tabel);
    const disebut = [...unik.flat(), ...("kolom" in sebutan ? [sebutan.kolom] : []), ...("lewat" in sebutan ? [sebutan.lewat] : [])];
    expect(disebut.filter((nama) => !(nama in kolom))).toEqual([]);
  });
});
