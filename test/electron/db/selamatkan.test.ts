import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { isUtuh } from "../../../core/selamat/hasil";
import { openBasisdata } from "../../../electron/db/open";
import { selamatkan } from "../../../electron/db/selamatkan";
import { temporaryFolder } from "../open-kantor";
import { addUnit, refusal } from "../power-cut";
import { releaseFile } from "../releases";

const HALAMAN = 4_096;
const SEKARANG = new Date("2026-11-27T08:00:00Z");

/** A file of today with an office's history in it. */
function kantor(folder: string): string {
  const path = releaseFile(8, folder);
  const basis = openBasisdata({ path });
  addUnit(basis, "Sesudah Migrasi");
  basis.close();
  return path;
}

const permintaan = (path: string, ke: string, key?: string) => ({ path, ke, key, pelaku: "uji", waktu: SEKARANG });

/** Every row of every declared table, without the count of its writes. */
function semuaBaris(path: string, key?: string): ReadonlyMap<string, string> {
  const basis = openBasisdata({ path, key });
  const names = basis.raw
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all()
    .map(String)
    .filter((nama) => !["langkah", "perubahan", "pangkalRantai", "berkasTertulis"].includes(nama));
  const rows = names.flatMap((nama) =>
    (basis.raw.prepare(`SELECT * FROM "${nama}"`).all() as Record<string, unknown>[]).map(
      ({ revision: _revisi, ...row }): [string, string] => [`${nama} ${String(row["id"])}`, JSON.stringify(row)],
    ),
  );
  basis.close();
  return new Map(rows);
}

/** What work answers, or why it was refused. */
function atauSebab<T>(work: () => T): T | string {
  try {
    return work();
  } catch (error) {
    return String(error);
  }
}

/** Pages on which the rows of a table stand. */
function halamanTabel(path: string, tabel: string): readonly number[] {
  const basis = openBasisdata({ path });
  const akar = Number(basis.raw.prepare("SELECT rootpage FROM sqlite_master WHERE name = ?").pluck().all([tabel])[0]);
  basis.close();
  return [akar - 1];
}

function rusakkan(path: string, halaman: readonly number[]): void {
  const bita = readFileSync(path);
  for (const satu of halaman) bita.fill(0xa5, satu * HALAMAN, (satu + 1) * HALAMAN);
  writeFileSync(path, bita);
}

