import type { IsiPeta } from "../../core/contract/peta";
import { computeBezetting } from "../../core/pegawai/bezetting";
import type { PlainDate } from "../../core/date";
import { AppError } from "../../core/errors";
import { pensiunSampai, type PensiunPeta } from "../../core/peta/pensiun-peta";
import { cabangUnit, pohonPeta, type KotakPeta } from "../../core/peta/pohon";
import { HAL } from "../../core/text/hal";
import { TEKS_KOTAK } from "../../core/text/peta";
import { aturanKedudukan } from "../db/kedudukan-hukum";
import { readKantor } from "../db/kantor";
import { pegawaiPada } from "../db/pegawai-pada";
import type { Query } from "../db/schema";
import { susunanPada } from "../db/susunan-lampau";
import { bacaKantor, rekapDari } from "./rekap";

/** The day that is asked for, and the one on which it is asked. */
export interface HariPeta {
  readonly per: PlainDate;
  readonly hariIni: PlainDate;
}

/**
 * The tree of the office as at a day, with the totals of its recap. On a coming day those who have retired by then hold nothing any more;
 * nobody else comes or goes. On a past day the structure is that of the journal, as far as it reaches back.
 */
export async function petaKantor(query: Query, { per, hariIni }: HariPeta): Promise<IsiPeta> {
  const terbaca = await bacaKantor(query, per);
  const aturan = await aturanKedudukan(query);
  const lampau = per < hariIni ? await susunanPada(query, per) : null;
  const { unit, jabatan } = lampau ?? terbaca;
  const semua = await pegawaiPada(query, per);
  const { pensiun, tidakDiketahui } =
    per > hariIni ? pensiunSampai({ pegawai: semua, jabatan, aturan, hariIni, per }) : { pensiun: [], tidakDiketahui: 0 };
  const pergi = new Set(pensiun.map(({ pegawaiId }) => pegawaiId));
  const bezetting = computeBezetting(
    semua.filter(({ id }) => !pergi.has(id)),
    { per, aturan },
  );
  const { jabatan: rekap, jumlah } = rekapDari({ ...terbaca, unit, jabatan, bezetting });
  const { namaKantor } = await readKantor(query);
  const akar = pohonPeta({
    kantor: namaKantor === "" ? TEKS_KOTAK.kantor : namaKantor,
    unit,
    jabatan,
    rekap,
    pensiun: banyakPensiun(pensiun),
  });
  const susunan = per >= hariIni ? "kini" : lampau === null ? "tidakTercatat" : "riwayat";
  return { per, hariIni, akar, jumlah, pensiun, tidakDiketahui, susunan };
}

function banyakPensiun(pensiun: readonly PensiunPeta[]): ReadonlyMap<string, number> {
  const banyak = new Map<string, number>();
  for (const { jabatanId } of pensiun) banyak.set(jabatanId, (banyak.get(jabatanId) ?? 0) + 1);
  return banyak;
}

/** The branch of a unit, or the whole tree. @throws AppError notFound when there is no such unit, or none at all */
export function cabangDiminta(akar: KotakPeta | null, unitId: string | undefined): KotakPeta {
  const cabang = akar === null || unitId === undefined ? akar : cabangUnit(akar, unitId);
  if (!cabang) throw new AppError("notFound", { hal: HAL.unit });
  return cabang;
}
