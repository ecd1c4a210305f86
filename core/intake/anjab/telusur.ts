import { TEKS_DOKUMEN } from "../../text/dokumen-word";
import { groupBy } from "../../group";
import { nameKey } from "../../name";
import { barisPenomoran } from "../judul-lembar";
import { barisJumlah, sepertiTandaTangan } from "../perabot";
import type { NamaBagian } from "./bagian";
import { bacaJudul, bacaKepalaTabel, hanyaPenanda, tanpaPenanda, type JudulBagian } from "./judul-bagian";
import { cariJudulAsing } from "./judul-asing";
import type { Pembukuan, Potong } from "./pembukuan";

/** A cell of a row within a part: what its column holds where a heading says so, and its lines. */
export interface SelBagian {
  readonly peran: string | null;
  readonly garis: readonly Potong[];
}

/** A row, or what stands of one, within a part of the form. */
export interface BarisBagian {
  readonly bagian: NamaBagian;
  /** Key of the heading under which it stands. */
  readonly label: string;
  readonly indeks: number;
  /** Level in automatic numbering; null where there is none. */
  readonly tingkat: number | null;
  /** Whether a number, letter or bullet of its own begins it. */
  readonly berurut: boolean;
  readonly sel: readonly SelBagian[];
}

/** A row of headings of a table: the part it belongs to, and what its columns hold. */
export interface KepalaBagian {
  readonly bagian: NamaBagian;
  readonly indeks: number;
  readonly kolom: ReadonlyMap<number, string>;
}

/** What a form holds under its headings, and the headings of its tables. */
export interface IsiForm {
  readonly baris: readonly BarisBagian[];
  readonly kepala: readonly KepalaBagian[];
}

const KOSONG = /^(?:[-–—.…_\s]+|nihil|tidak ada|n\/a|belum diisi|belum ditentukan)$/iu;
const HALAMAN = /^(?:[-–—]?\s*\d{1,3}\s*[-–—]?|(?:halaman|hal\.?)\s*\d+(?:\s*(?:dari|\/)\s*\d+)?)$/iu;
/** Letters of a line of a signature: a place, an office, a name. */
const NAMA_TERPANJANG = 80;
/** A further item of a form, or a label with its value: no line of a signature but that of an NIP. */
const SEPERTI_BUTIR = /^\(?\d{1,2}[.)]|^(?!nip\b)[^:]+:/iu;
/** Parts whose whole value may be one figure or one letter. */
const BERNILAI_PENDEK: ReadonlySet<NamaBagian> = new Set<NamaBagian>([
  "kelas",
  "kodeJabatan",
  "bakat",
  "temperamen",
  "minat",
  "upayaFisik",
  "umur",
]);
/** Letters of a paragraph above the first heading that is a title of the form and nothing else. */
const JUDUL_ATAS_TERPANJANG = 200;

/** Whether a text only says that there is nothing: a dash, dots to fill in, `nihil`, `tidak ada`. */
export function tanpaIsi(teks: string): boolean {
  return KOSONG.test(teks);
}

/** A value in its own cell may bring along the colon that parts it from its label. */
function tanpaTitikDua(satu: Potong): Potong {
  return /^[:：]/u.test(satu.teks) ? { ...satu, teks: satu.teks.replace(/^[:：\s]+/u, "") } : satu;
}

/** Walks through a form from its first row to its last and tells what stands under which heading. Headings, numbers and titles are furniture. */
export function telusurForm(buku: Pembukuan): IsiForm {
  const jalan = new Penelusur(buku);
  const perBaris = groupBy(buku.potong, ({ indeks }) => indeks);
  for (const [indeks, potong] of perBaris)
    jalan.baris(
      indeks,
      potong.filter((satu) => !buku.sudah(satu)),
    );
  return { baris: jalan.hasil, kepala: jalan.kepala };
}

class Penelusur {
  readonly hasil: BarisBagian[] = [];
  readonly kepala: KepalaBagian[] = [];
  #di: NamaBagian | null = null;
  #label = "";
  #kolom: ReadonlyMap<number, string> = new Map();
  #tabel: string | null = null;
  #sesudahKepala = false;

