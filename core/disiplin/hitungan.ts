import type { PlainDate } from "../date";
import type { StatusPegawai } from "../pegawai/pegawai";
import type { NilaiKantor } from "../peraturan/nilai-kantor";
import type { IdKetentuan } from "../peraturan/register";
import { tahunDari, type KalenderKerja } from "../presensi/jam-kerja";
import { computeMenit, type HariPresensi } from "../presensi/menit";
import { KODE_HUKUMAN, type KodeHukuman, type PerangkatHukuman } from "./hukuman";
import {
  aturanAbsen,
  ATURAN_ABSEN,
  BERTURUT_TURUT,
  jenjangBerikut,
  jenjangUntuk,
  KETENTUAN_ABSEN,
  perangkatAbsen,
  tabelJenjang,
  type AturanAbsen,
  type TabelJenjang,
} from "./jenjang";

/** Status of a person from a day on (null: since before anything known), and whether she was to come to work then. */
export interface MasaStatus {
  readonly sejak: PlainDate | null;
  readonly status: StatusPegawai;
  readonly aktif: boolean;
}

/** What the counting of one person rests on. */
export interface BahanHitungan {
  readonly tahun: number;
  /** Days after it are not looked at. */
  readonly per: PlainDate;
  /** The year, the one before and the one after. */
  readonly kalender: KalenderKerja;
  /** Days of this year and of the one before, in any order, one a day. */
  readonly hari: readonly HariPresensi[];
  /** Rising; the first begins before the year before. */
  readonly masa: readonly MasaStatus[];
  readonly aturan: AturanHitungan;
}

/** What the office chose. */
export interface AturanHitungan {
  /** Whether minutes are also turned into days [konversi-terlambat]; shown apart, never added to the days of absence. */
  readonly konversiMenit: boolean;
  /** Minutes that make a day. */
  readonly menitSehari: number;
  /** Since when the cut of the allowance is the sedang kind; null while the older kinds apply. */
  readonly tukinSejak: PlainDate | null;
  readonly jenjang: TabelJenjang;
}

/** The rules of an office: its own values in the place of the register's. */
export function aturanHitungan(nilai: NilaiKantor, tukinSejak: PlainDate | null): AturanHitungan {
  return {
    konversiMenit: nilai.menurut("konversi-berlaku"),
    menitSehari: nilai.menurut("konversi-terlambat"),
    tukinSejak,
    jenjang: tabelJenjang(nilai),
  };
}

/** Consecutive working days of absence. `mungkin`: days if the days without a record within it were absences too. */
export interface Berturut {
  readonly hari: readonly PlainDate[];
  readonly mungkin: number;
}

/** A kind that the table gives. It proposes: the official who may punish decides. */
export interface Usulan {
  readonly kode: KodeHukuman;
  readonly perangkat: PerangkatHukuman;
  readonly ketentuan: IdKetentuan;
  readonly lewat: "jumlah" | "berturut";
  /** The days that led to it. */
  readonly hari: readonly PlainDate[];
}

/** What comes next. `hari` is the number at which it is reached, `sisa` how many more days, `tanggal` the earliest day; null when not any more. */
export interface AmbangBerikut {
  readonly kode: KodeHukuman;
  readonly perangkat: PerangkatHukuman;
  readonly ketentuan: IdKetentuan;
  readonly lewat: "jumlah" | "berturut";
  readonly hari: number;
  readonly sisa: number;
  readonly tanggal: PlainDate | null;
}

/** Minutes of one day that were late or early. */
export interface HariBerkurang {
  readonly tanggal: PlainDate;
  readonly masuk: string | null;
  readonly keluar: string | null;
  readonly terlambat: number;
  readonly pulangCepat: number;
}

