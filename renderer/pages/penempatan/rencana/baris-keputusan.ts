import type { IsiRencana } from "../../../../core/contract/rencana-penempatan";
import type { PlainDate } from "../../../../core/date";
import { buktiUsul, type BuktiUsul, type JabatanUsul, type UsulTersimpan } from "../../../../core/penempatan/rencana-tersimpan";
import { formatTanggalPendek } from "../../../../core/text/date";
import { sebutanSk, TEKS_HALAMAN_RENCANA as T } from "../../../../core/text/rencana-halaman";
import { kalimatBedaUsul, TEKS_KEPUTUSAN } from "../../../../core/text/rencana-penempatan";

/** One move of a plan: as it is kept, or as it is computed where it is not kept yet. */
export interface BarisKeputusan {
  readonly id: string;
  readonly pegawaiId: string;
  readonly nama: string;
  readonly dari: JabatanUsul | null;
  readonly ke: JabatanUsul;
  readonly palingAwal: PlainDate;
  readonly skor: number | null;
  readonly bukti: BuktiUsul;
  readonly tersimpan: UsulTersimpan | null;
  /** What today's computation says of it. */
  readonly kini: string;
}

/** The moves of a plan by the name of the person: those that it keeps, and for a draft those that are computed and not decided yet. */
export function barisKeputusan({ rencana, tersimpan, hasil, beda }: IsiRencana): readonly BarisKeputusan[] {
  const sebutan = (id: string): string => hasil.nama[id] ?? "";
  const disimpan = tersimpan.map((satu): BarisKeputusan => {
    const kini = beda?.menurutUsul[satu.id];
    return { ...satu, tersimpan: satu, kini: kini === undefined ? "" : kalimatBedaUsul(kini, sebutan) };
  });
  if (rencana.keadaan !== "draf" || hasil.keadaan === "bertentangan") return disimpan;
  const ada = new Set(tersimpan.map(({ pegawaiId, ke }) => `${pegawaiId} ${ke.id}`));
  const jabatan = (id: string): JabatanUsul => ({ id, nama: sebutan(id), unit: hasil.jabatan[id]?.unit ?? "" });
  const dihitung = hasil.usul
    .filter(({ pegawaiId, ke }) => !ada.has(`${pegawaiId} ${ke}`))
    .map((satu): BarisKeputusan => ({
      id: `${satu.pegawaiId} ${satu.ke}`,
      pegawaiId: satu.pegawaiId,
      nama: sebutan(satu.pegawaiId),
      dari: satu.dari === null ? null : jabatan(satu.dari),
      ke: jabatan(satu.ke),
      palingAwal: satu.palingAwal,
      skor: satu.pasangan.skor.skor,
      bukti: buktiUsul(satu),
      tersimpan: null,
      kini: T.diusulkan,
    }));
  return [...disimpan, ...dihitung].toSorted((a, b) => a.nama.localeCompare(b.nama, "id"));
}

/** What was decided of a move, with its reason and its decree. */
export function sebutanKeputusan(tersimpan: UsulTersimpan | null): string {
  if (tersimpan === null || tersimpan.keputusan === null) return T.belumDiputuskan;
  const { keputusan, alasan } = tersimpan;
  return [TEKS_KEPUTUSAN[keputusan], ...(alasan === "" ? [] : [alasan]), ...sebutanSk(tersimpan)].join("; ");
}

export const hariPendek = ({ palingAwal }: BarisKeputusan): string => formatTanggalPendek(palingAwal);

/** Whether the plan has a document: one in use keeps its moves whatever is computed, a draft under limits that contradict each other has none. */
export function isRencanaTercetak({ hasil, rencana }: IsiRencana): boolean {
  return hasil.keadaan !== "bertentangan" || rencana.keadaan !== "draf";
}
