import { describe, expect, it } from "vitest";
import { teksBerkode, teksBernama, teksDiklat, teksFungsi } from "../../../core/anjab/isi-cetak";
import { naskahInformasi, type BahanInformasi } from "../../../core/anjab/naskah-informasi";
import type { IsiAnjabLengkap } from "../../../core/anjab/potret";
import type { Bagian, Blok, Naskah } from "../../../core/naskah/naskah";
import { nilaiSel } from "../../../core/naskah/sel";
import { anjabUji, ARSIPARIS, bahanInformasi } from "../../electron/anjab/bahan-informasi";
import { bahanUji } from "../../electron/formasi/kantor-uji";

const bahan = (lain: Partial<BahanInformasi> = {}): BahanInformasi => bahanInformasi(bahanUji([ARSIPARIS]), lain);

function jabatanPertama(): IsiAnjabLengkap {
  const [satu] = bahan().jabatan;
  if (!satu) throw new Error("tidak ada jabatan");
  return satu;
}

function formulir(naskah: Naskah): Bagian {
  const bagian = naskah.bagian.find(({ kunci }) => kunci === "j0");
  if (!bagian) throw new Error("tidak ada formulir");
  return bagian;
}

/** Headings of the items, whether they stand above a block or before a value. */
function butir({ blok }: Bagian): string[] {
  return blok.flatMap((satu) => {
    if (satu.jenis === "subjudul") return [satu.teks];
    return satu.jenis === "rincian" ? satu.isi.flatMap(({ label }) => (/^\d+\. /u.test(label) ? [label] : [])) : [];
  });
}

const teks = (blok: readonly Blok[]): string =>
  JSON.stringify(blok, (_kunci, nilai: unknown) => (typeof nilai === "function" ? [...(nilai as () => Iterable<unknown>)()] : nilai));

/** The rows of the table below a heading, as values. */
function tabel({ blok }: Bagian, judul: string): (string | number | null)[][] {
  const letak = blok.findIndex((satu) => satu.jenis === "subjudul" && satu.teks.startsWith(judul));
  const isi = blok[letak + 1];
  if (isi?.jenis !== "tabel") throw new Error(`tidak ada tabel ${judul}`);
  const tercetak = isi.kolom.flatMap(({ diLuarCetak }, nomor) => (diLuarCetak === true ? [] : [nomor]));
  return [...isi.isi()].map(({ sel }) => tercetak.map((nomor) => nilaiSel(sel[nomor])));
}

