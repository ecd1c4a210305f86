import { describe, expect, it } from "vitest";
import { bagianXml, bukaBuku, lembarBernama } from "../formasi/buka";
import { openKantor } from "../open-kantor";

describe("signs in a text that are something else to a file", () => {
  it("a quotation mark in the name of a jabatan ends no formula of the table of contents", async () => {
    const { ask } = openKantor("contoh");
    const [jabatan] = await ask("jabatan.list", {});
    if (!jabatan) throw new Error("kantor tanpa jabatan");
    const { id, revision, unitId, jenis, jenjang, kelas, kode, indukId } = jabatan;
    await ask("jabatan.save", { id, revision, unitId, jenis, jenjang, kelas, kode, indukId, nama: `Arsip "A" & 'B'` });
    const naskah = { jenis: "informasiJabatan", jabatan: [id], buku: true } as const;
    const buku = bukaBuku((await ask("naskah.buat", { naskah, bentuk: "xlsx" })).isi);
    const rumus = buku.SheetNames.flatMap((nama) => Object.values<{ readonly f?: unknown }>(lembarBernama(buku, nama)))
      .map((sel) => sel.f)
      .filter((satu) => String(satu).startsWith("HYPERLINK"));
    expect(rumus).toEqual([`HYPERLINK("#'1 Arsip ""A"" & B'!A1","1. Arsip ""A"" & 'B'")`]);
    expect(buku.SheetNames).toContain(`1 Arsip "A" & B`);
  });

  it("what no document can hold is left out of a list that a window hands over, and its lines stay", async () => {
    const { ask } = openKantor();
    const isi = { judul: "Daftar", keterangan: [], kolom: [{ kepala: "Nama" }], baris: [{ sel: ["a\u0001b\ud800\uffff\nc"] }] };
    for (const [bentuk, bagian] of [
      ["docx", "word/document.xml"],
      ["xlsx", "xl/worksheets/sheet1.xml"],
    ] as const) {
      const xml = bagianXml((await ask("naskah.buat", { naskah: { jenis: "daftar", daftar: isi }, bentuk })).isi, bagian);
      expect(xml).not.toMatch(/(?![\t\n\r])\p{Cc}|[\ufffd-\uffff]/u);
    }
    const buku = bukaBuku((await ask("naskah.buat", { naskah: { jenis: "daftar", daftar: isi }, bentuk: "xlsx" })).isi);
    const teks = Object.values<{ readonly v?: unknown }>(lembarBernama(buku, buku.SheetNames[0] ?? "")).map((sel) => sel.v);
    expect(teks).toContain("ab\nc");
  });
});
