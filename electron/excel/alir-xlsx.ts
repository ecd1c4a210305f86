import { Inflate } from "fflate";
import * as XLSX from "xlsx";
import { AppError } from "../../core/errors";
import { plainDateFromExcelSerial } from "../../core/date";
import type { BarisMentah, IsiSel } from "../../core/intake/lembar";
import { teksJam } from "../../core/presensi/menit";
import { crc32 } from "./crc";
import { angkaPanjang, maknaFormat, nilaiBerformat, type MaknaFormat } from "./format-angka";
import { sifatMarkah } from "./markah";
import { jalurLembar } from "./tersembunyi";
import { bagianPadat, type BagianPadat } from "./zip";

/** Whoever takes the rows of a workbook one by one. */
export interface PenerimaBaris {
  mulai(nama: string, tersembunyi: boolean): void;
  baris(baris: BarisMentah): void;
}

/** Packed bytes that are expanded at a time. */
const POTONGAN = 128 * 1024;
const SELISIH_1904 = 1_462;
/** A row longer than this is no row of a list. */
const BARIS_TERPANJANG = 16 * 1024 * 1024;

/**
 * Reads an .xlsx row by row without ever holding a sheet in memory, neither expanded nor parsed: attendance of a million rows. Tells dates
 * with a time of day as text (`2026-01-05 07:18`). Answers false, having told nothing, for an archive that is no .xlsx of the usual
 * writing (names with a prefix): the library reads those. @throws AppError fileUnreadable, filePasswordProtected
 */
