import type { PlainDate } from "../date";
import { tertahanSampai, type EfekHukuman } from "../disiplin/efek";
import { tanggalSatu, type TanggalDepan } from "./tanggal-depan";

const HAL = { kgb: "kgb", golongan: "kenaikanPangkat" } as const;

/**
 * Days to come as a punishment puts them off: KGB to the day on which it is over, golongan to the first of a month from then on. A KGB that
 * was due before the punishment took effect stays due; a golongan waits for its end all the same while it is served, because it must be proposed
 * [hukdis-tanpa-kenaikan] [kp-hari-pertama]. `efek`: what punishments hold or held back by the day (`efekKenaikan`); null while cases are closed
 * to the reader: then each of these days says that they were not looked at, of everybody alike. The nearest first, those that cannot be said
 * last.
 */
export function tundaHukuman(depan: readonly TanggalDepan[], efek: readonly EfekHukuman[] | null, per: PlainDate): readonly TanggalDepan[] {
  return depan.map((satu) => tunda(satu, efek, per)).toSorted((a, b) => (a.tanggal ?? "9999").localeCompare(b.tanggal ?? "9999"));
}

function tunda(satu: TanggalDepan, efek: readonly EfekHukuman[] | null, per: PlainDate): TanggalDepan {
  if (satu.tanggal === null || (satu.jenis !== "kgb" && satu.jenis !== "golongan")) return satu;
  if (efek === null) return { ...satu, tunda: "belumDilihat" };
  const { jenis, tanggal: semula } = satu;
  const menahan = efek.filter(
    ({ hukuman, bebasSejak }) =>
      hukuman === null || hukuman.berlaku <= semula || (jenis === "golongan" && (bebasSejak === null || bebasSejak > per)),
  );
  const bebas = tertahanSampai(menahan, HAL[jenis]);
  if (bebas === null) return satu;
  if (bebas === "belumDiketahui") return { ...satu, tunda: "belumDilihat" };
  if (bebas <= semula) return satu;
  const tanggal: PlainDate | null = jenis === "golongan" ? tanggalSatu(bebas) : bebas;
  return {
    ...satu,
    tanggal,
    lewat: tanggal !== null && tanggal <= per,
    tunda: bebas,
    ketentuan: [...satu.ketentuan, "hukdis-tanpa-kenaikan"],
  };
}
