import { nameKey } from "../name";
import type { TandaDesimal } from "../text/gaya-angka";
import { bacaAngka } from "../text/gaya-angka";
import { formatAngka, formatBerarti } from "../text/number";
import { TEKS_TANYA } from "../text/pertanyaan";
import type { DaftarTanya } from "./daftar-tanya";
import type { GayaBerkas } from "./gaya-berkas";
import { bentukDari, jenisDibaca } from "./jenis-lembar";
import { alamatSel, selKosong } from "./lembar";
import type { LembarDraf } from "./lembar-draf";
import type { PilihanJawaban } from "./pertanyaan";

/** Asks once how a file writes numbers, when nothing in it decides; returns the sign before the decimals. */
export function tanyaGaya(
  { desimal, ragu, contoh, kebutuhan, bertentangan }: GayaBerkas,
  berkas: number,
  tanya: DaftarTanya,
): TandaDesimal {
  if (!ragu || contoh === null) return desimal;
  const titik = contoh.teks.includes(".");
  const angka = (cara: TandaDesimal): string => formatAngka(bacaAngka(contoh.teks, cara) ?? 0, 6, 0);
  const label: Readonly<Record<TandaDesimal, string>> = titik
    ? { koma: TEKS_TANYA.gayaKoma(angka("koma")), titik: TEKS_TANYA.gayaTitik(angka("titik")) }
    : { koma: TEKS_TANYA.gayaKomaDesimal(angka("koma")), titik: TEKS_TANYA.gayaKomaRibuan(angka("titik")) };
  const akibat = (cara: TandaDesimal): string =>
    kebutuhan.koma === 0 && kebutuhan.titik === 0 ? "" : TEKS_TANYA.kebutuhan(formatBerarti(kebutuhan[cara], kebutuhan[cara] < 10 ? 2 : 0));
  const jawaban = tanya.tanyakan({
    kunci: `gaya:${berkas}`,
    jenis: "gayaAngka",
    desakan: "tanya",
    berkas,
    lembar: contoh.lembar,
    sel: contoh.sel,
    kalimat: TEKS_TANYA.gaya(contoh.teks, bertentangan),
    pilihan: (["koma", "titik"] as const).map((cara) => ({ nilai: cara, label: label[cara], akibat: akibat(cara) })),
    bebas: null,
    bawaan: desimal,
  });
  return jawaban === "titik" || jawaban === "koma" ? jawaban : desimal;
}

/** A sheet that shows how a form is filled in: its name or a title says so. */
function lembarContoh({ lembar, pengenalan }: LembarDraf): boolean {
  if (/^(contoh|petunjuk|sample|example)( pengisian| formulir| form)?( \d+)?$/u.test(nameKey(lembar.nama))) return true;
  const atas = lembar.baris.filter(({ nomor }) => nomor < pengenalan.barisJudul).flatMap(({ sel }) => sel);
  return atas.some((isi) => typeof isi === "string" && /^(contoh|petunjuk) (cara )?(pengisian|formulir|form)\b/u.test(nameKey(isi)));
}

const IKUT_ATAU_KELUAR: readonly PilihanJawaban[] = [
  { nilai: "ikut", label: TEKS_TANYA.ikutkan, akibat: "" },
  { nilai: "keluar", label: TEKS_TANYA.keluarkan, akibat: "" },
];

/** A hidden sheet takes part or not by what its kind says; one that shows how a form is filled in does not. The analyst decides. */
function tanyaLembar(asal: LembarDraf, tanya: DaftarTanya): string {
  const { berkas, nomor, lembar, pengenalan } = asal;
  const bentuk = bentukDari(pengenalan.jenis);
  if (!bentuk) return "ikut";
  return tanya.tanyakanDi(asal, {
    kunci: `lembartersembunyi:${berkas}:${nomor}`,
    jenis: "barisTersembunyi",
    sel: "",
    kalimat: lembar.tersembunyi ? TEKS_TANYA.lembarTersembunyi(lembar.nama) : TEKS_TANYA.lembarContoh(lembar.nama),
    pilihan: IKUT_ATAU_KELUAR,
    bawaan: lembar.tersembunyi ? bentuk.tersembunyi : "keluar",
  });
}

/** Rows that are hidden in the file are read like the others, unless the analyst leaves them out with one answer. */
export function tanyaTersembunyi(lembar: LembarDraf, tanya: DaftarTanya): ReadonlySet<number> {
  const { pengenalan, dikeluarkan } = lembar;
  if ((lembar.lembar.tersembunyi || lembarContoh(lembar)) && tanyaLembar(lembar, tanya) === "keluar")
    return new Set(lembar.lembar.baris.map((baris) => baris.nomor));
  if (lembar.lembar.barisTersembunyi.length === 0) return dikeluarkan;
  const awal = lembar.lembar.baris[pengenalan.awalData]?.nomor ?? 0;
  const ada = new Set(lembar.lembar.baris.flatMap((baris) => (baris.sel.some((isi) => !selKosong(isi)) ? [baris.nomor] : [])));
  const tersembunyi = lembar.lembar.barisTersembunyi.filter((nomor) => nomor >= awal && ada.has(nomor));
  const [pertama] = tersembunyi;
  if (pertama === undefined || !jenisDibaca(pengenalan.jenis)) return dikeluarkan;
  const jawaban = tanya.tanyakanDi(
    lembar,
    {
      kunci: `tersembunyi:${lembar.berkas}:${lembar.nomor}`,
      jenis: "barisTersembunyi",
      sel: alamatSel(0, pertama),
      kalimat: TEKS_TANYA.tersembunyi(formatAngka(tersembunyi.length)),
      pilihan: IKUT_ATAU_KELUAR,
      bawaan: "ikut",
    },
    tersembunyi.length,
  );
  return jawaban === "keluar" ? new Set([...dikeluarkan, ...tersembunyi]) : dikeluarkan;
}
