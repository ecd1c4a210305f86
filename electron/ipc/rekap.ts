import type { ProfilAbk } from "../../core/abk/profil";
import type { RekapAbk, TugasBaris } from "../../core/contract/abk";
import type { PlainDate } from "../../core/date";
import { jumlahRekap, rekapJabatan } from "../../core/formasi/rekap";
import { groupBy } from "../../core/group";
import { hitungBezetting } from "../../core/pegawai/bezetting";
import { usulPerJabatan } from "../db/formasi";
import { listJabatan } from "../db/jabatan";
import { holders } from "../db/pegawai";
import { activeProfil } from "../db/profil";
import type { Query } from "../db/schema";
import { allTugas } from "../db/tugas";
import { listUnit } from "../db/unit";

export interface RekapDanTugas extends RekapAbk {
  readonly per: PlainDate;
  readonly profil: ProfilAbk;
  readonly tugasPerJabatan: ReadonlyMap<string, readonly TugasBaris[]>;
}

/** Gathers the whole office and computes its recap under the profile in force, as at a day. */
export async function rekapKantor(query: Query, per: PlainDate): Promise<RekapDanTugas> {
  const profil = await activeProfil(query);
  const tugasPerJabatan = groupBy(await allTugas(query), (tugas) => tugas.jabatanId);
  const jabatan = rekapJabatan({
    unit: await listUnit(query),
    jabatan: await listJabatan(query),
    tugasPerJabatan,
    bezetting: hitungBezetting(await holders(query), per),
    usul: await usulPerJabatan(query),
    profil,
  });
  return { profil, per, jabatan, jumlah: jumlahRekap(jabatan), tugasPerJabatan };
}
