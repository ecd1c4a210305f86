import type { Periode } from "../abk/tugas";
import type { IsiTemuan, JenisTemuan } from "../norma/temuan";
import { TEKS_PERIODE } from "./abk";
import { formatAngka } from "./number";

/** The kinds of finding, short enough for a chip. */
export const TEKS_JENIS_TEMUAN: Readonly<Record<JenisTemuan, string>> = {
  duplikat: "Duplikat",
  tumpangTindih: "Tumpang tindih",
  normaDiAtas2xMedian: "Norma di atas 2× median",
  normaDiBawahSetengahMedian: "Norma di bawah ½ median",
  bentrokPeriode: "Bentrok periode",
  volumeNol: "Volume nol",
  volumeTidakWajar: "Volume tidak wajar",
  normaTidakWajar: "Norma tidak wajar",
  bebanMelebihiOrang: "Beban melebihi orang",
};

/** What each kind asks about. */
export const PENJELASAN_TEMUAN: Readonly<Record<JenisTemuan, string>> = {
  duplikat: "Satu jabatan mencantumkan tugas yang serupa lebih dari sekali.",
  tumpangTindih: "Tugas yang serupa tercantum pada jabatan yang berbeda nama.",
  normaDiAtas2xMedian: "Norma waktu lebih dari dua kali median tugas serupa dengan satuan hasil yang sama.",
  normaDiBawahSetengahMedian: "Norma waktu kurang dari setengah median tugas serupa dengan satuan hasil yang sama.",
  bentrokPeriode: "Volume atau norma hanya masuk akal untuk periode lain.",
  volumeNol: "Tugas tanpa volume tidak menambah beban kerja.",
  volumeTidakWajar: "Volume jauh melebihi tugas serupa atau yang dapat dikerjakan orang.",
  normaTidakWajar: "Norma waktu nol, terlalu pendek, atau terlalu panjang untuk satu hasil.",
  bebanMelebihiOrang: "Pemangku jabatan harus bekerja jauh melebihi waktu kerja efektif.",
};

const angka = (nilai: number): string => formatAngka(nilai, 2, 0);
const menit = (nilai: number): string => `${angka(nilai)} menit`;
const periodeKecil = (periode: Periode): string => TEKS_PERIODE[periode].toLowerCase();

/** A finding as one sentence with its figures; `periode` is the one in which its task is counted. */
export function kalimatTemuan(isi: IsiTemuan, periode: Periode): string {
  switch (isi.jenis) {
    case "duplikat":
      return `${angka(isi.angka.tugas)} tugas serupa dalam satu jabatan; ${menit(isi.angka.bebanMenit)} setahun mungkin terhitung dua kali.`;
    case "tumpangTindih":
      return `Tugas serupa pada ${angka(isi.angka.jabatan)} jabatan, bersama ${menit(isi.angka.bebanMenit)} setahun. Pastikan pembagiannya jelas.`;
    case "normaDiAtas2xMedian":
    case "normaDiBawahSetengahMedian":
      return `Norma ${menit(isi.angka.normaMenit)}, ${angka(isi.angka.kelipatan)} kali median ${menit(isi.angka.medianMenit)} dari ${angka(isi.angka.anggota)} tugas serupa.`;
    case "bentrokPeriode":
      return kalimatBentrok(isi, periode);
    case "volumeNol":
      return `Volume 0: tugas ini tidak menambah beban kerja (norma ${menit(isi.angka.normaMenit)}).`;
    case "volumeTidakWajar":
      return kalimatVolume(isi);
    case "normaTidakWajar":
      return kalimatNorma(isi);
    case "bebanMelebihiOrang": {
      const { efektivitas, bezetting, lebihMenitPerOrang, menitPerHari } = isi.angka;
      return `EJ ${formatAngka(efektivitas, 2)} dengan ${angka(bezetting)} pemangku: setiap orang kelebihan ${angka(lebihMenitPerOrang / 60)} jam setahun, ${angka(menitPerHari / 60)} jam kerja efektif sehari.`;
    }
  }
}

