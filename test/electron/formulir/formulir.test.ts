import { describe, expect, it } from "vitest";
import * as XLSX from "xlsx";
import type { ProfilAbk } from "../../../core/abk/profil";
import type { SatuanFormulir } from "../../../core/formasi/formulir";
import { periksaFormulir, tulisFormulir } from "../formasi/tulis";
import type { BahanFormulir } from "../../../core/formasi/naskah-formulir";
import { namaLembar } from "../../../core/naskah/lembar";
import { adaLibreOffice, adaPdfKeTeks, barisBerisi, bukaBuku, halamanCetak, lembarBernama, sel, ubahBagian } from "../formasi/buka";
import { bandingkan } from "../formasi/bandingkan";
import { bahanUji, DELAPAN_BELAS, profilBawaan, type JabatanUji } from "../formasi/kantor-uji";

function bahan(daftar: readonly JabatanUji[], satuan: SatuanFormulir = "menit", profil: ProfilAbk = profilBawaan()): BahanFormulir {
  const dasar = bahanUji(daftar, { profil });
  return { ...dasar, satuan, jabatan: dasar.rekap.map((rekap) => ({ rekap, jejak: dasar.jejak(rekap) })) };
}

const tulis = async (isian: BahanFormulir) => bukaBuku((await tulisFormulir(isian, () => undefined)).isi);
const perencana = DELAPAN_BELAS.filter(({ nama }) => nama === "Perencana Ahli Pertama");