/** The counter of one person and calendar year; every number with its days. */
export interface Hitungan {
  /** Working days of absence without valid reason. */
  readonly tanpaKeterangan: readonly PlainDate[];
  /** The same by the table that applies to each day. */
  readonly menurutAturan: readonly { readonly aturan: AturanAbsen; readonly hari: readonly PlainDate[] }[];
  readonly berkurang: readonly HariBerkurang[];
  readonly menitTerlambatPulangCepat: number;
  /** Days that the minutes make up, rounded down; null while the switch is off. */
  readonly hariKonversi: number | null;
  /** What the days together with the converted ones would give; null while the switch is off or it gives none. */
  readonly usulanKonversi: Usulan | null;
  /** Working days up to `per` without any record: neither present nor absent. */
  readonly tanpaCatatan: readonly PlainDate[];
  /** Days marked absent that are no working days, or on which she was not to come. */
  readonly tidakDihitung: readonly PlainDate[];
  /** Days of presence of which one clock is missing. */
  readonly jamKurang: readonly PlainDate[];
  /** The longest row of consecutive days that ends in the year, and the one still running at `per`. */
  readonly berturutTerpanjang: Berturut;
  readonly berturutBerjalan: Berturut;
  readonly usulan: Usulan | null;
  readonly ambangBerikut: AmbangBerikut | null;
}

const KOSONG: Berturut = { hari: [], mungkin: 0 };

/** Counts one person's year: days without valid reason, minutes, the kind that the table gives, and what comes next. */
export function computeHitungan(bahan: BahanHitungan): Hitungan {
  const { kalender, masa } = bahan;
  const catatan = new Map(bahan.hari.map((satu) => [satu.tanggal, satu]));
  const tanpaKeterangan: PlainDate[] = [];
  const tanpaCatatan: PlainDate[] = [];
  const tidakDihitung: PlainDate[] = [];
  const jamKurang: PlainDate[] = [];
  const berkurang: HariBerkurang[] = [];
  const menurutAturan = new Map<AturanAbsen, PlainDate[]>();
  const runtun = new Runtun(bahan.tahun);
  let masaKe = 0;
  for (const { tanggal, jadwal } of kalender.hari) {
    if (tanggal > bahan.per || tahunDari(tanggal) > bahan.tahun) break;
    while ((masa[masaKe + 1]?.sejak ?? "9") <= tanggal) masaKe += 1;
    const kini = masa[masaKe];
    const bertugas = kini !== undefined && kini.aktif && (kini.sejak === null || kini.sejak <= tanggal);
    const satu = catatan.get(tanggal);
    const diTahun = tahunDari(tanggal) === bahan.tahun;
    if (jadwal === null || !bertugas) {
      if (diTahun && satu?.kode === "tanpaKeterangan") tidakDihitung.push(tanggal);
      if (jadwal !== null) runtun.putus();
      continue;
    }
    if (satu === undefined) {
      if (diTahun) tanpaCatatan.push(tanggal);
      runtun.tanpaCatatan();
    } else if (satu.kode === "tanpaKeterangan") {
      const aturan = aturanAbsen(tanggal, kini.status);
      runtun.tambah(tanggal, aturan);
      if (!diTahun) continue;
      tanpaKeterangan.push(tanggal);
      menurutAturan.set(aturan, [...(menurutAturan.get(aturan) ?? []), tanggal]);
    } else {
      runtun.putus();
      if (!diTahun || satu.kode !== "hadir") continue;
      const { terlambat, pulangCepat, kurang } = computeMenit(satu, jadwal);
      if (kurang !== null) jamKurang.push(tanggal);
      if (terlambat + pulangCepat > 0) berkurang.push({ tanggal, masuk: satu.masuk, keluar: satu.keluar, terlambat, pulangCepat });
    }
  }
  const menit = berkurang.reduce((jumlah, satu) => jumlah + satu.terlambat + satu.pulangCepat, 0);
  const hariKonversi = bahan.aturan.konversiMenit ? Math.floor(menit / bahan.aturan.menitSehari) : null;
  const dijumlahkan = ATURAN_ABSEN.flatMap((aturan) => {
    const hari = menurutAturan.get(aturan);
    return hari === undefined ? [] : [{ aturan, hari }];
  });
  const terbaru = masa[masaKe]?.status ?? "PNS";
  const usulan = terberat([...dijumlahkan.map((satu) => usulanJumlah(satu, bahan.aturan)), usulanBerturut(runtun.mencapai, bahan.aturan)]);
  return {
    tanpaKeterangan,
    menurutAturan: dijumlahkan,
    berkurang,
    menitTerlambatPulangCepat: menit,
    hariKonversi,
    usulanKonversi: hariKonversi === null ? null : usulanDenganKonversi(bahan, { dijumlahkan, hariKonversi, terbaru }),
    tanpaCatatan,
    tidakDihitung,
    jamKurang,
    berturutTerpanjang: runtun.terpanjang,
    berturutBerjalan: runtun.berjalan,
    usulan,
    ambangBerikut: usulan?.lewat === "berturut" ? null : ambang(bahan, { dijumlahkan, berjalan: runtun.berjalan, terbaru, catatan }),
  };
}

