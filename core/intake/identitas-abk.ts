import { nameKey, tidyText } from "../name";
import { hurufJudul } from "../sebutan/huruf";
import { tanpaKeterangan } from "../sebutan/keterangan";
import { uraikanSebutan } from "../sebutan/uraian";
import { bacaJudulTabel, bacaKepalaAbk, jabatanDariNama, type KepalaAbk } from "./kepala-abk";
import { unitDiKolom } from "./label-unit";
import { alamatSel, teksSel, uraikanAlamat, type NamaBersel } from "./lembar";
import type { LembarDraf } from "./lembar-draf";
import { barisJumlah } from "./perabot";
import type { AsalIdentitas } from "./pratinjau";
import { selUlang } from "./ulangan";

/** The jabatan and unit that an ABK sheet describes, and where the jabatan was read. */
export interface IdentitasAbk {
  readonly jabatan: string;
  /** The jabatan as it is written, with what stands beside its name. */
  readonly tertulis: string;
  readonly unit: string;
  readonly asal: AsalIdentitas;
  readonly sel: string;
}

function bernama(teks: string | undefined): teks is string {
  return teks !== undefined && nameKey(teks) !== "" && teks.length <= 300;
}

/**
 * Which jabatan a sheet describes: what the analyst said, else the head block, a column of its own, a title above the table, or
 * the name of the sheet or file. An ABK is that of the post itself: `Plt.` before its name is dropped.
 */
export function identitasAbk(
  lembar: LembarDraf,
  kepala: KepalaAbk = bacaKepalaAbk(lembar.lembar, lembar.pengenalan.barisJudul),
): IdentitasAbk {
  const pilihan = lembar.abkPilihan;
  const judul = bacaJudulTabel(lembar.lembar, lembar.pengenalan.barisJudul);
  const unit =
    [pilihan?.unit, namaKolom(lembar, "unit")?.teks, kepala.unit?.teks, lembar.lembar.milik?.unit?.teks, judul.unit?.teks].find(bernama) ??
    "";
  const dari = (teks: string, asal: AsalIdentitas, sel: string): IdentitasAbk => ({
    jabatan: tanpaKeterangan(uraikanSebutan(teks).nama),
    tertulis: uraikanSebutan(teks).nama,
    unit,
    asal,
    sel,
  });
  if (pilihan && bernama(pilihan.jabatan)) return { jabatan: pilihan.jabatan, tertulis: pilihan.jabatan, unit, asal: "analis", sel: "" };
  if (kepala.jabatan && bernama(kepala.jabatan.teks)) return dari(kepala.jabatan.teks, "kepala", kepala.jabatan.sel);
  const bagian = lembar.lembar.jabatanBagian;
  if (bagian && bernama(bagian.teks)) return dari(hurufJudul(bagian.teks), "judul", bagian.sel);
  const kolom = namaKolom(lembar, "jabatan");
  if (kolom && bernama(kolom.teks)) return dari(kolom.teks, "kolom", kolom.sel);
  if (judul.jabatan && bernama(judul.jabatan.teks)) return dari(judul.jabatan.teks, "judul", judul.jabatan.sel);
  const { nama, asal } = jabatanDariNama(lembar.lembar.nama, lembar.namaBerkas);
  return dari(nama, asal, "");
}

const KOLOM = { jabatan: "namaJabatan", unit: "namaUnit" } as const;

/** The name that a column gives to the whole table: of the list that it was taken from, unless a cell of that column was mended. */
function namaKolom(lembar: LembarDraf, apa: keyof typeof KOLOM): NamaBersel | null {
  const { milik } = lembar.lembar;
  const kolom = lembar.pengenalan.pemetaan[KOLOM[apa]];
  if (kolom === undefined) return null;
  const diketik = [...lembar.diketik.keys()].some((alamat) => uraikanAlamat(alamat)?.kolom === kolom);
  return milik?.[apa] && !diketik ? milik[apa] : (isiKolom(lembar, kolom) ?? milik?.[apa] ?? null);
}

/** The first text of a column below the headings that is no line of totals and does not say "as above". */
function isiKolom({ lembar, pengenalan }: LembarDraf, kolom: number): NamaBersel | null {
  for (const baris of lembar.baris.slice(pengenalan.awalData)) {
    const teks = tidyText(teksSel(baris.sel[kolom]));
    if (!/\p{L}/u.test(teks) || barisJumlah(baris) || selUlang(teks)) continue;
    const nama = kolom === pengenalan.pemetaan["namaUnit"] ? unitDiKolom(pengenalan.judul[kolom], teks) : teks;
    return { teks: nama, sel: alamatSel(kolom, baris.nomor) };
  }
  return null;
}
