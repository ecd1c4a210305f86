import { chmodSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "libsql";
import { describe, expect, it } from "vitest";
import { openBasisdata } from "../../../electron/db/open";
import { MIGRATIONS } from "../../../electron/db/migrations";
import { temporaryFolder } from "../open-kantor";
import { addUnit, refusal, unitNames } from "../power-cut";
import { releaseFile } from "../releases";

describe("opening a data file", () => {
  it("keeps what was written and can be opened again in the same program", () => {
    const path = join(temporaryFolder(), "a.db");
    const first = openBasisdata({ path });
    first.raw.exec("INSERT INTO unit (id, nama, namaKunci, urutan, revision) VALUES ('u1', 'Sekretariat', 'sekretariat', 1, 1)");
    first.close();
    const second = openBasisdata({ path });
    expect(second.raw.prepare("SELECT nama FROM unit").all()).toEqual([{ nama: "Sekretariat" }]);
    second.close();
  });

  it("works with full durability, one exclusive connection and foreign keys", () => {
    const basis = openBasisdata({ path: join(temporaryFolder(), "a.db") });
    const pragma = (name: string): unknown => basis.raw.prepare(`PRAGMA ${name}`).pluck().all()[0];
    expect([pragma("journal_mode"), pragma("synchronous"), pragma("locking_mode"), pragma("foreign_keys")]).toEqual([
      "wal",
      2,
      "exclusive",
      1,
    ]);
    basis.close();
  });

  it("says that the file is in use while another Tepat has it open", () => {
    const path = join(temporaryFolder(), "a.db");
    const first = openBasisdata({ path });
    expect(refusal(() => openBasisdata({ path }))).toBe("databaseInUse");
    first.close();
  });

  it("encrypts with a key: no SQLite header, no clear text, and a wrong or missing key is refused with the file unchanged", () => {
    const path = join(temporaryFolder(), "a.db");
    const basis = openBasisdata({ path, key: "kunci-benar" });
    basis.raw.exec("INSERT INTO unit (id, nama, namaKunci, urutan, revision) VALUES ('u1', 'NAMA RAHASIA', 'nama rahasia', 1, 1)");
    basis.close();
    const bytes = readFileSync(path);
    expect(bytes.subarray(0, 15).toString("latin1")).not.toBe("SQLite format 3");
    expect(bytes.includes("RAHASIA")).toBe(false);
    expect(refusal(() => openBasisdata({ path, key: "kunci-salah" }))).toBe("databaseWrongKey");
    expect(refusal(() => openBasisdata({ path }))).toBe("databaseForeign");
    expect(readFileSync(path).equals(bytes)).toBe(true);
    const again = openBasisdata({ path, key: "kunci-benar" });
    expect(again.raw.prepare("SELECT nama FROM unit").all()).toEqual([{ nama: "NAMA RAHASIA" }]);
    again.close();
  });

  it("refuses a file of a newer Tepat in words and leaves it as it is", () => {
    const path = join(temporaryFolder(), "a.db");
    const basis = openBasisdata({ path });
    basis.raw.exec(`PRAGMA user_version = ${MIGRATIONS.length + 1}`);
    basis.close();
    const before = readFileSync(path);
    expect(refusal(() => openBasisdata({ path }))).toBe("databaseNewer");
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it("refuses a SQLite file of another program", () => {
    const path = join(temporaryFolder(), "a.db");
    const other = new Database(path);
    other.exec("CREATE TABLE resep (id TEXT)");
    other.close();
    expect(refusal(() => openBasisdata({ path }))).toBe("databaseForeign");
  });

  it("refuses a damaged file and keeps it byte for byte", () => {
    const path = join(temporaryFolder(), "a.db");
    const basis = openBasisdata({ path });
    for (let nomor = 0; nomor < 400; nomor += 1) {
      basis.raw.exec(
        `INSERT INTO unit (id, nama, namaKunci, urutan, revision) VALUES ('u${nomor}', 'Unit ${nomor}', 'unit ${nomor}', 1, 1)`,
      );
    }
    basis.close();
    const bytes = readFileSync(path);
    bytes.fill(0xa5, 4_096 * 2, Math.min(bytes.byteLength, 4_096 * 30));
    writeFileSync(path, bytes);
    expect(refusal(() => openBasisdata({ path }))).toBe("databaseDamaged");
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  it("does not start an empty office over a file that was cut to nothing beside its log", () => {
    const folder = temporaryFolder();
    const path = join(folder, "a.db");
    writeFileSync(path, "");
    writeFileSync(`${path}-wal`, "sisa");
    expect(refusal(() => openBasisdata({ path }))).toBe("databaseDamaged");
    expect([statSync(path).size, readdirSync(folder).toSorted()]).toEqual([0, ["a.db", "a.db-wal"]]);
  });
});

describe("a data file that went missing", () => {
  it("is not replaced by an empty office while its log is still there", () => {
    const folder = temporaryFolder();
    const path = join(folder, "a.db");
    writeFileSync(`${path}-wal`, "sisa");
    expect(refusal(() => openBasisdata({ path }))).toBe("databaseDamaged");
    expect(readdirSync(folder)).toEqual(["a.db-wal"]);
  });

  it.skipIf(process.platform === "win32")("is made in a folder that only this account may enter", () => {
    const folder = join(temporaryFolder(), "Tepat");
    openBasisdata({ path: join(folder, "a.db") }).close();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it.skipIf(process.platform === "win32")(
    "is a file that only this account may read, and so is its log, in a folder that others may enter",
    () => {
      const folder = temporaryFolder();
      chmodSync(folder, 0o755);
      const basis = openBasisdata({ path: join(folder, "a.db") });
      basis.raw.exec("CREATE TABLE t (a); INSERT INTO t VALUES (1)");
      const modes = readdirSync(folder).map((name) => [name, (statSync(join(folder, name)).mode & 0o777).toString(8)]);
      basis.close();
      expect(Object.fromEntries(modes)).toEqual({ "a.db": "600", "a.db-wal": "600" });
    },
  );
});

describe("tables", () => {
  it("refuse values that no form allows, and keep the history from being rewritten", () => {
    const basis = openBasisdata({ path: ":memory:" });
    const insert = (nip: string): void => {
      basis.raw
        .prepare(
          `INSERT INTO pegawai (id, nip, nama, gelarDepan, gelarBelakang, tempatLahir, tanggalLahir, jenisKelamin, revision)
           VALUES ('p', ?, 'N', '', '', '', '1980-01-01', 'pria', 1)`,
        )
        .run(nip);
    };
    expect(() => insert("19800101200501100")).toThrow(/CHECK/);
    expect(() => insert("19800101200501100X")).toThrow(/CHECK/);
    basis.raw.exec("INSERT INTO langkah (id, waktu, pelaku, jenis, kode, rincian) VALUES ('l', '', '', 'ubah', 'awal', '{}')");
    expect(() => basis.raw.exec("DELETE FROM langkah")).toThrow(/riwayat tidak dihapus/);
    expect(() => basis.raw.exec("UPDATE langkah SET pelaku = 'x'")).toThrow(/riwayat tidak diubah/);
    basis.close();
  });
});

describe("migrations", () => {
  const next = [...MIGRATIONS, { nama: "Catatan unit", up: "ALTER TABLE unit ADD COLUMN catatan TEXT" }];

  it("bring an older file up to date after copying it aside as it was", () => {
    const folder = temporaryFolder();
    const path = join(folder, "a.db");
    const old = openBasisdata({ path });
    old.raw.exec("INSERT INTO unit (id, nama, namaKunci, urutan, revision) VALUES ('u1', 'Sekretariat', 'sekretariat', 1, 1)");
    old.close();
    const upgraded = openBasisdata({ path, migrations: next });
    expect(upgraded.raw.prepare("SELECT nama, catatan FROM unit").all()).toEqual([{ nama: "Sekretariat", catatan: null }]);
    upgraded.close();
    const copy = openBasisdata({ path: `${path}.sebelum-v${next.length}` });
    expect(copy.raw.prepare("SELECT nama FROM unit").all()).toEqual([{ nama: "Sekretariat" }]);
    copy.close();
  });

  it("carry a file of the first version into ABK in depth: tasks without a stated source, each profile with its own periods", () => {
    const path = join(temporaryFolder(), "a.db");
    const old = openBasisdata({ path, migrations: MIGRATIONS.slice(0, 1) });
    old.raw.exec(`
      INSERT INTO unit (id, nama, namaKunci, urutan, revision) VALUES ('u', 'Sekretariat', 'sekretariat', 1, 1);
      INSERT INTO jabatan (id, unitId, nama, namaKunci, jenis, urutan, revision) VALUES ('j', 'u', 'Arsiparis', 'arsiparis', 'fungsional', 1, 1);
      INSERT INTO tugas VALUES ('t', 'j', 1, 'Menata arsip', 'berkas', 10, 'bulan', 33.5, '', 3);
      INSERT INTO profil VALUES ('a', 'A', '', '2020-01-01', 'sekunder', 75000, 250, 50, 'setengahKeAtas', 0, 1);
      INSERT INTO profil VALUES ('b', 'B', '', '2011-01-01', 'sekunder', 72000, 240, 48, 'setengahKeAtas', 0, 1);
    `);
    old.close();
    const basis = openBasisdata({ path });
    expect(basis.raw.prepare("SELECT volume, normaWaktuMenit, revision, asalNorma, bankId FROM tugas").all()).toEqual([
      { volume: 10, normaWaktuMenit: 33.5, revision: 3, asalNorma: "belumDinyatakan", bankId: null },
    ]);
    // A twelfth of the year, and 300 minutes a day for both: 75,000 / 12 = 6,250 and 72,000 / 12 = 6,000.
    expect(basis.raw.prepare("SELECT wkeHariMenit, wkeBulanMenit, konversi FROM profil ORDER BY id").all()).toEqual([
      { wkeHariMenit: 300, wkeBulanMenit: 6_250, konversi: "setahunkan" },
      { wkeHariMenit: 300, wkeBulanMenit: 6_000, konversi: "setahunkan" },
    ]);
    basis.close();
  });

  it("carry people into the third version, where an NIP may come later: several without one, one NIP for one person", () => {
    const basis = openBasisdata({ path: releaseFile(2, temporaryFolder()) });
    expect(basis.raw.prepare("SELECT nama, catatanNip FROM pegawai WHERE nip = '198001012005011001'").all()).toEqual([
      { nama: "BIMA CONTOH", catatanNip: "" },
    ]);
    basis.raw.exec("UPDATE pegawai SET nip = NULL, tanggalLahir = NULL, jenisKelamin = NULL");
    expect(() => basis.raw.exec("UPDATE pegawai SET nip = '198001012005011002'")).toThrow(/UNIQUE/);
    basis.close();
  });

  it("copy nothing aside for a file that never had content", () => {
    const folder = temporaryFolder();
    const path = join(folder, "a.db");
    openBasisdata({ path, migrations: MIGRATIONS.slice(0, 1) }).close();
    openBasisdata({ path }).close();
    expect(readdirSync(folder)).toEqual(["a.db"]);
  });

  it("leave one copy, of the file as it was, however many versions they pass", () => {
    const folder = temporaryFolder();
    const path = releaseFile(1, folder);
    openBasisdata({ path, migrations: next }).close();
    expect(readdirSync(folder).toSorted()).toEqual(["tepat.db", "tepat.db.sebelum-v2"]);
    const copy = openBasisdata({ path: `${path}.sebelum-v2`, migrations: MIGRATIONS.slice(0, 1) });
    expect(unitNames(copy)).toContain("Subbagian Hukum");
    copy.close();
  });

  it("leave the file at its old version, content whole and without another copy, when one fails", () => {
    const folder = temporaryFolder();
    const path = join(folder, "a.db");
    const old = openBasisdata({ path });
    addUnit(old, "Sekretariat");
    old.close();
    const broken = [...MIGRATIONS, { nama: "Rusak", up: "ALTER TABLE unit ADD COLUMN catatan TEXT; INSERT INTO tidakAda VALUES (1)" }];
    expect(() => openBasisdata({ path, migrations: broken })).toThrow(/tidakAda/);
    expect(readdirSync(folder)).toEqual(["a.db"]);
    const basis = openBasisdata({ path });
    expect(basis.raw.prepare("SELECT count(*) AS n FROM pragma_table_info('unit') WHERE name = 'catatan'").all()).toEqual([{ n: 0 }]);
    expect(unitNames(basis)).toEqual(["Sekretariat"]);
    basis.close();
  });
});
