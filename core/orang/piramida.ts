import { datePartsOf, fullYearsBetween, type PlainDate } from "../date";
import type { JenisJabatan, Jenjang } from "../jabatan/jabatan";
import type { JenisKelamin } from "../pegawai/pegawai";
import { batasUsiaPensiun, mulaiPensiun } from "../pegawai/pensiun";

/** Years of age in one bar of the pyramid, and where the first and the last bar begin. */
const LEBAR_KELOMPOK = 5;
const USIA_TERENDAH = 20;
const USIA_TERTINGGI = 60;
/** Years ahead of which retirements are told, the year of the day among them. */
const TAHUN_KE_DEPAN = 6;

export interface KelompokUsia {
  /** First and last age in the bar; null where it is open. */
  readonly dari: number | null;
  readonly sampai: number | null;
  readonly pria: number;
  readonly wanita: number;
}

/** Who begins her pension in a calendar year. */
export interface PensiunTahun {
  readonly tahun: number;
  readonly orang: readonly { readonly id: string; readonly nama: string; readonly jabatan: string; readonly tanggal: PlainDate }[];
}

export interface Piramida {
  readonly per: PlainDate;
  /** Oldest first, as the picture stands. */
  readonly kelompok: readonly KelompokUsia[];
  readonly pensiun: readonly PensiunTahun[];
  /** People without birth date or sex, who stand in no bar. */
  readonly tanpaUsia: number;
  /** People of whom no day of pension can be said: no birth date, no post, or no jenjang. */
  readonly tanpaPensiun: number;
  /** People whose pension has begun by the day and who are still in the list. */
  readonly lewat: readonly { readonly id: string; readonly nama: string; readonly jabatan: string; readonly tanggal: PlainDate }[];
}

export interface OrangPiramida {
  readonly id: string;
  readonly nama: string;
  readonly tanggalLahir: PlainDate | null;
  readonly jenisKelamin: JenisKelamin | null;
  readonly jabatan: { readonly nama: string; readonly jenis: JenisJabatan; readonly jenjang: Jenjang | null } | null;
}

/** Everybody by age and sex at the end of a day, and the retirements of the years ahead by the BUP of the post. [bup-jabatan] [bup-fungsional] */
export function computePiramida(orang: readonly OrangPiramida[], per: PlainDate): Piramida {
  const kelompok = kelompokKosong();
  let tanpaUsia = 0;
  for (const { tanggalLahir, jenisKelamin } of orang) {
    const satu = tanggalLahir === null ? undefined : kelompok[nomorKelompok(fullYearsBetween(tanggalLahir, per))];
    if (satu === undefined || jenisKelamin === null) tanpaUsia += 1;
    else satu[jenisKelamin] += 1;
  }
  const berpensiun = orang.flatMap(({ id, nama, tanggalLahir, jabatan }) => {
    const usia = jabatan === null ? null : batasUsiaPensiun(jabatan);
    const tanggal = tanggalLahir === null || usia === null ? null : mulaiPensiun(tanggalLahir, usia);
    return tanggal === null ? [] : [{ id, nama, jabatan: jabatan?.nama ?? "", tanggal }];
  });
  const urut = berpensiun.toSorted((a, b) =>
    a.tanggal === b.tanggal ? a.nama.localeCompare(b.nama, "id") : a.tanggal < b.tanggal ? -1 : 1,
  );
  const { year } = datePartsOf(per);
  return {
    per,
    kelompok: kelompok.toReversed(),
    pensiun: Array.from({ length: TAHUN_KE_DEPAN }, (_kosong, selisih) => ({
      tahun: year + selisih,
      orang: urut.filter(({ tanggal }) => tanggal > per && datePartsOf(tanggal).year === year + selisih),
    })),
    tanpaUsia,
    tanpaPensiun: orang.length - berpensiun.length,
    lewat: urut.filter(({ tanggal }) => tanggal <= per),
  };
}

interface KelompokBerubah extends KelompokUsia {
  pria: number;
  wanita: number;
}

function kelompokKosong(): KelompokBerubah[] {
  const tengah = Array.from({ length: (USIA_TERTINGGI - USIA_TERENDAH) / LEBAR_KELOMPOK }, (_kosong, urutan) => {
    const dari = USIA_TERENDAH + urutan * LEBAR_KELOMPOK;
    return { dari, sampai: dari + LEBAR_KELOMPOK - 1, pria: 0, wanita: 0 };
  });
  return [
    { dari: null, sampai: USIA_TERENDAH - 1, pria: 0, wanita: 0 },
    ...tengah,
    { dari: USIA_TERTINGGI, sampai: null, pria: 0, wanita: 0 },
  ];
}

function nomorKelompok(usia: number): number {
  if (usia < USIA_TERENDAH) return 0;
  return Math.min(Math.floor((usia - USIA_TERENDAH) / LEBAR_KELOMPOK), (USIA_TERTINGGI - USIA_TERENDAH) / LEBAR_KELOMPOK) + 1;
}
