import { describe, expect, it } from "vitest";
import { naskahInformasi } from "../../../core/anjab/naskah-informasi";
import { naskahKePdf } from "../../../electron/naskah/pdf/tulis";
import { anjabUji, ARSIPARIS, bahanInformasi } from "../anjab/bahan-informasi";
import { bahanUji } from "../formasi/kantor-uji";
import { kataHalaman } from "./baca-pdf";

/** A page takes some 70 lines of items. */
const TERPANJANG = 180;
const baris = (kata: string, banyak: number) => Array.from({ length: banyak }, (_, nomor) => `${kata}${String(nomor).padStart(3, "0")}`);
const uraian = (isi: readonly string[]) => ({ baris: isi.map((satu) => ({ uraian: satu })) });

describe("pages of an informasi jabatan", () => {
  it.each([60, 75, TERPANJANG])("hold every one of %i lines of each item, also of the first below a heading", async (banyak) => {
    const [program, pengalaman, terampil, prestasi] = ["Program", "Bekerja", "Terampil", "Hasil"].map((kata) => baris(kata, banyak));
    const bahan = bahanInformasi(bahanUji([ARSIPARIS]));
    const anjab = anjabUji("j0", {
      pendidikan: { minimum: "", ...uraian(program ?? []) },
      pengalaman: { baris: (pengalaman ?? []).map((satu) => ({ uraian: satu, tahun: null })) },
      keterampilan: uraian(terampil ?? []),
      prestasi: { teks: (prestasi ?? []).join("\n"), nilai: null },
    });
    const naskah = naskahInformasi({ ...bahan, jabatan: bahan.jabatan.map((satu) => ({ ...satu, anjab })) });
    const kata = kataHalaman(await naskahKePdf(naskah)).map((satu) => satu.join(""));
    const semua = [program, pengalaman, terampil, prestasi].flatMap((satu) => satu ?? []);
    expect(semua.filter((satu) => !kata.some((halaman) => halaman.includes(satu)))).toEqual([]);
    for (const judul of ["5. KUALIFIKASI JABATAN", "15. SYARAT JABATAN", "17. KELAS JABATAN"])
      expect(kata.some((halaman) => halaman.replace(/\s+/gu, " ").includes(judul))).toBe(true);
  });
});
