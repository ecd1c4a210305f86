import type { GalatIsian, KolomIsian } from "../abk/isian-tugas";
import { NORMA_TERBESAR_MENIT, PANJANG_ISIAN, VOLUME_TERBESAR } from "../abk/tugas";
import { bacaAngkaBersatuan, tandaLain, type TandaDesimal } from "./gaya-angka";
import { formatAngka } from "./number";
import { SEPERTI_RUMUS } from "./umum";

/** The list of jabatan with their need. */
export const TEKS_DAFTAR_ABK = {
  judul: "Analisis beban kerja",
  bandingkanProfil: "Bandingkan aturan hitung",
  namaTabel: "Kebutuhan pegawai setiap jabatan",
  cari: "Cari jabatan atau unit",
  unit: "Unit",
  semuaUnit: "Semua unit",
  cetakan: "Daftar kebutuhan pegawai",
  keadaan: "Keadaan",
  pilihanKeadaan: {
    semua: "Semua keadaan",
    kurang: "Kekurangan",
    lebih: "Kelebihan",
    sesuai: "Sesuai",
    tanpaTugas: "Tanpa tugas",
    saran: "Ada saran",
  },
  perUnit: "Kelompokkan per unit",
  kolom: {
    nama: "Jabatan",
    unit: "Unit",
    kelas: "Kelas",
    jumlahTugas: "Tugas",
    bebanKerjaMenit: "Beban (menit)",
    kebutuhanMentah: "Hitungan",
    kebutuhan: "Dibulatkan",
    bezetting: "Bezetting",
    selisih: "+/−",
    efektivitas: "EJ",
    prestasi: "PJ",
  },
  penjelasanKolom: {
    nama: "Nama jabatan dalam unitnya",
    unit: "Unit tempat jabatan",
    kelas: "Kelas jabatan",
    jumlahTugas: "Banyaknya uraian tugas",
    bebanKerjaMenit: "Jumlah volume × norma waktu setahun, dalam menit",
    kebutuhanMentah: "Beban kerja ÷ waktu kerja efektif, sebelum dibulatkan",
    kebutuhan: "Kebutuhan sesudah dibulatkan menurut aturan hitung",
    bezetting: "Pemangku jabatan saat ini",
    selisih: "Bezetting − kebutuhan: negatif berarti kekurangan",
    efektivitas: "Efektivitas jabatan: beban kerja ÷ (bezetting × waktu kerja efektif)",
    prestasi: "Prestasi kerja jabatan, dari A (sangat baik) sampai E (kurang)",
  },
  jumlah: "Jumlah",
  satuan: "jabatan",
  saran: "Saran",
  kosongJudul: "Belum ada jabatan",
  kosong:
    "Impor formulir ABK atau pohon jabatan, atau tambahkan jabatan satu per satu. Sesudah itu kebutuhan setiap jabatan dihitung di sini.",
  tidakCocokJudul: "Tidak ada jabatan yang cocok",
  tidakCocok: "Ubah kata pencarian atau hapus saringan.",
  petunjuk: "↑ ↓ memilih baris, Enter membuka, F1 menjelaskan angka.",
  jelaskan: (jabatan: string) => `Jelaskan angka ${jabatan}`,
} as const;

/** Advice for a job that hardly fills anybody's time; not a rule. [beban-kecil] */
export const SARAN_BEBAN_KECIL = "Saran: hitungannya di bawah 0,5 pegawai. Pertimbangkan menggabungkan jabatan ini atau menambah tugasnya.";

/** The regulation profile in one line. */
export const TEKS_PROFIL = {
  profil: "Aturan hitung",
  waktuEfektif: (menit: string) => `${menit} menit setahun`,
  minimumSatu: "paling sedikit 1",
} as const;

/** The page of one jabatan. */
export const TEKS_ABK_JABATAN = {
  kembali: "Kembali ke daftar ABK",
  kelas: (kelas: number) => `Kelas ${kelas}`,
  tanpaKelas: "Kelas belum diisi",
  pemangku: (jumlah: string, pns: string, pppk: string) => `Pemangku ${jumlah} (PNS ${pns}, PPPK ${pppk})`,
  jelaskan: "Jelaskan angka ini",
  jelaskanPenjelasan: "Tugas, pembagi, pembulatan, dan baris yang menentukan (F1 atau Ctrl+J)",
  ringkasan: "Ringkasan hitungan",
  diucapkan: (mentah: string, bulat: string, bezetting: string) =>
    `Kebutuhan ${mentah}, dibulatkan ${bulat} pegawai, bezetting ${bezetting}.`,
  beban: "Beban kerja setahun",
  menit: "menit",
  kebutuhan: "Hitungan",
  dibulatkan: "Dibulatkan",
  pegawai: "pegawai",
  bezetting: "Bezetting",
  selisih: "+/−",
  ej: "Efektivitas (EJ)",
  ejTanpaPemangku: "tanpa pemangku",
  ejTanpaBeban: "tanpa beban",
  ejMetodeKosong: "metode belum diisi",
  pj: "Prestasi (PJ)",
  status: { tersimpan: "Tersimpan", menunggu: "Belum tersimpan", menyimpan: "Menyimpan…", gagal: "Gagal menyimpan" },
  statusDitolak: (jumlah: string) => `${jumlah} isian belum tersimpan`,
  simpanLagi: "Simpan lagi",
  usang: "Isian ini sudah diubah di jendela lain. Yang tampil isian terbaru; ulangi perubahan Anda bila masih perlu.",
  petunjuk: "Ketik atau F2 untuk mengisi · Tab, lalu Enter ke baris berikutnya · Ctrl+D isi ke bawah · F1 menjelaskan · ? semua tombol",
} as const;

