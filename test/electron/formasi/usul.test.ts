import { beforeAll, describe, expect, it } from "vitest";
import * as XLSX from "xlsx";
import { jumlahRekap } from "../../../core/formasi/rekap";
import { tulisFormasi } from "./tulis";
import { bagianXml, barisBerisi, bukaBuku, lembarBernama, sel } from "./buka";
import { bahanUji, DELAPAN_BELAS } from "./kantor-uji";

const bahan = bahanUji(DELAPAN_BELAS);
let isi: Uint8Array;
let usul: XLSX.WorkSheet;
let rincian: XLSX.WorkSheet;
let buku: XLSX.WorkBook;

beforeAll(async () => {
  ({ isi } = await tulisFormasi(bahan));
  buku = bukaBuku(isi);
  usul = lembarBernama(buku, "Usul Formasi");
  rincian = lembarBernama(buku, "Rincian ABK");
});

const angka = (baris: number, kolom: string): unknown => sel(usul, `${kolom}${baris}`).nilai;

describe("lembar Usul Formasi", () => {
  it("prints the Perencana: 625 x 120 + 144 x 300,5 = 118.272 menit, 1,5770 dibulatkan 2, kurang satu, usul satu", () => {
    const baris = barisBerisi(usul, "B", "Perencana Ahli Pertama");
    expect(["C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O"].map((kolom) => angka(baris, kolom))).toEqual([
      8,
      1,
      0,
      1,
      118_272,
      1.57696,
      2,
      -1,
      0,
      1.58,
      "A",
      1,
      "Kekurangan pegawai",
    ]);
  });

  it("writes every computed figure of that row as a formula", () => {
    const baris = barisBerisi(usul, "B", "Perencana Ahli Pertama");
    const blok = barisBerisi(rincian, "B", "Perencana Ahli Pertama");
    expect(["F", "G", "H", "I", "J", "K", "L", "N"].map((kolom) => sel(usul, `${kolom}${baris}`).rumus)).toEqual([
      `D${baris}+E${baris}`,
      `'Rincian ABK'!I${blok + 3}`,
      `G${baris}/WKE_MENIT`,
      `ROUND(H${baris},0)`,
      `MIN(0,F${baris}-I${baris})`,
      `MAX(0,F${baris}-I${baris})`,
      `IF(OR(F${baris}=0,G${baris}=0),"–",ROUND(100*G${baris}/(F${baris}*WKE_MENIT),0)/100)`,
      `MAX(0,ROUNDUP(I${baris}-F${baris},0))`,
    ]);
  });

  it("keeps the analyst's figure as a constant with her reason: 2,5 becomes 3, but one is proposed", () => {
    const baris = barisBerisi(usul, "B", "Analis Pengelolaan Keuangan APBN Ahli Muda");
    expect(angka(baris, "I")).toBe(3);
    expect(sel(usul, `N${baris}`)).toEqual({ nilai: 1, rumus: undefined, jenis: "n" });
    expect(angka(baris, "O")).toMatch(/^Ditetapkan analis: Anggaran belanja pegawai hanya cukup untuk satu orang/u);
  });

  it("counts a workload of exactly half a person as one and grades EJ 0,50 as D", () => {
    const baris = barisBerisi(usul, "B", "Arsiparis Terampil");
    expect(["H", "I", "L", "M"].map((kolom) => angka(baris, kolom))).toEqual([0.5, 1, 0.5, "D"]);
  });

  it("prints no EJ where nobody holds the jabatan, and a dash for an unknown kelas", () => {
    const baris = barisBerisi(usul, "B", "Pranata Hubungan Masyarakat");
    expect(["C", "L", "M", "O"].map((kolom) => angka(baris, kolom))).toEqual(["–", "–", "–", "Belum ada beban kerja"]);
  });

  it("sums each unit over its own rows and everything once in JUMLAH", () => {
    const unit = barisBerisi(usul, "B", "Subbagian Perencanaan, Data, dan Informasi");
    expect(sel(usul, `I${unit}`)).toEqual({ nilai: 7, rumus: `SUBTOTAL(9,I${unit + 1}:I${unit + 5})`, jenis: "n" });
    const jumlah = barisBerisi(usul, "A", "JUMLAH");
    const seluruh = jumlahRekap(bahan.rekap);
    expect(["D", "E", "F", "G", "I", "N"].map((kolom) => angka(jumlah, kolom))).toEqual([14, 5, 19, 1_609_872, 23, seluruh.usul]);
    expect(seluruh.usul).toBe(8);
  });

  it("never nets: ten people short and six too many stand side by side", () => {
    const jumlah = barisBerisi(usul, "A", "JUMLAH");
    expect([angka(jumlah, "J"), angka(jumlah, "K")]).toEqual([-10, 6]);
  });

  it("names the divisor once and lets every other cell refer to it", () => {
    const nama = (buku.Workbook?.Names ?? []).map(({ Name, Ref }) => `${Name}=${Ref}`);
    expect(nama).toContain("WKE_MENIT='Usul Formasi'!$C$7");
    expect(sel(usul, "A7").nilai).toBe("WKE setahun (menit) :");
    expect(sel(usul, "C7")).toMatchObject({ nilai: 75_000, rumus: undefined });
    const tersurat = Object.entries(usul).filter(
      ([, isiSel]: [string, XLSX.CellObject]) => typeof isiSel === "object" && /75000/u.test(isiSel.f ?? ""),
    );
    expect(tersurat).toEqual([]);
  });

  it("says the divisor in hours beside its minutes, computed from them", () => {
    expect(sel(usul, "A8").nilai).toBe("WKE setahun (jam) :");
    expect(sel(usul, "C8")).toMatchObject({ nilai: 1_250, rumus: "WKE_MENIT/60" });
  });

  it("carries letterhead, title, as-of day and profile above the table", () => {
    expect([1, 2, 3, 4, 5].map((baris) => sel(usul, `A${baris}`).nilai)).toEqual([
      "KOMISI PEMILIHAN UMUM REPUBLIK INDONESIA",
      "SEKRETARIAT KPU KABUPATEN SAGARA",
      bahan.kantor.alamat,
      "USUL KEBUTUHAN PEGAWAI (FORMASI)",
      "Keadaan per 31 Desember 2026",
    ]);
    expect(sel(usul, "A6").nilai).toContain("Sumber sekunder");
    expect(sel(usul, "A6").nilai).toContain("Pembulatan: Pecahan 0,5 atau lebih naik menjadi satu pegawai; kurang dari itu dihapus.");
  });

  it("joins the headings in two levels and numbers the columns", () => {
    const gabungan = (usul["!merges"] ?? []).map((rentang) => XLSX.utils.encode_range(rentang));
    expect(gabungan).toEqual(expect.arrayContaining(["A9:A10", "B9:B10", "D9:F9", "G9:I9", "J9:K9", "O9:O10"]));
    expect(["D9", "D10", "G9", "H10", "J9", "K10", "F11"].map((alamat) => sel(usul, alamat).nilai)).toEqual([
      "Bezetting (B)",
      "PNS",
      "Kebutuhan (K)",
      "Hitungan",
      "+/− (B − K)",
      "Lebih",
      "6=4+5",
    ]);
  });

  it("repeats the headings on every page, freezes them, and fits one F4 page in width", () => {
    const judul = (buku.Workbook?.Names ?? []).find(({ Name, Sheet }) => Name === "_xlnm.Print_Titles" && Sheet === 0);
    expect(judul?.Ref).toBe("'Usul Formasi'!$9:$11");
    const xml = bagianXml(isi, "xl/worksheets/sheet1.xml");
    expect(xml).toMatch(/<pane ySplit="11" topLeftCell="A12" activePane="bottomLeft" state="frozen"\/>/u);
    expect(xml).toMatch(/<pageSetup paperSize="14" orientation="landscape"[^>]* fitToWidth="1" fitToHeight="0"\/>/u);
    expect(xml).toContain("Halaman &amp;P dari &amp;N");
  });

  it("takes number formats that Excel localises", () => {
    const baris = barisBerisi(usul, "B", "Perencana Ahli Pertama");
    const format = (kolom: string): unknown => (usul[`${kolom}${baris}`] as XLSX.CellObject).z;
    expect(["G", "H", "I", "L"].map(format)).toEqual(["#,##0", "#,##0.0000", "#,##0", "#,##0.00"]);
  });

  it("closes with the signature block in one cell, so that it cannot break across pages", () => {
    const baris = barisBerisi(usul, "A", "JUMLAH") + 3;
    const teks = String(sel(usul, `M${baris}`).nilai);
    expect(teks.split("\n").filter((satu) => satu !== "")).toEqual([
      expect.stringMatching(/^Sagara, …+$/u),
      "Sekretaris KPU Kabupaten Sagara,",
      "Drs. H. Bagas Prakosa, M.Si.",
      "Pembina Tingkat I (IV/b)",
      "NIP 19690412 199403 1 007",
    ]);
  });
});

