import type { JejakKebutuhan } from "../abk/jejak";
import type { ProfilAbk } from "../abk/profil";
import type { JumlahRekap } from "../formasi/rekap";
import { KALIMAT_PEMBULATAN, TEKS_KEYAKINAN, TEKS_PEMBULATAN } from "./abk";
import { formatAngka, formatSelisih } from "./number";

/** What the command line understands, as shown when a command is wrong. */
export const CARA_PAKAI = `npm run -s cli -- [--db BERKAS] [--json] PERINTAH
  impor BERKAS… [--terapkan]              baca buku kerja; tanpa --terapkan hanya pratinjau
  batal NOMOR                             urungkan satu impor
  abk [--per YYYY-MM-DD]                  kebutuhan, bezetting, dan selisih setiap jabatan
  abk --profil NAMA [--per …]             sama, menurut aturan hitung lain tanpa memakainya
  abk --skenario NAMA [--per …]           sama, menurut sebuah skenario
  jelaskan --jabatan NAMA [--unit UNIT]   rincian hitungan satu jabatan
      [--keluar BERKAS]                   ditulis ke berkas, seperti formasi
  formasi --keluar BERKAS [--per …]       tulis usul formasi; akhiran .xlsx, .docx, atau .pdf menentukan bentuknya
  formulir --keluar BERKAS                tulis formulir ABK, satu lembar setiap jabatan, sama bentuknya
      [--unit UNIT] [--satuan jam|menit] [--per …]
  peta --keluar BERKAS                    gambar peta jabatan: .svg satu gambar, .pdf berhalaman
      [--unit UNIT] [--per …] [--kertas a4|f4|a3]
  anjab --keluar BERKAS                   tulis informasi jabatan, sama bentuknya: salah satu dari
      --jabatan NAMA [--unit UNIT] | --unit UNIT | --semua | --buku
      [--satuan jam|menit] [--kertas f4|a4] [--tanpa-asal] [--per …]
  cetak JENIS --keluar BERKAS [--per …]   tulis dokumen lain: pegawai, jabatan, norma, limaTahun, proyeksi, bank, peraturan, peta, riwayat, bukuKompetensi, ekinerja, usulPenempatan, alasanMutasi, riwayatAudit, registerPdp, dampakPdp
  cetak usulPenempatan|alasanMutasi [--rencana NAMA | --kunci … --coret …] --keluar BERKAS [--per …]
                                          telaahan usul, atau perpindahannya satu baris seorang untuk I-MUT; --rencana: rencana tersimpan
  cetak penjelasanPenempatan --pegawai NIP --keluar BERKAS [--per …] [--kunci …] [--coret …]
                                          penjelasan usul bagi pegawai itu, tentang dirinya sendiri saja
  cetak suratPerkara BERKAS LANGKAH --keluar BERKAS
                                          surat satu langkah perkara (panggilan1, panggilan2, timPemeriksa, bap, laporan, keputusan, …)
  kasus [--per …]                         berkas perkara; PIN diminta, atau dari TEPAT_PIN (petugas: TEPAT_PETUGAS)
  orang NIP [--per …]                     berkas satu pegawai: keadaan, riwayat, tanggal yang akan datang, yang kurang
      [--keluar BERKAS]                   ditulis sebagai dokumen, seperti formasi
  potret [--ke FOLDER]                    buat cadangan bila ada perubahan; --ke juga menyalin yang terbaru ke folder itu
  pulihkan --daftar                       cadangan yang terjangkau: tanggal, alasan, isi, keadaan
  pulihkan --dari CADANGAN [--ya]         kembali ke cadangan itu, setelah menyebut yang akan hilang
  pulihkan --dari CADANGAN --orang NIP    ambil kembali seorang pegawai saja
      Cadangan dari masa atau komputer lain: kata sandi masa itu diminta, atau dari TEPAT_SANDI_CADANGAN
  pdp orang NIP --keluar BERKAS           semua data tentang satu pegawai: .json terbaca mesin, .pdf, .docx, atau .xlsx tercetak
  pdp daftar                              tenggat pelindungan data pribadi yang berjalan, yang terdekat dahulu
  contoh                                  isi berkas data baru dengan kantor contoh
  profil [--set NAMA | --set kunci=nilai] lihat atau ubah aturan hitung
  periksa-norma                           temuan pemeriksaan norma: duplikat, tumpang tindih, norma dan volume janggal
  rantai                                  telusuri riwayat: keadaan, kepala rantai, dan tempat pertama yang putus (kode keluar 1 bila putus)
  rantai --akui SEBAB                     lanjutkan dari riwayat yang sekarang meskipun kepala yang tercatat hilang; sebabnya masuk riwayat
  periksa-berkas BERKAS                   apakah sebuah .xlsx, .docx, atau .pdf ditulis Tepat dari berkas data ini (kode keluar 1 bila bukan)
  ipasn [--per YYYY-MM-DD] [--unit UNIT]  IP ASN setiap pegawai, unit, dan kantor, dengan bagian dan yang menaikkannya
  siasn --ke FOLDER                       satu buku kerja SIASN setiap jabatan, di formulir yang dimuat di halaman SIASN
      [--templat BERKAS.xlsx]             atau di formulir ini, tanpa memuatnya
      [--periksa] [--satuan jam|menit]    --periksa hanya memeriksa; --ke tidak perlu
  skp [--tahun 2026] [--unit UNIT]        SKP setahun: keadaan, predikat, temuan, dan kemajuan setiap unit
  presensi BERKAS [--terapkan]            baca kehadiran; tanpa --terapkan hanya pratinjau
  disiplin [--tahun 2026] [--per …]       hari tanpa keterangan, menit, usulan, dan ambang berikutnya setiap orang
  kompetensi [--unit UNIT] [--per …]      JPM dan kesenjangan setiap pegawai terhadap standar jabatannya
  kompetensi --jabatan NAMA [--unit UNIT] [--per …]   pemangku dan calon satu jabatan, dengan alasannya
  proyeksi [--per …] [--batas N]          lima tahun ke depan: kebutuhan, pemangku, yang keluar dengan namanya, dan usul; --batas orang baru setahun
      [--tumbuh PERSEN] [--geser-usia N] [--skenario NAMA]   seandainya volume tumbuh, usia pensiun bergeser, atau sebuah skenario dipakai
      [--pppk PERSEN] [--sekelas] [--mutasi]   bagian PPPK dari orang baru, pelaksana sekelas saling mengisi, mutasi rencana dijalankan
  tempatkan [--per …]                     usul penempatan terbaik dengan alasan dan buktinya; tanpa --simpan tidak menulis
      [--kunci NIP=JABATAN[@UNIT]] [--coret NIP=JABATAN[@UNIT]]   dikunci pada jabatan itu (kosong: tetap), atau tidak boleh ke sana
      [--simpan NAMA]                     disimpan sebagai rencana dengan nama itu, beserta kunci dan coretannya
  tempatkan --rencana NAMA [--per …]      usul menurut batasan rencana yang tersimpan, dengan keputusan dan SK-nya
  surat mutasi --keluar BERKAS [--per …]  tulis telaahan usul penempatan seluruhnya; akhirannya .docx, .pdf, atau .xlsx
      [--pegawai NIP]                     hanya surat usul pegawai itu, dengan berkas dan pernyataannya
      [--kunci …] [--coret …] | [--rencana NAMA]   menurut batasan, seperti tempatkan
  pindah --keluar FOLDER                  tulis paket untuk komputer lain, lalu buka kembali untuk diperiksa
  pindah --dari FOLDER [--sebagai NAMA]   pakai data komputer lama di sini, selama di sini belum ada pekerjaan
  selamatkan BERKAS --ke BARU             salin yang masih terbaca dari berkas data yang rusak ke berkas baru
  kunci status|lindungi|ubah-sandi|pemulihan|periksa-lembar|ganti|lepas [--sebagai NAMA]
                                          kata sandi data kantor: keadaan dan swauji, melindungi, mengganti kata sandi, lembar pemulihan baru,
                                          mengenkripsi ulang dengan kunci lain, melepas perlindungan
      [--lembar]                          lembar pemulihan ikut tercetak juga dengan --json
  kunci tambah NAMA [--peran penyusun|pemeriksa|pembaca]   kata sandi orang itu diminta, atau dari TEPAT_SANDI_BARU
  kunci cabut NAMA                        kuncinya tidak membuka apa pun lagi, kecuali salinan lama
      Data yang terlindung: setiap perintah meminta kata sandi, atau memakai TEPAT_SANDI (juga lembar pemulihan); --sebagai bila beberapa orang
  wisn BERKAS.json                        hitung WISN dari satu berkas, tanpa membuka data:
      { "nama", "ada", "varian": "who2010" | "depkes1998", "tertulis",
        "waktu": { "hariKerja", "libur", "cuti", "absen", "pelatihan", "jamSehari" } atau { "cara": "tetap", "menitTetap" },
        "kegiatan": [{ "nama", "volume", "menit" }],
        "penunjang": [{ "nama", "jumlah", "satuan": "menitSetahun" | "jamSetahun" | "persen" }],
        "perorangan": [{ "nama", "orang", "jamSetahun" }] }`;

