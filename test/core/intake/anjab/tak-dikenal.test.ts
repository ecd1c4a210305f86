import { describe, expect, it } from "vitest";
import { rencana } from "../../../../core/intake/draf";
import type { IsiSel } from "../../../../core/intake/lembar";
import { barisLembar } from "../../../../core/intake/tampilan";
import { buku, draf, lembar, ringkas } from "../bahan";
import { pincang, temuanIsi, unsurBaru } from "./periksa-form";

type Baris = readonly (readonly IsiSel[])[];

/** A form in a sheet with these rows between its name and its last items. */
const dibaca = (isi: Baris) => {
  const kepala = [
    ["NAMA JABATAN", ":", "Arsiparis"],
    ["UNIT KERJA", ":", "Subbagian Umum"],
  ];
  const kaki = [
    ["RISIKO BAHAYA", ":", "-"],
    ["KORELASI JABATAN", ":", "-"],
    ["WEWENANG", ":", "-"],
  ];
  return draf([buku("anjab.xlsx", lembar("Sheet1", [...kepala, ...isi, ...kaki]))]);
};
const uraian = (...semua: readonly string[]) => ({ baris: semua.map((satu) => ({ uraian: satu })) });

describe("a heading that no form is known to have", () => {
  const dalam = (isi: Baris) => {
    const satu = draf([buku("anjab.xlsx", lembar("Sheet1", isi))]);
    expect(pincang(satu)).toEqual([]);
    return { unsur: unsurBaru(satu), masalah: temuanIsi(satu) };
  };

  it("is told by its number between those of known headings, and ends the item above", () => {
    const { unsur, masalah } = dalam([
      ["1. Nama Jabatan : Arsiparis"],
      ["2. Wewenang"],
      ["a. Menolak"],
      ["3. Nama jabatan yang berada di bawahnya"],
      ["a. Pengadministrasi"],
      ["4. Tanggung Jawab"],
      ["1. Keutuhan arsip"],
      ["2. Kerahasiaan"],
      ["3. Kerapian"],
      ["5. Risiko Bahaya : -"],
      ["6. Korelasi Jabatan : -"],
    ]);
    expect(unsur).toEqual({ wewenang: uraian("Menolak"), tanggungJawab: uraian("Keutuhan arsip", "Kerahasiaan", "Kerapian") });
    expect(masalah).toEqual(["unitTidakDisebut@", "unsurAsing@A5"]);
  });

  it("is told by its capitals among headings in capitals", () => {
    const { unsur, masalah } = dalam([
      ["I. NAMA JABATAN: Arsiparis"],
      ["II. WEWENANG"],
      ["- Menolak"],
      ["III. RISIKO BAHAYA: -"],
      ["IV. TANGGUNG JAWAB"],
      ["- Keutuhan arsip"],
      ["V. URAIAN LAIN-LAIN"],
      ["Siap lembur"],
    ]);
    expect(unsur).toEqual({ wewenang: uraian("Menolak"), tanggungJawab: uraian("Keutuhan arsip") });
    expect(masalah).toEqual(["unitTidakDisebut@", "unsurAsing@A8"]);
  });
});

describe("a class", () => {
  it.each(["7/8", "7,5", "7 s.d. 9", "7 - 9", "7 atau 8"])("that is two or broken (%s) is refused and told", (kelas) => {
    const satu = dibaca([
      ["WEWENANG", ":", "Menolak"],
      ["KELAS JABATAN", ":", kelas],
      ["TANGGUNG JAWAB", ":", "Keutuhan"],
    ]);
    expect(rencana(satu).jabatan.tambah.map(({ isi }) => isi.kelas)).toEqual([null]);
    expect(temuanIsi(satu)).toContain("kelasTidakSah@C4");
  });

  it("is read with its words and its source", () => {
    const satu = dibaca([["KELAS JABATAN", ":", "7 (tujuh), Keputusan Nomor 12 Tahun 2020"]]);
    expect(rencana(satu).jabatan.tambah.map(({ isi }) => isi.kelas)).toEqual([7]);
  });
});

describe("a line of functions", () => {
  it("tells the part of it that is in no list", () => {
    const satu = dibaca([["FUNGSI PEKERJAAN", ":", "D5, O8, Melamun"]]);
    expect(unsurBaru(satu)).toEqual({ fungsiPekerjaan: { data: ["D5"], orang: ["O8"], benda: [] } });
    expect(temuanIsi(satu)).toEqual(["kodeTakDikenal@C3"]);
  });
});

describe("tasks of a form that has no jabatan to go to", () => {
  const TUGAS: Baris = [
    ["TUGAS POKOK"],
    ["NO", "URAIAN TUGAS", "HASIL KERJA", "JUMLAH HASIL", "WAKTU PENYELESAIAN (JAM)", "WAKTU EFEKTIF"],
    [1, "Menata arsip", "Arsip", 12, 2, 1250],
  ];
  const BUTIR: Baris = [["WEWENANG", ":", "Menolak"], ["TANGGUNG JAWAB", ":", "Keutuhan"], ["RISIKO BAHAYA", ":", "-"], ...TUGAS];

  it("are told to wait for its name, not to be unknown", () => {
    const satu = draf([buku("formulir.xlsx", lembar("Sheet1", BUTIR))]);
    expect(temuanIsi(satu)).toContain("anjabTanpaJabatan@A6");
    expect(ringkas(satu).masalah.map(({ kode }) => kode)).not.toContain("potonganTakDiambil");
    expect(pincang(satu)).toEqual([]);
  });

  it("are told to belong to a jabatan that another file describes", () => {
    const isi: Baris = [["NAMA JABATAN", ":", "Arsiparis"], ["UNIT KERJA", ":", "Subbagian Umum"], ...BUTIR];
    const dua = draf([buku("a.xlsx", lembar("Sheet1", isi)), buku("b.xlsx", lembar("Sheet1", isi))]);
    expect(rencana(dua).jabatan.tambah).toHaveLength(1);
    expect(rencana(dua).tugas.tambah).toHaveLength(1);
    expect(pincang(dua, 1)).toEqual([]);
    const kode = barisLembar(dua, { berkas: 1, lembar: 0, lewati: 0, jumlah: 100, status: null }).baris.flatMap(({ masalah }) =>
      masalah.map((satu) => satu.kode),
    );
    expect(new Set(kode)).toEqual(new Set(["anjabGanda"]));
  });
});
