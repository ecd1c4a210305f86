import { describe, expect, it } from "vitest";
import { naskahDaftar } from "../../../core/formasi/naskah-daftar";
import { naskahDataPribadi } from "../../../core/orang/naskah-data-pribadi";
import { pangkatGolongan } from "../../../core/pegawai/pangkat";
import { naskahMatriks } from "../../../core/skp/naskah-matriks";
import { naskahKePdf } from "../../../electron/naskah/pdf/tulis";
import { bahanUji, DELAPAN_BELAS } from "../formasi/kantor-uji";
import { DATA_PRIBADI_UJI } from "./berkas-uji";

const bahan = bahanUji(DELAPAN_BELAS);
const matriks = (banyak: number) =>
  naskahMatriks(bahan, {
    tahun: 2026,
    nama: "Ratna",
    jabatan: "",
    rhk: Array.from({ length: banyak }, (_, nomor) => ({ id: `${nomor}`, uraian: `Hasil ${nomor}` })),
    bawahan: [{ nama: "Galih", jabatan: "", menurutRhk: {} }],
  });
const kolomHasil = (banyak: number): readonly number[] =>
  matriks(banyak).bagian.map(({ blok }) => {
    const tabel = blok.find((satu) => satu.jenis === "tabel");
    return (tabel?.kolom.length ?? 1) - 1;
  });

describe("a list of many columns of long words", () => {
  it("takes no more than a page holds: five of 44 digits and the numbers are 226, of which each gives 8,2 to come to 185", () => {
    const panjang = "x".repeat(60);
    const daftar = {
      judul: "Uji",
      keterangan: [],
      kolom: Array.from({ length: 5 }, () => ({ kepala: "Kata" })),
      baris: [{ sel: Array.from({ length: 5 }, () => panjang) }],
    };
    const [bagian] = naskahDaftar(bahan, daftar).bagian;
    const tabel = bagian?.blok.find((satu) => satu.jenis === "tabel");
    expect(tabel?.kolom.map(({ lebar }) => lebar.toFixed(1))).toEqual(["6.0", "35.8", "35.8", "35.8", "35.8", "35.8"]);
  });
});

describe("documents of people", () => {
  it("share the results of a matrix evenly among its pages: 5 stand on one, 6 on two of three, 11 on three", () => {
    expect([5, 6, 11].map(kolomHasil)).toEqual([[5], [3, 3], [3, 4, 4]]);
  });

  it("name a grade with its pangkat, and a PPPK's by itself", () => {
    expect(["IV/b", "IX", null].map(pangkatGolongan)).toEqual(["Pembina Tingkat I (IV/b)", "IX", ""]);
  });

  it("name no profile of the ABK at their foot", () => {
    expect([matriks(3).kaki, naskahDataPribadi(bahan, DATA_PRIBADI_UJI).kaki]).toEqual(["Tepat", "Tepat"]);
  });

  it("go on below each other where they are tables of one person: seven of one row each and the empty trace take a page beside the cover", async () => {
    const tabel = Array.from({ length: 7 }, (_, nomor) => ({ nama: `Tabel ${nomor}`, kolom: ["Nama"], baris: [["Galih"]] }));
    const pdf = await naskahKePdf(
      naskahDataPribadi(bahan, {
        nama: "Galih",
        nip: null,
        tabel,
        mesin: [],
        jejak: [],
        perubahan: [],
        disebut: [],
        penempatan: [],
        tidakIkut: [],
      }),
    );
    expect(
      Buffer.from(pdf)
        .toString("latin1")
        .match(/\/Type \/Page\b/gu),
    ).toHaveLength(2);
  });
});
