import type { KekuatanSandi } from "../kunci/kekuatan";
import { BATAS_SWAUJI } from "./kunci";
import { formatAngka } from "./number";

/** Protecting the data, the people who open it, and the recovery sheet. */
export const TEKS_PERLINDUNGAN = {
  tanya: {
    judul: "Lindungi data kantor dengan kata sandi?",
    isi: "Tanpa kata sandi, siapa pun yang memegang komputer ini, atau salinan berkasnya, dapat membaca NIP, tanggal lahir, penilaian, dan perkara pegawai. Dengan kata sandi, berkasnya tersandi dan hanya terbuka bagi orang yang Anda daftarkan. Perlu sekitar dua menit dan sebuah amplop.",
    sekarang: "Lindungi sekarang",
    nanti: "Nanti saja",
  },
  pengingat: {
    judul: "Data kantor ini belum dilindungi kata sandi.",
    isi: "Siapa pun yang memegang komputer atau salinan berkasnya dapat membacanya.",
    tombol: "Lindungi sekarang",
    nanti: "Ingatkan 30 hari lagi",
  },
  lembarBelum: {
    judul: "Lembar pemulihan belum diperiksa.",
    isi: "Belum ada yang mengetik ulang dari lembar yang tercetak, sehingga belum pasti ada yang memegangnya. Tanpa lembar, kata sandi yang lupa berarti data hilang.",
    tombol: "Periksa atau buat lembar baru",
  },
  dialog: {
    judul: "Lindungi data kantor",
    langkah: (kini: number) => `Langkah ${formatAngka(kini)} dari 2`,
    sandiJudul: "Nama dan kata sandi Anda",
    sandiArti:
      "Nama ini tertulis pada setiap langkah di riwayat. Anda menjadi penyusun; orang lain dapat ditambahkan sesudah ini, masing-masing dengan kata sandinya sendiri.",
    kerjakan: "Lindungi data",
    berjalan: "Menyandikan data dan memeriksanya kembali. Data semula baru diganti sesudah salinannya terbukti sama.",
    lembarJudul: "Lembar pemulihan",
    lembarArti:
      "Hanya tampil sekali ini. Lembar ini membuka data bila kata sandi lupa atau pemegangnya pindah. Tanpa kata sandi dan tanpa lembar ini, data tidak dapat dibuka oleh siapa pun, juga tidak oleh pembuat Tepat.",
    cetak: "Cetak",
    simpan: "Simpan sebagai PDF",
    salin: "Salin kodenya",
    disalin: "Kode disalin. Tempelkan di tempat yang aman, lalu kosongkan papan klip.",
    ketikLagi: (nomor: number) => `Ketik kelompok ke-${formatAngka(nomor)} dari lembar yang sudah Anda simpan`,
    ketikLagiBeda: "Tidak sama dengan lembarnya.",
    sudahAman: "Lembar ini sudah saya cetak atau simpan di luar komputer ini.",
    cetakDahulu: "Cetak, simpan, atau salin dahulu lembarnya.",
    selesai: "Selesai",
    berhasil: "Data kantor dilindungi. Kunci dengan Ctrl+L bila Anda meninggalkan komputer.",
  },
  isian: {
    nama: "Nama Anda",
    namaOrang: "Nama",
    sandi: "Kata sandi",
    sandiBaru: "Kata sandi baru",
    sandiLama: "Kata sandi sekarang",
    sandiLagi: "Ketik sekali lagi",
    beda: "Kedua kata sandi tidak sama.",
    pendek: (terpendek: number) =>
      `Paling sedikit ${formatAngka(terpendek)} huruf. Beberapa kata yang tidak berhubungan mudah diingat dan kuat.`,
    saran: "Beberapa kata yang tidak berhubungan lebih kuat dan lebih mudah diingat daripada satu kata dengan angka.",
    kekuatan: {
      pendek: "Terlalu pendek.",
      umum: "Sangat mudah ditebak: kata sandi ini sering dipakai orang.",
      nama: "Mudah ditebak: mengandung nama Anda.",
      berulang: "Mudah ditebak: huruf atau angkanya berulang atau berurutan.",
      cukup: "Cukup. Makin panjang makin kuat.",
      kuat: "Kuat.",
    } satisfies Readonly<Record<KekuatanSandi, string>>,
    peran: "Peran",
  },
  sesudahPemulihan: {
    judul: "Buat kata sandi Anda sendiri",
    isi: "Data dibuka dengan lembar pemulihan. Buat kata sandi sekarang, supaya lembarnya kembali ke amplop dan tidak diperlukan sehari-hari. Bila nama Anda sudah terdaftar, tulis sama persis: kata sandi lamanya diganti.",
    masihMembuka: (orang: readonly string[]) =>
      `Kunci yang masih membuka data ini: ${orang.join(", ")}. Cabut yang sudah tidak bertugas di Pengaturan > Kunci dan orang.`,
    kerjakan: "Buat kata sandi",
    catatan: "Sesudah ini buat lembar pemulihan baru di Pengaturan bila lembar lama sempat dibaca orang lain.",
  },
  menu: {
    tombol: (nama: string, peran: string) => `${nama} ${peran}: kunci dan orang`,
    kunci: "Kunci sekarang",
    ganti: "Ganti orang",
    sandi: "Ubah sandi saya",
    halaman: "Kunci dan orang",
  },
} as const;

