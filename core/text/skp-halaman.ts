import type { PlainDate } from "../date";
import type { CapaianKredit, JalanKredit } from "../skp/angka-kredit";
import type { BedaTahun } from "../skp/banding-tahun";
import type { BedaTugas } from "../skp/banding-tugas";
import type { TemuanBerjenjang } from "../skp/berjenjang";
import type { BedaPola } from "../skp/distribusi";
import { formatTanggal } from "./date";
import { formatAngka } from "./number";
import { TEKS_PREDIKAT } from "./skp";

export const kalimatMembacaSkp = (): string => "Membaca berkas kinerja…";

const satuAngka = (nilai: number): string => formatAngka(nilai, 2, 0);

/** What speaks against the pattern of the organisation's predikat, as a sentence. */
export function kalimatBedaPola(beda: BedaPola): string {
  switch (beda.jenis) {
    case "bukanMayoritas":
      return `${TEKS_PREDIKAT[beda.predikat]} baru ${formatAngka(beda.persen, 1, 0)}%; polanya lebih dari separuh.`;
    case "terlaluBanyak":
      return `${TEKS_PREDIKAT[beda.predikat]} ${formatAngka(beda.persen, 1, 0)}%; polanya paling banyak ${formatAngka(beda.batas)}%.`;
    case "terlaluSedikit":
      return `${beda.predikat.map((satu) => TEKS_PREDIKAT[satu]).join(" atau ")} ${formatAngka(beda.persen, 1, 0)}%; polanya paling sedikit ${formatAngka(beda.batas)}%.`;
    case "tidakAda":
      return `Belum ada yang berpredikat ${beda.predikat.map((satu) => TEKS_PREDIKAT[satu]).join(" atau ")}.`;
  }
}

const TEKS_TEMUAN_BERJENJANG: Readonly<Record<TemuanBerjenjang["jenis"], string>> = {
  tanpaAtasan: "Tidak melayani RHK atasan",
  tautanPutus: "RHK atasan yang dilayani sudah tidak ada",
  bukanAtasan: "Melayani RHK orang yang bukan pejabat penilainya",
  tanpaPelaksana: "Tidak ada bawahan yang melayani",
};

/** A finding of the cascade, as a sentence. */
export function kalimatTemuanBerjenjang(temuan: TemuanBerjenjang): string {
  const pokok = TEKS_TEMUAN_BERJENJANG[temuan.jenis];
  if (temuan.jenis === "tanpaAtasan" && !temuan.atasanMengisi) return `${pokok}: atasan belum mengisi SKP, tautkan kemudian.`;
  return temuan.jenis === "tanpaPelaksana" ? `${pokok}; bagikan, atau nyatakan dikerjakan sendiri.` : `${pokok}.`;
}

/** How the SKP and the ABK of a jabatan differ, as a sentence. */
export function kalimatBedaTugas(beda: BedaTugas): string {
  switch (beda.jenis) {
    case "tugasTanpaSkp":
      return `Tugas ABK tanpa RHK: ${beda.uraian}`;
    case "skpTanpaTugas":
      return `RHK tanpa tugas ABK: ${beda.uraian}`;
    case "targetBerbeda":
      return `Target ${satuAngka(beda.target)}, volume ABK seorang setahun ${satuAngka(beda.volume)} ${beda.satuanHasil}: ${beda.uraian}`;
  }
}

export function kalimatBedaTahun(beda: BedaTahun): string {
  switch (beda.jenis) {
    case "baru":
      return `Baru: ${beda.uraian}`;
    case "hilang":
      return `Tidak ada lagi: ${beda.uraian}`;
    case "berubah":
      return `Berubah: ${beda.uraian} (${beda.lama || "tanpa indikator"} menjadi ${beda.baru || "tanpa indikator"})`;
  }
}

