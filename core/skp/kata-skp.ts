import { nameKey } from "../name";
import { ASPEK_SKP, type AspekSkp, type JenisRhk } from "./skp";
import type { NilaiSkp, Predikat } from "./predikat";

/** Columns that a list of predikat or of SKP rows may have. */
export const KOLOM_SKP = [
  "nip",
  "nama",
  "tahun",
  "hasil",
  "perilaku",
  "predikat",
  "rhkAtasan",
  "rhk",
  "jenis",
  "aspek",
  "indikator",
  "target",
  "satuan",
] as const;
export type KolomSkp = (typeof KOLOM_SKP)[number];

/** Headings by which each column is known, as `nameKey` folds them. Seen on recaps and uploaded forms. */
const JUDUL_KOLOM_SKP: Readonly<Record<KolomSkp, readonly string[]>> = {
  nip: ["nip", "nip pegawai", "nip baru", "nomor induk pegawai", "nip nippppk", "nip nipppk"],
  nama: ["nama", "nama pegawai", "nama lengkap"],
  tahun: ["tahun", "tahun penilaian", "tahun kinerja", "periode tahun"],
  hasil: ["hasil kerja", "rating hasil kerja", "nilai hasil kerja", "rating hasil", "hasil kerja pegawai"],
  perilaku: ["perilaku kerja", "perilaku", "rating perilaku", "rating perilaku kerja", "nilai perilaku kerja"],
  predikat: ["predikat", "predikat kinerja", "predikat kinerja pegawai", "predikat akhir", "hasil akhir", "kuadran kinerja"],
  rhkAtasan: [
    "rhk pimpinan",
    "rhk atasan",
    "rhk pimpinan yang diintervensi",
    "rhk atasan yang diintervensi",
    "rencana hasil kerja pimpinan",
    "rencana hasil kerja pimpinan yang diintervensi",
    "rencana hasil kerja atasan yang diintervensi",
  ],
  rhk: ["rhk", "rencana hasil kerja", "rencana hasil kerja pegawai", "hasil kerja rhk", "rencana hasil kerja rhk"],
  jenis: ["jenis", "jenis rhk", "jenis hasil kerja", "utama tambahan", "jenis kinerja"],
  aspek: ["aspek", "aspek indikator"],
  indikator: [
    "indikator",
    "iki",
    "indikator kinerja individu",
    "indikator kinerja",
    "indikator kinerja individu iki",
    "ukuran keberhasilan",
  ],
  target: ["target", "target tahunan", "target kuantitas"],
  satuan: ["satuan", "satuan target"],
};

const PREDIKAT: readonly (readonly [Predikat, readonly string[]])[] = [
  ["sangatBaik", ["sangat baik", "sb", "sangatbaik", "amat baik"]],
  ["baik", ["baik", "b"]],
  [
    "butuhPerbaikan",
    ["butuh perbaikan", "cukup", "butuh perbaikan cukup", "cukup butuh perbaikan", "bp", "c", "butuhperbaikan", "perlu perbaikan"],
  ],
  ["kurang", ["kurang", "misconduct", "kurang misconduct", "kurang baik", "k"]],
  ["sangatKurang", ["sangat kurang", "sk", "sangatkurang", "buruk"]],
];
const NILAI: readonly (readonly [NilaiSkp, readonly string[]])[] = [
  [
    "diAtas",
    ["di atas ekspektasi", "diatas ekspektasi", "di atas", "diatas", "di atas espektasi", "diatas espektasi", "melebihi ekspektasi"],
  ],
  ["sesuai", ["sesuai ekspektasi", "sesuai", "sesuai espektasi", "sesuai dengan ekspektasi"]],
  [
    "diBawah",
    [
      "di bawah ekspektasi",
      "dibawah ekspektasi",
      "di bawah",
      "dibawah",
      "di bawah espektasi",
      "dibawah espektasi",
      "kurang dari ekspektasi",
    ],
  ],
];
const JENIS: readonly (readonly [JenisRhk, readonly string[]])[] = [
  ["utama", ["utama", "a utama", "hasil kerja utama", "kinerja utama", "a hasil kerja utama", "a kinerja utama", "u"]],
  ["tambahan", ["tambahan", "b tambahan", "hasil kerja tambahan", "kinerja tambahan", "b hasil kerja tambahan", "b kinerja tambahan", "t"]],
];

function cari<K>(daftar: readonly (readonly [K, readonly string[]])[], teks: string): K | null {
  const kunci = nameKey(teks);
  return daftar.find(([, ejaan]) => ejaan.includes(kunci))?.[0] ?? null;
}

/** The predikat that a spelling means; null for one that nobody knows. "Cukup" is Butuh Perbaikan. */
export const bacaPredikat = (teks: string): Predikat | null => cari(PREDIKAT, teks);
export const bacaNilai = (teks: string): NilaiSkp | null => cari(NILAI, teks);
export const bacaJenisRhk = (teks: string): JenisRhk | null => cari(JENIS, teks);
export function bacaAspek(teks: string): AspekSkp | null {
  const kunci = nameKey(teks);
  return ASPEK_SKP.find((satu) => satu === kunci) ?? null;
}
/** The column that a heading names, or null. */
export function bacaJudulSkp(teks: string): KolomSkp | null {
  const kunci = nameKey(teks);
  return KOLOM_SKP.find((kolom) => JUDUL_KOLOM_SKP[kolom].includes(kunci)) ?? null;
}