/** The page of keys in the settings. */
export const TEKS_HALAMAN_KUNCI = {
  keadaan: "Keadaan",
  terlindung: (sejak: string) =>
    `Berkas data kantor tersandi sejak ${sejak}. Ia terbuka dengan kata sandi orang di bawah ini atau dengan lembar pemulihan, dan tertutup lagi setiap kali Tepat dikunci atau ditutup.`,
  tidakDilindungi:
    "Yang tidak dilindungi: berkas yang Anda unduh atau cetak, salinan yang dibuat sebelum perlindungan dan disimpan di tempat lain, dan layar yang ditinggalkan terbuka.",
  swauji: "Pemeriksaan berkas",
  swaujiBelum: "Belum diperiksa sejak Tepat dibuka.",
  swaujiBersih: (berkas: number, nama: number, waktu: string) =>
    `${formatAngka(berkas)} berkas di folder data diperiksa pada ${waktu}: tidak satu pun berupa berkas data tanpa enkripsi, dan tidak ada dari ${formatAngka(nama)} nama dan nomor pegawai yang ditemukan di dalamnya. ${BATAS_SWAUJI}`,
  swaujiTemuan: (banyak: number, waktu: string) => `Pada ${waktu} ditemukan ${formatAngka(banyak)} hal yang dapat dibaca tanpa kunci:`,
  periksa: "Periksa lagi",
  orang: "Orang yang dapat membuka",
  kolom: { nama: "Nama", peran: "Peran", dibuat: "Dibuat", tindakan: "Tindakan" },
  anda: "Anda",
  tambah: "Tambah orang",
  ubahPeran: (nama: string) => `Ubah peran ${nama}`,
  ubahSandi: "Ubah sandi saya",
  cabut: "Cabut",
  cabutOrang: (nama: string) => `Cabut kunci ${nama}`,
  cabutTanya: (nama: string) =>
    `${nama} tidak dapat lagi membuka data ini. Tepat membuat cadangan, lalu menyandikan ulang seluruh data dengan kunci baru, sehingga salinan berkas kunci yang lama pun tidak membuka data yang sekarang dan salinan berikutnya. Salinan dan cadangan yang sudah ada tetap terbuka dengan kata sandinya, karena berkas itu sudah tertulis.`,
  cabutYa: "Cabut dan ganti kunci",
  dicabut: (nama: string) => `Kunci ${nama} dicabut, dan kunci data diganti.`,
  peranTurun:
    "Peran yang lebih rendah mengganti kunci data, sesudah membuat cadangan: berkas kunci yang lama tidak mengembalikan perannya.",
  ditambah: (nama: string) => `${nama} dapat membuka data dengan kata sandinya.`,
  sandiDiubah:
    "Kata sandi Anda diubah. Salinan lama, dan data ini dengan salinan berkas kunci yang lama, tetap terbuka dengan kata sandi yang lama; bila sandi itu diketahui orang, minta penyusun mengganti kunci data.",
  pemulihan: "Lembar pemulihan",
  pemulihanAda: (waktu: string) =>
    `Lembar yang berlaku dibuat pada ${waktu}. Kodenya tidak disimpan di mana pun, sehingga tidak dapat dicetak ulang.`,
  pemulihanDiperiksa: (waktu: string) => `Terakhir diketik dengan benar dari lembarnya pada ${waktu}.`,
  pemulihanBelumDiperiksa: "Belum pernah diketik dari lembarnya: belum pasti ada yang memegangnya.",
  pemulihanPeriksa: "Periksa lembar",
  pemulihanPeriksaArti:
    "Ketik kode dari lembar yang Anda pegang. Data tidak dibuka atau diubah; yang disimpan hanya bahwa lembarnya benar.",
  pemulihanBenar: "Lembar ini benar: ia membuka data kantor sekarang.",
  pemulihanBaru: "Buat lembar baru",
  pemulihanTanya:
    "Lembar yang lama tidak membuka data ini lagi sesudah lembar baru dibuat: Tepat membuat cadangan, lalu menyandikan ulang data dengan kunci baru. Salinan dan cadangan lama tetap terbuka dengannya. Musnahkan lembar lama setelah yang baru tersegel.",
  pemulihanYa: "Buat lembar baru sekarang",
  akun: "Akun komputer ini",
  akunArti:
    "Tepat dapat dibuka tanpa kata sandi oleh siapa pun yang sudah masuk ke akun komputer ini. Nyaman di komputer yang dipakai satu orang dan akunnya bersandi; jangan dipakai di komputer bersama.",
  akunTidakAda: "Komputer atau cara menjalankan Tepat ini tidak menyediakannya.",
  akunPakai: "Pakai akun ini",
  akunLepas: "Berhenti memakai akun ini",
  akunAktif: (nama: string) => `Aktif: ${nama}.`,
  diam: "Kunci sendiri",
  diamArti: "Bila tidak dipakai selama",
  diamPilihan: (menit: number) => (menit === 0 ? "Tidak pernah" : `${formatAngka(menit)} menit`),
  diamCatatan: "Juga terkunci ketika komputer tidur atau layarnya dikunci, dan dengan Ctrl+L. Pilihan ini berlaku di komputer ini.",
  gantiKunci: "Kunci data",
  gantiKunciArti:
    "Menyandikan ulang seluruh data dengan kunci baru, sesudah membuat cadangan. Mencabut orang, menurunkan peran, dan membuat lembar baru sudah melakukannya sendiri; perlu bila kata sandi seseorang pernah diketahui orang lain dan sudah diubah. Cadangan lama tetap terbuka bagi yang masih terdaftar.",
  gantiKunciTombol: "Ganti kunci data",
  gantiKunciYa: "Ganti sekarang",
  gantiKunciBerjalan: "Menyandikan ulang data dan memeriksanya kembali…",
  gantiKunciSelesai: "Kunci data diganti.",
  lepas: "Lepaskan perlindungan",
  lepasArti:
    "Data kembali tanpa kata sandi: siapa pun yang memegang komputer atau salinan berkasnya dapat membacanya. Cadangan yang sudah ada tetap terenkripsi: halaman Cadangan menanyakan kata sandi sekarang atau lembar pemulihan sekarang sebelum membukanya, jadi simpan keduanya. Bila data dilindungi lagi dengan kata sandi yang sama, cadangan itu terbuka sendiri.",
  lepasYa: "Lepaskan perlindungan",
  lepasSelesai: "Perlindungan dilepas. Data kantor ini tidak bersandi.",
  hanyaPenyusun: "Orang, lembar pemulihan, dan kunci data diatur oleh penyusun.",
} as const;
