import type { PertanyaanKompetensi, MasalahKompetensi, JenisLembarKompetensi, SebabPerabot } from "../kompetensi/pratinjau";
import type { SebabTakMungkin } from "../kompetensi/soal-termurah";
import { KALIMAT_ATURAN } from "./aturan-penempatan";
import type { TemuanSyarat } from "../kompetensi/syarat-jabatan";

/** Views of the page of competency. */
export const TEKS_TAMPILAN_KOMPETENSI = {
  peta: "Peta",
  jabatan: "Jabatan",
  standar: "Standar",
  orang: "Pegawai",
  rencana: "Rencana",
  kamus: "Kamus",
} as const;

export const TEKS_HALAMAN_KOMPETENSI = {
  judul: "Kompetensi",
  tampilan: "Tampilan",
  ringkasan: (orang: string, lengkap: string, per: string) => `${orang} pegawai, ${lengkap} dinilai lengkap, per ${per}`,
  pilihan: "Pilihan",
  kosongJudul: "Belum ada pegawai",
  kosong: "Impor daftar pegawai dan jabatannya; standar bawaan langsung tersedia.",
  kompetensi: "Kompetensi",
  unit: "Unit kerja",
  jabatan: "Jabatan",
  pegawai: "Pegawai",
  nip: "NIP",
  orang: "Orang",
  seluruh: "Seluruh kantor",
  jpm: "JPM",
  kategori: "Kategori",
  dinilai: "Dinilai",
  senjang: "Kesenjangan",
  usang: "Usang",
  cari: "Cari nama, jabatan, unit",
  tidakCocok: "Tidak ada yang cocok",
  dariDari: (ada: string, dari: string) => `${ada} dari ${dari}`,
  jpmBelum: (jpm: string, ada: string, dari: string) => `${jpm} (dari ${ada} dari ${dari})`,
  belumDinilai: "belum dinilai",
  tanpaStandar: "Jabatan ini belum mempunyai standar: tidak ada tingkat bawaan untuk jenjangnya.",
  tanpaJabatan: "Tanpa jabatan",
  standarSingkat: (level: string) => `standar ${level}`,
  selPeta: ({ unit, nama, senjang, dinilai, dari }: Readonly<Record<"unit" | "nama" | "senjang" | "dinilai" | "dari", string>>) =>
    `${senjang}/${dinilai} ${unit}, ${nama}: orang dengan kesenjangan dari yang dinilai; ${dari} orang memerlukannya`,
  petaNama: "Kesenjangan setiap unit dan kompetensi",
  petaAngka: "Angka: orang dengan kesenjangan / orang yang dinilai.",
  petaKeterangan: "Makin pekat, makin besar bagiannya. Enter membuka orang-orangnya.",
  panas: "Peta panas",
  tabel: "Tabel",
  rupa: "Rupa",
  kolomRinci: { senjang: "Orang dengan kesenjangan", dinilai: "Dinilai", dari: "Memerlukan", tingkat: "Tingkat kurang" },
  pemangku: "Pemangku",
  calon: "Calon",
  siapa: "Siapa",
  keadaan: "Kesiapan",
  alasan: "Alasan",
  jpPerlu: "JP",
  golongan: "Gol.",
  semua: "Semua",
  semuaJabatan: "Semua jabatan",
  daftarJabatan: "Kesiapan setiap jabatan",
  terdekat: "Terdekat",
  tidakAdaSiap: "tidak ada yang siap",
  pilihJabatan: "Pilih jabatan",
  tanpaCalon: "Tidak ada calon",
  tanpaPemangku: "Tidak ada pemangku",
  catatanUsul: "Usul dari data yang ada; pejabat yang berwenang yang memutuskan.",
  catatanPerkara: "Perkara disiplin sedang tertutup: siapa yang tertahan karenanya masih ikut dihitung.",
  arti: "Arti tingkat",
  simpan: "Simpan",
  batal: "Batal",
  hapus: "Hapus",
  ubah: "Ubah",
  tambah: "Tambah",
  skalaPenjelasan: "Pengisian: 80 dan 68. Pemetaan: 90 dan 78.",
} as const;

