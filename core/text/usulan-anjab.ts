import type { PerbuatanUsulan, UnsurDiusulkan } from "../anjab/aturan-usulan";

type Hasil = Readonly<Partial<Record<UnsurDiusulkan, (objek: string) => readonly string[]>>>;

const KOMPUTER = "Komputer dan pencetak";
const komputer = (): readonly string[] => [KOMPUTER];

/** What each deed proposes; `objek` is what the task is about, in its own words. */
export const HASIL_USULAN: Readonly<Record<PerbuatanUsulan, Hasil>> = {
  susun: {
    bahanKerja: (objek) => [`Data ${objek}`],
    perangkatKerja: komputer,
    tanggungJawab: (objek) => [`Kebenaran dan kelengkapan ${objek}`],
    wewenang: (objek) => [`Meminta data ${objek}`],
  },
  catat: {
    bahanKerja: (objek) => [`Berkas ${objek}`],
    perangkatKerja: komputer,
    tanggungJawab: (objek) => [`Ketelitian catatan ${objek}`],
    wewenang: (objek) => [`Mengembalikan ${objek} yang tidak lengkap`],
  },
  periksa: {
    bahanKerja: (objek) => [`Berkas ${objek}`],
    perangkatKerja: komputer,
    tanggungJawab: (objek) => [`Ketelitian pemeriksaan ${objek}`],
    wewenang: (objek) => [`Mengembalikan ${objek} yang belum benar`],
  },
  hitung: {
    bahanKerja: (objek) => [`Data dan bukti ${objek}`],
    perangkatKerja: () => [KOMPUTER, "Kalkulator"],
    tanggungJawab: (objek) => [`Kebenaran perhitungan ${objek}`],
    wewenang: (objek) => [`Menolak bukti ${objek} yang tidak sah`],
  },
  arsip: {
    bahanKerja: (objek) => [`Berkas ${objek}`],
    perangkatKerja: () => ["Lemari dan kotak arsip"],
    tanggungJawab: (objek) => [`Kerapian dan keamanan ${objek}`],
    wewenang: (objek) => [`Menentukan tempat penyimpanan ${objek}`],
  },
  kirim: {
    bahanKerja: (objek) => [`Naskah ${objek}`],
    perangkatKerja: () => ["Buku ekspedisi"],
    tanggungJawab: (objek) => [`Ketepatan pengiriman ${objek}`],
    wewenang: (objek) => [`Meminta tanda terima ${objek}`],
  },
  layani: {
    bahanKerja: (objek) => [`Permintaan ${objek}`],
    tanggungJawab: (objek) => [`Kelancaran pelayanan ${objek}`],
    wewenang: (objek) => [`Menolak permintaan ${objek} yang tidak memenuhi syarat`],
  },
  rapat: {
    bahanKerja: (objek) => [`Undangan dan bahan ${objek}`],
    perangkatKerja: () => ["Alat tulis dan alat peraga rapat"],
    tanggungJawab: (objek) => [`Kelancaran koordinasi ${objek}`],
    wewenang: (objek) => [`Mengundang pihak yang terkait dengan ${objek}`],
  },
  pantau: {
    bahanKerja: (objek) => [`Data pelaksanaan ${objek}`],
    perangkatKerja: komputer,
    tanggungJawab: (objek) => [`Kebenaran hasil pemantauan ${objek}`],
    wewenang: (objek) => [`Meminta keterangan tentang ${objek}`],
  },
  rawat: {
    bahanKerja: (objek) => [`Jadwal pemeliharaan ${objek}`],
    perangkatKerja: () => ["Perkakas pemeliharaan"],
    tanggungJawab: (objek) => [`Keadaan baik ${objek}`],
    wewenang: (objek) => [`Mengusulkan perbaikan ${objek}`],
  },
  kemudi: {
    bahanKerja: () => ["Surat perintah jalan"],
    perangkatKerja: () => ["Kendaraan dinas"],
    tanggungJawab: () => ["Keselamatan penumpang dan kendaraan"],
    wewenang: () => ["Menolak menjalankan kendaraan yang tidak laik jalan"],
  },
  ganda: {
    bahanKerja: (objek) => [`Naskah ${objek}`],
    perangkatKerja: () => ["Mesin pengganda"],
    tanggungJawab: (objek) => [`Kelengkapan salinan ${objek}`],
    wewenang: (objek) => [`Mengembalikan naskah ${objek} yang tidak terbaca`],
  },
  kelola: {
    bahanKerja: (objek) => [`Data ${objek}`],
    perangkatKerja: komputer,
    tanggungJawab: (objek) => [`Ketertiban pengelolaan ${objek}`],
    wewenang: (objek) => [`Meminta data ${objek}`],
  },
};

/** The deed of a rule, as the rule is named on screen. */
const NAMA_PERBUATAN: Readonly<Record<PerbuatanUsulan, string>> = {
  susun: "menyusun sesuatu",
  catat: "mencatat atau mengolah sesuatu",
  periksa: "memeriksa sesuatu",
  hitung: "menghitung atau membayar",
  arsip: "menata atau menyimpan sesuatu",
  kirim: "mengirim sesuatu",
  layani: "melayani atau menerima",
  rapat: "berkoordinasi atau memimpin",
  pantau: "memantau atau menilai",
  rawat: "merawat atau menjaga sesuatu",
  kemudi: "mengemudikan",
  ganda: "menggandakan atau mencetak",
  kelola: "mengelola sesuatu",
};

/** How an element is spoken of in the sentence of a rule. */
const PENGHUBUNG: Readonly<Record<UnsurDiusulkan, string>> = {
  bahanKerja: "mengolah",
  perangkatKerja: "memakai",
  tanggungJawab: "menjamin",
  wewenang: "boleh",
};

export const TEKS_USULAN = {
  judul: "Usulan dari tugas",
  tombol: (banyak: string) => `Usulan dari tugas (${banyak})`,
  dari: "Diusulkan dari tugas",
  /** The rule behind a proposal, with its pattern. */
  aturan: (perbuatan: PerbuatanUsulan, unsur: UnsurDiusulkan) =>
    `Tugas yang ${NAMA_PERBUATAN[perbuatan]} ${PENGHUBUNG[unsur]}: ${(HASIL_USULAN[perbuatan][unsur]?.("…") ?? []).join(", ")}`,
  aturanAplikasi: (kata: string, aplikasi: string) => `Tugas yang menyebut ${kata} memakai: ${aplikasi}`,
  dariTugas: (uraian: string) => `Dari tugas: ${uraian}`,
  ambil: "Ambil",
  ambilUsulan: (teks: string) => `Ambil usulan: ${teks}`,
  ambilSemua: (banyak: string) => `Ambil semua (${banyak})`,
  kosong: "Tidak ada usulan baru: tugasnya belum ada, atau usulannya sudah tertulis.",
  keterangan: "Yang diambil dinyatakan sebagai isian bawaan sampai Anda menyatakan asalnya.",
} as const;
