import type { PlainDate } from "../date";
import { nameKey } from "../name";
import type { Pegawai } from "./pegawai";

/**
 * Values of KEDUDUKAN HUKUM under which a person does not hold the post any more. Default list, not read in a regulation
 * [M]: every other value, an empty one included, counts as holding it.
 */
const KEDUDUKAN_TANPA_JABATAN: ReadonlySet<string> = new Set([
  "pensiun",
  "mpp",
  "masa persiapan pensiun",
  "meninggal",
  "meninggal dunia",
  "diberhentikan",
  "diberhentikan dengan hormat",
  "diberhentikan tidak dengan hormat",
  "pemberhentian sementara",
  "cuti di luar tanggungan negara",
  "cltn",
  "pindah instansi",
]);

export interface Bezetting {
  readonly pns: number;
  readonly pppk: number;
  readonly jumlah: number;
}

export const BEZETTING_KOSONG: Bezetting = { pns: 0, pppk: 0, jumlah: 0 };

/** Whether a person holds her jabatan on a day: kedudukan hukum allows it and the TMT jabatan, when known, has come. */
export function memangkuJabatanPer(pegawai: Pick<Pegawai, "kedudukanHukum" | "tmtJabatan">, per: PlainDate): boolean {
  if (pegawai.tmtJabatan !== null && pegawai.tmtJabatan > per) return false;
  return !KEDUDUKAN_TANPA_JABATAN.has(nameKey(pegawai.kedudukanHukum));
}

/** Bezetting (present holders) of every jabatan on a day, counted from the people; PP 11/2017 Pasal 8 asks for it per level. Does not foresee retirements. */
export function hitungBezetting(
  pegawai: Iterable<Pick<Pegawai, "jabatanId" | "status" | "kedudukanHukum" | "tmtJabatan">>,
  per: PlainDate,
): ReadonlyMap<string, Bezetting> {
  const hasil = new Map<string, { pns: number; pppk: number; jumlah: number }>();
  for (const orang of pegawai) {
    if (orang.jabatanId === null || !memangkuJabatanPer(orang, per)) continue;
    const sejauhIni = hasil.get(orang.jabatanId) ?? { pns: 0, pppk: 0, jumlah: 0 };
    if (orang.status === "PPPK" || orang.status === "PPPK paruh waktu") sejauhIni.pppk += 1;
    else sejauhIni.pns += 1;
    sejauhIni.jumlah += 1;
    hasil.set(orang.jabatanId, sejauhIni);
  }
  return hasil;
}
