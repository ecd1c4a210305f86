import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import Database from "libsql";
import { describe, expect, it } from "vitest";
import { MIGRATIONS } from "../../../electron/db/migrations";
import { openBasisdata } from "../../../electron/db/open";
import { temporaryFolder } from "../open-kantor";
import { addUnit, filesOf, leftByPowerCut, refusal, unitNames } from "../power-cut";
import { layOut } from "../releases";
import { sidikiTulisanTangan } from "./sidiki";

/** What a power cut leaves of an office with the unit `Satu` whose log holds this SQL. */
function leftAfter(sql: string): string {
  const path = join(temporaryFolder(), "tepat.db");
  const made = openBasisdata({ path });
  addUnit(made, "Satu");
  made.close();
  const running = openBasisdata({ path });
  running.raw.exec(sql);
  sidikiTulisanTangan(running.raw);
  const left = leftByPowerCut(path, temporaryFolder());
  running.close();
  return left;
}

/** A step in the history, with lines of [table, row, what was done, new values]. */
function step(id: string, ...lines: readonly (readonly [tabel: string, barisId: string, aksi: string, baru: object | null])[]): string {
  const told = lines.map(([tabel, barisId, aksi, baru]) => {
    const values = baru === null ? "NULL" : `'${JSON.stringify(baru)}'`;
    return `INSERT INTO perubahan (langkahId, tabel, barisId, aksi, baru) VALUES ('${id}', '${tabel}', '${barisId}', '${aksi}', ${values});`;
  });
  return `INSERT INTO langkah (id, waktu, pelaku, jenis, kode, rincian) VALUES ('${id}', '', '', 'ubah', 'unitUbah', '{}'); ${told.join("\n")}`;
}

/** Whether the file is opened with its log, or what it is refused with; says so when a refusal changed any file. */
function verdict(path: string): string {
  const before = filesOf(path);
  const code = refusal(() => openBasisdata({ path }).close());
  return code === "no error" ? "opened" : isDeepStrictEqual(filesOf(path), before) ? code : `${code}, but files changed`;
}

const RENAMED = "UPDATE unit SET nama = 'Dua', namaKunci = 'dua', revision = 2 WHERE id = 'Satu';";
const KODE = "UPDATE unit SET kode = 'K', revision = 3 WHERE id = 'Satu';";

describe("a log is taken up", () => {
  it.each([
    ["a row is as its last line says", `${RENAMED} ${step("s", ["unit", "Satu", "ubah", { nama: "Dua", namaKunci: "dua" }])}`],
    [
      "two lines about one row are true together",
      `${RENAMED} ${KODE} ${step("s", ["unit", "Satu", "ubah", { nama: "Dua", namaKunci: "dua" }], ["unit", "Satu", "ubah", { kode: "K" }])}`,
    ],
    [
      "a later line says otherwise than an earlier one",
      `${RENAMED} ${step("s", ["unit", "Satu", "ubah", { nama: "Sementara" }], ["unit", "Satu", "ubah", { nama: "Dua", namaKunci: "dua" }])}`,
    ],
    [
      "a line counts the writes of a row differently",
      `${RENAMED} ${step("s", ["unit", "Satu", "ubah", { nama: "Dua", namaKunci: "dua", revision: 9 }])}`,
    ],
    ["a row that went is told as gone", `DELETE FROM unit WHERE id = 'Satu'; ${step("s", ["unit", "Satu", "hapus", null])}`],
    [
      "a row that went came back otherwise",
      `${RENAMED} ${step("s", ["unit", "Satu", "hapus", null], ["unit", "Satu", "tambah", { nama: "Dua" }])}`,
    ],
  ])("when %s", (_why, sql) => {
    expect(verdict(leftAfter(`BEGIN; ${sql} COMMIT`))).toBe("opened");
  });

  it("when the main file alone can no longer be read, stopped as it was while pages were carried over", () => {
    const path = join(temporaryFolder(), "tepat.db");
    const running = new Database(path);
    running.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; BEGIN");
    layOut(running);
    running.exec(`${step("awal")} INSERT INTO unit (id, nama, namaKunci, urutan, revision) VALUES ('u', 'Satu', 'satu', 1, 1); COMMIT`);
    sidikiTulisanTangan(running);
    const left = leftByPowerCut(path, temporaryFolder());
    running.close();
    const bytes = readFileSync(left);
    bytes.fill(0xa5, 100);
    writeFileSync(left, bytes);
    const basis = openBasisdata({ path: left });
    expect(unitNames(basis)).toEqual(["Satu"]);
    basis.close();
  });
});

/** A unit below one that is not there. */
const ORPHAN = `INSERT INTO unit (id, indukId, nama, namaKunci, urutan, revision) VALUES ('y', 'tidak-ada', 'Y', 'y', 1, 1);
  ${step("s", ["unit", "y", "tambah", { nama: "Y" }])}`;

describe("a log is refused as another's, with both files as they were,", () => {
  it.each([
    ["a row is not as its line says", `${RENAMED} ${step("s", ["unit", "Satu", "ubah", { nama: "Tiga" }])}`],
    [
      "an earlier line about the row was lost on the way",
      `${KODE} ${step("s", ["unit", "Satu", "ubah", { nama: "Dua" }], ["unit", "Satu", "ubah", { kode: "K" }])}`,
    ],
    ["a row is told as gone and is there", step("s", ["unit", "Satu", "hapus", null])],
    ["a row is told as added and is not there", step("s", ["unit", "Baru", "tambah", { nama: "Baru" }])],
    ["a step is missing from the history", `UPDATE sqlite_sequence SET seq = seq + 1 WHERE name = 'langkah'; ${step("s")}`],
    [
      "a line is missing from the history",
      `UPDATE sqlite_sequence SET seq = seq + 1 WHERE name = 'perubahan'; ${RENAMED} ${step("s", ["unit", "Satu", "ubah", { nama: "Dua" }])}`,
    ],
    ["a row refers to nothing", ORPHAN],
  ])("when %s", (_why, sql) => {
    const path = leftAfter(`PRAGMA foreign_keys = OFF; BEGIN; ${sql} COMMIT`);
    expect(verdict(path)).toBe("databaseLogForeign");
  });

  it("when tables and indexes of the two together tell different stories", () => {
    const unequal = leftAfter(`PRAGMA writable_schema = ON;
      UPDATE sqlite_master SET sql = 'CREATE INDEX perubahan_langkah ON perubahan (langkahId, barisId)' WHERE name = 'perubahan_langkah'`);
    expect(verdict(unequal)).toBe("databaseLogForeign");
  });
});

describe("a log of a newer Tepat", () => {
  it("is told as newer, not as another's", () => {
    const path = leftAfter(`PRAGMA user_version = ${MIGRATIONS.length + 1}`);
    expect(verdict(path)).toBe("databaseNewer");
  });
});
