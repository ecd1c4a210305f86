import type { ProfilAbk } from "../abk/profil";
import { pengaliSetahun } from "../abk/profil";
import type { Periode } from "../abk/tugas";
import { bacaAngkaBersatuan, bacaDurasiTeks, type TandaDesimal } from "../text/gaya-angka";
import { bacaAngkaSel } from "./bacaan";
import { kelipatanDisebut, periodeKata, type VolumePeriode } from "./kelipatan-periode";
import { teksSel, type BarisMentah, type IsiSel } from "./lembar";
import {
  maknaPembagi,
  MENIT_PER_JAM,
  periodeVolume,
  satuanDisebut,
  satuanPanjang,
  type MaknaPembagi,
  type SatuanJudul,
  type SatuanWaktu,
  type Takaran,
} from "./satuan-waktu";

/** The figures of a task row as its cells give them, before it is known in which unit the sheet counts time. */
export interface AngkaMentah {
  readonly norma: number | null;
  /** Unit that the row itself names: its cell (`2 jam`, `2:00`) or its column SATUAN WAKTU. */
  readonly satuanNorma: SatuanWaktu | null;
  /** The column SATUAN WAKTU holds a word that is no unit of time, and the norm names none itself. */
  readonly satuanAsing: boolean;
  /** The norm was written as hours and minutes, or minutes and seconds, by its heading. */
  readonly berpasangan?: "jam" | "menit" | null;
  /** That unit is only the one of the row's divisor, beside divisors in another. */
  readonly satuanDariPembagi?: boolean;
  readonly volume: number | null;
  /** Period named beside the volume (`12 kali/bulan`) or in a column of its own. */
  readonly periode: Periode | null;
  /** Times that the volume counts in that period: a fifth a year for `5 tahunan`. */
  readonly kaliPeriode: number;
  /** What the row says of its period leaves open how often the volume counts. */
  readonly periodeTakJelas: boolean;
  /** Period that the heading of the volumes names. */
  readonly periodeJudul: Periode | null;
  readonly kaliJudul: number;
  readonly pembagi: number | null;
  /** What the divisor means; null when it is none that rules or practice know. */
  readonly makna: MaknaPembagi | null;
  /** Unit of the divisor: by what it means, else as its cell or heading says. */
  readonly satuanPembagi: SatuanWaktu | null;
  /** Volume x norm as the sheet states it. */
  readonly beban: number | null;
  /** PEGAWAI YANG DIBUTUHKAN as stated. */
  readonly hasil: number | null;
}

/** How the figures of a row are read. */
export interface CaraAngka {
  readonly pemetaan: Readonly<Record<string, number>>;
  /** Units of time that the headings name. */
  readonly satuan: SatuanJudul;
  /** Period that the heading of the volumes names. */
  readonly periodeJudul: Periode | null;
  readonly kaliJudul: number;
  /** The sign before decimals in the text cell of a field. */
  readonly desimal: (isian: string) => TandaDesimal;
}

/** Reads the figures of a row, reporting nothing. */
export function bacaAngkaMentah({ sel }: BarisMentah, { pemetaan, satuan, periodeJudul, kaliJudul, desimal }: CaraAngka): AngkaMentah {
  const isi = (isian: string): IsiSel => sel[pemetaan[isian] ?? -1] ?? null;
  const angka = (isian: string): number | null => bacaAngkaSel(isi(isian), desimal(isian));
  const norma = bacaNorma(isi("normaWaktu"), desimal("normaWaktu"), satuan);
  const satuanNorma = norma?.satuan ?? satuanSel(isi("satuanWaktu"), desimal("satuanWaktu"));
  const volume = isi("volume");
  const pembagi = angka("waktuKerjaEfektif");
  const selPembagi = isi("waktuKerjaEfektif");
  const disebut =
    typeof selPembagi === "string" ? { ...satuan, pembagi: satuanSel(selPembagi, desimal("waktuKerjaEfektif")) ?? satuan.pembagi } : satuan;
  const makna = pembagi === null ? null : maknaPembagi(pembagi, disebut);
  return {
    norma: norma?.nilai ?? null,
    satuanNorma,
    berpasangan: satuan.berpasangan ?? null,
    satuanAsing: satuanNorma === null && /\p{L}/u.test(teksSel(isi("satuanWaktu"))),
    volume: bacaAngkaSel(volume, desimal("volume")),
    ...bacaPeriode(isi("periode"), volume, desimal("volume")),
    periodeJudul,
    kaliJudul,
    pembagi,
    makna,
    satuanPembagi: makna?.satuan ?? disebut.pembagi,
    beban: angka("bebanWaktu"),
    hasil: angka("pegawaiDibutuhkan"),
  };
}

/** The unit of time in a cell, behind its own number if it has one: `235 hari`. */
function satuanSel(isi: IsiSel, desimal: TandaDesimal): SatuanWaktu | null {
  const teks = teksSel(isi);
  return satuanDisebut(bacaAngkaBersatuan(teks, desimal)?.satuan ?? teks);
}

/** The period of a volume: by its own column, else by the words behind the volume. */
function bacaPeriode(isi: IsiSel, volume: IsiSel, desimal: TandaDesimal): Pick<AngkaMentah, "periode" | "kaliPeriode" | "periodeTakJelas"> {
  const bersatuan = typeof volume === "string" ? (bacaAngkaBersatuan(volume, desimal)?.satuan ?? "") : "";
  const sendiri = periodeKata(teksSel(isi), bacaAngkaSel(volume, desimal)) ?? kelipatanDisebut(bersatuan);
  if (sendiri === "takJelas") return { periode: null, kaliPeriode: 1, periodeTakJelas: true };
  const polos = (periode: Periode | null): VolumePeriode | null => (periode === null ? null : { periode, kali: 1 });
  const dibaca = sendiri ?? polos(periodeVolume(bersatuan));
  return { periode: dibaca?.periode ?? null, kaliPeriode: dibaca?.kali ?? 1, periodeTakJelas: false };
}

