import { ISIAN_DAMPAK, type IsianDampak, type IsianPelindungan, type IsianPetugas } from "../pelindungan/isian";

export const TEKS_ISIAN_PETUGAS: Readonly<Record<IsianPetugas, string>> = {
  petugasNama: "Nama petugas",
  petugasJabatan: "Jabatan",
  petugasKontak: "Telepon atau surel",
  petugasSk: "Keputusan penunjukan",
};
export const TEKS_ZONA = "Zona waktu kantor";

/** What each blank of the assessment asks. */
export const TANYA_DAMPAK: Readonly<Record<IsianDampak, string>> = {
  dampakTujuan: "Untuk keputusan apa nilai penempatan dipakai di kantor ini, dan siapa yang memutuskannya?",
  dampakPerlu: "Mengapa data yang disebut di atas memang perlu untuk tujuan itu?",
  dampakPengganti: "Cara lain apa yang memakai lebih sedikit data, dan mengapa tidak dipilih?",
  dampakPemberitahuan: "Kapan dan bagaimana pegawai diberi tahu bahwa datanya dinilai?",
  dampakPenerima: "Kepada siapa hasilnya diserahkan di luar subbagian, dan dengan dasar apa?",
  dampakKomputer: "Di komputer mana berkas data disimpan, siapa yang dapat memakainya, dan di ruang mana?",
  dampakSalinan: "Di mana salinan berkas data disimpan, dan siapa yang memegangnya?",
  dampakOrang: "Berapa pegawai yang datanya diproses, dan adakah kelompok yang perlu perhatian khusus?",
  dampakRisikoLain: "Risiko lain di kantor ini yang tidak disebut di atas?",
  dampakTindakan: "Tindakan tambahan yang diputuskan, penanggung jawabnya, dan kapan selesai?",
  dampakPendapat: "Pendapat petugas pelindungan data dan wakil pegawai?",
  dampakSimpulan: "Simpulan: dilanjutkan, dilanjutkan dengan syarat, atau dihentikan?",
};

/** What the history calls a blank. */
export function sebutanIsian(id: string): string {
  const kata: Readonly<Record<IsianPelindungan, string>> = { ...TEKS_ISIAN_PETUGAS, zona: TEKS_ZONA, ...TANYA_DAMPAK };
  return Object.entries(kata).find(([kunci]) => kunci === id)?.[1] ?? id;
}

/** One part of the assessment: what the program really does, and what the office adds. */
interface BagianDampak {
  readonly judul: string;
  readonly program: readonly string[];
  readonly isian: readonly IsianDampak[];
}

/** The assessment in the order in which it prints. The sentences say what this program does, no more. */
export const BAGIAN_DAMPAK: readonly BagianDampak[] = [
  {
    judul: "1. Mengapa penilaian ini perlu",
    program: [
      "Penempatan memberi nilai kepada pasangan pegawai dan jabatan, dan talenta menempatkan pegawai dalam sembilan kotak: penskoran yang sistematis atas banyak orang.",
      "Data pegawai, jabatan, kinerja, kompetensi, pendidikan, dan masa kerja digabungkan untuk nilai itu.",
      "Perkara disiplin, kehadiran, dan data keluarga ikut disimpan; di dalamnya dapat ada data spesifik yang ditulis sebagai keterangan.",
    ],
    isian: ["dampakTujuan"],
  },
  {
    judul: "2. Pemrosesan",
    program: [
      "Data masuk dari berkas Excel kantor dan isian analis; program ini tidak mengambil data dari jaringan.",
      "Nilai dihitung di komputer ini dari aturan dan bobot yang tampak di layar; setiap bagian nilai menyebut data dan buktinya. Bobot lain dapat diusulkan dari keputusan yang lalu, tetapi baru dipakai bila kantor menetapkannya.",
      "Usul hanyalah usul: tidak ada mutasi, hukuman, atau predikat yang dijatuhkan program. Menerima, menolak, dan mencatat SK adalah langkah orang, dengan nama dan waktunya.",
    ],
    isian: ["dampakPerlu", "dampakPengganti", "dampakOrang"],
  },
  {
    judul: "3. Hak pegawai",
    program: [
      "Pegawai dapat menerima salinan data tentang dirinya, tercetak dan terbaca mesin, beserta jejak siapa yang mengubah apa; pengantarnya menyebut yang tidak ikut.",
      "Penjelasan penempatan menyebut syarat, nilai, dan yang dapat membukakan jabatan lain baginya, tanpa data pegawai lain.",
      "Pembatasan pemrosesan mengeluarkan pegawai dari kotak talenta, dan dari usul penempatan selama kantor tidak melonggarkan aturannya, dengan menyebutkan sebabnya; permintaan dan keberatan dicatat dengan tenggatnya.",
    ],
    isian: ["dampakPemberitahuan", "dampakPenerima"],
  },
  {
    judul: "4. Risiko dan pengamanan yang ada",
    program: [
      "Data yang keliru menghasilkan nilai yang keliru: setiap angka dapat dirunut, dan setiap perubahan dicatat dengan isi sebelum dan sesudahnya.",
      "Berkas perkara berada di balik PIN, dan setiap pembacaannya dicatat.",
      "Riwayat hanya bertambah: isi lama dari data yang diubah atau dihapus tetap ada di riwayat berkas data dan di salinan lama. Penghapusan seketika sampai ke riwayat tidak tersedia pada versi ini.",
      "Siapa pun yang dapat membuka berkas data yang tidak terlindung dapat membaca semuanya; keadaan perlindungannya tampak di Pengaturan.",
    ],
    isian: ["dampakKomputer", "dampakSalinan", "dampakRisikoLain"],
  },
  {
    judul: "5. Tindakan dan simpulan",
    program: [],
    isian: ["dampakTindakan", "dampakPendapat", "dampakSimpulan"],
  },
];

/** How many blanks are filled of all. */
export const BANYAK_ISIAN_DAMPAK = ISIAN_DAMPAK.length;
