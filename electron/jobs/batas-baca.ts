const MEBI = 1024 * 1024;

/** How long reading and judging may take, and how much memory of the engine they may use. */
export interface BatasDraf {
  /** Seconds that a file of so many bytes may take to be read. */
  readonly detikBaca: (bytes: number) => number;
  /** Seconds that judging may take for files of so many bytes together. */
  readonly detikNilai: (bytes: number) => number;
  readonly memoriMb: number;
}

/** Bytes up to which a file has the plain 15 seconds (with starting and judging it ends within 20), and the seconds for each further MB: a slow computer reads 1 MB in one. */
const BERKAS_KECIL = 5 * MEBI;
const DETIK = { kecil: 15, tiapMb: 3 } as const;

function detikBaca(bytes: number): number {
  return DETIK.kecil + Math.ceil((Math.max(0, bytes - BERKAS_KECIL) / MEBI) * DETIK.tiapMb);
}

/**
 * The limits of the program. Reading: 15 seconds up to 5 MB, 3 more for each MB beyond; an honest file needs a tenth. Judging:
 * three times that of all files. Memory: what leaves room for the bytes of the files themselves within 700 MB.
 */
export const BATAS_DRAF: BatasDraf = { detikBaca, detikNilai: (bytes) => detikBaca(bytes) * 3, memoriMb: 480 };