describe("the printed informasi jabatan", () => {
  it("has the seventeen items of the form in its order", () => {
    expect(butir(formulir(naskahInformasi(bahan({ asal: false }))))).toEqual([
      "1. NAMA JABATAN",
      "2. KODE JABATAN",
      "3. UNIT KERJA",
      "4. IKHTISAR JABATAN",
      "5. KUALIFIKASI JABATAN",
      "6. TUGAS POKOK",
      "7. HASIL KERJA",
      "8. BAHAN KERJA",
      "9. PERANGKAT KERJA",
      "10. TANGGUNG JAWAB",
      "11. WEWENANG",
      "12. KORELASI JABATAN",
      "13. KONDISI LINGKUNGAN KERJA",
      "14. RISIKO BAHAYA",
      "15. SYARAT JABATAN",
      "16. PRESTASI KERJA YANG DIHARAPKAN",
      "17. KELAS JABATAN",
    ]);
  });

  it("computes item 6 as the form does: 625 of 2 hours by 1.250 make one pegawai, with tahapan below the task", () => {
    expect(tabel(formulir(naskahInformasi(bahan())), "6.")).toEqual([
      [1, "Menata berkas", "Konsep rencana kerja", 625, 2, 1250, 1],
      [null, "1) Mengumpulkan bahan", null, null, null, null, null],
      [null, "2) Menelaah bahan", null, null, null, null, null],
      [null, "3) Menyusun konsep", null, null, null, null, null],
      [2, "Menyusun daftar", "dokumen", 120, 1.25, 1250, 0.12],
      ["JUMLAH", null, null, null, null, null, 1.12],
      ["JUMLAH PEGAWAI", null, null, null, null, null, 1],
    ]);
  });

  it("heads the times with the unit that is asked for and gives them in it", () => {
    const bagian = formulir(naskahInformasi(bahan({ satuan: "menit" })));
    expect(tabel(bagian, "6.")[0]).toEqual([1, "Menata berkas", "Konsep rencana kerja", 625, 120, 75_000, 1]);
    expect(teks(bagian.blok)).toContain("WAKTU PENYELESAIAN (MENIT)");
    expect(teks(formulir(naskahInformasi(bahan())).blok)).toContain("WAKTU PENYELESAIAN (JAM)");
  });

  it("asks for no diklat of a kind once another was named", () => {
    const isi = { baris: [{ jenis: "teknis" as const, uraian: "Diklat kearsipan" }] };
    expect(teksDiklat(isi)).toEqual([
      ["manajerial", "-"],
      ["teknis", "Diklat kearsipan"],
      ["fungsional", "-"],
    ]);
    expect(teksDiklat({ baris: [] }).map(([, kata]) => kata)).toEqual(["Belum diisi", "Belum diisi", "Belum diisi"]);
  });

  it("says of every element that nobody wrote that it is empty, and makes nothing up", () => {
    const satu = jabatanPertama();
    const kosong = { ...satu, anjab: {}, kode: null, rincian: {} };
    const bagian = formulir(naskahInformasi(bahan({ jabatan: [kosong] })));
    // Kode, ikhtisar, pendidikan, 3 kinds of diklat, pengalaman, seven tables, keterampilan to fungsi pekerjaan (6), kondisi fisik (7), prestasi; hasil of both tasks is one row.
    expect(teks(bagian.blok).match(/Belum diisi/gu)).toHaveLength(1 + 1 + 5 + 1 + 7 + 6 + 7 + 1);
    expect(tabel(bagian, "8.")).toEqual([[null, "Belum diisi", ""]]);
    expect(tabel(bagian, "7.")).toEqual([[1, "Belum diisi", "dokumen"]]);
    expect(teks(bagian.blok)).toContain("[1] Belum dinyatakan.");
  });

  it("writes a result of several tasks once, as the first of them has it", () => {
    const satu = jabatanPertama();
    const [pertama, kedua] = satu.tugas.map((tugas) => ({ ...tugas, satuanHasil: "dokumen" }));
    if (!pertama || !kedua) throw new Error("kurang tugas");
    const rincian = {
      [pertama.id]: { hasilKerja: "Laporan BMN", tahapan: [] },
      [kedua.id]: { hasilKerja: "laporan bmn", tahapan: [] },
    };
    const bagian = formulir(naskahInformasi(bahan({ jabatan: [{ ...satu, tugas: [pertama, kedua], rincian }] })));
    expect(tabel(bagian, "7.")).toEqual([[1, "Laporan BMN", "dokumen"]]);
  });

  it("prints a code that the lists have not once, in every list", () => {
    expect(teksFungsi({ data: ["D3"], orang: ["O9"], benda: [] })).toBe("\u2022 D3 Menyusun data\n\u2022 O9");
    expect(teksBerkode("bakat", ["X"])).toBe("X");
    expect(teksBernama("minat", ["K"])).toBe("K");
  });

  it("says of an empty code of the jabatan that it is not filled in, as of none", () => {
    const satu = jabatanPertama();
    const rincian = formulir(naskahInformasi(bahan({ jabatan: [{ ...satu, kode: "" }] }))).blok.flatMap((blok) =>
      blok.jenis === "rincian" ? blok.isi : [],
    );
    expect(rincian.find(({ kunci }) => kunci === "kode")?.nilai).toBe("Belum diisi");
  });

  it("drops no row, not even one whose only words are those for an empty element", () => {
    const satu = jabatanPertama();
    const isi = { baris: [{ uraian: "Belum diisi" }, { uraian: "Menegur staf" }] };
    const anjab = anjabUji("j0", { wewenang: isi });
    expect(tabel(formulir(naskahInformasi(bahan({ jabatan: [{ ...satu, anjab }] }))), "11.")).toEqual([
      [1, "Belum diisi"],
      [2, "Menegur staf"],
    ]);
  });

  it("names the tasks that a material serves, or its own words where it has them, and passes over empty rows", () => {
    const bagian = formulir(naskahInformasi(bahan()));
    expect(tabel(bagian, "8.")).toEqual([
      [1, "Dokumen rencana strategis", "\u2022 Menata berkas\n\u2022 Menyusun daftar"],
      [2, "Disposisi pimpinan", "Dasar pelaksanaan tugas"],
    ]);
    expect(tabel(bagian, "11.")).toEqual([[1, "Meminta data kepada unit kerja"]]);
  });

  it("marks where each element comes from, one mark an origin, and explains the marks before the signature", () => {
    const bagian = formulir(naskahInformasi(bahan()));
    const isi = teks(bagian.blok);
    for (const label of ["4. IKHTISAR JABATAN [1]", "a. Pendidikan Formal [2]", "c. Temperamen Kerja [3]", "17. KELAS JABATAN [2]"])
      expect(isi).toContain(label);
    expect(bagian.blok.at(-2)).toEqual({
      jenis: "paragraf",
      gaya: "catatan",
      teks: [
        "Asal isian:",
        "[1] Dianalisis oleh Sri Rahayu, 3 Maret 2026, dari wawancara dua pemegang jabatan.",
        "[2] Dari standar: kamus jabatan kantor.",
        "[3] Isian bawaan, belum dianalisis.",
        "Sumber kelas jabatan: Keputusan penetapan kelas jabatan.",
      ].join("\n"),
    });
    const tanpa = teks(formulir(naskahInformasi(bahan({ asal: false }))).blok);
    expect([/\[\d\]/u.test(tanpa), tanpa.includes("Asal isian")]).toEqual([false, false]);
  });

  it("keeps both the words and the level of prestasi, and does not say the level twice", () => {
    const prestasi = (teksnya: string): string => {
      const [satu] = bahan().jabatan;
      if (!satu) throw new Error("tidak ada jabatan");
      const anjab = anjabUji("j0", { prestasi: { teks: teksnya, nilai: "sangatBaik" } });
      return teks(formulir(naskahInformasi(bahan({ asal: false, jabatan: [{ ...satu, anjab }] }))).blok);
    };
    expect(prestasi("Tepat waktu")).toContain('"Tepat waktu (Sangat baik)"');
    expect(prestasi("Hasil sangat baik")).toContain('"Hasil sangat baik"');
    expect(prestasi("")).toContain('"nilai":"Sangat baik"');
  });
});

