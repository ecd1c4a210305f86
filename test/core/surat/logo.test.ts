import { describe, expect, it } from "vitest";
import { kenaliLogo, muatLogo, ukuranLogoWajar } from "../../../core/surat/logo";
import { gambarPng } from "../../electron/naskah/gambar-png";

/** Start, a comment of 4 bytes, a baseline frame of 300 by 200, end. */
const JPEG = Uint8Array.from([
  0xff, 0xd8, 0xff, 0xfe, 0x00, 0x04, 0x61, 0x62, 0xff, 0xc0, 0x00, 0x0b, 0x08, 0x00, 0xc8, 0x01, 0x2c, 0x01, 0x01, 0x11, 0x00, 0xff, 0xd9,
]);

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

  it("does not take the table of Huffman codes for a frame", () => {
    const tabel = JPEG.map((bita, nomor) => (nomor === 9 ? 0xc4 : bita));
    expect(kenaliLogo(tabel)).toBeNull();
  });

  it("has sides from 16 to 2,000 pixels", () => {
    expect(ukuranLogoWajar({ lebar: 16, tinggi: 2_000 })).toBe(true);
    expect(ukuranLogoWajar({ lebar: 15, tinggi: 100 })).toBe(false);
    expect(ukuranLogoWajar({ lebar: 100, tinggi: 2_001 })).toBe(false);
  });

  it("keeps its proportions in whatever field it is fitted into", () => {
    expect(muatLogo({ lebar: 300, tinggi: 200 }, { lebar: 60, tinggi: 60 })).toEqual({ lebar: 60, tinggi: 40 });
    expect(muatLogo({ lebar: 40, tinggi: 60 }, { lebar: 60, tinggi: 30 })).toEqual({ lebar: 20, tinggi: 30 });
  });
});
