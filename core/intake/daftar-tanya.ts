import { awalanIngatan, type Ingatan } from "../ingatan";
import type { Pertanyaan } from "./pertanyaan";

/** A question as its finder puts it; what was answered is added here. */
export type BahanTanya = Omit<Pertanyaan, "jawaban" | "diingat" | "baris"> & {
  /** Id under which the answer is kept for later imports; absent when it holds for these files only. */
  readonly ingat?: string | undefined;
  /** The row that asks, where one row may ask more than once: it is counted once. */
  readonly nomorBaris?: number | undefined;
};

/** A question about one sheet, as most are: an answer is wanted, and only the choices are one, unless it says otherwise. */
type TanyaLembar = Omit<BahanTanya, "berkas" | "lembar" | "desakan" | "bebas"> & Partial<Pick<BahanTanya, "desakan" | "bebas">>;

interface Catatan {
  readonly bahan: BahanTanya;
  readonly jawaban: string | null;
  readonly diingat: boolean;
  baris: number;
  /** Rows that are counted already. */
  readonly terhitung: Set<number>;
}

/** The questions of one judgement: each is put once, however many rows ask it, and answers with the value to go on with. */
export class DaftarTanya {
  private readonly catatan = new Map<string, Catatan>();
  private readonly ingatanLama: ReadonlyMap<string, string>;

  constructor(
    private readonly jawaban: ReadonlyMap<string, string>,
    ingatan: readonly Ingatan[],
  ) {
    this.ingatanLama = new Map(ingatan.map((satu) => [satu.id, satu.nilai]));
  }

  /** What was answered here, else the value of an earlier import, else null. */
  jawabanUntuk(kunci: string, idIngatan: string | null): string | null {
    return this.jawaban.get(kunci) ?? (idIngatan === null ? undefined : this.ingatanLama.get(idIngatan)) ?? null;
  }

  /** Puts a question for one more row (`baris` more) and returns the value in force: the answer, or what holds until there is one. */
  tanyakan(bahan: BahanTanya, baris = 1): string {
    const ada = this.catatan.get(bahan.kunci);
    const { nomorBaris } = bahan;
    if (ada) {
      if (nomorBaris === undefined || !ada.terhitung.has(nomorBaris)) ada.baris += baris;
      if (nomorBaris !== undefined) ada.terhitung.add(nomorBaris);
      return ada.jawaban ?? ada.bahan.bawaan;
    }
    const disini = this.jawaban.get(bahan.kunci);
    const dulu = bahan.ingat === undefined ? undefined : this.ingatanLama.get(bahan.ingat);
    const jawaban = disini ?? dulu ?? null;
    const terhitung = new Set(nomorBaris === undefined ? [] : [nomorBaris]);
    this.catatan.set(bahan.kunci, { bahan, jawaban, diingat: disini === undefined && dulu !== undefined, baris, terhitung });
    return jawaban ?? bahan.bawaan;
  }

  /** The same for a question about one sheet, `nomor` of its file. */
  tanyakanDi({ berkas, nomor }: { readonly berkas: number; readonly nomor: number }, pertanyaan: TanyaLembar, baris = 1): string {
    return this.tanyakan({ desakan: "tanya", bebas: null, ...pertanyaan, berkas, lembar: nomor }, baris);
  }

  /** Counts one more row behind a question already put; false when it was not. */
  tambahBaris(kunci: string): boolean {
    const ada = this.catatan.get(kunci);
    if (ada) ada.baris += 1;
    return ada !== undefined;
  }

  /** All questions, those that nobody has answered first. */
  semua(): readonly Pertanyaan[] {
    return [...this.catatan.values()]
      .map(({ bahan: { ingat: _ingat, nomorBaris: _nomor, ...bahan }, jawaban, diingat, baris }): Pertanyaan => ({
        ...bahan,
        jawaban,
        diingat,
        baris,
      }))
      .toSorted((a, b) => desakan(a) - desakan(b) || a.berkas - b.berkas || (a.lembar ?? -1) - (b.lembar ?? -1));
  }

  /** How the answer to a question is kept for later imports; null when it is not. That a kedudukan hukum is still unknown is not kept. */
  ingatan(kunci: string): Ingatan | null {
    const ada = this.catatan.get(kunci);
    if (ada?.bahan.ingat?.startsWith(awalanIngatan("kedudukanHukum")) && ada.jawaban === "") return null;
    return ada?.bahan.ingat === undefined || ada.jawaban === null ? null : { id: ada.bahan.ingat, nilai: ada.jawaban };
  }
}

function desakan({ desakan: ini, jawaban }: Pertanyaan): number {
  if (jawaban !== null) return 2;
  return ini === "tanya" ? 0 : 1;
}
