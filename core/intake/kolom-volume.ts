import type { Periode } from "../abk/tugas";
import { pengaliSetahun, type ProfilAbk } from "../abk/profil";
import type { TandaDesimal } from "../text/gaya-angka";
import { bacaAngkaSel } from "./bacaan";
import { alamatSel, selKosong, teksSel, type BarisMentah, type IsiSel, type LembarMentah } from "./lembar";
import { bacaJudulVolume } from "./kata-volume";
import type { Pengenalan } from "./kenali";
import { barisJumlah } from "./perabot";
import type { Masalah } from "./pratinjau";

/** One column of volumes, with the period that its heading names; null when it follows from the divisor. */
export interface KolomVolume {
  readonly kolom: number;
  readonly periode: Periode | null;
}

/**
 * How the volume of a row comes from several columns. `satu`: the first column, and where it is blank the sum of those in
 * `cadangan`. `jumlah`: the sum of all, `kali` times. `terisi`: the one that the row fills; of several, the longest period, or their
 * sum in a year.
 */
export interface CaraVolume {
  /** Stands for it in an answer. */
  readonly nilai: string;
  readonly cara: "satu" | "jumlah" | "terisi" | "terisiJumlah";
  readonly kolom: readonly KolomVolume[];
  readonly cadangan: readonly number[];
  readonly kali: number;
  /** Columns of other fields that go with it: the need of the same year. */
  readonly serta: Readonly<Record<string, number>>;
}

/** The way chosen for a sheet with several columns of volumes, and what is said of it. */
export interface VolumeTerpilih {
  readonly cara: CaraVolume;
  /** Every column that the choice was made among, or that adds to it. */
  readonly dibaca: readonly number[];
  readonly temuan: readonly Masalah[];
}

/** A sheet read by a way: its volumes in the column of volumes, the period that a column gave in the column of periods. */
export function terapkanVolume<T extends { readonly lembar: LembarMentah; readonly pengenalan: Pengenalan }>(
  asal: T,
  cara: CaraVolume,
  { desimal, profil }: { readonly desimal: TandaDesimal; readonly profil: ProfilAbk },
): T {
  const { lembar, pengenalan } = asal;
  const [utama] = cara.kolom;
  if (!utama) return asal;
  const pemetaan: Record<string, number> = { ...pengenalan.pemetaan, ...cara.serta };
  const beban = bacaJudulVolume(pengenalan.judul[pemetaan["bebanWaktu"] ?? -1] ?? "");
  const sejenis = beban.inti === bacaJudulVolume(pengenalan.judul[utama.kolom] ?? "").inti;
  if (sejenis && (beban.peran.peran === "bagian" || beban.peran.peran === "tahunKe")) delete pemetaan["bebanWaktu"];
  if (pemetaan["volumeSetahun"] !== undefined) delete pemetaan["volumeSetahun"];
  pemetaan["volume"] = utama.kolom;
  const berperiode = cara.kolom.some(({ periode }) => periode !== null) && (cara.cara !== "satu" || pemetaan["periode"] === undefined);
  if (berperiode) pemetaan["periode"] ??= Math.max(pengenalan.judul.length, ...lembar.baris.map(({ sel }) => sel.length));
  const baris = lembar.baris.map((satu, indeks): BarisMentah => {
    if (indeks < pengenalan.awalData || barisJumlah(satu) || selKosong(satu.sel[pemetaan["uraian"] ?? -1])) return satu;
    const { isi, periode } = volumeBaris(satu, cara, { desimal, profil });
    const sel = [...satu.sel];
    pasang(sel, utama.kolom, isi);
    if (berperiode && periode !== null) pasang(sel, pemetaan["periode"] ?? 0, periode);
    return { nomor: satu.nomor, sel };
  });
  // A heading VOLUME PER BULAN above twelve months says of which period each is, not their sum.
  const sejumlah = utama.periode === null && (cara.cara === "jumlah" || cara.cadangan.length > 0);
  const judul = sejumlah ? pengenalan.judul.map((teks, kolom) => (kolom === utama.kolom ? "" : teks)) : pengenalan.judul;
  return { ...asal, lembar: { ...lembar, baris }, pengenalan: { ...pengenalan, judul, pemetaan } };
}

function pasang(sel: IsiSel[], kolom: number, isi: IsiSel): void {
  while (sel.length <= kolom) sel.push(null);
  sel[kolom] = isi;
}

interface CaraAngka {
  readonly desimal: TandaDesimal;
  readonly profil: ProfilAbk;
}

interface VolumeBaris {
  readonly isi: IsiSel;
  readonly periode: Periode | null;
}

