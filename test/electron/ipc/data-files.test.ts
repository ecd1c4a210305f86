import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isiBerkasBaru } from "../../../electron/db/first-content";
import { openBasisdata } from "../../../electron/db/open";
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
    raw.exec('CREATE TABLE "meja""rusak" (id TEXT)');
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
