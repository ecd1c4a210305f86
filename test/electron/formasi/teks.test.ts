import { describe, expect, it } from "vitest";
import { tulisFormasi } from "./tulis";
import { barisBerisi, bukaBuku, lembarBernama, sel } from "./buka";
import { bahanUji, KANTOR_UJI, profilBawaan, type JabatanUji } from "./kantor-uji";

const NAMA_BERBAHAYA = [
  "=1+1",
  "+62 jabatan",
  "-Pengelola",
  "@SUM(A1:A9)",
  "\tTab di depan",
  "\rBaris baru",
  "Kode _x0041_ dan _x005F_x0041_",
  '=HYPERLINK("http://contoh","x")',
  "Analis <Data> & \"Arsip\" 'A'",
];

const daftar: JabatanUji[] = NAMA_BERBAHAYA.map((nama, nomor) => ({
  unit: "=Unit & Bagian",
  nama,
  kelas: 7,
  pns: 0,
  pppk: 0,
  tugas: [[10 + nomor, "tahun", 60, `${nama} (tugas)`]],
  usul: { jumlah: 1, alasan: nama },
}));

describe("teks yang menyerupai rumus", () => {
  it("stays text on both sheets, letter for letter", async () => {
    const { isi } = await tulisFormasi(bahanUji(daftar));
    const buku = bukaBuku(isi);
    const usul = lembarBernama(buku, "Usul Formasi");
    const rincian = lembarBernama(buku, "Rincian ABK");
    const awal = barisBerisi(usul, "B", "=Unit & Bagian") + 1;
    for (const [nomor, nama] of NAMA_BERBAHAYA.entries()) {
      // XML readers turn a lone carriage return into a line feed.
      const tertulis = nama.replace("\r", "\n");
      expect(sel(usul, `B${awal + nomor}`)).toEqual({ nilai: tertulis, rumus: undefined, jenis: "s" });
      expect(sel(usul, `O${awal + nomor}`)).toEqual({ nilai: `Ditetapkan analis: ${tertulis}`, rumus: undefined, jenis: "s" });
      expect(sel(rincian, `B${5 + nomor * 5 + 1}`)).toEqual({ nilai: `${tertulis} (tugas)`, rumus: undefined, jenis: "s" });
    }
  });

  it("drops what XML cannot carry and keeps the rest", async () => {
    const { isi } = await tulisFormasi(
      bahanUji([{ unit: "Unit", nama: "Arsip\u0001aris \u{1F4C1}\u0000", kelas: 6, pns: 0, pppk: 0, tugas: [] }]),
    );
    expect(sel(lembarBernama(bukaBuku(isi), "Usul Formasi"), "B13").nilai).toBe("Arsiparis \u{1F4C1}");
  });

  it("prints an ampersand in the name of a profile as it is", async () => {
    const profil = { ...profilBawaan(), nama: "Profil R&D <uji>" };
    const { isi } = await tulisFormasi(bahanUji(daftar, { profil }));
    expect(sel(lembarBernama(bukaBuku(isi), "Usul Formasi"), "A6").nilai).toContain("Aturan hitung: Profil R&D <uji>.");
  });
});

describe("nama berkas", () => {
  it("carries office and day without signs that a file system refuses", async () => {
    const kantor = { ...KANTOR_UJI, namaKantor: 'KPU "Kota/Kabupaten": Sagara?' };
    const { nama } = await tulisFormasi(bahanUji(daftar.slice(0, 1), { kantor }));
    expect(nama).toBe("Usul Formasi KPU Kota Kabupaten Sagara 2026-12-31.xlsx");
  });

  it("says CONTOH first when the figures are invented, and so does every sheet", async () => {
    const { nama, isi } = await tulisFormasi(bahanUji(daftar.slice(0, 1), { contoh: true }));
    expect(nama).toBe("CONTOH Usul Formasi Sekretariat KPU Kabupaten Sagara 2026-12-31.xlsx");
    const buku = bukaBuku(isi);
    expect(sel(lembarBernama(buku, "Usul Formasi"), "A1").nilai).toMatch(/^DATA CONTOH/u);
    expect(sel(lembarBernama(buku, "Rincian ABK"), "A2").nilai).toMatch(/^DATA CONTOH/u);
    expect(sel(lembarBernama(buku, "Catatan"), "A2").nilai).toMatch(/^DATA CONTOH/u);
  });
});
