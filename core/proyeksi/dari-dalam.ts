import { groupBy } from "../group";
import type { Jenjang } from "../jabatan/jabatan";
import { nameKey } from "../name";

/** What filling from within looks at in one post. */
export interface JabatanSenama {
  readonly jabatanId: string;
  readonly unit: string;
  readonly nama: string;
  readonly kelas: number | null;
  readonly jenjang: Jenjang | null;
  /** A managerial post is filled by promotion or a move within: never by somebody new. */
  readonly manajerial: boolean;
  /** Shortage and excess at the end of each year when nobody comes at all, in whole people. */
  readonly kurang: readonly number[];
  readonly lebih: readonly number[];
}

/** Whom a post of the same name elsewhere could give up. */
export interface AsalDalam {
  readonly jabatanId: string;
  readonly unit: string;
  readonly banyak: number;
}

export interface DariDalam {
  readonly banyak: number;
  /** Posts of the same name that have so many to spare; none for a managerial post, for which the office looks for candidates. */
  readonly asal: readonly AsalDalam[];
}

/**
 * How many of each year's shortage may be filled from within. A managerial post is, wholly. Any other takes from posts of the same name,
 * jenjang and kelas that have people to spare to the end of the last year, so that nobody is missed where she came from; in the order of the list.
 * Whoever moved stays: a later year fills only what is short beyond.
 */
export function bagiDariDalam(jabatan: readonly JabatanSenama[]): readonly (readonly DariDalam[])[] {
  const tahun = Math.max(0, ...jabatan.map(({ kurang }) => kurang.length));
  const senama = groupBy(
    [...jabatan.keys()].filter((nomor) => jabatan[nomor]?.manajerial === false),
    (nomor) => `${nameKey(jabatan[nomor]?.nama ?? "")}|${jabatan[nomor]?.kelas ?? ""}|${jabatan[nomor]?.jenjang ?? ""}`,
  );
  const kelompok = new Map([...senama.values()].flatMap((anggota) => anggota.map((nomor) => [nomor, anggota] as const)));
  const masuk = jabatan.map(() => 0);
  const dilepas = jabatan.map(() => 0);
  const hasil = jabatan.map((): DariDalam[] => []);
  for (let ke = 0; ke < tahun; ke += 1) {
    for (const [nomor, satu] of jabatan.entries()) {
      const perlu = Math.max(0, (satu.kurang[ke] ?? 0) - (masuk[nomor] ?? 0));
      const asal: AsalDalam[] = [];
      let sisa = perlu;
      for (const lain of kelompok.get(nomor) ?? []) {
        const sumber = jabatan[lain];
        if (lain === nomor || !sumber || sisa === 0) continue;
        const banyak = Math.min(sisa, Math.max(0, Math.min(...sumber.lebih.slice(ke)) - (dilepas[lain] ?? 0)));
        if (banyak === 0) continue;
        dilepas[lain] = (dilepas[lain] ?? 0) + banyak;
        sisa -= banyak;
        asal.push({ jabatanId: sumber.jabatanId, unit: sumber.unit, banyak });
      }
      const banyak = satu.manajerial ? perlu : perlu - sisa;
      masuk[nomor] = (masuk[nomor] ?? 0) + banyak;
      hasil[nomor]?.push({ banyak, asal });
    }
  }
  return hasil;
}
