import type { TugasBaris } from "../../core/contract/abk";
import { groupBy } from "../../core/group";
import type { Query } from "./schema";

/** What respondents agree on; the period is that of the volume. */
const UKURAN = ["volume", "periode", "normaWaktuMenit"] as const;

interface BarisJurnal {
  readonly tabel: string;
  readonly barisId: string;
  readonly lama: string | null;
  readonly langkahId: string;
  readonly nomor: number;
  readonly sasaranId: string | null;
}

/**
 * Those of some tasks whose measures are others than those that were agreed on them, by whatever way they were changed. The journal knows:
 * the row of today with every change taken back that came after the agreement, so that a change that was undone is none.
 */
export async function diubahSejakSepakat(query: Query, tugas: readonly TugasBaris[]): Promise<ReadonlySet<string>> {
  if (tugas.length === 0) return new Set();
  const jurnal: BarisJurnal[] = await query
    .selectFrom("perubahan")
    .innerJoin("langkah", "langkah.id", "perubahan.langkahId")
    .select(["perubahan.tabel", "perubahan.barisId", "perubahan.lama", "perubahan.langkahId", "langkah.nomor", "langkah.sasaranId"])
    .where("perubahan.tabel", "in", ["tugas", "kesepakatanTugas"])
    .where(
      "perubahan.barisId",
      "in",
      tugas.map(({ id }) => id),
    )
    .orderBy("perubahan.nomor", "desc")
    .execute();
  const diurungkan = await langkahDiurungkan(query);
  const perTugas = groupBy(jurnal, ({ barisId }) => barisId);
  return new Set(
    tugas.flatMap((kini) => {
      const milik = perTugas.get(kini.id) ?? [];
      const sepakat = milik.find(
        ({ tabel, langkahId, sasaranId }) => tabel === "kesepakatanTugas" && sasaranId === null && !diurungkan.has(langkahId),
      );
      const dulu = { ...kini };
      for (const { tabel, nomor, lama } of milik)
        if (tabel === "tugas" && nomor > (sepakat?.nomor ?? 0)) Object.assign(dulu, JSON.parse(lama ?? "{}") as Partial<TugasBaris>);
      return UKURAN.some((kolom) => dulu[kolom] !== kini[kolom]) ? [kini.id] : [];
    }),
  );
}

/** Steps that are undone: the last word on a step, an undo or a redo, decides. */
async function langkahDiurungkan(query: Query): Promise<ReadonlySet<string | null>> {
  const kata = await query
    .selectFrom("langkah")
    .select(["sasaranId", "jenis"])
    .where("sasaranId", "is not", null)
    .orderBy("nomor")
    .execute();
  const terakhir = new Map(kata.map(({ sasaranId, jenis }) => [sasaranId, jenis]));
  return new Set([...terakhir].flatMap(([id, jenis]) => (jenis === "urung" ? [id] : [])));
}
