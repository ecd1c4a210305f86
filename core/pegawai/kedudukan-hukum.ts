import type { Keyakinan } from "../abk/profil";
import { nameKey } from "../name";

/**
 * One value of the national list of kedudukan hukum: how lists spell it and whether somebody under it holds her post. "sakelar" is a
 * value on which offices differ: nobody under it counts until the office says so.
 */
export interface NilaiKedudukan {
  readonly kode: string;
  readonly nama: string;
  /** Spellings beside the name, as they stand in lists; capitals, punctuation and filler words do not matter. */
  readonly ejaan: readonly string[];
  readonly memangku: "ya" | "tidak" | "sakelar";
  /** How sure the rule is. No text of a regulation was read for any row [M]. */
  readonly keyakinan: Keyakinan;
}

const nilai = (kode: string, memangku: NilaiKedudukan["memangku"], [nama = kode, ...ejaan]: readonly string[]): NilaiKedudukan => ({
  kode,
  nama,
  ejaan,
  memangku,
  keyakinan: "belumTerverifikasi",
});

/**
 * The table of the national kedudukan hukum. Names follow the reference list that SIASN exports use; which of them hold a post is the
 * product's reading of PP 11/2017 jo. PP 17/2020 and of practice, to be verified.
 */
export const KEDUDUKAN_HUKUM: readonly NilaiKedudukan[] = [
  nilai("aktif", "ya", ["Aktif", "Aktif bekerja", "Aktif CPNS", "CPNS aktif", "PNS aktif", "PPPK aktif", "Masih aktif", "Active"]),
  nilai("pengaktifan", "ya", ["Pengaktifan kembali", "Aktif kembali", "Diaktifkan kembali"]),
  nilai("hukumanDisiplin", "sakelar", ["Kena hukuman disiplin", "Hukuman disiplin", "Sedang menjalani hukuman disiplin"]),
  nilai("turunJabatan", "sakelar", ["Pemindahan dalam rangka penurunan jabatan", "Penurunan jabatan"]),
  nilai("tugasBelajar", "sakelar", ["Tugas belajar", "Tubel", "Sedang tugas belajar", "Izin tugas belajar"]),
  nilai("mpp", "sakelar", ["Masa persiapan pensiun", "MPP", "Bebas tugas MPP", "Bebas tugas"]),
  nilai("berhentiSementara", "sakelar", [
    "Pemberhentian sementara",
    "Diberhentikan sementara",
    "Berhenti sementara",
    "Pemberhentian sementara dari jabatan negeri",
    "Diberhentikan sementara dari jabatan negeri",
    "Skorsing",
  ]),
  nilai("banding", "sakelar", [
    "Sedang proses banding BAPEK",
    "Keberatan ke BAPEK",
    "Banding BAPEK",
    "Proses banding BAPEK",
    "Banding administratif BPASN",
  ]),
  nilai("diperbantukan", "sakelar", ["Diperbantukan", "Dipekerjakan", "DPK", "DPB", "Penugasan di luar instansi"]),
  nilai("titipan", "sakelar", ["Pegawai titipan", "Titipan"]),
  nilai("cltn", "tidak", ["Cuti di luar tanggungan negara", "Cuti luar tanggungan negara", "CLTN"]),
  nilai("perpanjanganCltn", "tidak", [
    "Perpanjangan CLTN",
    "Perpanjangan cuti di luar tanggungan negara",
    "Perpanjangan cuti luar tanggungan negara",
  ]),
  nilai("uangTunggu", "tidak", ["Penerima uang tunggu", "Uang tunggu"]),
  nilai("prajuritWajib", "tidak", ["Prajurit wajib", "Wajib militer"]),
  nilai("pejabatNegara", "tidak", ["Pejabat negara", "Diangkat pejabat negara"]),
  nilai("kepalaDesa", "tidak", ["Kepala desa", "Menjadi kepala desa", "Perangkat desa"]),
  nilai("hilang", "tidak", ["Dinyatakan hilang", "Hilang"]),
  nilai("tidakAktif", "tidak", ["Tidak aktif", "Non aktif", "Nonaktif", "Inactive", "Tidak bekerja"]),
  nilai("mencapaiBup", "tidak", ["Mencapai BUP", "Mencapai batas usia pensiun", "BUP", "Batas usia pensiun"]),
  nilai("pensiun", "tidak", ["Pensiun", "Pensiunan", "Sudah pensiun", "Purnatugas", "Purna tugas", "Purna bakti", "Pensiun dini"]),
  nilai("pensiunBup", "tidak", ["Pensiun BUP", "Pensiun batas usia pensiun", "Pensiun mencapai BUP"]),
  nilai("pensiunAps", "tidak", ["Pensiun atas permintaan sendiri", "Pensiun APS"]),
  nilai("pensiunJandaDuda", "tidak", ["Pensiun janda/duda", "Pensiun janda", "Pensiun duda"]),
  nilai("diberhentikan", "tidak", ["Diberhentikan", "Pemberhentian", "Berhenti", "Dipecat"]),
  nilai("pdh", "tidak", [
    "Diberhentikan dengan hormat",
    "Pemberhentian dengan hormat",
    "PDH",
    "Pemberhentian dengan hormat atas permintaan sendiri",
    "Diberhentikan dengan hormat atas permintaan sendiri",
    "Pemberhentian atas permintaan sendiri",
    "PDHAPS",
    "PDH tidak atas permintaan sendiri",
    "PDHTAPS",
    "Mengundurkan diri",
  ]),
  nilai("ptdh", "tidak", ["Pemberhentian tidak dengan hormat", "Diberhentikan tidak dengan hormat", "PTDH"]),
  nilai("tanpaHakPensiun", "tidak", ["Pemberhentian tanpa hak pensiun", "Diberhentikan tanpa hak pensiun"]),
  nilai("meninggal", "tidak", ["Meninggal", "Meninggal dunia", "Wafat", "Almarhum", "Almarhumah", "Pemberhentian karena meninggal dunia"]),
  nilai("tewas", "tidak", ["Tewas", "Gugur"]),
  nilai("pindahInstansi", "tidak", [
    "Pindah instansi",
    "Pindah",
    "Mutasi keluar",
    "Pindah keluar",
    "Alih tugas ke instansi lain",
    "Pindah wilayah kerja",
  ]),
  nilai("kontrakSelesai", "tidak", [
    "Selesai kontrak",
    "Kontrak selesai",
    "Putus kontrak",
    "Putus hubungan perjanjian kerja",
    "Pemutusan hubungan perjanjian kerja",
    "Perjanjian kerja berakhir",
    "Masa perjanjian kerja berakhir",
    "PHK",
  ]),
  nilai("batal", "tidak", [
    "Pembatalan NIP",
    "Batal NIP",
    "TMS dari pengadaan",
    "Tidak memenuhi syarat dari pengadaan",
    "Pembatalan pengangkatan",
  ]),
  nilai("punah", "tidak", ["Punah"]),
  nilai("eksTimorTimur", "tidak", ["Eks PNS Timor Timur", "Eks Timor Timur"]),
];

