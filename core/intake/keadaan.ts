import type { Ingatan } from "../ingatan";
import type { ProfilAbk } from "../abk/profil";
import type { Tugas } from "../abk/tugas";
import type { RincianTugas, UnsurTersimpan } from "../anjab/unsur";
import type { PlainDate } from "../date";
import type { Jabatan, Unit } from "../jabatan/jabatan";
import { ATURAN_KEDUDUKAN_BAWAAN, type AturanKedudukan } from "../pegawai/kedudukan-hukum";
import type { IdentitasPegawai } from "../pegawai/fakta";
import type { PadananSiasn } from "../siasn/pemadan";
import { TANPA_RIWAYAT, type BarisKgb, type RiwayatKantor } from "./baris-fakta";
import type { JenisLembar } from "./jenis-lembar";

/** A task row as it is stored, with its jabatan, its place in the form and the revision seen. */
export interface TugasTersimpan extends Tugas {
  readonly jabatanId: string;
  readonly urutan: number;
  readonly revision: number;
}

/** What the data file holds at the moment when a draft is judged against it. Plain values, so that it can be sent to a worker. */
export interface KeadaanData {
  readonly unit: readonly Unit[];
  readonly jabatan: readonly Jabatan[];
  readonly tugas: readonly TugasTersimpan[];
  /** Elements of the informasi jabatan, and what they ask of tasks besides their ABK row. */
  readonly unsurAnjab: readonly UnsurTersimpan[];
  readonly rincianTugas: readonly RincianTugas[];
  /** What the office chose in the lists of SIASN for texts of its own. */
  readonly padananSiasn: readonly Pick<PadananSiasn, "daftar" | "teks" | "nilai">[];
  /** Everybody who was ever here: what stays of them whatever the day. */
  readonly pegawai: readonly IdentitasPegawai[];
  /** The dated facts about them. */
  readonly riwayat: RiwayatKantor;
  /** Their periodic rises of salary. */
  readonly kgb: readonly BarisKgb[];
  /** What the office decided about kedudukan hukum: who counts as holding a post. */
  readonly aturanKedudukan: AturanKedudukan;
  /** Answers of earlier imports. */
  readonly ingatan: readonly Ingatan[];
  /** Profile in force: divisors and totals printed on sheets are compared with it. */
  readonly profil: ProfilAbk;
  /** Day on which the holders named by a sheet are compared with the people counted. */
  readonly per: PlainDate;
}

/** A data file with nothing in it but the rules by which it computes, as at a day. */
export function keadaanKosong(profil: ProfilAbk, per: PlainDate): KeadaanData {
  return {
    unit: [],
    jabatan: [],
    tugas: [],
    unsurAnjab: [],
    rincianTugas: [],
    padananSiasn: [],
    pegawai: [],
    riwayat: TANPA_RIWAYAT,
    kgb: [],
    aturanKedudukan: ATURAN_KEDUDUKAN_BAWAAN,
    ingatan: [],
    profil,
    per,
  };
}

/** How the analyst once corrected the reading of a sheet, remembered for every sheet with the same headings. */
export interface PemetaanTersimpan {
  /** Signature of the headings, see `tandaJudul`. */
  readonly tanda: string;
  readonly jenis: JenisLembar;
  /** Field name -> column index from 0. */
  readonly kolom: Readonly<Record<string, number>>;
}
