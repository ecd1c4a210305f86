import type { PlainDate } from "../date";
import type { BagianIp, KeteranganIp, PeluangIp } from "../talenta/ip-asn";
import type { PilihanTalenta } from "../talenta/kotak";
import type { Rentang } from "../talenta/rekap-ip";
import type { MasalahTempelan } from "../talenta/tempelan-nilai";
import { formatTanggal } from "./date";
import { formatAngka } from "./number";
import { TEKS_PREDIKAT } from "./skp";
import { TEKS_BAGIAN_IP } from "./talenta-kata";

/** What was agreed on for a person: the box before, why, by whom and when. */
interface CatatanKalibrasi {
  readonly semula: number;
  readonly alasan: string;
  readonly oleh: string;
  readonly tanggal: PlainDate;
}

/** The page of IP ASN and of the nine boxes. */
export const TEKS_TALENTA = {
  judul: "Talenta",
  penjelasan: (tanggal: string, tahun: number) => `Keadaan per ${tanggal}; kinerja menurut predikat ${tahun}.`,
  per: "Keadaan per",
  tampilan: "Tampilan",
  pilihanTampilan: { orang: "IP ASN", unit: "Unit dan kategori", kotak: "Sembilan kotak", gerak: "Pergeseran", isian: "Nilai unsur" },
  bahanTelaah: "Bahan telaah untuk pejabat yang berwenang, bukan register talenta: penetapan talenta ada di SIMATA.",
  tertutup:
    "Perkara disiplin tertutup bagi Anda, sehingga dimensi Disiplin tidak dihitung bagi siapa pun; nilai ditulis sebagai rentang supaya tidak ada yang terbaca darinya.",
  sebagian: "Nilai berupa rentang karena sebagian data belum tercatat: dari yang sudah terhitung sampai yang masih mungkin.",
  kosongJudul: "Belum ada pemangku jabatan",
  kosong: "Isi Pegawai dan jabatannya lebih dahulu; IP ASN dihitung bagi pegawai yang memangku jabatan pada hari yang dipilih.",
  keImpor: "Buka Impor",
  cari: "Cari nama, NIP, unit…",
  satuan: "orang",
  tidakCocok: "Tidak ada orang yang cocok.",
  kategoriSemua: "Semua kategori",
  saringKategori: "Kategori",
  belumTentu: "Belum tentu",
  angka: {
    judul: "Ringkasan",
    kantor: "IP ASN kantor",
    lengkap: "Datanya lengkap",
    kategori: "Kategori kantor",
  },
  dari: (jumlah: number, semua: number) => `${formatAngka(jumlah)} dari ${formatAngka(semua)} orang`,
  tabelOrang: "IP ASN setiap pegawai",
  tabelUnit: "IP ASN setiap unit",
  tabelKotak: "Kotak talenta setiap pegawai",
  tabelGerak: "Pergeseran kotak talenta",
  seluruhKantor: "Seluruh kantor",
  kolom: {
    nama: "Nama",
    nip: "NIP",
    unit: "Unit kerja",
    jabatan: "Jabatan",
    nilai: "IP ASN",
    kategori: "Kategori",
    peluang: "Yang paling menaikkan",
    orang: "Orang",
    kinerja: "Kinerja",
    potensial: "Potensial",
    nilaiPotensial: "Nilai potensial",
    kotak: "Kotak",
    lalu: "Setahun lalu",
    gerak: "Pergeseran",
    semula: "Sebelum kalibrasi",
    alasan: "Alasan kalibrasi",
    oleh: "Oleh",
    tanggal: "Tanggal",
  },
  grafikUnit: "Rata-rata IP ASN menurut unit",
  grafikKategori: "Banyaknya pegawai menurut kategori",
  belumTercatat: "Belum tercatat",
  kalimatUnit: (unit: string, nilai: string) => `${unit}: ${nilai}.`,
  kalimatKategori: (kategori: string, banyak: string) => `${kategori}: ${banyak} orang.`,
  rincian: "Rincian",
  bagian: "Bagian nilai",
  peluangJudul: "Yang menaikkan nilai",
  tanpaPeluang: "Tidak ada lagi: setiap bagian sudah penuh.",
  gambarKotak: "Sembilan kotak talenta",
  sumbuKinerja: "Kinerja",
  sumbuPotensial: "Potensial",
  sebutKotak: (kotak: number, { kinerja, potensial }: { readonly kinerja: string; readonly potensial: string }, banyak: number) =>
    `Kotak ${kotak}: kinerja ${kinerja}, potensial ${potensial}, ${formatAngka(banyak)} orang`,
  kotakKe: (kotak: number) => `Kotak ${kotak}`,
  suksesi: "rencana suksesi",
  danLagi: (banyak: number) => `dan ${formatAngka(banyak)} lagi`,
  takTertempat: (banyak: number) => `${formatAngka(banyak)} orang belum dapat ditempatkan`,
  semuaKotak: "Tampilkan semua kotak",
  hanyaKotak: (kotak: number) => `Hanya kotak ${kotak}`,
  tanpaTempat: "Belum ditempatkan",
  tindakan: "Tindak lanjut yang disebut peraturan",
  versiTindakan: "versi 2020, periksa 20/2025",
  unsur: "Unsur",
  tanpaData: "tidak ada data",
  bobot: (bobot: number) => `bobot ${formatAngka(bobot, 2, 0)}`,
  terisi: (terisi: number, semua: number) => `dinilai dari ${formatAngka(terisi, 2, 0)} dari ${formatAngka(semua, 2, 0)} bobot`,
  kalibrasi: "Kalibrasi",
  kalibrasiArti: "Kotak yang disepakati dalam rapat talenta. Hitungan semula tetap tercatat bersama alasannya.",
  kotakHitungan: "Kotak menurut hitungan",
  kotakDisepakati: "Kotak yang disepakati",
  alasan: "Alasan",
  simpanKalibrasi: "Simpan kalibrasi",
  hapusKalibrasi: "Hapus kalibrasi",
  tersimpan: "Kalibrasi tersimpan.",
  dihapus: "Kalibrasi dihapus; kotak menurut hitungan berlaku lagi.",
  perluTempat: "Kalibrasi memerlukan kotak menurut hitungan. Lengkapi dahulu yang disebut tidak ada datanya.",
  catatanKalibrasi: ({ semula, alasan, oleh, tanggal }: CatatanKalibrasi) =>
    `Semula kotak ${semula}. ${alasan} (${oleh}, ${formatTanggal(tanggal)})`,
  naik: "naik",
  turun: "turun",
  tetap: "tetap",
  pindah: "pindah",
  baru: "baru",
  atur: "Aturan kotak",
  aturan: (pilihan: PilihanTalenta, sumbu: string, tanpa: string) =>
    `Kinerja ${sumbu.toLowerCase()}; unsur tanpa data: ${pilihan.tanpaData === "nol" ? tanpa.toLowerCase() : `${tanpa.charAt(0).toLowerCase()}${tanpa.slice(1)}`}.`,
  batasDiPeraturan: "Bobot dan batasnya ada di Peraturan",
  isianJudul: "Nilai unsur yang tidak ada catatannya",
  isianArti: (tahun: number) =>
    `Nilai 0 sampai 100 untuk tahun ${tahun}. Ketik, atau salin dua kolom dari Excel: NIP atau nama, lalu nilainya.`,
  isianUnsur: "Unsur",
  isianSumber: "Sumber",
  isianSumberContoh: "Misalnya: hasil asesmen BKN 12 Maret 2026",
  isianTempel: "Tempel di sini",
  isianTerbaca: (ambil: number, masalah: number) =>
    `${formatAngka(ambil)} baris terbaca${masalah > 0 ? `, ${formatAngka(masalah)} baris bermasalah dan tidak disimpan` : ""}.`,
  isianSimpan: (banyak: number) => `Simpan ${formatAngka(banyak)} nilai`,
  isianTersimpan: (banyak: number) => `${formatAngka(banyak)} nilai disimpan.`,
  isianKosong: "Belum ada nilai unsur untuk tahun ini. Tempel dari Excel di atas.",
  tabelIsian: "Nilai unsur setiap pegawai",
  barisKe: (baris: number) => `Baris ${formatAngka(baris)}`,
  bukaOrang: "Buka pegawai ini",
  bukaHalaman: "Buka Talenta",
  banyakTidakDihitung: (banyak: string) =>
    `${banyak} pegawai tidak memangku jabatan menurut kedudukan hukumnya pada hari itu dan tidak dihitung.`,
  tidakDihitung: "Pegawai ini tidak memangku jabatan pada hari itu, sehingga IP ASN dan kotaknya tidak dihitung.",
  dibatasi: "Pemrosesan data pegawai ini dibatasi pada hari itu: ia tidak ditempatkan dalam kotak talenta.",
  tanpaDibatasi: (nama: string) => `Tidak ditempatkan karena pemrosesan datanya dibatasi: ${nama}.`,
  disiplinTertutup: "tidak ditampilkan",
} as const;

