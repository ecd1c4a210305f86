import { parsePlainDate } from "../date";
import { berlakuPada, kolomPada, rujukanDari } from "./hubungan";
import type { Baris, Kolom, Nilai } from "./kolom";
import { tabelDari, type NamaTabel } from "./semua";

/**
 * What may be wrong with a row by itself or beside the others of its table, as the declarations in `core/baris` have it: a value is missing
 * (`hilang`) or of another kind than its column (`jenis`), a day does not exist (`tanggal`), JSON cannot be read (`naskah`), a code is not
 * of its list (`pilihan`), the last day lies before the first (`urutan`), a reference names no row (`rujukan`), two rows share what only
 * one may have (`kembar`).
 */
export type JenisCacat = "hilang" | "jenis" | "tanggal" | "naskah" | "pilihan" | "urutan" | "rujukan" | "kembar";

/** What no version of this program writes: a file with such a row is damaged. The other kinds are odd, and the analyst's to mend. */
export const CACAT_BERAT: ReadonlySet<JenisCacat> = new Set<JenisCacat>(["hilang", "jenis", "tanggal", "naskah"]);

export interface Cacat {
  readonly tabel: NamaTabel;
  readonly id: string;
  readonly kolom: string;
  readonly jenis: JenisCacat;
}

/** Pairs of columns of which the first is not later than the second, in every table that has both. */
const URUTAN = [
  ["sejak", "sampai"],
  ["mulai", "selesai"],
] as const;

/** What is wrong with the rows of a table. `ada` tells whether a table has a row of this id. */
export function periksaTabel(tabel: NamaTabel, rows: readonly Baris[], ada: (tabel: NamaTabel, id: string) => boolean): readonly Cacat[] {
  return [...rows.flatMap((row) => cacatBaris(tabel, row)), ...rujukanPutus(tabel, rows, ada), ...kembar(tabel, rows)];
}

/** What is wrong with one row by itself. */
export function cacatBaris(tabel: NamaTabel, row: Baris): readonly Cacat[] {
  const id = String(row["id"]);
  const { kolom } = tabelDari(tabel);
  const perKolom = Object.entries(kolom).flatMap(([nama, satu]) => {
    const jenis = cacatNilai(satu, row[nama] ?? null, id);
    return jenis === null ? [] : [{ tabel, id, kolom: nama, jenis }];
  });
  const terbalik = URUTAN.filter(([awal, akhir]) => awal in kolom && akhir in kolom && lebihAkhir(row[awal], row[akhir]));
  return [...perKolom, ...terbalik.map(([, akhir]) => ({ tabel, id, kolom: akhir, jenis: "urutan" as const }))];
}

function lebihAkhir(awal: Nilai | undefined, akhir: Nilai | undefined): boolean {
  return typeof awal === "string" && typeof akhir === "string" && awal > akhir;
}

function cacatNilai(kolom: Kolom, nilai: Nilai, id: string): JenisCacat | null {
  if (nilai === null) return kolom.bolehNull ? null : "hilang";
  if ((typeof nilai === "string") !== (kolom.simpan === "TEXT")) return "jenis";
  const { makna } = kolomPada(kolom, id) ?? kolom;
  if (makna.jenis === "tanggal" && parsePlainDate(String(nilai)) === null) return "tanggal";
  if ((makna.jenis === "naskah" || makna.jenis === "rekaman") && !terbacaJson(String(nilai))) return "naskah";
  if (makna.jenis === "kode" && makna.tertutup && !Object.hasOwn(makna.kata, String(nilai))) return "pilihan";
  return null;
}

function terbacaJson(isi: string): boolean {
  try {
    JSON.parse(isi);
    return true;
  } catch {
    return false;
  }
}

function rujukanPutus(tabel: NamaTabel, rows: readonly Baris[], ada: (tabel: NamaTabel, id: string) => boolean): readonly Cacat[] {
  return rujukanDari(tabel).flatMap((hubungan) =>
    rows.flatMap((row) => {
      const sasaran = row[hubungan.kolom] ?? null;
      const id = String(row["id"]);
      if (sasaran === null || !berlakuPada(hubungan, id) || ada(hubungan.ke, String(sasaran))) return [];
      return [{ tabel, id, kolom: hubungan.kolom, jenis: "rujukan" as const }];
    }),
  );
}

/** An absent value counts as empty text, and a group without any value binds nobody. */
function kembar(tabel: NamaTabel, rows: readonly Baris[]): readonly Cacat[] {
  return tabelDari(tabel).unik.flatMap((kelompok) => {
    const dilihat = new Set<string>();
    return rows.flatMap((row) => {
      const nilai = kelompok.map((kolom) => row[kolom] ?? "");
      const kunci = JSON.stringify(nilai);
      const lagi = dilihat.has(kunci) && nilai.some((satu) => satu !== "");
      dilihat.add(kunci);
      return lagi ? [{ tabel, id: String(row["id"]), kolom: kelompok[0] ?? "id", jenis: "kembar" as const }] : [];
    });
  });
}
