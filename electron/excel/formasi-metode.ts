import type { JejakKebutuhan } from "../../core/abk/jejak";
import type { HasilMetodeJabatan } from "../../core/abk/metode-jabatan";
import { teksKebutuhanMetode } from "../../core/text/formasi-berkas";
import { kalimatLangkahMetode, kalimatPembagiMetode } from "../../core/text/metode";
import { NAMA_SEL } from "./formasi-rumus";
import type { Isi } from "./formasi-sel";
import { KOLOM_RINCIAN as R } from "./formasi-tata";

/**
 * Rows that explain a need that another method gave: its steps in words, its divisor, and last the need itself as a constant, from
 * which the block's workload is a formula. As many as `banyakBarisRincian` laid out: steps + 2.
 */
export function barisMetode(jejak: JejakKebutuhan, metode: HasilMetodeJabatan): { readonly teks: string; readonly isi: readonly Isi[] }[] {
  const langkah = metode.langkah.map((satu, nomor) => ({ teks: kalimatLangkahMetode(satu), nomor: nomor + 1 }));
  const pembagi = kalimatPembagiMetode(metode, jejak.profil.waktuKerjaEfektifMenit);
  const kebutuhan = teksKebutuhanMetode(metode.jenis);
  return [
    ...langkah.map(({ teks, nomor }) => ({ teks, isi: [nomor, teks] })),
    { teks: pembagi, isi: [null, pembagi] },
    { teks: kebutuhan, isi: [null, kebutuhan, null, null, null, null, null, null, null, metode.kebutuhan] },
  ];
}

/** The workload that a method's need is equal to, in whole millionths of a minute. */
export const rumusBebanSetara = (barisKebutuhan: number): string => `ROUND(${R.kebutuhan}${barisKebutuhan}*${NAMA_SEL.wke},6)`;
