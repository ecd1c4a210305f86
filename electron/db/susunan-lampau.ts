import type { PlainDate } from "../../core/date";
import type { Jabatan, Unit } from "../../core/jabatan/jabatan";
import { listJabatan } from "./jabatan";
import type { Query } from "./schema";
import { listUnit } from "./unit";

export interface SusunanTercatat {
  readonly unit: readonly Unit[];
  readonly jabatan: readonly Jabatan[];
}

/** Whether anything was written after a day: of today and of days to come nothing was, so that nothing need be taken back. */
export async function berubahSesudah(query: Query, hari: PlainDate): Promise<boolean> {
  const terakhir = await query.selectFrom("langkah").select("waktu").orderBy("nomor", "desc").limit(1).executeTakeFirst();
  return terakhir !== undefined && terakhir.waktu > akhirHari(hari);
}

/**
 * The structure as it was at the end of a past day: the rows of today with every change since taken back, the last one first. Null when
 * the file knows no structure of that day.
 */
export async function susunanPada(query: Query, hari: PlainDate): Promise<SusunanTercatat | null> {
  const sesudah = await query
    .selectFrom("perubahan")
    .innerJoin("langkah", "langkah.id", "perubahan.langkahId")
    .select(["perubahan.tabel", "perubahan.barisId", "perubahan.aksi", "perubahan.lama"])
    .where("perubahan.tabel", "in", ["unit", "jabatan"])
    .where("langkah.waktu", ">", akhirHari(hari))
    .orderBy("perubahan.nomor", "desc")
    .execute();
  const unit = new Map((await listUnit(query)).map((satu) => [satu.id, satu]));
  const jabatan = new Map((await listJabatan(query)).map((satu) => [satu.id, satu]));
  for (const { tabel, barisId, aksi, lama } of sesudah) {
    if (tabel === "unit") kembalikan(unit, { barisId, aksi, lama, kosong: UNIT_KOSONG });
    else kembalikan(jabatan, { barisId, aksi, lama, kosong: JABATAN_KOSONG });
  }
  return unit.size === 0
    ? null
    : { unit: [...unit.values()].toSorted(menurutUrutan), jabatan: [...jabatan.values()].toSorted(menurutUrutan) };
}

/** Columns that rows written under an older schema lack. */
const UNIT_KOSONG = { kode: null, indukId: null } as const;
const JABATAN_KOSONG = { kursi: null, indukId: null } as const;

interface Perubahan {
  readonly barisId: string;
  readonly aksi: "tambah" | "ubah" | "hapus";
  readonly lama: string | null;
  readonly kosong: object;
}

function kembalikan<T extends Unit | Jabatan>(baris: Map<string, T>, { barisId, aksi, lama, kosong }: Perubahan): void {
  if (aksi === "tambah") {
    baris.delete(barisId);
    return;
  }
  // The journal keeps the columns of the row as it was: all of a row that went, those that changed of another.
  const dulu = JSON.parse(lama ?? "{}") as Partial<T>;
  baris.set(barisId, { ...kosong, ...baris.get(barisId), ...dulu, id: barisId } as T);
}

/** The last moment of a day in the zone of this computer, as steps keep their moments: UTC. */
function akhirHari(hari: PlainDate): string {
  return new Date(`${hari}T23:59:59.999`).toISOString();
}

function menurutUrutan(
  a: { readonly urutan: number; readonly nama: string },
  b: { readonly urutan: number; readonly nama: string },
): number {
  return a.urutan - b.urutan || (a.nama < b.nama ? -1 : 1);
}
