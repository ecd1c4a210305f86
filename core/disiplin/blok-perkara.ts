import type { Blok, Kolom } from "../naskah/naskah";
import { TEKS_SURAT_PERKARA as T } from "../text/surat-perkara";
import type { IsiSuratPerkara } from "./surat-perkara";

export function paragraf(teks: string): Blok {
  return { jenis: "paragraf", teks, gaya: "biasa" };
}

/** A table of words alone. */
export function tabelKata(kolom: readonly Kolom[], baris: readonly (readonly string[])[]): Blok {
  return {
    jenis: "tabel",
    kolom,
    isi: () => baris.map((sel, urutan) => ({ kunci: `baris ${urutan + 1}`, jenis: "isi" as const, sel })),
  };
}

/** Who is examined, as a block of labels. */
export function identitas({ terperiksa }: IsiSuratPerkara): Blok {
  const isi = (["nama", "nip", "pangkat", "jabatan", "unit"] as const).map((kunci) => ({
    kunci,
    label: T.identitas[kunci],
    nilai: terperiksa[kunci] || T.titik,
  }));
  return { jenis: "rincian", gaya: "identitas", isi };
}

export function dugaan({ kasus }: IsiSuratPerkara): string {
  return T.dugaan(kasus.jenis, kasus.tanggalPelanggaran);
}

/** What was done, and which rules it broke. */
export function perbuatan({ kasus }: IsiSuratPerkara): readonly Blok[] {
  return [paragraf(T.uraian(kasus.uraian)), ...(kasus.pasal === "" ? [] : [paragraf(T.pasal(kasus.pasal))])];
}
