import { groupBy } from "../group";
import type { Penempatan } from "./penempatan";
import type { Rangkaian } from "./rantai";

/** What becomes of the seat that a move leaves: who takes it, and how the moves end that follow each other from there. */
export interface Ekor {
  /** Who takes her seat; null when nobody does, or when she leaves none. */
  readonly pengganti: string | null;
  readonly akhir: AkhirRangkaian;
}

/**
 * How moves end: everybody in a swap or ring takes the seat of another; the last one held no post and so leaves none; or the last one leaves a
 * seat that stays empty, or one that is not needed.
 */
export type AkhirRangkaian =
  | { readonly jenis: "melingkar" | "tanpaSisa" }
  | { readonly jenis: "kosong" | "tidakPerlu"; readonly jabatanId: string };

/**
 * The same of every move by the id of who moves; whoever does not leaves nothing. Where a post loses more seats than it needs, those that are left last are the ones that stay
 * empty, as many as the plan says.
 */
export function ekorPerpindahan(rangkaian: readonly Rangkaian[], kosong: Penempatan["kosong"]): (pegawaiId: string) => Ekor {
  const akhir = akhirRangkaian(rangkaian, kosong);
  const ekor = new Map(
    rangkaian.flatMap(({ jenis, langkah }, nomor) =>
      langkah.map(({ pegawaiId }, di): readonly [string, Ekor] => {
        const melingkar = jenis === "tukar" || jenis === "putaran";
        const berikut = langkah[di + 1] ?? (melingkar ? langkah[0] : undefined);
        return [pegawaiId, { pengganti: berikut?.pegawaiId ?? null, akhir: akhir[nomor] ?? TANPA_EKOR.akhir }];
      }),
    ),
  );
  return (pegawaiId) => ekor.get(pegawaiId) ?? TANPA_EKOR;
}

/** Nothing that is told: no seat is left, or nothing is known of it. */
export const TANPA_EKOR: Ekor = { pengganti: null, akhir: { jenis: "tanpaSisa" } };

function akhirRangkaian(rangkaian: readonly Rangkaian[], kosong: Penempatan["kosong"]): readonly AkhirRangkaian[] {
  const ditinggalkan = rangkaian.map(({ jenis, langkah }) =>
    jenis === "tukar" || jenis === "putaran" ? undefined : (langkah.at(-1)?.dari ?? null),
  );
  const tetapKosong = groupBy(kosong, ({ jabatanId }) => jabatanId);
  return ditinggalkan.map((jabatanId, nomor): AkhirRangkaian => {
    if (jabatanId === undefined) return { jenis: "melingkar" };
    if (jabatanId === null) return { jenis: "tanpaSisa" };
    const sesudahnya = ditinggalkan.slice(nomor + 1).filter((lain) => lain === jabatanId).length;
    return { jenis: sesudahnya < (tetapKosong.get(jabatanId)?.length ?? 0) ? "kosong" : "tidakPerlu", jabatanId };
  });
}
