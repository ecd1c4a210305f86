import { copyFileSync, readFileSync, statSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { checkpoint, RestingCheckpoint } from "../../../electron/db/checkpoint";
import { beginStep } from "../../../electron/db/journal";
import { openBasisdata, type Basisdata } from "../../../electron/db/open";
import { openKantor, temporaryFolder } from "../open-kantor";
import { addUnit, unitNames } from "../power-cut";

/** What a copy of the main file alone holds. */
function unitsOfMainAlone(path: string): readonly unknown[] {
  const copy = join(temporaryFolder(), "salinan.db");
  copyFileSync(path, copy);
  const basis = openBasisdata({ path: copy });
  const names = unitNames(basis);
  basis.close();
  return names;
}

function openNew(): Basisdata {
  return openBasisdata({ path: join(temporaryFolder(), "a.db") });
}

describe("a checkpoint", () => {
  it("carries what stands in the log into the main file, and empties the log", () => {
    const basis = openNew();
    addUnit(basis, "Sekretariat");
    expect(unitsOfMainAlone(basis.path)).toEqual([]);
    expect(checkpoint(basis)).toBe(true);
    expect([unitsOfMainAlone(basis.path), statSync(`${basis.path}-wal`).size]).toEqual([["Sekretariat"], 0]);
    basis.close();
  });

  it("is put off while a step is being written, and half of the step never reaches the main file", () => {
    const basis = openNew();
    const step = beginStep(basis, { pelaku: "uji", waktu: new Date(), jenis: "impor", kode: "impor", rincian: {} });
    step.writer.insert("unit", { id: "u", indukId: null, nama: "Separuh", namaKunci: "separuh", kode: null, urutan: 1 });
    expect(checkpoint(basis)).toBe(false);
    expect(unitsOfMainAlone(basis.path)).toEqual([]);
    step.commit();
    expect(checkpoint(basis)).toBe(true);
    expect(unitsOfMainAlone(basis.path)).toEqual(["Separuh"]);
    basis.close();
  });

  it.skipIf(process.platform === "win32")("that the disk refuses is no fault of whoever works: it is tried again later", () => {
    const basis = openNew();
    addUnit(basis, "Sekretariat");
    // As when the disk no longer gives what was written to it.
    truncateSync(`${basis.path}-wal`, 0);
    expect(checkpoint(basis)).toBe(false);
    basis.close();
  });

  it("has nothing to do for a closed file and for one in memory", () => {
    const closed = openNew();
    closed.close();
    const memory = openBasisdata({ path: ":memory:" });
    expect([checkpoint(closed), checkpoint(memory)]).toEqual([true, true]);
    memory.close();
  });
});

describe("the main file while the work rests", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] }));
  afterEach(() => void vi.useRealTimers());

  it("is whole a short rest after the last command, and not at every command", () => {
    const basis = openNew();
    const rest = new RestingCheckpoint(() => basis, { quiet: 300, latest: 10_000, retry: 10_000 });
    addUnit(basis, "Satu");
    rest.touched();
    vi.advanceTimersByTime(150);
    addUnit(basis, "Dua");
    rest.touched();
    vi.advanceTimersByTime(200);
    expect(unitsOfMainAlone(basis.path)).toEqual([]);
    vi.advanceTimersByTime(250);
    expect(unitsOfMainAlone(basis.path)).toEqual(["Dua", "Satu"]);
    basis.close();
  });

  it("does not wait for a rest that never comes", () => {
    const basis = openNew();
    const rest = new RestingCheckpoint(() => basis, { quiet: 10_000, latest: 200, retry: 10_000 });
    addUnit(basis, "Satu");
    for (let nomor = 0; nomor < 8; nomor += 1) {
      rest.touched();
      vi.advanceTimersByTime(50);
    }
    expect(unitsOfMainAlone(basis.path)).toEqual(["Satu"]);
    rest.stop();
    basis.close();
  });

  it("is made whole at a later attempt when the first was put off", () => {
    const basis = openNew();
    const rest = new RestingCheckpoint(() => basis, { quiet: 10, latest: 10, retry: 100 });
    const step = beginStep(basis, { pelaku: "uji", waktu: new Date(), jenis: "impor", kode: "impor", rincian: {} });
    step.writer.insert("unit", { id: "u", indukId: null, nama: "Impor", namaKunci: "impor", kode: null, urutan: 1 });
    rest.touched();
    vi.advanceTimersByTime(60);
    step.commit();
    expect(unitsOfMainAlone(basis.path)).toEqual([]);
    vi.advanceTimersByTime(150);
    expect(unitsOfMainAlone(basis.path)).toEqual(["Impor"]);
    basis.close();
  });
});

describe("the main file of a running office", () => {
  it("is the whole office by itself within 5 seconds of an edit", async () => {
    const kantor = openKantor();
    const { path } = kantor.host.context.files.basis;
    await kantor.ask("unit.save", { nama: "Sekretariat", indukId: null, kode: null });
    await expect.poll(() => unitsOfMainAlone(path), { timeout: 5_000, interval: 250 }).toEqual(["Sekretariat"]);
  });

  it("has its profiles from the first moment, and the sample all of its people", () => {
    const kantor = openKantor("contoh");
    const { basis } = kantor.host.context.files;
    expect(statSync(`${basis.path}-wal`).size).toBe(0);
    const copy = join(temporaryFolder(), "salinan.db");
    copyFileSync(basis.path, copy);
    const alone = openBasisdata({ path: copy });
    for (const table of ["profil", "pegawai", "perubahan"]) {
      const count = (one: Basisdata): unknown => one.raw.prepare(`SELECT count(*) FROM ${table}`).pluck().all()[0];
      expect([table, count(alone)]).toEqual([table, count(basis)]);
    }
    alone.close();
  });

  it("is whole at once after an accepted import, and after the sample was filled anew", async () => {
    const kantor = openKantor("contoh");
    const { path } = kantor.host.context.files.basis;
    const isi = new Uint8Array(readFileSync(join(import.meta.dirname, "..", "..", "fixtures", "pegawai-siasn.xlsx")));
    const { draf } = await kantor.ask("intake.start", { berkas: [{ nama: "pegawai.xlsx", isi }] });
    await expect.poll(async () => (await kantor.ask("intake.status", { draf })).tahap, { timeout: 10_000 }).toBe("siap");
    await kantor.ask("intake.apply", { draf });
    expect(statSync(`${path}-wal`).size).toBe(0);
    await kantor.ask("office.resetSample", {});
    expect(statSync(`${path}-wal`).size).toBe(0);
  });
});
