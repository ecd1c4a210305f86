import { nameKey } from "../name";

/**
 * What a day of a person is in the product's own codes. `sah`: she was excused, or on duty elsewhere: neither absent nor late. Only
 * `tanpaKeterangan` counts as absent without valid reason; `hadir` and `wfa` are days of work whose clock is looked at.
 */
export const KODE_PRESENSI = [
  "hadir",
  "tanpaKeterangan",
  "dinasLuar",
  "wfa",
  "sakit",
  "izin",
  "cuti",
  "cutiTahunan",
  "cutiBesar",
  "cutiSakit",
  "cutiMelahirkan",
  "cutiAlasanPenting",
  "cutiBersama",
  "cltn",
  "tugasBelajar",
  "diklat",
  "libur",
] as const;
export type KodePresensi = (typeof KODE_PRESENSI)[number];

/** How a code stands in the month grid: a letter or two, never colour alone. */
export const HURUF_PRESENSI: Readonly<Record<KodePresensi, string>> = {
  hadir: "H",
  tanpaKeterangan: "TK",
  dinasLuar: "DL",
  wfa: "WF",
  sakit: "S",
  izin: "I",
  cuti: "C",
  cutiTahunan: "CT",
  cutiBesar: "CB",
  cutiSakit: "CS",
  cutiMelahirkan: "CM",
  cutiAlasanPenting: "CP",
  cutiBersama: "CBS",
  cltn: "CLT",
  tugasBelajar: "TB",
  diklat: "DK",
  libur: "L",
};

/**
 * Spellings of machines and forms that can mean one thing only, with where they were seen. Letters and short words that offices use for
 * different things are not here but in `EJAAN_TAKSA`: those are asked once.
 */
const EJAAN: Readonly<Record<KodePresensi, { readonly ejaan: readonly string[]; readonly bukti: string }>> = {
  hadir: {
    ejaan: ["hadir", "masuk", "masuk kerja", "present", "hadir tepat waktu", "hadir terlambat", "terlambat", "wfo", "work from office"],
    bukti: "Kolom KETERANGAN pada rekap mesin sidik jari; WFO pada rekap masa pandemi.",
  },
  tanpaKeterangan: {
    ejaan: ["tanpa keterangan", "tanpa alasan", "tidak hadir tanpa keterangan", "alpha", "mangkir", "bolos", "absent without leave"],
    bukti: "Rekap presensi-2026 kantor; formulir rekap absen memakai “alpha” dan “mangkir”.",
  },
  dinasLuar: {
    ejaan: ["dinas luar", "perjalanan dinas", "tugas luar", "spd", "sppd", "dinas dalam kota", "dinas luar kota", "penugasan"],
    bukti: "Kolom KETERANGAN; SPPD adalah surat perintah perjalanan dinas.",
  },
  wfa: {
    ejaan: ["wfa", "wfh", "work from anywhere", "work from home", "bekerja dari rumah", "kerja dari rumah", "tugas kedinasan di rumah"],
    bukti: "Surat edaran menteri tentang penyesuaian tempat kerja.",
  },
  sakit: {
    ejaan: ["sakit", "sakit dengan surat", "sakit surat dokter", "sick", "surat sakit"],
    bukti: "Rekap presensi-2026 kantor; formulir rekap absen.",
  },
  izin: { ejaan: ["izin", "ijin", "izin pribadi", "permission"], bukti: "Formulir rekap absen." },
  cuti: { ejaan: ["cuti", "leave"], bukti: "Rekap presensi-2026 kantor: jenis cutinya tidak disebut." },
  cutiTahunan: { ejaan: ["cuti tahunan", "annual leave"], bukti: "Jenis cuti PNS." },
  cutiBesar: { ejaan: ["cuti besar"], bukti: "Jenis cuti PNS." },
  cutiSakit: { ejaan: ["cuti sakit"], bukti: "Jenis cuti PNS." },
  cutiMelahirkan: { ejaan: ["cuti melahirkan", "cuti bersalin", "cuti hamil"], bukti: "Jenis cuti PNS." },
  cutiAlasanPenting: { ejaan: ["cuti alasan penting", "cuti karena alasan penting"], bukti: "Jenis cuti PNS." },
  cutiBersama: { ejaan: ["cuti bersama"], bukti: "SKB tiga menteri." },
  cltn: { ejaan: ["cltn", "cuti di luar tanggungan negara", "cuti luar tanggungan negara"], bukti: "Jenis cuti PNS." },
  tugasBelajar: { ejaan: ["tugas belajar", "tubel", "izin belajar"], bukti: "Kedudukan hukum nasional." },
  diklat: { ejaan: ["diklat", "pelatihan", "bimtek", "latsar", "training"], bukti: "Kolom KETERANGAN." },
  libur: {
    ejaan: ["libur", "hari libur", "libur nasional", "weekend", "off", "holiday", "sabtu", "minggu", "ahad"],
    bukti: "Rekap bulanan mesin sidik jari.",
  },
};