/** When a cumulative figure of angka kredit is reached, with its reason. */
export function kalimatCapaian(
  capaian: CapaianKredit,
  jalan: Pick<JalanKredit, "lajuSetahun" | "lajuPredikat" | "sejak" | "jumlah">,
): string {
  switch (capaian.keadaan) {
    case "tidakAda":
      return "Sudah yang tertinggi.";
    case "pppk":
      return "Golongan PPPK mengikuti perjanjian kerjanya.";
    case "tercapai":
      return `Tercapai: ${satuAngka(jalan.jumlah)} dari ${satuAngka(capaian.perlu)}.`;
    case "tanpaLaju":
      return `Kurang ${satuAngka(capaian.kurang)} dari ${satuAngka(capaian.perlu)}; lajunya belum diketahui karena belum ada predikat.`;
    case "kelak":
      return `${formatTanggal(capaian.tanggal)}: kurang ${satuAngka(capaian.kurang)} dari ${satuAngka(capaian.perlu)}, dengan predikat ${jalan.lajuPredikat ? TEKS_PREDIKAT[jalan.lajuPredikat] : ""} (${satuAngka(jalan.lajuSetahun ?? 0)} setahun) perlu ${formatAngka(capaian.bulan)} bulan sejak ${formatTanggal(jalan.sejak)}.`;
  }
}

/** Days from today to a deadline, in words. */
export function kalimatTenggat(nama: string, tanggal: PlainDate, sisaHari: number): string {
  const jarak = sisaHari < 0 ? `lewat ${formatAngka(-sisaHari)} hari` : sisaHari === 0 ? "hari ini" : `${formatAngka(sisaHari)} hari lagi`;
  return `${nama} ${formatTanggal(tanggal)} (${jarak})`;
}

/** Headings of the columns for e-Kinerja. */
export const TEKS_KOLOM_EKINERJA = {
  nip: "NIP",
  rhkAtasan: "RHK pimpinan yang diintervensi",
  rhk: "Rencana hasil kerja",
  jenis: "Jenis",
  aspek: "Aspek",
  indikator: "Indikator kinerja individu",
  target: "Target",
  satuan: "Satuan",
} as const;

/** How far a unit is, in figures as they are shown. */
interface KemajuanKata {
  readonly unit: string;
  readonly orang: string;
  readonly ada: string;
  readonly disepakati: string;
  readonly dinilai: string;
}

