import { GOLONGAN_PNS } from "../pegawai/golongan";
import type { AnggotaTim, UnsurTim } from "./kasus";
import { UNSUR_TIM } from "./kasus";

/** Somebody of the office as a team sees her: her grade on the day. */
export interface OrangTim {
  readonly id: string;
  readonly golongan: string | null;
}

/** What is wrong with a team. */
export type TemuanTim =
  | { readonly jenis: "unsurKurang"; readonly unsur: UnsurTim }
  | { readonly jenis: "tanpaKetua" }
  | { readonly jenis: "lebihRendah"; readonly anggotaId: string }
  | { readonly jenis: "terperiksaSendiri"; readonly anggotaId: string };

/**
 * A team holds the direct superior (or the next one up, when that one is involved), somebody of supervision and somebody of personnel; none of
 * a lower grade than the examined, and never the examined herself [hukdis-unsur-tim]. Grades that are not known, or of another kind of
 * employee, are not compared.
 */
export function periksaTim(tim: readonly AnggotaTim[], diperiksa: OrangTim, orang: (id: string) => OrangTim | null): readonly TemuanTim[] {
  const temuan: TemuanTim[] = UNSUR_TIM.filter((unsur) => !tim.some((satu) => satu.unsur === unsur)).map((unsur) => ({
    jenis: "unsurKurang",
    unsur,
  }));
  if (!tim.some(({ peran }) => peran === "ketua")) temuan.push({ jenis: "tanpaKetua" });
  const batas = tingkatGolongan(diperiksa.golongan);
  for (const anggota of tim) {
    if (anggota.pegawaiId === null) continue;
    if (anggota.pegawaiId === diperiksa.id) temuan.push({ jenis: "terperiksaSendiri", anggotaId: anggota.id });
    const golongan = tingkatGolongan(orang(anggota.pegawaiId)?.golongan ?? null);
    if (batas !== null && golongan !== null && golongan < batas) temuan.push({ jenis: "lebihRendah", anggotaId: anggota.id });
  }
  return temuan;
}

/** Place of a grade of a PNS in their order; null for others. */
function tingkatGolongan(golongan: string | null): number | null {
  const urutan = GOLONGAN_PNS.findIndex(({ kode }) => kode === golongan);
  return urutan < 0 ? null : urutan;
}
