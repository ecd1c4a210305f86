import type { IsiSel, LembarMentah } from "../../core/intake/lembar";
import { bacaTanggalTeks } from "../../core/intake/tanggal";
import { angkaPanjang, maknaFormat, nilaiBerformat, type MaknaFormat } from "./format-angka";
import { MarkahRusak, sifatMarkah, uraiMarkah } from "./markah";
import { Anggaran, KOLOM_TERBANYAK, PenyusunLembar } from "./penyusun";
import { bersihkanTeks, lepasPelindung } from "./teks-berkas";

/** Formats that SpreadsheetML names instead of writing them out. */
const FORMAT_BERNAMA: ReadonlyMap<string, MaknaFormat> = new Map(
  Object.entries<MaknaFormat>({
    "general date": "tanggal",
    "long date": "tanggal",
    "medium date": "tanggal",
    "short date": "tanggal",
    "long time": "jam",
    "medium time": "jam",
    "short time": "jam",
    currency: "uang",
    "euro currency": "uang",
    percent: "persen",
    fixed: "biasa",
    standard: "biasa",
    scientific: "biasa",
    "general number": "biasa",
  }),
);
/** The day on which Excel writes a time of the clock, and the one before it. */
const HARI_NOL: ReadonlySet<string> = new Set(["1899-12-31", "1899-12-30"]);
const DETIK_SEHARI = 86_400;

/** Reads a SpreadsheetML 2003 workbook (XML saved as .xls or .xml). Numbers too long to be figures keep their digits as text. */
export function bacaSpreadsheetMl(berkas: string, potongan: Iterable<string>): LembarMentah[] {
  const pembaca = new Pembaca(new Anggaran(berkas));
  uraiMarkah(potongan, {
    buka: (nama, sifat, tutupSendiri) => {
      pembaca.buka(tanpaAwalan(nama), sifat);
      if (tutupSendiri) pembaca.tutup(tanpaAwalan(nama));
    },
    tutup: (nama) => pembaca.tutup(tanpaAwalan(nama)),
    teks: (isi) => pembaca.teks(isi),
  });
  if (!pembaca.utuh) throw new MarkahRusak("terpotong");
  return pembaca.lembar;
}

function tanpaAwalan(nama: string): string {
  return nama.slice(nama.indexOf(":") + 1);
}

interface SelTerbuka {
  readonly kolom: number;
  readonly lebar: number;
  readonly makna: MaknaFormat;
  readonly berumus: boolean;
  jenis: string;
  teks: string[] | null;
  isi: IsiSel;
}

/** Follows one workbook; methods are called in the order of its elements. */
class Pembaca {
  readonly lembar: LembarMentah[] = [];
  utuh = false;
  readonly #gaya = new Map<string, MaknaFormat>();
  #gayaTerbuka = "";
  #nama = "";
  #penyusun: PenyusunLembar | null = null;
  #tersembunyi = false;
  #nomor = 0;
  #barisTersembunyi = false;
  #kali = 1;
  #kolomBerikut = 0;
  #baris: IsiSel[] = [];
  #sel: SelTerbuka | null = null;
  #terlihat: string[] | null = null;

  constructor(private readonly anggaran: Anggaran) {}

  buka(nama: string, sifat: string): void {
    if (nama === "Style") this.#gayaTerbuka = sifatMarkah(sifat, "ss:id") ?? "";
    else if (nama === "NumberFormat") this.#gaya.set(this.#gayaTerbuka, makna(sifatMarkah(sifat, "ss:format") ?? ""));
    else if (nama === "Worksheet") this.#bukaLembar(sifat);
    else if (nama === "Column") this.#bukaKolom(sifat);
    else if (nama === "Row") this.#bukaBaris(sifat);
    else if (nama === "Cell") this.#bukaSel(sifat);
    else if (nama === "Data" && this.#sel) {
      this.#sel.jenis = sifatMarkah(sifat, "ss:type") ?? "String";
      this.#sel.teks = [];
    } else if (nama === "Visible") this.#terlihat = [];
  }

  teks(isi: string): void {
    this.#sel?.teks?.push(isi);
    this.#terlihat?.push(isi);
  }

  tutup(nama: string): void {
    if (nama === "Data" && this.#sel?.teks) {
      this.#sel.isi = nilai(this.#sel.jenis, this.#sel.teks.join(""), this.#sel.makna);
      this.#sel.teks = null;
    } else if (nama === "Cell") this.#tutupSel();
    else if (nama === "Row") {
      this.#penyusun?.baris(this.#nomor, this.#baris, { tersembunyi: this.#barisTersembunyi });
      this.#nomor += this.#kali - 1;
      this.#baris = [];
    } else if (nama === "Visible") {
      this.#tersembunyi = /hidden/i.test(this.#terlihat?.join("") ?? "");
      this.#terlihat = null;
    } else if (nama === "Worksheet" && this.#penyusun) {
      this.lembar.push(this.#penyusun.selesai(this.#nama, this.#tersembunyi));
      this.#penyusun = null;
    } else if (nama === "Workbook") this.utuh = true;
  }

  #bukaLembar(sifat: string): void {
    this.#penyusun = new PenyusunLembar(this.anggaran);
    this.#nama = sifatMarkah(sifat, "ss:name") ?? String(this.lembar.length + 1);
    this.#tersembunyi = false;
    this.#nomor = 0;
    this.#kolomBerikut = 0;
  }

