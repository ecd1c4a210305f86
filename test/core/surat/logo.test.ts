import { describe, expect, it } from "vitest";
import { kenaliLogo, muatLogo, periksaLogo } from "../../../core/surat/logo";
import { kalimatGalatLogo } from "../../../core/text/surat";
import { gambarPng } from "../../electron/naskah/gambar-png";

/** Start, a comment of 4 bytes, a baseline frame of 300 by 200. */
const KEPALA_JPEG = [
  0xff, 0xd8, 0xff, 0xfe, 0x00, 0x04, 0x61, 0x62, 0xff, 0xc0, 0x00, 0x0b, 0x08, 0x00, 0xc8, 0x01, 0x2c, 0x01, 0x01, 0x11, 0x00,
] as const;
/** The same with a scan of one byte, and the end. */
const JPEG = Uint8Array.from([...KEPALA_JPEG, 0xff, 0xda, 0x00, 0x08, 0x01, 0x01, 0x00, 0x00, 0x3f, 0x00, 0x12, 0xff, 0xd9]);

describe("the picture of a letterhead", () => {
  it("is known by its bytes, with its sides", () => {
    expect(kenaliLogo(gambarPng(120, 80))).toEqual({ jenis: "png", lebar: 120, tinggi: 80 });
    expect(kenaliLogo(JPEG)).toEqual({ jenis: "jpeg", lebar: 300, tinggi: 200 });
  });

  it("is none when it was cut off, or is something else", () => {
    expect(kenaliLogo(gambarPng(120, 80).slice(0, -1))).toBeNull();
    expect(kenaliLogo(JPEG.slice(0, -1))).toBeNull();
    expect(kenaliLogo(new TextEncoder().encode("GIF89a"))).toBeNull();
    expect(kenaliLogo(new Uint8Array())).toBeNull();
    // A start and an end without a frame between them.
    expect(kenaliLogo(Uint8Array.from([0xff, 0xd8, 0xff, 0xd9]))).toBeNull();
  });

  it("is none when it has a head and an end and nothing between them", () => {
    expect(kenaliLogo(Uint8Array.from([...KEPALA_JPEG, 0xff, 0xd9]))).toBeNull();
  });

  it("does not take the table of Huffman codes for a frame", () => {
    const tabel = JPEG.map((bita, nomor) => (nomor === 9 ? 0xc4 : bita));
    expect(kenaliLogo(tabel)).toBeNull();
  });

  it("is taken up to 200 kilobytes and with sides from 16 to 2,000 pixels", () => {
    expect(periksaLogo(gambarPng(16, 2_000))).toBeNull();
    expect(periksaLogo(gambarPng(15, 100))).toEqual({ jenis: "sisi", lebar: 15, tinggi: 100 });
    expect(periksaLogo(gambarPng(100, 2_001))).toEqual({ jenis: "sisi", lebar: 100, tinggi: 2_001 });
    expect(periksaLogo(new Uint8Array(200 * 1_024))).toEqual({ jenis: "bukan" });
    expect(periksaLogo(new Uint8Array(200 * 1_024 + 512))).toEqual({ jenis: "besar", kilobita: 200.5 });
  });

  it("is refused in one sentence that says what to do", () => {
    expect(kalimatGalatLogo({ jenis: "besar", kilobita: 200.5 })).toBe("Gambar 201 KB terlalu besar. Perkecil sampai paling besar 200 KB");
    expect(kalimatGalatLogo({ jenis: "sisi", lebar: 8, tinggi: 60 })).toBe(
      "Gambar 8 x 60 piksel di luar batas. Ubah ukurannya menjadi 16 sampai 2.000 piksel",
    );
  });

  it("keeps its proportions in whatever field it is fitted into", () => {
    expect(muatLogo({ lebar: 300, tinggi: 200 }, { lebar: 60, tinggi: 60 })).toEqual({ lebar: 60, tinggi: 40 });
    expect(muatLogo({ lebar: 40, tinggi: 60 }, { lebar: 60, tinggi: 30 })).toEqual({ lebar: 20, tinggi: 30 });
  });
});
