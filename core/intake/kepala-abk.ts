import { nameKey, tidyText } from "../name";
import { bacaAngkaSel } from "./bacaan";
import { alamatSel, selKosong, teksSel, type BarisMentah, type IsiSel, type LembarMentah } from "./lembar";
import type { AsalIdentitas } from "./pratinjau";

/** A value of the head block or foot of an ABK sheet with its cell. */
export interface IsiKepala {
  readonly isi: IsiSel;
  readonly teks: string;
  readonly sel: string;
}

/** The block above the table: NAMA JABATAN, UNIT KERJA, KELAS JABATAN, JUMLAH PEMEGANG JABATAN. */
export interface KepalaAbk {
  readonly jabatan: IsiKepala | null;
  readonly unit: IsiKepala | null;
  readonly kelas: IsiKepala | null;
  readonly pemegang: IsiKepala | null;
}

/** The lines under the table in which the sheet states its own results. */
export interface KakiAbk {
  readonly jumlah: IsiKepala | null;
  readonly pembulatan: IsiKepala | null;
  readonly pemegang: IsiKepala | null;
}

const LABEL: ReadonlyMap<string, keyof KepalaAbk> = new Map([
  ...["nama jabatan", "jabatan"].map((kunci): [string, keyof KepalaAbk] => [kunci, "jabatan"]),
  ...["unit kerja", "nama unit kerja", "unit organisasi", "unit"].map((kunci): [string, keyof KepalaAbk] => [kunci, "unit"]),
  ...["kelas jabatan", "kelas"].map((kunci): [string, keyof KepalaAbk] => [kunci, "kelas"]),
  ...["jumlah pemegang jabatan", "jumlah pemangku jabatan", "pemegang jabatan", "jumlah pegawai yang ada", "jumlah pegawai"].map(
    (kunci): [string, keyof KepalaAbk] => [kunci, "pemegang"],
  ),
]);

const KAKI =
  /^(jumlah|total|pembulatan|dibulatkan|kelebihan|kekurangan)( (total|keseluruhan|seluruh|pegawai|kebutuhan|beban|waktu|kekurangan|formasi).*)?$/;

/** Reads the head block from the rows above the headings. The value stands behind a colon or in the next filled cell. */
export function bacaKepalaAbk(lembar: LembarMentah, barisJudul: number): KepalaAbk {
  const kepala: Record<keyof KepalaAbk, IsiKepala | null> = { jabatan: null, unit: null, kelas: null, pemegang: null };
  for (const baris of lembar.baris) {
    if (baris.nomor >= barisJudul) break;
    baris.sel.forEach((isi, kolom) => {
      if (typeof isi !== "string" || isi.length > 400) return;
      const [label = "", ...sisa] = isi.split(":");
      const bagian = LABEL.get(nameKey(label).replace(/^(\d+|[a-z]) /u, ""));
      if (!bagian || kepala[bagian]) return;
      const sebaris = tidyText(sisa.join(":"));
      kepala[bagian] = sebaris === "" ? selBerikut(baris, kolom) : { isi: sebaris, teks: sebaris, sel: alamatSel(kolom, baris.nomor) };
    });
  }
  return kepala;
}

function selBerikut(baris: BarisMentah, kolom: number): IsiKepala | null {
  for (let berikut = kolom + 1; berikut < baris.sel.length; berikut += 1) {
    const isi = baris.sel[berikut] ?? null;
    const teks = tidyText(teksSel(isi).replace(/^\s*:/u, ""));
    if (teks !== "" || (isi !== null && typeof isi === "object")) return { isi, teks, sel: alamatSel(berikut, baris.nomor) };
  }
  return null;
}

/** Whether a row is a line under the table: it carries no number of its own and begins with JUMLAH, PEMBULATAN or the like. */
export function barisKaki(baris: BarisMentah, kolomNomor: number | undefined): boolean {
  if (kolomNomor !== undefined && bacaAngkaSel(baris.sel[kolomNomor]) !== null) return false;
  return KAKI.test(labelKaki(baris));
}

function labelKaki(baris: BarisMentah): string {
  const teks = baris.sel.find((isi): isi is string => typeof isi === "string" && isi.trim() !== "");
  return teks === undefined || teks.length > 100 ? "" : nameKey(teks);
}

/** Reads the results that the sheet itself states under its table, from the first foot row on. */
export function bacaKakiAbk(lembar: LembarMentah, awal: number, kolomHasil: number | undefined): KakiAbk {
  const kaki: Record<keyof KakiAbk, IsiKepala | null> = { jumlah: null, pembulatan: null, pemegang: null };
  for (const baris of lembar.baris.slice(awal, awal + 12)) {
    const label = labelKaki(baris);
    const nilai = KAKI.test(label) ? nilaiKaki(baris, kolomHasil) : null;
    if (!nilai) continue;
    if (label.includes("yang ada")) kaki.pemegang ??= nilai;
    else if (/^(pembulatan|dibulatkan)/.test(label)) kaki.pembulatan ??= nilai;
    else if (/^(jumlah|total)/.test(label) && !/(beban|waktu|kelebihan|kekurangan)/.test(label)) {
      if (kaki.jumlah && kaki.pembulatan === null && Number.isInteger(bacaAngkaSel(nilai.isi))) kaki.pembulatan = nilai;
      else kaki.jumlah ??= nilai;
    }
  }
  return kaki;
}

function nilaiKaki(baris: BarisMentah, kolomHasil: number | undefined): IsiKepala | null {
  const terisi = (kolom: number): boolean => !selKosong(baris.sel[kolom]) && typeof baris.sel[kolom] !== "string";
  const terakhir = baris.sel.findLastIndex((isi) => typeof isi === "number");
  const kolom = kolomHasil !== undefined && (terisi(kolomHasil) || bacaAngkaSel(baris.sel[kolomHasil]) !== null) ? kolomHasil : terakhir;
  const isi = baris.sel[kolom];
  return isi === undefined ? null : { isi, teks: teksSel(isi), sel: alamatSel(kolom, baris.nomor) };
}

const NAMA_UMUM = /^(sheet|lembar|lembar kerja|worksheet|abk|data|form|formulir)?\s*\d*$/;

/** Jabatan of a sheet without head block: by the name of the sheet unless that says nothing, else by the name of the file. */
export function jabatanDariNama(
  namaLembar: string,
  namaBerkas: string,
): { readonly nama: string; readonly asal: Extract<AsalIdentitas, "namaLembar" | "namaBerkas"> } {
  const lembar = tidyText(namaLembar.replace(/^\s*\d+\s*[.)-]\s*/u, "").replace(/^abk[\s_-]+/iu, ""));
  if (!NAMA_UMUM.test(nameKey(lembar))) return { nama: lembar, asal: "namaLembar" };
  const berkas = tidyText(
    namaBerkas
      .replace(/\.[a-z]{2,4}$/iu, "")
      .replace(/[_-]+/gu, " ")
      .replace(/^\s*abk\s+/iu, ""),
  );
  return { nama: nameKey(berkas) === "" ? namaLembar : hurufDepanBesar(berkas).slice(0, 300), asal: "namaBerkas" };
}

function hurufDepanBesar(teks: string): string {
  return teks.replace(/(^| )(\p{Ll})/gu, (_, sela: string, huruf: string) => sela + huruf.toUpperCase());
}
