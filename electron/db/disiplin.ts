import { sql } from "kysely";
import { menurut } from "../../core/peraturan/register";
import type { PlainDate } from "../../core/date";
import type { BarisDari } from "../../core/baris/semua";
import type { KalenderKerja } from "../../core/disiplin/hari-kerja";
import type { Hukuman } from "../../core/disiplin/hukuman";
import type { AnggotaTim, BerkasKasus, Kasus, LangkahKasus } from "../../core/disiplin/kasus";
import { hukumanDari, sedangDiproses, type DasarHitung } from "../../core/disiplin/putusan";
import { nilaiKantor } from "./ketentuan-kantor";
import { listLibur } from "./libur";
import { activeProfil } from "./profil";
import type { Query } from "./schema";

/** A case as it is stored, with the revisions of its rows. */
export interface BerkasTersimpan extends BerkasKasus {
  readonly kasus: Kasus & { readonly revision: number };
  readonly langkah: readonly (LangkahKasus & { readonly revision: number })[];
  readonly tim: readonly (AnggotaTim & { readonly revision: number })[];
}

/** Every case with its steps and team. */
export async function allBerkasKasus(query: Query): Promise<BerkasTersimpan[]> {
  const kasus = await query.selectFrom("kasus").selectAll().orderBy("id").execute();
  const langkah = perKasus(await query.selectFrom("langkahKasus").selectAll().orderBy("id").execute());
  const tim = perKasus(await query.selectFrom("anggotaPemeriksa").selectAll().orderBy("id").execute());
  return kasus.map((satu) => ({ kasus: satu, langkah: langkah.get(satu.id) ?? [], tim: tim.get(satu.id) ?? [] }));
}

/** One case, or null. */
export async function findBerkasKasus(query: Query, id: string): Promise<BerkasTersimpan | null> {
  const kasus = await query.selectFrom("kasus").selectAll().where("id", "=", id).executeTakeFirst();
  if (!kasus) return null;
  return {
    kasus,
    langkah: await query.selectFrom("langkahKasus").selectAll().where("kasusId", "=", id).orderBy("id").execute(),
    tim: await query.selectFrom("anggotaPemeriksa").selectAll().where("kasusId", "=", id).orderBy("id").execute(),
  };
}

function perKasus<T extends { readonly kasusId: string }>(baris: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const hasil = new Map<string, T[]>();
  for (const satu of baris) {
    const ada = hasil.get(satu.kasusId);
    if (ada) ada.push(satu);
    else hasil.set(satu.kasusId, [satu]);
  }
  return hasil;
}

/** The calendar that working days are counted by: the office's holidays, and the days of its week. */
async function kalenderKerja(query: Query): Promise<KalenderKerja> {
  const { perhitungan } = await activeProfil(query);
  return {
    hariKerjaSeminggu: perhitungan?.hariKerjaSeminggu ?? menurut("hari-kerja-seminggu"),
    libur: new Set((await listLibur(query)).map(({ tanggal }) => tanggal)),
  };
}

/** Calendar and values by which the days of a case are computed. */
export async function dasarHitung(query: Query): Promise<DasarHitung> {
  return { kalender: await kalenderKerja(query), nilai: await nilaiKantor(query) };
}

/**
 * Punishments of everybody that took effect or will on a known day, also those that are over. Tells of cases: whoever shows it to a user
 * asks first whether the area is open (`kasusTerbuka` of `electron/ipc/kunci-kasus.ts`).
 */
export async function hukumanPegawai(query: Query): Promise<Hukuman[]> {
  const dasar = await dasarHitung(query);
  return (await allBerkasKasus(query)).flatMap((berkas) => hukumanDari(berkas, dasar) ?? []);
}

/** Ids of people under examination or with an objection under way on a day. The same care holds for it. */
export async function pegawaiDiproses(query: Query, per: PlainDate): Promise<Set<string>> {
  const dasar = await dasarHitung(query);
  const berkas = (await allBerkasKasus(query)).filter((satu) => sedangDiproses(satu, dasar, per));
  return new Set(berkas.map(({ kasus }) => kasus.pegawaiId));
}

/** Looks into the area, latest first by the order in which they were written, whatever the clock said then; the last so many. */
export function listAkses(query: Query, terbanyak = 5_000): Promise<BarisDari<"aksesKasus">[]> {
  return query
    .selectFrom("aksesKasus")
    .selectAll()
    .orderBy(sql`rowid`, "desc")
    .limit(terbanyak)
    .execute();
}

/** Who may open the area on this file, by name. */
export function listPetugas(query: Query): Promise<BarisDari<"petugasKasus">[]> {
  return query.selectFrom("petugasKasus").selectAll().orderBy("nama").execute();
}

/** The case of a step or of a member of a team, also of one that is gone; null when neither the row nor its coming is known any more. */
export async function kasusDari(query: Query, tabel: "langkahKasus" | "anggotaPemeriksa", id: string): Promise<string | null> {
  const baris = await query.selectFrom(tabel).select("kasusId").where("id", "=", id).executeTakeFirst();
  if (baris) return baris.kasusId;
  const lalu = await query
    .selectFrom("perubahan")
    .select(sql<string | null>`coalesce(baru, lama) ->> 'kasusId'`.as("kasusId"))
    .where("tabel", "=", tabel)
    .where("barisId", "=", id)
    .where("aksi", "!=", "ubah")
    .limit(1)
    .executeTakeFirst();
  return lalu?.kasusId ?? null;
}
