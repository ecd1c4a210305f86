import { describe, expect, it } from "vitest";
import { periksaKata, type BahanKata } from "../../../core/anjab/periksa-kata";
import { bacaKunciKata, JENIS_KATA, type JenisKata } from "../../../core/anjab/temuan-kata";
import type { IsiUnsur } from "../../../core/anjab/unsur";
import { jalanKeluarKata, kalimatKata, tempatKata } from "../../../core/text/periksa-kata";

const KOSONG: BahanKata = {
  jabatanId: "j1",
  nama: "Pengelola Keuangan",
  tugas: [],
  isi: {},
  namaSendiri: [
    "Pengelola Keuangan",
    "Subbagian Keuangan, Umum, dan Logistik",
    "Sekretariat KPU Kota Mekarsari",
    "Kepala Subbagian Keuangan, Umum, dan Logistik",
  ],
  namaLain: [
    "Subbagian Perencanaan, Data, dan Informasi",
    "Subbagian Hukum dan Sumber Daya Manusia",
    "Analis Hukum",
    "Bendahara",
    "Subbagian Umum",
  ],
};

const tugas = (uraian: string, satuanHasil = "laporan", hasilKerja = ""): BahanKata["tugas"] => [
  { id: "t1", uraian, satuanHasil, hasilKerja },
];
const jenisTugas = (uraian: string): readonly JenisKata[] => periksaKata({ ...KOSONG, tugas: tugas(uraian) }).map(({ jenis }) => jenis);
const jenisIsi = (isi: Partial<IsiUnsur>, milik: BahanKata["tugas"] = []): readonly JenisKata[] =>
  periksaKata({ ...KOSONG, tugas: milik, isi }).map(({ jenis }) => jenis);

describe("the wording of a task", () => {
  it.each([
    "Menyusun laporan bulanan penggunaan anggaran",
    "Mengetik surat dinas",
    "Memverifikasi dokumen persyaratan calon",
    "Mencatat surat masuk dan surat keluar",
    "Melaksanakan pencocokan data pemilih",
    "Menginput data pemilih ke aplikasi",
    "Berkoordinasi dengan pemerintah kota",
    "Bekerja sama dengan perguruan tinggi",
    "Merekap kehadiran pegawai",
    "Memperbarui data kepegawaian",
    "Mengantar surat dan berkas kepada penerima",
    "Menyiapkan bahan untuk menyusun dan membahas rencana kerja",
    "Menyusun laporan dengan mengumpulkan dan mengolah data",
    "Mengolah data berkala dan berkas pendukungnya",
    "Menata arsip yang masuk dan yang keluar",
    "Mengelola secara tertib arsip dinamis",
    "Memberikan kepada pimpinan bahan rapat",
    "Menyusun rencana kerja dan anggaran",
    "Memelihara kendaraan/alat angkut",
    "Memeriksa SPJ/kuitansi",
    "Ikut menyusun laporan kinerja",
    "Menyusun daftar hadir, notula, serta dokumentasi rapat",
    "Melayani tamu serta peserta pemilu",
    "Menyusun telaahan No. 5 tentang logistik",
  ])("has nothing to ask about `%s`", (uraian) => {
    expect(jenisTugas(uraian)).toEqual([]);
  });

  it.each([
    "Penyusunan laporan bulanan",
    "Laporan bulanan keuangan",
    "Pengelolaan arsip",
    "Berkas kepegawaian",
    "Meja pelayanan informasi",
    "Berkala memeriksa gudang",
    "Pengadaan barang dan jasa",
    "Surat masuk",
    "Mesin fotokopi dijaga",
    "Rapat koordinasi dengan kecamatan",
  ])("misses the verb at the beginning of `%s`", (uraian) => {
    expect(jenisTugas(uraian)).toContain("tanpaKataKerja");
  });

  it.each([
    "Melaksanakan",
    "Menyusun dan melaporkan",
    "Melaksanakan sesuai perintah pimpinan",
    "Membantu dalam pelaksanaan kegiatan",
    "Mengetik.",
  ])("misses what `%s` is done to", (uraian) => {
    expect(jenisTugas(uraian)).toContain("tanpaObjek");
  });

  it.each([
    ["Menyusun laporan dan mengirim surat", "mengirim"],
    ["Menyusun dan menyampaikan laporan", "menyampaikan"],
    ["Mencatat surat serta mendistribusikan surat", "mendistribusikan"],
    ["Menyusun laporan, kemudian mengarsipkan laporan", "mengarsipkan"],
    ["Menyiapkan ruang untuk rapat dan menyusun notula", "menyusun"],
    ["Menerima tamu dan juga mencatat keperluannya", "mencatat"],
    ["Menyimpan/memusnahkan arsip", "memusnahkan"],
    ["Menyusun laporan. Mengarsipkan berkas", "Mengarsipkan berkas"],
    ["Menyusun laporan; mengarsipkan berkas", "mengarsipkan berkas"],
    ["Menyusun laporan\nMengarsipkan berkas", "Mengarsipkan berkas"],
    ["Mengelola arsip dan berkoordinasi dengan ANRI", "berkoordinasi"],
  ])("finds two tasks in `%s`", (uraian, kedua) => {
    const temuan = periksaKata({ ...KOSONG, tugas: tugas(uraian) });
    expect(temuan.map(({ jenis, sebut }) => [jenis, sebut])).toEqual([["duaTugas", kedua]]);
  });

  it("points at the words that it means", () => {
    const uraian = "Menyusun laporan dan mengirim surat";
    const [temuan] = periksaKata({ ...KOSONG, tugas: tugas(uraian) });
    expect(uraian.slice(...(temuan?.rentang ?? [0, 0]))).toBe("mengirim");
  });

  it("asks for a result where neither hasil kerja nor satuan hasil names one", () => {
    const jenis = (satuan: string, hasil: string): readonly JenisKata[] =>
      periksaKata({ ...KOSONG, tugas: tugas("Menata arsip", satuan, hasil) }).map((satu) => satu.jenis);
    expect(jenis("", "")).toEqual(["tanpaHasil"]);
    expect(jenis("Kegiatan", "")).toEqual(["tanpaHasil"]);
    expect(jenis("Kegiatan", "Arsip yang tertata")).toEqual([]);
    expect(jenis("berkas", "")).toEqual([]);
  });
});

