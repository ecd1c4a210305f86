import { sasaranNilai, type CariBaris } from "../../core/baris/hubungan";
import { isianBaris, sebutanBaris } from "../../core/baris/kata";
import type { Nilai } from "../../core/baris/kolom";
import { tabelDari, type NamaTabel } from "../../core/baris/semua";
import type { BarisMesin } from "../../core/orang/data-pribadi";
import type { BarisBerid, BarisTabelData } from "../db/data-pribadi";

/** Values that tell an owner from others of hers. */
const ISIAN_PEMILIK = 2;

/** The rows of a table as they are stored, with their ids and those of the rows that they hang on; ids of other people are taken out. */
export function barisMesin({ tabel, baris }: BarisTabelData, pegawaiId: string): BarisMesin {
  const { kolom } = tabelDari(tabel);
  const isi = (satu: BarisBerid): Readonly<Record<string, Nilai>> =>
    Object.fromEntries(
      Object.entries(satu).flatMap(([nama, nilai]): readonly (readonly [string, Nilai])[] => {
        if (nama === "id") return [[nama, nilai]];
        const dikenal = kolom[nama];
        if (dikenal === undefined) return [];
        const orang = sasaranNilai(dikenal, satu.id) === "pegawai" && nilai !== pegawaiId;
        return [[nama, orang ? null : nilai]];
      }),
    );
  return { tabel, baris: baris.map(isi) };
}

/** The row that this one hangs on, in words; null where it hangs on a person, on nothing, or on what is called by no name, such as a case. */
export function sebutanPemilik(tabel: NamaTabel, baris: BarisBerid, cari: CariBaris): string | null {
  for (const [nama, { makna }] of Object.entries(tabelDari(tabel).kolom)) {
    const id = baris[nama] ?? null;
    if (makna.jenis !== "rujukan" || makna.ikatan !== "milik" || makna.tabel === "pegawai" || id === null) continue;
    // `TabelTerujuk` holds every table that a column is declared to name.
    const ke = makna.tabel as NamaTabel;
    const pemilik = cari(ke, String(id));
    const kata = pemilik === null ? "" : kataPemilik(ke, { ...pemilik, id: String(id) }, cari);
    if (kata !== "") return `${tabelDari(ke).nama}: ${kata}`;
  }
  return null;
}

/** What an owner is called; one that is called by its person, by its first values. */
function kataPemilik(tabel: NamaTabel, baris: BarisBerid, cari: CariBaris): string {
  if (!("lewat" in tabelDari(tabel).sebutan)) return sebutanBaris(tabel, baris, cari);
  const tanpaOrang = Object.entries(baris).filter(([nama]) => nama !== "pegawaiId");
  const isian = isianBaris(tabel, { id: baris.id, baris: Object.fromEntries(tanpaOrang) }, cari);
  return isian
    .flatMap(({ nilai }) => nilai ?? [])
    .slice(0, ISIAN_PEMILIK)
    .join(", ");
}