describe("the form of one jabatan", () => {
  it("has a dash where the jabatan has no kelas, as every other document", async () => {
    const [satu] = perencana;
    if (!satu) throw new Error("tidak ada perencana");
    const buku = await tulis(bahan([{ ...satu, kelas: null }]));
    const form = lembarBernama(buku, "1 Perencana Ahli Pertama");
    expect(sel(form, `C${barisBerisi(form, "A", "KELAS JABATAN :")}`).nilai).toBe("\u2013");
  });

  it("prints the Perencana in eight columns: 625 x 120 and 12 a month of 300,5, in all 1,5770, which is 2", async () => {
    const buku = await tulis(bahan(perencana));
    expect(buku.SheetNames).toEqual(["Rekap", "1 Perencana Ahli Pertama"]);
    const form = lembarBernama(buku, "1 Perencana Ahli Pertama");
    const baris = barisBerisi(form, "A", "No");
    const isi = (nomor: number) => ["A", "C", "D", "E", "F", "G", "J", "K", "L"].map((kolom) => sel(form, `${kolom}${nomor}`).nilai);
    expect(["D", "E", "F", "G"].map((kolom) => sel(form, `${kolom}${baris}`).nilai)).toEqual([
      "Waktu Penyelesaian (menit)",
      "Waktu Kerja Efektif (menit)",
      "Beban Kerja Setahun (volume)",
      "Pegawai yang Dibutuhkan (4 x 6 : 5)",
    ]);
    expect(isi(baris + 2)).toEqual([1, "dokumen", 120, 75_000, 625, 1, 625, "Tahunan", 75_000]);
    expect(isi(baris + 3)).toEqual([2, "dokumen", 300.5, 75_000, 144, 43_272 / 75_000, 12, "Bulanan", 43_272]);
    const jumlah = barisBerisi(form, "A", "JUMLAH");
    expect([0, 1, 2, 3, 4].map((n) => [sel(form, `A${jumlah + n}`).nilai, sel(form, `G${jumlah + n}`).nilai])).toEqual([
      ["JUMLAH", 1.57696],
      ["PEMBULATAN", 2],
      ["JUMLAH PEGAWAI YANG ADA", 1],
      ["JUMLAH PEGAWAI YANG DIBUTUHKAN", 2],
      ["KELEBIHAN/KEKURANGAN", -1],
    ]);
    expect(sel(form, `A${jumlah + 5}`).nilai).toBe("Kolom 6 adalah volume setahun: bulanan x 12.");
  });

  it("lives: every computed figure is a formula on the row, the total and the holders", async () => {
    const form = lembarBernama(await tulis(bahan(perencana)), "1 Perencana Ahli Pertama");
    const baris = barisBerisi(form, "A", "No") + 3;
    const jumlah = barisBerisi(form, "A", "JUMLAH");
    expect(["D", "E", "F", "G", "L"].map((kolom) => sel(form, `${kolom}${baris}`).rumus)).toEqual([
      undefined,
      "WKE_MENIT",
      `J${baris}*12`,
      `D${baris}*F${baris}/E${baris}`,
      `D${baris}*F${baris}`,
    ]);
    expect([0, 1, 2, 3, 4].map((n) => sel(form, `G${jumlah + n}`).rumus)).toEqual([
      `L${jumlah}/WKE_MENIT`,
      `ROUND(G${jumlah},0)`,
      expect.stringMatching(/^'?Rekap'?!F\d+$/u),
      `G${jumlah + 1}`,
      `G${jumlah + 2}-G${jumlah + 3}`,
    ]);
  });

  it("divides norm and effective time alike by 60 in hours, so that the need stays the same", async () => {
    const form = lembarBernama(await tulis(bahan(perencana, "jam")), "1 Perencana Ahli Pertama");
    const baris = barisBerisi(form, "A", "No");
    expect(sel(form, `D${baris}`).nilai).toBe("Waktu Penyelesaian (jam)");
    expect(["D", "E", "F", "G"].map((kolom) => sel(form, `${kolom}${baris + 2}`).nilai)).toEqual([2, 1_250, 625, 1]);
    expect(sel(form, `D${baris + 3}`)).toMatchObject({ rumus: "300.5/60" });
    expect(sel(form, `G${barisBerisi(form, "A", "JUMLAH")}`).nilai).toBe(1.57696);
  });

  it("divides by the time of the period where the profile does: 12 a month against 6.250 minutes", async () => {
    const form = lembarBernama(
      await tulis(bahan(perencana, "menit", { ...profilBawaan(), konversi: "perPeriode" })),
      "1 Perencana Ahli Pertama",
    );
    const baris = barisBerisi(form, "A", "No") + 3;
    expect(["D", "E", "F", "G"].map((kolom) => sel(form, `${kolom}${baris}`).nilai)).toEqual([300.5, 6_250, 12, 3_606 / 6_250]);
    expect(sel(form, `E${baris}`).rumus).toBe("WKE_BULAN");
  });

  it("keeps text that looks like a formula as text", async () => {
    const [satu] = perencana;
    if (!satu) throw new Error("tidak ada perencana");
    const nakal = { ...satu, nama: "=1+1", tugas: [[1, "tahun", 10, "@SUM(A1)"] as const, [1, "tahun", 10, "-2+3"] as const] };
    const buku = await tulis(bahan([nakal]));
    const form = lembarBernama(buku, "1 =1+1");
    const baris = barisBerisi(form, "A", "No");
    expect([sel(form, `B${baris + 2}`), sel(form, `B${baris + 3}`)]).toEqual([
      { nilai: "@SUM(A1)", rumus: undefined, jenis: "s" },
      { nilai: "-2+3", rumus: undefined, jenis: "s" },
    ]);
  });
});

describe("several jabatan in one workbook", () => {
  it("gives every jabatan a sheet and the recap its figures from there", async () => {
    const isian = bahan(DELAPAN_BELAS);
    const buku = await tulis(isian);
    expect(buku.SheetNames).toHaveLength(19);
    const rekap = lembarBernama(buku, "Rekap");
    const baris = barisBerisi(rekap, "B", "Perencana Ahli Pertama");
    expect(["C", "D", "E", "F", "G", "H", "I", "J", "K", "L"].map((kolom) => sel(rekap, `${kolom}${baris}`).nilai)).toEqual([
      8,
      1,
      0,
      1,
      1.57696,
      2,
      -1,
      0,
      1.58,
      "A",
    ]);
    expect(sel(rekap, `G${baris}`).rumus).toMatch(/^'3 Perencana Ahli Pertama'!G\d+$/u);
    const total = barisBerisi(rekap, "A", "TOTAL");
    expect(["F", "H", "I", "J"].map((kolom) => sel(rekap, `${kolom}${total}`).nilai)).toEqual([19, 23, -10, 6]);
  });

  it("names sheets within Excel's 31 characters and never twice", () => {
    const nama = ["Kepala Subbagian Perencanaan, Data, dan Informasi", "Kepala Subbagian Perencanaan, Data, dan Logistik", "A/B [C]: D?*'"];
    const hasil = nama.map((satu, nomor) => namaLembar(nomor + 1, satu));
    expect(hasil).toEqual(["1 Kepala Subbagian Perencanaan,", "2 Kepala Subbagian Perencanaan,", "3 A B C D"]);
    expect(hasil.every((satu) => satu.length <= 31)).toBe(true);
  });

  it("tells after every sheet how many are done, and stops with what it is told back", async () => {
    const selesai: number[] = [];
    await tulisFormulir(bahan(DELAPAN_BELAS), (jumlah) => selesai.push(jumlah));
    expect(selesai).toEqual(Array.from({ length: 19 }, (_, nomor) => nomor + 1));
    const berhenti = tulisFormulir(bahan(DELAPAN_BELAS), (jumlah) => {
      if (jumlah === 3) throw new Error("berhenti");
    });
    await expect(berhenti).rejects.toThrow("berhenti");
  });
});

