import type { DasarPemrosesan, GolonganRetensi } from "../pelindungan/jenis";
import { TEKS_PELINDUNGAN } from "./pelindungan-halaman";

/** One activity of the register of processing, in words. */
export interface IsiKegiatan {
  readonly nama: string;
  readonly tujuan: string;
  readonly dasar: DasarPemrosesan;
  readonly jenisData: string;
  readonly subjek: string;
  readonly penerima: string;
  readonly retensi: string;
  readonly pengamanan: string;
}

const PENGAMANAN =
  "Satu berkas dan cadangannya di komputer kantor, dan di tempat kedua yang dipilih kantor; program tidak mengirim data lewat jaringan; setiap perubahan dicatat dengan pelaku, waktu, dan isi sebelum dan sesudahnya; terenkripsi hanya bila dilindungi kata sandi di Pengaturan.";
const DI_KANTOR = "Subbagian yang menangani kepegawaian; pimpinan kantor lewat dokumen yang ditandatangani.";
const NASIONAL = "Setjen KPU, BKN, dan KemenPANRB lewat dokumen atau buku kerja yang diserahkan kantor sendiri.";
const pegawai = "Pegawai kantor (PNS, CPNS, PPPK) dan yang pernah bekerja di sini.";
/** How long a kind of data is kept, and from which day that is counted, as the register prints it. */
export function kalimatRetensi(
  golongan: GolonganRetensi,
  { tahun, milikKantor }: { readonly tahun: number; readonly milikKantor: boolean },
): string {
  const { retensi: T } = TEKS_PELINDUNGAN;
  return `${T.tahun(tahun)} sejak ${T.sejak[golongan]} (${milikKantor ? T.milikKantor : T.awalBelumCocok}).`;
}

/**
 * What this program does with personal data, as the register begins: the office corrects it where its own work differs. `masa` tells how long a
 * kind of data is kept. [pdp-rekaman-pemrosesan]
 */
