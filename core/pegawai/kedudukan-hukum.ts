import { nameKey } from "../name";
import type { Keyakinan } from "../peraturan/keyakinan";
import { keyakinanAtas, menurut } from "../peraturan/register";

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
  /** How sure the rule is. */
  readonly keyakinan: Keyakinan;
}

/** Spellings of a value beside its name. [bup-jabatan] and [bup-fungsional] say when somebody has reached BUP. */
const EJAAN: Readonly<Record<string, readonly string[]>> = {
  aktif: ["Aktif bekerja", "Aktif CPNS", "CPNS aktif", "PNS aktif", "PPPK aktif", "Masih aktif", "Active"],
  pengaktifan: ["Aktif kembali", "Diaktifkan kembali"],
  hukumanDisiplin: ["Hukuman disiplin", "Sedang menjalani hukuman disiplin"],
  turunJabatan: ["Penurunan jabatan"],
  tugasBelajar: ["Tubel", "Sedang tugas belajar", "Izin tugas belajar"],
  mpp: ["MPP", "Bebas tugas MPP", "Bebas tugas"],
  berhentiSementara: [
    "Diberhentikan sementara",
    "Berhenti sementara",
    "Pemberhentian sementara dari jabatan negeri",
    "Diberhentikan sementara dari jabatan negeri",
    "Skorsing",
  ],
  banding: ["Keberatan ke BAPEK", "Banding BAPEK", "Proses banding BAPEK", "Banding administratif BPASN"],
  diperbantukan: ["Dipekerjakan", "DPK", "DPB", "Penugasan di luar instansi"],
  titipan: ["Titipan"],
  cltn: ["Cuti luar tanggungan negara", "CLTN"],
  perpanjanganCltn: ["Perpanjangan cuti di luar tanggungan negara", "Perpanjangan cuti luar tanggungan negara"],
  uangTunggu: ["Uang tunggu"],
  prajuritWajib: ["Wajib militer"],
  pejabatNegara: ["Diangkat pejabat negara"],
  kepalaDesa: ["Menjadi kepala desa", "Perangkat desa"],
  hilang: ["Hilang"],
  tidakAktif: ["Non aktif", "Nonaktif", "Inactive", "Tidak bekerja"],
  mencapaiBup: ["Mencapai batas usia pensiun", "BUP", "Batas usia pensiun"],
  pensiun: ["Pensiunan", "Sudah pensiun", "Purnatugas", "Purna tugas", "Purna bakti", "Pensiun dini"],
  pensiunBup: ["Pensiun batas usia pensiun", "Pensiun mencapai BUP"],
  pensiunAps: ["Pensiun APS"],
  pensiunJandaDuda: ["Pensiun janda", "Pensiun duda"],
  diberhentikan: ["Pemberhentian", "Berhenti", "Dipecat"],
  pdh: [
    "Pemberhentian dengan hormat",
    "PDH",
    "Pemberhentian dengan hormat atas permintaan sendiri",
    "Diberhentikan dengan hormat atas permintaan sendiri",
    "Pemberhentian atas permintaan sendiri",
    "PDHAPS",
    "PDH tidak atas permintaan sendiri",
    "PDHTAPS",
    "Mengundurkan diri",
  ],
  ptdh: ["Diberhentikan tidak dengan hormat", "PTDH"],
  tanpaHakPensiun: ["Diberhentikan tanpa hak pensiun"],
  meninggal: ["Meninggal dunia", "Wafat", "Almarhum", "Almarhumah", "Pemberhentian karena meninggal dunia"],
  tewas: ["Gugur"],
  pindahInstansi: ["Pindah", "Mutasi keluar", "Pindah keluar", "Alih tugas ke instansi lain", "Pindah wilayah kerja"],
  kontrakSelesai: [
    "Kontrak selesai",
    "Putus kontrak",
    "Putus hubungan perjanjian kerja",
    "Pemutusan hubungan perjanjian kerja",
    "Perjanjian kerja berakhir",
    "Masa perjanjian kerja berakhir",
    "PHK",
  ],
  batal: ["Batal NIP", "TMS dari pengadaan", "Tidak memenuhi syarat dari pengadaan", "Pembatalan pengangkatan"],
  eksTimorTimur: ["Eks Timor Timur"],
};

function golongkan(id: IdKedudukan, memangku: NilaiKedudukan["memangku"]): readonly NilaiKedudukan[] {
  return Object.entries(menurut(id)).map(([kode, nama]) => ({
    kode,
    nama,
    ejaan: EJAAN[kode] ?? [],
    memangku,
    keyakinan: keyakinanAtas(id),
  }));
}

/** Rules that say who holds a post, one a group of values. */
type IdKedudukan = "kedudukan-memangku" | "kedudukan-sakelar" | "kedudukan-tidak-memangku";

/** The rule that decides about a value. */
export const KETENTUAN_KEDUDUKAN = {
  ya: "kedudukan-memangku",
  sakelar: "kedudukan-sakelar",
  tidak: "kedudukan-tidak-memangku",
} as const satisfies Readonly<Record<NilaiKedudukan["memangku"], IdKedudukan>>;

/**
 * The table of the national kedudukan hukum. Which values hold a post is the register's word: those that do, those on which offices
 * differ, those that do not.
 */
export const KEDUDUKAN_HUKUM: readonly NilaiKedudukan[] = (["ya", "sakelar", "tidak"] as const).flatMap((memangku) =>
  golongkan(KETENTUAN_KEDUDUKAN[memangku], memangku),
);

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