describe("the check of a finished workbook", () => {
  it("accepts what was written and names sheet and cell of a figure that is not what it should be", async () => {
    const isian = bahan(perencana);
    const { isi } = await tulisFormulir(isian, () => undefined);
    await expect(periksaFormulir(isi, isian)).resolves.toBeUndefined();
    const diubah = ubahBagian(isi, "xl/worksheets/sheet2.xml", (xml) => xml.replace("<v>300.5</v>", "<v>305</v>"));
    await expect(periksaFormulir(diubah, isian)).rejects.toMatchObject({
      code: "exportMismatch",
      data: { lembar: "1 Perencana Ahli Pertama", sel: "D15", tertulis: 305, seharusnya: 300.5 },
    });
  });
});

describe.skipIf(!adaLibreOffice)("computed again by LibreOffice", () => {
  const profil = profilBawaan();
  const ragam: readonly (readonly [string, SatuanFormulir, ProfilAbk])[] = [
    ["menit", "menit", profil],
    ["jam", "jam", profil],
    ["jam, dibagi WKE periodenya", "jam", { ...profil, konversi: "perPeriode", wkeBulanMenit: 6_240 }],
    ["selalu ke atas, paling sedikit satu", "menit", { ...profil, pembulatan: "keAtas", minimumSatu: true }],
  ];

  it.each(ragam)("gives the written figures again: %s", async (_nama, satuan, dengan) => {
    const { isi } = await tulisFormulir(bahan(DELAPAN_BELAS, satuan, dengan), () => undefined);
    const { jumlah, beda } = bandingkan(isi);
    expect(beda).toEqual([]);
    expect(jumlah).toBeGreaterThan(300);
  });

  it.skipIf(!adaPdfKeTeks)("prints one jabatan a page, the eight columns only, with the signature", async () => {
    const { isi } = await tulisFormulir(bahan(DELAPAN_BELAS), () => undefined);
    const halaman = halamanCetak(isi);
    const formulir = halaman.filter((teks) => teks.includes("FORMULIR ANALISIS BEBAN KERJA"));
    expect([formulir.length, halaman.filter((teks) => teks.includes("NAMA JABATAN")).length]).toEqual([18, 18]);
    expect(formulir.every((teks) => teks.includes("Drs. H. Bagas Prakosa, M.Si."))).toBe(true);
    expect(halaman.at(1)).toContain("Drs. H. Bagas Prakosa, M.Si.");
    expect(halaman).toHaveLength(20);
    expect(halaman.some((teks) => teks.includes("Waktu beban"))).toBe(false);
  });

  it("reads with its columns numbered as the form numbers them", async () => {
    const form = lembarBernama(await tulis(bahan(perencana)), "1 Perencana Ahli Pertama");
    const baris = barisBerisi(form, "A", "No") + 1;
    expect(XLSX.utils.sheet_to_json<unknown[]>(form, { header: 1 })[baris - 1]?.slice(0, 8)).toEqual([
      "1",
      "2",
      "3",
      "4",
      "5",
      "6",
      "7",
      "8",
    ]);
  });
});
