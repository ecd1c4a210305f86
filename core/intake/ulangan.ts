import { nameKey } from "../name";
import { masalah } from "./masalah";
import { barisPenomoran } from "./judul-lembar";
import { namaUnitDalam } from "./kepala-abk";
import { alamatSel, selKosong, teksSel, type BarisMentah, type IsiSel, type LembarMentah } from "./lembar";
import type { LembarDraf } from "./lembar-draf";
import { barisJumlah, teksTunggal } from "./perabot";
import type { Masalah } from "./pratinjau";

/** Words that say "as above" when nothing else stands in the cell, by their name key: idem, sda and s.d.a. in lists, ditto in translated ones. */
const KATA_ULANG: ReadonlySet<string> = new Set([
  "idem",
  "id idem",
  "dito",
  "ditto",
  "sda",
  "s d a",
  "sdu",
  "s d u",
  "sama",
  "sama dengan atas",
  "sama dengan di atas",
  "sama dengan diatas",
  "sama dgn di atas",
  "sama dgn diatas",
  "sama seperti di atas",
  "sama seperti diatas",
  "seperti di atas",
  "seperti diatas",
  "sebagaimana di atas",
  "sama di atas",
]);
/** Longest of them, with dots and dashes around it. */
const KATA_TERPANJANG = 30;
/** Signs that say it: one or two ditto marks, or `do`, with dashes, dots and blanks around them. */
const TANDA_ULANG =
  /^[\s.\u2013\u2014-]*["\u201c\u201d\u201e\u2033\u3003\u00bb\u00ab'\u2018\u2019]{1,2}[\s.\u2013\u2014-]*$|^[\u2013\u2014-] *do\.? *[\u2013\u2014-]?$/iu;

/** How any of them begins; spares all other cells the looking up. */
const AWAL_ULANG = /^[^\p{L}\p{N}]*(?:[dis]|$)/iu;

/** Whether a cell says no more than that it is as the one above. */
export function selUlang(isi: IsiSel | undefined): boolean {
  if (typeof isi !== "string" || isi.length > KATA_TERPANJANG || !AWAL_ULANG.test(isi)) return false;
  return TANDA_ULANG.test(isi.trim()) || KATA_ULANG.has(nameKey(isi));
}

/** A sheet that knows, for every cell that says "as above", which cell that is, before it is taken apart into its tables. */
export function tandaiUlangan(lembar: LembarMentah): LembarMentah {
  if (!lembar.baris.some(({ sel }) => sel.some(selUlang))) return lembar;
  const ulangan = new Map<string, { readonly nomor: number; readonly isi: IsiSel }>();
  const atas = new Map<number, { readonly nomor: number; readonly isi: IsiSel }>();
  for (const baris of lembar.baris) {
    const berulang = baris.sel.some(selUlang);
    if (!berulang && bukanIsi(baris)) continue;
    baris.sel.forEach((isi, kolom) => {
      if (selUlang(isi)) ulangan.set(alamatSel(kolom, baris.nomor), atas.get(kolom) ?? { nomor: 0, isi: null });
      else if (!selKosong(isi)) atas.set(kolom, { nomor: baris.nomor, isi });
    });
  }
  return { ...lembar, ulangan };
}

/** A row that no "as above" means: a total, a numbering row, the title of a section. */
function bukanIsi(baris: BarisMentah): boolean {
  return barisJumlah(baris) || barisPenomoran(baris) || teksTunggal(baris) !== null;
}

/** Fields that are a row's own, or a result that is computed anew: what stands above them is never meant. */
const TANPA_ULANGAN: ReadonlySet<string> = new Set(["nip", "niPppk", "nama", "nomor", "id", "bebanWaktu", "pegawaiDibutuhkan"]);

const ISIAN_UNIT = ["unit", "unitInduk", "unitBagian", "namaUnit"] as const;

/** The unit that a section title between a row and the row it repeats names: then that is what stands above; null when there is none. */
function judulUnitDiAtas(baris: readonly BarisMentah[], indeks: number, sampai: number): string | null {
  for (let atas = indeks - 1; atas >= 0; atas -= 1) {
    const satu = baris[atas];
    if (!satu || satu.nomor <= sampai) return null;
    const unit = namaUnitDalam(teksTunggal(satu) ?? "");
    if (unit !== null) return unit;
  }
  return null;
}

/**
 * The sheet with what is meant in every cell that says "as above", in the columns that are read. Each is told once; one with nothing
 * above it is left empty, and told as well.
 */
export function isiUlangan({ lembar, pengenalan }: Pick<LembarDraf, "lembar" | "pengenalan">): {
  readonly lembar: LembarMentah;
  readonly temuan: readonly Masalah[];
} {
  const { ulangan } = lembar;
  if (!ulangan) return { lembar, temuan: [] };
  const temuan: Masalah[] = [];
  const awal = lembar.baris[pengenalan.awalData]?.nomor ?? Number.POSITIVE_INFINITY;
  const kolom = new Set(Object.entries(pengenalan.pemetaan).flatMap(([isian, satu]) => (TANPA_ULANGAN.has(isian) ? [] : [satu])));
  const kolomUnit = new Set(ISIAN_UNIT.flatMap((isian) => pengenalan.pemetaan[isian] ?? []));
  const baris = lembar.baris.map((satu, indeks): BarisMentah => {
    if (indeks < pengenalan.awalData || !satu.sel.some(selUlang)) return satu;
    const sel = satu.sel.map((isi, nomor): IsiSel => {
      if (!kolom.has(nomor) || !selUlang(isi)) return isi;
      const alamat = alamatSel(nomor, satu.nomor);
      const sumber = ulangan.get(alamat);
      const judul = kolomUnit.has(nomor) ? judulUnitDiAtas(lembar.baris, indeks, sumber?.nomor ?? 0) : null;
      if (judul !== null) {
        temuan.push(masalah({ lembar: lembar.nama, sel: alamat, kode: "samaDenganAtas", data: { nilai: teksSel(isi), atas: judul } }));
        return null;
      }
      const ada = sumber !== undefined && sumber.nomor >= Math.min(awal, pengenalan.barisJudul + 1) && !selKosong(sumber.isi);
      const data = { nilai: teksSel(isi), atas: ada ? teksSel(sumber.isi) : "" };
      temuan.push(masalah({ lembar: lembar.nama, sel: alamat, kode: "samaDenganAtas", data, tingkat: ada ? "info" : "peringatan" }));
      return ada ? sumber.isi : null;
    });
    return { nomor: satu.nomor, sel };
  });
  return { lembar: { ...lembar, baris }, temuan };
}
