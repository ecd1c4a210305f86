import { describe, expect, it } from "vitest";
import { uraikanBeberapaSebutan, uraikanSebutan } from "../../../core/sebutan/uraian";

describe("uraikanSebutan", () => {
  it.each([
    ["Plt. Kepala Subbagian Umum", "plt", "Kepala Subbagian Umum"],
    ["PLT KEPALA SUBBAGIAN UMUM", "plt", "KEPALA SUBBAGIAN UMUM"],
    ["plt.Kasubbag Umum", "plt", "Kasubbag Umum"],
    ["P.l.t. Sekretaris", "plt", "Sekretaris"],
    ["P. L. T. Sekretaris", "plt", "Sekretaris"],
    ["Plt : Sekretaris", "plt", "Sekretaris"],
    ["(Plt.) Sekretaris", "plt", "Sekretaris"],
    ["P\u200blt.\u00a0Sekretaris", "plt", "Sekretaris"],
    ["Plh. Sekretaris", "plh", "Sekretaris"],
    ["PLH Kasubbag Hukum", "plh", "Kasubbag Hukum"],
    ["Pelaksana Tugas Sekretaris", "plt", "Sekretaris"],
    ["Pelaksana Tugas (Plt.) Sekretaris", "plt", "Sekretaris"],
    ["PELAKSANA HARIAN KEPALA BAGIAN UMUM", "plh", "KEPALA BAGIAN UMUM"],
    ["Sekretaris (Plt.)", "plt", "Sekretaris"],
    ["Sekretaris (Plt)", "plt", "Sekretaris"],
    ["Sekretaris, Plt.", "plt", "Sekretaris"],
    ["Sekretaris - Plh", "plh", "Sekretaris"],
    ["Sekretaris (Pelaksana Tugas)", "plt", "Sekretaris"],
    ["Pj. Sekretaris", "plt", "Sekretaris"],
    ["Pjs. Kepala Bagian Umum", "plt", "Kepala Bagian Umum"],
    ["Penjabat Sekretaris KPU Provinsi", "plt", "Sekretaris KPU Provinsi"],
    ["Pejabat Sementara Kasubbag Umum", "plt", "Kasubbag Umum"],
    ["Sekretaris (Pj.)", "plt", "Sekretaris"],
    ["Merangkap Bendahara", "rangkap", "Bendahara"],
    ["Bendahara (rangkap)", "rangkap", "Bendahara"],
    ["Plt. Arsiparis Terampil", "plt", "Arsiparis Terampil"],
    ["Plt. (Kepala Subbagian Umum)", "plt", "Kepala Subbagian Umum"],
    ["Plt. ( Sekretaris )", "plt", "Sekretaris"],
  ])("reads %j as %s of %s", (teks, penugasan, nama) => {
    expect(uraikanSebutan(teks)).toEqual({ penugasan, nama });
  });

  it.each([
    ["Pelaksana"],
    ["Pelaksana Teknis"],
    ["Pelaksana Tugas Lapangan"],
    ["Pelaksana Tugas Teknis Operasional"],
    ["Pelaksana Harian Lepas"],
    ["Pelaksana Tugas"],
    ["Pltu Operator"],
    ["Operator PLTU"],
    ["Arsiparis Pelaksana"],
    ["PJ Logistik"],
    ["Pejabat Pengadaan Barang/Jasa"],
    ["Pejabat Pembuat Komitmen"],
    ["Pengelola Rangkap Data"],
    ["Splt Sekretaris"],
    ["Logistik (Pj.)"],
    ["Pengadaan, Pj."],
    [""],
  ])("leaves %j as it is", (teks) => {
    expect(uraikanSebutan(teks)).toEqual({ penugasan: null, nama: teks });
  });

  it("leaves the name empty when only the prefix stands there", () => {
    expect(uraikanSebutan("Plt.")).toEqual({ penugasan: "plt", nama: "" });
  });
});

