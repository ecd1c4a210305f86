import { KELOMPOK_PEMULIHAN, ANGKA_PEMULIHAN, kelompokBenar, kelompokPemulihan } from "./pemulihan";

/** Signs of one group. */
const PANJANG = (kelompokPemulihan(Array.from({ length: ANGKA_PEMULIHAN }, () => 0))[0] ?? "").length;

/** A group of a recovery sheet while it is typed. */
export interface KelompokDiketik {
  readonly teks: string;
  readonly keadaan: "benar" | "salah" | "belum";
}

/** What was typed so far of a recovery sheet, group by group; groups that nobody has come to yet are empty. What stands behind the last is left out. */
export function kelompokDiketik(ketikan: string): readonly KelompokDiketik[] {
  const huruf = ketikan.toUpperCase().replaceAll(/[\s\p{Pd}]/gu, "");
  return Array.from({ length: KELOMPOK_PEMULIHAN }, (_, nomor): KelompokDiketik => {
    const teks = huruf.slice(nomor * PANJANG, (nomor + 1) * PANJANG);
    if (teks.length < PANJANG) return { teks, keadaan: "belum" };
    return { teks, keadaan: kelompokBenar(teks, nomor) ? "benar" : "salah" };
  });
}
