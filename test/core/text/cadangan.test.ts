import { describe, expect, it } from "vitest";
import { kalimatTempatKedua, umurKata, ukuranBerkas } from "../../../core/text/cadangan";

const KINI = new Date(2026, 10, 27, 9, 0);
const lalu = (hari: number): string => new Date(2026, 10, 27 - hari, 23, 30).toISOString();

describe("the words of snapshots", () => {
  it("count days as the calendar does, and show the date of what lies in the future", () => {
    expect([umurKata(new Date(2026, 10, 27, 0, 5).toISOString(), KINI), umurKata(lalu(1), KINI), umurKata(lalu(9), KINI)]).toEqual([
      "hari ini",
      "kemarin",
      "9 hari lalu",
    ]);
    expect(umurKata(new Date(2027, 0, 2, 8, 5).toISOString(), KINI)).toBe("02-01-2027 08.05");
  });

  it("say of the second place how old it is, and what stands in the way", () => {
    const usb = { nama: "USB kantor", keadaan: "ada", terakhir: lalu(9), gagal: null, cakramSama: false, masihTerbuka: false } as const;
    expect(kalimatTempatKedua(usb, KINI)).toBe("Tempat kedua: terakhir 9 hari lalu di USB kantor.");
    expect(kalimatTempatKedua({ ...usb, keadaan: "tidakTerpasang" }, KINI)).toBe(
      "Tempat kedua: terakhir 9 hari lalu di USB kantor; sekarang tidak terpasang.",
    );
    expect(kalimatTempatKedua({ ...usb, keadaan: "tempatLain" }, KINI)).toMatch(/penyimpanan lain, tidak ditulisi\.$/u);
    expect(kalimatTempatKedua({ ...usb, masihTerbuka: true }, KINI)).toMatch(/masih terbaca di sana tanpa kata sandi/u);
    expect(kalimatTempatKedua({ ...usb, gagal: "penuh" }, KINI)).toMatch(/gagal karena ruangnya habis\.$/u);
    expect(kalimatTempatKedua({ ...usb, terakhir: null, cakramSama: true }, KINI)).toBe(
      "Belum ada cadangan di USB kantor. Tempat itu di cakram yang sama dengan data, jadi ikut hilang bila cakramnya rusak.",
    );
  });

  it("give the size in MB", () => {
    expect(ukuranBerkas(1_449_984)).toBe("1,4 MB");
  });
});