describe("lembar Rincian ABK", () => {
  it("shows the tasks of a jabatan with live formulas and the total that the proposal takes over", () => {
    const awal = barisBerisi(rincian, "B", "Pranata Komputer Ahli Pertama");
    const baris = awal + 1;
    expect(["B", "C", "D", "E", "F", "G", "H", "I", "J"].map((kolom) => sel(rincian, `${kolom}${baris}`).nilai)).toEqual([
      "Menyusun bahan pranata komputer ahli pertama bagian 1",
      "dokumen",
      6,
      "Harian",
      1_500,
      55,
      75_000,
      82_500,
      1.1,
    ]);
    expect(["F", "H", "I", "J"].map((kolom) => sel(rincian, `${kolom}${baris}`).rumus)).toEqual([
      `D${baris}*HARI_SETAHUN`,
      "WKE_MENIT",
      `F${baris}*G${baris}`,
      `I${baris}/H${baris}`,
    ]);
    expect(sel(rincian, `I${awal + 3}`)).toMatchObject({ nilai: 118_500, rumus: `ROUND(SUM(I${baris}:I${baris + 1}),6)` });
    expect(sel(rincian, `J${awal + 4}`)).toMatchObject({
      nilai: 2,
      rumus: `'Usul Formasi'!I${barisBerisi(usul, "B", "Pranata Komputer Ahli Pertama")}`,
    });
  });

  it("says so where a jabatan has no tasks yet", () => {
    const awal = barisBerisi(rincian, "B", "Pranata Hubungan Masyarakat");
    expect(sel(rincian, `B${awal + 1}`).nilai).toBe("Uraian tugas belum diisi");
    expect(sel(rincian, `I${awal + 2}`).nilai).toBe(0);
  });
});

describe("lembar Catatan", () => {
  it("states profile, multipliers and grades", () => {
    const catatan = lembarBernama(buku, "Catatan");
    expect(sel(catatan, `B${barisBerisi(catatan, "A", "Harian")}`).nilai).toBe(250);
    expect(sel(catatan, `B${barisBerisi(catatan, "A", "B  (baik)")}`).nilai).toBe("EJ 0,90 atau lebih");
    expect(sel(catatan, `B${barisBerisi(catatan, "A", "E  (kurang)")}`).nilai).toBe("EJ kurang dari 0,50");
  });
});
