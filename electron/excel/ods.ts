import type { IsiSel, LembarMentah } from "../../core/intake/lembar";
import { angkaPanjang } from "./format-angka";
import { MarkahRusak, sifatMarkah, uraiMarkah } from "./markah";
import { Anggaran, KOLOM_TERBANYAK, PenyusunLembar } from "./penyusun";
import { hariAtauJam } from "./spreadsheetml";
import { bersihkanTeks } from "./teks-berkas";

/** Parts of a cell or sheet that hold words of their own: comments, drawings, notes, forms, what was changed before. */
const DILEWATI = new Set(["office:annotation", "text:note", "table:shapes", "office:forms", "table:tracked-changes", "text:ruby-text"]);
const BARIS_BERULANG = "table:number-rows-repeated";
const KOLOM_BERULANG = "table:number-columns-repeated";

/**
 * Reads the content of an OpenDocument sheet, from an .ods or a flat .fods. Repeated rows and cells are written out within the
 * allowance of the file, so that a few bytes can never stand for a gigabyte.
 */
export function bacaOds(berkas: string, potongan: Iterable<string>): LembarMentah[] {
  const pembaca = new PembacaOds(new Anggaran(berkas));
  uraiMarkah(potongan, {
    buka: (nama, sifat, tutupSendiri) => {
      pembaca.buka(nama, sifat);
      if (tutupSendiri) pembaca.tutup(nama);
    },
    tutup: (nama) => pembaca.tutup(nama),
    teks: (isi) => pembaca.teks(isi),
  });
  if (!pembaca.utuh) throw new MarkahRusak("terpotong");
  return pembaca.lembar;
}

interface SelTerbuka {
  readonly sifat: string;
  readonly kali: number;
  readonly paragraf: string[];
}

/** Follows one document; methods are called in the order of its elements. */
class PembacaOds {
  readonly lembar: LembarMentah[] = [];
  utuh = false;
  readonly #tabelTersembunyi = new Set<string>();
  #gaya = "";
  #nama = "";
  #tersembunyi = false;
  #dalam = 0;
  #penyusun: PenyusunLembar | null = null;
  #nomor = 1;
  #kolomJudul = 0;
  #kali = 1;
  #kolom = 0;
  #barisTersembunyi = false;
  #baris: IsiSel[] = [];
  #sel: SelTerbuka | null = null;
  #dalamParagraf = 0;
  #lewati: { readonly nama: string; dalam: number } | null = null;

  constructor(private readonly anggaran: Anggaran) {}

