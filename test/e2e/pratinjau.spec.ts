import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as XLSX from "xlsx";
import { TEKS_IMPOR } from "../../core/text/impor";
import { TEKS_PRATINJAU } from "../../core/text/pratinjau-impor";
import { openBasisdata } from "../../electron/db/open";
import { analis } from "./analis";
import { hostUji } from "./harness";

const JUDUL = [
  "NIP BARU",
  "NAMA",
  "JENIS KELAMIN",
  "GOL AKHIR NAMA",
  "JABATAN NAMA",
  "UNOR NAMA",
  "STATUS CPNS PNS",
  "KEDUDUKAN HUKUM NAMA",
];
/** A person whose sex is the one that the NIP names in its fifteenth digit. */
const orang = (nip: string, nama: string): string[] => [
  nip,
  nama,
  nip[14] === "1" ? "M" : "F",
  "III/a",
  "Arsiparis Terampil",
  "Subbagian Umum",
  "P",
  "Aktif",
];

/** The preview of an import; each test goes on where the one before it stopped. */
describe(`the preview of an import on ${hostUji()}`, () => {
  const { layar, impor, tepat, folder, data } = analis();
  const { sel } = impor;
  /** Writes a workbook of one sheet and reads it in. */
  const baca = async (nama: string, baris: readonly (readonly (string | number)[])[]): Promise<void> => {
    const isi = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(isi, XLSX.utils.aoa_to_sheet(baris.map((satu) => [...satu])), "Data");
    writeFileSync(join(folder, nama), XLSX.write(isi, { type: "buffer", bookType: "xlsx" }));
    await impor.baca(join(folder, nama));
  };

  it("asks once how the file writes numbers, and the answer changes the figure and what it leads to", async () => {
    await baca("angka.xlsx", [
      ["NAMA JABATAN: Penelaah Teknis Kebijakan"],
      ["UNIT KERJA: Subbagian Hukum"],
      [],
      ["NO", "URAIAN TUGAS", "SATUAN HASIL", "WAKTU PENYELESAIAN (MENIT)", "VOLUME"],
      [1, "Menelaah berkas", "berkas", "33.333", 2],
    ]);
    // 33,333 x 2 / 75,000 = 0.8889; 33.333 x 2 / 75,000 = 0.0009.
    const tanya = layar.page().getByRole("group", { name: /“33\.333” dapat dibaca dengan dua cara/ });
    await tanya.getByRole("button", { name: /Titik memisahkan ribuan.*dipakai selama belum dijawab/s }).waitFor();
    expect(await sel("33.333").count()).toBe(1);
    expect(await layar.pelanggaranDuaRupa("pratinjau-tanya")).toEqual([]);
    await tanya.getByRole("button", { name: /Titik adalah tanda desimal/ }).click();
    await sel("33,333").waitFor();
    expect(await sel("33,333").getAttribute("title")).toContain("Di berkas: 33.333");
    expect(await tanya.getByRole("button", { name: /Titik adalah tanda desimal/ }).getAttribute("aria-pressed")).toBe("true");
    await tanya.getByRole("button", { name: TEKS_PRATINJAU.batalkanJawaban }).click();
    await sel("33.333").waitFor();
  });

  it("says before accepting which reading an unanswered question takes", async () => {
    await impor.terapkan().click();
    await layar.tampak("1 pertanyaan belum dijawab; dipakai:");
    await tepat().potret("pratinjau-terapkan");
    expect(await layar.pelanggaran()).toEqual([]);
    await layar.tombol(TEKS_IMPOR.kembali).click();
    await layar.tombol(/Titik adalah tanda desimal/).click();
    await sel("33,333").waitFor();
    await impor.diterapkan();
    await layar.tampak(TEKS_PRATINJAU.tanpaSisa);
  });

  it("takes back the last mend with Ctrl+Z, then nothing more: never the import before", async () => {
    await baca("orang.xlsx", [JUDUL, orang("198303082014011009", "BIMA CONTOH"), orang("197610222009122002", "RATNA CONTOH")]);
    await sel("BIMA CONTOH").click();
    await impor.sunting("B2", "BIMA SAKTI");
    await sel("BIMA SAKTI").waitFor();
    await layar.tombol("Urungkan: perbaikan sel B2").waitFor();
    // Inside the field of a cell the field's own undo works, and the draft stays as it is.
    await layar.tekan("F2");
    await layar.ketik("X");
    await layar.tekan("Control+z", "Escape");
    await sel("BIMA SAKTI").waitFor();
    await layar.tekan("Control+z");
    await sel("BIMA CONTOH").waitFor();
    expect(await impor.kabar()).toBe("Diurungkan: perbaikan sel B2.");
    await layar.tekan("Control+z");
    await expect.poll(impor.kabar).toContain(TEKS_PRATINJAU.langkah.undo.kosong);
    await layar.tekan("Control+Shift+z");
    await sel("BIMA SAKTI").waitFor();
    await layar.tekan("Control+z");
    await sel("BIMA CONTOH").waitFor();
    await layar.tekan("Control+y");
    await sel("BIMA SAKTI").waitFor();
    await impor.buang();
    await layar.menuju("abk");
    await layar
      .baris(/Penelaah Teknis Kebijakan/)
      .first()
      .waitFor();
  });

  it("tells problems of one kind and cause once, and leaves all their rows out with one choice", async () => {
    const rusak = Array.from({ length: 7 }, (_, nomor) => orang(`19850${nomor + 1}012010011000`, `ORANG ${nomor}`));
    await baca("rusak.xlsx", [
      ["DAFTAR PEGAWAI"],
      JUDUL,
      orang("198303082014011009", "BIMA CONTOH"),
      orang("197610222009122002", "RATNA CONTOH"),
      ...rusak,
    ]);
    await impor.masalah().getByText("7 NIP sudah dirusak Excel").waitFor();
    // 11 rows hold something: title, headings, 2 people, 7 damaged ones.
    await expect.poll(impor.jumlahBaris).toBe("11 baris: 2 diambil, 7 ditolak, 2 bukan data");
    expect(await layar.pelanggaran()).toEqual([]);
    await impor.lihatBarisnya();
    await sel("ORANG 6").waitFor();
    expect(await sel("BIMA CONTOH").count()).toBe(0);
    await impor.keSel("A5");
    await sel("BIMA CONTOH").waitFor();
    await impor.keluarkan(7);
    await expect.poll(impor.jumlahBaris).toBe("11 baris: 2 diambil, 7 dikeluarkan, 2 bukan data");
    await tepat().potret("pratinjau-kelompok");
    await impor.ikutkanLagi();
    await expect.poll(impor.jumlahBaris).toBe("11 baris: 2 diambil, 7 ditolak, 2 bukan data");
  });

  it("shows the rows that are no data, each with what it is", async () => {
    await layar.teks("Bukan data 2").click();
    await sel("DAFTAR PEGAWAI").waitFor();
    const isi = await layar.page().getByRole("row").allInnerTexts();
    expect(isi.slice(1).map((teks) => /judul kolom|judul/.exec(teks)?.[0])).toEqual(["judul", "judul kolom"]);
    await tepat().potret("pratinjau-bukan-data");
  });

  it("hands over the rows left with the reason beside each, and takes them in once they are mended", async () => {
    await impor.diterapkan();
    await tepat().potret("pratinjau-selesai");
    const berkas = await tepat().unduh(impor.simpanSisa);
    const isi = XLSX.read(readFileSync(berkas));
    const lembar = isi.Sheets[isi.SheetNames[0] ?? ""] ?? {};
    const baris: (string | number)[][] = XLSX.utils.sheet_to_json(lembar, { header: 1, defval: "" });
    const tersisa = baris.filter((satu) => String(satu[1]).startsWith("ORANG"));
    expect(tersisa.length).toBe(7);
    expect(tersisa.every((satu) => String(satu.at(-1)).includes("sudah dirusak Excel"))).toBe(true);
    const diperbaiki = baris.map((satu) => satu.map((teks) => String(teks).replace(/^(\d{15})000$/, "$1001")));
    await baca("diperbaiki.xlsx", diperbaiki);
    await layar.tampak("7 pegawai baru");
    expect(await impor.jumlahBaris()).toContain("7 diambil");
    await impor.diterapkan();
  });

  it("says of a sheet that is not read what it seems to be and what is missing, and opens the mapping with that guess", async () => {
    await baca("presensi.xlsx", [
      ["NIP", "NAMA", "HADIR"],
      ["198303082014011009", "BIMA CONTOH", 20],
    ]);
    const laci = layar.jendela(TEKS_IMPOR.betulkanJudul);
    await laci.getByRole("combobox", { name: /^NIP/ }).waitFor();
    expect(await laci.getByRole("combobox", { name: /^NIP/ }).inputValue()).toBe("A · NIP");
    await layar.tutupJendela(laci);
    await layar.tampak(/Tampaknya daftar pegawai dengan judul di baris 1: ada NIP, Nama/);
    await impor.buang();
  });

  it("has written exactly what was accepted", async () => {
    expect(tepat().galatHalaman).toEqual([]);
    await tepat().tutup();
    const basis = openBasisdata({ path: join(data, "tepat.db") });
    const norma: unknown[] = basis.raw.prepare("SELECT normaWaktuMenit AS menit FROM tugas").all();
    const orangTercatat: unknown[] = basis.raw.prepare("SELECT count(*) AS banyak FROM pegawai").all();
    basis.close();
    expect(norma).toEqual([{ menit: 33.333 }]);
    expect(orangTercatat).toEqual([{ banyak: 9 }]);
  });
});
