import { datePartsOf, type PlainDate } from "../date";
import { geserHari } from "../disiplin/hari-kerja";
import type { JenisJabatan, Jenjang } from "../jabatan/jabatan";
import { batasUsiaPensiun, mulaiPensiun } from "../pegawai/pensiun";

/** Why somebody leaves a post: pension, the end of the contract, or another post. */
export const SEBAB_KELUAR = ["pensiun", "kontrak", "pindah"] as const;
export type SebabKeluar = (typeof SEBAB_KELUAR)[number];

/** Kinds of ASN that are counted apart. */
export const KELOMPOK_ASN = ["pns", "pppk"] as const;

/** Somebody who holds a post on the day from which is looked ahead. */
export interface PemangkuProyeksi {
  readonly pegawaiId: string;
  readonly nama: string;
  readonly nip: string | null;
  readonly kelompok: "pns" | "pppk";
  readonly tanggalLahir: PlainDate | null;
  /** Last day of the contract; null for a PNS, and where nobody said. */
  readonly akhirKontrak: PlainDate | null;
  /** A move that is planned: its first day, and the post; null id for one outside this office. */
  readonly pindah: { readonly hari: PlainDate; readonly keJabatanId: string | null } | null;
}

/** One departure. `hari` is the first day on which the post is without her. */
export interface Keluar {
  readonly pegawaiId: string;
  readonly nama: string;
  readonly nip: string | null;
  readonly kelompok: "pns" | "pppk";
  readonly tanggalLahir: PlainDate | null;
  /** Age in years at which she retires by the post that she holds then, that of a what-if included; null where the rule is not known. */
  readonly usiaPensiun: number | null;
  /** The post to which she moves; null where she does not, or leaves this office. */
  readonly keJabatanId: string | null;
  readonly sebab: SebabKeluar;
  readonly hari: PlainDate;
  /** Whether that day had passed before the day from which is looked ahead: the list still names her. */
  readonly sudahLewat: boolean;
}

/** What is not known of a holder, so that nobody can tell when she leaves. */
export type TakDiketahui = "tanggalLahir" | "jenjang" | "akhirKontrak";

/**
 * When a holder leaves her post: the first of pension by the rule of the post that she holds [bup-jabatan] [bup-fungsional], the day after
 * the last of her contract, and a planned move. `tambahUsia`: years by which a what-if moves the age of pension.
 */
export function keluarDari(
  orang: PemangkuProyeksi,
  jabatan: { readonly jenis: JenisJabatan; readonly jenjang: Jenjang | null },
  { per, tambahUsia }: { readonly per: PlainDate; readonly tambahUsia: number },
): { readonly keluar: Keluar | null; readonly takDiketahui: readonly TakDiketahui[] } {
  const usia = batasUsiaPensiun(jabatan);
  const pensiun = usia === null || orang.tanggalLahir === null ? null : mulaiPensiun(orang.tanggalLahir, usia + tambahUsia);
  const kontrak = orang.akhirKontrak === null ? null : geserHari(orang.akhirKontrak, 1);
  const calon: readonly (readonly [SebabKeluar, PlainDate | null])[] = [
    ["pensiun", pensiun],
    ["kontrak", kontrak],
    ["pindah", orang.pindah?.hari ?? null],
  ];
  const [pertama] = calon
    .flatMap(([sebab, hari]) => (hari === null ? [] : [{ sebab, hari }]))
    .toSorted((a, b) => (a.hari < b.hari ? -1 : Number(a.hari > b.hari)));
  const { pegawaiId, nama, nip, kelompok, tanggalLahir } = orang;
  const usiaPensiun = usia === null ? null : usia + tambahUsia;
  const keJabatanId = pertama?.sebab === "pindah" ? (orang.pindah?.keJabatanId ?? null) : null;
  return {
    keluar: pertama
      ? { pegawaiId, nama, nip, kelompok, tanggalLahir, usiaPensiun, keJabatanId, ...pertama, sudahLewat: pertama.hari <= per }
      : null,
    takDiketahui: [
      ...(orang.tanggalLahir === null ? ["tanggalLahir" as const] : []),
      ...(usia === null ? ["jenjang" as const] : []),
      ...(kelompok === "pppk" && orang.akhirKontrak === null ? ["akhirKontrak" as const] : []),
    ],
  };
}

/** Year of the projection in which a departure counts: one that lies before the first year counts in the first. */
export function tahunKeluar({ hari }: Pick<Keluar, "hari">, tahunPertama: number): number {
  return Math.max(tahunPertama, datePartsOf(hari).year);
}