/**
 * Follows absences from working day to working day. Weekends and holidays are not told to it: they neither add nor break. A day without a
 * record breaks what is proven, and is kept count of as long as it may have been one more. [berturut-hari-kerja]
 */
class Runtun {
  private hari: PlainDate[] = [];
  private mungkin = 0;
  private celah = 0;
  private aturan: AturanAbsen = "pp94";
  terpanjang: Berturut = KOSONG;
  /** The row that first reached the number in the year, with the table of the day on which it did. */
  mencapai: { readonly hari: readonly PlainDate[]; readonly aturan: AturanAbsen } | null = null;

  constructor(private readonly tahun: number) {}

  tambah(tanggal: PlainDate, aturan: AturanAbsen): void {
    if (this.celah > 0) this.hari = [];
    this.mungkin += this.celah + 1;
    this.celah = 0;
    this.hari.push(tanggal);
    this.aturan = aturan;
    if (tahunDari(tanggal) !== this.tahun) return;
    if (this.hari.length > this.terpanjang.hari.length || this.mungkin > this.terpanjang.mungkin)
      this.terpanjang = {
        hari: this.hari.length >= this.terpanjang.hari.length ? [...this.hari] : this.terpanjang.hari,
        mungkin: Math.max(this.mungkin, this.terpanjang.mungkin),
      };
    if (this.hari.length === BERTURUT_TURUT && aturan !== "pp53") this.mencapai ??= { hari: [...this.hari], aturan };
  }

  tanpaCatatan(): void {
    if (this.hari.length > 0) this.celah += 1;
  }

  putus(): void {
    this.hari = [];
    this.mungkin = 0;
    this.celah = 0;
  }

  /** What runs on at the last day looked at. Days without a record at its end leave it open. */
  get berjalan(): Berturut {
    return this.aturan === "pp53" ? KOSONG : { hari: this.hari, mungkin: this.mungkin };
  }
}

interface Dijumlahkan {
  readonly aturan: AturanAbsen;
  readonly hari: readonly PlainDate[];
}

function usulanJumlah({ aturan, hari }: Dijumlahkan, { tukinSejak, jenjang: tabel }: AturanHitungan): Usulan | null {
  const jenjang = jenjangUntuk(tabel[aturan], hari.length);
  const saat = hari[Math.min(jenjang?.dari ?? 0, hari.length) - 1] ?? hari.at(-1);
  if (jenjang === null || saat === undefined) return null;
  return {
    kode: jenjang.kode,
    perangkat: perangkatAbsen(aturan, saat, tukinSejak),
    ketentuan: KETENTUAN_ABSEN[aturan],
    lewat: "jumlah",
    hari,
  };
}

function usulanBerturut(mencapai: Dijumlahkan | null, { tukinSejak }: AturanHitungan): Usulan | null {
  const saat = mencapai?.hari.at(-1);
  if (mencapai === null || saat === undefined) return null;
  return {
    kode: "B3",
    perangkat: perangkatAbsen(mencapai.aturan, saat, tukinSejak),
    ketentuan: "berturut-turut",
    lewat: "berturut",
    hari: mencapai.hari,
  };
}

