import { bahanAlpa } from "../../../core/disiplin/bahan-kasus";
import type { KodePutusan } from "../../../core/disiplin/kasus";
import { TEKS_KASUS as T } from "../../../core/text/kasus-halaman";
import { useShell } from "../../data/query";

/** What a new case begins with: the person and the year of her absences, as the counter names them. */
export interface AwalKasus {
  readonly pegawaiId: string | null;
  readonly tahun: number | null;
}

/** What a new case may begin with. */
interface BahanBaru {
  readonly pegawaiId?: string;
  readonly tanggalPelanggaran?: string | null;
  readonly hariTanpaKeterangan?: number;
  readonly uraian?: string;
  readonly pasal?: string;
  readonly usulan?: KodePutusan | null;
  readonly alasanUsulan?: string;
}

/** What a new case begins with when it comes from the counter of absences: the person, the days behind the proposal, and what the table gives. */
export function useBahanBaru(awal: AwalKasus | null): { readonly sedang: boolean; readonly isi: BahanBaru } {
  const pegawaiId = awal?.pegawaiId ?? null;
  const tahun = awal?.tahun ?? null;
  const orang = useShell(
    "presensi.orang",
    { pegawaiId: pegawaiId ?? "-", tahun: tahun ?? 2000 },
    { enabled: pegawaiId !== null && tahun !== null },
  );
  if (pegawaiId === null) return { sedang: false, isi: {} };
  if (tahun === null || orang.error) return { sedang: false, isi: { pegawaiId } };
  if (!orang.data) return { sedang: true, isi: {} };
  const alpa = bahanAlpa(orang.data.hitungan);
  if (alpa === null) return { sedang: false, isi: { pegawaiId } };
  const { hari, tanggal, aturan, lewat, usulan } = alpa;
  const dari = lewat === "berturut" ? T.dariBerturut(hari, tanggal) : T.dariHitungan(hari, tahun);
  return {
    sedang: false,
    isi: {
      pegawaiId,
      tanggalPelanggaran: tanggal,
      hariTanpaKeterangan: hari,
      uraian: lewat === "berturut" ? T.uraianBerturut(hari, tanggal) : T.uraianAlpa(hari, tahun),
      pasal: T.pasalAlpa[aturan],
      usulan,
      alasanUsulan: usulan === null ? "" : dari,
    },
  };
}