  #bukaKolom(sifat: string): void {
    const kolom = bilangan(sifat, "ss:index", this.#kolomBerikut + 1) - 1;
    const banyak = bilangan(sifat, "ss:span", 0) + 1;
    if (sifatMarkah(sifat, "ss:hidden") === "1") this.#penyusun?.sembunyikanKolom(kolom, banyak);
    this.#kolomBerikut = kolom + banyak;
  }

  #bukaBaris(sifat: string): void {
    this.#nomor = bilangan(sifat, "ss:index", this.#nomor + 1);
    this.#kali = bilangan(sifat, "ss:span", 0) + 1;
    this.#barisTersembunyi = sifatMarkah(sifat, "ss:hidden") === "1";
    this.#baris = [];
    this.#kolomBerikut = 0;
  }

  #bukaSel(sifat: string): void {
    const kolom = bilangan(sifat, "ss:index", this.#kolomBerikut + 1) - 1;
    const lebar = bilangan(sifat, "ss:mergeacross", 0) + 1;
    const tinggi = bilangan(sifat, "ss:mergedown", 0) + 1;
    const gaya = this.#gaya.get(sifatMarkah(sifat, "ss:styleid") ?? "Default") ?? "biasa";
    const berumus = sifatMarkah(sifat, "ss:formula") !== undefined;
    this.#sel = { kolom, lebar, makna: gaya, berumus, jenis: "", teks: null, isi: null };
    this.#penyusun?.gabung({
      barisAwal: this.#nomor,
      barisAkhir: this.#nomor + tinggi - 1,
      kolomAwal: kolom,
      kolomAkhir: kolom + lebar - 1,
    });
  }

  #tutupSel(): void {
    if (!this.#sel) return;
    const { kolom, lebar, berumus, jenis, isi } = this.#sel;
    this.#sel = null;
    this.#kolomBerikut = kolom + lebar;
    if (kolom >= KOLOM_TERBANYAK) return;
    while (this.#baris.length < kolom) this.#baris.push(null);
    this.#baris[kolom] = berumus && jenis === "" ? { jenis: "rumusTanpaNilai" } : isi;
  }
}

function makna(format: string): MaknaFormat {
  return FORMAT_BERNAMA.get(format.toLowerCase()) ?? maknaFormat(format);
}

function bilangan(sifat: string, nama: string, bawaan: number): number {
  const angka = Number.parseInt(sifatMarkah(sifat, nama) ?? "", 10);
  return angka >= 0 ? angka : bawaan;
}

function nilai(jenis: string, mentah: string, format: MaknaFormat): IsiSel {
  const teks = lepasPelindung(bersihkanTeks(mentah));
  if (teks === "") return null;
  switch (jenis) {
    case "Number": {
      const angka = Number(teks);
      if (!Number.isFinite(angka)) return teks;
      return angkaPanjang(teks) ?? nilaiBerformat(angka, format, 0);
    }
    case "DateTime":
      return hariAtauJam(teks) ?? teks;
    case "Boolean":
      return teks.trim() === "1" || teks.trim().toLowerCase() === "true";
    case "Error":
      return { jenis: "galat", kode: teks.trim() };
    default:
      return teks;
  }
}

/** A day, or the time of the clock that stands on the day zero; null when it is neither. */
export function hariAtauJam(teks: string): IsiSel {
  const [, hari = "", jam, menit, detik] = /^(\d{4}-\d{2}-\d{2})?T?(?:(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?/.exec(teks.trim()) ?? [];
  if (jam !== undefined && (hari === "" || HARI_NOL.has(hari)))
    return { jenis: "durasi", menit: Math.round(Number(jam) * 3_600 + Number(menit) * 60 + Number(detik ?? 0)) / 60 };
  const serial1900 = /^1900-01-(\d{2})T(\d{2}):(\d{2})/.exec(teks.trim());
  // Beyond 24 hours an elapsed time is written as a day of January 1900.
  if (serial1900)
    return {
      jenis: "durasi",
      menit: (Number(serial1900[1]) * DETIK_SEHARI + Number(serial1900[2]) * 3_600 + Number(serial1900[3]) * 60) / 60,
    };
  const tanggal = bacaTanggalTeks(teks);
  return tanggal === null ? null : { jenis: "tanggal", tanggal };
}