export const TEKS_STANDAR = {
  nama: "Standar kompetensi setiap jabatan",
  petunjuk:
    "Ketik 0–5, panah berpindah, tempel dari Excel, Ctrl+Z mengurungkan. Angka miring: bawaan, belum terverifikasi. 0: tidak disyaratkan. Kosong: kembali ke bawaan.",
  sejak: "Berlaku sejak",
  sejakPetunjuk: "Berlaku sejak semula",
  sel: (jabatan: string, kompetensi: string) => `${jabatan}, ${kompetensi}`,
  keliru: (teks: string) => `${teks} bukan tingkat 0 sampai 5`,
  tersimpan: (banyak: string) => `${banyak} tingkat disimpan`,
  tanpa: "tanpa standar",
  sebagian: (tampil: string, semua: string) => `${tampil} dari ${semua} jabatan ditampilkan; cari untuk melihat yang lain.`,
} as const;

export const TEKS_PENILAIAN = {
  tambah: "Tambah penilaian",
  ubah: "Ubah penilaian",
  riwayat: "Semua penilaian",
  tingkat: "Tingkat",
  tanggal: "Tanggal",
  bukti: "Bukti",
  sampai: "Berlaku sampai",
  sumber: "Sumber",
  tersimpan: "Penilaian disimpan",
  dipakai: "dipakai",
  usang: "usang",
  mengalahkan: (level: string, bukti: string, tanggal: string) => `bukti lebih kuat berbeda: tingkat ${level}, ${bukti} ${tanggal}`,
  lewat: "tidak dipakai",
  kosong: "Belum ada penilaian. Tambahkan satu, atau impor dari Excel di Kamus.",
  pilihLevel: "Pilih tingkat",
  wajib: "Isi tanggal penilaian",
  rencanakan: "Rencanakan yang kurang",
  direncanakan: (banyak: string) => `${banyak} rencana ditambahkan`,
  tanpaPelatihan: "Bimbingan atau penugasan",
  sudahDirencanakan: "Setiap kesenjangan sudah direncanakan.",
} as const;

export const TEKS_RENCANA = {
  tahun: "Tahun",
  katalog: "Katalog pelatihan",
  orang: "Pengembangan pegawai",
  termurah: "Pelatihan termurah",
  pelatihan: "Pelatihan",
  sasaran: "Sasaran",
  biaya: "Biaya/peserta",
  biayaKelas: "Biaya/kelas",
  kuota: "Kuota",
  jp: "JP",
  ditempuh: "JP ditempuh",
  direncanakan: "JP direncanakan",
  kurang: (jp: string) => `kurang ${jp}`,
  terpenuhi: "terpenuhi",
  tanpaKewajiban: "PPPK, tanpa kewajiban",
  batas: (jp: string) => `Kewajiban ${jp} JP setahun`,
  keLevel: (nama: string, dari: string, ke: string) => `${nama} ${dari}→${ke}`,
  tambah: "Tambah pelatihan",
  tersimpan: "Pelatihan disimpan",
  kosongKatalog: "Katalog masih kosong. Tambah pelatihan, atau impor dari Excel di Kamus.",
  kosongRencana: "Belum ada rencana tahun ini. Buka seorang pegawai lalu rencanakan yang kurang.",
  pilihJabatan: "Jabatan yang harus dapat diisi",
  ukuran: "Sesedikit mungkin",
  ukuranBiaya: "Biaya",
  ukuranJp: "JP",
  jpTertinggi: "JP paling banyak setiap orang",
  hitung: "Cari",
  hasil: (jumlah: string, simpul: string) => `${jumlah}, terbukti paling sedikit (${simpul} kemungkinan diperiksa)`,
  hasilBelum: (jumlah: string, sedikit: string) => `${jumlah}; belum terbukti paling sedikit, tidak mungkin di bawah ${sedikit}`,
  rupiah: (angka: string) => `Rp${angka}`,
  jpAngka: (angka: string) => `${angka} JP`,
  tanpaPelatihan: "tanpa pelatihan",
  tanpa: "Bila ditiadakan",
  menjadi: (jumlah: string, tambah: string) => `menjadi ${jumlah} (+${tambah})`,
  takMungkin: "tidak dapat diisi semua",
  menutup: "Menutup",
  dilihat: (ada: string, dari: string) => `Dicari di antara ${ada} calon terdekat dari ${dari} yang memenuhi syarat`,
  belumPilih: "Pilih jabatannya, lalu cari.",
  masukkan: "Masukkan ke rencana",
  kegiatan: "Kegiatan",
  keadaan: "Keadaan",
} as const;

