import { datePartsOf, daysInMonth, plainDate, type PlainDate } from "../date";
import { kodeNilai, menurut } from "../peraturan/register";
import type { Predikat } from "./predikat";

/** Levels of a jabatan fungsional that reckon angka kredit [angka-kredit-koefisien]. */
export const JENJANG_KREDIT = kodeNilai(menurut("angka-kredit-koefisien"));
export type JenjangKredit = (typeof JENJANG_KREDIT)[number];

/** Values by which angka kredit is reckoned; an office may have set some of them otherwise. */
export interface TabelKredit {
  /** Percent of a year's angka kredit by predikat. */
  readonly persen: Readonly<Record<Predikat, number>>;
  /** Angka kredit of a year at predikat Baik. */
  readonly koefisien: Readonly<Record<JenjangKredit, number>>;
  /** Cumulative angka kredit for the next pangkat, and for the next jenjang (0: there is none above). */
  readonly pangkat: Readonly<Record<JenjangKredit, number>>;
  readonly jenjang: Readonly<Record<JenjangKredit, number>>;
}

/** The table of the register. */
export const TABEL_KREDIT: TabelKredit = {
  persen: menurut("angka-kredit-persen"),
  koefisien: menurut("angka-kredit-koefisien"),
  pangkat: menurut("angka-kredit-pangkat"),
  jenjang: menurut("angka-kredit-jenjang"),
};

const BULAN_SETAHUN = 12;
const SEPERSERATUS = 100;

/** Two decimals, as angka kredit is stated. */
const bulatkan = (nilai: number): number => Math.round((nilai + Number.EPSILON) * SEPERSERATUS) / SEPERSERATUS;

/**
 * Angka kredit of one period: predikat% x koefisien x months / 12, to two decimals [angka-kredit-persen] [angka-kredit-koefisien].
 * Ahli Pertama, Baik, two months is 2.08.
 */
export function computeAngkaKredit(
  { predikat, jenjang, bulan }: { readonly predikat: Predikat; readonly jenjang: JenjangKredit; readonly bulan: number },
  tabel: TabelKredit = TABEL_KREDIT,
): number {
  return bulatkan(((tabel.persen[predikat] / SEPERSERATUS) * tabel.koefisien[jenjang] * bulan) / BULAN_SETAHUN);
}

/** Whole months from the first day to the last one, both included: 1 January to 28 February is two. */
export function countBulan(mulai: PlainDate, selesai: PlainDate): number {
  const dari = datePartsOf(mulai);
  const sampai = datePartsOf(selesai);
  const akhirBulan = sampai.day === daysInMonth(sampai.year, sampai.month);
  const bulan = (sampai.year - dari.year) * BULAN_SETAHUN + sampai.month - dari.month;
  return Math.max(0, akhirBulan ? bulan + (dari.day === 1 ? 1 : 0) : bulan - (sampai.day + 1 < dari.day ? 1 : 0));
}

/** The day so many months after another, the last of its month where that one is shorter. */
export function tambahBulan(tanggal: PlainDate, bulan: number): PlainDate {
  const { year, month, day } = datePartsOf(tanggal);
  const nomor = year * BULAN_SETAHUN + month - 1 + bulan;
  const [tahun, bulanKe] = [Math.floor(nomor / BULAN_SETAHUN), (nomor % BULAN_SETAHUN) + 1];
  const akhir = day === daysInMonth(year, month);
  const panjang = daysInMonth(tahun, bulanKe);
  return plainDate(tahun, bulanKe, akhir ? panjang : Math.min(day, panjang)) ?? tanggal;
}

/** A period that was evaluated, with the level that was held in it. */
interface PeriodeKredit {
  readonly mulai: PlainDate;
  readonly selesai: PlainDate;
  readonly predikat: Predikat;
  readonly jenjang: JenjangKredit;
}

/** Angka kredit that a decree states on a day; null while the office keeps none: then it is counted from nothing. */
interface KreditDitetapkan {
  readonly tanggal: PlainDate;
  readonly jumlah: number;
}

interface RincianKredit extends PeriodeKredit {
  readonly bulan: number;
  readonly jumlah: number;
}

/** When a cumulative figure is reached. */
export type CapaianKredit =
  | { readonly keadaan: "tidakAda" }
  /** A pangkat is of PNS alone: the golongan of a PPPK follows the contract. */
  | { readonly keadaan: "pppk" }
  | { readonly keadaan: "tercapai"; readonly perlu: number }
  | { readonly keadaan: "kelak"; readonly perlu: number; readonly kurang: number; readonly bulan: number; readonly tanggal: PlainDate }
  /** No predikat yet: the rate is not known. */
  | { readonly keadaan: "tanpaLaju"; readonly perlu: number; readonly kurang: number };

export interface JalanKredit {
  readonly jumlah: number;
  /** The decree that is counted from; null while none was made in the level that is held. */
  readonly awal: KreditDitetapkan | null;
  readonly rincian: readonly RincianKredit[];
  /** Periods in another level: they are told, and add nothing to the figure of this one. */
  readonly jenjangLain: readonly PeriodeKredit[];
  /** Angka kredit of a year by the last predikat; null without one. */
  readonly lajuSetahun: number | null;
  readonly lajuPredikat: Predikat | null;
  /** Day after which what comes is reckoned by the rate. */
  readonly sejak: PlainDate;
  readonly pangkat: CapaianKredit;
  readonly jenjang: CapaianKredit;
}

