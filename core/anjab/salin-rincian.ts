import { pasangkanTugas, type PasanganTugas, type TugasDisebut } from "./pasangan-tugas";
import type { RincianTugas } from "./unsur";

/** What the form asks of a task besides its row in the ABK. */
export type NilaiRincian = Pick<RincianTugas, "hasilKerja" | "tahapan">;
export const BAGIAN_RINCIAN = ["hasilKerja", "tahapan"] as const;
export type BagianRincian = (typeof BAGIAN_RINCIAN)[number];

/** Tasks of one jabatan with what is written of them; a task of which nothing is written is absent there. */
export interface TugasBerincian {
  readonly tugas: readonly TugasDisebut[];
  readonly rincian: Readonly<Record<string, NilaiRincian>>;
}

/** What could come over to one task here from its partner there. */
export interface CalonRincian extends PasanganTugas {
  readonly kini: NilaiRincian;
  readonly disana: NilaiRincian;
  /** Parts that are empty here, and parts that hold something else here: those come over only when they may take its place. */
  readonly mengisi: readonly BagianRincian[];
  readonly menggantikan: readonly BagianRincian[];
}

export interface SalinanRincian {
  /** Pairs of which something there is not here yet, in the order of the tasks here. */
  readonly calon: readonly CalonRincian[];
  /** Tasks there of which something is written and that have no partner here. */
  readonly hanyaDiSana: readonly TugasDisebut[];
  /** Tasks here that have no partner there. */
  readonly hanyaDiSini: readonly TugasDisebut[];
}

const KOSONG: NilaiRincian = { hasilKerja: "", tahapan: [] };

/** Hasil kerja and tahapan that can be copied from task to task, the tasks matched by their words. */
export function salinRincian(sumber: TugasBerincian, tujuan: TugasBerincian): SalinanRincian {
  const { pasangan, hanyaDiSana, hanyaDiSini } = pasangkanTugas(sumber.tugas, tujuan.tugas);
  const calon = pasangan.flatMap((satu): readonly CalonRincian[] => {
    const disana = sumber.rincian[satu.sumber.id] ?? KOSONG;
    const kini = tujuan.rincian[satu.tujuan.id] ?? KOSONG;
    const beda = BAGIAN_RINCIAN.filter((bagian) => !kosong(disana, bagian) && !sama(disana[bagian], kini[bagian]));
    if (beda.length === 0) return [];
    const mengisi = beda.filter((bagian) => kosong(kini, bagian));
    return [{ ...satu, kini, disana, mengisi, menggantikan: beda.filter((bagian) => !mengisi.includes(bagian)) }];
  });
  return { calon, hanyaDiSana: hanyaDiSana.filter(({ id }) => !sama(sumber.rincian[id] ?? KOSONG, KOSONG)), hanyaDiSini };
}

/** Parts of a task that come over, given whether what stands there may be taken the place of. */
export function bagianTersalin({ mengisi, menggantikan }: CalonRincian, ganti: boolean): readonly BagianRincian[] {
  return ganti ? BAGIAN_RINCIAN.filter((bagian) => mengisi.includes(bagian) || menggantikan.includes(bagian)) : mengisi;
}

/** What the task here holds once the parts have come over. */
export function rincianTersalin(calon: CalonRincian, ganti: boolean): NilaiRincian {
  const bagian = bagianTersalin(calon, ganti);
  const dari = (satu: BagianRincian): NilaiRincian => (bagian.includes(satu) ? calon.disana : calon.kini);
  return { hasilKerja: dari("hasilKerja").hasilKerja, tahapan: dari("tahapan").tahapan };
}

function kosong(nilai: NilaiRincian, bagian: BagianRincian): boolean {
  return nilai[bagian].length === 0;
}

function sama(satu: unknown, lain: unknown): boolean {
  return JSON.stringify(satu) === JSON.stringify(lain);
}
