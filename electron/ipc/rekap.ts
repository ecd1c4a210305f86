import { jejakKebutuhan, type JejakKebutuhan } from "../../core/abk/jejak";
import type { MetodeJabatan } from "../../core/abk/metode-jabatan";
import type { ProfilAbk } from "../../core/abk/profil";
import type { RekapAbk, TugasBaris } from "../../core/contract/abk";
import type { PlainDate } from "../../core/date";
import { jumlahRekap, rekapJabatan, type BahanRekap, type RekapJabatan } from "../../core/formasi/rekap";
import { groupBy } from "../../core/group";
import { computeBezetting } from "../../core/pegawai/bezetting";
import { bahanAbkPada, type BahanAbk } from "../db/abk-lampau";
import { berubahSesudah } from "../db/baris-lampau";
import { listJabatan } from "../db/jabatan";
import { aturanKedudukan } from "../db/kedudukan-hukum";
import { holders } from "../db/pegawai-pada";
import { findProfil } from "../db/profil";
import type { Query } from "../db/schema";
import { allTugas, tugasHitung, type TugasHitung } from "../db/tugas";
import { susunanPada } from "../db/susunan-lampau";
import { listUnit } from "../db/unit";

export interface RekapDanTugas<T extends TugasHitung = TugasBaris> extends RekapAbk {
  readonly per: PlainDate;
  readonly profil: ProfilAbk;
  readonly tugasPerJabatan: ReadonlyMap<string, readonly T[]>;
  readonly metode: ReadonlyMap<string, MetodeJabatan>;
}

/** The office as it was read, as on a day: plain values that can be copied to another thread. */
export interface KantorTerbaca<T extends TugasHitung = TugasHitung> extends Omit<BahanRekap, "tugasPerJabatan"> {
  readonly per: PlainDate;
  readonly tugas: readonly T[];
  readonly metode: ReadonlyMap<string, MetodeJabatan>;
}

/** What the recap of the whole office is computed from, with its tasks as they are stored. */
export interface BahanKantor<T extends TugasHitung = TugasBaris> extends KantorTerbaca<T> {
  readonly tugasPerJabatan: ReadonlyMap<string, readonly T[]>;
}

/** Reads the whole office as at a day, with the profile in force and its tasks as they are counted. */
export async function bacaKantor(query: Query, per: PlainDate): Promise<KantorTerbaca> {
  const { tugasLampau, ...kantor } = await kantorTanpaTugas(query, per);
  return { ...kantor, tugas: tugasLampau ?? (await tugasHitung(query)) };
}

/** Gathers the whole office as at a day. Whoever asks "what if" replaces parts of it before computing. */
export async function bahanKantor(query: Query, per: PlainDate): Promise<BahanKantor> {
  return bahanDari(await kantorTersimpan(query, per));
}

/** The same with its tasks as they are stored: twice as long to read. */
async function kantorTersimpan(query: Query, per: PlainDate): Promise<KantorTerbaca<TugasBaris>> {
  const { tugasLampau, ...kantor } = await kantorTanpaTugas(query, per);
  return { ...kantor, tugas: tugasLampau ?? (await allTugas(query)) };
}

/** On a past day structure, rules and tasks are those of the journal, as far as it reaches back. */
async function kantorTanpaTugas(query: Query, per: PlainDate): Promise<Omit<KantorTerbaca, "tugas"> & Pick<BahanAbk, "tugasLampau">> {
  const lampau = (await berubahSesudah(query, per)) ? await susunanPada(query, per) : null;
  return {
    per,
    unit: lampau?.unit ?? (await listUnit(query)),
    jabatan: lampau?.jabatan ?? (await listJabatan(query)),
    bezetting: computeBezetting(await holders(query, per), { per, aturan: await aturanKedudukan(query) }),
    ...(await bahanAbkPada(query, per)),
  };
}

function bahanDari<T extends TugasHitung>(terbaca: KantorTerbaca<T>): BahanKantor<T> {
  return { ...terbaca, tugasPerJabatan: groupBy(terbaca.tugas, (satu) => satu.jabatanId) };
}

/** The recap of the whole office as at a day, under the profile in force or the one that is asked for. @throws AppError notFound */
export async function rekapKantor(query: Query, per: PlainDate, profilId?: string): Promise<RekapDanTugas<TugasHitung>> {
  const berlaku = await bacaKantor(query, per);
  return rekapDari(profilId === undefined ? berlaku : { ...berlaku, profil: await findProfil(query, profilId) });
}

/** The recap of the whole office as at a day with its tasks as they are stored, under the profile in force. */
export async function rekapTersimpan(query: Query, per: PlainDate): Promise<RekapDanTugas> {
  return rekapDari(await kantorTersimpan(query, per));
}

/** The recap of an office that was read. */
export function rekapDari<T extends TugasHitung>(terbaca: KantorTerbaca<T>): RekapDanTugas<T> {
  const bahan = bahanDari(terbaca);
  const { profil, per, tugasPerJabatan, metode } = bahan;
  const jabatan = rekapJabatan(bahan);
  return { profil, per, jabatan, jumlah: jumlahRekap(jabatan), tugasPerJabatan, metode };
}

/** The trace behind a row of a recap: its tasks, divisor and rounding. */
export function jejakDari<T extends TugasHitung>({
  profil,
  per,
  tugasPerJabatan,
  metode,
}: RekapDanTugas<T>): (baris: RekapJabatan) => JejakKebutuhan {
  return ({ jabatanId, nama, unit, kelas, bezetting }) =>
    jejakKebutuhan(
      { jabatanId, jabatan: nama, unit, kelas, per, bezetting, metode: metode.get(jabatanId) },
      tugasPerJabatan.get(jabatanId) ?? [],
      profil,
    );
}
