import { describe, expect, it } from "vitest";
import { ID_KETENTUAN } from "../../../core/peraturan/register";
import {
  berlakuDalamKata,
  dasarDalamKata,
  kalimatKeyakinan,
  kutipan,
  nilaiDalamKata,
  pasalDalamKata,
  sebutanKeyakinan,
  tentangDasar,
} from "../../../core/text/peraturan";

describe("a rule in words", () => {
  it.each([
    ["wke-1250-jam", ["75.000 menit (1.250 jam)"]],
    ["norma-terkecil", ["1 menit"]],
    ["kelonggaran-30", ["30 persen"]],
    ["minimum-satu", ["Tidak"]],
    ["pembulatan-kebutuhan", ["Setengah ke atas (≥ 0,5 naik)"]],
    ["bup-jabatan", ["Pimpinan Tinggi: 60 tahun", "Administrator: 58 tahun", "Pengawas: 58 tahun", "Pelaksana: 58 tahun"]],
    ["kelas-jabatan", ["kelas: 1 sampai 19"]],
    ["norma-jauh", ["kelipatan: 0,5 sampai 2 kali"]],
    ["batas-prestasi", ["A: 1,01 ke atas", "B: 0,90 ke atas", "C: 0,70 ke atas", "D: 0,50 ke atas", "E: 0,00 ke atas"]],
    ["jenis-jabatan", ["Pimpinan Tinggi", "Administrator", "Pengawas", "Fungsional", "Pelaksana"]],
    ["norma-hari-setahun", ["235 hari", "240 hari", "250 hari", "260 hari", "365 hari"]],
  ] as const)("prints the value of %s", (id, baris) => {
    expect(nilaiDalamKata(id)).toEqual(baris);
  });

  it("prints fixed holidays by day and month", () => {
    expect(nilaiDalamKata("libur-tetap")[3]).toBe("17 Agustus: Hari Kemerdekaan Republik Indonesia");
  });

  it("says a single figure of a range once", () => {
    expect(nilaiDalamKata("kisaran-pembagi")[2]).toBe("menit sejam: 60");
    expect(nilaiDalamKata("kisaran-pembagi")[0]).toBe("jam sehari: 4,5 sampai 8");
  });

  it("names text, article, time and confidence, and says where there is none", () => {
    expect([dasarDalamKata("hari-kerja-seminggu"), pasalDalamKata("hari-kerja-seminggu"), berlakuDalamKata("hari-kerja-seminggu")]).toEqual(
      ["Perpres 21/2023", "Pasal 3 ayat (1)", "Sejak 12 April 2023; pengganti belum ditemukan"],
    );
    expect(tentangDasar("hari-kerja-seminggu")).toBe("Hari kerja dan jam kerja instansi pemerintah dan pegawai ASN");
    expect(pasalDalamKata("wke-1250-jam")).toBe("belum diketahui");
    expect(berlakuDalamKata("wke-1250-jam")).toBe("Sejak tahun 2020; pengganti belum ditemukan");
    expect(berlakuDalamKata("libur-tetap")).toBe("Mulai berlakunya belum dicatat; pengganti belum ditemukan");
    expect(dasarDalamKata("selisih-terpisah")).toBe("Kebiasaan kantor; naskah yang mengaturnya belum ditemukan");
    expect([sebutanKeyakinan("wke-1250-jam"), sebutanKeyakinan("wke-1200-jam"), sebutanKeyakinan("norma-jauh")]).toEqual([
      "Sumber sekunder",
      "Terverifikasi",
      "Batas Tepat",
    ]);
    expect([berlakuDalamKata("norma-jauh"), tentangDasar("norma-jauh"), pasalDalamKata("norma-jauh")]).toEqual([
      "",
      "",
      "tidak ada: bukan peraturan",
    ]);
    expect(kalimatKeyakinan("norma-jauh")).toMatch(/^Bukan peraturan/u);
  });

  it("is cited in one sentence that a document can print", () => {
    expect(kutipan("hari-kerja-seminggu")).toBe(
      "Hari kerja instansi pemerintah dalam seminggu: 5 hari. Dasar: Perpres 21/2023, Pasal 3 ayat (1). Keyakinan: terverifikasi [hari-kerja-seminggu].",
    );
    expect(kutipan("wke-1250-seminggu")).toBe(
      "Waktu kerja efektif seminggu: 1.500 menit (25 jam). Dasar: PermenPAN-RB 1/2020, pasal belum diketahui. Keyakinan: sumber sekunder [wke-1250-seminggu].",
    );
    expect(kutipan("masa-kerja-terlama")).toBe(
      "Masa kerja terlama yang diterima: 60 tahun. Dasar: Tepat sendiri, bukan peraturan [masa-kerja-terlama].",
    );
  });

  it("has words for every value, and no code of the program among them", () => {
    const baris = ID_KETENTUAN.flatMap((id) => nilaiDalamKata(id));
    expect(baris.filter((satu) => satu.trim() === "" || /[a-z][A-Z]|undefined|NaN/u.test(satu))).toEqual([]);
  });
});
