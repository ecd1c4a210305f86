import type { PlainDate } from "../../core/date";
import { computeKesenjangan } from "../../core/kompetensi/kesenjangan";
import { penilaianTerpilih } from "../../core/kompetensi/penilaian";
import { standarJabatan } from "../../core/kompetensi/standar";
import { menurut } from "../../core/peraturan/register";
import { allPenilaian, allStandar } from "../db/kompetensi";
import { listJabatan } from "../db/jabatan";
import { pegawaiPada } from "../db/pegawai-pada";
import type { Query } from "../db/schema";

/** JPM of a person against the standard of the post that she holds. */
export interface JpmPegawai {
  /** Percent; null without post, without standard, or while any competency of it is not assessed. */
  readonly jpm: number | null;
  readonly jabatanId: string | null;
  /** Competencies with a gap. */
  readonly kesenjangan: number;
}

/** JPM of everybody as at a day, by the id of the person. */
export async function jpmPegawai(query: Query, per: PlainDate): Promise<ReadonlyMap<string, JpmPegawai>> {
  const standar = standarJabatan(await listJabatan(query), await allStandar(query), per);
  const dinilai = penilaianTerpilih(await allPenilaian(query), per, { cara: "terbaru", usangTahun: menurut("penilaian-usang") });
  return new Map(
    (await pegawaiPada(query, per)).map(({ id, jabatanId }): readonly [string, JpmPegawai] => {
      const hasil = computeKesenjangan(standar.get(jabatanId ?? "") ?? [], dinilai.get(id));
      return [id, { jpm: hasil.dinilai < hasil.dari ? null : hasil.jpm, jabatanId, kesenjangan: hasil.kesenjangan }];
    }),
  );
}