/** The page of performance. */
export const TEKS_SKP = {
  judul: "Kinerja (SKP)",
  bukaSkp: "Buka SKP",
  bukaHalaman: "Buka halaman Kinerja",
  tanpaKinerja: "Belum ada SKP atau predikat.",
  skpKini: (tahun: string, keadaan: string, rhk: string) => `SKP ${tahun}: ${keadaan}, ${rhk} RHK`,
  tampilan: "Tampilan",
  pilihanTampilan: {
    daftar: "Daftar",
    berjenjang: "Berjenjang",
    matriks: "Matriks peran",
    distribusi: "Distribusi",
    kredit: "Angka kredit",
  },
  tahun: "Tahun",
  ringkasan: (ada: string, orang: string, dinilai: string) => `SKP ${ada} dari ${orang} orang, ${dinilai} sudah berpredikat.`,
  cari: "Cari nama, NIP, jabatan, atau unit",
  saring: "Keadaan",
  semua: "Semua",
  tanpaSkp: "Belum ada SKP",
  bermasalah: "Ada temuan",
  satuan: "SKP",
  namaTabel: "SKP setahun",
  tidakCocok: "Tidak ada SKP yang cocok",
  tanpaPegawaiJudul: "Belum ada pegawai yang memangku jabatan",
  tanpaPegawai: "Impor daftar pegawai dan jabatannya lebih dahulu; SKP disusun bagi pegawai yang memangku jabatan pada tahun ini.",
  kosongJudul: "Belum ada SKP pada tahun ini",
  kosong: "Mulai SKP semua orang dari tugas ABK jabatannya atau dari SKP tahun lalu, atau impor rekap predikat dari e-Kinerja.",
  mulai: "Mulai SKP",
  impor: "Impor dari Excel",
  imporEkspor: "Impor dan unduhan",
  semuaPdf: "Semua SKP (.pdf)",
  kemajuan: "Kemajuan menurut unit",
  ada: "Ada",
  disepakati: "Disepakati",
  dinilai: "Dinilai",
  kemajuanUnit: ({ unit, orang, ada, disepakati, dinilai }: KemajuanKata) =>
    `${unit}: ${ada} ada, ${disepakati} disepakati, ${dinilai} dinilai dari ${orang} orang`,
  kemajuanRingkas: ({ orang, ada, disepakati, dinilai }: Omit<KemajuanKata, "unit">) =>
    `${orang} orang: ${ada} ada, ${disepakati} disepakati, ${dinilai} dinilai`,
  belumDitentukan: "Tenggat belum diisi",
  tenggat: "Tenggat",
  aturTenggat: "Atur tenggat",
  tenggatTersimpan: "Tenggat disimpan.",
  kolom: {
    nama: "Nama",
    nip: "NIP",
    unit: "Unit",
    jabatan: "Jabatan",
    periode: "Periode",
    atasan: "Pejabat penilai",
    keadaan: "Keadaan",
    rhk: "RHK",
    temuan: "Temuan",
    predikat: "Predikat",
  },
  periode: (mulai: string, selesai: string) => `${mulai} sampai ${selesai}`,
  pergi: (nama: string, kini: string) => `${nama || "Atasan"} tidak lagi aktif${kini ? `; kini ${kini}` : ""}`,
  predikatSaja: "Predikat saja",
  buatDari: "Isi awal",
  dari: { kosong: "Kosong", tugas: "Tugas ABK jabatannya", tahunLalu: "SKP tahun lalu" },
  untukBelum: (jumlah: string) => `Untuk ${jumlah} orang yang belum punya SKP`,
  untuk: "Pegawai",
  dibuat: (jumlah: string, dilewati: string) =>
    `SKP ${jumlah} orang dimulai${dilewati === "0" ? "" : `; ${dilewati} dilewati karena sudah ada`}.`,
  catatPredikat: "Catat predikat saja",
  asal: "Asal",
  predikatTersimpan: (nama: string) => `Predikat ${nama} dicatat.`,
  sebelumnya: "Kembali ke daftar",
  bagian: {
    rencana: "Rencana",
    realisasi: "Realisasi",
    perilaku: "Perilaku",
    penilaian: "Penilaian",
    lampiran: "Lampiran",
    banding: "Banding",
  },
  bagianLabel: "Bagian formulir",
  hapus: "Hapus SKP",
  hapusTanya: (nama: string) => `Hapus SKP ${nama}? Dapat diurungkan.`,
  dihapus: (nama: string) => `SKP ${nama} dihapus.`,
  tambahRhk: "Tambah RHK utama",
  tambahTambahan: "Tambah RHK tambahan",
  ambilTugas: (jumlah: string) => `Ambil ${jumlah} tugas ABK`,
  tambahIndikator: (nomor: string) => `Tambah indikator RHK ${nomor}`,
  hapusRhk: (nomor: string) => `Hapus RHK ${nomor}`,
  hapusIndikator: (nomor: string) => `Hapus indikator ${nomor}`,
  uraianRhk: (nomor: string) => `RHK ${nomor}`,
  atasanRhk: (nomor: string) => `RHK pimpinan untuk RHK ${nomor}`,
  belumTertaut: "Belum ditautkan",
  sendiri: "Dikerjakan sendiri",
  dariTugas: "Dari tugas ABK",
  utama: "A. Hasil kerja utama",
  tambahan: "B. Hasil kerja tambahan",
  tanpaRhk: "Belum ada hasil kerja. Tambah satu, ambil dari tugas ABK, atau tempel baris dari Excel ke kolom RHK.",
  petunjuk:
    "Enter: RHK berikutnya; Ctrl+Enter: indikator berikutnya; Alt+panah: pindahkan; tempel baris Excel (RHK, indikator, target, satuan) ke kolom RHK.",
  triwulan: (nomor: number) => `Triwulan ${["I", "II", "III", "IV"][nomor - 1] ?? ""}`,
  ekspektasi: "Ekspektasi khusus pimpinan",
  umpanBalik: "Umpan balik",
  belumDinilai: "Belum dinilai",
  hasilKerja: "Hasil kerja",
  perilakuKerja: "Perilaku kerja",
  matriks: "Hasil kerja dan perilaku kerja",
  usulan: "Menurut matriks; ditetapkan oleh pejabat penilai.",
  bertentangan: (luar: string) => `Predikat dari e-Kinerja ${luar} bukan hasil matriks.`,
  tanpaBeda: "Tidak ada perbedaan.",
  bandingTugas: "Dengan tugas ABK",
  bandingTahun: (tahun: string) => `Dengan SKP ${tahun}`,
  tanpaTahunLalu: "Tidak ada SKP tahun lalu yang berformulir.",
  temuanBerjenjang: "Temuan berjenjang",
  tersimpan: "Tersimpan",
  menyimpan: "Menyimpan…",
  belumTersimpan: "Belum disimpan",
  simpan: "Simpan",
  usang: "SKP ini berubah di tempat lain; yang terbaru dimuat, ketikan Anda disimpan sebagai draf.",
  gantiAtasan: (nama: string) => `Ganti dengan ${nama}`,
  bawahan: "Bawahan",
  pilihAtasan: "Atasan",
  tanpaAtasan: "Tanpa atasan",
  temuanKosong: "Semua RHK tertaut.",
  gambar: "Gambar berjenjang",
  tabel: "Tabel",
  dilayaniOleh: "Dilayani oleh",
  tidakDilayani: "Tidak ada",
  matriksPenjelasan:
    "Baris: bawahan. Kolom: RHK atasan. Isi sel: hasil kerja bawahan yang melayaninya; ketik untuk mengubah atau menambah.",
  selMatriks: (nama: string, rhk: string) => `Hasil kerja ${nama} untuk ${rhk}`,
  matriksKosong: "Atasan ini belum punya RHK atau bawahan ber-SKP pada tahun ini.",
  organisasi: "Predikat organisasi",
  belumDiisi: "Belum diisi",
  distribusi: "Distribusi predikat",
  kantor: "Seluruh kantor",
  pola: "Pola",
  polaArti: (organisasi: string) => `Pola organisasi berpredikat ${organisasi}`,
  orang: "Orang",
  unitKecil: (jumlah: string) => `Unit kecil (${jumlah} orang): persentasenya tidak selalu dapat dipenuhi.`,
  sesuaiPola: "Sesuai polanya.",
  tanpaPola: "Isi predikat organisasi untuk membandingkan dengan polanya.",
  peringatan: "Peringatan, bukan larangan",
  menurutTahun: "Predikat menurut tahun",
  belumBerpredikat: "Belum berpredikat",
  kreditKosongJudul: "Belum ada pemangku jabatan fungsional berjenjang",
  kreditKosong: "Isi jenjang jabatan fungsional di halaman Jabatan.",
  jenjang: "Jenjang",
  kumulatif: "Kumulatif",
  laju: "Setahun",
  pangkat: "Kenaikan pangkat",
  kenaikanJenjang: "Kenaikan jenjang",
  tanpaPenetapan: "Dihitung dari nol: belum ada penetapan angka kredit pada jenjang ini.",
  sejakPenetapan: (jumlah: string, tanggal: string) => `Penetapan ${jumlah} per ${tanggal}`,
  rincianKredit: (bulan: string, predikat: string, jumlah: string) => `${bulan} bulan, ${predikat}: ${jumlah}`,
  jenjangLain: (banyak: string) => `${banyak} periode pada jenjang lain tidak dijumlahkan: setiap jenjang dihitung dari nol.`,
  tambahKredit: "Catat penetapan",
  ubahKredit: "Penetapan angka kredit",
  imporJudul: "Impor kinerja",
  imporPenjelasan:
    "Rekap predikat dari e-Kinerja, atau baris SKP dalam kolom NIP, RHK pimpinan, RHK, jenis, aspek, indikator, target, satuan.",
  pilihBerkas: "Pilih berkas",
  bacaan: (diambil: string, perabot: string, masalah: string) => `${diambil} baris diambil, ${perabot} bukan isi, ${masalah} masalah.`,
  terapkan: (jumlah: string) => `Simpan ${jumlah} orang`,
  diimpor: (baru: string, berubah: string, tetap: string) => `${baru} baru, ${berubah} berubah, ${tetap} tetap.`,
  lembar: "Lembar",
  sel: "Sel",
  isi: "Isi",
  keterangan: "Keterangan",
  kolomEkinerja: "Urutan kolom e-Kinerja",
  naikkan: (nama: string) => `Naikkan ${nama}`,
  turunkan: (nama: string) => `Turunkan ${nama}`,
  ekspor: "Ekspor e-Kinerja (.xlsx)",
  belumTerverifikasi: "Urutan ini belum terverifikasi; samakan dengan formulir impor yang diunduh dari e-Kinerja.",
} as const;
