import type { PlainDate } from "../date";
import type { HasilKesenjangan } from "./kesenjangan";
import type { PelatihanTersedia } from "./soal-termurah";
import { tambahBulan } from "../penempatan/tambah-bulan";
import type { TemuanSyarat } from "./syarat-jabatan";

/** How near somebody is to a post, nearest first. */
export const KEADAAN_KESIAPAN = ["siap", "setahun", "belumDinilai", "belum", "tertahan"] as const;
export type KeadaanKesiapan = (typeof KEADAAN_KESIAPAN)[number];

/** What is taken to be within reach in a year: levels of one competency, hours in all, and hours a level where no training is known. [kesiapan-setahun] */
export interface AnggapanSetahun {
  readonly tingkat: number;
  readonly jp: number;
  readonly jpPerTingkat: number;
}

/** Hours that closing one gap takes, and by which trainings; none where the hours are those assumed for a level. */
interface TutupGap {
  readonly kunci: string;
  readonly tingkat: number;
  readonly jp: number;
  readonly pelatihanId: readonly string[];
}

export interface Kesiapan {
  readonly keadaan: KeadaanKesiapan;
  readonly tutup: readonly TutupGap[];
  readonly jp: number;
  /** Levels that lack in all. */
  readonly tingkat: number;
}

/** The fewest hours that take one competency from a level to another; null where no trainings do. */
type CariJalan = (kunci: string, dari: number, ke: number) => { readonly jp: number; readonly pelatihanId: readonly string[] } | null;

/** Looks ways up in a catalogue, each once. */
export function jalanPelatihan(pelatihan: readonly PelatihanTersedia[]): CariJalan {
  const diketahui = new Map<string, ReturnType<CariJalan>>();
  const cari: CariJalan = (kunci, dari, ke) => {
    if (dari >= ke) return { jp: 0, pelatihanId: [] };
    const nama = `${kunci} ${dari} ${ke}`;
    const ada = diketahui.get(nama);
    if (ada !== undefined) return ada;
    let terbaik: ReturnType<CariJalan> = null;
    for (const { id, jp, sasaran } of pelatihan)
      for (const satu of sasaran) {
        if (satu.kunci !== kunci || satu.dariLevel > dari || satu.keLevel <= dari) continue;
        const sisa = cari(kunci, Math.min(satu.keLevel, ke), ke);
        if (sisa && (terbaik === null || jp + sisa.jp < terbaik.jp)) terbaik = { jp: jp + sisa.jp, pelatihanId: [id, ...sisa.pelatihanId] };
      }
    diketahui.set(nama, terbaik);
    return terbaik;
  };
  return cari;
}

/**
 * How near somebody is to a post as at a day: ready; ready within a year when every gap is within reach and what stands in the way is over
 * by then; not assessed in full; not near; or held back by a requirement that a year does not mend. [kesiapan-setahun]
 */
export function computeKesiapan(
  hasil: Pick<HasilKesenjangan, "butir" | "dinilai" | "dari">,
  syarat: readonly TemuanSyarat[],
  { per, anggapan, jalan }: { readonly per: PlainDate; readonly anggapan: AnggapanSetahun; readonly jalan: CariJalan },
): Kesiapan {
  const tutup = hasil.butir.flatMap(({ kunci, standar, dinilai, kesenjangan }): TutupGap[] => {
    if (kesenjangan === null || kesenjangan === 0 || dinilai === null) return [];
    const lewat = jalan(kunci, dinilai.penilaian.level, standar.level);
    return [{ kunci, tingkat: kesenjangan, jp: lewat?.jp ?? kesenjangan * anggapan.jpPerTingkat, pelatihanId: lewat?.pelatihanId ?? [] }];
  });
  const jp = tutup.reduce((jumlah, satu) => jumlah + satu.jp, 0);
  const tingkat = tutup.reduce((jumlah, satu) => jumlah + satu.tingkat, 0);
  const tahan = syarat.filter((satu) => satu.tingkat === "tahan");
  const setahunLagi = tambahBulan(per, 12);
  return { keadaan: keadaan(), tutup, jp, tingkat };

  function keadaan(): KeadaanKesiapan {
    if (tahan.some(({ terpenuhi }) => terpenuhi === null || terpenuhi > setahunLagi)) return "tertahan";
    if (hasil.dari === 0 || hasil.dinilai < hasil.dari) return "belumDinilai";
    if (tutup.length === 0 && tahan.length === 0) return "siap";
    return tutup.every((satu) => satu.tingkat <= anggapan.tingkat) && jp <= anggapan.jp ? "setahun" : "belum";
  }
}
