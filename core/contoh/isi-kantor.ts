import type { RincianTugas, UnsurTersimpan } from "../anjab/unsur";
import type { TahunKantor, VolumeTahun } from "../abk/tahun";
import type { BarisBaruDari } from "../baris/semua";
import type { KompetensiContoh } from "./kompetensi-contoh";
import type { FungsiUnit } from "../fungsi/fungsi";
import type { TugasTersimpan } from "../intake/keadaan";
import type { TalentaContoh } from "./talenta-contoh";
import type { PerkaraContoh } from "./perkara-contoh";
import type { Jabatan, Unit } from "../jabatan/jabatan";
import type { Kantor } from "../kantor";
import type { FaktaOrang } from "../pegawai/fakta";
import type { CatatanOrangContoh } from "./orang-contoh";
import type { PegawaiLengkap } from "./pegawai-lengkap";

/** Rows of the sample's performance, table by table. */
export interface SkpContoh {
  readonly skp: readonly BarisBaruDari<"skp">[];
  readonly rhk: readonly BarisBaruDari<"rhk">[];
  readonly indikator: readonly BarisBaruDari<"indikator">[];
  readonly realisasi: readonly BarisBaruDari<"realisasi">[];
  readonly perilakuSkp: readonly BarisBaruDari<"perilakuSkp">[];
  readonly predikatOrganisasi: readonly BarisBaruDari<"predikatOrganisasi">[];
  readonly angkaKredit: readonly BarisBaruDari<"angkaKredit">[];
  readonly tenggatSkp: readonly BarisBaruDari<"tenggatSkp">[];
}

/**
 * The whole content of one office's data file. Ids are stable from call to call, every reference is inside the same
 * content, a superior stands before its subordinates, and every revision is 1.
 */
export interface IsiKantor {
  readonly kantor: Kantor;
  readonly unit: readonly Unit[];
  readonly jabatan: readonly Jabatan[];
  readonly tugas: readonly TugasTersimpan[];
  readonly pegawai: readonly PegawaiLengkap[];
  /** Person (by id) -> her dated facts, by kind; of a kind that is absent she has the one fact that `pegawai` says. */
  readonly riwayat?: ReadonlyMap<string, Partial<FaktaOrang>>;
  /** Years with and without stages of an election, and volumes by year; none when absent. */
  readonly tahun?: readonly TahunKantor[];
  readonly volumeTahun?: readonly VolumeTahun[];
  /** Informasi jabatan, and what it asks of a task; none when absent. */
  readonly unsurAnjab?: readonly UnsurTersimpan[];
  readonly rincianTugas?: readonly RincianTugas[];
  readonly fungsi?: readonly FungsiUnit[];
  /** Performance, table by table; none when absent. */
  readonly kinerja?: SkpContoh;
  /** Talent, table by table; none when absent. */
  readonly talenta?: TalentaContoh;
  /** What stands in people's files beside the dated facts; nothing when absent. */
  readonly catatanOrang?: CatatanOrangContoh;
  /** Attendance, a row a person and day; none when absent. */
  readonly presensi?: readonly BarisBaruDari<"presensi">[];
  /** Cases with their steps and teams. */
  readonly perkara?: PerkaraContoh;
  /** Competency, table by table; none when absent. */
  readonly kompetensi?: KompetensiContoh;
}