/** The volume of one row as a way takes it; a cell that is no number is handed on, so that it is reported. */
function volumeBaris(baris: BarisMentah, cara: CaraVolume, { desimal, profil }: CaraAngka): VolumeBaris {
  const isi = (kolom: number): IsiSel => baris.sel[kolom] ?? null;
  const [utama] = cara.kolom;
  if (!utama) return { isi: null, periode: null };
  if (cara.cara === "satu") {
    const kosong = selKosong(isi(utama.kolom)) || tanpaHasil(isi(utama.kolom));
    const cadangan = kosong && cara.cadangan.length > 0 ? jumlahSel(cara.cadangan.map(isi), 1, desimal) : null;
    return { isi: selKosong(cadangan) ? isi(utama.kolom) : cadangan, periode: utama.periode };
  }
  if (cara.cara === "jumlah")
    return {
      isi: jumlahSel(
        cara.kolom.map(({ kolom }) => isi(kolom)),
        cara.kali,
        desimal,
      ),
      periode: utama.periode,
    };
  const terisi = cara.kolom.filter(({ kolom }) => !strip(isi(kolom)));
  const berangka = terisi.filter(({ kolom }) => bacaAngkaSel(isi(kolom), desimal) !== 0);
  const dipakai = berangka.length > 0 ? berangka : terisi;
  const terpanjang = dipakai.toSorted((a, b) => kali(a, profil) - kali(b, profil))[0];
  if (!terpanjang) return { isi: null, periode: null };
  const galat = dipakai.find(({ kolom }) => bacaAngkaSel(isi(kolom), desimal) === null);
  if (galat) return { isi: isi(galat.kolom), periode: galat.periode };
  if (cara.cara === "terisi" || dipakai.length === 1) return { isi: isi(terpanjang.kolom), periode: terpanjang.periode };
  const setahun = dipakai.map((satu) => (bacaAngkaSel(isi(satu.kolom), desimal) ?? 0) * kali(satu, profil));
  return { isi: setahun.reduce((jumlah, nilai) => jumlah + nilai, 0), periode: "tahun" };
}

/** Whether the columns that a row fills say the same of a year: 10 a month and 120 a year. The days of a year are counted in several ways. */
export function periodeSejalan({ sel }: BarisMentah, { kolom }: CaraVolume, { desimal, profil }: CaraAngka): boolean {
  const setahun = kolom.flatMap((satu) => {
    const nilai = bacaAngkaSel(sel[satu.kolom], desimal);
    return nilai === null || nilai === 0 ? [] : [nilai * kali(satu, profil)];
  });
  return Math.max(...setahun, 0) <= 1.07 * Math.min(...setahun, Number.POSITIVE_INFINITY);
}

function kali({ periode }: KolomVolume, profil: ProfilAbk): number {
  return pengaliSetahun(periode ?? "tahun", { ...profil, konversi: "setahunkan" });
}

function tanpaHasil(isi: IsiSel): boolean {
  return isi !== null && typeof isi === "object" && isi.jenis === "rumusTanpaNilai";
}

function strip(isi: IsiSel): boolean {
  return selKosong(isi) || (typeof isi === "string" && /^[\s–—-]*$/u.test(isi));
}

function jumlahSel(semua: readonly IsiSel[], faktor: number, desimal: TandaDesimal): IsiSel {
  const terisi = semua.filter((isi) => !strip(isi));
  const galat = terisi.find((isi) => bacaAngkaSel(isi, desimal) === null);
  if (galat !== undefined) return galat;
  if (terisi.length === 0) return null;
  const jumlah = terisi.reduce((hasil: number, isi) => hasil + (bacaAngkaSel(isi, desimal) ?? 0), 0);
  return Math.round(jumlah * faktor * 1e6) / 1e6;
}

/** The year's volume of one row by a way; null when the row has none. */
export function setahunBaris(baris: BarisMentah, cara: CaraVolume, bahan: CaraAngka): number | null {
  const { isi, periode } = volumeBaris(baris, cara, bahan);
  const nilai = bacaAngkaSel(isi, bahan.desimal);
  return nilai === null ? null : nilai * kali({ kolom: 0, periode }, bahan.profil);
}

/** Heading of a column as a sentence names it: `F “Volume 2024”`. */
export function sebutKolom(kolom: number, judul: readonly string[]): string {
  const huruf = alamatSel(kolom, 1).replace(/\d+$/u, "");
  const teks = teksSel(judul[kolom] ?? "").trim();
  return teks === "" ? huruf : `${huruf} “${teks}”`;
}
