import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LARGEST_NOTES, noteError, openErrorNotes } from "../../../electron/error-notes";
import { reportUnexpected } from "../../../electron/unexpected";
import { openKantor, temporaryFolder } from "../open-kantor";

/** Notes of errors in a folder of their own. */
function catatan() {
  const folder = temporaryFolder();
  const berkas = join(folder, "catatan-galat.txt");
  openErrorNotes(folder, "0.1.0");
  return { folder, berkas, teks: () => (existsSync(berkas) ? readFileSync(berkas, "utf8") : "") };
}

/** An office, whose host has its notes beside its data. */
function catatanKantor() {
  const kantor = openKantor();
  const berkas = join(kantor.folder, "catatan-galat.txt");
  return { kantor, berkas, teks: () => (existsSync(berkas) ? readFileSync(berkas, "utf8") : "") };
}

describe("the notes of errors beside the data", () => {
  it("hold an error that was met over a person, and nothing of the person", () => {
    const { teks } = catatan();
    reportUnexpected("pegawai.save", new TypeError("Tidak dapat menyimpan SITI AMINAH\nNIP 198501012010012001 lahir 1985-01-01"));
    expect(teks()).toMatch(/ · Tepat 0\.1\.0 · pegawai\.save · TypeError\n {4}\S.*catatan\.test\.ts:\d+:\d+\)\n/u);
    expect(teks()).not.toMatch(/SITI|AMINAH|1985|NIP/u);
  });

  it("take what the window met, as it is told, without its words", async () => {
    const { kantor, teks, berkas } = catatanKantor();
    const pesan = "Cannot read properties of SITI AMINAH";
    const jejak = `TypeError: ${pesan}\n    at simpan (tepat://app/assets/pegawai-page-1.js:4:5)`;
    await kantor.ask("catatan.add", { tempat: "/pegawai", nama: "TypeError", pesan, jejak });
    expect(await kantor.ask("catatan.read", {})).toEqual({ teks: teks(), berkas });
    expect(teks()).toMatch(/ · \/pegawai · TypeError\n {4}simpan \(pegawai-page-1\.js:4:5\)\n\n$/u);
    expect(teks()).not.toContain("SITI");
  });

  it("refuse a place that could tell what it was about", async () => {
    const asked = catatanKantor().kantor.ask("catatan.add", { tempat: "/pegawai/SITI AMINAH", nama: "Error", pesan: "", jejak: "" });
    await expect(asked).rejects.toMatchObject({ failure: { code: "invalidInput" } });
  });

  it("are gone when the user throws them away, and begin anew after that", async () => {
    const { kantor, teks } = catatanKantor();
    reportUnexpected("main", new Error("x"));
    expect(teks()).not.toBe("");
    await kantor.ask("catatan.clear", {});
    expect([teks(), (await kantor.ask("catatan.read", {})).teks]).toEqual(["", ""]);
    reportUnexpected("main", new Error("y"));
    expect(teks()).not.toBe("");
  });

  it("stay small enough to go with a message, the newest kept", () => {
    const { teks, berkas } = catatan();
    const jejak = `Error: x\n${"    at simpan (main.cjs:1:2)\n".repeat(12)}`;
    for (let nomor = 0; nomor < 1_200; nomor += 1) noteError(`urutan ${nomor}`, { nama: "Error", kode: "", pesan: "x", jejak });
    expect(statSync(berkas).size).toBeLessThanOrEqual(LARGEST_NOTES);
    expect(teks()).toContain("urutan 1199");
    expect(teks()).not.toContain("urutan 0 ");
  });

  it("fail in silence where nothing can be written: the disk may be what is wrong", () => {
    const { folder } = catatan();
    openErrorNotes(join(folder, "catatan-galat.txt", "x"), "0.1.0");
    noteError("main", { nama: "Error", kode: "", pesan: "", jejak: "" });
    expect(() => reportUnexpected("main", new Error("x"))).not.toThrow();
  });
});