describe("names left over from a copy", () => {
  it.each([
    ["Menyusun rencana kerja Subbagian Hukum dan Sumber Daya Manusia", "Subbagian Hukum dan Sumber Daya Manusia"],
    ["Menata arsip di lingkungan Subbag Hukum & SDM", "Subbagian Hukum dan Sumber Daya Manusia"],
    ["Menyusun SKP Analis Hukum", "Analis Hukum"],
    ["Menyusun laporan Sub Bagian Perencanaan, Data dan Informasi", "Subbagian Perencanaan, Data, dan Informasi"],
    ["Menyusun anggaran KPU Kota Sukamaju", "KPU Kota Sukamaju"],
  ])("are found in `%s`", (uraian, nama) => {
    const temuan = periksaKata({ ...KOSONG, tugas: tugas(uraian) });
    expect(temuan.map(({ jenis, sebut }) => [jenis, sebut])).toEqual([["sisaSalinan", nama]]);
  });

  it.each([
    "Meminta data kepada Subbagian Hukum dan Sumber Daya Manusia",
    "Mencocokkan data dengan Analis Hukum",
    "Menerima usulan dari Subbagian Perencanaan, Data, dan Informasi",
    "Menyusun rencana kerja Subbagian Keuangan, Umum, dan Logistik",
    "Menyusun rencana kerja Subbag Keuangan, Umum dan Logistik",
    "Menyusun anggaran KPU Kota Mekarsari",
    "Mengirim laporan ke KPU Provinsi Jayaraya",
    "Membantu bendahara menghitung pajak",
    "Menganalisis hukum acara pemilu",
  ])("are not seen in `%s`", (uraian) => {
    expect(jenisTugas(uraian)).toEqual([]);
  });

  it("are looked for in every element but korelasi, whose matter they are", () => {
    const lain = "Subbagian Hukum dan Sumber Daya Manusia";
    expect(jenisIsi({ tanggungJawab: { baris: [{ uraian: `Ketertiban arsip ${lain}` }] } })).toEqual(["sisaSalinan"]);
    expect(jenisIsi({ korelasi: { baris: [{ jabatan: "Analis Hukum", unit: lain, dalamHal: `Berkas ${lain}` }] } })).toEqual([]);
  });
});

