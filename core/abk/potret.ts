import type { PlainDate } from "../date";
import type { JumlahRekap, RekapJabatan } from "../formasi/rekap";
import type { Unit } from "../jabatan/jabatan";
import type { Kantor } from "../kantor";
import type { SuratDitetapkan } from "../surat/templat";
import type { JejakKebutuhan } from "./jejak";
import type { ProfilAbk } from "./profil";
import type { AsalTugas, Tugas } from "./tugas";

/** Version of the shape below. A later shape gets the next number and a reader for this one. */
export const VERSI_POTRET = 1;

/** A task as it was, with where its norm and volume came from. */
export interface TugasPotret extends Tugas, AsalTugas {
  readonly jabatanId: string;
}

/** What an ABK consists of at one moment: its inputs and its results. The elements that two versions are compared by. */
export interface IsiAbk {
  /** Day as of which the holders were counted. */
  readonly per: PlainDate;
  readonly profil: ProfilAbk;
  readonly rekap: readonly RekapJabatan[];
  readonly jumlah: JumlahRekap;
  readonly tugas: readonly TugasPotret[];
}

/**
 * The content of a document, kept as data when it was submitted and when it was laid down. Its figures are shown as they stand here
 * and are never computed again, whatever becomes of profile, tasks, jabatan or people.
 */
export interface Potret extends IsiAbk {
  readonly versi: typeof VERSI_POTRET;
  /** UTC moment at which it was taken, and by whom. */
  readonly waktu: string;
  readonly pelaku: string;
  readonly kantor: Kantor;
  /** Lines of the letterhead, signer and copies of the proposal; absent where an older Tepat froze it: then there was only the office. */
  readonly surat?: SuratDitetapkan;
  readonly unit: readonly Unit[];
  /** The computation behind every row of the recap, in its order. The profile is the snapshot's own. */
  readonly jejak: readonly JejakPotret[];
}

export type JejakPotret = Omit<JejakKebutuhan, "profil">;

/** The kept trace of one jabatan as the rest of the product reads a trace; null when the snapshot does not hold the jabatan. */
export function jejakDalamPotret(potret: Potret, jabatanId: string): JejakKebutuhan | null {
  const jejak = potret.jejak.find((satu) => satu.jabatanId === jabatanId);
  return jejak ? { ...jejak, profil: potret.profil } : null;
}