export const TEKS_CLI = {
  portKeliru: "--port memerlukan angka 0 sampai 65535",
  portDipakai: (port: number) => `port ${port} sedang dipakai program lain; pilih port lain`,
  diterapkan: (batch: string) => `Diterapkan sebagai satu impor, bernomor ${batch}.`,
  tidakAda: "Tidak ada baris baru atau berubah.",
  pratinjau: "Baru pratinjau; tambahkan --terapkan untuk menyimpan.",
  dibatalkan: (kembali: number, tetap: number) =>
    `${kembali} baris dikembalikan, ${tetap} baris dipertahankan karena sudah diubah sesudahnya.`,
  ditulis: (berkas: string) => `Usul formasi ditulis ke ${berkas}.`,
  jelaskan: (berkas: string) => `Penjelasan ditulis ke ${berkas}.`,
  formulir: (berkas: string) => `Formulir ABK ditulis ke ${berkas}.`,
  peta: (berkas: string) => `Peta jabatan ditulis ke ${berkas}.`,
  unitGanda: (nama: string, induk: string) =>
    `unit bernama ${nama} ada lebih dari satu, di bawah ${induk}; beri nama yang berbeda, atau gambar unit induknya`,
  anjab: (berkas: string) => `Informasi jabatan ditulis ke ${berkas}.`,
  dokumen: (berkas: string) => `Dokumen ditulis ke ${berkas}.`,
  dataPribadi: (berkas: string) => `Data pribadi ditulis ke ${berkas}.`,
  berkasOrang: (berkas: string) => `Berkas pegawai ditulis ke ${berkas}.`,
  contoh: (pegawai: number, jabatan: number) => `Kantor contoh siap: ${pegawai} pegawai, ${jabatan} jabatan.`,
  siasnRingkasan: (siap: number, ditolak: number, dipertanyakan: number) =>
    `${formatAngka(siap)} jabatan siap, ${formatAngka(ditolak)} jabatan akan ditolak SIASN, ${formatAngka(dipertanyakan)} hal akan dipertanyakan pemeriksa.`,
  siasnDitulis: (jumlah: number, folder: string) => `${formatAngka(jumlah)} buku kerja ditulis ke ${folder}.`,
  siasnBelumSepadan: (daftar: string, teks: string, saran: string) =>
    `Belum sepadan (${daftar}): ${teks}${saran === "" ? "" : `; mungkin ${saran}`}`,
  skenario: (nama: string) => `Menurut skenario ${nama}`,
  bukanContoh: "berkas data ini sudah berisi kantor sendiri; pilih berkas baru untuk kantor contoh",
  jabatanGanda: (nama: string, unit: string, jalanKeluar: string) => `jabatan ${nama} ada di beberapa unit (${unit}); ${jalanKeluar}`,
  tambahkanUnit: "tambahkan --unit",
  jabatanTaksa: (nama: string, daftar: string) => `${nama} dapat berarti beberapa jabatan: ${daftar}; tulis nama lengkapnya`,
  jabatanDiUnit: (nama: string, unit: string) => `${nama} (${unit})`,
  mungkinMaksudnya: (daftar: string) => ` (mungkin: ${daftar})`,
  bukanIsianProfil: (nama: string) => `${nama} bukan isian aturan hitung`,
  bukanJson: (berkas: string) => `${berkas} bukan berkas JSON`,
  wisnKebutuhan: (kebutuhan: string, who: string) => `Kebutuhan ${kebutuhan}; menurut tabel pembulatan WHO ${who}`,
  wisnBanding: (ada: string, selisih: string, rasio: string) => `Pegawai yang ada ${ada}, selisih ${selisih}, rasio WISN ${rasio}`,
} as const;

