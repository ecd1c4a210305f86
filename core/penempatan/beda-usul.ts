import type { PlainDate } from "../date";
import type { Pindah } from "./penempatan";
import type { UsulTersimpan } from "./rencana-tersimpan";

/** A move that a computation proposes, with its score in hundredths of a point. */
export interface UsulKini extends Pick<Pindah, "pegawaiId" | "dari" | "ke"> {
  readonly skor: number | null;
}

/**
 * What has become of a move that a plan keeps: still proposed with the same score, or with another one; she holds the post already,
 * or has it from a day to come on; another post is proposed for her now; or none.
 */
export type BedaUsul =
  | { readonly jenis: "tetap" | "terlaksana" | "tidakLagi" }
  | { readonly jenis: "menungguTmt"; readonly tmt: PlainDate }
  | { readonly jenis: "skorLain"; readonly skor: number | null }
  | { readonly jenis: "tujuanLain"; readonly ke: string };

/** The post that somebody holds, and the one that is settled for her from a day to come on. */
export interface PemangkuKini {
  readonly jabatanId: string | null;
  readonly akan: { readonly jabatanId: string | null; readonly tmt: PlainDate } | null;
}

export interface PerbandinganUsul {
  /** By the id of the kept move. */
  readonly menurutUsul: Readonly<Record<string, BedaUsul>>;
  /** Moves that are proposed now of people of whom the plan keeps none. */
  readonly baru: readonly UsulKini[];
  /** Whether today's computation proposes what the plan keeps, and nothing else, but for what has been carried out or was turned down. */
  readonly sama: boolean;
}

/** Holds the moves that a plan keeps against what is computed now. `pemangku` says who holds which post now. */
export function bandingkanUsul(
  tersimpan: readonly Pick<UsulTersimpan, "id" | "pegawaiId" | "ke" | "skor" | "keputusan">[],
  kini: readonly UsulKini[],
  pemangku: ReadonlyMap<string, PemangkuKini>,
): PerbandinganUsul {
  const menurutOrang = new Map(kini.map((satu) => [satu.pegawaiId, satu]));
  const beda = tersimpan.map((satu) => ({ ...satu, beda: bedaSatu(satu, menurutOrang.get(satu.pegawaiId), pemangku) }));
  const dikenal = new Set(tersimpan.map(({ pegawaiId }) => pegawaiId));
  const baru = kini.filter(({ pegawaiId }) => !dikenal.has(pegawaiId));
  return {
    menurutUsul: Object.fromEntries(beda.map(({ id, beda: satu }) => [id, satu])),
    baru,
    sama:
      baru.length === 0 &&
      beda.every(
        ({ keputusan, beda: { jenis } }) => jenis === "tetap" || jenis === "terlaksana" || jenis === "menungguTmt" || keputusan === "tolak",
      ),
  };
}

function bedaSatu(
  { pegawaiId, ke, skor }: Pick<UsulTersimpan, "pegawaiId" | "ke" | "skor">,
  kini: UsulKini | undefined,
  pemangku: ReadonlyMap<string, PemangkuKini>,
): BedaUsul {
  const { jabatanId, akan } = pemangku.get(pegawaiId) ?? { jabatanId: null, akan: null };
  if (jabatanId === ke.id) return { jenis: "terlaksana" };
  if (akan?.jabatanId === ke.id) return { jenis: "menungguTmt", tmt: akan.tmt };
  if (kini === undefined) return { jenis: "tidakLagi" };
  if (kini.ke !== ke.id) return { jenis: "tujuanLain", ke: kini.ke };
  return kini.skor === skor ? { jenis: "tetap" } : { jenis: "skorLain", skor: kini.skor };
}
