import type { BarisOrang } from "./baris-orang";
import { tempatSel, type OrangImpor } from "./penilaian";
import { isianTertulis, type IsianTertulis } from "./perubahan-pegawai";

/** The fields that a row gives, made when another row of the person comes; what the row itself was read from is let go. */
export function isianKelak(
  { pembaca, lembar }: Pick<BarisOrang, "pembaca" | "lembar">,
  isi: Parameters<typeof isianTertulis>[1],
  tmt: readonly IsianTertulis[],
): OrangImpor["terisi"] {
  // Hardly anybody stands in more than one row.
  return sekali(
    () =>
      new Map(
        [...isianTertulis(pembaca, isi), ...tmt].map(({ isian, kolom, nilai }) => [
          isian,
          { nilai, tempat: tempatSel(lembar, pembaca.alamat(kolom)) },
        ]),
      ),
  );
}

/** What is made when it is first asked for, and kept. */
function sekali<T>(buat: () => T): () => T {
  let ada: { readonly isi: T } | null = null;
  return () => (ada ??= { isi: buat() }).isi;
}
