import { useCetakanHalaman } from "../data/naskah";
import { TombolPratinjau } from "./tombol-pratinjau";

/** Print and export of whatever the page shows; every page has it at the same place. Absent where a page has nothing of the kind. */
export function TombolCetak() {
  const cetakan = useCetakanHalaman();
  return cetakan === null ? null : <TombolPratinjau ambil={cetakan.ambil} kosong={cetakan.kosong} />;
}