export const TEKS_KAMUS = {
  teknis: "Tambah kompetensi teknis",
  kode: "Kode",
  nama: "Nama",
  urusan: "Urusan",
  sumber: "Sumber",
  impor: "Impor",
  ekspor: "Ekspor",
  bukaBerkas: "Buka berkas",
  tempel: "Tempel di sini dari Excel, dengan judul kolomnya",
  petunjuk: "Kamus, standar, penilaian, dan pelatihan dikenali dari judul kolomnya. Tidak ada yang ditulis sebelum diterapkan.",
  baca: "Baca",
  terapkan: (banyak: string) => `Terapkan ${banyak} perubahan`,
  tidakAda: "Tidak ada yang berubah",
  ditulis: (banyak: string) => `${banyak} baris ditulis`,
  lembar: "Lembar",
  isi: "Isi",
  diambil: "Diambil",
  perabot: "Perabot",
  masalah: "Masalah",
  ditanyakan: "Ditanyakan",
  baris: "Baris",
  sel: "Sel",
  tertulis: "Tertulis",
  sebab: "Sebab",
  lewati: "Lewati barisnya",
  artinya: (teks: string, baris: string) => `${teks} (${baris} baris)`,
  hitungan: (baru: string, berubah: string, tetap: string) => `${baru} baru, ${berubah} berubah, ${tetap} tetap`,
  tersimpan: "Kompetensi teknis disimpan",
  belumAdaArti: "belum ditulis",
  asing: "tidak dikenali",
} as const;

export const TEKS_JENIS_LEMBAR_KOMPETENSI: Readonly<Record<JenisLembarKompetensi, string>> = {
  kamus: "Kamus",
  standar: "Standar",
  penilaian: "Penilaian",
  pelatihan: "Pelatihan",
};

export const TEKS_PERABOT_KOMPETENSI: Readonly<Record<SebabPerabot, string>> = {
  atasJudul: "di atas judul kolom",
  kosong: "tanpa isi sendiri",
  judulUlang: "judul yang terulang",
  lembarAsing: "lembar tanpa judul yang dikenali",
};

export const TEKS_TANYA_KOMPETENSI: Readonly<Record<PertanyaanKompetensi["jenis"], string>> = {
  kompetensi: "Kompetensi yang tidak dikenal",
  jabatan: "Jabatan yang tidak dikenal atau ada di beberapa unit",
  pegawai: "Nama yang tidak dikenal atau dimiliki beberapa orang",
};

export const TEKS_MASALAH_KOMPETENSI: Readonly<Record<MasalahKompetensi["jenis"], string>> = {
  level: "Bukan tingkat 0 sampai 5; tulis satu angka",
  levelPelatihan: "Tingkat awal harus di bawah tingkat akhir",
  tanggal: "Tanggal tidak terbaca, kosong, atau belum terjadi",
  bukti: "Bukti tidak dikenal; tulis Sertifikat, Dinilai, atau Diakui",
  kompetensi: "Kompetensi tidak dikenal",
  jabatan: "Jabatan tidak dikenal",
  pegawai: "NIP tidak ada di daftar pegawai",
  nipBeda: "Nama tidak cocok dengan pemilik NIP",
  angka: "Bukan bilangan bulat dari 0",
  nama: "Nama seperti rumus atau terlalu panjang",
  ganda: "Sudah ditulis di baris lain",
  sampai: "Masa berlaku berakhir sebelum tanggal penilaiannya",
};

/** A finding about a requirement, as one short sentence. */
export function kalimatSyarat(temuan: TemuanSyarat): string {
  return KALIMAT_ATURAN[temuan.jenis][temuan.keadaan](temuan);
}

/** Why chosen posts cannot all be made fillable. */
export function kalimatTakMungkin(sebab: SebabTakMungkin, nama: (id: string) => string): string {
  switch (sebab.jenis) {
    case "tanpaCalon":
      return `${nama(sebab.jabatanId)}: tidak ada calon yang memenuhi syarat dan dinilai lengkap.`;
    case "tanpaPelatihan":
      return `${nama(sebab.jabatanId)}: katalog tidak memuat pelatihan untuk ${sebab.calon
        .slice(0, 3)
        .map(
          ({ pegawaiId, langkah }) =>
            `${nama(pegawaiId)} (${langkah.map(({ kunci, level }) => `${nama(kunci)} ke ${level + 1}`).join(", ")})`,
        )
        .join("; ")}.`;
    case "kuota":
      return "Kuota pelatihan tidak cukup untuk semua jabatan.";
    case "jp":
      return "JP paling banyak setiap orang terlalu sedikit.";
    case "kuotaDanJp":
      return "Kuota pelatihan dan JP paling banyak setiap orang bersama-sama tidak cukup.";
    case "orang":
      return "Calonnya lebih sedikit daripada jabatannya: satu orang hanya dihitung untuk satu jabatan.";
  }
}
