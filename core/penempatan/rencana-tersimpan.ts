import type { PlainDate } from "../date";
import { TANPA_EKOR } from "./ekor";
import type { HasilAturan } from "./penilai";
import type { BatasanKantor } from "./penempatan";
import type { BagianSkor, BagianTerhitung } from "./skor";
import type { Selisih } from "./selisih";
import type { TanpaTimbangan, Timbangan } from "./timbangan";
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
  /** What the weights decide about the move, or why they do not; undefined in what was kept before this was. */
  readonly timbangan?: Timbangan | TanpaTimbangan;
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

/** Somebody whom another plan accepted for a post. */
export interface DiterimaLain {
  readonly pegawaiId: string;
  readonly nama: string;
  readonly ke: string;
  readonly rencana: string;
}

/** Whom plans other than one, drafts and the one in use, accepted for a post whose decree is still to come. */
export function diterimaLain(
  rencanaId: string,
  usul: readonly UsulTersimpan[],
  rencana: readonly Pick<RencanaTersimpan, "id" | "nama" | "keadaan">[],
): readonly DiterimaLain[] {
  const lain = new Map(
    rencana.flatMap(({ id, nama, keadaan }) => (id === rencanaId || keadaan === "diganti" ? [] : [[id, nama] as const])),
  );
  return usul.flatMap(({ rencanaId: milik, keputusan, tercatat, pegawaiId, nama, ke }) => {
    const namaRencana = lain.get(milik);
    return namaRencana === undefined || keputusan !== "terima" || tercatat ? [] : [{ pegawaiId, nama, ke: ke.nama, rencana: namaRencana }];
  });
}

/** The figures of a move, to be kept. */
export function buktiUsul({ pasangan, selisih, cadangan, timbangan }: Usul): BuktiUsul {
  return {
    bagian: pasangan.skor.bagian,
    aturan: pasangan.aturan.flatMap((satu) => {
      if (satu.id === "perkara") return [];
      return satu.id === "konflik" ? [{ ...satu, ada: "" }] : [satu];
    }),
    selisih,
    cadangan,
    timbangan,
  };
}

/** The figures of a move as they were kept; before important seats were told apart, all seats that a plan loses were counted together. */
export function bacaBukti(tersimpan: string): BuktiUsul {
  // Written by the store from `buktiUsul` only.
  const bukti = JSON.parse(tersimpan) as BuktiUsul;
  return { ...bukti, selisih: bukti.selisih && { penting: 0, ...(bukti.selisih as Omit<Selisih, "penting"> & Partial<Selisih>) } };
}

/**
 * A move as it was kept, for what tells of moves. How far its parts might have fallen, and what becomes of the seat
 * that it leaves, was not kept and is not told.
 */
export function usulDariTersimpan(
  { pegawaiId, dari, ke, palingAwal, skor, bukti }: UsulTersimpan,
  { kunci }: Pick<BatasanKantor, "kunci">,
): Usul {
  return {
    pegawaiId,
    dari: dari?.id ?? null,
    ke: ke.id,
    palingAwal,
    pasangan: { skor: { skor, bagian: bukti.bagian }, aturan: bukti.aturan, palingAwal },
    terkunci: kunci.some((satu) => satu.pegawaiId === pegawaiId && satu.jabatanId === ke.id),
    selisih: bukti.selisih,
    cadangan: bukti.cadangan,
    ekor: TANPA_EKOR,
    timbangan: bukti.timbangan ?? "tanpaPilihan",
    selang: {},
  };
}

/** The part that gave most of a score, the first of equal ones; null where no part gave anything. */
export function bagianTerbesar(bagian: readonly Pick<BagianTerhitung, "bagian" | "sumbangan">[]): BagianSkor | null {
  let terbesar: Pick<BagianTerhitung, "bagian" | "sumbangan"> | null = null;
  for (const satu of bagian) if (satu.sumbangan > (terbesar?.sumbangan ?? 0)) terbesar = satu;
  return terbesar?.bagian ?? null;
}
