import { nameKey } from "../name";
import { kataKerja, kataTeks, keterangan, pembukaAnak, pengantar, type KataTeks } from "./kata-kerja";
import type { IsiTemuanKata } from "./temuan-kata";

/** Units of result that name no result. */
const BUKAN_HASIL: ReadonlySet<string> = new Set(["", "kegiatan", "kali", "keg", "x", "tugas", "pekerjaan", "hari", "jam"]);
const PENGHUBUNG: ReadonlySet<string> = new Set(["dan", "serta", "sekaligus", "kemudian", "lalu"]);
/** `menyusun/mengirim`: two deeds parted by a stroke. */
const GARIS = /([\p{L}-]+)\s*\/\s*([\p{L}-]+)/gu;
/** A new sentence: a full stop or semicolon before a capital, or a line of its own. A full stop behind an abbreviation ends nothing. */
const KALIMAT_BARU =
  /(?<!\b(?:No|Nomor|dll|dsb|dst|a\.n|s\.d|Tk|Kab|Kec|Sub|Bag|Prov|H|Dr|Ir|S))[.;]\s+(?=\p{Lu})|;\s*(?=\p{L})|\n+(?=\s*\S)/gu;

/** What the words of a task lack or hold too much of: verb + object + result, one task a row. */
export function periksaKataTugas(
  uraian: string,
  hasil: { readonly satuanHasil: string; readonly hasilKerja: string } | undefined,
): readonly IsiTemuanKata[] {
  const kata = kataTeks(uraian);
  const [pertama] = kata;
  if (pertama === undefined) return [];
  const temuan: IsiTemuanKata[] = [];
  const awal = kata.findIndex((satu) => !pengantar(satu.kata));
  const kerja = kata[awal === -1 ? 0 : awal] ?? pertama;
  if (!kataKerja(kerja.kata) && !kataKerja(pertama.kata))
    temuan.push({ jenis: "tanpaKataKerja", rentang: letak(pertama), sebut: pertama.kata });
  else if (tanpaObjek(kata)) temuan.push({ jenis: "tanpaObjek", rentang: letak(kerja), sebut: kerja.kata });
  const kedua = perbuatanKedua(uraian, kata);
  if (kedua !== null) temuan.push({ jenis: "duaTugas", rentang: kedua.rentang, sebut: kedua.sebut });
  if (hasil !== undefined && nameKey(hasil.hasilKerja) === "" && BUKAN_HASIL.has(nameKey(hasil.satuanHasil)))
    temuan.push({ jenis: "tanpaHasil", rentang: null, sebut: hasil.satuanHasil.trim() });
  return temuan;
}

function letak({ awal, akhir }: KataTeks): readonly [number, number] {
  return [awal, akhir];
}

/** Whether behind the deeds nothing is named that they are done to. A verb with ber- needs no object: `berkoordinasi dengan`. */
function tanpaObjek(kata: readonly KataTeks[]): boolean {
  const sisa = kata.findIndex(({ kata: satu }) => !kataKerja(satu) && !PENGHUBUNG.has(satu) && !pengantar(satu));
  const terakhir = kata[(sisa === -1 ? kata.length : sisa) - 1]?.kata ?? "";
  if (sisa === -1) return true;
  if (terakhir.startsWith("be")) return false;
  const berikut = kata[sisa]?.kata ?? "";
  // `mengelola secara tertib arsip`, `menata untuk`: the manner may stand before the object.
  return keterangan(berikut) && berikut !== "secara" && berikut !== "kepada" && berikut !== "dengan";
}

/** The second deed of a task, or null: behind `dan` and its like, behind a stroke, or in a sentence of its own. */
function perbuatanKedua(uraian: string, kata: readonly KataTeks[]): Pick<IsiTemuanKata, "rentang" | "sebut"> | null {
  const kalimat = [...uraian.matchAll(KALIMAT_BARU)].at(0);
  if (kalimat) {
    const dari = kalimat.index + kalimat[0].length;
    return { rentang: [dari, uraian.length], sebut: uraian.slice(dari).trim() };
  }
  for (const ada of uraian.matchAll(GARIS)) {
    const [semua, kiri = "", kanan = ""] = ada;
    if (kataKerja(kiri) && kataKerja(kanan)) return { rentang: [ada.index, ada.index + semua.length], sebut: kanan.toLowerCase() };
  }
  const akhir = awalAnak(kata);
  for (const [di, { kata: satu }] of kata.entries()) {
    if (di >= akhir) return null;
    if (!PENGHUBUNG.has(satu) || di === 0) continue;
    const berikut = kata.slice(di + 1).find((lain) => !pengantar(lain.kata) && !PENGHUBUNG.has(lain.kata));
    if (berikut && kataKerja(berikut.kata)) return { rentang: letak(berikut), sebut: berikut.kata };
  }
  return null;
}

/** Where a clause of purpose or means begins: a word that opens one with a deed behind it. */
function awalAnak(kata: readonly KataTeks[]): number {
  const di = kata.findIndex(({ kata: satu }, nomor) => {
    const berikut = kata[nomor + 1];
    return nomor > 0 && pembukaAnak(satu) && berikut !== undefined && (kataKerja(berikut.kata) || pembukaAnak(berikut.kata));
  });
  return di === -1 ? kata.length : di;
}
