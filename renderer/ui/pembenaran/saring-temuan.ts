import { wordFinder } from "../../../core/name";
import { keadaanTemuan, type KeadaanTemuan, type TemuanDibenarkan } from "./suntingan";

/** What narrows a list of findings. */
export interface SaringanTemuan<J> {
  readonly keadaan: KeadaanTemuan;
  readonly jenis: J | null;
  readonly cari: string;
}

/** The chosen findings. Every searched word must occur in the note or in what the page says that a finding is about. */
export function saringTemuan<T extends TemuanDibenarkan>(
  temuan: readonly T[],
  { keadaan, jenis, cari }: SaringanTemuan<T["jenis"]>,
  isiCari: (temuan: T) => readonly string[],
): T[] {
  const holds = wordFinder(cari);
  return temuan.filter(
    (satu) =>
      keadaanTemuan(satu) === keadaan &&
      (jenis === null || satu.jenis === jenis) &&
      holds([...isiCari(satu), satu.pembenaran?.catatan ?? ""].join(" ")),
  );
}

/** Findings by kind, only kinds that occur, in the given order of the kinds. */
export function countJenis<J extends string>(
  temuan: readonly { readonly jenis: J }[],
  urutan: readonly J[],
): { readonly jenis: J; readonly jumlah: number }[] {
  return urutan
    .map((jenis) => ({ jenis, jumlah: temuan.filter((satu) => satu.jenis === jenis).length }))
    .filter(({ jumlah }) => jumlah > 0);
}
