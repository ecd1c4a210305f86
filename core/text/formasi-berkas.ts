import type { Prestasi } from "../abk/efektivitas";
import type { KonversiPeriode, ProfilAbk } from "../abk/profil";
import type { JenisMetode } from "../abk/metode";
import type { PlainDate } from "../date";
import type { DasarUsul } from "../formasi/usul";
import { barisJabatan, type Pejabat } from "../surat/pejabat";
import { KALIMAT_PEMBULATAN, PENJELASAN_KEYAKINAN, TEKS_KEYAKINAN, TEKS_MINIMUM_SATU, TEKS_PRESTASI } from "./abk";
import { formatTanggal } from "./date";
import { TEKS_METODE } from "./metode";

/** Names of the sheets of the formasi workbook; its file is called by the first. */
export const LEMBAR_FORMASI = { usul: "Usul Formasi", rincian: "Rincian ABK", catatan: "Catatan" } as const;

export const JUDUL_FORMASI = "USUL KEBUTUHAN PEGAWAI (FORMASI)";
export const JUDUL_RINCIAN = "RINCIAN ANALISIS BEBAN KERJA (ABK) PER JABATAN";
export const JUDUL_CATATAN = "CATATAN PERHITUNGAN";
export const TANDA_CONTOH = "DATA CONTOH: seluruh nama dan angka adalah rekaan. Bukan usul resmi.";
export const TANDA_CONTOH_RINGKAS = "DATA CONTOH";

export const teksKeadaan = (per: PlainDate): string => `Keadaan per ${formatTanggal(per)}`;

/** The profile in two sentences, as it stands under the title. */
export function teksProfil(profil: ProfilAbk): string {
  return `Aturan hitung: ${profil.nama}. Dasar: ${profil.dasar}; berlaku sejak ${formatTanggal(profil.berlakuSejak)}.`;
}

export function teksKeyakinan(profil: ProfilAbk): string {
  return `${TEKS_KEYAKINAN[profil.keyakinan]}. ${PENJELASAN_KEYAKINAN[profil.keyakinan]}`;
}

/** The rounding rule of a profile with its lower bound, in words. */
export function teksPembulatan(profil: Pick<ProfilAbk, "pembulatan" | "minimumSatu">): string {
  return profil.minimumSatu ? `${KALIMAT_PEMBULATAN[profil.pembulatan]} ${TEKS_MINIMUM_SATU}` : KALIMAT_PEMBULATAN[profil.pembulatan];
}

/** Headings of the proposal: groups above, columns below. */
export const KEPALA_USUL = {
  nomor: "No",
  nama: "Unit kerja / Nama jabatan",
  kelas: "Kelas jabatan",
  kelompokBezetting: "Bezetting (B)",
  pns: "PNS",
  pppk: "PPPK",
  bezetting: "Jumlah",
  kelompokKebutuhan: "Kebutuhan (K)",
  beban: "Beban kerja (menit)",
  mentah: "Hitungan",
  kebutuhan: "Dibulatkan",
  kelompokSelisih: "+/\u2212 (B \u2212 K)",
  kurang: "Kurang",
  lebih: "Lebih",
  ej: "EJ",
  pj: "PJ",
  usul: "Usul formasi",
  alasan: "Keterangan",
} as const;

/** Numbers under the headings, with the rule of a computed column. */
export const NOMOR_KOLOM_USUL = ["1", "2", "3", "4", "5", "6=4+5", "7", "8=7:WKE", "9", "10", "11", "12", "13", "14", "15"] as const;

export const TEKS_JUMLAH = "JUMLAH";
/** Stands where there is nothing to print: no kelas, no EJ. */
export const TANDA_KOSONG = "\u2013";
export const LABEL_WKE_JAM = "WKE setahun (jam)";

export const CATATAN_SELISIH =
  "Kekurangan dan kelebihan dihitung pada setiap jabatan, lalu dijumlahkan terpisah; kelebihan satu jabatan tidak menutup kekurangan jabatan lain.";

