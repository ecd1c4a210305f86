import { jumlahBebanPerjuta, kebutuhanDariBeban } from "../abk/kebutuhan";
import type { ProfilAbk } from "../abk/profil";
import { nameKey } from "../name";
import { formatAngka } from "../text/number";
import { bacaAngkaSel } from "./bacaan";
import type { BarisAbk } from "./baris-abk";
import { alamatSel, selKosong, teksSel, type BarisMentah } from "./lembar";
import { masalah } from "./masalah";
import type { LembarDraf } from "./lembar-draf";
import type { Masalah } from "./pratinjau";
import { maknaPembagi, takaranProfil } from "./satuan-waktu";

const LABEL = /^(\d+ )?(jumlah )?(waktu kerja efektif|jam kerja efektif|waktu efektif|wke|jke)( |$)/u;

interface BahanKaki {
  /** Rows, by index, that are neither task nor form. */
  readonly kaki: readonly number[];
  readonly semua: readonly BarisAbk[];
  readonly profil: ProfilAbk;
}

/**
 * Tells of a divisor that stands on a line of its own below the tasks (`Waktu Kerja Efektif … 72.000`), where the rows print none and it is
 * another than the profile's: the need of the sheet's own divisor beside that of the profile, which is used.
 */
export function pembagiDiKaki(lembar: LembarDraf, { kaki, semua, profil }: BahanKaki): readonly Masalah[] {
  const tugas = semua.flatMap((satu) => (satu.tugas ? [satu.tugas] : []));
  if (tugas.length === 0 || semua.some(({ angka }) => angka.pembagiMenit !== null)) return [];
  for (const indeks of kaki) {
    const baris = lembar.lembar.baris[indeks];
    const tertulis = baris ? pembagiBaris(baris, lembar) : null;
    const makna = tertulis === null ? null : maknaPembagi(tertulis.nilai, { norma: null, pembagi: null });
    if (tertulis === null || makna?.periode !== "tahun") continue;
    const menit = tertulis.nilai * takaranProfil(profil)[makna.satuan];
    if (Math.abs(menit - profil.waktuKerjaEfektifMenit) < 1e-6) continue;
    const menurutProfil = kebutuhanDariBeban(jumlahBebanPerjuta(tugas, profil), profil).kebutuhanMentah;
    const data = {
      pembagi: formatAngka(menit, 4, 0),
      profil: profil.nama,
      pembagiProfil: formatAngka(profil.waktuKerjaEfektifMenit, 4, 0),
      menurutLembar: formatAngka((menurutProfil * profil.waktuKerjaEfektifMenit) / menit, 4),
      menurutProfil: formatAngka(menurutProfil, 4),
    };
    return [masalah({ lembar: lembar.lembar.nama, sel: tertulis.sel, kode: "pembagiBerbeda", data })];
  }
  return [];
}

function pembagiBaris({ sel, nomor }: BarisMentah, { desimal }: LembarDraf): { readonly nilai: number; readonly sel: string } | null {
  const pertama = sel.findIndex((isi) => !selKosong(isi) && typeof isi !== "number");
  if (pertama < 0 || !LABEL.test(nameKey(teksSel(sel[pertama])))) return null;
  const kolom = sel.findIndex((isi, urutan) => urutan > pertama && bacaAngkaSel(isi, desimal) !== null);
  const nilai = bacaAngkaSel(sel[kolom], desimal);
  return nilai === null ? null : { nilai, sel: alamatSel(kolom, nomor) };
}