/** A mean or total that may be a span: `84,5`, or `60 sampai 90`. */
export function kalimatRentang({ nilai, tertinggi }: Rentang, desimal = 2): string {
  const awal = formatAngka(nilai, desimal, 0);
  const akhir = formatAngka(tertinggi, desimal, 0);
  return awal === akhir ? awal : `${awal} sampai ${akhir}`;
}

/** Points of a part out of the most that it gives; a dash where nothing is known. */
export function kalimatNilaiBagian({ nilai, maksimum }: Pick<BagianIp, "nilai" | "maksimum">): string {
  return `${nilai === null ? "?" : formatAngka(nilai, 2, 0)} dari ${formatAngka(maksimum, 2, 0)}`;
}

/** What is known of a part, as a phrase. */
export function kalimatBagian(keterangan: KeteranganIp): string {
  switch (keterangan.jenis) {
    case "tingkat":
      return keterangan.tingkat;
    case "tingkatTakTerbaca":
      return keterangan.teks === "" ? "tingkat pendidikan belum diisi" : `tingkat pendidikan “${keterangan.teks}” tidak dikenal`;
    case "tanpaJabatan":
      return "jabatan pada hari itu belum tercatat";
    case "tanpaDiklat":
      return "tidak ada diklat yang tercatat sama sekali";
    case "adaDiklat":
      return `${formatAngka(keterangan.banyak)} tercatat`;
    case "belumDiklat":
      return keterangan.tanpaTanggal > 0
        ? `tidak terhitung: ${formatAngka(keterangan.tanpaTanggal)} tanpa tanggal`
        : "tidak tercatat dalam jangka waktunya";
    case "jp": {
      const tanpa = keterangan.tanpaTanggal > 0 ? `; ${formatAngka(keterangan.tanpaTanggal)} tanpa tanggal tidak dihitung` : "";
      return `${formatAngka(keterangan.jp, 2, 0)} dari ${formatAngka(keterangan.perlu, 2, 0)} JP${tanpa}`;
    }
    case "predikat":
      return `${TEKS_PREDIKAT[keterangan.predikat]} (${keterangan.tahun})`;
    case "tanpaPredikat":
      return `predikat ${keterangan.tahun} belum tercatat`;
    case "bersih":
      return `tidak pernah dihukum dalam ${formatAngka(keterangan.tahun, 2, 0)} tahun`;
    case "dihukum":
      return `hukuman ${keterangan.tingkat}; lepas dari hitungan ${formatTanggal(keterangan.lepas)}`;
    case "tertutup":
      return TEKS_TALENTA.disiplinTertutup;
  }
}

