import { nipDariTeks, uraikanNip } from "../pegawai/nip";
import { plainDate, type PlainDate } from "../date";
import { alamatSel, selKosong, teksSel, type BarisMentah, type IsiSel, type LembarMentah } from "./lembar";
import type { LembarDraf } from "./lembar-draf";

const BERTITIK = /^\s*(\d{1,2})([-/. ])(\d{1,2})\2(\d{2,4})\s*$/u;

/** How the texts of a sheet's date columns order day and month, with a text that can only be read the month first. */
export interface UrutanTanggal {
  readonly urutan: "hariDahulu" | "bulanDahulu" | "campur";
  readonly contoh: string;
  /** The signs between the parts with which the month comes first: a sheet may write `01/13/1984` beside `01-04-20`. */
  readonly tanda: ReadonlySet<string>;
}

interface Bukti {
  hari: number;
  bulan: number;
  /** The same by birth dates that the NIP beside them has in one order only. */
  hariNip: number;
  bulanNip: number;
}

/**
 * Decides for all date columns of a sheet at once, for each sign between the parts: a second part beyond 12 proves that the month comes
 * first, a first part the day; where neither does, birth dates that agree with their NIP in one order only.
 */
export function urutanTanggal({ lembar, pengenalan }: Pick<LembarDraf, "lembar" | "pengenalan">, isian: readonly string[]): UrutanTanggal {
  const kolom = isian.flatMap((satu) => pengenalan.pemetaan[satu] ?? []);
  const lahir = pengenalan.pemetaan["tanggalLahir"] ?? -1;
  const bukti = new Map<string, Bukti>();
  let contoh = "";
  let contohNip = "";
  for (const { sel } of lembar.baris.slice(pengenalan.awalData)) {
    for (const satu of kolom) {
      const cocok = BERTITIK.exec(teksTanggal(sel[satu]));
      if (!cocok) continue;
      const [awal, tanda, tengah] = [Number(cocok[1]), cocok[2] ?? "", Number(cocok[3])];
      const ini = bukti.get(tanda) ?? { hari: 0, bulan: 0, hariNip: 0, bulanNip: 0 };
      bukti.set(tanda, ini);
      if (awal > 12 && tengah <= 12) ini.hari += 1;
      if (tengah > 12 && awal <= 12 && tengah <= 31) {
        ini.bulan += 1;
        contoh ||= cocok[0].trim();
      }
      const nip = satu === lahir && awal !== tengah ? lahirNip(sel, pengenalan.pemetaan) : null;
      if (nip === null || Number(cocok[4]) < 1000) continue;
      if (nip === plainDate(Number(cocok[4]), tengah, awal)) ini.hariNip += 1;
      if (nip === plainDate(Number(cocok[4]), awal, tengah)) {
        ini.bulanNip += 1;
        contohNip ||= cocok[0].trim();
      }
    }
  }
  const bertanda = [...bukti];
  if (bertanda.some(([, { hari, bulan }]) => hari > 0 && bulan > 0)) return { urutan: "campur", contoh, tanda: new Set() };
  const menurutNip = ({ hari, bulan, hariNip, bulanNip }: Bukti): boolean => hari === 0 && bulan === 0 && bulanNip > hariNip;
  const tanda = new Set(bertanda.flatMap(([satu, isi]) => (isi.bulan > 0 || menurutNip(isi) ? [satu] : [])));
  return { urutan: tanda.size === 0 ? "hariDahulu" : "bulanDahulu", contoh: contoh || contohNip, tanda };
}

/** Birth date of the NIP in a row; null where it has none that can be read. */
function lahirNip(sel: BarisMentah["sel"], pemetaan: Readonly<Record<string, number>>): PlainDate | null {
  return uraikanNip(nipDariTeks(teksSel(sel[pemetaan["nip"] ?? -1] ?? null)))?.tanggalLahir ?? null;
}

/** The sheet with day and month of its date texts exchanged, for a file that writes the month first, and what the cells held before. */
export function hariDahulukan(
  { lembar, pengenalan }: Pick<LembarDraf, "lembar" | "pengenalan">,
  isian: readonly string[],
  tanda: ReadonlySet<string>,
): { readonly lembar: LembarMentah; readonly asli: ReadonlyMap<string, string> } {
  const kolom = isian.flatMap((satu) => pengenalan.pemetaan[satu] ?? []);
  const asli = new Map<string, string>();
  const baris = lembar.baris.map((satu, indeks): BarisMentah => {
    if (indeks < pengenalan.awalData || kolom.every((nomor) => selKosong(satu.sel[nomor]))) return satu;
    const sel = satu.sel.map((isi, nomor): IsiSel => {
      const cocok = kolom.includes(nomor) ? BERTITIK.exec(teksTanggal(isi)) : null;
      if (!cocok || !tanda.has(cocok[2] ?? "")) return isi;
      asli.set(alamatSel(nomor, satu.nomor), cocok[0].trim());
      return `${cocok[3] ?? ""}${cocok[2] ?? ""}${cocok[1] ?? ""}${cocok[2] ?? ""}${cocok[4] ?? ""}`;
    });
    return { nomor: satu.nomor, sel };
  });
  return { lembar: { ...lembar, baris }, asli };
}

function teksTanggal(isi: IsiSel | undefined): string {
  return typeof isi === "string" && isi.length <= 14 ? isi : "";
}
