import type { NamaBagian } from "./bagian";
import { butirSel, selPeran, type Butir } from "./butir";
import { berpenanda, tanpaPenanda } from "./judul-bagian";
import type { Potong } from "./pembukuan";
import type { BarisBagian } from "./telusur";

/** A task as a form gives it, with its steps and what comes of it. */
export interface TugasForm {
  readonly uraian: Butir;
  readonly tahapan: readonly Butir[];
  readonly hasil: Butir | null;
  readonly satuan: Butir | null;
  /** Index of the row in which it begins. */
  readonly indeks: number;
}

const HURUF = /^\(?[a-z][.)]/iu;
const ANGKA = /^\(?\d{1,2}[.)]/u;
const BULET = /^[•●▪■◦○➢✓§*·–-]/u;
/** What an item of a list bears before its text. */
type JenisTanda = "huruf" | "angka" | "bulet";
const JUDUL_TAHAPAN = /^tahap(?:an)?(?: kerja| pelaksanaan)?\s*:?$/iu;

/** Reads the tasks of a form: rows of a table, numbered paragraphs, or lines of one cell. What stands a level below a task is a step of it. */
export function bacaTugasForm(bagian: ReadonlyMap<NamaBagian, readonly BarisBagian[]>): readonly TugasForm[] {
  const baris = [...(bagian.get("tugas") ?? []), ...(bagian.get("tahapan") ?? [])].toSorted((a, b) => a.indeks - b.indeks);
  const dasar = Math.min(...baris.flatMap(({ tingkat }) => (tingkat === null ? [] : [tingkat])));
  const pengumpul = new PengumpulTugas(dasar);
  for (const satu of baris) pengumpul.baris(satu);
  return pengumpul.hasil;
}

class PengumpulTugas {
  readonly hasil: { uraian: Butir; tahapan: Butir[]; hasil: Butir | null; satuan: Butir | null; indeks: number }[] = [];

  /** @param dasar level of numbering on which tasks stand */
  constructor(private readonly dasar: number) {}