function kalimatBentrok(isi: Extract<IsiTemuan, { readonly jenis: "bentrokPeriode" }>, periode: Periode): string {
  const sebutan = periodeKecil(periode);
  switch (isi.sebab) {
    case "kataPeriode":
      return `Uraian menyebut hasil ${periodeKecil(isi.kataPeriode)}, tetapi dihitung ${sebutan}: ${angka(isi.angka.volumeSetahun)} hasil setahun.`;
    case "hitunganSetahun":
      return `Volume ${angka(isi.angka.volume)} ${sebutan} tampak seperti hitungan setahun; sekarang terbaca ${angka(isi.angka.volumeSetahun)} hasil setahun.`;
    case "kelompok":
      return `Volume ${angka(isi.angka.volume)} ${sebutan} = ${angka(isi.angka.volumeSetahun)} setahun, padahal median tugas serupa ${angka(isi.angka.medianSetahun)}. Bila ${periodeKecil(isi.seharusnya)}: ${angka(isi.angka.volumeSeharusnya)} setahun.`;
    case "normaMelebihiPeriode":
      return `Norma ${menit(isi.angka.normaMenit)} untuk satu hasil melebihi waktu kerja efektif satu orang ${sebutan} (${menit(isi.angka.waktuPeriodeMenit)}).`;
  }
}

function kalimatVolume(isi: Extract<IsiTemuan, { readonly jenis: "volumeTidakWajar" }>): string {
  switch (isi.sebab) {
    case "batas":
      return `Volume ${angka(isi.angka.volumeSetahun)} setahun melebihi ${angka(isi.angka.batas)}.`;
    case "kelompok":
      return `Volume ${angka(isi.angka.volumeSetahun)} setahun, ${angka(isi.angka.kelipatan)} kali median tugas serupa (${angka(isi.angka.medianSetahun)}).`;
    case "orang":
      return `Volume ${angka(isi.angka.volumeSetahun)} setahun: tugas ini saja membutuhkan ${angka(isi.angka.orang)} orang, pemangkunya ${angka(isi.angka.bezetting)}.`;
  }
}

function kalimatNorma(isi: Extract<IsiTemuan, { readonly jenis: "normaTidakWajar" }>): string {
  switch (isi.sebab) {
    case "nol":
      return "Norma waktu 0 menit: tugas ini tidak menambah beban kerja.";
    case "terlaluPendek":
      return `Norma ${menit(isi.angka.normaMenit)} untuk satu hasil, kurang dari ${menit(isi.angka.batasMenit)}.`;
    case "terlaluPanjang":
      return `Norma ${menit(isi.angka.normaMenit)} untuk satu hasil, lebih dari ${menit(isi.angka.batasMenit)} (setengah waktu kerja efektif setahun).`;
  }
}

/** What is said while norms are checked. */
export function kalimatKemajuanNorma({ done, total }: { readonly done: number; readonly total: number }): string {
  return total === 0 ? "Mengumpulkan tugas…" : `Memeriksa norma dan volume: ${formatAngka(Math.floor((done / total) * 100))}%`;
}