/** Needs and their explanation as the command line prints them. */
export const TEKS_CLI_ABK = {
  kepalaAbk: ["Unit", "Jabatan", "Kelas", "Beban (menit)", "Hitungan", "K", "B", "+/-", "EJ", "PJ"],
  jumlah: ({ kebutuhan, bezetting, kekurangan, kelebihan }: JumlahRekap) =>
    `Kebutuhan ${formatAngka(kebutuhan, 4, 0)}, bezetting ${bezetting}, kekurangan ${formatAngka(kekurangan, 4, 0)}, kelebihan ${formatAngka(kelebihan, 4, 0)}`,
  kepalaJejak: (perPeriode: boolean) => [
    "No",
    "Uraian tugas",
    "Volume",
    "Periode",
    perPeriode ? "WKE" : "Setahun",
    "Norma",
    perPeriode ? "Setara" : "Beban",
    "Kebutuhan",
  ],
  pembagian: ({ bebanKerjaMenit, profil, kebutuhanMentah }: JejakKebutuhan) =>
    `Jumlah beban ${formatAngka(bebanKerjaMenit, 2, 0)} menit : ${formatAngka(profil.waktuKerjaEfektifMenit)} menit = ${formatAngka(kebutuhanMentah, 4)}`,
  kesimpulan: ({ profil, kebutuhan, bezetting, selisih }: JejakKebutuhan) =>
    `${KALIMAT_PEMBULATAN[profil.pembulatan]} Kebutuhan ${formatAngka(kebutuhan, 4, 0)}, bezetting ${bezetting}, selisih ${formatSelisih(selisih, 4)}`,
  profil: ({ nama, waktuKerjaEfektifMenit, pembulatan, keyakinan }: ProfilAbk) =>
    `Aturan hitung ${nama}: ${formatAngka(waktuKerjaEfektifMenit)} menit setahun; ${TEKS_PEMBULATAN[pembulatan]}; ${TEKS_KEYAKINAN[keyakinan]}`,
} as const;

/** What the command line tells about a reading; nobody can answer a question there. */
export const TEKS_CLI_IMPOR = {
  diambil: ({ baru, berubah, tetap }: { readonly baru: number; readonly berubah: number; readonly tetap: number }) =>
    `diambil: ${formatAngka(baru)} baru, ${formatAngka(berubah)} berubah, ${formatAngka(tetap)} tetap`,
  pertanyaan: (jumlah: number) => `${formatAngka(jumlah)} pertanyaan; jawab di halaman Impor, atau bacaan ini yang dipakai:`,
  usulan: (jumlah: number) => `${formatAngka(jumlah)} usulan yang dipakai:`,
  tempat: (tempat: string, baris: number) => `${tempat} (${formatAngka(baris)} baris):`,
  dipakai: (bacaan: string) => `dipakai: ${bacaan}`,
  pilihanLain: (lain: readonly string[]) => `pilihan lain: ${lain.join("; ")}`,
} as const;