export const kegiatanBawaan = (masa: (golongan: GolonganRetensi) => string): Readonly<Record<string, IsiKegiatan>> => ({
  "kegiatan-berkas": {
    nama: "Berkas pegawai",
    tujuan: "Mengetahui siapa menduduki jabatan apa, pangkat, pendidikan, masa kerja, dan tanggal yang akan datang.",
    dasar: "kewajibanHukum",
    jenisData:
      "Umum: nama, NIP, kelahiran, jenis kelamin, pangkat, jabatan, pendidikan, diklat, penghargaan, KGB. Keluarga: hubungan dan nama.",
    subjek: `${pegawai} Keluarga pegawai, sejauh dicatat.`,
    penerima: `${DI_KANTOR} ${NASIONAL}`,
    retensi: masa("pegawaiKeluar"),
    pengamanan: PENGAMANAN,
  },
  "kegiatan-anjab-abk": {
    nama: "Analisis jabatan, beban kerja, dan formasi",
    tujuan: "Menghitung kebutuhan pegawai setiap jabatan dan mengusulkan formasi.",
    dasar: "kewajibanHukum",
    jenisData: "Umum: nama dan jabatan pemangku, perkiraan pensiun; jawaban responden analisis jabatan.",
    subjek: pegawai,
    penerima: `${DI_KANTOR} ${NASIONAL}`,
    retensi: "Selama dokumen ABK dan anjab disimpan sebagai arsip kantor.",
    pengamanan: PENGAMANAN,
  },
  "kegiatan-kehadiran": {
    nama: "Kehadiran",
    tujuan: "Menghitung hari tanpa keterangan dan menit terlambat untuk pembinaan disiplin.",
    dasar: "kewajibanHukum",
    jenisData: "Umum: kode hadir, jam masuk dan keluar. Keterangan sakit dapat memuat data kesehatan (spesifik).",
    subjek: pegawai,
    penerima: DI_KANTOR,
    retensi: masa("presensi"),
    pengamanan: PENGAMANAN,
  },
  "kegiatan-disiplin": {
    nama: "Perkara disiplin dan kode etik",
    tujuan: "Memeriksa dugaan pelanggaran, menyusun surat, dan menghitung tenggat.",
    dasar: "kewajibanHukum",
    jenisData: "Dijaga seperti data spesifik: dugaan, pemeriksaan, hukuman.",
    subjek: "Pegawai yang diperiksa; anggota tim pemeriksa.",
    penerima: "Atasan langsung, tim pemeriksa, dan pejabat yang berwenang menghukum.",
    retensi: masa("disiplin"),
    pengamanan: `Di balik PIN; setiap pembacaan dicatat; riwayat tidak menyebut nama. ${PENGAMANAN}`,
  },
  "kegiatan-kinerja": {
    nama: "SKP dan predikat kinerja",
    tujuan: "Menyusun SKP, mencatat realisasi, umpan balik, predikat, dan angka kredit.",
    dasar: "kewajibanHukum",
    jenisData: "Umum: rencana dan realisasi kerja, penilaian hasil dan perilaku, predikat.",
    subjek: pegawai,
    penerima: `${DI_KANTOR} e-Kinerja lewat buku kerja yang diserahkan kantor sendiri.`,
    retensi: masa("kinerja"),
    pengamanan: PENGAMANAN,
  },
  "kegiatan-kompetensi": {
    nama: "Kompetensi dan pengembangan",
    tujuan: "Membandingkan kompetensi pegawai dengan standar jabatan dan merencanakan diklat.",
    dasar: "tugasPublik",
    jenisData: "Umum: tingkat kompetensi, bukti penilaian, rencana pengembangan.",
    subjek: pegawai,
    penerima: DI_KANTOR,
    retensi: masa("kompetensi"),
    pengamanan: PENGAMANAN,
  },
  "kegiatan-talenta-penempatan": {
    nama: "Talenta dan usul penempatan (penskoran)",
    tujuan: "Menilai kecocokan pegawai dengan jabatan dan mengusulkan perpindahan; yang memutuskan pejabat yang berwenang.",
    dasar: "tugasPublik",
    jenisData:
      "Umum: gabungan jabatan, pangkat, pendidikan, kinerja, kompetensi, masa kerja, permohonan mutasi; hubungan keluarga untuk benturan kepentingan.",
    subjek: "Pegawai aktif; yang pemrosesannya dibatasi tidak ikut kotak talenta dan usul penempatan.",
    penerima: `${DI_KANTOR} Baperjakat atau tim penilai kinerja; I-MUT BKN lewat berkas yang diserahkan kantor sendiri.`,
    retensi: masa("penempatan"),
    pengamanan: `Alasan setiap nilai tampak; penjelasan bagi pegawai tersedia. ${PENGAMANAN}`,
  },
  "kegiatan-hak": {
    nama: "Permintaan subjek data dan insiden",
    tujuan: "Menjawab permintaan pegawai atas datanya dan menangani kegagalan pelindungan data dalam tenggatnya.",
    dasar: "kewajibanHukum",
    jenisData: "Umum: nama pemohon, isi permintaan, jawaban; uraian insiden.",
    subjek: pegawai,
    penerima: "Pemohon; lembaga pelindungan data pribadi bila terjadi kegagalan.",
    retensi: "Selama diperlukan untuk membuktikan bahwa kewajiban dijalankan.",
    pengamanan: PENGAMANAN,
  },
  "kegiatan-riwayat": {
    nama: "Riwayat kerja dan pemegang kunci",
    tujuan: "Membuktikan siapa mengubah, menetapkan, dan membuka apa; membatasi siapa yang dapat membuka data.",
    dasar: "kewajibanHukum",
    jenisData:
      "Umum: nama, peran, waktu, dan isi setiap langkah kerja; pembukaan berkas perkara; nama dan peran pemegang kunci. Isi lama semua golongan di atas.",
    subjek: "Pegawai yang bekerja dengan program ini; pegawai yang datanya diubah.",
    penerima: "Pemeriksa dan atasan lewat cetakan riwayat.",
    retensi: "Selama berkas data dan salinannya disimpan: baris riwayat tidak dihapus program ini.",
    pengamanan: `Setiap langkah bersidik dan berantai. Nama pemegang kunci tertulis terbuka di berkas kunci. ${PENGAMANAN}`,
  },
});
