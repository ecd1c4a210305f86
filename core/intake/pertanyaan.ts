/** What an import may ask. Each is asked once for all the rows behind it. */
export const JENIS_PERTANYAAN = [
  "gayaAngka",
  "satuanWaktu",
  "unitLembar",
  "nilaiAsing",
  "namaUnit",
  "namaJabatan",
  "barisTersembunyi",
  "kewajaran",
  "lembarLanjutan",
  "nipBertentangan",
  "tanpaNip",
  "kodeSyarat",
  "unsurAda",
  "unsurSeragam",
  "hariDaftar",
  "orangBaru",
  "tmtBerbeda",
  "golonganTurun",
  "pegawaiHilang",
  "pegawaiKembali",
  "daftarSebagian",
] as const;
export type JenisPertanyaan = (typeof JENIS_PERTANYAAN)[number];

/** One way to answer, and what it would lead to, in words with figures. */
export interface PilihanJawaban {
  readonly nilai: string;
  readonly label: string;
  /** What follows from it, such as `kebutuhan 0,4`; empty when the label says it all. */
  readonly akibat: string;
}

/**
 * Something that the files do not decide, with the reading that is used until somebody does. `tanya`: nothing in the files
 * decides, an answer is wanted. `usul`: the program decided and may be corrected (a near name, a spelling).
 */
export interface Pertanyaan {
  /** Stands for the question in `intake.answer`; the same question has the same key when the draft is judged again. */
  readonly kunci: string;
  readonly jenis: JenisPertanyaan;
  readonly desakan: "tanya" | "usul";
  /** File and sheet from 0; the sheet is null when the whole file is meant. */
  readonly berkas: number;
  readonly lembar: number | null;
  /** First cell concerned, such as `D10`; empty when none is. */
  readonly sel: string;
  readonly kalimat: string;
  readonly pilihan: readonly PilihanJawaban[];
  /** A free text is an answer too: a reason, a unit's name. Its label; null when only the choices are. */
  readonly bebas: string | null;
  /** The value in force until somebody answers; empty when the rows wait for an answer. */
  readonly bawaan: string;
  /** What was answered here, or remembered from an earlier import; null while nobody has. */
  readonly jawaban: string | null;
  /** Whether the answer was remembered from an earlier import. */
  readonly diingat: boolean;
  /** Rows behind the question. */
  readonly baris: number;
}