describe("the wording of the other elements", () => {
  it("sees an ikhtisar that is only the title, or begins with it", () => {
    expect(jenisIsi({ ikhtisar: { teks: "Mengelola keuangan" } })).toEqual(["ikhtisarJudul"]);
    expect(jenisIsi({ ikhtisar: { teks: "Melaksanakan tugas pengelolaan keuangan." } })).toEqual(["ikhtisarJudul"]);
    expect(jenisIsi({ ikhtisar: { teks: "Pengelola Keuangan adalah jabatan yang membayar tagihan dan mencatat pajak kantor" } })).toEqual([
      "ikhtisarJudul",
    ]);
    expect(
      jenisIsi({ ikhtisar: { teks: "Memeriksa bukti belanja dan menghitung pajaknya agar pembayaran benar dan tepat waktu" } }),
    ).toEqual([]);
  });

  it("sees the same row twice, a slip of the pen away, and no row that differs in a number or an opposite", () => {
    const dua = (a: string, b: string): readonly JenisKata[] => jenisIsi({ tanggungJawab: { baris: [{ uraian: a }, { uraian: b }] } });
    expect(dua("Kebenaran laporan keuangan", "kebenaran laporan keuangan.")).toEqual(["barisGanda"]);
    expect(dua("Kebenaran laporan keuangan", "Kebenaran laporan keuagan")).toEqual(["barisGanda"]);
    expect(dua("Kebenaran laporan triwulan 1", "Kebenaran laporan triwulan 2")).toEqual([]);
    expect(dua("Ketertiban arsip aktif", "Ketertiban arsip inaktif")).toEqual([]);
    expect(dua("Kerapian surat masuk", "Kerapian surat keluar")).toEqual([]);
    expect(dua("Kebenaran laporan", "Kerahasiaan laporan")).toEqual([]);
  });

  it("sees a risk twice only with the same cause, and a jabatan that is met twice only in the same matter", () => {
    const risiko = (penyebab: string): readonly JenisKata[] =>
      jenisIsi({
        risiko: {
          baris: [
            { nama: "Mata lelah", penyebab: "Menatap layar" },
            { nama: "Mata lelah", penyebab },
          ],
        },
      });
    expect(risiko("Menatap layar.")).toEqual(["barisGanda"]);
    expect(risiko("Cahaya redup")).toEqual([]);
    const korelasi = (dalamHal: string): readonly JenisKata[] =>
      jenisIsi({
        korelasi: {
          baris: [
            { jabatan: "Kepala KPPN", unit: "KPPN", dalamHal: "Pencocokan belanja" },
            { jabatan: "Kepala KPPN", unit: "KPPN", dalamHal },
          ],
        },
      });
    expect(korelasi("Pencocokan belanja")).toEqual(["barisGanda"]);
    expect(korelasi("Pencairan dana")).toEqual([]);
  });

  it.each(["-", "dll", "...", "sesuai tugas", "Nihil", "sda", "Sesuai tugas dan fungsi"])("takes `%s` for no answer", (teks) => {
    expect(jenisIsi({ wewenang: { baris: [{ uraian: teks }] } })).toEqual(["pengganti"]);
  });

  it("lets a risk be none, and points at the open end of a list", () => {
    expect(jenisIsi({ risiko: { baris: [{ nama: "Tidak ada", penyebab: "Nihil" }] } })).toEqual([]);
    expect(jenisIsi({ risiko: { baris: [{ nama: "-", penyebab: "Duduk lama" }] } })).toEqual(["pengganti"]);
    const [temuan] = periksaKata({
      ...KOSONG,
      isi: { perangkatKerja: { baris: [{ nama: "Komputer, pencetak, dll.", penggunaan: "", tugasId: [] }] } },
    });
    expect([temuan?.jenis, temuan?.sebut]).toEqual(["pengganti", "dll."]);
  });

  it("tells a right from a task, and a warrant from a task said again", () => {
    const milik = tugas("Menyusun laporan bulanan penggunaan anggaran");
    const wewenang = (uraian: string): readonly JenisKata[] => jenisIsi({ wewenang: { baris: [{ uraian }] } }, milik);
    expect(wewenang("Menyusun laporan bulanan anggaran")).toEqual(["wewenangTugas"]);
    expect(wewenang("Mengetik surat dinas")).toEqual(["wewenangTugas"]);
    expect(wewenang("Meminta data realisasi anggaran")).toEqual([]);
    expect(wewenang("Menolak bukti yang tidak sah")).toEqual([]);
    expect(wewenang("Menandatangani berita acara")).toEqual([]);
    const tanggung = (uraian: string): readonly JenisKata[] => jenisIsi({ tanggungJawab: { baris: [{ uraian }] } }, milik);
    expect(tanggung("Menyusun laporan bulanan penggunaan anggaran")).toEqual(["tanggungJawabTugas"]);
    expect(tanggung("Kebenaran laporan bulanan penggunaan anggaran")).toEqual([]);
    expect(tanggung("Menjaga kerahasiaan data gaji")).toEqual([]);
  });

  it("asks nothing of codes and figures", () => {
    expect(
      jenisIsi({
        bakat: { kode: ["G", "Q"] },
        minat: { kode: ["C"] },
        pengalaman: { baris: [{ uraian: "Mengelola keuangan kantor", tahun: 2 }] },
      }),
    ).toEqual([]);
  });
});