/** Converted days count with those of the table of today; a year of which nothing but minutes is known has no day of its own to name. */
function usulanDenganKonversi(
  bahan: BahanHitungan,
  {
    dijumlahkan,
    hariKonversi,
    terbaru,
  }: { readonly dijumlahkan: readonly Dijumlahkan[]; readonly hariKonversi: number; readonly terbaru: StatusPegawai },
): Usulan | null {
  const akhir = akhirHitungan(bahan);
  const aturan = aturanAbsen(akhir, terbaru);
  const hari = dijumlahkan.find((satu) => satu.aturan === aturan)?.hari ?? [];
  const jenjang = jenjangUntuk(bahan.aturan.jenjang[aturan], hari.length + hariKonversi);
  if (jenjang === null) return null;
  return {
    kode: jenjang.kode,
    perangkat: perangkatAbsen(aturan, akhir, bahan.aturan.tukinSejak),
    ketentuan: KETENTUAN_ABSEN[aturan],
    lewat: "jumlah",
    hari,
  };
}

function terberat(usulan: readonly (Usulan | null)[]): Usulan | null {
  return usulan.reduce((berat, satu) => (satu !== null && (berat === null || bobot(satu.kode) > bobot(berat.kode)) ? satu : berat), null);
}

function bobot(kode: KodeHukuman): number {
  return KODE_HUKUMAN.indexOf(kode);
}

function akhirHitungan({ tahun, per, kalender }: BahanHitungan): PlainDate {
  const akhir = kalender.hari.findLast(({ tanggal }) => tahunDari(tanggal) === tahun)?.tanggal ?? per;
  return per < akhir ? per : akhir;
}

interface Keadaan {
  readonly dijumlahkan: readonly Dijumlahkan[];
  readonly berjalan: Berturut;
  readonly terbaru: StatusPegawai;
  readonly catatan: ReadonlyMap<PlainDate, HariPresensi>;
}

/** The threshold that takes the fewest more days: by the sum of the year, or by the row that runs; of two that take as many, the heavier. */
function ambang(bahan: BahanHitungan, { dijumlahkan, berjalan, terbaru, catatan }: Keadaan): AmbangBerikut | null {
  const akhir = akhirHitungan(bahan);
  const aturan = aturanAbsen(akhir, terbaru);
  const perangkat = perangkatAbsen(aturan, akhir, bahan.aturan.tukinSejak);
  const jumlah = dijumlahkan.find((satu) => satu.aturan === aturan)?.hari.length ?? 0;
  const jenjang = jenjangBerikut(bahan.aturan.jenjang[aturan], jumlah);
  const kerja = hariMendatang(bahan, catatan);
  const menurutJumlah =
    jenjang === null
      ? null
      : {
          kode: jenjang.kode,
          perangkat,
          ketentuan: KETENTUAN_ABSEN[aturan],
          lewat: "jumlah" as const,
          hari: jenjang.dari,
          sisa: jenjang.dari - jumlah,
          tanggal: kerja.filter((tanggal) => tahunDari(tanggal) === bahan.tahun)[jenjang.dari - jumlah - 1] ?? null,
        };
  const sisa = BERTURUT_TURUT - berjalan.hari.length;
  if (berjalan.hari.length === 0 || sisa <= 0 || aturan === "pp53") return menurutJumlah;
  if (menurutJumlah !== null && menurutJumlah.sisa < sisa) return menurutJumlah;
  return {
    kode: "B3",
    perangkat,
    ketentuan: "berturut-turut",
    lewat: "berturut",
    hari: BERTURUT_TURUT,
    sisa,
    tanggal: kerja[sisa - 1] ?? null,
  };
}

/** Working days that may still become absences: those behind `per`, and `per` itself while it has no record. */
function hariMendatang({ per, kalender, tahun }: BahanHitungan, catatan: ReadonlyMap<PlainDate, HariPresensi>): readonly PlainDate[] {
  return kalender.hari
    .filter(({ tanggal, jadwal }) => jadwal !== null && tahunDari(tanggal) >= tahun && tanggal >= per && !catatan.has(tanggal))
    .map(({ tanggal }) => tanggal);
}

/** Days before a threshold from which a person is said to come near it. */
const DEKAT = 2;

/** Whether a person with absences is close to what comes next. */
export function mendekatiAmbang({ tanpaKeterangan, ambangBerikut }: Pick<Hitungan, "tanpaKeterangan" | "ambangBerikut">): boolean {
  return tanpaKeterangan.length > 0 && ambangBerikut !== null && ambangBerikut.tanggal !== null && ambangBerikut.sisa <= DEKAT;
}
