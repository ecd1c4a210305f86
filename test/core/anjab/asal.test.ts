import { describe, expect, it } from "vitest";
import { ASAL_BELUM, asalSalinan, asalSesudahUbah, denganIsi, kurangAsal, nyatakan, type UnsurTertulis } from "../../../core/anjab/asal";
import { plainDate } from "../../../core/date";

const DIANALISIS = {
  asal: "dianalisis" as const,
  oleh: "Sari Wulandari",
  tanggal: plainDate(2026, 8, 20),
  dari: "wawancara pemangku",
};
const TERSIMPAN: UnsurTertulis = { isi: { teks: "Memimpin kantor" }, ...DIANALISIS };

describe("origin of an element", () => {
  it("falls to unsaid when the content is changed, and keeps in words what held before", () => {
    expect(asalSesudahUbah(DIANALISIS)).toEqual({
      ...ASAL_BELUM,
      dari: "isi diubah; semula: Dianalisis oleh Sari Wulandari, 20 Agustus 2026, dari wawancara pemangku",
    });
    expect(asalSesudahUbah({ ...ASAL_BELUM, dari: "disalin" })).toEqual({ ...ASAL_BELUM, dari: "disalin" });
  });

  it("goes with its content while one types: away with the first change, back when the text is as it was", () => {
    const diketik = denganIsi(TERSIMPAN, TERSIMPAN, { teks: "Memimpin sekretariat" });
    expect(diketik.asal).toBe("belum");
    expect(denganIsi(TERSIMPAN, diketik, { teks: "Memimpin kantor" })).toEqual(TERSIMPAN);
  });

  it("stays when only blanks around the text change", () => {
    expect(denganIsi(TERSIMPAN, TERSIMPAN, { teks: "Memimpin kantor " })).toMatchObject(DIANALISIS);
  });

  it("that was said since it was stored stays while one types on", () => {
    const baru = { ...TERSIMPAN, oleh: "Budi Hartono", isi: { teks: "Memimpin sekretariat" } };
    expect(denganIsi(TERSIMPAN, baru, { teks: "Memimpin sekretariat kantor" })).toMatchObject({ asal: "dianalisis", oleh: "Budi Hartono" });
  });

  it("of another jabatan is no analysis of this one, that of the same jabatan is", () => {
    const sumber = { nama: "Arsiparis Terampil, Subbagian Umum", jabatanSama: false };
    expect(asalSalinan(DIANALISIS, sumber)).toEqual({
      ...ASAL_BELUM,
      dari: "disalin dari Arsiparis Terampil, Subbagian Umum; di sana: Dianalisis oleh Sari Wulandari, 20 Agustus 2026, dari wawancara pemangku",
    });
    expect(asalSalinan(ASAL_BELUM, sumber).dari).toBe("disalin dari Arsiparis Terampil, Subbagian Umum");
    expect(asalSalinan(DIANALISIS, { ...sumber, jabatanSama: true })).toEqual(DIANALISIS);
  });

  it("says who, when and from what where it was analysed, and from which standard", () => {
    expect(kurangAsal({ ...DIANALISIS, oleh: "", tanggal: null })).toEqual(["oleh", "tanggal"]);
    expect(kurangAsal({ ...DIANALISIS, asal: "standar", oleh: "", tanggal: null, dari: "" })).toEqual(["dari"]);
    expect(kurangAsal({ ...ASAL_BELUM, asal: "bawaan" })).toEqual([]);
    expect(kurangAsal(DIANALISIS)).toEqual([]);
  });

  it("that is taken back leaves no words behind", () => {
    expect(nyatakan({ ...DIANALISIS, asal: "belum" })).toEqual(ASAL_BELUM);
    expect(nyatakan({ ...DIANALISIS, oleh: " Sari Wulandari " })).toEqual(DIANALISIS);
  });
});