export function alirkanXlsx(berkas: string, isi: Uint8Array, penerima: PenerimaBaris): boolean {
  const bagian = new Map(bagianPadat(isi, berkas).map((satu) => [satu.nama, satu]));
  const teks = (nama: string): string => {
    const satu = bagian.get(nama);
    return satu === undefined ? "" : [...potongan(berkas, satu)].join("");
  };
  const buku = teks("xl/workbook.xml");
  const jalur = jalurLembar(buku, teks("xl/_rels/workbook.xml.rels"));
  const lembar = [...buku.matchAll(/<sheet\s([^<>]*)>/g)].map(([, isiTanda = ""], nomor) => ({
    nama: sifatMarkah(isiTanda, "name") ?? "",
    tersembunyi: /state=["'](?:hidden|veryHidden)/u.test(isiTanda),
    bagian: bagian.get(jalur[nomor] ?? ""),
  }));
  if (lembar.length === 0) return false;
  const sel = new PembacaSel({
    bersama: bacaBersama(berkas, bagian.get("xl/sharedStrings.xml")),
    makna: maknaGaya(teks("xl/styles.xml")),
    geser: /date1904=["'](?:1|true)["']/u.test(buku) ? SELISIH_1904 : 0,
  });
  for (const [nomor, satu] of lembar.entries()) {
    if (satu.bagian === undefined) continue;
    const isiLembar = potongan(berkas, satu.bagian);
    const pertama = isiLembar.next();
    const awal = pertama.done === true ? "" : pertama.value;
    if (/<\w+:worksheet[\s>]/u.test(awal.slice(0, 4_000))) {
      if (nomor === 0) return false;
      throw new AppError("fileUnreadable", { berkas, sebab: "susunan" });
    }
    penerima.mulai(satu.nama, satu.tersembunyi);
    alirkanLembar(awal, isiLembar, { sel, penerima, berkas });
  }
  return true;
}

/** The text of a part, piece by piece. A part that fails its own check is refused when its end is reached. */
function* potongan(berkas: string, { isi, dipadatkan, crc }: BagianPadat): Generator<string> {
  const pembaca = new TextDecoder();
  const terbuka: Uint8Array[] = [];
  const kembang = new Inflate((satu) => terbuka.push(satu));
  let jumlah = 0;
  for (let letak = 0; letak < isi.length; letak += POTONGAN) {
    const satu = isi.subarray(letak, letak + POTONGAN);
    try {
      if (dipadatkan) kembang.push(satu, letak + POTONGAN >= isi.length);
      else terbuka.push(satu);
    } catch {
      throw new AppError("fileUnreadable", { berkas, sebab: "susunan" });
    }
    for (const hasil of terbuka) {
      jumlah = crc === 0 ? 0 : crc32(hasil, jumlah);
      yield pembaca.decode(hasil, { stream: true });
    }
    terbuka.length = 0;
  }
  if (crc !== 0 && jumlah !== crc) throw new AppError("fileUnreadable", { berkas, sebab: "isiBerubah" });
  yield pembaca.decode();
}

interface CaraAlir {
  readonly sel: PembacaSel;
  readonly penerima: PenerimaBaris;
  readonly berkas: string;
}

function alirkanLembar(awal: string, sisa: Iterable<string>, { sel, penerima, berkas }: CaraAlir): void {
  let teks = awal;
  let nomor = 0;
  const habiskan = (): void => {
    let letak = 0;
    for (;;) {
      const buka = teks.indexOf("<row", letak);
      if (buka < 0) break;
      const akhirTanda = teks.indexOf(">", buka);
      if (akhirTanda < 0) {
        letak = buka;
        break;
      }
      const tertulis = sifat(teks, "r", [buka + 4, akhirTanda]);
      if (teks.charCodeAt(akhirTanda - 1) === 47) {
        nomor = tertulis === "" ? nomor + 1 : Number(tertulis);
        letak = akhirTanda + 1;
        continue;
      }
      const tutup = teks.indexOf("</row>", akhirTanda);
      if (tutup < 0) {
        letak = buka;
        if (teks.length - buka > BARIS_TERPANJANG) throw new AppError("fileUnreadable", { berkas, sebab: "susunan" });
        break;
      }
      nomor = tertulis === "" ? nomor + 1 : Number(tertulis);
      const isi = sel.baris(teks, akhirTanda + 1, tutup);
      if (isi !== null) penerima.baris({ nomor, sel: isi });
      letak = tutup + 6;
    }
    // Without a row that began, only as much is kept as a broken tag may take.
    teks = letak === 0 && !teks.includes("<row") ? teks.slice(-8) : teks.slice(letak);
  };
  habiskan();
  for (const satu of sisa) {
    teks += satu;
    habiskan();
  }
}

/** Value of an attribute of a tag between two places; empty when it is not there. */
function sifat(teks: string, nama: string, [awal, akhir]: readonly [awal: number, akhir: number]): string {
  for (const kutip of ['"', "'"]) {
    const tanda = ` ${nama}=${kutip}`;
    const letak = teks.indexOf(tanda, awal);
    if (letak < 0 || letak >= akhir) continue;
    return teks.slice(letak + tanda.length, teks.indexOf(kutip, letak + tanda.length));
  }
  return "";
}

/** Reads the cells of rows. */
class PembacaSel {
  private readonly bersama: readonly string[];
  private readonly makna: readonly MaknaFormat[];
  private readonly geser: number;

  constructor(bahan: { readonly bersama: readonly string[]; readonly makna: readonly MaknaFormat[]; readonly geser: number }) {
    this.bersama = bahan.bersama;
    this.makna = bahan.makna;
    this.geser = bahan.geser;
  }

  /** Cells of the row between two places of a text; null when none holds anything. */
  baris(teks: string, awal: number, akhir: number): IsiSel[] | null {
    const hasil: IsiSel[] = [];
    let terisi = 0;
    let kolom = -1;
    for (let letak = teks.indexOf("<c", awal); letak >= 0 && letak < akhir;) {
      const tutupTanda = teks.indexOf(">", letak);
      const alamat = sifat(teks, "r", [letak + 2, tutupTanda]);
      kolom = alamat === "" ? kolom + 1 : kolomDari(alamat);
      if (teks.charCodeAt(tutupTanda - 1) === 47) {
        letak = teks.indexOf("<c", tutupTanda);
        continue;
      }
      const tutup = teks.indexOf("</c>", tutupTanda);
      const isi = this.sel(teks, { awal: letak + 2, tutupTanda, akhir: tutup < 0 ? akhir : tutup });
      if (isi !== null && isi !== "" && kolom < 1_024) {
        while (hasil.length < kolom) hasil.push(null);
        hasil[kolom] = isi;
        terisi += 1;
      }
      letak = tutup < 0 ? -1 : teks.indexOf("<c", tutup + 4);
    }
    return terisi === 0 ? null : hasil;
  }

  private sel(
    teks: string,
    { awal, tutupTanda, akhir }: { readonly awal: number; readonly tutupTanda: number; readonly akhir: number },
  ): IsiSel {
    const jenis = sifat(teks, "t", [awal, tutupTanda]);
    if (jenis === "inlineStr") return gabungT(teks.slice(tutupTanda + 1, akhir));
    const buka = teks.indexOf("<v", tutupTanda);
    if (buka < 0 || buka >= akhir) return null;
    const mulai = teks.indexOf(">", buka) + 1;
    const nilai = teks.slice(mulai, teks.indexOf("<", mulai));
    switch (jenis) {
      case "s":
        return this.bersama[Number(nilai)] ?? null;
      case "str":
      case "d":
        return entitas(nilai);
      case "b":
        return nilai === "1";
      case "e":
        return { jenis: "galat", kode: entitas(nilai) };
      default:
        return this.angka(nilai, Number(sifat(teks, "s", [awal, tutupTanda]) || 0));
    }
  }

  private angka(tertulis: string, gaya: number): IsiSel {
    const panjang = angkaPanjang(tertulis);
    if (panjang !== null) return panjang;
    const nilai = Number(tertulis);
    if (tertulis === "" || !Number.isFinite(nilai)) return null;
    const makna = this.makna[gaya] ?? "biasa";
    if (makna === "biasa") return nilai;
    // A day with a time of day keeps both; midnight alone is the day.
    const menit = Math.floor((nilai % 1) * 1_440 + 1e-4);
    const hari = (makna === "tanggal" || makna === "jam") && nilai >= 61 && menit > 0 ? plainDateFromExcelSerial(nilai + this.geser) : null;
    return hari === null ? nilaiBerformat(nilai, makna, this.geser) : `${hari} ${teksJam(menit)}`;
  }
}

/** Column from 0 of an address such as `AB12`. */
function kolomDari(alamat: string): number {
  let kolom = 0;
  for (let letak = 0; letak < alamat.length; letak += 1) {
    const huruf = alamat.charCodeAt(letak);
    if (huruf < 65 || huruf > 90) break;
    kolom = kolom * 26 + huruf - 64;
  }
  return kolom - 1;
}

const ENTITAS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function entitas(teks: string): string {
  if (!teks.includes("&")) return teks;
  return teks.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|amp|lt|gt|quot|apos);/gi, (_utuh, nama: string) => {
    if (!nama.startsWith("#")) return ENTITAS[nama.toLowerCase()] ?? "";
    const kode = /^#x/i.test(nama) ? Number.parseInt(nama.slice(2), 16) : Number(nama.slice(1));
    return kode > 0 && kode <= 0x10ffff ? String.fromCodePoint(kode) : "";
  });
}