/** Codes of which offices mean different things, with the readings that were seen; the first is the most frequent. Always asked, once. */
const EJAAN_TAKSA: Readonly<Record<string, readonly KodePresensi[]>> = {
  a: ["tanpaKeterangan", "izin"],
  alpa: ["tanpaKeterangan"],
  absen: ["tanpaKeterangan", "hadir"],
  absent: ["tanpaKeterangan"],
  tk: ["tanpaKeterangan", "dinasLuar"],
  th: ["tanpaKeterangan", "hadir"],
  m: ["hadir", "tanpaKeterangan"],
  h: ["hadir", "libur"],
  hd: ["hadir"],
  s: ["sakit", "cutiSakit"],
  sk: ["sakit", "cutiSakit"],
  sd: ["sakit"],
  i: ["izin"],
  c: ["cuti", "cutiTahunan"],
  ct: ["cutiTahunan"],
  cb: ["cutiBesar", "cutiBersama", "cutiMelahirkan"],
  cm: ["cutiMelahirkan"],
  cs: ["cutiSakit", "cutiMelahirkan"],
  cp: ["cutiAlasanPenting"],
  cap: ["cutiAlasanPenting"],
  dl: ["dinasLuar"],
  d: ["dinasLuar", "diklat"],
  dd: ["dinasLuar"],
  dk: ["diklat", "dinasLuar"],
  tl: ["dinasLuar", "hadir"],
  pd: ["dinasLuar"],
  tb: ["tugasBelajar"],
  l: ["libur"],
  lb: ["libur"],
  v: ["hadir"],
  x: ["tanpaKeterangan", "libur"],
};

const MENURUT_EJAAN: ReadonlyMap<string, KodePresensi> = new Map(
  KODE_PRESENSI.flatMap((kode) => EJAAN[kode].ejaan.map((satu) => [nameKey(satu), kode] as const)),
);

/** How a code of a machine reads: it means one thing, has to be asked (with the readings that were seen), or is nothing. */
export type BacaanKode =
  | { readonly keadaan: "dikenal"; readonly kode: KodePresensi }
  | { readonly keadaan: "tanya"; readonly saran: readonly KodePresensi[] };

/**
 * Reads a code: what the office answered first (`ingat`, by `nameKey` of the text), then the table. A sign such as `√` reads as present
 * only where the office says so.
 */
export function bacaKode(teks: string, ingat: Readonly<Record<string, KodePresensi>>): BacaanKode {
  const kunci = kunciKode(teks);
  const kantor = Object.hasOwn(ingat, kunci) ? ingat[kunci] : undefined;
  const dikenal = kantor ?? MENURUT_EJAAN.get(kunci);
  if (dikenal !== undefined) return { keadaan: "dikenal", kode: dikenal };
  return { keadaan: "tanya", saran: Object.hasOwn(EJAAN_TAKSA, kunci) ? (EJAAN_TAKSA[kunci] ?? []) : [] };
}

/** What a code is remembered by: its name key, or the bare text where that holds no letter or figure. */
export function kunciKode(teks: string): string {
  return nameKey(teks) || teks.trim();
}

/** Whether a text is a code that this program knows. */
export function isKodePresensi(teks: string): teks is KodePresensi {
  return KODE_PRESENSI.some((satu) => satu === teks);
}
