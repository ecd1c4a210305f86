import type { HasilSwauji } from "../../core/contract/kunci";
import type { Failure } from "../../core/errors";
import type { Peran } from "../../core/kunci/slot";
import type { BrankasAkun } from "./gantungan";
import type { Biaya } from "./sandi";

/** Who does the work of now: the person of the slot that was opened, or the account of this machine while the data is not protected. */
export interface Pelaku {
  readonly nama: string;
  readonly peran: Peran;
}

/** What opens a locked file. */
export type CaraBuka = { readonly slotId: string; readonly sandi: string } | { readonly pemulihan: string } | { readonly akun: true };

/** The data files of a host, as their keeper opens and closes them. */
export interface BerkasDijaga {
  /** Path of the office's own file. */
  readonly pathKantor: string;
  /** Whether that file is the one in use. */
  readonly jenis: "kantor" | "contoh" | "cadangan";
  /** Whether nothing is open. */
  readonly terkunci: boolean;
  /** Opens what was in use, with the key of the office's file. */
  buka(kunciData: string): void;
  /** Why the file in use could not be opened; null while nothing is the matter. */
  readonly tertahan: Failure | null;
  /** Keeps the key of a file that does not open although it is the right one. Throws the reason when it is another, or nobody could act on it. */
  tahan(sebab: unknown, kunciData: string): false;
  /** Closes what is open and forgets the key. */
  lupakan(): Promise<void>;
  /** Closes the office's file for work on it as a whole, and opens it again with the key that the work answers. */
  tukar(kerja: (path: string) => string | undefined): Promise<void>;
}

export interface PilihanPenjaga {
  /** The account of this machine, in whose name unprotected data is worked on. */
  readonly akun: string;
  readonly now: () => Date;
  /** Waits until what was taken before is answered, and stops what need not be finished. */
  readonly tenang: () => Promise<void>;
  /** Does work while no snapshot is taken of the data. */
  readonly sendirian: (kerja: () => Promise<void>) => Promise<void>;
  /** Takes a snapshot before the data comes under another key. */
  readonly sebelumGanti: () => Promise<unknown>;
  readonly brankas?: BrankasAkun | undefined;
  /** What deriving a key costs; measured on the machine unless a test says otherwise. */
  readonly biaya?: Biaya | undefined;
  /** Encrypts the snapshots of before the protection, by the key file of now. */
  readonly lindungiCadangan: (berkasKunci: string) => Promise<void>;
  /** Looks through the folder of a protected office. */
  readonly swauji: () => Promise<HasilSwauji>;
  /** Whether that is done by itself after each opening and each change of the protection: for hosts that stay. */
  readonly swaujiSendiri?: boolean | undefined;
}

/** The slot that was opened, and the data key; a string that the driver takes, which no program can wipe from memory. */
export interface Pemegang extends Pelaku {
  readonly slotId: string;
  readonly kunciData: string;
}