/** The text of all runs of a rich text; readings beside it (furigana) are no part of it. */
function gabungT(xml: string): string {
  return [...xml.replace(/<rPh[\s>].*?<\/rPh>/gs, "").matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g)]
    .map(([, isi = ""]) => entitas(isi))
    .join("");
}

function bacaBersama(berkas: string, bagian: BagianPadat | undefined): readonly string[] {
  const hasil: string[] = [];
  if (bagian === undefined) return hasil;
  let teks = "";
  for (const satu of potongan(berkas, bagian)) {
    teks += satu;
    let letak = 0;
    for (;;) {
      const buka = teks.indexOf("<si", letak);
      const tutup = buka < 0 ? -1 : teks.indexOf("</si>", buka);
      const kosong = buka < 0 ? null : /^<si\s*\/>/u.exec(teks.slice(buka, buka + 8));
      if (kosong) {
        hasil.push("");
        letak = buka + kosong[0].length;
        continue;
      }
      if (tutup < 0) break;
      hasil.push(gabungT(teks.slice(buka, tutup)));
      letak = tutup + 5;
    }
    teks = teks.slice(letak);
  }
  return hasil;
}

/** What the number format of each cell style means. */
function maknaGaya(xml: string): readonly MaknaFormat[] {
  const format = new Map<number, string>();
  for (const [, isi = ""] of xml.matchAll(/<numFmt\s([^<>]*)>/g))
    format.set(Number(sifatMarkah(isi, "numfmtid") ?? -1), sifatMarkah(isi, "formatcode") ?? "");
  const bawaan = XLSX.SSF.get_table() as Readonly<Record<number, string>>;
  const gaya = /<cellXfs[\s>][\s\S]*?<\/cellXfs>/u.exec(xml)?.[0] ?? "";
  return [...gaya.matchAll(/<xf\s([^<>]*)>/g)].map(([, isi = ""]) => {
    const nomor = Number(sifatMarkah(isi, "numfmtid") ?? 0);
    return maknaFormat(format.get(nomor) ?? bawaan[nomor] ?? "General");
  });
}
