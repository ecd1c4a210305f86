import type { IsiAbk, Potret } from "../../core/abk/potret";
import { VERSI_POTRET } from "../../core/abk/potret";
import { readKantor } from "../db/kantor";
import { listUnit } from "../db/unit";
import type { Context } from "./context";
import { jejakDari, rekapKantor, type RekapDanTugas } from "./rekap";

/** The ABK as it stands now. */
export async function isiSekarang(context: Context): Promise<IsiAbk> {
  return isiDari(await rekapKantor(context.files.basis.query, context.today()));
}

function isiDari({ per, profil, jabatan, jumlah, tugasPerJabatan }: RekapDanTugas): IsiAbk {
  const tugas = jabatan.flatMap(({ jabatanId }) => tugasPerJabatan.get(jabatanId) ?? []);
  return { per, profil, rekap: jabatan, jumlah, tugas };
}

/** Takes everything that a document freezes, as it stands now. */
export async function ambilPotret(context: Context): Promise<Potret> {
  const { query } = context.files.basis;
  const kantor = await rekapKantor(query, context.today());
  const jejak = jejakDari(kantor);
  return {
    versi: VERSI_POTRET,
    waktu: context.now().toISOString(),
    pelaku: context.pelaku,
    ...isiDari(kantor),
    kantor: await readKantor(query),
    unit: await listUnit(query),
    jejak: kantor.jabatan.map((baris) => {
      const { profil: _milikPotret, ...milikJabatan } = jejak(baris);
      return milikJabatan;
    }),
  };
}
