import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { PROFIL_BAWAAN } from "../../../core/abk/profil";
import { kantorContoh } from "../../../core/contoh/kantor-contoh";
import { isiBerkasBaru, isiKantor } from "../../../electron/db/first-content";
import { openBasisdata } from "../../../electron/db/open";
import { DataFiles } from "../../../electron/ipc/data-files";
import { openHost } from "../../../electron/host";
import { inThisProcess } from "../../../electron/jobs/in-process";
import { openKantor, temporaryFolder } from "../open-kantor";

describe("the sample office", () => {
  it("is filled in one step, so that a power cut leaves all of it or nothing", async () => {
    const kantor = openKantor("contoh");
    const kode = kantor.host.context.files.basis.raw.prepare("SELECT kode FROM langkah ORDER BY nomor").pluck().all();
    expect(kode).toEqual(["contoh"]);
  });

  it("keeps its content when emptying it fails half way, and works on", async () => {
    const kantor = openKantor("contoh");
    const { raw } = kantor.host.context.files.basis;
    raw.exec("CREATE VIEW rusak AS SELECT * FROM tidakAda");
    const { jumlah } = await kantor.ask("office.status", {});
    await expect(kantor.ask("office.resetSample", {})).rejects.toThrow("internal");
    expect([raw.inTransaction, raw.prepare("PRAGMA foreign_keys").pluck().all()]).toEqual([false, [1]]);
    expect((await kantor.ask("office.status", {})).jumlah).toEqual(jumlah);
    await kantor.restart();
    expect((await kantor.ask("office.status", {})).jumlah).toEqual(jumlah);
  });
});

describe("an office's file", () => {
  it("is never filled with the sample, even when it is opened as one", async () => {
    const folder = temporaryFolder();
    const path = join(folder, "kantor.db");
    const own = openBasisdata({ path });
    isiBerkasBaru(own, { pelaku: "uji", waktu: new Date() });
    own.close();
    const host = openHost({ folder, path, jenis: "contoh", workers: inThisProcess });
    expect(await host.dispatch("unit.list", {})).toEqual({ ok: true, value: [] });
    await host.close();
  });
});

describe("the key of a data file", () => {
  const pilihan = (folder: string) => ({ folder, key: "kunci-kantor", siapa: () => ({ nama: "uji" }), now: () => new Date() });
  const awal = (path: string): string => readFileSync(path).subarray(0, 15).toString("latin1");

  it("encrypts the office's own file and never the sample, which anybody may look at", () => {
    const folder = temporaryFolder();
    const files = new DataFiles(pilihan(folder), "kantor");
    files.switchTo("contoh");
    expect([files.jenis, files.basis.path]).toEqual(["contoh", join(folder, "contoh.db")]);
    files.close();
    expect(awal(join(folder, "contoh.db"))).toBe("SQLite format 3");
    expect(awal(join(folder, "tepat.db"))).not.toBe("SQLite format 3");
    // Without the key the sample opens, and the office does not.
    openBasisdata({ path: join(folder, "contoh.db") }).close();
    expect(() => openBasisdata({ path: join(folder, "tepat.db") })).toThrow("databaseForeign");
  });

  it("that is wrong keeps the file that was open open, and shut the one that was asked for", () => {
    const folder = temporaryFolder();
    new DataFiles(pilihan(folder), "kantor").close();
    const files = new DataFiles({ ...pilihan(folder), key: "salah" }, "contoh");
    const { basis } = files;
    expect(() => files.switchTo("kantor")).toThrow("databaseWrongKey");
    expect([files.jenis, files.basis === basis, basis.raw.open]).toEqual(["contoh", true, true]);
    files.close();
  });
});