/** Grounds of a proposal in words; the analyst's own reason is added to hers. */
export const TEKS_DASAR_USUL: Readonly<Record<DasarUsul, string>> = {
  analis: "Ditetapkan analis",
  tanpaBeban: "Belum ada beban kerja",
  bebanKecil: "Beban kurang dari satu pegawai setelah dibulatkan; gabungkan jabatan atau tambah tugas",
  kekurangan: "Kekurangan pegawai",
  kelebihan: "Kelebihan pegawai",
  sesuai: "Sesuai kebutuhan",
};

export function teksAlasanAnalis(alasan: string): string {
  return alasan === "" ? TEKS_DASAR_USUL.analis : `${TEKS_DASAR_USUL.analis}: ${alasan}`;
}

/** Headings of the trace and the numbers under them, in the order of its columns; conversion B divides by the period's own time. */
export function teksKepalaRincian(konversi: KonversiPeriode): { readonly kepala: readonly string[]; readonly nomor: readonly string[] } {
  const perPeriode = konversi === "perPeriode";
  return {
    kepala: [
      "No",
      "Uraian tugas",
      "Satuan hasil",
      "Volume",
      "Periode",
      perPeriode ? "Beban satu periode (menit)" : "Volume setahun",
      "Norma waktu (menit)",
      perPeriode ? "WKE periode (menit)" : "WKE (menit)",
      perPeriode ? "Beban setara setahun (menit)" : "Beban kerja (menit)",
      "Kebutuhan pegawai",
    ],
    nomor: perPeriode
      ? ["1", "2", "3", "4", "5", "6=4x7", "7", "8", "9=6xWKE:8", "10=6:8"]
      : ["1", "2", "3", "4", "5", "6", "7", "8", "9=6x7", "10=9:8"],
  };
}

export const RINCIAN_KOSONG = "Uraian tugas belum diisi";
export const TEKS_PEMBULATAN_BARIS = "PEMBULATAN";

export function teksKepalaBlok(unit: string, kelas: number | null, bezetting: number): string {
  return `${unit}  |  Kelas ${kelas ?? TANDA_KOSONG}  |  Bezetting ${bezetting}`;
}

/** Dots to write on, where the office has not filled something in. */
export const TITIK = "\u2026\u2026\u2026\u2026\u2026\u2026\u2026\u2026";

/**
 * The signature block in three parts: place and day to post, name, rank and NIP. What the office has not filled in is left as dots to
 * write on.
 */
export function blokTandaTangan(
  kota: string,
  pejabat: Pejabat,
  tanggal: PlainDate | null,
): { readonly pembuka: string; readonly nama: string; readonly penutup: string } {
  const penutup = [pejabat.pangkat, `NIP ${formatNip(pejabat.nip)}`].filter((baris) => baris !== "");
  const jabatan = barisJabatan({ ...pejabat, jabatan: pejabat.jabatan || (pejabat.cara === "langsung" ? TITIK : "") });
  return {
    pembuka: `${kota || TITIK}, ${tanggal === null ? TITIK : formatTanggal(tanggal)}\n${jabatan.join("\n")}\n\n\n\n\n`,
    nama: pejabat.nama || `(${TITIK}${TITIK})`,
    penutup: `\n${penutup.join("\n")}`,
  };
}

/** `19800101 200501 1 001` for 18 digits, as letters print it; any other text stays as it is. */
function formatNip(nip: string): string {
  if (nip === "") return TITIK;
  return nip.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/u, "$1 $2 $3 $4");
}

export const BAGIAN_CATATAN = {
  profil: "Aturan hitung",
  pengali: "Pengali volume menjadi setahun",
  wkePeriode: "Waktu kerja efektif tiap periode (menit): pembagi baris tugas",
  kolom: "Arti kolom pada lembar Usul Formasi",
  prestasi: "Prestasi jabatan (PJ) menurut efektivitas jabatan (EJ)",
  berkas: "Tentang berkas ini",
} as const;