/** The grid of tasks. */
export const TEKS_KISI = {
  nama: (jabatan: string) => `Uraian tugas ${jabatan}`,
  nomor: "No",
  urungLokal: "isian terakhir di tabel ini",
  pilihPeriode: "Pilih…",
  kolom: {
    uraian: "Uraian tugas",
    satuanHasil: "Satuan hasil",
    volume: "Volume",
    periode: "Periode",
    normaWaktuMenit: "Norma waktu (menit)",
    beban: "Beban (menit)",
    kebutuhan: "Kebutuhan",
    keterangan: "Keterangan",
  },
  sel: (kolom: string, baris: number) => `${kolom}, baris ${baris}`,
  /** A row as it is read aloud: its number and its task. */
  barisBernama: (nomor: number, uraian: string) => (uraian === "" ? `Baris ${nomor}, kosong` : `${nomor}, ${uraian}`),
  alat: "Tindakan baris",
  sisip: "Sisip baris",
  gandakan: "Gandakan",
  hapus: "Hapus baris",
  isiKeBawah: "Isi ke bawah",
  masalah: "Periksa isian",
  tidakDihitung: (jumlah: number) => `${formatAngka(jumlah)} isian belum benar: belum disimpan, dan dihitung 0 pada ringkasan di atas.`,
  pergi: (baris: number) => `Ke baris ${baris}`,
  lainnya: (jumlah: number) => `dan ${formatAngka(jumlah)} lainnya`,
  kembar: (baris: string) => `Baris ${baris} berisi uraian tugas yang sama. Pastikan beban kerjanya tidak terhitung dua kali.`,
} as const;

/** The question about pasted numbers that can be read in two ways. */
export const TEKS_TEMPELAN = {
  nama: "Cara membaca angka yang ditempel",
  tutup: "Sudah benar, tutup (Esc)",
  kunci: "Alt+B",
} as const;

/** What pasted numbers were taken for, and what each reading makes of the need of the jabatan; raw, four decimals. */
export function kalimatTempelan(tempelan: {
  readonly contoh: string;
  readonly desimal: TandaDesimal;
  readonly kebutuhan: number;
  readonly kebutuhanLain: number;
}): { readonly kalimat: string; readonly tombol: string } {
  const { contoh, desimal } = tempelan;
  const sebagaiDesimal = contoh.includes(desimal === "koma" ? "," : ".");
  const [dibaca, lain] = sebagaiDesimal ? ["desimal", "ribuan"] : ["ribuan", "desimal"];
  const nilaiLain = bacaAngkaBersatuan(contoh, tandaLain(desimal))?.nilai ?? 0;
  return {
    kalimat: `“${contoh}” dibaca ${dibaca}: kebutuhan ${formatAngka(tempelan.kebutuhan, 4)}. Bila ${lain}: ${formatAngka(tempelan.kebutuhanLain, 4)}.`,
    tombol: `Baca sebagai ${formatAngka(nilaiLain, 3, 0)} (${lain})`,
  };
}

const NAMA_KOLOM: Readonly<Record<KolomIsian, string>> = TEKS_KISI.kolom;

/** What is wrong with a cell of the grid, and what to write instead. */
export function kalimatGalatIsian(kolom: KolomIsian, galat: GalatIsian, teks: string): string {
  const nama = NAMA_KOLOM[kolom];
  switch (galat) {
    case "bukanAngka":
      return `${nama}: “${teks}” bukan angka. Tulis misalnya 33,5 atau 1.250${kolom === "normaWaktuMenit" ? ", atau 2 jam" : ""}.`;
    case "negatif":
      return `${nama}: “${teks}” kurang dari nol. Tulis angka nol atau lebih.`;
    case "terlaluKecil":
      return `${nama}: “${teks}” terlalu kecil, paling sedikit 0,001. Periksa satuannya.`;
    case "terlaluBesar":
      return `${nama}: “${teks}” terlalu besar, paling banyak ${formatAngka(kolom === "volume" ? VOLUME_TERBESAR : NORMA_TERBESAR_MENIT)}. Periksa satuannya.`;
    case "periodeTidakDikenal":
      return `${nama}: “${teks}” tidak dikenal. Pilih harian, mingguan, bulanan, triwulanan, semesteran, atau tahunan.`;
    case "sepertiRumus":
      return `${nama}: ${SEPERTI_RUMUS}. Hapus tanda di depannya.`;
    case "terlaluPanjang":
      return `${nama}: terlalu panjang, paling banyak ${formatAngka(kolom === "uraian" ? PANJANG_ISIAN.uraian : kolom === "satuanHasil" ? PANJANG_ISIAN.satuanHasil : PANJANG_ISIAN.keterangan)} huruf.`;
  }
}
