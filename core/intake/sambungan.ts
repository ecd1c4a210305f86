import { selKosong, teksSel, alamatSel, type BarisMentah, type LembarMentah } from "./lembar";
import { masalah } from "./masalah";
import type { LembarDraf } from "./lembar-draf";
import type { Masalah } from "./pratinjau";

/**
 * Whether a row right below a task only goes on with its text: alone in the column of tasks, in brackets or beginning with a small
 * letter, no item `a.` of a list and no `dst.`. Below the last task a name in brackets is a signature, so there a small letter is needed.
 */
export function lanjutanUraian(
  { sel }: BarisMentah,
  { kolom, bawah }: { readonly kolom: number | undefined; readonly bawah: boolean },
): boolean {
  const isi = sel[kolom ?? -1];
  if (kolom === undefined || typeof isi !== "string" || !sel.every((lain, nomor) => nomor === kolom || selKosong(lain))) return false;
  const teks = isi.trim();
  if (/^([a-z]|[ivx]+|\d+)[.)]|^(dst|dsb|dll)\b/u.test(teks)) return false;
  return /^\(?\p{Ll}{2}/u.test(teks) || (!bawah && /^\(.*\p{L}.*\)$/u.test(teks));
}

/** The sheet with the text of every task in one cell, its further rows put behind it; each is told. */
export function sambungUraian(
  { lembar, pengenalan }: Pick<LembarDraf, "lembar" | "pengenalan">,
  { sambungan }: { readonly sambungan: readonly { readonly tugas: number; readonly indeks: number }[] },
): { readonly lembar: LembarMentah; readonly temuan: readonly Masalah[] } {
  const kolom = pengenalan.pemetaan["uraian"];
  if (kolom === undefined || sambungan.length === 0) return { lembar, temuan: [] };
  const baris = [...lembar.baris];
  const temuan = sambungan.flatMap(({ tugas, indeks }): Masalah[] => {
    const atas = baris[tugas];
    const satu = lembar.baris[indeks];
    if (!atas || !satu) return [];
    const teks = teksSel(satu.sel[kolom]).trim();
    baris[tugas] = { nomor: atas.nomor, sel: atas.sel.map((isi, nomor) => (nomor === kolom ? `${teksSel(isi).trim()} ${teks}` : isi)) };
    const data = { nilai: teks, baris: atas.nomor };
    return [masalah({ lembar: lembar.nama, sel: alamatSel(kolom, satu.nomor), kode: "uraianDisambung", data })];
  });
  return { lembar: { ...lembar, baris }, temuan };
}
