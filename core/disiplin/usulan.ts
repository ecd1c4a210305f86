import { menurut } from "../peraturan/register";
import type { IdKetentuan } from "../peraturan/register";
import { KODE_HUKUMAN, tingkatHukuman, TINGKAT_HUKUMAN, type KodeHukuman, type TingkatHukuman } from "./hukuman";
import { isSanksiMoral, type Kasus, type KodePutusan } from "./kasus";

/** Forms of violations of neutrality by their code, with what they are threatened with. */
export const BENTUK_NETRALITAS: Readonly<
  Record<string, { readonly arti: string; readonly tingkat: TingkatHukuman | "etik"; readonly dasar: IdKetentuan }>
> = {
  ...bentuk("netralitas-sedang", "sedang"),
  ...bentuk("netralitas-berat", "berat"),
  ...bentuk("netralitas-etik", "etik"),
};

function bentuk(
  dasar: "netralitas-sedang" | "netralitas-berat" | "netralitas-etik",
  tingkat: TingkatHukuman | "etik",
): Readonly<Record<string, { readonly arti: string; readonly tingkat: TingkatHukuman | "etik"; readonly dasar: IdKetentuan }>> {
  return Object.fromEntries(Object.entries<string>(menurut(dasar)).map(([kode, arti]) => [kode, { arti, tingkat, dasar }]));
}

/** The level that a case points at before it is decided, and the rule by which. */
export interface DugaanTingkat {
  readonly tingkat: TingkatHukuman | "etik";
  readonly dasar: IdKetentuan;
}

/**
 * The level of a case that is not decided: that of the proposal; else of the form of the violation of neutrality; else of whom it harmed
 * [hukdis-dampak]. Null while nothing of it is known.
 */
export function dugaanTingkat(kasus: Pick<Kasus, "jenis" | "usulan" | "bentuk" | "dampak">): DugaanTingkat | null {
  if (kasus.usulan !== null) {
    return isSanksiMoral(kasus.usulan)
      ? { tingkat: "etik", dasar: "etik-sanksi-moral" }
      : { tingkat: tingkatHukuman(kasus.usulan), dasar: "hukdis-jenis-pp94" };
  }
  const netralitas = BENTUK_NETRALITAS[kasus.bentuk];
  if (netralitas) return { tingkat: netralitas.tingkat, dasar: netralitas.dasar };
  if (kasus.dampak !== null) return { tingkat: menurut("hukdis-dampak")[kasus.dampak], dasar: "hukdis-dampak" };
  return kasus.jenis === "kodeEtik" || kasus.jenis === "kodePerilaku" ? { tingkat: "etik", dasar: "etik-sanksi-moral" } : null;
}

/** Of several violations in one examination only the heaviest is punished, once [hukdis-satu-hukuman]. Null of none. */
export function terberat(kode: readonly KodePutusan[]): KodePutusan | null {
  const berat = (satu: KodePutusan): number => (isSanksiMoral(satu) ? -1 : KODE_HUKUMAN.indexOf(satu));
  return kode.toSorted((a, b) => berat(b) - berat(a))[0] ?? null;
}

/** Kinds of a level, lightest first: what the official chooses among. */
export function kodeTingkat(tingkat: TingkatHukuman): readonly KodeHukuman[] {
  return KODE_HUKUMAN.filter((kode) => tingkatHukuman(kode) === tingkat);
}

/** Who examines by the level [hukdis-pemeriksa]: `wajibTim`, `bolehTim`, or the superior alone. */
export function pemeriksaMenurut(tingkat: TingkatHukuman | "etik"): "atasan" | "bolehTim" | "wajibTim" {
  if (tingkat === "etik" || tingkat === TINGKAT_HUKUMAN[0]) return "atasan";
  return tingkat === "sedang" ? "bolehTim" : "wajibTim";
}