  baris(satu: BarisBagian): void {
    const sel = selPeran(satu, "uraian", 0);
    if (!sel) return;
    const [pertama, ...lain] = sel.garis;
    if (!pertama) return;
    const berkolom = sel.peran !== null;
    const dalam = satu.tingkat !== null && satu.tingkat > this.dasar;
    // A row of the table with nothing but a numbered text goes on with the task above it.
    const rincian = berkolom && satu.sel.length === 1 && !satu.berurut && berpenanda(pertama.teks);
    const langkah = dalam || rincian || (!berkolom && (satu.bagian === "tahapan" || this.#sepertiTahapan(pertama)));
    if (langkah && this.hasil.length > 0) this.#tahapan(sel.garis, satu);
    else if (!berkolom && this.#lanjutan(satu, pertama)) this.#sambung(pertama, lain);
    else if (!berkolom && sel.garis.length > 1 && sel.garis.filter(({ teks }) => ANGKA.test(teks)).length > 1)
      this.#banyak(satu, sel.garis);
    else this.#tugas(satu, pertama, lain);
  }

  #tugas(satu: BarisBagian, pertama: Potong, lain: readonly Potong[]): void {
    const isi = (peran: string): Butir | null => {
      const sel = satu.sel.find((bagian) => bagian.peran === peran);
      const teks = sel
        ? butirSel(sel)
            .map((butir) => butir.teks)
            .join("; ")
        : "";
      return sel && teks !== "" ? { teks, potong: sel.garis } : null;
    };
    const langkah = satu.sel.find(({ peran }) => peran === "tahapan");
    this.hasil.push({
      uraian: { teks: rapi(pertama.teks), potong: [pertama] },
      tahapan: langkah ? [...butirSel(langkah)] : [],
      hasil: isi("hasil"),
      satuan: isi("satuan"),
      indeks: satu.indeks,
    });
    this.#tahapan(lain);
  }

  /** Several numbered tasks in one cell. */
  #banyak(satu: BarisBagian, garis: readonly Potong[]): void {
    for (const potong of garis) {
      if (ANGKA.test(potong.teks)) this.#tugas({ ...satu, sel: [] }, potong, []);
      else this.#tahapan([potong]);
    }
  }

  /** Lines below a task: its steps where they bear a letter, a number or a bullet, else the rest of the line above. */
  #tahapan(garis: readonly Potong[], baris: BarisBagian | null = null): void {
    for (const potong of garis) {
      const tugas = this.hasil.at(-1);
      if (!tugas) return;
      const atas = tugas.tahapan.at(-1);
      if (baris && this.#tugasBerikut(potong, atas)) this.#tugas({ ...baris, sel: [] }, potong, []);
      else if (JUDUL_TAHAPAN.test(tanpaPenanda(potong.teks))) tugas.uraian = { ...tugas.uraian, potong: [...tugas.uraian.potong, potong] };
      else if (berpenanda(potong.teks) || garis.length === 1) tugas.tahapan.push({ teks: rapi(potong.teks), potong: [potong] });
      else if (atas) tugas.tahapan.splice(-1, 1, { teks: `${atas.teks} ${potong.teks}`, potong: [...atas.potong, potong] });
      else tugas.uraian = { teks: `${tugas.uraian.teks} ${rapi(potong.teks)}`, potong: [...tugas.uraian.potong, potong] };
    }
  }

  /** A figure or letter that goes on counting the tasks, below steps that bear another kind of mark. */
  #tugasBerikut({ teks }: Potong, atas: Butir | undefined): boolean {
    const [langkah] = atas?.potong ?? [];
    const jenis = jenisTanda(teks);
    if (langkah === undefined || jenis === null || jenis === "bulet" || jenisTanda(langkah.teks) === jenis) return false;
    return jenis === (this.#tandaTugas ?? "angka") && nilaiTanda(teks) === this.hasil.length + 1;
  }

  /** A letter or bullet under tasks that bear figures, a figure or bullet under tasks that bear letters. */
  #sepertiTahapan({ teks }: Potong): boolean {
    const tugas = this.#tandaTugas;
    const jenis = jenisTanda(teks);
    return tugas !== null && tugas !== "bulet" && jenis !== null && jenis !== tugas;
  }

  /** The kind of mark that the first task bears. */
  get #tandaTugas(): JenisTanda | null {
    const [asal] = this.hasil[0]?.uraian.potong ?? [];
    return asal ? jenisTanda(asal.teks) : null;
  }

  #lanjutan({ berurut }: BarisBagian, { teks }: Potong): boolean {
    return !berurut && !berpenanda(teks) && /^\p{Ll}/u.test(teks) && this.hasil.length > 0;
  }

  #sambung(pertama: Potong, lain: readonly Potong[]): void {
    const tugas = this.hasil.at(-1);
    if (tugas) tugas.uraian = { teks: `${tugas.uraian.teks} ${rapi(pertama.teks)}`, potong: [...tugas.uraian.potong, pertama] };
    this.#tahapan(lain);
  }
}

function jenisTanda(teks: string): JenisTanda | null {
  if (ANGKA.test(teks)) return "angka";
  if (HURUF.test(teks)) return "huruf";
  return BULET.test(teks) ? "bulet" : null;
}

/** How many-th a figure or a letter says that it is. */
function nilaiTanda(teks: string): number {
  const angka = /^\(?(\d{1,2})/u.exec(teks)?.[1];
  return angka === undefined ? teks.replace(/^\(/u, "").toLowerCase().charCodeAt(0) - 96 : Number(angka);
}

function rapi(teks: string): string {
  return tanpaPenanda(teks)
    .replace(/\s*;\s*(?:dan)?\s*$/iu, "")
    .trim();
}
