import { nipDariTeks } from "../pegawai/nip";
import { nameKey } from "../name";
import { selKosong, teksSel, type BarisMentah, type IsiSel } from "./lembar";
import type { LembarDraf } from "./lembar-draf";
import { jabatanPenanda, pembukaTandaTangan, selTandaTangan, sepertiNipPenanda, teksTunggal } from "./perabot";
import { sepertiNip } from "./petakan-kolom";

/** Fields that say something of a person beside NIP and name. */
export const ISIAN_ORANG = ["jabatan", "unit", "golongan", "status", "tanggalLahir", "pendidikan"] as const;

/** Where the people of a list end. All by index into the rows. */
export interface AkhirDaftar {
  /** Last row with both an NIP and a name; where no NIP is whole, the last that has something under either heading. */
  readonly orang: number;
  /** First row of the signatures below; beyond the last row when there are none. */
  readonly tandaTangan: number;
}

/**
 * Finds where the people end and the signatures begin. Below the last NIP people may follow whose NIP is still to come, so a signature
 * begins only where something says so: a place with a date, a word such as Mengetahui, a bare NIP, or the title of one who signs above
 * rows that no longer look like those of the list.
 */
export function akhirDaftar({
  lembar: { baris },
  pengenalan: { pemetaan, awalData },
}: Pick<LembarDraf, "lembar" | "pengenalan">): AkhirDaftar {
  const orang = barisOrangTerakhir(baris, { pemetaan, awalData });
  const terakhirDaftar = baris.findLastIndex((satu, indeks) => indeks >= awalData && sepertiBarisDaftar(satu, pemetaan));
  const mulai = Math.max(orang + 1, awalData);
  for (let indeks = mulai; indeks < baris.length; indeks += 1) {
    const satu = baris[indeks];
    if (!satu || bernomor(satu) || berbiodata(satu, pemetaan)) continue;
    const pasti = satu.sel.some((isi) => !selKosong(isi) && pembukaTandaTangan(nameKey(teksSel(isi).slice(0, 400))));
    if (pasti) return { orang, tandaTangan: sepertiNipPenanda(satu) ? naikkan(baris, { indeks, mulai, pemetaan }) : indeks };
    const terisi = satu.sel.filter((isi) => !selKosong(isi));
    const jabatan = terisi.length > 0 && terisi.every((isi) => jabatanPenanda(nameKey(teksSel(isi))));
    if (jabatan && indeks > terakhirDaftar) return { orang, tandaTangan: indeks };
  }
  return { orang, tandaTangan: baris.length };
}

/** The name of one who signs stands above his NIP: lone texts right above belong to the signature. */
function naikkan(
  baris: readonly BarisMentah[],
  { indeks, mulai, pemetaan }: { readonly indeks: number; readonly mulai: number; readonly pemetaan: Readonly<Record<string, number>> },
): number {
  let awal = indeks;
  for (let atas = indeks - 1; atas >= mulai; atas -= 1) {
    const satu = baris[atas];
    if (!satu || bernomor(satu) || sepertiBarisDaftar(satu, pemetaan)) break;
    if (satu.sel.every((isi) => selKosong(isi))) continue;
    if (teksTunggal(satu) === null) break;
    awal = atas;
  }
  return awal;
}

function barisOrangTerakhir(
  baris: readonly BarisMentah[],
  { pemetaan, awalData }: Pick<LembarDraf["pengenalan"], "pemetaan" | "awalData">,
): number {
  const nip = pemetaan["nip"] ?? -1;
  const nama = pemetaan["nama"] ?? -1;
  const berakhir = (cocok: (sel: BarisMentah["sel"]) => boolean): number =>
    baris.findLastIndex(({ sel }, indeks) => indeks >= awalData && sepertiNama(sel[nama]) && cocok(sel));
  const pppk = pemetaan["niPppk"] ?? -1;
  const utuh = berakhir((sel) => [nip, pppk].some((kolom) => /\d{5}/u.test(nipDariTeks(teksSel(sel[kolom])))));
  return utuh >= 0 ? utuh : berakhir((sel) => !selKosong(sel[nip]));
}

/** A name has letters of its own; a second NIP, as in a signature block, is none. */
export function sepertiNama(isi: IsiSel | undefined): boolean {
  return /\p{L}{2}/u.test(teksSel(isi).replace(/^\s*(nip\w*|ni ?pppk)\b/iu, "")) && !sepertiNip(isi);
}

/** Whether a row begins with a number of its own. */
export function bernomor({ sel }: BarisMentah): boolean {
  const pertama = sel.find((isi) => !selKosong(isi));
  return typeof pertama === "number" || (typeof pertama === "string" && /^\d{1,4}\.?$/u.test(pertama.trim()));
}

/** A name with a birth date, in the columns of both: the place and date there are those of a birth. */
function berbiodata({ sel }: BarisMentah, pemetaan: Readonly<Record<string, number>>): boolean {
  const nama = sel[pemetaan["nama"] ?? -1];
  return sepertiNama(nama) && !selTandaTangan(nameKey(teksSel(nama))) && /\d{4}/u.test(teksSel(sel[pemetaan["tanggalLahir"] ?? -1]));
}

/** A row that has the shape of the list's: a name under its heading, and something of the person under another. */
export function sepertiBarisDaftar({ sel }: BarisMentah, pemetaan: Readonly<Record<string, number>>): boolean {
  const nama = sel[pemetaan["nama"] ?? -1];
  if (!sepertiNama(nama)) return false;
  const lain = ISIAN_ORANG.map((isian) => sel[pemetaan[isian] ?? -1]).filter((isi) => !selKosong(isi ?? null));
  return lain.length > 0 && !(selTandaTangan(nameKey(teksSel(nama))) && lain.every((isi) => selTandaTangan(nameKey(teksSel(isi)))));
}
