import { naskahInformasi, type JabatanInformasi } from "../../core/anjab/naskah-informasi";
import { kedudukanUnit } from "../../core/anjab/tingkat-unit";
import { anjabPerJabatan } from "../../core/anjab/unsur";
import { AppError } from "../../core/errors";
import { HAL } from "../../core/text/hal";
import { listRincianTugas, listUnsur } from "../db/anjab";
import { bacaKantor, jejakDari, rekapDari } from "./rekap";
import { sumberNaskah } from "./sumber-naskah";

/** The informasi jabatan of the chosen jabatan in the order of the office. @throws AppError notFound when one of them is not there */
export const informasiJabatan = sumberNaskah<"informasiJabatan", Parameters<typeof naskahInformasi>>({
  gather: async (context, { jabatan, per = context.today(), satuan, asal, buku }, bingkai) => {
    const { query } = context.files.store;
    const kantor = await bacaKantor(query, per);
    const rekap = rekapDari(kantor);
    const unit = new Map(kantor.unit.map((satu) => [satu.id, satu]));
    const menurutId = new Map(kantor.jabatan.map((satu) => [satu.id, satu]));
    const unsur = anjabPerJabatan(await listUnsur(query));
    const rincian = new Map((await listRincianTugas(query)).map((satu) => [satu.id, satu]));
    const jejak = jejakDari(rekap);
    const isi = dipilih(rekap.jabatan, jabatan).flatMap((satu): JabatanInformasi[] => {
      const milik = menurutId.get(satu.jabatanId);
      if (!milik) return [];
      const tugas = rekap.tugasPerJabatan.get(satu.jabatanId) ?? [];
      return [
        {
          rekap: satu,
          kode: milik.kode,
          kedudukan: kedudukanUnit(milik, { unit, jabatan: kantor.jabatan }),
          anjab: unsur.get(satu.jabatanId) ?? {},
          tugas,
          rincian: new Map(
            tugas.flatMap(({ id }) => (rincian.has(id) ? [[id, rincian.get(id) ?? { hasilKerja: "", tahapan: [] }] as const] : [])),
          ),
          jejak: jejak(satu),
        },
      ];
    });
    return [{ ...bingkai, profil: rekap.profil, per, satuan, asal, buku, penetapan: null, jabatan: isi }];
  },
  compose: naskahInformasi,
});

/** Those that were asked for, or all. @throws AppError notFound */
function dipilih<T extends { readonly jabatanId: string }>(semua: readonly T[], jabatan: readonly string[] | undefined): readonly T[] {
  const diminta = jabatan === undefined ? null : new Set(jabatan);
  const hasil = semua.filter(({ jabatanId }) => diminta === null || diminta.has(jabatanId));
  if (hasil.length === 0 || (diminta !== null && hasil.length < diminta.size)) throw new AppError("notFound", { hal: HAL.jabatan });
  return hasil;
}
