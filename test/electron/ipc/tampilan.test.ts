import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openKantor } from "../open-kantor";

const KOLOM = { order: ["nama", "kelas"], shown: { kelas: false }, widths: { nama: 240 } };

describe("how the window looks", () => {
  it("is nothing in particular before anything was chosen", async () => {
    expect(await openKantor().ask("tampilan.read", {})).toEqual({});
  });

  it("outlives a restart and the switch to the sample office, and each choice stands for itself", async () => {
    const kantor = openKantor();
    await kantor.ask("tampilan.save", { nama: "kolom-abk", isi: KOLOM });
    await kantor.ask("tampilan.save", { nama: "navigasi", isi: { ciutLebar: true } });
    await kantor.ask("tampilan.save", { nama: "navigasi", isi: {} });
    await kantor.restart();
    await kantor.ask("office.open", { jenis: "contoh" });
    expect(await kantor.ask("tampilan.read", {})).toEqual({ "kolom-abk": KOLOM, navigasi: {} });
  });

  it("is written under a passing name of its own, whatever another program has left", async () => {
    const kantor = openKantor();
    mkdirSync(join(kantor.folder, "tampilan.json.sementara"));
    await kantor.ask("tampilan.save", { nama: "kolom-abk", isi: KOLOM });
    expect(JSON.parse(readFileSync(join(kantor.folder, "tampilan.json"), "utf8"))).toEqual({ "kolom-abk": KOLOM });
  });

  it("is no step that could be undone, and is written into no data file", async () => {
    const kantor = openKantor();
    const sebelum = readFileSync(join(kantor.folder, "tepat.db"));
    const langkah = await kantor.ask("history.list", {});
    await kantor.ask("tampilan.save", { nama: "kolom-abk", isi: KOLOM });
    expect(await kantor.ask("history.list", {})).toEqual(langkah);
    expect(readFileSync(join(kantor.folder, "tepat.db")).equals(sebelum)).toBe(true);
    expect(existsSync(join(kantor.folder, "tampilan.json.sementara"))).toBe(false);
  });

  it("refuses a choice that is too long to be one", async () => {
    const kantor = openKantor();
    await expect(kantor.ask("tampilan.save", { nama: "a", isi: { panjang: "x".repeat(8_000) } })).rejects.toMatchObject({
      code: "invalidInput",
    });
  });

  it.each(["", "bukan json", "[]", '{"kolom-abk": 3}'])("starts anew from a file that holds %j", async (isi) => {
    const kantor = openKantor("kantor", { prepare: (folder) => writeFileSync(join(folder, "tampilan.json"), isi) });
    expect(await kantor.ask("tampilan.read", {})).toEqual({});
  });
});