describe("salvaging a file", () => {
  it("that is whole gives the same office, with its history as it was and one step more", () => {
    const path = kantor(temporaryFolder());
    const ke = join(temporaryFolder(), "selamat.db");
    const hasil = selamatkan(permintaan(path, ke));
    expect(isUtuh(hasil)).toBe(true);
    expect(semuaBaris(ke)).toEqual(semuaBaris(path));
    const basis = openBasisdata({ path: ke });
    const asal = openBasisdata({ path });
    const sidik = (satu: typeof basis) => satu.raw.prepare("SELECT id, sidik FROM langkah ORDER BY nomor").all();
    expect(sidik(basis).slice(0, -1)).toEqual(sidik(asal));
    expect(basis.raw.prepare("SELECT kode, pelaku FROM langkah ORDER BY nomor DESC LIMIT 1").all()).toEqual([
      { kode: "diselamatkan", pelaku: "uji" },
    ]);
    basis.close();
    asal.close();
  });

  it("of which a table cannot be read makes its rows again of the history, and says how many", () => {
    const path = kantor(temporaryFolder());
    const semula = semuaBaris(path);
    rusakkan(path, halamanTabel(path, "unit"));
    expect(refusal(() => openBasisdata({ path }))).toBe("databaseDamaged");
    const ke = join(temporaryFolder(), "selamat.db");
    const hasil = selamatkan(permintaan(path, ke));
    const unit = hasil.tabel.find(({ tabel }) => tabel === "unit");
    const banyak = [...semula.keys()].filter((kunci) => kunci.startsWith("unit ")).length;
    expect(unit).toEqual({ tabel: "unit", ada: banyak, dariRiwayat: banyak, hilang: 0, namaHilang: [] });
    expect(semuaBaris(ke)).toEqual(semula);
  });

  it("never changes it, and refuses to write over anything", () => {
    const path = kantor(temporaryFolder());
    rusakkan(path, halamanTabel(path, "unit"));
    const semula = readFileSync(path);
    const ke = join(temporaryFolder(), "selamat.db");
    selamatkan(permintaan(path, ke));
    expect(readFileSync(path).equals(semula)).toBe(true);
    expect(refusal(() => selamatkan(permintaan(path, ke)))).toBe("salvageTargetTaken");
  });

  it("whose first page is gone is refused in words", () => {
    const path = kantor(temporaryFolder());
    rusakkan(path, [0]);
    expect(refusal(() => selamatkan(permintaan(path, join(temporaryFolder(), "s.db"))))).toMatch(/^salvageImpossible$|^databaseForeign$/);
  });

  it.each([undefined, "kunci rahasia"])(
    "opens as an ordinary office whatever page was damaged, and every row is there or counted (key: %s)",
    (key) => {
      const folder = temporaryFolder();
      const path = join(folder, "tepat.db");
      if (key === undefined) writeFileSync(path, readFileSync(kantor(temporaryFolder())));
      else {
        const basis = openBasisdata({ path, key });
        for (let nomor = 0; nomor < 300; nomor += 1) addUnit(basis, `Unit ${nomor}`);
        basis.close();
      }
      const bita = readFileSync(path);
      const semula = semuaBaris(path, key);
      const banyak = bita.length / HALAMAN;
      const sebab: string[] = [];
      for (let halaman = 1; halaman < banyak; halaman += Math.ceil(banyak / 12)) {
        const rusak = join(folder, `rusak-${halaman}.db`);
        writeFileSync(rusak, bita);
        rusakkan(rusak, [halaman]);
        const ke = join(folder, `selamat-${halaman}.db`);
        const hasil = atauSebab(() => selamatkan(permintaan(rusak, ke, key)));
        if (typeof hasil === "string") {
          sebab.push(hasil);
          continue;
        }
        const kini = semuaBaris(ke, key);
        const salah = [...kini].filter(([kunci, isi]) => semula.has(kunci) && semula.get(kunci) !== isi).map(([kunci]) => kunci);
        const kurang = [...semula.keys()].filter((kunci) => !kini.has(kunci)).length;
        const dikatakan = hasil.lampiranHilang + hasil.tabel.reduce((jumlah, { hilang }) => jumlah + hilang, 0);
        // A document whose frozen content is lost names it no more; the content is counted.
        expect([halaman, hasil.lampiranHilang > 0 ? salah.filter((kunci) => !kunci.startsWith("dokumen")) : salah]).toEqual([halaman, []]);
        expect([halaman, kurang <= dikatakan, kurang]).toEqual([halaman, true, kurang]);
      }
      // The catalogue itself was hit: that is said.
      expect(sebab.filter((satu) => satu !== "AppError: salvageImpossible")).toEqual([]);
    },
    120_000,
  );
});

it("an older office is salvaged under its own schema, and brought up to date", () => {
  const folder = temporaryFolder();
  const path = join(folder, "tepat.db");
  writeFileSync(path, gunzipSync(readFileSync(join(import.meta.dirname, "../../fixtures/rilis/v3.db.gz"))));
  const ke = join(folder, "selamat.db");
  expect(isUtuh(selamatkan(permintaan(path, ke)))).toBe(true);
  const lama = openBasisdata({ path });
  const banyak = lama.raw.prepare("SELECT count(*) FROM pegawai").pluck().all();
  lama.close();
  const baru = openBasisdata({ path: ke });
  expect(baru.raw.prepare("SELECT count(*) FROM pegawai").pluck().all()).toEqual(banyak);
  baru.close();
});
