import { jumlahAnjab, VERSI_POTRET_ANJAB, type IsiAnjab, type IsiAnjabLengkap, type PotretAnjab } from "../../core/anjab/potret";
import { kedudukanUnit } from "../../core/anjab/tingkat-unit";
import { anjabPerJabatan } from "../../core/anjab/unsur";
import type { PlainDate } from "../../core/date";
import { suratDitetapkan } from "../../core/surat/templat";
import { listRincianTugas, listUnsur } from "../db/anjab";
import { readKantor } from "../db/kantor";
import { readTemplat } from "../db/surat";
import type { ReadingContext } from "./context";
import { bacaKantor, jejakDari, rekapDari } from "./rekap";

/** The anjab of the office as it stands, with the need of every jabatan as on a day. */
export async function isiAnjabSekarang(context: ReadingContext, per: PlainDate = context.today()): Promise<IsiAnjab> {
  const { query } = context.files.store;
  const kantor = await bacaKantor(query, per);
  const rekap = rekapDari(kantor);
  const unit = new Map(kantor.unit.map((satu) => [satu.id, satu]));
  const menurutId = new Map(kantor.jabatan.map((satu) => [satu.id, satu]));
  const unsur = anjabPerJabatan(await listUnsur(query));
  const rincian = new Map((await listRincianTugas(query)).map(({ id, hasilKerja, tahapan }) => [id, { hasilKerja, tahapan }]));
  const jejak = jejakDari(rekap);
  const jabatan = rekap.jabatan.flatMap((satu): IsiAnjabLengkap[] => {
    const milik = menurutId.get(satu.jabatanId);
    if (!milik) return [];
    const { profil: _milikSemua, ...jejakSatu } = jejak(satu);
    const tugas = rekap.tugasPerJabatan.get(satu.jabatanId) ?? [];
    return [
      {
        rekap: satu,
        kode: milik.kode,
        kedudukan: kedudukanUnit(milik, { unit, jabatan: kantor.jabatan }),
        anjab: unsur.get(satu.jabatanId) ?? {},
        tugas,
        rincian: Object.fromEntries(
          tugas.flatMap(({ id }) => {
            const ada = rincian.get(id);
            return ada ? [[id, ada] as const] : [];
          }),
        ),
        jejak: jejakSatu,
      },
    ];
  });
  return { per, profil: rekap.profil, jabatan, unit: kantor.unit, jumlah: jumlahAnjab(jabatan) };
}

/** Takes everything that a document freezes, as it stands now. */
export async function ambilPotretAnjab(context: ReadingContext): Promise<PotretAnjab> {
  const { query } = context.files.store;
  return {
    versi: VERSI_POTRET_ANJAB,
    waktu: context.now().toISOString(),
    pelaku: context.siapa().nama,
    ...(await isiAnjabSekarang(context)),
    kantor: await readKantor(query),
    surat: suratDitetapkan(await readTemplat(query), "informasiJabatan"),
  };
}
