import type { IsiAbk, Potret } from "../../core/abk/potret";
import { VERSI_POTRET } from "../../core/abk/potret";
import { AppError } from "../../core/errors";
import { suratDitetapkan } from "../../core/surat/templat";
import { kalimatPenetapan, TEKS_ISI_DOKUMEN } from "../../core/text/dokumen";
import { HAL } from "../../core/text/hal";
import { namaDokumen } from "../../core/text/keadaan-dokumen";
import { listDokumen, readPotret } from "../db/dokumen";
import { readKantor } from "../db/kantor";
import { readTemplat } from "../db/surat";
import { listUnit } from "../db/unit";
import type { ReadingContext } from "./context";
import { jejakDari, rekapTersimpan, type RekapDanTugas } from "./rekap";

/** The ABK as it stands now. */
export async function isiSekarang(context: ReadingContext): Promise<IsiAbk> {
  return isiDari(await rekapTersimpan(context.files.store.query, context.today()));
}

function isiDari({ per, profil, jabatan, jumlah, tugasPerJabatan }: RekapDanTugas): IsiAbk {
  const tugas = jabatan.flatMap(({ jabatanId }) => tugasPerJabatan.get(jabatanId) ?? []);
  return { per, profil, rekap: jabatan, jumlah, tugas };
}

/** Takes everything that a document freezes, as it stands now. */
export async function ambilPotret(context: ReadingContext): Promise<Potret> {
  const { query } = context.files.store;
  const kantor = await rekapTersimpan(query, context.today());
  const jejak = jejakDari(kantor);
  return {
    versi: VERSI_POTRET,
    waktu: context.now().toISOString(),
    pelaku: context.siapa().nama,
    ...isiDari(kantor),
    kantor: await readKantor(query),
    surat: suratDitetapkan(await readTemplat(query), "formasi"),
    unit: await listUnit(query),
    jejak: kantor.jabatan.map((baris) => {
      const { profil: _milikPotret, ...milikJabatan } = jejak(baris);
      return milikJabatan;
    }),
  };
}

/** The frozen content of a laid-down document with the sentence that cites it. @throws AppError notFound, dokumenDitolak for any other */
export async function potretDitetapkan(
  { files }: ReadingContext,
  id: string,
): Promise<{ readonly potret: Potret; readonly penetapan: string }> {
  const dokumen = (await listDokumen(files.store.query)).find((satu) => satu.id === id);
  if (!dokumen) throw new AppError("notFound", { hal: HAL.dokumenAbk });
  const { keadaan, tanggal, nomor, potretId } = dokumen;
  if (keadaan !== "ditetapkan" || tanggal === null || potretId === null) {
    throw new AppError("dokumenDitolak", { kalimat: TEKS_ISI_DOKUMEN.belumDitetapkan(namaDokumen(dokumen)) });
  }
  return {
    potret: await readPotret(files.store.query, potretId),
    penetapan: `${namaDokumen(dokumen)}. ${kalimatPenetapan(nomor, tanggal)}`,
  };
}
