import { NILAI_TANPA_KANTOR } from "../peraturan/nilai-kantor";
import { menurut } from "../peraturan/register";
import type { IdKetentuan } from "../peraturan/register";
import { yearsLater, type PlainDate } from "../date";
import { geserHari } from "./hari-kerja";
import { memberhentikan, sedangDijalani, type Hukuman } from "./hukuman";

/** What a case or a punishment holds back. */
export const HAL_TERTAHAN = ["mutasi", "kgb", "kenaikanPangkat", "ipAsn"] as const;
export type HalTertahan = (typeof HAL_TERTAHAN)[number];

/** One effect: what it holds back, why, until which day, and the rule behind it. */
export interface EfekHukuman {
  readonly akibat: HalTertahan;
  readonly sebab: "proses" | "hukuman";
  /** The punishment; null for a case under way. */
  readonly hukuman: Hukuman | null;
  /** First day on which it is free again; null while no day is known. */
  readonly bebasSejak: PlainDate | null;
  readonly dasar: IdKetentuan;
}

/** What is known of one person. */
interface KeadaanDisiplin {
  readonly hukuman: readonly Hukuman[];
  /** Under examination, or decided upon without effect yet, or with an objection that is not decided. [hukdis-proses-tanpa-mutasi] */
  readonly diproses: boolean;
}

/**
 * What the punishments of one person and a case under way hold back on a day. Derived, never kept: nothing is held back longer than the
 * rules say, and nothing is forgotten. `nilai`: the office's own values, for the years that lower the score [ip-asn-masa].
 */
export function efekHukuman({ hukuman, diproses }: KeadaanDisiplin, per: PlainDate, nilai = NILAI_TANPA_KANTOR): readonly EfekHukuman[] {
  const efek: EfekHukuman[] = diproses
    ? [{ akibat: "mutasi", sebab: "proses", hukuman: null, bebasSejak: null, dasar: "hukdis-proses-tanpa-mutasi" }]
    : [];
  for (const satu of hukuman) {
    if (satu.berlaku > per) continue;
    if (sedangDijalani(satu, per) && !memberhentikan(satu.kode, satu.perangkat)) {
      const bebasSejak = satu.sampai === null ? null : geserHari(satu.sampai, 1);
      efek.push({ akibat: "mutasi", sebab: "hukuman", hukuman: satu, bebasSejak, dasar: "hukdis-tanpa-mutasi" });
      efek.push(...efekKenaikan([satu], per));
    }
    const akhirJendela = yearsLater(satu.berlaku, nilai.menurut("ip-asn-masa", per).disiplin);
    if (akhirJendela === null || per < akhirJendela)
      efek.push({ akibat: "ipAsn", sebab: "hukuman", hukuman: satu, bebasSejak: akhirJendela, dasar: "ip-asn-masa" });
  }
  return efek;
}

/**
 * What the punishments that began by a day hold back of KGB and golongan, also those that are over by then: a rise that fell due in one waited
 * for its end. [hukdis-tanpa-kenaikan]
 */
export function efekKenaikan(hukuman: readonly Hukuman[], per: PlainDate): readonly EfekHukuman[] {
  const menahan: readonly string[] = menurut("hukdis-tanpa-kenaikan");
  return hukuman.flatMap((satu): readonly EfekHukuman[] => {
    if (satu.berlaku > per || satu.sampai === null || !menahan.includes(satu.tingkat)) return [];
    const efek = { sebab: "hukuman", hukuman: satu, bebasSejak: geserHari(satu.sampai, 1), dasar: "hukdis-tanpa-kenaikan" } as const;
    return [
      { akibat: "kgb", ...efek },
      { akibat: "kenaikanPangkat", ...efek },
    ];
  });
}

/** The latest day until which something is held back; null when nothing holds it back, or `belumDiketahui` when no day is known. */
export function tertahanSampai(efek: readonly EfekHukuman[], hal: HalTertahan): PlainDate | "belumDiketahui" | null {
  const milik = efek.filter((satu) => satu.akibat === hal);
  if (milik.length === 0) return null;
  const hari = milik.map(({ bebasSejak }) => bebasSejak);
  return hari.includes(null)
    ? "belumDiketahui"
    : (hari
        .flatMap((satu) => satu ?? [])
        .toSorted()
        .at(-1) ?? null);
}
