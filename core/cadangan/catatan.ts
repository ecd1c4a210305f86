/** Acts that change much: a snapshot is taken before each. */
const TINDAKAN = ["impor", "urung", "gabung", "migrasi", "lindungi", "gantiKunci", "pulihkan"] as const;

/** Why a snapshot was taken. */
export const ALASAN_CADANGAN = ["mulai", "berkala", "tangan", ...TINDAKAN] as const;
export type AlasanCadangan = (typeof ALASAN_CADANGAN)[number];

/** Rows that tell a reader which state of the office a snapshot holds. */
export interface JumlahCadangan {
  readonly pegawai: number;
  readonly jabatan: number;
  readonly tugas: number;
  /** Steps of the history. */
  readonly langkah: number;
}

/** The last step of a history: where it stands, and which step it is. */
export interface KepalaRiwayat {
  readonly nomor: number;
  readonly id: string;
}

/** What a data file was found to hold when it was opened and checked. */
export interface IsiCadangan {
  /** The office: id of the first step of its history, which every copy of it shares; null for a file without history. */
  readonly berkas: string | null;
  /** Version of its schema. */
  readonly skema: number;
  readonly jumlah: JumlahCadangan;
  readonly kepala: KepalaRiwayat | null;
  /** Bytes of the file, and SHA-256 of them as 64 hexadecimal characters. */
  readonly ukuran: number;
  readonly sidik: string;
}

/**
 * What stands beside a snapshot. Nothing in it names a person in clear text while the office is protected: `oleh` is then sealed under the
 * data key. `tanda` is an HMAC-SHA256 over everything else under a key derived from the data key; of an unprotected office a plain SHA-256.
 */
export interface CatatanCadangan extends IsiCadangan {
  readonly bentuk: 1;
  /** UTC moment, ISO 8601. */
  readonly dibuat: string;
  readonly alasan: AlasanCadangan;
  /** Version of the program. */
  readonly versi: string;
  readonly terlindung: boolean;
  /** It was in clear text before the office was protected, so that no mark of that time says that nobody changed it. */
  readonly tanpaTanda?: true;
  readonly oleh: string;
  readonly tanda: string;
}

/** Snapshots before an act that changes much are kept for two weeks at least, however many follow them. */
const SEBELUM_TINDAKAN: ReadonlySet<AlasanCadangan> = new Set(TINDAKAN);

/** Whether a snapshot was taken before an act that changes much. */
export function isSebelumTindakan(alasan: AlasanCadangan): boolean {
  return SEBELUM_TINDAKAN.has(alasan);
}
