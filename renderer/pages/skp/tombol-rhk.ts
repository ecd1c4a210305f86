import type { KeyboardEvent } from "react";
import { indikatorBaru, rhkBaru, type RhkIsian } from "./isian-skp";

/** The rows after a key in the words of a result; null for one that only types. */
export function hasilTombol(
  event: KeyboardEvent,
  semua: readonly RhkIsian[],
  rhk: RhkIsian,
): readonly [readonly RhkIsian[], string] | null {
  const di = semua.findIndex(({ id }) => id === rhk.id);
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    const ukuran = indikatorBaru();
    return [semua.map((satu) => (satu.id === rhk.id ? { ...satu, indikator: [...satu.indikator, ukuran] } : satu)), ukuran.id];
  }
  if (event.key === "Enter" && !event.shiftKey) {
    const baru = rhkBaru(rhk.jenis);
    return [semua.toSpliced(di + 1, 0, baru), baru.id];
  }
  if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
    const ke = di + (event.key === "ArrowUp" ? -1 : 1);
    return ke < 0 || ke >= semua.length ? null : [semua.toSpliced(di, 1).toSpliced(ke, 0, rhk), rhk.id];
  }
  return null;
}
