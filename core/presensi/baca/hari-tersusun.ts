import type { PlainDate } from "../../date";
import { teksSel } from "../../intake/lembar";
import { tidyText } from "../../name";
import { KODE_PRESENSI } from "../kode";
import type { HariTerbaca } from "./bacaan";
import { hariKosong } from "./kumpulan";
import { hariDari, kunciHari, nomorHari } from "./nomor-hari";
import type { PembacaPresensi } from "./pembaca";
import type { Tafsir } from "./tafsir";

/** In the place of a clock: none. */
export const KOSONG = -1;
const TENGAH_HARI = 12 * 60;
const KETERANGAN_TERPANJANG = 200;
const HADIR = KODE_PRESENSI.indexOf("hadir");
const TANPA_KETERANGAN = KODE_PRESENSI.indexOf("tanpaKeterangan");

/** A day as rows give it: number of the code, clocks in minutes, `KOSONG` for none. */
export interface IsiHari {
  readonly kode: number;
  readonly masuk: number;
  readonly keluar: number;
}

/** A day of a person as a row gives it. */
export interface HariBaris extends IsiHari {
  readonly orang: number;
  readonly hari: PlainDate;
}

/** What a row says of a day beside code and clocks. */
interface Rincian {
  readonly terlambat: number | null;
  readonly pulangCepat: number | null;
  readonly keterangan: readonly string[];
}

/** The days of people as they are put together from the gathered rows, in numbers, so that a million of them fit into memory. */
export class HariTersusun {
  private readonly e = hariKosong();
  private readonly menurutKunci = new Map<number, number>();
  /** Further rows of a day that say something beside code and clocks. */
  private readonly pelengkap = new Map<number, number[]>();
  private dibatalkan = 0;

  constructor(
    private readonly pembaca: PembacaPresensi,
    private readonly tafsir: Tafsir,
  ) {}

  /** How many places there are, those that were taken back included. */
  get panjang(): number {
    return this.e.hari.panjang;
  }

  get banyak(): number {
    return this.panjang - this.dibatalkan;
  }

  /** Place of a day of a person; undefined before its first row. */
  letak(orang: number, hari: PlainDate): number | undefined {
    return this.menurutKunci.get(kunciHari(orang, hari));
  }

  /** `pindai`: its clock is a scan that says no side of the day. */
  tambah(petak: number, baru: HariBaris, pindai = false): void {
    const { e } = this;
    this.menurutKunci.set(kunciHari(baru.orang, baru.hari), e.hari.panjang);
    e.petak.tambah(petak);
    e.orang.tambah(baru.orang);
    e.hari.tambah(nomorHari(baru.hari));
    e.kode.tambah(baru.kode);
    e.masuk.tambah(baru.masuk);
    e.keluar.tambah(baru.keluar);
    e.pindai.tambah(pindai ? 1 : 0);
    e.batal.tambah(0);
  }

  isi(letak: number): IsiHari {
    const { kode, masuk, keluar } = this.e;
    return { kode: kode.di(letak), masuk: masuk.di(letak), keluar: keluar.di(letak) };
  }

  ubahJam(letak: number, { masuk, keluar }: { readonly masuk: number; readonly keluar: number }): void {
    this.e.masuk.ubah(letak, masuk);
    this.e.keluar.ubah(letak, keluar);
  }

  /** The row that gave a day first. */
  petak(letak: number): number {
    return this.e.petak.di(letak);
  }

  batal(letak: number): boolean {
    return this.e.batal.di(letak) !== 0;
  }

  batalkan(letak: number): void {
    if (this.batal(letak)) return;
    this.e.batal.ubah(letak, 1);
    this.dibatalkan += 1;
  }

  /** Whether a further row says the same of a day beside code and clocks, something more, or other minutes. */
  bandingkan(letak: number, petak: number): "sama" | "menambah" | "bertentangan" {
    if (this.tanpaRincian(petak)) return "sama";
    const [lama, baru] = [this.rincian(letak), this.rincianPetak(petak)];
    const lain = (["terlambat", "pulangCepat"] as const).filter((satu) => baru[satu] !== null && baru[satu] !== lama[satu]);
    if (lain.some((satu) => lama[satu] !== null)) return "bertentangan";
    return lain.length > 0 || baru.keterangan.some((satu) => !lama.keterangan.includes(satu)) ? "menambah" : "sama";
  }

  /** Keeps what a further row says beside code and clocks: minutes that were not there yet, and its remark. */
  lengkapi(letak: number, petak: number): void {
    if (!this.tanpaRincian(petak)) this.pelengkap.set(letak, [...(this.pelengkap.get(letak) ?? []), petak]);
  }

  private tanpaRincian(petak: number): boolean {
    const { terlambat, pulangCepat, keterangan } = this.pembaca.kumpulan;
    return terlambat.di(petak) === 0 && pulangCepat.di(petak) === 0 && keterangan.di(petak) === 0;
  }

