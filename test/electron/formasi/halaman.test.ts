import { describe, expect, it } from "vitest";
import { tulisFormasi } from "./tulis";
import { pemutusHalaman } from "../../../electron/naskah/xlsx/halaman";
import { adaPdfKeTeks, bagianXml, barisBerisi, bukaBuku, halamanCetak, lembarBernama } from "./buka";
import { bahanUji, DELAPAN_BELAS, KANTOR_UJI, kantorPanjang } from "./kantor-uji";

/** Rows after which a sheet breaks by hand. */
function putus(isi: Uint8Array, lembar: 1 | 2): number[] {
  return [...bagianXml(isi, `xl/worksheets/sheet${lembar}.xml`).matchAll(/<brk id="(\d+)"/gu)].map(([, baris]) => Number(baris));
}

describe("pembagian halaman", () => {
  it("breaks before the run that no longer fits, and repeats the headings on the next page", () => {
    // A4 landscape, columns narrower than the page: scale 1, (595,3 - 82,8) x 0,97 = 497 points a page.
    const perluPutus = pemutusHalaman({ tinggiJudul: 50, lebarKolom: [20, 20], kertas: "a4", arah: "mendatar" });
    expect([200, 200, 90, 10, 430, 20].map((tinggi) => perluPutus(tinggi))).toEqual([false, false, false, true, false, true]);
  });

  it("lets a run taller than a page go on, and asks no break for it at the top of a page", () => {
    const perluPutus = pemutusHalaman({ tinggiJudul: 50, lebarKolom: [20, 20], kertas: "a4", arah: "mendatar" });
    expect([40, 1_200, 100].map((tinggi) => perluPutus(tinggi))).toEqual([false, false, false]);
  });

  it("never parts a unit's heading from its first jabatan, nor the last two jabatan from JUMLAH and the signature", async () => {
    for (const jumlah of [20, 30, 31, 32, 33, 34, 35, 36, 37, 60]) {
      const { isi } = await tulisFormasi(bahanUji(kantorPanjang(jumlah)));
      const usul = lembarBernama(bukaBuku(isi), "Usul Formasi");
      const total = barisBerisi(usul, "A", "JUMLAH");
      const nomorUnit = Array.from({ length: Math.ceil(jumlah / 12) }, (_, nomor) => nomor + 1);
      const pita = new Set(nomorUnit.map((nomor) => barisBerisi(usul, "B", `Subbagian Uji ${nomor}`)));
      const semua = putus(isi, 1);
      expect(semua.filter((baris) => pita.has(baris) || baris >= total - 2)).toEqual([]);
    }
  });

  it("needs no break for one jabatan, and writes an office without any", async () => {
    expect(putus((await tulisFormasi(bahanUji(DELAPAN_BELAS.slice(0, 1)))).isi, 1)).toEqual([]);
    expect(putus((await tulisFormasi(bahanUji([]))).isi, 1)).toEqual([]);
  });

  it("keeps each block of the trace on one page when it fits there", async () => {
    const { isi } = await tulisFormasi(bahanUji(DELAPAN_BELAS));
    const rincian = lembarBernama(bukaBuku(isi), "Rincian ABK");
    const kepala = new Set(DELAPAN_BELAS.map((satu) => barisBerisi(rincian, "B", satu.nama)));
    const semua = putus(isi, 2);
    expect(semua.length).toBeGreaterThan(0);
    expect(semua.every((baris) => kepala.has(baris + 1))).toBe(true);
  });

  it("lays out for A4 when asked", async () => {
    const { isi } = await tulisFormasi(bahanUji(DELAPAN_BELAS, { kertas: "a4" }));
    expect(bagianXml(isi, "xl/worksheets/sheet1.xml")).toContain('<pageSetup paperSize="9" orientation="landscape"');
  });

  it("leaves dots to write on where the office has not said who signs", async () => {
    const kosong = {
      ...KANTOR_UJI,
      kota: "",
      penandatanganJabatan: "",
      penandatanganNama: "",
      penandatanganNip: "",
      penandatanganPangkat: "",
      namaInstansi: "",
      alamat: "",
    };
    const { isi } = await tulisFormasi(bahanUji(DELAPAN_BELAS.slice(0, 1), { kantor: kosong }));
    expect(bagianXml(isi, "xl/worksheets/sheet1.xml")).toMatch(/\(…+\)/u);
  });
});

describe.skipIf(!adaPdfKeTeks)("halaman tercetak (LibreOffice)", () => {
  it("prints sixty jabatan with headings and numbers on every page and the signature beside JUMLAH", async () => {
    const { isi } = await tulisFormasi(bahanUji(kantorPanjang(60)));
    const halaman = halamanCetak(isi);
    const usul = halaman.filter((teks) => teks.includes("Unit kerja / Nama jabatan"));
    expect(usul).toHaveLength(putus(isi, 1).length + 1);
    for (const [nomor, teks] of usul.entries()) expect(teks).toContain(`Halaman ${nomor + 1} dari ${halaman.length}`);
    const terakhir = usul.at(-1) ?? "";
    for (const bagian of ["Jabatan Uji 59", "Jabatan Uji 60", "JUMLAH", "Sekretaris KPU Kabupaten Sagara", "NIP 19690412 199403 1 007"]) {
      expect(terakhir).toContain(bagian);
    }
    expect(terakhir).not.toContain("Jabatan Uji 2 ");
  });
});
