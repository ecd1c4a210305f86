import { temuanKelasPerJabatan } from "../../core/anjab/kelas-temuan";
import type { TemuanKelasDinilai } from "../../core/contract/organisasi";
import { isTerbuka } from "../../core/norma/temuan";
import { useShell } from "./query";

type PerJabatan = ReadonlyMap<string, readonly TemuanKelasDinilai[]>;

const TIDAK_ADA: readonly TemuanKelasDinilai[] = [];
/** Every row of a list asks: what was read is put in order once. */
const terurai = new WeakMap<readonly TemuanKelasDinilai[], PerJabatan>();

/** Open findings about the class of a jabatan; none while they are not read. */
export function useTemuanKelas(jabatanId: string): readonly TemuanKelasDinilai[] {
  const semua = useShell("kelas.findings", {}).data;
  return semua === undefined ? TIDAK_ADA : (perJabatan(semua).get(jabatanId) ?? TIDAK_ADA);
}

function perJabatan(semua: readonly TemuanKelasDinilai[]): PerJabatan {
  const ada = terurai.get(semua) ?? temuanKelasPerJabatan(semua.filter(isTerbuka));
  terurai.set(semua, ada);
  return ada;
}