describe("the book of informasi jabatan", () => {
  it("has a front page, a line for each jabatan that leads to its form, and the forms under their own names", () => {
    const naskah = naskahInformasi({ ...bahanInformasi(bahanUji([ARSIPARIS, { ...ARSIPARIS, nama: "Agendaris" }])), buku: true });
    expect(naskah.bagian.map(({ kunci }) => kunci)).toEqual(["sampul", "daftar isi", "j0", "j1", "dasar"]);
    const [sampul, daftar, satu] = naskah.bagian;
    expect(sampul?.blok).toEqual([
      {
        jenis: "sampul",
        judul: "INFORMASI JABATAN\nSEKRETARIAT KPU KABUPATEN SAGARA",
        anak: ["KOMISI PEMILIHAN UMUM REPUBLIK INDONESIA", "2 jabatan", "Keadaan 31 Desember 2026"],
      },
    ]);
    expect(daftar?.blok.at(-1)).toEqual({
      jenis: "daftarIsi",
      butir: [
        { bagian: "j0", teks: "1. Arsiparis Terampil", keterangan: "Subbagian Umum" },
        { bagian: "j1", teks: "2. Agendaris", keterangan: "Subbagian Umum" },
      ],
    });
    expect(satu?.blok[0]).toEqual({ jenis: "judul", teks: "Arsiparis Terampil", anak: ["Subbagian Umum"] });
    expect(naskah.nama).toBe("Buku informasi jabatan Sekretariat KPU Kabupaten Sagara 2026-12-31");
  });
});
