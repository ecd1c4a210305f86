import type { PlainDate } from "../date";
import { bacaKedudukanHukum, type AturanKedudukan } from "./kedudukan-hukum";
import type { Pegawai } from "./pegawai";

export interface Bezetting {
  readonly pns: number;
  readonly pppk: number;
  readonly jumlah: number;
}

export const BEZETTING_KOSONG: Bezetting = { pns: 0, pppk: 0, jumlah: 0 };

type Pemangku = Pick<Pegawai, "kedudukanHukum" | "tmtJabatan">;

/** The day on which holders are counted, and the office's rule on kedudukan hukum. */
export interface AcuanPemangku {
  readonly per: PlainDate;
  readonly aturan: AturanKedudukan;
}

/** Why a person does not count as holding her jabatan on a day; null when she does. */
export type AlasanTidakDihitung = "tmtBelumTiba" | "kedudukanHukum" | "kedudukanAsing" | null;

/** Reads whether a person holds her jabatan: the TMT jabatan, when known, has come and kedudukan hukum allows it. */
export function alasanTidakDihitung(pegawai: Pemangku, { per, aturan }: AcuanPemangku): AlasanTidakDihitung {
  if (pegawai.tmtJabatan !== null && pegawai.tmtJabatan > per) return "tmtBelumTiba";
  const kedudukan = bacaKedudukanHukum(pegawai.kedudukanHukum, aturan);
  if (kedudukan.memangku) return null;
  return kedudukan.keadaan === "asing" ? "kedudukanAsing" : "kedudukanHukum";
}

/**
 * Bezetting (present holders) of every jabatan on a day, counted from the people [bezetting-per-jabatan]. An acting or
 * second post does not count. Does not foresee retirements.
 */
export function computeBezetting(
  pegawai: Iterable<Pick<Pegawai, "jabatanId" | "status"> & Pemangku>,
  { per, aturan }: AcuanPemangku,
): ReadonlyMap<string, Bezetting> {
  const hasil = new Map<string, { pns: number; pppk: number; jumlah: number }>();
  for (const { jabatanId, status, kedudukanHukum, tmtJabatan } of pegawai) {
    if (jabatanId === null || (tmtJabatan !== null && tmtJabatan > per)) continue;
    if (!bacaKedudukanHukum(kedudukanHukum, aturan).memangku) continue;
    const sejauhIni = hasil.get(jabatanId) ?? { pns: 0, pppk: 0, jumlah: 0 };
    if (status === "PPPK" || status === "PPPK paruh waktu") sejauhIni.pppk += 1;
    else sejauhIni.pns += 1;
    sejauhIni.jumlah += 1;
    hasil.set(jabatanId, sejauhIni);
  }
  return hasil;
}
