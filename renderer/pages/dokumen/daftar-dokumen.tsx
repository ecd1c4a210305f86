import { useShell } from "../../data/query";
import { DaftarVersi } from "./daftar-versi";
import { KOLOM_DOKUMEN } from "./kolom-dokumen";

/** Every version of the ABK, by year. */
export function DaftarDokumen() {
  return <DaftarVersi jenis="abk" daftar={useShell("dokumen.list", {})} kolom={KOLOM_DOKUMEN} />;
}
