import type { PlainDate } from "../date";
import { groupBy } from "../group";

/** New people that were approved for a jabatan by one letter. */
export interface FormasiDisetujui {
  readonly id: string;
  readonly revision: number;
  readonly jabatanId: string;
  readonly tahun: number;
  readonly kelompok: "pns" | "pppk";
  readonly jumlah: number;
  readonly nomor: string;
  readonly tanggal: PlainDate;
}

/** Somebody who took up a jabatan on a day. */
export interface Pengangkatan {
  readonly jabatanId: string;
  readonly pegawaiId: string;
  readonly nama: string;
  readonly kelompok: "pns" | "pppk";
  readonly sejak: PlainDate;
}

/** An approval with who has filled it, and how many of it nobody fills yet. */
export interface FormasiTerisi extends FormasiDisetujui {
  readonly pengisi: readonly Pengangkatan[];
  readonly terbuka: number;
}

/**
 * Who has filled which approval: whoever took up the jabatan on or after the day of the approval, by kind; the oldest approval is filled
 * first, by whoever came first, and nobody fills two places of a jabatan, however often her history tells that she took it up. Somebody who moved in from another post of the office counts as well.
 */
export function computeFormasiTerbuka(
  disetujui: readonly FormasiDisetujui[],
  pengangkatan: readonly Pengangkatan[],
): readonly FormasiTerisi[] {
  const kunci = ({ jabatanId, kelompok }: Pick<Pengangkatan, "jabatanId" | "kelompok">): string => `${jabatanId} ${kelompok}`;
  const datang = groupBy(
    pengangkatan.toSorted((a, b) => bandingkan(a.sejak, b.sejak)),
    kunci,
  );
  const terpakai = new Set<string>();
  const orangJabatan = ({ jabatanId, pegawaiId }: Pengangkatan): string => `${jabatanId} ${pegawaiId}`;
  const hasil = new Map<string, FormasiTerisi>();
  for (const satu of disetujui.toSorted((a, b) => bandingkan(a.tanggal, b.tanggal))) {
    const pengisi: Pengangkatan[] = [];
    for (const orang of datang.get(kunci(satu)) ?? []) {
      if (pengisi.length >= satu.jumlah) break;
      if (orang.sejak < satu.tanggal || terpakai.has(orangJabatan(orang))) continue;
      terpakai.add(orangJabatan(orang));
      pengisi.push(orang);
    }
    hasil.set(satu.id, { ...satu, pengisi, terbuka: satu.jumlah - pengisi.length });
  }
  return disetujui.flatMap(({ id }) => hasil.get(id) ?? []);
}

const bandingkan = (a: PlainDate, b: PlainDate): number => (a < b ? -1 : Number(a > b));
