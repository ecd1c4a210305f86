import { useShell } from "../../../data/query";
import { DaftarVersi } from "../daftar-versi";
import { KOLOM_VERSI_ANJAB } from "./kolom-anjab";

/** Every version of the anjab, by year. */
export function DaftarAnjab() {
  return <DaftarVersi jenis="anjab" daftar={useShell("dokumenAnjab.list", {})} kolom={KOLOM_VERSI_ANJAB} />;
}
