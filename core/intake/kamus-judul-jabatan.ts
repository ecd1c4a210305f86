import type { IsianDikenal } from "./kamus-judul";

/** Columns of a peta jabatan as a table. Met in: provincial applications' exports, anjab workbooks. */
export const ISIAN_JABATAN = [
  { isian: "id", sinonim: ["id", "id jabatan", "no", "nomor"] },
  { isian: "kode", sinonim: ["kode", "kode jabatan"], kecuali: ["induk"] },
  {
    isian: "nama",
    pola: "teks",
    kecuali: ["unit", "pegawai", "pemangku", "atasan", "induk"],
    sinonim: ["nama", "nama jabatan", "jabatan", "jabatan nama"],
  },
  {
    isian: "unit",
    pola: "teks",
    kecuali: ["induk", "id", "kode"],
    sinonim: [
      "unit",
      "unit kerja",
      "nama unit",
      "nama unit kerja",
      "skpd",
      "opd",
      "unor",
      "unor nama",
      "unit organisasi",
      "satuan kerja",
      "subbagian",
      "sub bagian",
      "subbag",
      "sub bag",
      "seksi",
      "subbidang",
      "sub bidang",
    ],
  },
  {
    isian: "unitInduk",
    pola: "teks",
    kecuali: ["id", "kode", "sub"],
    sinonim: ["unit induk", "unor induk", "unor induk nama", "unit kerja induk", "bagian", "bidang", "nama bagian", "nama bidang"],
  },
  {
    isian: "induk",
    kecuali: ["unit", "unor"],
    sinonim: [
      "induk",
      "id induk",
      "kode induk",
      "atasan",
      "jabatan atasan",
      "atasan langsung",
      "induk jabatan",
      "jabatan induk",
      "parent",
      "id parent",
      "parent id",
    ],
  },
  { isian: "kelas", pola: "angka", sinonim: ["kelas", "kelas jabatan"] },
  /** Found beside the others by `kolomKursi`, so that a count makes no sheet a peta jabatan. */
  { isian: "kursi", pola: "angka", sinonim: [] },
  { isian: "jenis", kecuali: ["kelamin"], sinonim: ["jenis jabatan", "jenis jabatan nama", "jenis"] },
] as const satisfies readonly IsianDikenal[];

/** Headings of seats on a peta jabatan, the surest first. */
const JUDUL_KURSI: readonly string[] = [
  "kursi",
  "jumlah kursi",
  "formasi",
  "jumlah formasi",
  "jumlah jabatan",
  "k",
  "kebutuhan k",
  "kebutuhan",
  "kebutuhan pegawai",
  "jumlah kebutuhan",
  "jumlah kebutuhan pegawai",
  "hasil abk",
  "abk",
  "jumlah",
];

/** The column that counts the seats of each post, by the keys of the headings; -1 when none does. */
export function kolomKursi(judul: readonly { readonly kunci: readonly string[]; readonly kunciSendiri: readonly string[] }[]): number {
  const cocok = (kunci: string): number => judul.findIndex((satu) => [...satu.kunci, ...satu.kunciSendiri].includes(kunci));
  return JUDUL_KURSI.map(cocok).find((kolom) => kolom >= 0) ?? -1;
}

/** Headings of recaps: counts by jabatan or group. Such a sheet repeats what the lists say and makes neither people nor jabatan. */
export const JUDUL_REKAP: readonly string[] = [
  "bezetting",
  "b",
  "k",
  "jumlah pemangku",
  "jumlah pemangku jabatan",
  "pegawai yang ada",
  "jumlah pegawai yang ada",
  "jumlah pegawai",
  "kebutuhan",
  "kebutuhan pegawai",
  "hasil abk",
  "abk",
  "kelebihan kekurangan",
  "kekurangan kelebihan",
  "kelebihan",
  "kekurangan",
  "selisih",
  "jumlah",
  "total",
  "jumlah pns",
  "jumlah pppk",
  "pns",
  "pppk",
  "laki laki",
  "perempuan",
];

/** Words that only the summaries of a pivot table have. */
export const JUDUL_PIVOT: readonly string[] = [
  "row labels",
  "label baris",
  "grand total",
  "total keseluruhan",
  "count of",
  "jumlah dari",
  "sum of",
  "hitungan dari",
];
