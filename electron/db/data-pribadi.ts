import { TABEL_DISIPLIN } from "../../core/baris/disiplin";
import { penunjukKe, semuaPenunjukKe, type Hubungan } from "../../core/baris/hubungan";
import { kunciBaris, type Baris } from "../../core/baris/kolom";
import { NAMA_TABEL, tabelDari, type NamaTabel } from "../../core/baris/semua";
import type { Query } from "./schema";

export type BarisBerid = Baris & { readonly id: string };

/** Rows of one table. */
export interface BarisTabelData {
  readonly tabel: NamaTabel;
  readonly baris: readonly BarisBerid[];
}

/** Tables that only some may look into. */
const TERBATAS: ReadonlySet<string> = new Set(Object.keys(TABEL_DISIPLIN));

/** Whether rows of a table are left out of what a person is given: who may look into them is decided apart. */
export function isTerbatas(tabel: string): boolean {
  return TERBATAS.has(tabel);
}

/** Of these, what a person is given of her own when cases are open: the case, its steps, and her own place in a team. */
const PERKARA_IKUT: ReadonlySet<string> = new Set(["kasus", "langkahKasus", "anggotaPemeriksa"]);

/** Why rows of a table are never given to a person although they name her or hang on what does. */
export const ALASAN_TIDAK_IKUT: Readonly<Record<string, string>> = {
  aksesKasus: "the log of who looked at which case, which is about officers",
  petugasKasus: "who may open cases: names and PINs of officers",
};

/**
 * Every row about a person, in the order of the tables: her own, those that hang on it, those that hang on these, and those of others that name
 * her, of which only that is told. Of cases her own, where these are open to whoever asks. What names a person follows from the declarations: a table that is added is looked into at once.
 */
export async function barisTentang(
  query: Query,
  pegawaiId: string,
  { denganPerkara }: { readonly denganPerkara: boolean },
): Promise<readonly BarisTabelData[]> {
  const hasil = new Map<NamaTabel, Map<string, BarisBerid>>();
  const catat = (tabel: NamaTabel, baris: readonly BarisBerid[]): readonly BarisBerid[] => {
    const sudah = hasil.get(tabel) ?? new Map<string, BarisBerid>();
    const baru = baris
      .filter(({ id }) => !sudah.has(id))
      .map((satu) => (isMilikLain(satu, pegawaiId) ? yangMenunjuk(satu, pegawaiId) : satu));
    hasil.set(tabel, new Map([...sudah, ...baru.map((satu) => [satu.id, satu] as const)]));
    return baru;
  };
  let tingkat: readonly BarisTabelData[] = [
    { tabel: "pegawai", baris: await barisDari(query, { tabel: "pegawai", kolom: "id" }, [pegawaiId]) },
  ];
  while (tingkat.length > 0) {
    const berikut: BarisTabelData[] = [];
    for (const { tabel, baris } of tingkat) {
      const baru = catat(tabel, baris);
      for (const { dari, kolom, ikatan, hanya } of baru.length === 0 ? [] : penunjukKe(tabel)) {
        if (ikatan !== "milik" || hanya !== null || isTerbatas(dari)) continue;
        const id = baru.map((satu) => satu.id);
        berikut.push({ tabel: dari, baris: await barisDari(query, { tabel: dari, kolom }, id) });
      }
    }
    tingkat = berikut.filter(({ baris }) => baris.length > 0);
  }
  for (const hubungan of semuaPenunjukKe("pegawai"))
    if (!isTerbatas(hubungan.dari) || (denganPerkara && PERKARA_IKUT.has(hubungan.dari)))
      catat(hubungan.dari, await barisMenunjuk(query, hubungan, pegawaiId));
  const perkara = [...(hasil.get("kasus")?.keys() ?? [])];
  if (perkara.length > 0) catat("langkahKasus", await barisDari(query, { tabel: "langkahKasus", kolom: "kasusId" }, perkara));
  return NAMA_TABEL.flatMap((tabel) => {
    const milik = hasil.get(tabel);
    return milik === undefined || milik.size === 0 ? [] : [{ tabel, baris: [...milik.values()] }];
  });
}

/** Whether a row is about another person, and only names this one: an SKP of which she is the superior, a relation in a relative's file. */
export function isMilikLain(baris: Baris, pegawaiId: string): boolean {
  return typeof baris["pegawaiId"] === "string" && baris["pegawaiId"] !== pegawaiId;
}

/** Of a row about another person, what names this one. */
function yangMenunjuk(baris: BarisBerid, pegawaiId: string): BarisBerid {
  const milik = Object.entries(baris).filter(([, nilai]) => nilai === pegawaiId);
  return { ...Object.fromEntries(milik), id: baris.id };
}

/** Rows whose column names a person: of a column that does so in some rows only, these. */
async function barisMenunjuk(query: Query, { dari, kolom, hanya }: Hubungan, pegawaiId: string): Promise<readonly BarisBerid[]> {
  const semua = await barisDari(query, { tabel: dari, kolom }, [pegawaiId]);
  return hanya === null ? semua : semua.filter(({ id }) => kunciBaris(hanya, id));
}

/** Rows of a table whose column holds one of these values; asked for in parts, because SQLite takes only so many at once. */
export async function barisDari(
  query: Query,
  { tabel, kolom }: { readonly tabel: NamaTabel; readonly kolom: string },
  nilai: readonly string[],
): Promise<readonly BarisBerid[]> {
  const hasil: BarisBerid[] = [];
  // A column that the table does not declare would be the author's slip, and none of these values comes from outside.
  if (!Object.hasOwn(tabelDari(tabel).kolom, kolom)) return hasil;
  for (let awal = 0; awal < nilai.length; awal += SEKALI_TANYA) {
    const bagian = nilai.slice(awal, awal + SEKALI_TANYA);
    const baris = await query
      .selectFrom(tabel as "diklat")
      .selectAll()
      .where(kolom as "id", "in", bagian)
      .execute();
    hasil.push(...(baris as unknown as readonly BarisBerid[]));
  }
  return hasil;
}

const SEKALI_TANYA = 500;