describe("uraikanBeberapaSebutan", () => {
  const umum = { penugasan: null, nama: "Kasubbag Umum" };
  const pltSekretaris = { penugasan: "plt", nama: "Sekretaris" };

  it.each([
    ["Kasubbag Umum merangkap Plt. Sekretaris"],
    ["Kasubbag Umum merangkap sebagai Plt. Sekretaris"],
    ["Kasubbag Umum rangkap Plt. Sekretaris"],
    ["Kasubbag Umum (Plt. Sekretaris)"],
    ["Kasubbag Umum (merangkap Plt. Sekretaris)"],
    ["Kasubbag Umum / Plt. Sekretaris"],
    ["Kasubbag Umum/Plt.Sekretaris"],
    ["Kasubbag Umum, Plt. Sekretaris"],
    ["Kasubbag Umum dan Plt. Sekretaris"],
    ["Kasubbag Umum & Pelaksana Tugas Sekretaris"],
    ["Kasubbag Umum sekaligus Pj. Sekretaris"],
    ["Kasubbag Umum - Plt. Sekretaris"],
    ["Kasubbag Umum Plt. Sekretaris"],
    ["Kasubbag Umum; Plt. Sekretaris"],
    ["Kasubbag Umum\nPlt. Sekretaris"],
    ["1. Kasubbag Umum\r\n2. Plt. Sekretaris"],
    ["Plt. Sekretaris sekaligus Kasubbag Umum"],
    ["Plt. Sekretaris merangkap Kasubbag Umum"],
    ["Plt. Sekretaris / Kasubbag Umum"],
    ["Plt. Sekretaris, Kasubbag Umum"],
    ["Plt. Sekretaris (Kasubbag Umum)"],
    ["Sekretaris (Plt.) dan Kasubbag Umum"],
    ["Sekretaris, Plt. dan Kasubbag Umum"],
    ["Plt. Sekretaris\nKasubbag Umum"],
    ["Kasubbag Umum / Sekretaris (Plt.)"],
  ])("finds in %j her own post first and the acting one behind it", (teks) => {
    expect(uraikanBeberapaSebutan(teks)).toEqual([umum, pltSekretaris]);
  });

  it.each([
    ["Pengelola Pengadaan Barang/Jasa"],
    ["Kasubbag Hukum/SDM"],
    ["Plt. Kasubbag Hukum/SDM"],
    ["Penata Layanan\nOperasional"],
    ["Kepala Subbagian\nPerencanaan, Data, dan Informasi"],
    ["Plt. Kepala Subbagian\nUmum"],
    ["Plt.\nSekretaris"],
    ["Sekretaris KPU\n(Plt.)"],
    ["Kepala Subbagian Keuangan, Umum, dan Logistik"],
    ["Plt. Kepala Subbagian Keuangan, Umum dan Logistik"],
    ["Analis Hukum/Analis Kebijakan"],
    ["Kepala (KPU Kabupaten) Umum"],
    ["Pengelola Data; Informasi"],
    ["Pengelola Bahan\nPerencana"],
    ["1. Arsiparis"],
    ["Kepala Subbagian; Umum"],
    ["Analis Jabatan Rangkap Tugas"],
    ["merangkap Bendahara"],
    ["Pelaksana Tugas Lapangan"],
  ])("finds one post in %j", (teks) => {
    expect(uraikanBeberapaSebutan(teks)).toEqual([uraikanSebutan(teks)]);
  });

  it("calls a second post of her own rangkap", () => {
    const bendahara = { penugasan: "rangkap", nama: "Bendahara" };
    for (const teks of [
      "Kasubbag Umum merangkap Bendahara",
      "Kasubbag Umum (merangkap Bendahara)",
      "Kasubbag Umum; Bendahara",
      "Kasubbag Umum\nBendahara",
    ])
      expect(uraikanBeberapaSebutan(teks)).toEqual([umum, bendahara]);
  });

  it("keeps three posts of one cell", () => {
    expect(uraikanBeberapaSebutan("Arsiparis / Plt. Kasubbag Umum / Plh. Sekretaris")).toEqual([
      { penugasan: null, nama: "Arsiparis" },
      { penugasan: "plt", nama: "Kasubbag Umum" },
      { penugasan: "plh", nama: "Sekretaris" },
    ]);
  });

  it("gives an acting post alone as acting, two of them as two, and nothing for an empty cell", () => {
    expect(uraikanBeberapaSebutan("Plt. Sekretaris")).toEqual([pltSekretaris]);
    expect(uraikanBeberapaSebutan("Plt. Sekretaris dan Plh. Kasubbag Umum")).toEqual([
      pltSekretaris,
      { penugasan: "plh", nama: "Kasubbag Umum" },
    ]);
    expect(uraikanBeberapaSebutan(" \n\u200b ")).toEqual([]);
  });
});