/**
 * Cumulative angka kredit as on a day, and when the next pangkat and the next jenjang are reached at the rate of the last predikat.
 * Periods (in any order) that end after the day, or before the decree, do not count; months before the decree are left out. Every level is
 * counted from nothing: neither periods in another one nor a decree of their time count in it, unless it was made in the post of this level
 * (`jabatanSejak`: its first day, where known), as happens when a year began in the level before. [angka-kredit-jenjang]
 */
export function jalanKredit(
  bahan: {
    readonly per: PlainDate;
    readonly jenjang: JenjangKredit;
    readonly jabatanSejak: PlainDate | null;
    readonly awal: KreditDitetapkan | null;
    readonly periode: readonly PeriodeKredit[];
  },
  tabel: TabelKredit = TABEL_KREDIT,
): JalanKredit {
  const { per, jenjang } = bahan;
  const berlaku = bahan.periode.filter(({ selesai }) => selesai <= per).toSorted((a, b) => (a.selesai < b.selesai ? -1 : 1));
  const sebelum = berlaku.findLast((satu) => satu.jenjang !== jenjang)?.selesai ?? null;
  const jenjangLain = berlaku.filter(({ selesai }) => sebelum !== null && selesai <= sebelum);
  const awal = bahan.awal !== null && (sebelum === null || bahan.awal.tanggal > sebelum || diJabatanIni(bahan)) ? bahan.awal : null;
  const rincian = berlaku
    .filter(({ selesai }) => sebelum === null || selesai > sebelum)
    .filter(({ selesai }) => awal === null || selesai > awal.tanggal)
    .map((satu): RincianKredit => {
      const bulan =
        awal !== null && satu.mulai <= awal.tanggal ? bulanSesudah(awal.tanggal, satu.selesai) : countBulan(satu.mulai, satu.selesai);
      return { ...satu, bulan, jumlah: computeAngkaKredit({ ...satu, bulan }, tabel) };
    });
  const jumlah = bulatkan((awal?.jumlah ?? 0) + rincian.reduce((semua, satu) => semua + satu.jumlah, 0));
  const terakhir = berlaku.at(-1) ?? null;
  const lajuSetahun = terakhir && computeAngkaKredit({ predikat: terakhir.predikat, jenjang, bulan: BULAN_SETAHUN }, tabel);
  const sejak =
    [terakhir?.selesai, bahan.awal?.tanggal]
      .filter((satu) => satu !== undefined)
      .toSorted()
      .at(-1) ?? per;
  const capai = (perlu: number): CapaianKredit => capaian({ perlu, jumlah, lajuSetahun, sejak });
  return {
    jumlah,
    awal,
    rincian,
    jenjangLain,
    lajuSetahun,
    lajuPredikat: terakhir?.predikat ?? null,
    sejak,
    pangkat: capai(tabel.pangkat[jenjang]),
    jenjang: capai(tabel.jenjang[jenjang]),
  };
}

function diJabatanIni({
  awal,
  jabatanSejak,
}: {
  readonly awal: KreditDitetapkan | null;
  readonly jabatanSejak: PlainDate | null;
}): boolean {
  return awal !== null && jabatanSejak !== null && awal.tanggal >= jabatanSejak;
}

/** Whole months from the day after a decree to the end of a period. */
function bulanSesudah(tanggal: PlainDate, selesai: PlainDate): number {
  const { year, month, day } = datePartsOf(tanggal);
  const berikut =
    day === daysInMonth(year, month) ? plainDate(month === 12 ? year + 1 : year, (month % 12) + 1, 1) : plainDate(year, month, day + 1);
  return countBulan(berikut ?? tanggal, selesai);
}

/** When a path of angka kredit reaches a cumulative figure; 0 is none. */
export function capaiKredit({ jumlah, lajuSetahun, sejak }: JalanKredit, perlu: number): CapaianKredit {
  return capaian({ perlu, jumlah, lajuSetahun, sejak });
}

function capaian(isi: {
  readonly perlu: number;
  readonly jumlah: number;
  readonly lajuSetahun: number | null;
  readonly sejak: PlainDate;
}): CapaianKredit {
  const { perlu, jumlah, lajuSetahun, sejak } = isi;
  if (perlu === 0) return { keadaan: "tidakAda" };
  if (jumlah >= perlu) return { keadaan: "tercapai", perlu };
  const kurang = bulatkan(perlu - jumlah);
  if (lajuSetahun === null || lajuSetahun <= 0) return { keadaan: "tanpaLaju", perlu, kurang };
  const bulan = Math.ceil((kurang * BULAN_SETAHUN) / lajuSetahun - 1e-9);
  return { keadaan: "kelak", perlu, kurang, bulan, tanggal: tambahBulan(sejak, bulan) };
}