/** A norm with the unit that its cell names: a duration is minutes, `2 jam` is hours, a bare number says nothing. */
function bacaNorma(
  isi: IsiSel,
  desimal: TandaDesimal,
  judul: SatuanJudul,
): { readonly nilai: number; readonly satuan: SatuanWaktu | null } | null {
  if (isi !== null && typeof isi === "object" && isi.jenis === "durasi") return { nilai: isi.menit, satuan: "menit" };
  if (judul.berpasangan) {
    const pasangan = bacaPasangan(isi, judul.berpasangan);
    if (pasangan !== null) return { nilai: pasangan, satuan: "menit" };
  }
  const angka = bacaAngkaSel(isi, desimal);
  if (typeof isi !== "string") return angka === null ? null : { nilai: angka, satuan: null };
  const berjam = /[\p{L}:'"]/u.test(isi) ? bacaDurasiTeks(isi, desimal) : null;
  if (berjam !== null) return { nilai: berjam, satuan: "menit" };
  const sebutan = bacaAngkaBersatuan(isi, desimal)?.satuan ?? "";
  const disebut = satuanDisebut(sebutan);
  const satuan = satuanPanjang(disebut) && disebut !== judul.norma ? null : disebut;
  // How many minutes a day or a week has is a rule of the profile, and a unit that nobody knows is none of ours to guess.
  return angka === null || (satuan === null && /\p{L}/u.test(sebutan)) ? null : { nilai: angka, satuan };
}

/** Minutes of hours and minutes with one sign between them, `1.30` or the number 1,3; null where the second part is none of 60. */
export function bacaPasangan(isi: IsiSel, atas: "jam" | "menit"): number | null {
  const tertulis = typeof isi === "number" ? isi.toFixed(2) : typeof isi === "string" ? isi.trim() : "";
  const bagian = /^(\d{1,4})(?:[.,:](\d{1,2}))?$/u.exec(tertulis);
  if (!bagian || (typeof isi === "number" && Math.abs(isi * 100 - Math.round(isi * 100)) > 1e-6)) return null;
  const kecil = Number((bagian[2] ?? "0").padEnd(2, "0"));
  if (kecil >= MENIT_PER_JAM) return null;
  return atas === "jam" ? Number(bagian[1]) * MENIT_PER_JAM + kecil : Number(bagian[1]) + kecil / MENIT_PER_JAM;
}

/** The row's need by the figures as they stand, norm and divisor in one unit; null when one is missing. */
export function kebutuhanApaAdanya({ norma, volume, pembagi }: AngkaMentah): number | null {
  return norma === null || volume === null || pembagi === null || pembagi <= 0 ? null : (norma * volume) / pembagi;
}

/** Norm in minutes: by the unit that the row names, else by the one that its sheet is read in. */
export function normaMenit({ norma, satuanNorma }: AngkaMentah, satuanLembar: SatuanWaktu, takaran: Takaran): number | null {
  return norma === null ? null : norma * takaran[satuanNorma ?? satuanLembar];
}

/** The period that a row or its heading names for the volume; a divisor of a shorter period goes before the heading. */
export function periodeDinamai({ periode, periodeJudul, makna }: Pick<AngkaMentah, "periode" | "periodeJudul" | "makna">): Periode | null {
  return periode ?? (makna === null || makna.periode === "tahun" ? periodeJudul : null);
}

/** Times that the volume counts in the period that the row or its heading names. */
export function kaliDinamai(angka: Pick<AngkaMentah, "periode" | "periodeJudul" | "makna" | "kaliPeriode" | "kaliJudul">): number {
  if (angka.periode !== null) return angka.kaliPeriode;
  return periodeDinamai(angka) === null ? 1 : angka.kaliJudul;
}

/** The row's yearly need under a profile when the sheet's norms are read in a unit; 0 when a figure is missing. */
export function kebutuhanMenurut(
  angka: AngkaMentah,
  { satuan, takaran }: { readonly satuan: SatuanWaktu; readonly takaran: Takaran },
  profil: ProfilAbk,
): number {
  const menit = normaMenit(angka, satuan, takaran);
  if (menit === null || angka.volume === null) return 0;
  const periode = periodeDinamai(angka) ?? angka.makna?.periode ?? "tahun";
  const kali = kaliDinamai(angka) * (angka.makna?.jamPerHari ?? 1) * pengaliSetahun(periode, profil);
  return (menit * angka.volume * kali) / profil.waktuKerjaEfektifMenit;
}

/** Whether a printed figure is a computed one, rounded half up to the decimals that are printed. */
export function samaTertulis(tertulis: number, dihitung: number): boolean {
  if (Math.abs(tertulis - dihitung) <= 1e-9 * Math.max(1, Math.abs(dihitung))) return true;
  const desimal = Math.min(9, (String(tertulis).split(".")[1] ?? "").length);
  const faktor = 10 ** desimal;
  return Math.abs(Math.floor(dihitung * faktor + 0.5 + 1e-9) / faktor - tertulis) < 1e-10;
}

/** Near enough to count as the same result in a vote: as printed, or within half a percent. */
export function hampirSama(tertulis: number, dihitung: number): boolean {
  return samaTertulis(tertulis, dihitung) || (dihitung !== 0 && Math.abs(tertulis / dihitung - 1) < 0.005);
}
