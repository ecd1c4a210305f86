import { alamatSel, hurufKolom, teksSel } from "../../intake/lembar";
import type { CatatanLembar } from "./bacaan";
import type { PembacaPresensi } from "./pembaca";
import type { Tafsir } from "./tafsir";

const KOLOM_MENIT = ["menitTerlambat", "menitPulangCepat"] as const;

/** A column of minutes late or early. */
export type KolomMenit = (typeof KOLOM_MENIT)[number];

/** What the cells of such a column of a sheet hold: none of minutes, or those that do not read, by whether the clock stands beside them. */
interface IsiKolom {
  bermenit: boolean;
  terhitung: number;
  takTerhitung: number;
  contoh: number;
  contohTerhitung: number;
}

/**
 * The minutes late and early that a file prints. Where a cell does not read as minutes they follow from the clock of its row and the hours
 * of the office, which is told once a column; without that clock the cell is a problem. A column of which no cell reads as minutes (levels
 * such as TL1, yes and no) is none of minutes, and nothing in it is a problem.
 */
export class MenitBerkas {
  private readonly isi = new Map<string, IsiKolom>();

  constructor(
    private readonly pembaca: PembacaPresensi,
    private readonly tafsir: Tafsir,
  ) {
    for (let petak = 0; petak < pembaca.kumpulan.nomor.panjang; petak += 1) for (const kolom of KOLOM_MENIT) this.lihat(petak, kolom);
  }

  /** The column of a row whose minutes can neither be read nor be reckoned; null for none. */
  takTerhitung(petak: number): KolomMenit | null {
    return (
      KOLOM_MENIT.find(
        (kolom) =>
          this.lama(petak, kolom) === undefined && this.isi.get(this.kunci(petak, kolom))?.bermenit === true && !this.adaJam(petak, kolom),
      ) ?? null
    );
  }

  /** What is to be told of the columns of a sheet. */
  catatan(nomor: number): readonly CatatanLembar[] {
    return KOLOM_MENIT.flatMap((kolom): CatatanLembar[] => {
      const isi = this.isi.get(`${nomor} ${kolom}`);
      if (isi === undefined) return [];
      const banyak = isi.bermenit ? isi.terhitung : isi.terhitung + isi.takTerhitung;
      if (banyak === 0) return [];
      const petak = isi.bermenit ? isi.contohTerhitung : isi.contoh;
      const letak = this.pembaca.lembar[nomor]?.kolom[kolom] ?? 0;
      return [
        {
          jenis: isi.bermenit ? "menitDihitung" : "bukanMenit",
          kolom: hurufKolom(letak),
          banyak,
          sel: alamatSel(letak, this.pembaca.kumpulan.nomor.di(petak)),
          contoh: teksSel(this.pembaca.sel.semua[this.sel(petak, kolom)] ?? null).slice(0, 80),
        },
      ];
    });
  }

  private lihat(petak: number, kolom: KolomMenit): void {
    if (this.sel(petak, kolom) === 0) return;
    const lama = this.lama(petak, kolom);
    if (lama === null) return;
    const kunci = this.kunci(petak, kolom);
    const isi = this.isi.get(kunci) ?? { bermenit: false, terhitung: 0, takTerhitung: 0, contoh: -1, contohTerhitung: -1 };
    this.isi.set(kunci, isi);
    // A nought stands in columns of levels too: it proves no minutes.
    if (lama !== undefined) isi.bermenit ||= lama > 0;
    else {
      if (isi.contoh < 0) isi.contoh = petak;
      if (!this.adaJam(petak, kolom)) isi.takTerhitung += 1;
      else {
        isi.terhitung += 1;
        if (isi.contohTerhitung < 0) isi.contohTerhitung = petak;
      }
    }
  }

  /** Whether the minutes of a row follow from its clock, or are none because the day is none of presence. */
  private adaJam(petak: number, kolom: KolomMenit): boolean {
    const { tafsir, pembaca } = this;
    const k = pembaca.kumpulan;
    const kode = k.kode.di(petak) === 0 ? "belum" : tafsir.kode(k.kode.di(petak));
    if (kode !== "belum" && kode !== "tanpaCatatan" && kode !== "hadir") return true;
    const [masuk, keluar] = [tafsir.jam(k.masuk.di(petak)) ?? null, tafsir.jam(k.keluar.di(petak)) ?? null];
    // Arrival and departure of a list of scans stand in different rows.
    if (pembaca.lembar[k.lembar.di(petak)]?.tataLetak === "pindaian") return masuk !== null || keluar !== null;
    return (kolom === "menitTerlambat" ? masuk : keluar) !== null;
  }

  private sel(petak: number, kolom: KolomMenit): number {
    const { terlambat, pulangCepat } = this.pembaca.kumpulan;
    return (kolom === "menitTerlambat" ? terlambat : pulangCepat).di(petak);
  }

  private lama(petak: number, kolom: KolomMenit): number | null | undefined {
    return this.tafsir.lama(this.sel(petak, kolom));
  }

  private kunci(petak: number, kolom: KolomMenit): string {
    return `${this.pembaca.kumpulan.lembar.di(petak)} ${kolom}`;
  }
}