describe("a finding about wording", () => {
  it("keeps its key as long as the words are the same, and is about its jabatan", () => {
    const satu = periksaKata({ ...KOSONG, tugas: tugas("Surat masuk") });
    const lagi = periksaKata({ ...KOSONG, tugas: [...tugas("Menata arsip"), ...tugas("Surat masuk")] });
    expect(lagi.map(({ kunci }) => kunci)).toEqual(satu.map(({ kunci }) => kunci));
    expect(periksaKata({ ...KOSONG, tugas: tugas("Surat keluar") })[0]?.kunci).not.toBe(satu[0]?.kunci);
    expect(bacaKunciKata(satu[0]?.kunci ?? "")).toEqual({ jenis: "tanpaKataKerja", jabatanId: "j1" });
    expect(bacaKunciKata("duplikat:t1+t2")).toBeNull();
  });

  it("has a sentence, a way out and a place of every kind", () => {
    const semua = periksaKata({
      ...KOSONG,
      tugas: [
        ...tugas("Surat masuk"),
        ...tugas("Melaksanakan"),
        ...tugas("Menata arsip", ""),
        ...tugas("Menata dan memindai arsip"),
        ...tugas("Menata arsip Subbagian Umum"),
        ...tugas("Menata arsip"),
      ],
      isi: {
        ikhtisar: { teks: "Mengelola keuangan" },
        wewenang: { baris: [{ uraian: "Mengetik surat" }, { uraian: "-" }] },
        tanggungJawab: { baris: [{ uraian: "Menata arsip" }] },
      },
    });
    expect(new Set(semua.map(({ jenis }) => jenis))).toEqual(new Set(JENIS_KATA));
    for (const temuan of semua) {
      expect(kalimatKata(temuan)).toMatch(/\.$/u);
      expect(jalanKeluarKata(temuan)).toMatch(/\.$/u);
    }
    expect(tempatKata({ unsur: "tugas", baris: 1, medan: "uraian" })).toBe("Tugas 2");
    expect(tempatKata({ unsur: "risiko", baris: 0, medan: "penyebab" })).toBe("Risiko bahaya, baris 1, penyebab");
    expect(tempatKata({ unsur: "ikhtisar", baris: 0, medan: "teks" })).toBe("Ikhtisar jabatan");
  });
});
