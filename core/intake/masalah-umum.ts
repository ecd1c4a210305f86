import { nameKey } from "../name";
import { TEKS_JENIS_LEMBAR } from "../text/intake";
import { NAMA_ISIAN } from "../text/isian";
import { lembarSiasn } from "./anjab/kamus-siasn";
import { kolomFaktor } from "./faktor-kolom";
import { hurufKolom, selKosong, type LembarMentah } from "./lembar";
import { kolomLanjutan } from "./isi-kebawah";
import { bentukDari } from "./jenis-lembar";
import { masalah } from "./masalah";
import type { LembarDraf } from "./lembar-draf";
import type { LembarDinilai } from "./penilaian";
import type { Masalah } from "./pratinjau";
import type { TebakanLembar } from "./tebakan";

/** Numbers of rows that a sentence names. */
const NOMOR_TERBANYAK = 12;

/** What is worth knowing of a sheet whatever its kind: what it seems to be, what of it is hidden and what is not read. */
export function masalahUmum(
  { lembar, pengenalan, volume }: Pick<LembarDraf, "lembar" | "pengenalan" | "volume">,
  dinilai: LembarDinilai,
): Masalah[] {
  const nama = lembar.nama;
  if (lembar.baris.every((baris) => baris.sel.every((isi) => selKosong(isi)))) return [masalah({ lembar: nama, kode: "lembarKosong" })];
  if (pengenalan.jenis === "rekap")
    return [masalah({ lembar: nama, kode: "lembarRekap", data: pengenalan.sendirian ? { sendirian: 1 } : {} })];
  if (pengenalan.jenis === "tidakDikenal")
    return [masalah({ lembar: nama, kode: "lembarTidakDikenal", data: kataTebakan(pengenalan.tebakan) })];
  return [
    ...(lembar.tersembunyi ? [masalah({ lembar: nama, kode: "lembarTersembunyi" })] : []),
    ...(dinilai.baris.length === 0 && lembarSiasn(lembar)?.lembar !== "referensi" ? [masalah({ lembar: nama, kode: "lembarKosong" })] : []),
    ...bagianTersembunyi(lembar),
    ...tidakDibaca({ lembar, pengenalan, volume }),
    ...judulGabungan(nama, pengenalan.gabungan),
  ];
}

/** What a sheet seems to be and which columns are missing, in words. */
function kataTebakan(tebakan: TebakanLembar | null): { readonly jenis?: string; readonly kurang?: string } {
  if (tebakan === null) return {};
  return { jenis: TEKS_JENIS_LEMBAR[tebakan.jenis], kurang: tebakan.kurang.map((isian) => NAMA_ISIAN[isian] ?? isian).join(", ") };
}

function judulGabungan(lembar: string, rentang: string): Masalah[] {
  if (rentang === "") return [];
  return [masalah({ lembar, sel: rentang.split(":")[0] ?? "", kode: "judulGabungan", data: { rentang } })];
}

function bagianTersembunyi({ nama, baris, barisTersembunyi, kolomTersembunyi }: LembarMentah): Masalah[] {
  const berisi = new Set(baris.map((satu) => satu.nomor));
  const nomor = barisTersembunyi.filter((satu) => berisi.has(satu));
  const sebut = nomor.slice(0, NOMOR_TERBANYAK).join(", ") + (nomor.length > NOMOR_TERBANYAK ? ", …" : "");
  const kolom = kolomTersembunyi.filter((satu) => baris.some(({ sel }) => !selKosong(sel[satu])));
  return [
    ...(nomor.length === 0 ? [] : [masalah({ lembar: nama, kode: "barisTersembunyi", data: { jumlah: nomor.length, nomor: sebut } })]),
    ...(kolom.length === 0 ? [] : [masalah({ lembar: nama, kode: "kolomTersembunyi", data: { kolom: kolom.map(hurufKolom).join(", ") } })]),
  ];
}

function tidakDibaca(lembar: Pick<LembarDraf, "lembar" | "pengenalan" | "volume">): Masalah[] {
  const kolom = kolomTakDibaca(lembar);
  return kolom.length === 0 ? [] : [masalah({ lembar: lembar.lembar.nama, kode: "kolomTidakDibaca", data: { kolom: kolom.join("; ") } })];
}

/** A heading of numbers of rows. */
const NOMOR_BARIS = /^(no|nomor|nmr|#|no urut|nomor urut|no urt|urut)$/u;

/**
 * Columns that hold something below the headings and give no field, by letter and heading. The numbering of rows is none: a column
 * that is called so, or one of running numbers without a heading.
 */
export function kolomTakDibaca({ lembar, pengenalan, volume }: Pick<LembarDraf, "lembar" | "pengenalan" | "volume">): readonly string[] {
  const bentuk = bentukDari(pengenalan.jenis);
  if (!bentuk || bentuk.kunci === null) return [];
  const diganti = new Set(["volume", ...Object.keys(volume?.cara.serta ?? {})]);
  const tanpaVolume = Object.fromEntries(Object.entries(pengenalan.pemetaan).filter(([isian]) => !diganti.has(isian)));
  const terbaca = new Set([
    ...Object.values(volume ? tanpaVolume : pengenalan.pemetaan),
    ...(volume?.dibaca ?? []),
    ...kolomFaktor(pengenalan).map(({ kolom }) => kolom),
  ]);
  for (const isian of bentuk.berlanjut) for (const kolom of kolomLanjutan({ lembar, pengenalan }, isian)) terbaca.add(kolom);
  const berisi = new Map<number, boolean>();
  let urut = 0;
  for (const { sel } of lembar.baris.slice(pengenalan.awalData)) {
    urut += 1;
    sel.forEach((isi, kolom) => {
      if (terbaca.has(kolom) || selKosong(isi)) return;
      const nomor = typeof isi === "number" ? isi : Number(typeof isi === "string" ? isi.replace(/[.)]/gu, "") : Number.NaN);
      berisi.set(kolom, (berisi.get(kolom) ?? false) || !(Number.isInteger(nomor) && nomor > 0 && nomor <= urut + 1));
    });
  }
  const berjudul = (kolom: number): string => nameKey(pengenalan.judul[kolom] ?? "");
  return [...berisi]
    .flatMap(([kolom, lain]) => ((berjudul(kolom) === "" ? lain : !NOMOR_BARIS.test(berjudul(kolom))) ? [kolom] : []))
    .toSorted((a, b) => a - b)
    .map((kolom) => {
      const judul = pengenalan.judul[kolom]?.trim() ?? "";
      return judul === "" ? hurufKolom(kolom) : `${hurufKolom(kolom)} “${judul}”`;
    });
}
