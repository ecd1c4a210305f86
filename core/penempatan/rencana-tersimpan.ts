import type { PlainDate } from "../date";
import type { HasilAturan } from "./penilai";
import type { BatasanKantor } from "./penempatan";
import type { BagianSkor, BagianTerhitung } from "./skor";
import type { Selisih } from "./selisih";
import type { Usul } from "./usul";

/** What became of a plan: still worked on, the one that the office goes by, or one that another one took the place of. */
export type KeadaanRencana = "draf" | "dipakai" | "diganti";
/** What an official said of a proposed move. */
export type Keputusan = "terima" | "tolak";
/** What a plan insists on. */
export type JenisBatasan = "kunci" | "coret" | "penting";

/** A plan by its name, the day as at which it is computed, and what became of it. */
export interface RencanaTersimpan {
  readonly id: string;
  readonly nama: string;
  readonly per: PlainDate;
  readonly catatan: string;
  readonly keadaan: KeadaanRencana;
  readonly revision: number;
}

/** What a plan insists on, and the posts that it fills before others. */
export interface BatasanTersimpan extends BatasanKantor {
  readonly penting: readonly string[];
}

/** The figures behind a move when it was kept: parts of the score, rules, and what the plan would lose without it. */
export interface BuktiUsul {
  readonly bagian: readonly BagianTerhitung[];
  /** Without the rule about cases: what is kept here can be read while cases are closed. Of relatives only that there are some is kept, not who. */
  readonly aturan: readonly HasilAturan[];
  readonly selisih: Selisih | null;
  /** Id of the runner-up; null when there is none. Her name is not kept: it would stay here when she is taken away. */
  readonly cadangan: string | null;
}

/** A post with its unit by name: posts of several units may be called alike. */
export interface JabatanUsul {
  readonly id: string;
  readonly nama: string;
  readonly unit: string;
}

/** A move as a plan keeps it. Posts that have gone since have their name of then. */
export interface UsulTersimpan {
  readonly id: string;
  readonly revision: number;
  readonly rencanaId: string;
  readonly pegawaiId: string;
  readonly nama: string;
  readonly dari: JabatanUsul | null;
  readonly ke: JabatanUsul;
  readonly palingAwal: PlainDate;
  /** Hundredths of a point; null when there was no evidence. */
  readonly skor: number | null;
  readonly bukti: BuktiUsul;
  readonly keputusan: Keputusan | null;
  readonly alasan: string;
  readonly nomorSk: string;
  readonly tmt: PlainDate | null;
  /** Whether the holding that its decree made is (still) in the history of her posts. */
  readonly tercatat: boolean;
}

/** The figures of a move, to be kept. */
export function buktiUsul({ pasangan, selisih, cadangan }: Usul): BuktiUsul {
  return {
    bagian: pasangan.skor.bagian,
    aturan: pasangan.aturan.flatMap((satu) => {
      if (satu.id === "perkara") return [];
      return satu.id === "konflik" ? [{ ...satu, ada: "" }] : [satu];
    }),
    selisih,
    cadangan,
  };
}

/** The part that gave most of a score, the first of equal ones; null where no part gave anything. */
export function bagianTerbesar(bagian: readonly Pick<BagianTerhitung, "bagian" | "sumbangan">[]): BagianSkor | null {
  let terbesar: Pick<BagianTerhitung, "bagian" | "sumbangan"> | null = null;
  for (const satu of bagian) if (satu.sumbangan > (terbesar?.sumbangan ?? 0)) terbesar = satu;
  return terbesar?.bagian ?? null;
}