const SARAN: Readonly<Record<PeluangIp["kode"], string>> = {
  kualifikasi: "satu tingkat pendidikan di atasnya",
  kepemimpinan: "diklat kepemimpinan",
  fungsional: "diklat fungsional",
  teknis: "diklat teknis dengan JP penuh",
  seminar: "satu seminar",
  kinerja: "predikat satu tingkat di atasnya",
  disiplin: "lewatnya masa hukuman",
};

/** What would raise the index, with its points. */
export function kalimatPeluang({ kode, tambah, belumTercatat }: PeluangIp): string {
  const titik = formatAngka(tambah, 2, 0);
  return belumTercatat ? `Catat ${TEKS_BAGIAN_IP[kode].toLowerCase()}: sampai +${titik}` : `+${titik} dengan ${SARAN[kode]}`;
}

/** Why a pasted row was not taken. */
export function kalimatTempelan(masalah: MasalahTempelan): string {
  switch (masalah.jenis) {
    case "tanpaNilai":
      return `${TEKS_TALENTA.barisKe(masalah.baris)}: tidak ada nilai di kolom kedua.`;
    case "bukanNilai":
      return `${TEKS_TALENTA.barisKe(masalah.baris)}: “${masalah.teks}” bukan angka 0 sampai 100.`;
    case "tidakDikenal":
      return `${TEKS_TALENTA.barisKe(masalah.baris)}: “${masalah.teks}” bukan NIP atau nama pegawai yang memangku jabatan.`;
    case "namaKembar":
      return `${TEKS_TALENTA.barisKe(masalah.baris)}: ada beberapa pegawai bernama “${masalah.teks}”; pakai NIP.`;
    case "dua":
      return `${TEKS_TALENTA.barisKe(masalah.baris)}: “${masalah.teks}” sudah ada di baris ${formatAngka(masalah.sebelumnya)}.`;
  }
}
