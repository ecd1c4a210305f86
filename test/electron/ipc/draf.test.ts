import { describe, expect, it } from "vitest";
import { openKantor } from "../open-kantor";

describe("a draft of a form", () => {
  it("is there again after the program was closed, the latest first and once for a form", async () => {
    const kantor = openKantor();
    await kantor.ask("draf.save", { id: "kop", isi: { nilai: { kontak: "Tel" } } });
    await kantor.ask("draf.save", { id: "pegawai/baru", isi: { nilai: { nama: "SITI" } } });
    await kantor.ask("draf.save", { id: "kop", isi: { nilai: { kontak: "Telepon" } } });
    await kantor.restart();
    const draf = await kantor.ask("draf.list", {});
    expect(draf.map(({ id, isi }) => [id, isi])).toEqual([
      ["kop", { nilai: { kontak: "Telepon" } }],
      ["pegawai/baru", { nilai: { nama: "SITI" } }],
    ]);
    expect(Date.parse(draf[0]?.waktu ?? "")).toBeGreaterThan(Date.now() - 60_000);
  });

  it("goes when it is dropped, and dropping what is gone is no fault", async () => {
    const { ask } = openKantor();
    await ask("draf.save", { id: "kop", isi: "x" });
    await ask("draf.drop", { id: "kop" });
    await ask("draf.drop", { id: "kop" });
    expect(await ask("draf.list", {})).toEqual([]);
  });

  it("is no step: nothing to undo, nothing in the history", async () => {
    const { ask } = openKantor();
    const semula = await ask("history.list", { jumlah: 10 });
    await ask("draf.save", { id: "kop", isi: "x" });
    expect(await ask("history.list", { jumlah: 10 })).toEqual(semula);
    expect((await ask("office.status", {})).urung).toBeNull();
  });

  it("belongs to its data file", async () => {
    const { ask, host } = openKantor();
    await ask("draf.save", { id: "kop", isi: "kantor" });
    await ask("office.open", { jenis: "contoh" });
    expect(await ask("draf.list", {})).toEqual([]);
    const salah = await host.dispatch("draf.save", { id: "kop", isi: "kantor" }, { seen: "kantor" });
    expect(salah).toMatchObject({ ok: false, error: { code: "databaseSwitched" } });
    await ask("office.open", { jenis: "kantor" });
    expect((await ask("draf.list", {})).map(({ isi }) => isi)).toEqual(["kantor"]);
  });

  it("is refused when it is longer than any form", async () => {
    const { ask } = openKantor();
    await expect(ask("draf.save", { id: "kop", isi: "x".repeat(2_000_001) })).rejects.toThrow("invalidInput");
  });
});
