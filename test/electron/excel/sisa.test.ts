import { describe, expect, it } from "vitest";
import * as XLSX from "xlsx";
import { TEKS_SISA } from "../../../core/text/intake-sisa";
import { bukuSisa } from "../../../electron/excel/sisa";

const SISA = {
  berkas: "pegawai.xlsx",
  lembar: "Data: utama/kedua",
  kepala: [["DAFTAR PEGAWAI"], ["NIP", "NAMA"]],
  baris: [
    { nomor: 7, sel: ["198303082014011000", "BIMA CONTOH"], alasan: "A7: NIP ini sudah dirusak Excel." },
    { nomor: 19, sel: ["197603062018031007", '=HYPERLINK("http://contoh.invalid","klik")'], alasan: "B19: bukan nama orang." },
  ],
};

async function barisDari(sisa: Parameters<typeof bukuSisa>[0]): Promise<{ readonly nama: string; readonly baris: readonly unknown[][] }> {
  const buku = XLSX.read(await bukuSisa(sisa));
  const nama = buku.SheetNames[0] ?? "";
  return { nama, baris: XLSX.utils.sheet_to_json(buku.Sheets[nama] ?? {}, { header: 1, defval: "" }) };
}

describe("the workbook of rows left", () => {
  it("keeps headings and cells as the file had them, with the row number and the reason beside each row", async () => {
    const { nama, baris } = await barisDari([SISA]);
    expect(nama).toBe("Data  utama kedua");
    expect(baris).toEqual([
      ["DAFTAR PEGAWAI", "", "", ""],
      ["NIP", "NAMA", TEKS_SISA.asal, TEKS_SISA.alasan],
      ["198303082014011000", "BIMA CONTOH", 7, "A7: NIP ini sudah dirusak Excel."],
      ["197603062018031007", '=HYPERLINK("http://contoh.invalid","klik")', 19, "B19: bukan nama orang."],
    ]);
  });

  it("writes a text like a formula as text, never as a formula", async () => {
    const lembar = XLSX.read(await bukuSisa([SISA])).Sheets["Data  utama kedua"];
    expect(lembar?.["B4"]).toMatchObject({ t: "s", v: '=HYPERLINK("http://contoh.invalid","klik")' });
    expect(lembar?.["B4"]).not.toHaveProperty("f");
  });

  it("replaces its own two columns when rows are left a second time", async () => {
    const kedua = {
      ...SISA,
      kepala: [["DAFTAR PEGAWAI"], ["NIP", "NAMA", TEKS_SISA.asal, TEKS_SISA.alasan]],
      baris: [
        { nomor: 3, sel: ["198303082014011000", "BIMA CONTOH", "7", "A7: NIP ini sudah dirusak Excel."], alasan: "A3: masih rusak." },
      ],
    };
    expect((await barisDari([kedua])).baris.slice(1)).toEqual([
      ["NIP", "NAMA", TEKS_SISA.asal, TEKS_SISA.alasan],
      ["198303082014011000", "BIMA CONTOH", 3, "A3: masih rusak."],
    ]);
  });

  it("gives sheets whose names Excel refuses a name that it takes", async () => {
    const lembar = ["History", "'Data'", "'", "\u0001", `${"a".repeat(30)}'b`, `${"a".repeat(30)}\u{1f600}`];
    const sisa = lembar.map((nama) => ({
      berkas: "a.xls",
      lembar: nama,
      kepala: [["NIP"]],
      baris: [{ nomor: 2, sel: ["1"], alasan: "x" }],
    }));
    const terbaca = XLSX.read(await bukuSisa(sisa)).SheetNames;
    expect(terbaca).toEqual(["Lembar", "Data", "Lembar 2", "Lembar 3", "a".repeat(30), `${"a".repeat(29)} 2`]);
  });

  it("writes what looks like the code of a character as it stands", async () => {
    const sisa = {
      ...SISA,
      kepala: [["NAMA", "KET", "C"]],
      baris: [{ nomor: 2, sel: ["_x0041_ dan _x005F_", "a_x_b", "A &lt; B"], alasan: "x" }],
    };
    expect((await barisDari([sisa])).baris[1]?.slice(0, 3)).toEqual(["_x0041_ dan _x005F_", "a_x_b", "A &lt; B"]);
  });

  it("cuts a text that no cell of Excel holds at 32,767 letters and says so at its end", async () => {
    const sisa = { ...SISA, kepala: [["NAMA"]], baris: [{ nomor: 2, sel: ["a".repeat(40_000)], alasan: "x" }] };
    const [, isi] = (await barisDari([sisa])).baris;
    const teks = String(isi?.[0]);
    expect(teks).toHaveLength(32_767);
    expect(teks).toMatch(/a … \(dipotong: isi aslinya 40\.000 huruf, lebih panjang daripada yang muat di satu sel Excel\)$/);
  });
});