  buka(nama: string, sifat: string): void {
    if (this.#lewati) {
      if (nama === this.#lewati.nama) this.#lewati.dalam += 1;
    } else if (DILEWATI.has(nama) || nama.startsWith("draw:")) this.#lewati = { nama, dalam: 1 };
    else if (nama === "style:style") this.#gaya = sifatMarkah(sifat, "style:name") ?? "";
    else if (nama === "style:table-properties" && sifatMarkah(sifat, "table:display") === "false") this.#tabelTersembunyi.add(this.#gaya);
    else if (nama === "table:table") this.#bukaTabel(sifat);
    else if (this.#dalam === 1) this.#dalamTabel(nama, sifat);
  }

  tutup(nama: string): void {
    if (this.#lewati) {
      if (nama === this.#lewati.nama) this.#lewati.dalam -= 1;
      if (this.#lewati.dalam === 0) this.#lewati = null;
    } else if (nama === "text:p" || nama === "text:h") this.#dalamParagraf = Math.max(0, this.#dalamParagraf - 1);
    else if (nama === "table:table") this.#tutupTabel();
    else if (/^office:document(-content)?$/.test(nama)) this.utuh = true;
    else if (this.#dalam !== 1) return;
    else if (nama === "table:table-cell" || nama === "table:covered-table-cell") this.#tutupSel();
    else if (nama === "table:table-row") this.#tutupBaris();
  }

  teks(isi: string): void {
    if (!this.#lewati) this.#tambah(isi.replace(/[ \t\n\r]+/g, " "));
  }

  #tambah(isi: string): void {
    const terakhir = this.#sel?.paragraf.pop();
    if (terakhir !== undefined) this.#sel?.paragraf.push(this.#dalamParagraf === 0 ? terakhir : terakhir + isi);
  }

  #bukaTabel(sifat: string): void {
    this.#dalam += 1;
    if (this.#dalam > 1) return;
    this.#nama = sifatMarkah(sifat, "table:name") ?? String(this.lembar.length + 1);
    this.#tersembunyi = this.#tabelTersembunyi.has(sifatMarkah(sifat, "table:style-name") ?? "");
    this.#penyusun = new PenyusunLembar(this.anggaran);
    this.#nomor = 1;
    this.#kolomJudul = 0;
    this.#baris = [];
  }

  #tutupTabel(): void {
    this.#dalam = Math.max(0, this.#dalam - 1);
    if (this.#dalam > 0 || !this.#penyusun) return;
    this.lembar.push(this.#penyusun.selesai(this.#nama, this.#tersembunyi));
    this.#penyusun = null;
  }

  #dalamTabel(nama: string, sifat: string): void {
    if (nama === "table:table-column") {
      const banyak = ulangan(sifat, KOLOM_BERULANG);
      if (takTampak(sifat)) this.#penyusun?.sembunyikanKolom(this.#kolomJudul, banyak);
      this.#kolomJudul += banyak;
    } else if (nama === "table:table-row") {
      this.#kali = ulangan(sifat, BARIS_BERULANG);
      this.#barisTersembunyi = takTampak(sifat);
      this.#kolom = 0;
      this.#baris = [];
    } else if (nama === "table:table-cell" || nama === "table:covered-table-cell")
      this.#sel = { sifat, kali: ulangan(sifat, KOLOM_BERULANG), paragraf: [] };
    else if (nama === "text:p" || nama === "text:h") {
      this.#dalamParagraf += 1;
      this.#sel?.paragraf.push("");
    } else if (nama === "text:s") this.#tambah(" ".repeat(Math.min(ulangan(sifat, "text:c"), 1_000)));
    else if (nama === "text:tab") this.#tambah("\t");
    else if (nama === "text:line-break") this.#tambah("\n");
  }

  #tutupSel(): void {
    const sel = this.#sel;
    this.#sel = null;
    this.#dalamParagraf = 0;
    if (!sel) return;
    this.#gabung(sel.sifat);
    const isi = nilai(sel.sifat, sel.paragraf);
    const awal = this.#kolom;
    this.#kolom += sel.kali;
    // Every row ends in thousands of empty cells; they cost nothing.
    if (isi === null || isi === "") return;
    while (this.#baris.length < Math.min(awal, KOLOM_TERBANYAK)) this.#baris.push(null);
    while (this.#baris.length < Math.min(this.#kolom, KOLOM_TERBANYAK)) this.#baris.push(isi);
  }

  #gabung(sifat: string): void {
    if (!sifat.includes("-spanned")) return;
    const kolomAwal = this.#kolom;
    this.#penyusun?.gabung({
      barisAwal: this.#nomor,
      barisAkhir: this.#nomor + ulangan(sifat, "table:number-rows-spanned") - 1,
      kolomAwal,
      kolomAkhir: kolomAwal + ulangan(sifat, "table:number-columns-spanned") - 1,
    });
  }

  #tutupBaris(): void {
    this.#penyusun?.baris(this.#nomor, this.#baris, { kali: this.#kali, tersembunyi: this.#barisTersembunyi });
    this.#nomor += this.#kali;
    this.#baris = [];
  }
}

function takTampak(sifat: string): boolean {
  return /^(collapse|filter)$/.test(sifatMarkah(sifat, "table:visibility") ?? "");
}

function ulangan(sifat: string, nama: string): number {
  const angka = Number.parseInt(sifatMarkah(sifat, nama) ?? "", 10);
  return angka >= 1 ? angka : 1;
}

function nilai(sifat: string, paragraf: readonly string[]): IsiSel {
  const jenis = sifatMarkah(sifat, "office:value-type");
  const teks = bersihkanTeks(paragraf.join("\n"));
  if (sifatMarkah(sifat, "calcext:value-type") === "error") return { jenis: "galat", kode: teks.trim() || "#ERROR!" };
  const tertulis = sifatMarkah(sifat, "office:value");
  const angka = Number(tertulis ?? Number.NaN);
  switch (jenis) {
    case "float":
      return Number.isFinite(angka) ? (angkaPanjang(tertulis ?? "") ?? angka) : teks;
    case "percentage":
      return Number.isFinite(angka) ? { jenis: "persen", nilai: angka } : teks;
    case "currency":
      return Number.isFinite(angka) ? { jenis: "uang", nilai: angka } : teks;
    case "boolean":
      return sifatMarkah(sifat, "office:boolean-value") === "true";
    case "date":
      return hariAtauJam(sifatMarkah(sifat, "office:date-value") ?? teks) ?? teks;
    case "time":
      return durasi(sifatMarkah(sifat, "office:time-value") ?? "") ?? teks;
    case "string":
      return bersihkanTeks(sifatMarkah(sifat, "office:string-value") ?? teks) || null;
    case undefined:
    default:
      if (teks !== "") return teks;
      return sifatMarkah(sifat, "table:formula") === undefined ? null : { jenis: "rumusTanpaNilai" };
  }
}

/** `PT02H30M00S` as minutes. */
function durasi(teks: string): IsiSel {
  const cocok = /^P(?:(\d+)D)?T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?$/.exec(teks.trim());
  if (!cocok) return null;
  const [hari, jam, menit, detik] = cocok.slice(1).map((satu) => Number((satu ?? "0").replace(",", ".")));
  return { jenis: "durasi", menit: Math.round((hari ?? 0) * 86_400 + (jam ?? 0) * 3_600 + (menit ?? 0) * 60 + (detik ?? 0)) / 60 };
}
