import { TABEL_DISIPLIN } from "../../core/baris/disiplin";
import { penunjukKe } from "../../core/baris/hubungan";
import type { Baris } from "../../core/baris/kolom";
import { NAMA_TABEL, tabelDari, type NamaTabel } from "../../core/baris/semua";
import type { KodeLangkah } from "../../core/text/kode-langkah";
import type { RincianLangkah } from "../../core/text/langkah";
import type { Query } from "./schema";

/** Rows of one table. */
export interface BarisTabelData {
  readonly tabel: NamaTabel;
  readonly baris: readonly (Baris & { readonly id: string })[];
}

/** Tables that only some may look into. */
const TERBATAS: ReadonlySet<string> = new Set(Object.keys(TABEL_DISIPLIN));

/** Every row that belongs to a person: her own, those that hang on it, and those that hang on these, in the order of the tables. */
export async function barisMilik(query: Query, pegawaiId: string): Promise<readonly BarisTabelData[]> {
  const hasil = new Map<NamaTabel, Map<string, Baris & { readonly id: string }>>();
  let tingkat: readonly BarisTabelData[] = [
    { tabel: "pegawai", baris: await barisDari(query, { tabel: "pegawai", kolom: "id" }, [pegawaiId]) },
  ];
  while (tingkat.length > 0) {
    const berikut: BarisTabelData[] = [];
    for (const { tabel, baris } of tingkat) {
      const sudah = hasil.get(tabel) ?? new Map<string, Baris & { readonly id: string }>();
      const baru = baris.filter(({ id }) => !sudah.has(id));
      hasil.set(tabel, new Map([...sudah, ...baru.map((satu) => [satu.id, satu] as const)]));
      for (const { dari, kolom, ikatan, hanya } of baru.length === 0 ? [] : penunjukKe(tabel)) {
        if (ikatan !== "milik" || hanya !== null || TERBATAS.has(dari)) continue;
        berikut.push({
          tabel: dari,
          baris: await barisDari(
            query,
            { tabel: dari, kolom },
            baru.map(({ id }) => id),
          ),
        });
      }
    }
    tingkat = berikut.filter(({ baris }) => baris.length > 0);
  }
  return NAMA_TABEL.flatMap((tabel) => {
    const milik = hasil.get(tabel);
    return milik === undefined || milik.size === 0 ? [] : [{ tabel, baris: [...milik.values()] }];
  });
}

/** Rows of a table whose column holds one of these values; asked for in parts, because SQLite takes only so many at once. */
export async function barisDari(
  query: Query,
  { tabel, kolom }: { readonly tabel: NamaTabel; readonly kolom: string },
  nilai: readonly string[],
): Promise<readonly (Baris & { readonly id: string })[]> {
  const hasil: (Baris & { readonly id: string })[] = [];
  // A column that the table does not declare would be the author's slip, and none of these values comes from outside.
  if (!Object.hasOwn(tabelDari(tabel).kolom, kolom)) return hasil;
  for (let awal = 0; awal < nilai.length; awal += SEKALI_TANYA) {
    const bagian = nilai.slice(awal, awal + SEKALI_TANYA);
    const baris = await query
      .selectFrom(tabel as "diklat")
      .selectAll()
      .where(kolom as "id", "in", bagian)
      .execute();
    hasil.push(...(baris as unknown as readonly (Baris & { readonly id: string })[]));
  }
  return hasil;
}

const SEKALI_TANYA = 500;

/** One step that touched rows. */
export interface LangkahMenyentuh {
  readonly waktu: string;
  readonly pelaku: string;
  readonly kode: KodeLangkah;
  readonly rincian: RincianLangkah;
}

/** Every step that added, changed or removed one of these rows, latest first. */
export async function langkahMenyentuh(query: Query, milik: readonly BarisTabelData[]): Promise<readonly LangkahMenyentuh[]> {
  const langkah = new Map<string, { readonly nomor: number } & LangkahMenyentuh>();
  for (const { tabel, baris } of milik) {
    for (let awal = 0; awal < baris.length; awal += SEKALI_TANYA) {
      const id = baris.slice(awal, awal + SEKALI_TANYA).map((satu) => satu.id);
      const ditemukan = await query
        .selectFrom("perubahan")
        .innerJoin("langkah", "langkah.id", "perubahan.langkahId")
        .select(["langkah.id", "langkah.nomor", "langkah.waktu", "langkah.pelaku", "langkah.kode", "langkah.rincian"])
        .distinct()
        .where("perubahan.tabel", "=", tabel)
        .where("perubahan.barisId", "in", id)
        .execute();
      for (const satu of ditemukan) {
        // Written by the program only.
        const rincian = JSON.parse(satu.rincian) as RincianLangkah;
        langkah.set(satu.id, { nomor: satu.nomor, waktu: satu.waktu, pelaku: satu.pelaku, kode: satu.kode as KodeLangkah, rincian });
      }
    }
  }
  return [...langkah.values()].toSorted((a, b) => b.nomor - a.nomor);
}