export const LABEL_PROFIL = {
  nama: "Nama aturan hitung",
  dasar: "Dasar",
  berlaku: "Berlaku sejak",
  wke: "Waktu kerja efektif (menit setahun)",
  perhitungan: "Perhitungan WKE",
  konversi: "Perlakuan periode",
  pembulatan: "Pembulatan",
  keyakinan: "Tingkat keyakinan atas sumber",
} as const;

/** What the workload of a year is summed from, under each conversion of periods. */
const ARTI_BEBAN: Readonly<Record<KonversiPeriode, string>> = {
  setahunkan: "Beban kerja setahun: jumlah volume setahun x norma waktu dari seluruh uraian tugas pada lembar Rincian ABK.",
  perPeriode:
    "Beban kerja setara setahun: jumlah volume x norma waktu : WKE periode x WKE setahun dari seluruh uraian tugas pada lembar Rincian ABK.",
};

/** Label of the cell that holds the need of another method than task by task. */
export const teksKebutuhanMetode = (jenis: JenisMetode): string => `Kebutuhan menurut metode ${TEKS_METODE[jenis]}`;

/** Columns of the proposal explained, by their number. */
export const artiKolom = (konversi: KonversiPeriode): readonly (readonly [string, string])[] => [
  [
    "4 \u2013 6",
    "Bezetting: pegawai yang memangku jabatan pada tanggal keadaan. CPNS dihitung sebagai PNS, PPPK paruh waktu sebagai PPPK.",
  ],
  ["7", ARTI_BEBAN[konversi]],
  ["8", "Kebutuhan sebelum dibulatkan: beban kerja : waktu kerja efektif."],
  ["9", "Kebutuhan setelah satu kali pembulatan per jabatan menurut aturan hitung."],
  [
    "10 \u2013 11",
    "Selisih B \u2212 K pada setiap jabatan: negatif berarti kekurangan, positif berarti kelebihan. Keduanya tidak saling menutup.",
  ],
  [
    "12",
    "Efektivitas jabatan: beban kerja : (bezetting x waktu kerja efektif), dua desimal. Tidak dihitung bila tidak ada pemangku atau belum ada beban kerja.",
  ],
  ["13", "Prestasi jabatan menurut tabel di bawah. Lebih dari 1,00 berarti beban melebihi kemampuan pegawai yang ada."],
  [
    "14",
    "Usul formasi: kekurangan dibulatkan ke atas, paling sedikit nol, kecuali ditetapkan lain oleh analis dengan alasan (tercetak miring).",
  ],
];

export function teksBatasPrestasi(prestasi: Prestasi, batas: string): readonly [string, string] {
  return [`${prestasi}  (${TEKS_PRESTASI[prestasi].toLowerCase()})`, batas];
}
export const teksEjMulai = (ej: string): string => `EJ ${ej} atau lebih`;
export const teksEjKurang = (ej: string): string => `EJ kurang dari ${ej}`;

/** How the figures were counted, in every form. */
export const TENTANG_HITUNGAN: readonly string[] = [
  "Jumlah beban tiap jabatan dibulatkan ke sepersejuta menit agar penjumlahan desimal tidak menggeser pembulatan pegawai.",
  "Jabatan yang dihitung dengan metode lain (hasil, objek, atau peralatan kerja, WISN, ABK-Kes) memakai beban setara: kebutuhan menurut metode itu x waktu kerja efektif. Langkahnya tertulis pada Rincian ABK.",
];

/** What is true of the workbook alone. */
export const TENTANG_BUKU_KERJA: readonly string[] = [
  "Angka hitungan pada berkas ini adalah rumus: mengubah volume, norma waktu, waktu kerja efektif, atau bezetting akan mengubah hasilnya.",
  "Setelah ditulis, setiap angka dibaca kembali dan dicocokkan dengan layar sebelum berkas diserahkan.",
  "F4 (215 x 330 mm) tidak ada dalam daftar kertas Excel; dipakai Folio 8,5 x 13 inci (216 x 330 mm) yang sama ukurannya.",
];