  readonly #asing: ReadonlyMap<number, string>;

  constructor(private readonly buku: Pembukuan) {
    this.#asing = cariJudulAsing(buku.lembar);
  }

  baris(indeks: number, potong: readonly Potong[]): void {
    const mentah = this.buku.lembar.baris[indeks];
    if (!mentah || potong.length === 0) return;
    const { tabel = null, tingkat = null } = this.buku.lembar.potongan?.get(mentah.nomor) ?? {};
    if (tabel !== this.#tabel) this.#kolom = new Map();
    this.#tabel = tabel;
    const sesudahKepala = this.#sesudahKepala;
    this.#sesudahKepala = false;
    if (sesudahKepala && barisPenomoran(mentah)) {
      this.#semua(potong, "penomoran");
      return;
    }
    if (this.#mulaiAsing(indeks, potong) || this.#bacaKepala(indeks, potong)) return;
    if (this.#di === "tugas" && this.#kolom.size > 0 && barisJumlah(mentah)) {
      this.#semua(potong, "jumlah");
      return;
    }
    const [satu] = potong;
    if (satu && potong.length === 1 && HALAMAN.test(satu.teks) && this.#kolom.size === 0) this.buku.perabot(satu, "catatan");
    else if (this.#di !== null && !this.#berjudul(potong) && sepertiTandaTangan(mentah) && this.#akhir())
      this.#semua(potong, "tandaTangan");
    else if (this.#selesai && !this.#berjudul(potong)) this.#kaki(potong);
    else this.#isi({ indeks, tingkat, potong });
  }

  /** Whether the class has been read, with which the form ends. */
  get #selesai(): boolean {
    return this.#di === "kelas" && this.hasil.at(-1)?.bagian === "kelas";
  }

  /** Below the end of the form: signatures, and notes that call themselves so. Anything else is told. */
  #kaki(potong: readonly Potong[]): void {
    if (/^(asal isian|catatan|keterangan)\b/iu.test(potong[0]?.teks ?? "")) this.#semua(potong, "catatan");
    else if (potong.every(({ teks }) => teks.length <= NAMA_TERPANJANG && !SEPERTI_BUTIR.test(teks))) this.#semua(potong, "tandaTangan");
  }

  #semua(potong: readonly Potong[], jenis: "penomoran" | "jumlah" | "tandaTangan" | "catatan"): void {
    for (const satu of potong) this.buku.perabot(satu, jenis);
  }

  /** Whether the last items of the form have been reached, behind which only signatures stand. */
  #akhir(): boolean {
    return this.#di === "kelas" || this.#di === "prestasi" || this.#di === "lama" || this.#di === "asing";
  }

  #berjudul(potong: readonly Potong[]): boolean {
    return potong.some(({ teks }) => bacaJudul(teks, this.#di) !== null);
  }

  #bacaKepala(indeks: number, potong: readonly Potong[]): boolean {
    const sel = [...groupBy(potong, ({ kolom }) => kolom)].map(([kolom, garis]) => ({
      kolom,
      teks: garis.map(({ teks }) => teks).join(" "),
    }));
    const kepala = bacaKepalaTabel(sel, this.#di);
    if (!kepala) return false;
    if (kepala.bagian !== this.#di) this.#label = "";
    this.#di = kepala.bagian;
    this.kepala.push({ ...kepala, indeks });
    this.#kolom = kepala.kolom;
    this.#sesudahKepala = true;
    for (const satu of potong) this.buku.perabot(satu, "judulKolom");
    return true;
  }

  #isi({
    indeks,
    tingkat,
    potong,
  }: {
    readonly indeks: number;
    readonly tingkat: number | null;
    readonly potong: readonly Potong[];
  }): void {
    let sel = new Map<number, Potong[]>();
    let berurut = tingkat !== null;
    let berjudul = false;
    let kolomJudul = -1;
    const simpan = (): void => {
      const isi = [...sel].map(([kolom, garis]) => ({ peran: this.#kolom.get(kolom) ?? null, garis }));
      if (this.#di !== null && isi.length > 0)
        this.hasil.push({ bagian: this.#di, label: this.#label, indeks, tingkat, berurut, sel: isi });
      sel = new Map();
      berurut = tingkat !== null;
    };
    for (const satu of potong) {
      if (this.#perabotSel(satu, potong)) {
        berurut ||= !/^[:：]+$/u.test(satu.teks);
        continue;
      }
      const pertama = sel.size === 0 || (berjudul && satu.kolom >= kolomJudul);
      const judul = pertama ? this.#judul(satu, potong) : null;
      if (judul) {
        simpan();
        this.#mulai(judul, satu);
        berjudul = true;
        kolomJudul = satu.kolom;
        if (judul.sisa === "") this.buku.perabot(satu, "judulBagian");
        else if (tanpaIsi(judul.sisa)) this.buku.perabot(satu, "judulBagian");
        else sel.set(satu.kolom, [{ ...satu, teks: judul.sisa }]);
      } else if (this.#di === null) this.#diAtas(satu);
      else sel.set(satu.kolom, [...(sel.get(satu.kolom) ?? []), tanpaTitikDua(satu)]);
    }
    simpan();
  }

  /** A heading begins its row. In a table with named columns a row of data may say the same word: there it stands alone. */
  #judul(satu: Potong, sebaris: readonly Potong[]): JudulBagian | null {
    const judul = bacaJudul(satu.teks, this.#di);
    if (judul === null || this.#kolom.size === 0 || !this.#kolom.has(satu.kolom)) return judul;
    const lain = sebaris.filter((potong) => potong.kolom > satu.kolom && !hanyaPenanda(potong.teks));
    const bertitik = sebaris.some(({ teks }) => /^[:：]/u.test(teks)) || judul.sisa !== "";
    return bertitik || lain.length === 0 ? judul : null;
  }

  #mulai({ bagian }: JudulBagian, satu: Potong): void {
    if (bagian !== this.#di) this.#kolom = new Map();
    this.#di = bagian;
    this.#label = nameKey(tanpaPenanda(satu.teks).split(/[:：]/u)[0] ?? "");
  }

  /** A heading that nobody knows ends the item above it: what stands below belongs to neither. */
  #mulaiAsing(indeks: number, potong: readonly Potong[]): boolean {
    const judul = this.#asing.get(indeks);
    if (judul === undefined) return false;
    this.#di = "asing";
    this.#label = judul;
    this.#kolom = new Map();
    for (const satu of potong) this.buku.perabot(satu, "judulBagian");
    return true;
  }

  /** A cell that says nothing: a number, a colon, a dash. */
  #perabotSel(satu: Potong, sebaris: readonly Potong[]): boolean {
    const peran = this.#kolom.get(satu.kolom) ?? null;
    const bernilai = peran !== null && peran !== "nomor";
    if (/^[:：]+$/u.test(satu.teks)) this.buku.perabot(satu, "penomoran");
    else if (tanpaIsi(satu.teks)) this.buku.perabot(satu, "catatan");
    else if (!bernilai && hanyaPenanda(satu.teks) && !this.#nilaiPendek(satu, sebaris)) this.buku.perabot(satu, "penomoran");
    else return false;
    return true;
  }

  /** Whether a lone figure or letter is the whole value of its part, and no number before another text. */
  #nilaiPendek(satu: Potong, sebaris: readonly Potong[]): boolean {
    const di = this.#di;
    if (di === null || !BERNILAI_PENDEK.has(di) || /[.)]$/u.test(satu.teks)) return false;
    return sebaris.every(({ kolom, teks }) => kolom <= satu.kolom || hanyaPenanda(teks));
  }

  #diAtas(satu: Potong): void {
    if (satu.teks.includes(TEKS_DOKUMEN.gambar) || satu.teks.length > JUDUL_ATAS_TERPANJANG) return;
    this.buku.perabot(satu, "judul");
  }
}