describe("where one post of a cell ends and another begins", () => {
  const terbaca = (teks: string): string =>
    uraikanBeberapaSebutan(teks)
      .map(({ penugasan, nama }) => (penugasan === null ? nama : `${nama} [${penugasan}]`))
      .join(" | ");

  it.each([
    // Posts numbered 1, 2, … in one line.
    ["1. Analis Hukum 2. Bendahara", "Analis Hukum | Bendahara [rangkap]"],
    ["(1) Analis Hukum (2) Bendahara", "Analis Hukum | Bendahara [rangkap]"],
    ["  1. Analis Hukum, 2. Bendahara; 3. Arsiparis", "Analis Hukum | Bendahara [rangkap] | Arsiparis [rangkap]"],
    ["1) Analis Hukum 2) Plt. Sekretaris", "Analis Hukum | Sekretaris [plt]"],
    ["1. Analis Hukum", "1. Analis Hukum"],
    ["Analis Hukum 2. Bendahara", "Analis Hukum 2. Bendahara"],
    ["1.Analis Hukum 2.Bendahara", "1.Analis Hukum 2.Bendahara"],
    ["1. 99 Analis 2. Bendahara", "1. 99 Analis 2. Bendahara"],
    ["Bagian 1. Analis Hukum 2. Bendahara", "Bagian 1. Analis Hukum 2. Bendahara"],
    // Lines and semicolons between whole posts.
    ["Analis Hukum ; ; Arsiparis", "Analis Hukum | Arsiparis [rangkap]"],
    ["Pengelola Bahan;\nPerencana", "Pengelola Bahan | Perencana [rangkap]"],
    ["Pengelola Bahan ;  \nPerencana Ahli Muda", "Pengelola Bahan | Perencana Ahli Muda [rangkap]"],
    ["- Analis Hukum\n- Perencana Ahli Muda", "Analis Hukum | Perencana Ahli Muda [rangkap]"],
    ["1. Analis Hukum\nPerencana Ahli Muda", "1. Analis Hukum Perencana Ahli Muda"],
    ["Kepala; Bendahara", "Kepala; Bendahara"],
    ["Analis; Sekretaris", "Analis; Sekretaris"],
    // Brackets.
    ["Kasubbag Umum (Bendahara)", "Kasubbag Umum (Bendahara)"],
    ["Kasubbag Umum (Analis Hukum)", "Kasubbag Umum (Analis Hukum)"],
    ["Plt. Sekretaris (Umum)", "Sekretaris (Umum) [plt]"],
    ["Plt. Sekretaris(Kasubbag Umum)Kota", "Kasubbag Umum | Sekretaris Kota [plt]"],
    // What divides by its word, and what only where a post follows.
    ["Kasubbag Umum MERANGKAP humas", "Kasubbag Umum | humas [rangkap]"],
    ["Kasubbag Umum rangkap Bendahara", "Kasubbag Umum | Bendahara [rangkap]"],
    ["Kasubbag Umum Rangkap Plt. Arsip", "Kasubbag Umum | Arsip [plt]"],
    ["Kasubbag Umum merangkap", "Kasubbag Umum merangkap"],
    // Before an acting prefix: behind a sign or word that divides, or behind a whole post.
    ["Umum, Plt. Sekretaris", "Umum | Sekretaris [plt]"],
    ["Umum juga Plt. Sekretaris", "Umum | Sekretaris [plt]"],
    ["Umum Plt. Sekretaris", "Umum Plt. Sekretaris"],
    ["Dana dan Umum Plt. Sekretaris", "Dana dan Umum Plt. Sekretaris"],
    ["Sekretaris Plt. 5", "Sekretaris Plt. 5"],
    ["Plt. Plh. Sekretaris", "Sekretaris [plt]"],
    // Behind an acting post: a stroke divides before any whole post, a comma only before a head.
    ["Plt. Sekretaris / Analis Hukum", "Analis Hukum | Sekretaris [plt]"],
    ["Plt. Sekretaris, Analis Hukum", "Sekretaris, Analis Hukum [plt]"],
    ["Plt. / Analis Hukum", "Analis Hukum [plt]"],
    ["Plt., Kasubbag Umum", "Kasubbag Umum [plt]"],
    ["Sekretaris, Kasubbag Umum", "Sekretaris, Kasubbag Umum"],
    ["Umum / Sekretaris (Plt.)", "Umum / Sekretaris [plt]"],
    [" ; ; ", ""],
  ])("is seen in %j: %s", (teks, sebutan) => {
    expect(terbaca(teks)).toBe(sebutan);
  });
});
