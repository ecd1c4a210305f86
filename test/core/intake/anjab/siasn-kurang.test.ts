import { describe, expect, it } from "vitest";
import { rencana } from "../../../../core/intake/draf";
import type { BukuTerbaca, LembarMentah } from "../../../../core/intake/lembar";
import { buku, draf, kodeSel, ringkas, terapkan } from "../bahan";
import { lembarFormulir } from "./formulir";
import { pincang, unsurBaru } from "./periksa-form";
import { bukuSiasn } from "./siasn-uji";

/** An office with Analis Hukum, code AH-01. */
const kantor = () => ({ ...terapkan(draf([buku("anjab.xlsx", lembarFormulir())])), unsurAnjab: [], rincianTugas: [], tugas: [] });
const dibaca = (ubah: (lembar: readonly LembarMentah[]) => readonly LembarMentah[]) => {
  const asal: BukuTerbaca = bukuSiasn("unduhan.xlsx");
  return draf([{ ...asal, lembar: ubah(asal.lembar) }], kantor());
};
const tanpa = (nama: string) => dibaca((semua) => semua.filter((satu) => satu.nama !== nama));
const kalimat = (satu: ReturnType<typeof dibaca>, kode: string) =>
  ringkas(satu)
    .masalah.filter((lain) => lain.kode === kode)
    .map(({ pesan }) => pesan);
const gantiJudul = (lembar: LembarMentah, lama: string, baru: string): LembarMentah => ({
  ...lembar,
  baris: lembar.baris.map((baris) => ({ ...baris, sel: baris.sel.map((isi) => (isi === lama ? baru : isi)) })),
});

describe("a SIASN workbook that is not whole", () => {
  it.each([
    ["INFOJAB I", "kode jabatan, ikhtisar"],
    ["INFOJAB II", "tugas pokok dengan hasil kerja, volume, dan waktunya, bahan kerja, dan perangkat kerja"],
    ["INFOJAB III", "korelasi jabatan"],
    ["INFOJAB IV", "kondisi lingkungan kerja"],
    ["INFOJAB V", "risiko bahaya"],
  ])("names the sheet %s that it lacks, and what is not taken for it", (nama, isi) => {
    const satu = tanpa(nama);
    expect(kalimat(satu, "lembarSiasnTakAda")).toHaveLength(1);
    expect(kalimat(satu, "lembarSiasnTakAda")[0]).toContain(`tidak memuat lembar ${nama}, sehingga ${isi}`);
  });

  it("names every sheet that is missing, each in a sentence of its own", () => {
    const satu = dibaca((semua) => semua.filter(({ nama }) => nama !== "INFOJAB II" && nama !== "INFOJAB V"));
    const tertulis = ringkas(satu)
      .kelompok.filter(({ kode }) => kode === "lembarSiasnTakAda")
      .map(({ kalimat: kata }) => kata.split(",")[0]);
    expect(tertulis).toEqual(["Buku kerja ini tidak memuat lembar INFOJAB II", "Buku kerja ini tidak memuat lembar INFOJAB V"]);
  });

  it("says nothing of the kind when all is there", () => {
    const kode = [0, 1, 2, 3, 4, 5].flatMap((nomor) =>
      kodeSel(
        ringkas(
          dibaca((semua) => semua),
          0,
          nomor,
        ).masalah,
      ),
    );
    expect(kode.filter((satu) => satu.includes("iasn") || satu.startsWith("lembarKosong"))).toEqual([]);
  });

  it("keeps the tasks that are stored when their sheet is missing", () => {
    const lengkap = terapkan(dibaca((semua) => semua));
    const satu = draf(
      [{ ...bukuSiasn("unduhan.xlsx"), lembar: bukuSiasn("unduhan.xlsx").lembar.filter(({ nama }) => nama !== "INFOJAB II") }],
      lengkap,
    );
    expect([rencana(satu).tugas, rencana(satu).unsurAnjab]).toEqual([
      { tambah: [], ubah: [] },
      { tambah: [], ubah: [] },
    ]);
    expect(kalimat(satu, "lembarSiasnTakAda")).toHaveLength(1);
  });

  it("says of a sheet whose headings are not those of the form that it is there and not understood", () => {
    const satu = dibaca((semua) =>
      semua.map((lembar) => (lembar.nama === "INFOJAB III" ? gantiJudul(lembar, "Dalam Hal", "Keperluan apa") : lembar)),
    );
    expect(kalimat(satu, "lembarSiasnAsing")[0]).toContain(
      "Lembar INFOJAB III ada, tetapi judul kolomnya bukan judul formulir SIASN, sehingga korelasi jabatan",
    );
  });

  it("names a column that is missing or has another heading, whose cells are told besides", () => {
    const satu = dibaca((semua) => semua.map((lembar) => (lembar.nama === "INFOJAB I" ? gantiJudul(lembar, "Wewenang", "Kuasa") : lembar)));
    expect(kalimat(satu, "kolomSiasnTakAda")).toEqual([
      "Lembar “INFOJAB I” tidak mempunyai kolom Wewenang; isinya tidak diambil, dan yang tersimpan tidak diubah.",
    ]);
    expect(unsurBaru(satu).wewenang).toBeUndefined();
    expect(kodeSel(ringkas(satu).masalah)).toContain("potonganTakDiambil@Y4");
  });

  it("takes nothing of a workbook that has a sheet twice, because it is two jabatan or nobody knows which is meant", () => {
    const satu = dibaca((semua) =>
      semua.flatMap((lembar) => (lembar.nama === "INFOJAB I" ? [lembar, { ...lembar, nama: "INFOJAB I (2)" }] : [lembar])),
    );
    expect(kalimat(satu, "lembarSiasnGanda")[0]).toContain("Lembar “INFOJAB I” dan “INFOJAB I (2)” sama-sama memuat kode jabatan");
    expect(rencana(satu).unsurAnjab.tambah).toEqual([]);
    expect(rencana(satu).tugas.tambah).toEqual([]);
    expect([0, 1, 2].flatMap((nomor) => pincang(satu, 0, nomor))).toEqual([]);
  });
});
