import { belumLengkap, computeBagianPenunjang, computeKebutuhanPokok, type BarisKegiatan, type BarisPenunjang } from "./beban-waktu";
import type { HasilMetode, Isian, LangkahMetode, TemuanMetode } from "./metode";
import { menurut } from "../peraturan/register";
import { bandingkanTertulis, TOLERANSI_KEBUTUHAN } from "./tertulis";
import { computeWaktuTersedia, type IsianWaktu } from "./waktu-tersedia";

/** WISN as WHO published it in 2010 (allowance factors), or the variant of 1998 that Indonesian sheets use (allowance added). */
export const VARIAN_WISN = ["who2010", "depkes1998"] as const;
export type VarianWisn = (typeof VARIAN_WISN)[number];

/** Additional work of certain persons only: how many, and hours a year of each. */
export interface BarisPerorangan {
  readonly nama: string;
  readonly orang: Isian;
  readonly jamSetahun: Isian;
}

export interface IsianWisn {
  readonly varian: VarianWisn;
  readonly waktu: IsianWaktu;
  readonly kegiatan: readonly BarisKegiatan[];
  readonly penunjang: readonly BarisPenunjang[];
  readonly perorangan: readonly BarisPerorangan[];
  /** Need that a sheet prints; null when there is none to compare with. */
  readonly tertulis: Isian;
}

/**
 * WISN: required = sum(volume / standard workload) x CAF + IAF with CAF = 1 / (1 - sum(CAS%) / 100) and
 * IAF = individual allowance hours / available time. [wisn-kebutuhan]
 * The variant of 1998 [wisn-1998] adds the allowance share (SK) instead, once for the category, never once per activity; a sheet that
 * added it per activity is reported. Divides by its own available time, not by the profile's waktu kerja efektif.
 */
export function computeWisn(isian: IsianWisn): HasilMetode {
  const waktu = computeWaktuTersedia(isian.waktu);
  if (waktu.menit <= 0) return { kebutuhan: 0, waktuTersediaMenit: null, langkah: waktu.langkah, temuan: waktu.temuan };
  const pokok = computeKebutuhanPokok(isian.kegiatan, waktu.menit);
  const penunjang = computeBagianPenunjang(isian.penunjang, waktu.menit);
  const perorangan = computePerorangan(isian.perorangan, waktu.menit);
  const langkah = [...waktu.langkah, ...pokok.langkah, ...penunjang.langkah];
  const temuan = [...pokok.temuan, ...penunjang.temuan, ...perorangan.temuan];
  if (isian.varian === "depkes1998") {
    const sk = penunjang.jumlah / 100 + perorangan.faktor;
    const kebutuhan = pokok.jumlah + sk;
    return {
      kebutuhan,
      waktuTersediaMenit: waktu.menit,
      langkah: [
        ...langkah,
        ...perorangan.langkah,
        { langkah: "standarKelonggaran", nama: "", bahan: [penunjang.jumlah, perorangan.faktor], hasil: sk },
        { langkah: "kebutuhanWisn1998", nama: "", bahan: [pokok.jumlah, sk], hasil: kebutuhan },
      ],
      temuan: [...temuan, ...bandingkanKelonggaran(isian, { pokok: pokok.jumlah, sk })],
    };
  }
  if (penunjang.jumlah >= 100) {
    return {
      kebutuhan: 0,
      waktuTersediaMenit: waktu.menit,
      langkah,
      temuan: [...temuan, { kode: "kelonggaranHabis", persen: penunjang.jumlah }],
    };
  }
  const caf = 100 / (100 - penunjang.jumlah);
  const kebutuhan = pokok.jumlah * caf + perorangan.faktor;
  const beda = isian.tertulis === null ? null : bandingkanTertulis(isian.tertulis, kebutuhan);
  return {
    kebutuhan,
    waktuTersediaMenit: waktu.menit,
    langkah: [
      ...langkah,
      { langkah: "faktorKategori", nama: "", bahan: [penunjang.jumlah], hasil: caf },
      ...perorangan.langkah,
      { langkah: "kebutuhanWisn", nama: "", bahan: [pokok.jumlah, caf, perorangan.faktor], hasil: kebutuhan },
    ],
    temuan: beda ? [...temuan, { kode: "tertulisBeda", ...beda }] : temuan,
  };
}

function computePerorangan(baris: readonly BarisPerorangan[], waktuMenit: number) {
  const temuan: TemuanMetode[] = [];
  let jam = 0;
  for (const [urutan, { nama, orang, jamSetahun }] of baris.entries()) {
    if (orang === null || jamSetahun === null) temuan.push(belumLengkap("perorangan", urutan, nama));
    else jam += orang * jamSetahun;
  }
  const faktor = (jam * 60) / waktuMenit;
  const langkah: LangkahMetode[] =
    baris.length === 0 ? [] : [{ langkah: "faktorPerorangan", nama: "", bahan: [jam, waktuMenit / 60], hasil: faktor }];
  return { faktor, langkah, temuan };
}

/** Tells a sheet that added the allowance to every activity from one that is simply off. */
function bandingkanKelonggaran(
  { tertulis, kegiatan }: IsianWisn,
  { pokok, sk }: { readonly pokok: number; readonly sk: number },
): TemuanMetode[] {
  const beda = tertulis === null ? null : bandingkanTertulis(tertulis, pokok + sk);
  if (!beda) return [];
  const perBaris = pokok + kegiatan.length * sk;
  const berulang = kegiatan.length > 1 && Math.abs(beda.tertulis - perBaris) <= TOLERANSI_KEBUTUHAN;
  if (berulang) return [{ kode: "kelonggaranPerBaris", tertulis: beda.tertulis, seharusnya: beda.seharusnya, baris: kegiatan.length }];
  return [{ kode: "tertulisBeda", ...beda }];
}

/** How the present staff compares with what is required. */
export interface BandingWisn {
  /** Existing - required: negative means shortage. */
  readonly selisih: number;
  /** Existing / required: 1 balanced, below 1 short, above 1 more than needed. Null when nobody is required. */
  readonly rasio: number | null;
}

/** WISN difference and ratio against the unrounded requirement. [wisn-rasio] */
export function bandingkanWisn(ada: number, kebutuhan: number): BandingWisn {
  return { selisih: ada - kebutuhan, rasio: kebutuhan > 0 ? ada / kebutuhan : null };
}

/**
 * Rounding of small requirements by WHO's table [wisn-pembulatan], offered beside the profile's rounding and never in its place: a tenth for every whole person is let go, up to five tenths
 * (1.0-1.1 -> 1, 2.0-2.2 -> 2, 3.0-3.3 -> 3, 4.0-4.4 -> 4, 5.0-5.5 -> 5; more goes up; from 6 on half a person, as at 5).
 * The table says nothing below 1: there any work at all is one person. Decided on millionths of a person.
 */
export function bulatkanMenurutWho(kebutuhan: number): number {
  const persejuta = Math.round(kebutuhan * 1_000_000);
  if (persejuta <= 0) return 0;
  const utuh = Math.floor(persejuta / 1_000_000);
  if (utuh === 0) return 1;
  const dilepas = menurut("wisn-pembulatan");
  const batas = dilepas[Math.min(utuh, dilepas.length) - 1] ?? 0;
  return persejuta - utuh * 1_000_000 > Math.round(batas * 1_000_000) ? utuh + 1 : utuh;
}
