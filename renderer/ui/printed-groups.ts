import { kelompokDaftar, type IsiDaftar, type KolomDaftar, type NilaiDaftar } from "../../core/naskah/daftar";
import { TEKS_DAFTAR } from "../../core/text/daftar";

/** As much of a table with groups as paper needs of it. */
interface PrintableTable<R> {
  readonly columns: readonly {
    readonly key: string;
    readonly title: string;
    readonly print?: (row: R) => NilaiDaftar;
    readonly decimals?: KolomDaftar["desimal"];
  }[];
  readonly items: readonly ({ readonly kind: "row"; readonly row: R } | { readonly kind: "group"; readonly title: string })[];
  readonly sort?: { readonly key: string; readonly descending: boolean } | null;
}

/** Title of a list on paper, and what narrows it. */
export interface PrintedTitle {
  readonly title: string;
  readonly notes: readonly string[];
}

/** A table as it stands: columns, groups and rows in their order, the order named. */
export function printedGroups<R>({ columns, items, sort }: PrintableTable<R>, { title, notes }: PrintedTitle): IsiDaftar {
  const printed = columns.flatMap(({ title: kepala, decimals: desimal, print }) => (print ? [{ kepala, desimal, print }] : []));
  const sortedBy = columns.find(({ key }) => key === sort?.key);
  return {
    judul: title,
    keterangan: sortedBy && sort ? [...notes, TEKS_DAFTAR.urutan(sortedBy.title, sort.descending)] : notes,
    kolom: printed.map(({ kepala, desimal }) => ({ kepala, desimal })),
    baris: items.map((item) => (item.kind === "group" ? kelompokDaftar(item.title) : { sel: printed.map(({ print }) => print(item.row)) })),
  };
}
