import { samaIsian } from "../draf";
import { parseAngka } from "../text/number";
import { usulDihitung, type RekapJabatan } from "./rekap";
import { menurut } from "../peraturan/register";

/** A proposal as typed: how many people, and why. */
export interface IsianUsul {
  readonly jumlah: string;
  readonly alasan: string;
}

export const USUL_TERBANYAK = menurut("usul-terbanyak");
export const ALASAN_TERPANJANG = 500;

/** Why a typed proposal cannot be taken; the sentence lives in `core/text/formasi.ts`. */
export type GalatUsul = "bukanBilangan" | "terlaluBanyak" | "alasanWajib" | "alasanTerlaluPanjang" | "berubah";

/** What a typed proposal means: nothing new, back to the computed figure, a proposal of the analyst's own, or a mistake. */
export type PutusanUsul =
  | { readonly langkah: "tetap" }
  | { readonly langkah: "kembali" }
  | { readonly langkah: "simpan"; readonly jumlah: number; readonly alasan: string }
  | { readonly langkah: "galat"; readonly galat: GalatUsul };

type BarisUsul = Pick<RekapJabatan, "kebutuhan" | "bezetting" | "usul" | "alasanUsul" | "usulRevision">;

/** The proposal that the analyst has stored, as it is typed; empty fields while the computed one stands. */
export function usulTersimpan({ usul, alasanUsul, usulRevision }: Pick<BarisUsul, "usul" | "alasanUsul" | "usulRevision">): IsianUsul {
  return usulRevision === null ? { jumlah: "", alasan: "" } : { jumlah: String(usul), alasan: alasanUsul };
}

/** Judges a proposal that was typed over what was stored as `sejak`: another one that was stored since is not replaced unseen. */
export function putuskanUsulSejak(isian: IsianUsul, sejak: IsianUsul, baris: BarisUsul): PutusanUsul {
  const putusan = putuskanUsul(isian, baris);
  const menggantikan = putusan.langkah === "simpan" || putusan.langkah === "kembali";
  return menggantikan && !samaIsian(sejak, usulTersimpan(baris)) ? { langkah: "galat", galat: "berubah" } : putusan;
}

/**
 * Judges a typed proposal. Empty, or the computed shortage without a reason, means the computed one; any other figure
 * needs a reason, because the verifier will ask for it.
 */
export function putuskanUsul(isian: IsianUsul, baris: BarisUsul): PutusanUsul {
  const dihitung = usulDihitung(baris.kebutuhan, baris.bezetting);
  const alasan = isian.alasan.trim();
  const jumlah = isian.jumlah.trim() === "" ? dihitung : parseAngka(isian.jumlah);
  if (jumlah === null || !Number.isInteger(jumlah) || jumlah < 0) return { langkah: "galat", galat: "bukanBilangan" };
  if (jumlah > USUL_TERBANYAK) return { langkah: "galat", galat: "terlaluBanyak" };
  if (alasan.length > ALASAN_TERPANJANG) return { langkah: "galat", galat: "alasanTerlaluPanjang" };
  if (jumlah === dihitung && alasan === "") return { langkah: baris.usulRevision === null ? "tetap" : "kembali" };
  if (alasan === "") return { langkah: "galat", galat: "alasanWajib" };
  if (baris.usulRevision !== null && jumlah === baris.usul && alasan === baris.alasanUsul) return { langkah: "tetap" };
  return { langkah: "simpan", jumlah, alasan };
}
