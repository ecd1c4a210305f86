/** Signs of a recovery sheet: none that is taken for another when it is read from paper (0 O, 1 I L). Their number is a prime. */
const HURUF = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
/** Groups of a sheet. */
export const KELOMPOK_PEMULIHAN = 8;
/** Random signs of a group; one more checks them. Eight times four of 31 signs are 158 bits. */
const ISI_KELOMPOK = 4;
/** Random signs of a whole sheet, each from 0 to 30. */
export const ANGKA_PEMULIHAN = KELOMPOK_PEMULIHAN * ISI_KELOMPOK;
/** How many signs there are to draw from. */
export const RAGAM_PEMULIHAN = HURUF.length;

/** What was read from a typed recovery sheet: the whole, or which groups are mistyped (counted from 1; none when their number is wrong). */
export type PemulihanTerbaca =
  | { readonly benar: true; readonly teks: string }
  | { readonly benar: false; readonly kelompok: readonly number[] };

/**
 * The groups of a recovery sheet, each with a sign that checks it and its place: any one wrong sign, two exchanged neighbours and two
 * exchanged groups are noticed, because weights and places differ modulo a prime.
 *
 * @param angka random numbers from 0 to 30, `ANGKA_PEMULIHAN` of them
 */
export function kelompokPemulihan(angka: readonly number[]): readonly string[] {
  return Array.from({ length: KELOMPOK_PEMULIHAN }, (_, nomor) => {
    const isi = angka.slice(nomor * ISI_KELOMPOK, (nomor + 1) * ISI_KELOMPOK);
    return [...isi, pemeriksa(isi, nomor)].map((satu) => HURUF.charAt(satu)).join("");
  });
}

/** Reads a recovery sheet as it was typed: small or large letters, any blanks and dashes between. */
export function bacaPemulihan(ketikan: string): PemulihanTerbaca {
  const teks = ketikan.toUpperCase().replaceAll(/[\s\p{Pd}]/gu, "");
  const panjang = ISI_KELOMPOK + 1;
  if (teks.length !== KELOMPOK_PEMULIHAN * panjang) return { benar: false, kelompok: [] };
  const kelompok = Array.from({ length: KELOMPOK_PEMULIHAN }, (_, nomor) => teks.slice(nomor * panjang, (nomor + 1) * panjang));
  const salah = kelompok.flatMap((satu, nomor) => (kelompokBenar(satu, nomor) ? [] : [nomor + 1]));
  return salah.length === 0 ? { benar: true, teks } : { benar: false, kelompok: salah };
}

/** Whether a group of five signs stands as it was printed. @param nomor its place, from 0 */
export function kelompokBenar(kelompok: string, nomor: number): boolean {
  const angka = Array.from(kelompok.toUpperCase(), (huruf) => HURUF.indexOf(huruf));
  return angka.length === ISI_KELOMPOK + 1 && !angka.includes(-1) && angka[ISI_KELOMPOK] === pemeriksa(angka.slice(0, ISI_KELOMPOK), nomor);
}

function pemeriksa(isi: readonly number[], nomor: number): number {
  return isi.reduce((jumlah, satu, tempat) => jumlah + satu * (tempat + 2), (nomor + 1) * 7) % HURUF.length;
}
