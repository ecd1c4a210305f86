import { nameKey } from "../name";
import { TEKS_TANYA } from "../text/pertanyaan";
import type { DaftarTanya } from "./daftar-tanya";
import { teksSel, type LembarMentah } from "./lembar";
import type { LembarDraf } from "./lembar-draf";

/**
 * Whether a column says of every row whose unit it is: it writes the same unit out again in the next row, or spans its rows by merged
 * cells. In such a column a blank cell may be a unit left out; in any other it means the unit above.
 */
export function kolomTegas(
  { baris, gabungan }: LembarMentah,
  { kolom, awalData }: { readonly kolom: number | undefined; readonly awalData: number },
): boolean {
  if (kolom === undefined) return false;
  const kunci = baris.slice(awalData).map(({ sel }) => nameKey(teksSel(sel[kolom])));
  const awal = baris[awalData]?.nomor ?? 0;
  return (
    kunci.some((satu, indeks) => /\p{L}/u.test(satu) && satu === kunci[indeks - 1]) ||
    gabungan.some((satu) => satu.kolomAwal === kolom && satu.barisAwal >= awal && satu.barisAkhir > satu.barisAwal)
  );
}

/** Whether a cell is part of one that is merged downwards. */
export function dalamGabungan(
  { gabungan }: LembarMentah,
  { kolom, nomor }: { readonly kolom: number | undefined; readonly nomor: number },
): boolean {
  return gabungan.some((satu) => satu.kolomAwal === kolom && satu.barisAwal < nomor && satu.barisAkhir >= nomor);
}

/**
 * Whether a row without unit is in the unit of the row above it, in a list that otherwise writes the unit out in every row: there a blank
 * may as well be a unit left out. Asked once a sheet; as above until somebody answers.
 */
export function unitSepertiAtas(
  { lembar, sel, unit }: { readonly lembar: LembarDraf; readonly sel: string; readonly unit: string },
  tanya: DaftarTanya,
): boolean {
  const jawaban = tanya.tanyakanDi(lembar, {
    kunci: `unitkosong:${lembar.berkas}:${lembar.lembar.nama}`,
    jenis: "unitLembar",
    sel,
    kalimat: TEKS_TANYA.unitKosong(unit),
    pilihan: [
      { nilai: "atas", label: TEKS_TANYA.unitSepertiAtas, akibat: "" },
      { nilai: "kosong", label: TEKS_TANYA.unitTerlewat, akibat: "" },
    ],
    bawaan: "atas",
  });
  return jawaban !== "kosong";
}
