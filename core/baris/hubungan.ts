import { groupBy } from "../group";
import { kunciBaris, type Ikatan, type Kolom, type Nilai } from "./kolom";
import { NAMA_TABEL, tabelDari, type NamaTabel, type TabelTerujuk } from "./semua";

/** A column that names rows of a table. */
export interface Hubungan {
  readonly dari: NamaTabel;
  readonly kolom: string;
  readonly ke: NamaTabel;
  readonly ikatan: Ikatan;
  /** The column is a reference in the row of this id only; null: in every row. */
  readonly hanya: string | null;
}

/** Every reference that is declared, in the order of the tables. */
const HUBUNGAN: readonly Hubungan[] = NAMA_TABEL.flatMap((dari) =>
  Object.entries(tabelDari(dari).kolom).flatMap(([nama, kolom]) => rujukanDalam(kolom).map((satu) => ({ dari, kolom: nama, ...satu }))),
);

function rujukanDalam({ makna }: Kolom, hanya: string | null = null): readonly Pick<Hubungan, "ke" | "ikatan" | "hanya">[] {
  // `TabelTerujuk` holds every table that a column is declared to name.
  if (makna.jenis === "rujukan") return [{ ke: makna.tabel as TabelTerujuk, ikatan: makna.ikatan, hanya }];
  if (makna.jenis !== "menurutBaris") return [];
  return Object.entries(makna.pilihan).flatMap(([id, kolom]) => rujukanDalam(kolom, id));
}

/** References that SQLite or undo must keep whole: all but those that may lose their row. */
const TERIKAT = HUBUNGAN.filter(({ ikatan }) => ikatan !== "lepas");
const MENURUT_ASAL = groupBy(TERIKAT, ({ dari }) => dari);
const MENURUT_SASARAN = groupBy(TERIKAT, ({ ke }) => ke);

/** References of a table's rows. */
export function rujukanDari(tabel: NamaTabel): readonly Hubungan[] {
  return MENURUT_ASAL.get(tabel) ?? [];
}

/** Columns anywhere that may name a row of this table. */
export function penunjukKe(tabel: NamaTabel): readonly Hubungan[] {
  return MENURUT_SASARAN.get(tabel) ?? [];
}

/** Columns anywhere that name a row of this table, also those that may lose it. */
export function semuaPenunjukKe(tabel: NamaTabel): readonly Hubungan[] {
  return HUBUNGAN.filter(({ ke }) => ke === tabel);
}

/** Whether a column that may name a row of another table does so in the row of this id. */
export function berlakuPada({ hanya }: Pick<Hubungan, "hanya">, id: string): boolean {
  return hanya === null || hanya === id;
}

/** The column as it is meant in the row of this id; null when its meaning there is not known. */
export function kolomPada(kolom: Kolom, id: string): Kolom | null {
  const { makna } = kolom;
  if (makna.jenis !== "menurutBaris") return kolom;
  const [, pilihan] = Object.entries(makna.pilihan).find(([kunci]) => kunciBaris(kunci, id)) ?? [];
  return pilihan ?? null;
}

/** The table that the value of a column names in the row of this id; null when it names none. */
export function sasaranNilai(kolom: Kolom, id: string): NamaTabel | null {
  const makna = kolomPada(kolom, id)?.makna;
  return makna?.jenis === "rujukan" ? (makna.tabel as TabelTerujuk) : null;
}

/** How to find a row: null when it is not there any more. */
export type CariBaris = (tabel: NamaTabel, id: string) => Readonly<Record<string, Nilai>> | null;