  /** The days that were not taken back, by row. */
  *semua(): Generator<HariTerbaca> {
    const { e } = this;
    const k = this.pembaca.kumpulan;
    for (let letak = 0; letak < e.hari.panjang; letak += 1) {
      const tanggal = hariDari(e.hari.di(letak));
      if (this.batal(letak) || tanggal === null) continue;
      const petak = e.petak.di(letak);
      const [masuk, keluar] = this.jamAkhir(letak);
      const { terlambat, pulangCepat, keterangan } = this.rincian(letak);
      yield {
        orang: e.orang.di(letak),
        tanggal,
        kode: KODE_PRESENSI[e.kode.di(letak)] ?? "hadir",
        masuk,
        keluar,
        menitTerlambat: terlambat,
        menitPulangCepat: pulangCepat,
        keterangan: keterangan.join("; ").slice(0, KETERANGAN_TERPANJANG),
        lembar: k.lembar.di(petak),
        baris: k.nomor.di(petak),
        kolom: k.kolom.di(petak),
      };
    }
  }

  /** Months of the days of a sheet other than those that it names. */
  bulanLain(nomor: number, bulan: readonly string[]): readonly string[] {
    const lain = new Set<string>();
    for (const letak of this.letakLembar(nomor)) {
      const satu = (hariDari(this.e.hari.di(letak)) ?? "").slice(0, 7);
      if (!bulan.includes(satu)) lain.add(satu);
    }
    return [...lain].toSorted();
  }

  /**
   * Days of a sheet after today of which it says who came and who did not, with the row of the first: nobody can know that yet. Leave,
   * duty elsewhere and holidays are known before.
   */
  sesudah(nomor: number, hariIni: PlainDate): { readonly banyak: number; readonly petak: number; readonly hari: PlainDate | null } {
    const batas = nomorHari(hariIni);
    let [banyak, pertama] = [0, -1];
    for (const letak of this.letakLembar(nomor)) {
      const { kode, masuk, keluar } = this.isi(letak);
      const dapatDirencanakan = kode !== HADIR && kode !== TANPA_KETERANGAN && masuk === KOSONG && keluar === KOSONG;
      if (dapatDirencanakan || this.e.hari.di(letak) <= batas) continue;
      banyak += 1;
      if (pertama < 0) pertama = letak;
    }
    return { banyak, petak: this.petak(Math.max(0, pertama)), hari: pertama < 0 ? null : hariDari(this.e.hari.di(pertama)) };
  }

  private *letakLembar(nomor: number): Generator<number> {
    for (let letak = 0; letak < this.panjang; letak += 1)
      if (!this.batal(letak) && this.pembaca.kumpulan.lembar.di(this.petak(letak)) === nomor) yield letak;
  }

  private rincian(letak: number): Rincian {
    const pertama = this.rincianPetak(this.petak(letak));
    return (this.pelengkap.get(letak) ?? []).reduce((lama, petak): Rincian => {
      const { terlambat, pulangCepat, keterangan } = this.rincianPetak(petak);
      return {
        terlambat: lama.terlambat ?? terlambat,
        pulangCepat: lama.pulangCepat ?? pulangCepat,
        keterangan: [...new Set([...lama.keterangan, ...keterangan])],
      };
    }, pertama);
  }

  private rincianPetak(petak: number): Rincian {
    const { tafsir, pembaca } = this;
    const k = pembaca.kumpulan;
    const keterangan = tidyText(teksSel(pembaca.sel.semua[k.keterangan.di(petak)] ?? null));
    return {
      terlambat: tafsir.lama(k.terlambat.di(petak)) ?? null,
      pulangCepat: tafsir.lama(k.pulangCepat.di(petak)) ?? null,
      keterangan: keterangan === "" ? [] : [keterangan],
    };
  }

  /** A lone scan is an arrival in the morning, a departure in the afternoon. */
  private jamAkhir(letak: number): readonly [masuk: number | null, keluar: number | null] {
    const { masuk, keluar } = this.isi(letak);
    const k = this.pembaca.kumpulan;
    const petak = this.petak(letak);
    const lembar = this.pembaca.lembar[k.lembar.di(petak)];
    const sendiri = keluar === KOSONG && k.keluar.di(petak) === 0;
    // So is the only clock of a cell, in a grid that has no rows or columns of departures.
    if (lembar?.tataLetak === "kisi" && !lembar.berpasangan && sendiri && masuk >= TENGAH_HARI) return [null, masuk];
    if (this.e.pindai.di(letak) === 1 && masuk === keluar) return masuk < TENGAH_HARI ? [masuk, null] : [null, keluar];
    return [masuk === KOSONG ? null : masuk, keluar === KOSONG ? null : keluar];
  }
}