describe("data files in memory", () => {
  it("leave nothing on the disk, and are as far apart as those in a folder", () => {
    const folder = temporaryFolder();
    const semula = process.cwd();
    onTestFinished(() => process.chdir(semula));
    process.chdir(folder);
    const files = new DataFiles({ folder: ":memory:", siapa: () => ({ nama: "uji" }), now: () => new Date() }, "kantor");
    const banyakUnit = (): unknown => files.basis.raw.prepare("SELECT count(*) FROM unit").pluck().all()[0];
    const kantor = files.basis;
    expect([files.basis.path, banyakUnit()]).toEqual([":memory:", 0]);
    files.switchTo("contoh");
    expect([files.basis.path, Number(banyakUnit()) > 0, kantor.raw.open]).toEqual([":memory:", true, false]);
    files.close();
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("a file of the user's choice", () => {
  it("stands in for the one that the program starts with; the other is in the folder as ever", () => {
    const folder = temporaryFolder();
    const path = join(folder, "pilihan.db");
    const files = new DataFiles({ folder, path, siapa: () => ({ nama: "uji" }), now: () => new Date() }, "kantor");
    const buka = (jenis: "kantor" | "contoh"): string => {
      files.switchTo(jenis);
      return files.basis.path;
    };
    expect([buka("kantor"), buka("contoh"), buka("kantor")]).toEqual([path, join(folder, "contoh.db"), path]);
    files.close();
    expect(readdirSync(folder).toSorted()).toEqual(["contoh.db", "pilihan.db"]);
  });
});

describe("the first content of a data file", () => {
  it("is the profiles of the product in one step, with the first of them in force", () => {
    const folder = temporaryFolder();
    const waktu = new Date("2026-03-02T04:05:06.000Z");
    const files = new DataFiles({ folder, siapa: () => ({ nama: "ANALIS CONTOH" }), now: () => waktu }, "kantor");
    const semua = (sql: string): readonly unknown[] => files.basis.raw.prepare(sql).raw().all();
    expect(semua("SELECT jenis, kode, pelaku, waktu FROM langkah")).toEqual([["ubah", "awal", "ANALIS CONTOH", waktu.toISOString()]]);
    expect(semua("SELECT id FROM profil ORDER BY id").flat()).toEqual(PROFIL_BAWAAN.map(({ id }) => id).toSorted());
    expect(semua("SELECT id, nilai FROM setelan")).toEqual([["profilAktif", "permenpanrb-1-2020"]]);
    files.close();
    // It has its profiles: another start adds nothing.
    const lagi = new DataFiles({ folder, siapa: () => ({ nama: "LAIN" }), now: () => waktu }, "kantor");
    expect(lagi.basis.raw.prepare("SELECT count(*) FROM langkah").pluck().all()).toEqual([1]);
    lagi.close();
  });

  it("of an office without years marked is the rest of it", () => {
    const basis = openBasisdata({ path: ":memory:" });
    const { tahun: _tahun, volumeTahun: _volumeTahun, ...isi } = kantorContoh();
    isiKantor(basis, { pelaku: "uji", waktu: new Date() }, isi);
    const banyak = (tabel: string): unknown => basis.raw.prepare(`SELECT count(*) FROM ${tabel}`).pluck().all()[0];
    expect([banyak("tahun"), banyak("volumeTahun"), banyak("unit")]).toEqual([0, 0, isi.unit.length]);
    basis.close();
  });

  it("of the sample is known by what it holds, whatever it is opened as", async () => {
    const folder = temporaryFolder();
    const contoh = new DataFiles({ folder, siapa: () => ({ nama: "uji" }), now: () => new Date() }, "contoh");
    expect(await contoh.store.isContoh()).toBe(true);
    const banyak = (sql: string): number => Number(contoh.basis.raw.prepare(`SELECT count(*) FROM ${sql}`).pluck().all()[0]);
    const isi = kantorContoh();
    expect([banyak("unit"), banyak("jabatan"), banyak("tugas"), banyak("pegawai"), banyak("profil")]).toEqual([
      isi.unit.length,
      isi.jabatan.length,
      isi.tugas.length,
      isi.pegawai.length,
      PROFIL_BAWAAN.length,
    ]);
    expect([banyak("tahun"), banyak("volumeTahun")]).toEqual([isi.tahun?.length ?? 0, isi.volumeTahun?.length ?? 0]);
    expect(banyak("setelan WHERE id IN ('kantor', 'profilAktif')")).toBe(2);
    expect(banyak("unit WHERE namaKunci = '' OR namaKunci <> lower(namaKunci)")).toBe(0);
    contoh.close();
    const kantor = new DataFiles(
      { folder, path: join(folder, "contoh.db"), siapa: () => ({ nama: "uji" }), now: () => new Date() },
      "kantor",
    );
    expect(await kantor.store.isContoh()).toBe(true);
    kantor.close();
    const sendiri = new DataFiles({ folder, siapa: () => ({ nama: "uji" }), now: () => new Date() }, "kantor");
    expect(await sendiri.store.isContoh()).toBe(false);
    sendiri.close();
  });
});
