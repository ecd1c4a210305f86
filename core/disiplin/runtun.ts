import type { PlainDate } from "../date";
import { tahunDari } from "../presensi/jam-kerja";
import type { Berturut } from "./bentuk-hitungan";
import type { AturanAbsen, BatasBerturut } from "./jenjang";

const KOSONG: Berturut = { hari: [], mungkin: 0 };

/**
 * Follows absences from working day to working day. Weekends and holidays are not told to it: they neither add nor break. A day without a
 * record breaks what is proven, and is kept count of as long as it may have been one more. Absences under PP 53/2010 and under PP 94/2021
 * are no one row: the older law knew none. [berturut-hari-kerja] [hukdis-pp94-sejak]
 */
export class Runtun {
  private hari: PlainDate[] = [];
  private mungkin = 0;
  private celah = 0;
  private aturan: AturanAbsen = "pp94";
  /** Whether the row that runs has reached the number already. */
  private sampai = false;
  terpanjang: Berturut = KOSONG;
  /** The row that first reached the number in the year, with the table of the day on which it did. */
  mencapai: { readonly hari: readonly PlainDate[]; readonly aturan: AturanAbsen } | null = null;

  constructor(
    private readonly tahun: number,
    private readonly batas: BatasBerturut,
  ) {}

  tambah(tanggal: PlainDate, aturan: AturanAbsen): void {
    if (this.aturan === "pp53" && aturan !== "pp53") this.putus();
    if (this.celah > 0) this.mulaiLagi();
    this.mungkin += this.celah + 1;
    this.celah = 0;
    this.hari.push(tanggal);
    this.aturan = aturan;
    const batas = this.batas[aturan];
    const baruSampai = !this.sampai && batas !== null && this.hari.length >= batas;
    this.sampai ||= baruSampai;
    if (tahunDari(tanggal) !== this.tahun) return;
    if (this.hari.length > this.terpanjang.hari.length || this.mungkin > this.terpanjang.mungkin)
      this.terpanjang = {
        hari: this.hari.length >= this.terpanjang.hari.length ? [...this.hari] : this.terpanjang.hari,
        mungkin: Math.max(this.mungkin, this.terpanjang.mungkin),
      };
    if (baruSampai) this.mencapai ??= { hari: [...this.hari], aturan };
  }

  tanpaCatatan(): void {
    if (this.hari.length > 0) this.celah += 1;
  }

  private mulaiLagi(): void {
    this.hari = [];
    this.sampai = false;
  }

  putus(): void {
    this.mulaiLagi();
    this.mungkin = 0;
    this.celah = 0;
  }

  /** What runs on at the last day looked at. Days without a record at its end leave it open. */
  get berjalan(): Berturut {
    return this.aturan === "pp53" ? KOSONG : { hari: this.hari, mungkin: this.mungkin };
  }
}
