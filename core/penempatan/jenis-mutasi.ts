import { JENJANG, type JenisJabatan, type Jenjang } from "../jabatan/jabatan";
import { tinggiJabatan } from "./tinggi-jabatan";

/** What a move is by the two posts: into a first one, into a jabatan fungsional from another kind, up, on one height, or down. */
export type JenisMutasi = "pengangkatan" | "fungsional" | "promosi" | "setingkat" | "turun";

interface TempatMutasi {
  readonly jenis: JenisJabatan;
  readonly jenjang: Jenjang | null;
}

/** Names a move by its posts, so that nobody has to look them up; null where one of them is not known. A null post: she had none. */
export function jenisMutasi(dari: TempatMutasi | null | undefined, ke: TempatMutasi | undefined): JenisMutasi | null {
  if (ke === undefined || dari === undefined) return null;
  if (dari === null) return "pengangkatan";
  if (ke.jenis === "fungsional" && dari.jenis !== "fungsional") return "fungsional";
  const naik = tinggiJabatan(ke) - tinggiJabatan(dari) || naikKeterampilan(dari, ke);
  return naik > 0 ? "promosi" : naik < 0 ? "turun" : "setingkat";
}

/** By how many jenjang somebody goes up within keterampilan, all of which stand at one height; 0 for any other move. */
function naikKeterampilan(dari: TempatMutasi, ke: TempatMutasi): number {
  const [asal, tujuan] = [dari, ke].map(({ jenjang }) => (jenjang === null || jenjang.startsWith("ahli") ? -1 : JENJANG.indexOf(jenjang)));
  return asal === undefined || tujuan === undefined || asal < 0 || tujuan < 0 ? 0 : tujuan - asal;
}
