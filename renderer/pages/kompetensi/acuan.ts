import type { JabatanKompetensi, KompetensiKantor } from "../../../core/contract/kompetensi";
import type { Kompetensi } from "../../../core/kompetensi/kamus";
import { kategoriHasil, type HasilKesenjangan, type SkalaJpm } from "../../../core/kompetensi/kesenjangan";
import { TEKS_KATEGORI_JPM } from "../../../core/text/kompetensi";
import { TEKS_HALAMAN_KOMPETENSI as T } from "../../../core/text/kompetensi-halaman";
import { formatAngka } from "../../../core/text/number";
import { TEKS_UMUM } from "../../../core/text/umum";

/** Names of the office's competencies, posts and units. */
export interface AcuanKompetensi {
  readonly kompetensi: ReadonlyMap<string, Kompetensi>;
  readonly jabatan: ReadonlyMap<string, JabatanKompetensi>;
  readonly unit: ReadonlyMap<string, string>;
}

export function acuanKompetensi({ kamus, jabatan, unit }: KompetensiKantor): AcuanKompetensi {
  return {
    kompetensi: new Map(kamus.map((satu) => [satu.kunci, satu])),
    jabatan: new Map(jabatan.map((satu) => [satu.id, satu])),
    unit: new Map(unit.map(({ id, nama }) => [id, nama])),
  };
}

/** JPM as it is shown: with how many of how many while some are not assessed. */
export function teksJpm({ jpm, dinilai, dari }: HasilKesenjangan): string {
  if (jpm === null) return TEKS_UMUM.kosong;
  const angka = formatAngka(jpm, 2);
  return dinilai < dari ? T.jpmBelum(angka, formatAngka(dinilai), formatAngka(dari)) : angka;
}

export function teksKategori(hasil: HasilKesenjangan, skala: SkalaJpm): string {
  const kategori = kategoriHasil(hasil, skala);
  return kategori === null ? TEKS_UMUM.kosong : TEKS_KATEGORI_JPM[kategori];
}
