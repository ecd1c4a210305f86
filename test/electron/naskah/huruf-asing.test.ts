import { describe, expect, it } from "vitest";
import { teksTergambar } from "../../../electron/naskah/pdf/huruf-asing";
import { openKantor } from "../open-kantor";
import { kataHalaman } from "./baca-pdf";

const daftarPdf = async (kolom: readonly string[], baris: readonly (readonly string[])[]): Promise<Uint8Array> => {
  const daftar = { judul: "Daftar", keterangan: [], kolom: kolom.map((kepala) => ({ kepala })), baris: baris.map((sel) => ({ sel })) };
  return (await openKantor().ask("naskah.buat", { naskah: { jenis: "daftar", daftar }, bentuk: "pdf" })).isi;
};

/** Words of pages without the mark and the minute of the office that each was printed from. */
function tanpaTanda(halaman: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return halaman.map((kata) => kata.filter((satu) => !/^(?:(?:[0-9A-Z]{4}-)?[0-9A-Z]{4}, |[0-9A-Z]{4}-|\d\d\.\d\d\))$/.test(satu)));
}

describe("a letter that the font of the pages does not draw", () => {
  it("is an empty square, one for each", async () => {
    const tanda = "\u27a2\uf0b7\u{1f600}\u05d0";
    const kolom = ["Nama", "Kelas"];
    const asing = await daftarPdf(kolom, [[`${tanda}Arsip`, "Tujuh"]]);
    const biasa = await daftarPdf(kolom, [["□□□□Arsip", "Tujuh"]]);
    expect(tanpaTanda(kataHalaman(asing))).toEqual(tanpaTanda(kataHalaman(biasa)));
    expect(kataHalaman(asing).flat().join("")).toContain("□□□□Arsip");
  });

  it("is none of those that are kept: the first and the last of each stretch of them stand on the page as they were written", async () => {
    const dijaga = (kode: number): boolean => teksTergambar(String.fromCodePoint(kode)) === String.fromCodePoint(kode);
    const huruf = Array.from({ length: 0xd7ff }, (_, nomor) => nomor + 1)
      .filter((kode) => dijaga(kode) && !(dijaga(kode - 1) && dijaga(kode + 1)))
      .map((kode) => String.fromCodePoint(kode))
      .filter((satu) => satu.trim() !== "" && !/\p{Cc}|\p{Cf}/u.test(satu));
    expect(huruf.length).toBeGreaterThan(30);
    const tercetak = new Set(
      kataHalaman(await daftarPdf(["Huruf"], [[huruf.join("")]]))
        .flat()
        .join(""),
    );
    expect(huruf.filter((satu) => !tercetak.has(satu))).toEqual([]);
  });
});