/** The page of quality control. */
export const TEKS_PERIKSA_NORMA = {
  judul: "Periksa norma",
  hal: "temuan",
  ringkasan: (temuan: string, dibenarkan: string, tugas: string) =>
    `${temuan} temuan terbuka, ${dibenarkan} dibenarkan, dari ${tugas} tugas`,
  tampilan: "Tampilan",
  pilihanTampilan: { temuan: "Temuan", kelompok: "Tugas serupa", matriks: "Tumpang tindih" },
  saringan: "Saring menurut jenis temuan",
  semua: "Semua",
  terbuka: "Terbuka",
  dibenarkan: "Dibenarkan",
  keadaan: "Keadaan temuan",
  cari: "Cari jabatan atau uraian",
  namaTabel: "Temuan pemeriksaan norma",
  kolom: { temuan: "Temuan", jabatan: "Jabatan", tugas: "Uraian tugas", angka: "Penjelasan", tindakan: "Pembenaran" },
  banyakJabatan: (nama: string, banyak: string) => `${banyak} jabatan: ${nama}, …`,
  jenis: (jenis: string, banyak: string, penjelasan: string) => `${jenis} (${banyak}): ${penjelasan}`,
  diUnit: (jabatan: string, unit: string) => `${jabatan}, ${unit}`,
  banyakTugas: (uraian: string, banyak: string) => `${uraian} (${banyak} baris)`,
  bukaTugas: (uraian: string) => `Buka di lembar ABK: ${uraian}`,
  bukaJabatan: (jabatan: string) => `Buka ABK ${jabatan}`,
  benarkan: "Benarkan…",
  benarkanTemuan: (temuan: string) => `Benarkan temuan: ${temuan}`,
  ubahCatatan: "Ubah catatan",
  bukaLagi: "Buka lagi",
  judulPembenaran: (jenis: string) => `Benarkan temuan: ${jenis}`,
  catatan: "Mengapa temuan ini bukan kesalahan?",
  catatanContoh: "Misalnya: diukur bersama dua satuan kerja pada Maret 2026. Berita acaranya ada di subbagian perencanaan.",
  sisaHuruf: (tertulis: string, terbanyak: string) => `${tertulis} dari ${terbanyak} huruf. Ctrl+Enter menyimpan.`,
  danSerupa: (banyak: string) => `Benarkan juga ${banyak} temuan serupa dengan alasan yang sama`,
  simpanPembenaran: (banyak: string) => (banyak === "1" ? "Simpan pembenaran" : `Simpan untuk ${banyak} temuan`),
  tidakBerlaku: (catatan: string) => `Angkanya berubah sejak dibenarkan: “${catatan}”`,
  rincian: "Rincian temuan",
  kosongJudul: "Tidak ada temuan",
  belumAdaJudul: "Belum ada yang diperiksa",
  belumDibenarkanJudul: "Belum ada temuan yang dibenarkan",
  belumDibenarkan: "Temuan yang dibenarkan dengan catatan pindah ke sini.",
  semuaDibenarkanJudul: "Semua temuan sudah dibenarkan",
  semuaDibenarkan: "Temuan yang keadaannya berubah terbuka lagi dengan sendirinya.",
  kosong: "Tidak ada tugas yang perlu dipertanyakan menurut batas pemeriksaan.",
  tanpaTugas: "Belum ada uraian tugas yang dapat diperiksa. Impor lembar ABK, atau isi tugas jabatan.",
  tidakCocokJudul: "Tidak ada temuan yang cocok",
  tidakCocok: "Ubah kata pencarian atau hapus saringan.",
  petunjuk:
    "↑ ↓ memilih baris, Enter membuka rincian. Temuan adalah pertanyaan, bukan putusan: perbaiki tugasnya atau benarkan dengan catatan.",
  kelompok: {
    nama: "Kelompok tugas serupa",
    judul: (uraian: string, tugas: string, jabatan: string) => `${uraian} · ${tugas} tugas, ${jabatan} jabatan`,
    kolom: {
      uraian: "Uraian tugas",
      jabatan: "Jabatan",
      satuan: "Satuan hasil",
      volume: "Volume",
      periode: "Periode",
      norma: "Norma (menit)",
      median: "Median",
      kelipatan: "× median",
    },
    tanpaMedian: "kurang dari tiga norma",
    kosongJudul: "Belum ada tugas serupa",
    kosong: "Tugas yang uraiannya serupa berdampingan di sini bersama norma dan mediannya.",
  },
  matriks: {
    nama: "Tumpang tindih tugas antarjabatan",
    penjelasan: "Angka adalah banyaknya kelompok tugas serupa yang dimiliki kedua jabatan. Pilih sel untuk melihat tugasnya.",
    sel: (banyak: string, a: string, b: string) => `${banyak} tumpang tindih antara ${a} dan ${b}`,
    pilihan: (a: string, b: string) => `${a} dan ${b}`,
    kosongJudul: "Tidak ada tumpang tindih",
    kosong: "Tidak ada tugas serupa pada jabatan yang berbeda nama.",
    sebagian: (tampil: string, semua: string) => `${tampil} dari ${semua} jabatan dengan tumpang tindih terbanyak.`,
    jabatan: "Jabatan",
  },
  cetakan: {
    judul: "Hasil pemeriksaan norma ABK",
    per: (profil: string, tanggal: string) => `Aturan hitung ${profil}; keadaan per ${tanggal}`,
    terbuka: "Temuan terbuka",
    dibenarkan: "Temuan yang dibenarkan",
    nomor: "No",
    catatan: "Catatan pembenaran",
    tidakAda: "Tidak ada.",
  },
} as const;
