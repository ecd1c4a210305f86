import { jenisPerabot, pembukaTandaTangan } from "../../intake/perabot";
import { alamatSel, selKosong, teksSel, type BarisMentah } from "../../intake/lembar";
import { nameKey } from "../../name";
import type { KodeMasalahPresensi, MasalahPresensi, PerabotPresensi } from "./bacaan";
import { jumlahKehadiran } from "./baris-daftar";
import { bulanDalam, judulBulan } from "./bulan";
import { barisNomor } from "./petak-kisi";

/** What a row is that names no day of a person. */
export interface BarisLain {
  /** Null for one that is no furniture of the printed page either. */
  readonly jenis: PerabotPresensi | null;
  /** Whether the signatures begin with it, below which no person of the list stands. */
  readonly penutup: boolean;
}

/** Tells the furniture of a sheet of attendance apart: numbers of columns, titles of months, totals, signatures, notes. */
export function barisLain(baris: BarisMentah): BarisLain {
  const terisi = baris.sel.filter((isi) => !selKosong(isi));
  const teks = terisi.map(teksSel).join(" ");
  if (barisNomor(baris.sel)) return { jenis: "penomoran", penutup: false };
  if (terisi.length <= 3 && judulBulan(teks)) return { jenis: "judul", penutup: false };
  const penutup = terisi.some((isi) => typeof isi === "string" && pembukaTandaTangan(nameKey(isi)));
  if (jumlahKehadiran(baris)) return { jenis: "jumlah", penutup };
  return { jenis: jenisPerabot(baris, true) ?? (bulanDalam(teks) === null ? null : "judul"), penutup };
}

/** The problem of a row that is neither attendance nor furniture, by its first words. */
export function barisAsing(lembar: string, { nomor, sel }: BarisMentah, kode: KodeMasalahPresensi = "barisAsing"): MasalahPresensi {
  const kolom = sel.findIndex((isi) => !selKosong(isi));
  return { kode, lembar, baris: nomor, sel: alamatSel(Math.max(0, kolom), nomor), teks: teksSel(sel[kolom]).slice(0, 80) };
}
