import type { TahunKantor, VolumeTahun } from "../abk/tahun";
import type { TugasTersimpan } from "../intake/keadaan";
import type { Jabatan, Unit } from "../jabatan/jabatan";
import type { Kantor } from "../kantor";
import type { Pegawai } from "../pegawai/pegawai";

/**
 * The whole content of one office's data file. Ids are stable from call to call, every reference is inside the same
 * content, a superior stands before its subordinates, and every revision is 1.
 */
export interface IsiKantor {
  readonly kantor: Kantor;
  readonly unit: readonly Unit[];
  readonly jabatan: readonly Jabatan[];
  readonly tugas: readonly TugasTersimpan[];
  readonly pegawai: readonly Pegawai[];
  /** Years with and without stages of an election, and volumes by year; none when absent. */
  readonly tahun?: readonly TahunKantor[];
  readonly volumeTahun?: readonly VolumeTahun[];
}
