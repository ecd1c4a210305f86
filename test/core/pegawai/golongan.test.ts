import { describe, expect, it } from "vitest";
import { bacaGolongan, golonganCocokStatus, GOLONGAN_PNS, GOLONGAN_PPPK, uraikanGolongan } from "../../../core/pegawai/golongan";

describe("golongan", () => {
  it("knows the 17 grades of a PNS and the 17 of a PPPK", () => {
    expect(GOLONGAN_PNS).toHaveLength(17);
    expect(GOLONGAN_PPPK).toHaveLength(17);
    expect(GOLONGAN_PNS.map((satu) => bacaGolongan(satu.kode))).toEqual(GOLONGAN_PNS.map((satu) => satu.kode));
    expect(GOLONGAN_PPPK.map((kode) => bacaGolongan(kode, "PPPK"))).toEqual(GOLONGAN_PPPK);
  });

  it("finds every grade of a PNS by its pangkat alone, by the longest name that fits", () => {
    expect(GOLONGAN_PNS.map((satu) => bacaGolongan(satu.pangkat))).toEqual(GOLONGAN_PNS.map((satu) => satu.kode));
    expect(GOLONGAN_PNS.map((satu) => bacaGolongan(satu.pangkat.replace("Tingkat", "Tk.").toUpperCase()))).toEqual(
      GOLONGAN_PNS.map((satu) => satu.kode),
    );
  });

  it.each([
    ["III-a", "III/a"],
    ["IIIa", "III/a"],
    ["iii / A", "III/a"],
    ["Penata Muda (III/a)", "III/a"],
    ["III/a - Penata Muda", "III/a"],
    ["Gol. IV/b", "IV/b"],
    ["ix", "IX"],
    ["Penata Tk. I / III.d", "III/d"],
    ["Penata Tk. I / IIId", "III/d"],
    ["Penata TK. I / III D", "III/d"],
    ["Penata Tk. I / III-d", "III/d"],
    ["Pembina Tk.I (IV/b)", "IV/b"],
    ["Penata Muda Tk.I(III/b)", "III/b"],
    ["Penata Muda Tk.I, III b", "III/b"],
    ["III/d, Penata Tk. I", "III/d"],
    ["Pengatur Muda/IIa", "II/a"],
    ["Pengatur Muda ((II/a)", "II/a"],
    ["IV/a - Pembina", "IV/a"],
    ["Penata Tingkat I, III/d", "III/d"],
    ["Penata Muda Tingkat 1 – III⁄b", "III/b"],
    ["III\\d", "III/d"],
    ["3/d", "III/d"],
    ["3d", "III/d"],
    ["Gol/Ruang: III/c", "III/c"],
    ["Golongan III Ruang c", "III/c"],
    ["Ⅲ/a", "III/a"],
    ["Il​I/a", "III/a"],
    ["Pembina Utama Muda\u00a0(IV/c)", "IV/c"],
    ["III/d, TMT 01-04-2020", "III/d"],
    ["Penata Tk.I (III/d) 01-04-2020", "III/d"],
    ["GolIII/c", "III/c"],
    ["Golongan (V)", "V"],
    ["Ahli Pertama - III/b", "III/b"],
    ["XIII", "XIII"],
  ])("reads %s as %s", (teks, kode) => {
    expect(bacaGolongan(teks)).toBe(kode);
  });

  it.each([
    ["9", "IX"],
    ["09", "IX"],
    ["9.0", "IX"],
    ["10", "X"],
    ["Gol. IX / Ahli Pertama", "IX"],
    ["Golongan IX", "IX"],
    ["PPPK 7", "VII"],
    ["9.00", "IX"],
    ["17", "XVII"],
    ["1", "I"],
    ["III", "III"],
  ])("reads %s of a PPPK as %s", (teks, kode) => {
    expect(bacaGolongan(teks, "PPPK")).toBe(kode);
  });

  it.each([
    "III/z",
    "III/e",
    "V/a",
    "XVIII",
    "9",
    "III",
    "IV",
    "Kolonel",
    "Penata Layanan Operasional",
    "IX/a",
    "Penata Tk. III/d",
    "III/d IV/a",
  ])("asks about %s", (teks) => {
    expect(uraikanGolongan(teks, "PNS").keadaan).toBe("asing");
    expect(uraikanGolongan(teks).keadaan).toBe("asing");
    expect(bacaGolongan(teks)).toBeNull();
  });

  it.each(["18", "0", "109", "9 5", "a9", "9a"])("asks about %s of a PPPK too", (teks) => {
    expect(uraikanGolongan(teks, "PPPK").keadaan).toBe("asing");
  });

  it("reads the number of a PPPK paruh waktu as that of a PPPK", () => {
    expect(bacaGolongan("9", "PPPK paruh waktu")).toBe("IX");
  });

  it.each(["", "-", " – ", "tidak ada"])("takes '%s' for no grade", (teks) => {
    expect(uraikanGolongan(teks, "PPPK").keadaan).toBe("kosong");
  });

  it("never decides in silence between a pangkat and a ruang that are at odds", () => {
    expect(uraikanGolongan("Penata (III/a)")).toEqual({
      keadaan: "bertentangan",
      golongan: "III/a",
      pangkat: "Penata",
      golonganPangkat: "III/c",
    });
    expect(bacaGolongan("Penata (III/a)")).toBeNull();
  });

  it.each([
    ["Penta Muda (III/a)", "III/a"],
    ["Penta Muda III a", "III/a"],
    ["III/c - Penatta", "III/c"],
    ["Staf Pelaksana, Gol. II/d", "II/d"],
    ["Penata Muda Tk. II (III/a)", "III/a"],
  ])("lets the ruang of %s decide, saying that the words beside it are no pangkat", (teks, golongan) => {
    expect(uraikanGolongan(teks, "PNS")).toEqual({ keadaan: "tersirat", golongan });
    expect(bacaGolongan(teks, "PNS")).toBeNull();
  });

  it.each([
    ["Penata Muda Tk.1 - III/b", "III/b"],
    ["III/a (Penata Muda)", "III/a"],
    ["Penata Muda, III/a", "III/a"],
    ["III.a / Penata Muda", "III/a"],
  ])("reads %s whole", (teks, golongan) => {
    expect(uraikanGolongan(teks, "PNS")).toEqual({ keadaan: "utuh", golongan });
  });

  it("takes a mistyped pangkat at its word against another ruang", () => {
    expect(uraikanGolongan("Pembinna (IV/b)", "PNS")).toEqual({
      keadaan: "bertentangan",
      golongan: "IV/b",
      pangkat: "Pembina",
      golonganPangkat: "IV/a",
    });
    expect(uraikanGolongan("III/a (Penata)", "PNS").keadaan).toBe("bertentangan");
  });

  it("offers the grade whose pangkat a text without ruang resembles", () => {
    expect(uraikanGolongan("Pengtur", "PNS")).toEqual({ keadaan: "asing", mirip: "II/c" });
    expect(uraikanGolongan("II/e", "PNS")).toEqual({ keadaan: "asing", mirip: null });
  });

  it("gives III/a to a PNS or CPNS only and IX to a PPPK only", () => {
    expect(golonganCocokStatus("III/a", "CPNS")).toBe(true);
    expect(golonganCocokStatus("III/a", "PPPK")).toBe(false);
    expect(golonganCocokStatus("IX", "PPPK paruh waktu")).toBe(true);
    expect(golonganCocokStatus("IX", "PNS")).toBe(false);
  });
});
