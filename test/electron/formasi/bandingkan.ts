import type { CellObject } from "xlsx";
import { bukaBuku, hitungUlang, lembarBernama, sel } from "./buka";

/** Every formula cell of a workbook, computed again, against the value that was written with it. */
export function bandingkan(isi: Uint8Array, ulang = hitungUlang(isi)): { readonly jumlah: number; readonly beda: readonly string[] } {
  const tertulis = bukaBuku(isi);
  const beda: string[] = [];
  let jumlah = 0;
  for (const nama of tertulis.SheetNames) {
    const lembar = lembarBernama(tertulis, nama);
    for (const alamat of Object.keys(lembar).filter((kunci) => /^[A-Z]+\d+$/u.test(kunci))) {
      const asal: CellObject = lembar[alamat];
      if (asal.f === undefined) continue;
      jumlah += 1;
      const { nilai } = sel(lembarBernama(ulang, nama), alamat);
      const sama =
        typeof asal.v === "number" && typeof nilai === "number"
          ? Math.abs(asal.v - nilai) <= 1e-9 * Math.max(1, Math.abs(asal.v))
          : asal.v === nilai;
      if (!sama) beda.push(`${nama} ${alamat}: ${String(asal.v)} <> ${String(nilai)}`);
    }
  }
  return { jumlah, beda };
}