/** Words around a value that do not change it: `PNS yang dinyatakan hilang`, `Status: aktif`. */
const KATA_PENGISI =
  /\b(?:pns|cpns|pppk|p3k|asn|pegawai|yang|dinyatakan|status|kedudukan|hukum|telah|sedang|dalam|rangka|atas|karena|sebagai|dari|di)\b/g;

/** What a spelling is compared by: its name key without filler words. */
function kunciKedudukan(teks: string): string {
  return nameKey(teks).replace(KATA_PENGISI, " ").replace(/\s+/g, " ").trim();
}

const MENURUT_KODE: ReadonlyMap<string, NilaiKedudukan> = new Map(KEDUDUKAN_HUKUM.map((satu) => [satu.kode, satu]));
const MENURUT_EJAAN: ReadonlyMap<string, NilaiKedudukan> = new Map(
  KEDUDUKAN_HUKUM.flatMap((satu) => [satu.nama, ...satu.ejaan].map((ejaan) => [kunciKedudukan(ejaan), satu] as const)),
);

/** What an office decided: its switches by code, and the spellings that it explained once, by `nameKey` of the text. */
export interface AturanKedudukan {
  readonly sakelar: Readonly<Record<string, boolean>>;
  readonly dikenalkan: Readonly<Record<string, string>>;
}

/** The rule of an office that has decided nothing yet. */
export const ATURAN_KEDUDUKAN_BAWAAN: AturanKedudukan = { sakelar: {}, dikenalkan: {} };

/** How a kedudukan hukum reads under an office's rule. */
export type BacaanKedudukan =
  | { readonly keadaan: "kosong"; readonly memangku: true }
  | { readonly keadaan: "dikenal"; readonly memangku: boolean; readonly nilai: NilaiKedudukan }
  | { readonly keadaan: "asing"; readonly memangku: false };

/**
 * Reads a kedudukan hukum: the office's own answer first, then the table. An empty one counts as holding the post, because most lists
 * have no such column; one that nobody knows never counts, and is to be shown as unknown wherever the person is.
 */
export function bacaKedudukanHukum(teks: string, aturan: AturanKedudukan): BacaanKedudukan {
  const terbaca = SUDAH_DIBACA.get(aturan) ?? new Map<string, BacaanKedudukan>();
  SUDAH_DIBACA.set(aturan, terbaca);
  const bacaan = terbaca.get(teks) ?? baca(teks, aturan);
  terbaca.set(teks, bacaan);
  return bacaan;
}

/** Readings by rule and text: an office of thousands has a dozen different values. */
const SUDAH_DIBACA = new WeakMap<AturanKedudukan, Map<string, BacaanKedudukan>>();

function baca(teks: string, aturan: AturanKedudukan): BacaanKedudukan {
  const kunci = nameKey(teks);
  if (kunci === "") return { keadaan: "kosong", memangku: true };
  const kantor = Object.hasOwn(aturan.dikenalkan, kunci) ? MENURUT_KODE.get(aturan.dikenalkan[kunci] ?? "") : undefined;
  const dikenal = kantor ?? cariEjaan(teks);
  return dikenal
    ? { keadaan: "dikenal", memangku: dihitungMemangku(dikenal, aturan), nilai: dikenal }
    : { keadaan: "asing", memangku: false };
}

/**
 * By the whole text, else by what stands before and in a bracket when both say the same (`Masa Persiapan Pensiun (MPP)`). `Aktif (CLTN)`
 * says two things and is unknown.
 */
function cariEjaan(teks: string): NilaiKedudukan | undefined {
  const utuh = MENURUT_EJAAN.get(kunciKedudukan(teks));
  const berkurung = /^([^(]*)\(([^)]*)\)?\s*$/.exec(teks);
  if (utuh || !berkurung) return utuh;
  const [luar, dalam] = [berkurung[1] ?? "", berkurung[2] ?? ""].map((satu) => MENURUT_EJAAN.get(kunciKedudukan(satu)));
  return luar === dalam ? luar : undefined;
}

/** Whether somebody under a value holds her post, by the table or, where offices differ, by the office's switch. */
export function dihitungMemangku(satu: NilaiKedudukan, { sakelar }: AturanKedudukan): boolean {
  if (satu.memangku !== "sakelar") return satu.memangku === "ya";
  return Object.hasOwn(sakelar, satu.kode) && sakelar[satu.kode] === true;
}
