import type { Nilai } from "../../core/baris/kolom";
import { tabelDari, type NamaTabel } from "../../core/baris/semua";
import type { PlainDate } from "../../core/date";
import type { Query } from "./schema";

/** Whether anything was written after a day: of today and of days to come nothing was, so that nothing need be taken back. */
export async function berubahSesudah(query: Query, hari: PlainDate): Promise<boolean> {
  const terakhir = await query.selectFrom("langkah").select("waktu").orderBy("nomor", "desc").limit(1).executeTakeFirst();
  return terakhir !== undefined && terakhir.waktu > akhirHari(hari);
}

/** The rows of a table as they were at the end of a past day: those of today with every change since taken back, the last one first. */
export async function barisPada<T extends { readonly id: string }>(
  query: Query,
  tabel: NamaTabel,
  { kini, hari }: { readonly kini: readonly T[]; readonly hari: PlainDate },
): Promise<T[]> {
  const sesudah = await query
    .selectFrom("perubahan")
    .innerJoin("langkah", "langkah.id", "perubahan.langkahId")
    .select(["perubahan.barisId", "perubahan.aksi", "perubahan.lama"])
    .where("perubahan.tabel", "=", tabel)
    .where("langkah.waktu", ">", akhirHari(hari))
    .orderBy("perubahan.nomor", "desc")
    .execute();
  if (sesudah.length === 0) return [...kini];
  const baris = new Map<string, T>(kini.map((satu) => [satu.id, satu]));
  const kosong = kolomBawaan(tabel);
  for (const { barisId, aksi, lama } of sesudah) {
    if (aksi === "tambah") baris.delete(barisId);
    // The journal keeps the columns of the row as it was: all of a row that went, those that changed of another.
    else {
      const dulu = JSON.parse(lama ?? "{}") as Partial<T>;
      baris.set(barisId, { ...kosong, ...baris.get(barisId), ...dulu, id: barisId } as T);
    }
  }
  return [...baris.values()];
}

/** What a row that an older Tepat wrote lacks: the columns that came later hold what a new row holds in them. */
function kolomBawaan(tabel: NamaTabel): Readonly<Record<string, Nilai>> {
  return Object.fromEntries(
    Object.entries(tabelDari(tabel).kolom).flatMap(([nama, { bawaan, bolehNull }]) => {
      if (bawaan !== undefined) return [[nama, bawaan]];
      return bolehNull ? [[nama, null]] : [];
    }),
  );
}

/** The last moment of a day in the zone of this computer, as steps keep their moments: UTC. */
function akhirHari(hari: PlainDate): string {
  return new Date(`${hari}T23:59:59.999`).toISOString();
}
