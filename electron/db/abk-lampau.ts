import type { UsulFormasi } from "../../core/formasi/rekap";
import { PROFIL_AKTIF } from "../../core/baris/setelan";
import type { ProfilTersimpan } from "../../core/contract/profil";
import type { TugasBaris } from "../../core/contract/abk";
import type { PlainDate } from "../../core/date";
import { compareText } from "../../core/name";
import { barisPada, berubahSesudah } from "./baris-lampau";
import { usulDari, usulPerJabatan } from "./formasi";
import { metodeDari, metodePerJabatan, type MetodeTersimpan } from "./metode";
import { activeProfil, profilDari } from "./profil";
import type { Query } from "./schema";
import { allTugas } from "./tugas";

/** What the need of an office is computed from beside its structure and its people. */
export interface BahanAbk {
  readonly profil: ProfilTersimpan;
  readonly metode: ReadonlyMap<string, MetodeTersimpan>;
  readonly usul: ReadonlyMap<string, UsulFormasi>;
  /** Every task as it was on a past day, in the order of the forms; null where they are those of today. */
  readonly tugasLampau: readonly TugasBaris[] | null;
}

/**
 * Rules, methods, proposals and tasks as at a day. Of a past day they are those that the journal knew at its end; where it knew no task yet,
 * the ABK was written later, and all is that of today.
 */
export async function bahanAbkPada(query: Query, hari: PlainDate): Promise<BahanAbk> {
  const tugas = (await berubahSesudah(query, hari)) ? await tugasPada(query, hari) : [];
  if (tugas.length === 0)
    return {
      profil: await activeProfil(query),
      metode: await metodePerJabatan(query),
      usul: await usulPerJabatan(query),
      tugasLampau: null,
    };
  return {
    profil: await profilPada(query, hari),
    metode: metodeDari(await barisPada(query, "metode", { kini: await query.selectFrom("metode").selectAll().execute(), hari })),
    usul: usulDari(await barisPada(query, "usulFormasi", { kini: await query.selectFrom("usulFormasi").selectAll().execute(), hari })),
    tugasLampau: tugas,
  };
}

async function tugasPada(query: Query, hari: PlainDate): Promise<TugasBaris[]> {
  return (await barisPada(query, "tugas", { kini: await allTugas(query), hari })).toSorted(
    (a, b) => compareText(a.jabatanId, b.jabatanId) || a.urutan - b.urutan || compareText(a.id, b.id),
  );
}

/** The profile that was in force at the end of a past day, as it read then. */
async function profilPada(query: Query, hari: PlainDate): Promise<ProfilTersimpan> {
  const setelan = await barisPada(query, "setelan", { kini: await query.selectFrom("setelan").selectAll().execute(), hari });
  const berlaku = setelan.find(({ id }) => id === PROFIL_AKTIF)?.nilai;
  const profil = await barisPada(query, "profil", { kini: await query.selectFrom("profil").selectAll().execute(), hari });
  const baris = profil.find(({ id }) => id === berlaku);
  return baris ? profilDari(baris) : activeProfil(query);
}
