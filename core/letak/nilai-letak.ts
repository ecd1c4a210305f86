import { isSistemJaringan } from "./tempat-berbahaya";

/** What is known of the folder in which a data file lies or is to be made. */
export interface FaktaLetak {
  /** It lies on another computer by its path, as `\\server\berbagi`. */
  readonly jalurJaringan: boolean;
  /** The kind of its file system as the system names it; null where the system does not tell. */
  readonly sistem: string | null;
  readonly lepasan: boolean;
  /** The program that copies the folder to a server by itself; null when none is known. */
  readonly awan: string | null;
  readonly bolehDitulis: boolean;
  /** Bytes; null where the system does not tell. */
  readonly ruang: number | null;
  /** Bytes of the data file; null while there is none. */
  readonly ukuran: number | null;
}

/** What speaks against a place. */
export type SebabLetak =
  | { readonly jenis: "jaringan" }
  | { readonly jenis: "awan"; readonly nama: string }
  | { readonly jenis: "lepasan" }
  | { readonly jenis: "hanyaBaca" }
  | { readonly jenis: "ruang"; readonly bita: number };

/** Whether a data file is opened in a place: not at all, or with what is said of it as long as it lies there. */
interface NilaiLetak {
  readonly tolak: SebabLetak | null;
  readonly peringatan: readonly SebabLetak[];
}

/** Room below which a warning is given, in bytes: for a log, a snapshot, and a copy before a change of the schema. */
const RUANG_TERKECIL = 100 * 1024 * 1024;

/**
 * Judges a place. On another computer two programs may write at once although each has locked the file, and a line that breaks leaves half of a
 * write: it is refused. A folder that another program copies to a server is refused for a new office, and borne for one that lies there already,
 * as a disk that may be pulled out.
 */
export function nilaiLetak(fakta: FaktaLetak): NilaiLetak {
  const awan = fakta.awan === null ? [] : [{ jenis: "awan", nama: fakta.awan } as const];
  return { tolak: alasanTolak(fakta, awan), peringatan: [...awan, ...lepasan(fakta), ...ruang(fakta)] };
}

function alasanTolak({ jalurJaringan, sistem, bolehDitulis, ukuran }: FaktaLetak, awan: readonly SebabLetak[]): SebabLetak | null {
  if (jalurJaringan || isSistemJaringan(sistem)) return { jenis: "jaringan" };
  if (!bolehDitulis) return { jenis: "hanyaBaca" };
  return ukuran === null ? (awan[0] ?? null) : null;
}

function lepasan(fakta: FaktaLetak): readonly SebabLetak[] {
  return fakta.lepasan ? [{ jenis: "lepasan" }] : [];
}

/** Twice the file is needed: for the copy before a change of the schema and for a snapshot that is being made. */
function ruang({ ruang: bita, ukuran }: FaktaLetak): readonly SebabLetak[] {
  return bita !== null && bita < Math.max(RUANG_TERKECIL, 2 * (ukuran ?? 0)) ? [{ jenis: "ruang", bita }] : [];
}
