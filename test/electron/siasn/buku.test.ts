import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import { read, utils } from "xlsx";
import { beforeAll, describe, expect, it } from "vitest";
import { Pemadan } from "../../../core/siasn/pemadan";
import { susunSiasn, type SatuanSiasn } from "../../../core/siasn/susun";
import { bukaFormulir, tulisBuku } from "../../../electron/siasn/buku";
import { ARSIPARIS, PROFIL_UJI } from "../../core/siasn/jabatan-uji";
import { DAFTAR_UJI, formulirUji } from "./formulir-uji";

let formulir: Uint8Array;
beforeAll(async () => {
  formulir = await formulirUji();
});

function buku(satuan: SatuanSiasn = "menit"): Uint8Array {
  const { isi } = susunSiasn(ARSIPARIS, { pemadan: new Pemadan(DAFTAR_UJI, []), profil: PROFIL_UJI, satuan });
  return tulisBuku(bukaFormulir(formulir, "formulir.xlsx"), isi);
}

/** Text and numbers of a column from a row on, as another library reads them. */
function kolom(isi: Uint8Array, lembar: string, alamat: string): unknown[] {
  const [, huruf = "", baris = ""] = /^([A-Z]+)(\d+)$/.exec(alamat) ?? [];
  const halaman = read(isi).Sheets[lembar] ?? {};
  const akhir = utils.decode_range(halaman["!ref"] ?? "A1").e.r + 1;
  const nilai = Array.from({ length: Math.max(0, akhir - Number(baris) + 1) }, (_, urutan): unknown => {
    const sel: unknown = halaman[`${huruf}${Number(baris) + urutan}`];
    return typeof sel === "object" && sel !== null && "v" in sel ? sel.v : null;
  });
  while (nilai.length > 0 && (nilai.at(-1) ?? null) === null) nilai.pop();
  return nilai;
}

describe("a workbook for SIASN", () => {
  it("says of the jabatan what the analysis says, in the words of the form's own lists", () => {
    const isi = buku();
    const satu = (huruf: string): unknown[] => kolom(isi, "INFOJAB I", `${huruf}4`);
    expect(satu("A")).toEqual(["3B.1.01"]);
    expect(satu("C")).toEqual(["Diploma III/Sarjana Muda"]);
    expect(satu("D")).toEqual(["D-III KEARSIPAN"]);
    expect(satu("E")).toEqual(["DIKLAT FUNGSIONAL ARSIPARIS"]);
    expect(satu("F")).toEqual([2]);
    expect(satu("G")).toEqual(["Menata arsip; Mengolah kata"]);
    expect(satu("H")).toEqual(["Bakat Ketelitian", "Intelegensia", "Bakat Verbal"]);
    expect(satu("I")).toEqual(["Konvensional", "Investigasi", "Realistik"]);
    expect(satu("J")).toEqual([
      "Repetitive and Continuous (REPCON)",
      "Set of Limits, Tolerance and Other Standart (STS)",
      "Measurable and Verifiable Creteria (MVC)",
    ]);
    expect(satu("L")).toEqual(["Laki-laki/Perempuan"]);
    expect(satu("N")).toEqual([56]);
    expect([satu("R"), satu("S")]).toEqual([["Y"], ["Disabilitas Fisik"]]);
    expect([satu("T"), satu("U"), satu("V")]).toEqual([["Menyusun data"], ["Mengerjakan persisi"], ["Menerima instruksi"]]);
    expect([satu("W"), satu("Z")]).toEqual([["Baik"], [6]]);
    expect(satu("X")).toEqual(["Keutuhan arsip", "Kerahasiaan arsip"]);
    expect(kolom(isi, "INFOJAB III", "A3")).toEqual(["Subbagian Umum"]);
    expect(kolom(isi, "INFOJAB III", "B3")).toEqual(["Pelaporan & konsultasi <arsip>"]);
    expect(kolom(isi, "INFOJAB IV", "A4")).toEqual(["Keadaaan Ruangan", "Suhu"]);
    expect(kolom(isi, "INFOJAB V", "B3")).toEqual(["Debu arsip"]);
  });

  it("brings 2 a day to 500 and 4 a month to 48 a year, in minutes with 75,000", () => {
    const isi = buku();
    expect(kolom(isi, "INFOJAB II", "D4")).toEqual([500, 48]);
    expect(kolom(isi, "INFOJAB II", "E4")).toEqual([75_000, 75_000]);
    expect(kolom(isi, "INFOJAB II", "F4")).toEqual([90, 100]);
  });

  it("tells hours with 1,250 where the office wants hours", () => {
    const isi = buku("jam");
    expect(kolom(isi, "INFOJAB II", "E4")).toEqual([1_250, 1_250]);
    expect(kolom(isi, "INFOJAB II", "F4")).toEqual([1.5, 1.666667]);
  });

  it("leaves nothing of the jabatan that the form was downloaded with", () => {
    expect(kolom(buku(), "INFOJAB I", "K4")).toEqual(["Berdiri", "Duduk", "Bekerja dengan jari", "Melihat"]);
    expect(JSON.stringify(read(buku()).Sheets["INFOJAB I"])).not.toContain("Bakat Pandang Ruang");
  });

  it("keeps every part but the five sheets of values byte for byte", () => {
    const lama = unzipSync(formulir);
    const baru = unzipSync(buku());
    expect(Object.keys(baru)).toEqual(Object.keys(lama));
    const berubah = Object.keys(lama).filter((nama) => Buffer.compare(lama[nama] ?? Buffer.of(), baru[nama] ?? Buffer.of()) !== 0);
    expect(berubah.toSorted()).toEqual([1, 2, 3, 4, 5].map((nomor) => `xl/worksheets/sheet${nomor}.xml`));
  });

  it("keeps headings, styles, widths, joined cells and the reference rows, cell by cell", async () => {
    const [lama, baru] = await Promise.all(
      [formulir, buku()].map(async (isi) => {
        const hasil = new ExcelJS.Workbook();
        await hasil.xlsx.load(Buffer.from(isi).buffer.slice(0));
        return hasil;
      }),
    );
    const nama = lama?.worksheets.map((lembar) => lembar.name) ?? [];
    expect(baru?.worksheets.map((lembar) => lembar.name)).toEqual(nama);
    for (const satu of nama) {
      const asal = lama?.getWorksheet(satu);
      const hasil = baru?.getWorksheet(satu);
      expect(hasil?.model.merges).toEqual(asal?.model.merges);
      expect(hasil?.columns.map(({ width }) => width)).toEqual(asal?.columns.map(({ width }) => width));
      const batas = satu.startsWith("TABEL") ? Number.POSITIVE_INFINITY : 3;
      asal?.eachRow((baris, nomor) => {
        if (nomor > batas || (nomor === 3 && /III|V$/.test(satu) && !satu.startsWith("TABEL"))) return;
        baris.eachCell((sel) => {
          expect([sel.address, hasil?.getCell(sel.address).value]).toEqual([sel.address, sel.value]);
          expect(hasil?.getCell(sel.address).style).toEqual(sel.style);
        });
      });
    }
    // A value takes the style of the cell that it fills.
    expect(baru?.getWorksheet("INFOJAB I")?.getCell("H6").font).toEqual({ italic: true });
  });
});
