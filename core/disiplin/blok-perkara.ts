import type { Blok, Kolom, Pasangan } from "../naskah/naskah";
import { TEKS_SURAT_PERKARA as T } from "../text/surat-perkara";
import type { IsiSuratPerkara } from "./surat-perkara";

export function paragraf(teks: string): Blok {
  return { jenis: "paragraf", teks, gaya: "biasa" };
}

/** A table of words alone; `awalan` names its rows where a letter has several tables. */
export function tabelKata(kolom: readonly Kolom[], baris: readonly (readonly string[])[], awalan = "baris"): Blok {
  return {
    jenis: "tabel",
    kolom,
    isi: () => baris.map((sel, urutan) => ({ kunci: `${awalan} ${urutan + 1}`, jenis: "isi" as const, sel })),
  };
}

/** Labels of a letter with what stands behind them. */
export function rincianSurat(isi: readonly Pasangan[]): Blok {
  return { jenis: "rincian", gaya: "surat", isi };
}

/** Who is examined, as a block of labels. */
export const identitas = (perkara: IsiSuratPerkara): Blok => rincianSurat(butirIdentitas(perkara));

export function butirIdentitas({ terperiksa }: IsiSuratPerkara, tingkat = 0): readonly Pasangan[] {
  return (["nama", "nip", "pangkat", "jabatan", "unit"] as const).map((kunci) => ({
    kunci,
    label: T.identitas[kunci],
    nilai: terperiksa[kunci] || T.titik,
    tingkat,
  }));
}

export function dugaan({ kasus }: IsiSuratPerkara): string {
  return T.dugaan(kasus.jenis, kasus.tanggalPelanggaran);
}

/** What was done, and which rules it broke. */
export function perbuatan({ kasus }: IsiSuratPerkara): readonly Blok[] {
  return [paragraf(T.uraian(kasus.uraian)), ...(kasus.pasal === "" ? [] : [paragraf(T.pasal(kasus.pasal))])];
}
