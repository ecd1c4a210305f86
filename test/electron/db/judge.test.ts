import { copyFileSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import Database from "libsql";
import { describe, expect, it } from "vitest";
import { kantorContoh } from "../../../core/contoh/kantor-contoh";
import { kalimatGalat } from "../../../core/text/galat";
import { APPLICATION_ID } from "../../../electron/db/judge";
import { checkpoint } from "../../../electron/db/checkpoint";
import { isiKantor } from "../../../electron/db/first-content";
import { recordStep } from "../../../electron/db/journal";
import { openBasisdata, resetBasisdata } from "../../../electron/db/open";
import { DataFiles } from "../../../electron/ipc/data-files";
import { temporaryFolder } from "../open-kantor";
import { layOut } from "../releases";
import { addUnit, filesOf, leftByPowerCut, refusal, unitNames } from "../power-cut";

function newPath(): string {
  return join(temporaryFolder(), "tepat.db");
}

/** The code that opening is refused with; says so when that changed any file. */
function verdict(path: string): string {
  const before = filesOf(path);
  const code = refusal(() => openBasisdata({ path }));
  return isDeepStrictEqual(filesOf(path), before) ? code : `${code}, but files changed`;
}

/** A closed office with these units. */
function office(units: readonly string[], key?: string): string {
  const path = newPath();
  const basis = openBasisdata({ path, key });
  for (const unit of units) addUnit(basis, unit);
  basis.close();
  return path;
}

describe("a file without data", () => {
  it("of zero bytes is not opened as a new office", () => {
    const path = newPath();
    writeFileSync(path, "");
    expect(verdict(path)).toBe("databaseEmpty");
  });

  it("that is the main file of a running older Tepat alone, 4,096 bytes and no tables, is refused with what to look for", () => {
    const path = newPath();
    const running = new Database(path);
    running.exec(`PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL`);
    layOut(running);
    const copy = newPath();
    copyFileSync(path, copy);
    expect(statSync(copy).size).toBe(4_096);
    expect(verdict(copy)).toBe("databaseEmpty");
    const sentence = kalimatGalat({ code: "databaseEmpty", data: { berkas: "D:\\data\\tepat.db" } });
    expect(sentence).toContain("Berkas data D:\\data\\tepat.db tidak berisi data");
    expect(sentence).toContain("cari berkas tepat.db-wal di tempat asalnya");
    // Together with its log the same file is the whole office.
    const whole = openBasisdata({ path: leftByPowerCut(path, temporaryFolder()) });
    expect(unitNames(whole)).toEqual([]);
    whole.close();
    running.close();
  });

  it("is refused whether or not it says that it is ours", () => {
    const path = newPath();
    const bare = new Database(path);
    bare.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
    bare.close();
    expect(verdict(path)).toBe("databaseEmpty");
  });
});

describe("a file that lacks a part", () => {
  it("is refused when it is shorter than its header says", () => {
    const path = office(["Sekretariat"]);
    truncateSync(path, statSync(path).size - 4_096);
    expect(verdict(path)).toBe("databasePartial");
  });

  it("is refused when a table of its version is missing", () => {
    const path = office([]);
    const other = new Database(path);
    other.exec("DROP TABLE usulFormasi");
    other.close();
    expect(verdict(path)).toBe("databasePartial");
  });
});

describe("a file with tables that somebody else put into it", () => {
  it.each([
    ["a name that must be quoted", 'CREATE TABLE "meja""ku" ("se""ba" TEXT); INSERT INTO "meja""ku" VALUES (\'isi\')'],
    ["rows without numbers", "CREATE TABLE sisipan (a TEXT PRIMARY KEY, b REAL) WITHOUT ROWID; INSERT INTO sisipan VALUES ('a', 1.5)"],
    ["an index of words", "CREATE VIRTUAL TABLE sisipan USING fts5 (teks); INSERT INTO sisipan VALUES ('kata')"],
  ])("is no damaged one: %s", (_, sql) => {
    const path = office(["Sekretariat"]);
    const raw = new Database(path);
    raw.exec(sql);
    raw.close();
    const basis = openBasisdata({ path });
    expect(unitNames(basis)).toEqual(["Sekretariat"]);
    basis.close();
  });
});

describe("a log beside a file", () => {
  it("that is its own is taken up, and then stands in the main file", () => {
    const path = office(["Bagian Satu"]);
    const running = openBasisdata({ path });
    addUnit(running, "Bagian Dua");
    const left = leftByPowerCut(path, temporaryFolder());
    running.close();
    expect(statSync(`${left}-wal`).size).toBeGreaterThan(4_096);
    const again = openBasisdata({ path: left });
    expect(unitNames(again)).toEqual(["Bagian Dua", "Bagian Satu"]);
    expect(statSync(`${left}-wal`).size).toBe(0);
    again.close();
    expect([...filesOf(left).keys()]).toEqual(["tepat.db"]);
  });

  it("of another office is not mixed into the file: both are refused and stay as they are", () => {
    const path = office(["Bagian Satu"]);
    const other = openBasisdata({ path: office(["Lain Satu"]) });
    addUnit(other, "Lain Dua");
    copyFileSync(`${other.path}-wal`, `${path}-wal`);
    other.close();
    expect(verdict(path)).toBe("databaseLogForeign");
    // Without that log the file is as it was.
    rmSync(`${path}-wal`);
    const alone = openBasisdata({ path });
    expect(unitNames(alone)).toEqual(["Bagian Satu"]);
    alone.close();
  });

  it("of another office that holds the whole of it does not take the place of this one", () => {
    const path = office(["Bagian Satu"]);
    const otherPath = newPath();
    const other = new Database(otherPath);
    other.exec(`PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; BEGIN`);
    layOut(other);
    other.exec("INSERT INTO langkah (id, waktu, pelaku, jenis, kode, rincian) VALUES ('lain', '', '', 'ubah', 'awal', '{}'); COMMIT");
    copyFileSync(`${otherPath}-wal`, `${path}-wal`);
    other.close();
    expect(verdict(path)).toBe("databaseLogForeign");
  });

  it("of its own beside an older copy of the file is refused: the step between the two would go missing without a word", () => {
    const path = office(["Bagian Satu"]);
    const backup = readFileSync(path);
    const running = openBasisdata({ path });
    addUnit(running, "Bagian Dua");
    checkpoint(running);
    // The log now holds a step that touches no unit, and with it the page on which the steps before it stand too.
    recordStep(running, { pelaku: "uji", waktu: new Date(), jenis: "ubah", kode: "tahunUbah", rincian: {} }, (writer) =>
      writer.insert("tahun", { id: "2026", jenis: "tahapan", catatan: "" }),
    );
    const left = leftByPowerCut(path, temporaryFolder());
    running.close();
    // Guard: with its own main file the log is fine.
    const own = openBasisdata({ path: leftByPowerCut(left, temporaryFolder()) });
    expect(unitNames(own)).toEqual(["Bagian Dua", "Bagian Satu"]);
    own.close();
    writeFileSync(left, backup);
    expect(verdict(left)).toBe("databaseLogForeign");
  });

  it("that is no log is left alone and named", () => {
    const path = office(["Bagian Satu"]);
    writeFileSync(`${path}-wal`, Buffer.alloc(9_000, 7));
    expect(verdict(path)).toBe("databaseLogForeign");
  });

  it("is taken up in an encrypted file as well", () => {
    const path = office(["Bagian Satu"], "kunci");
    const running = openBasisdata({ path, key: "kunci" });
    addUnit(running, "Bagian Dua");
    const left = leftByPowerCut(path, temporaryFolder());
    running.close();
    const again = openBasisdata({ path: left, key: "kunci" });
    expect(unitNames(again)).toEqual(["Bagian Dua", "Bagian Satu"]);
    again.close();
  });

  it("is taken up although the sample was emptied and filled anew in it", () => {
    const files = new DataFiles({ folder: temporaryFolder(), siapa: () => ({ nama: "uji" }), now: () => new Date() }, "contoh");
    const { basis } = files;
    const before = readFileSync(basis.path);
    resetBasisdata(basis);
    // Without attendance it fits into the log, which is carried into the main file at a thousand pages.
    isiKantor(basis, { pelaku: "uji", waktu: new Date() }, { ...kantorContoh(), presensi: [] });
    addUnit(basis, "Bagian Sesudah");
    const left = leftByPowerCut(basis.path, temporaryFolder());
    files.close();
    // The power went before anything of the new sample was carried into the main file.
    expect(readFileSync(left).equals(before)).toBe(true);
    const again = openBasisdata({ path: left });
    expect(unitNames(again)).toContain("Bagian Sesudah");
    again.close();
  });
});
