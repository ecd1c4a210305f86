import type { TahunKantor, VolumeTahun } from "../abk/tahun";
import { AppError } from "../errors";
import type { TugasTersimpan } from "../intake/keadaan";
import { angka, barisTabel } from "./tabel";

/** Years of the sample's plan: uraian tugas | valid for | volume. What the stages of an election add, and what they leave away. */
const TABEL_VOLUME = `
Menyusun bahan teknis tahapan pemilu             | tahapan    | 6
Menyusun bahan teknis tahapan pemilu             | nonTahapan | 2
Memverifikasi keanggotaan partai politik         | nonTahapan | 60
Memverifikasi keanggotaan partai politik         | 2028       | 2600
Merekap hasil pemungutan suara per kecamatan     | nonTahapan | 0
Merekap hasil pemungutan suara per kecamatan     | 2029       | 78
Memfasilitasi bimbingan teknis badan ad hoc      | nonTahapan | 4
Memfasilitasi bimbingan teknis badan ad hoc      | tahapan    | 52
Menelaah laporan dana kampanye                   | nonTahapan | 0
Menelaah laporan dana kampanye                   | 2029       | 36
Menyiapkan bahan sengketa                        | 2029       | 24
`;

/** Kinds of the sample's years. */
export const TAHUN_CONTOH: readonly TahunKantor[] = (["nonTahapan", "tahapan", "tahapan", "nonTahapan", "nonTahapan"] as const).map(
  (jenis, nomor) => ({
    id: String(2027 + nomor),
    jenis,
    catatan: "",
    revision: 1,
  }),
);

/** The sample's volumes by year, for the first task of each uraian. Throws `internal` when the table names no task. */
export function volumeTahunContoh(tugas: readonly TugasTersimpan[]): VolumeTahun[] {
  const tugasId = new Map(tugas.toReversed().map((satu) => [satu.uraian, satu.id]));
  return barisTabel(TABEL_VOLUME).map(([uraian = "", berlakuUntuk = "", volume], nomor) => {
    const id = tugasId.get(uraian);
    if (id === undefined) throw new AppError("internal", { rincian: `${uraian} bukan tugas` });
    return { id: `contoh-volume-${nomor}`, tugasId: id, berlakuUntuk, volume: angka(volume), revision: 1 };
  });
}
