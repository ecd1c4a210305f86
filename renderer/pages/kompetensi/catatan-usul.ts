import { TEKS_HALAMAN_KOMPETENSI as T } from "../../../core/text/kompetensi-halaman";
import { useShell } from "../../data/query";

/** What must be said beside every list of who is ready: that it is proposed, and what it was computed without. */
export function useCatatanUsul(): readonly string[] {
  const kunci = useShell("kasus.kunci", {});
  const keadaan = kunci.data?.keadaan;
  const tertutup = keadaan === "tertutup" || keadaan === "tanpaPetugas";
  return tertutup ? [T.catatanUsul, T.catatanPerkara] : [T.catatanUsul];
}
