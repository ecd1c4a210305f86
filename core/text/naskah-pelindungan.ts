import type { HasilPermintaan, JenisPermintaan } from "../pelindungan/jenis";
import { formatAngka } from "./number";

/** Letters and lists of data protection. */
export const TEKS_NASKAH_PELINDUNGAN = {
  titik: "....................",
  kepada: "Kepada",
  hal: "Hal",
  kontak: {
    judul: "Petugas yang dapat dihubungi",
    nama: "Nama",
    jabatan: "Jabatan",
    hubungi: "Telepon atau surel",
    sk: "Penunjukan",
  },
  jawaban: {
    nama: "Jawaban permintaan data pribadi",
    judul: "JAWABAN ATAS PERMINTAAN SUBJEK DATA PRIBADI",
    lembar: "Jawaban",
    yth: (nama: string) => `Yth. ${nama}`,
    halIsi: (jenis: string) => `Jawaban atas permintaan ${jenis}`,
    pembuka: (saat: string, lewat: string) =>
      `Permintaan Saudara yang kami terima pada ${saat} lewat ${lewat.toLowerCase()} kami jawab sebagai berikut.`,
    diminta: "Yang diminta",
    tenggat: "Paling lambat dijawab",
    dijawab: "Dijawab",
    jawabanKami: "Jawaban",
    hasil: {
      dipenuhi: "Permintaan Saudara dipenuhi.",
      sebagian: "Permintaan Saudara dipenuhi sebagian.",
      ditolak: "Permintaan Saudara tidak dapat dipenuhi, dengan alasan berikut.",
    } satisfies Readonly<Record<HasilPermintaan, string>>,
    belum: "Permintaan ini belum diputuskan; isi bagian ini setelah dijawab.",
    sesudah: {
      akses: "Terlampir salinan data pribadi Saudara, tercetak dan terbaca mesin, beserta jejak pemrosesannya.",
      perbaikan: "Data sebelum dan sesudah diperbaiki tercatat; salinan yang baru dapat diminta.",
      penghapusan:
        "Data yang dihapus tidak lagi tampak dan dipakai. Isi lamanya masih tersimpan dalam riwayat berkas data dan salinan lama sampai salinan itu dimusnahkan.",
      keberatan: "Usul yang dibuat program tidak mengikat; keputusan diambil oleh pejabat yang berwenang.",
    } satisfies Readonly<Record<Exclude<JenisPermintaan, "pembatasan">, string>>,
    dibatasi: (sejak: string) =>
      `Pemrosesan data Saudara dibatasi sejak ${sejak}: selama itu data Saudara tidak dipakai untuk kotak talenta dan usul penempatan.`,
    penutup: "Bila Saudara tidak sependapat dengan jawaban ini, sampaikan kepada petugas di atas.",
  },
  pemberitahuan: {
    nama: { subjek: "Pemberitahuan kepada subjek data", lembaga: "Pemberitahuan kepada lembaga" },
    judul: "PEMBERITAHUAN KEGAGALAN PELINDUNGAN DATA PRIBADI",
    lembar: "Pemberitahuan",
    yth: {
      subjek: "Yth. Saudara yang data pribadinya terungkap",
      lembaga: "Yth. Kepala Lembaga Pelindungan Data Pribadi",
    },
    pembuka: (dasar: string, isi: string) =>
      `Dengan ini kami beritahukan terjadinya kegagalan pelindungan data pribadi pada kantor kami, sesuai ${dasar}, dengan isi menurut ${isi}.`,
    data: "Data pribadi yang terungkap",
    kapan: "Kapan dan bagaimana terungkap",
    terjadi: "Terjadi",
    diketahui: "Diketahui",
    bagaimana: "Bagaimana",
    banyak: "Banyak orang yang terkena",
    orang: (banyak: number) => `${formatAngka(banyak)} orang`,
    upaya: "Upaya penanganan dan pemulihan",
    tindakan: { saat: "Saat", isi: "Tindakan" },
    saran:
      "Yang dapat Saudara lakukan: berhati-hatilah terhadap permintaan yang menyebut data itu, dan laporkan kejanggalan kepada petugas berikut.",
    lembagaPenutup: (sudah: string) => `Pemberitahuan kepada subjek data: ${sudah}.`,
    sudah: (banyak: number, dari: number | null) =>
      dari === null
        ? `${formatAngka(banyak)} orang sudah diberi tahu`
        : `${formatAngka(banyak)} dari ${formatAngka(dari)} orang sudah diberi tahu`,
  },
  pemusnahan: {
    nama: "Berita acara pemusnahan",
    judul: "BERITA ACARA PEMUSNAHAN DATA PRIBADI",
    lembar: "Berita acara",
    judulDicatat: "CATATAN DATA PRIBADI YANG HABIS MASA SIMPANNYA",
    pembuka: (tanggal: string) => `Pada ${tanggal} telah dimusnahkan data pribadi berikut.`,
    pembukaDicatat: (tanggal: string) => `Pada ${tanggal} dicatat data pribadi berikut. Data itu belum dimusnahkan.`,
    dicatat: "Yang dicatat",
    masa: "Masa simpan",
    masaHabis: (tahun: number) => `${formatAngka(tahun)} tahun, sudah lewat`,
    masaBelumHabis: (tahun: number) => `${formatAngka(tahun)} tahun, belum seluruhnya lewat`,
    golongan: "Golongan data",
    uraian: "Yang dimusnahkan",
    banyak: "Banyaknya",
    hingga: "Data sampai dengan",
    dasar: "Dasar",
    cara: "Cara",
    sisa: "Berita acara ini tidak memuat data pribadi yang dimusnahkan. Data sejenis di berkas data Tepat dan riwayatnya tidak ikut dimusnahkan, begitu pula salinan lama yang tidak disebut di atas; semuanya tetap dijaga sampai cara yang lain tersedia.",
    tanda: { sebagai: "Sebagai", nama: "Nama", tandaTangan: "Tanda tangan", pelaksana: "Pelaksana", penyetuju: "Yang menyetujui" },
    nomor: "No",
  },
  register: {
    nama: "Rekaman kegiatan pemrosesan",
    judul: "REKAMAN KEGIATAN PEMROSESAN DATA PRIBADI",
    lembar: "Pemrosesan",
    pengantar: (dasar: string) => `Disusun menurut ${dasar}. Kolom mengikuti kebiasaan; bentuk yang wajib belum ditemukan.`,
    nomor: "No",
  },
  dampak: {
    nama: "Penilaian dampak pelindungan data",
    judul: "PENILAIAN DAMPAK PELINDUNGAN DATA PRIBADI",
    anak: "Penempatan dan talenta pegawai",
    lembar: "Penilaian dampak",
    pengantar: (dasar: string) =>
      `Disusun menurut ${dasar}. Butir menyatakan yang dilakukan program; jawaban di bawahnya milik kantor, dan titik berarti belum diisi.`,
    perlu: "Alasan wajib menilai menurut undang-undang",
    garis: ".".repeat(120),
  },
} as const;
