import { jejakKebutuhan, type JejakKebutuhan } from "../../core/abk/jejak";
import type { MetodeJabatan } from "../../core/abk/metode-jabatan";
import type { ProfilAbk } from "../../core/abk/profil";
import type { RekapAbk, TugasBaris } from "../../core/contract/abk";
import type { PlainDate } from "../../core/date";
import { jumlahRekap, rekapJabatan, type BahanRekap, type RekapJabatan } from "../../core/formasi/rekap";
import { groupBy } from "../../core/group";
import { hitungBezetting } from "../../core/pegawai/bezetting";
import { usulPerJabatan } from "../db/formasi";
import { listJabatan } from "../db/jabatan";
import { metodePerJabatan } from "../db/metode";
import { aturanKedudukan } from "../db/kedudukan-hukum";
import { holders } from "../db/pegawai";
import { activeProfil, findProfil } from "../db/profil";
import type { Query } from "../db/schema";
import { allTugas } from "../db/tugas";
import { listUnit } from "../db/unit";

export interface RekapDanTugas extends RekapAbk {
  readonly per: PlainDate;
  readonly profil: ProfilAbk;
  readonly tugasPerJabatan: ReadonlyMap<string, readonly TugasBaris[]>;
  readonly metode: ReadonlyMap<string, MetodeJabatan>;
}

/** What the recap of the whole office is computed from, with its tasks as they are stored. */
export interface BahanKantor extends BahanRekap {
  readonly tugas: readonly TugasBaris[];
  readonly tugasPerJabatan: ReadonlyMap<string, readonly TugasBaris[]>;
  readonly metode: ReadonlyMap<string, MetodeJabatan>;
}

/** Gathers the whole office as at a day, with the profile in force. Whoever asks "what if" replaces parts of it before computing. */
export async function bahanKantor(query: Query, per: PlainDate): Promise<BahanKantor> {
  const tugas = await allTugas(query);
  return {
    unit: await listUnit(query),
    jabatan: await listJabatan(query),
    tugas,
    tugasPerJabatan: groupBy(tugas, (satu) => satu.jabatanId),
    bezetting: hitungBezetting(await holders(query), { per, aturan: await aturanKedudukan(query) }),
    usul: await usulPerJabatan(query),
    metode: await metodePerJabatan(query),
    profil: await activeProfil(query),
  };
}

/** The recap of the whole office as at a day, under the profile in force or the one that is asked for. @throws AppError notFound */
export async function rekapKantor(query: Query, per: PlainDate, profilId?: string): Promise<RekapDanTugas> {
  const berlaku = await bahanKantor(query, per);
  const bahan = profilId === undefined ? berlaku : { ...berlaku, profil: await findProfil(query, profilId) };
  const jabatan = rekapJabatan(bahan);
  return { profil: bahan.profil, per, jabatan, jumlah: jumlahRekap(jabatan), tugasPerJabatan: bahan.tugasPerJabatan, metode: bahan.metode };
}

/** The trace behind a row of a recap: its tasks, divisor and rounding. */
export function jejakDari({ profil, per, tugasPerJabatan, metode }: RekapDanTugas): (baris: RekapJabatan) => JejakKebutuhan {
  return ({ jabatanId, nama, unit, kelas, bezetting }) =>
    jejakKebutuhan(
      { jabatanId, jabatan: nama, unit, kelas, per, bezetting, metode: metode.get(jabatanId) },
      tugasPerJabatan.get(jabatanId) ?? [],
      profil,
    );
}
