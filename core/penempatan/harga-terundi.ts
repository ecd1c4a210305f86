import type { SoalBerkelompok } from "./batasan";
import { BAGIAN_SKOR, type Skor } from "./skor";

/** A problem whose prices hold scores. */
export interface SoalBernilai extends SoalBerkelompok {
  /** Of each pair, 1 for a move into another post. */
  readonly pindahPasangan: Uint8Array;
  readonly skor: (orang: number, kelompok: number) => Skor;
  /** The least score of a move, in hundredths of a point; null where there is none. */
  readonly terendah: number | null;
}

/** The prices of a problem under other weights of the parts of a score: what does not follow from the weights is read once. */
export class HargaTerundi {
  /** Of each pair of a person and a post by number: the weights of its parts, what they count, and the score. */
  private readonly bobot: Float64Array;
  private readonly isi: Float64Array;
  private readonly lama: Float64Array;
  private readonly terendah: Float64Array;
  private readonly geser: Float64Array;
  /** The number of each pair of a person and a seat. */
  private readonly nomor: Int32Array;
  private readonly harga: Float64Array;

  constructor(private readonly soal: SoalBernilai) {
    const { ke, awal, orang } = soal.soal;
    this.nomor = new Int32Array(ke.length);
    this.harga = new Float64Array(ke.length);
    const skor: Skor[] = [];
    const terendah: number[] = [];
    for (let i = 0; i < orang; i += 1) {
      const sudah = new Map<number, number>();
      for (let a = awal[i] ?? 0; a < (awal[i + 1] ?? 0); a += 1) {
        const kelompok = soal.kelompok[ke[a] ?? 0] ?? 0;
        let nomor = sudah.get(kelompok);
        if (nomor === undefined) {
          nomor = skor.push(soal.skor(i, kelompok)) - 1;
          terendah.push(soal.pindahPasangan[a] === 1 ? (soal.terendah ?? -Infinity) : -Infinity);
          sudah.set(kelompok, nomor);
        }
        this.nomor[a] = nomor;
      }
    }
    this.bobot = bagianBerurut(skor, ({ bobot, terhitung }) => (terhitung === null ? 0 : bobot));
    this.isi = bagianBerurut(skor, ({ terhitung }) => terhitung ?? 0);
    this.lama = Float64Array.from(skor, (satu) => satu.skor ?? Number.NaN);
    this.terendah = Float64Array.from(terendah);
    this.geser = new Float64Array(skor.length);
  }

  /**
   * The prices when the weight of each part is so many times what it is; Infinity for a move that falls below the least score. Where nothing is
   * known whatever the weights, the price stays. The next call writes over them.
   */
  undi(faktor: readonly number[]): Float64Array {
    const { harga, geser, nomor } = this;
    const asal = this.soal.soal.harga;
    this.hitungGeser(Float64Array.from(faktor));
    for (let a = 0; a < harga.length; a += 1) harga[a] = (asal[a] ?? 0) + (geser[nomor[a] ?? 0] ?? 0);
    return harga;
  }

  private hitungGeser(faktor: Float64Array): void {
    const { bobot, isi, lama, terendah, geser } = this;
    const banyak = BAGIAN_SKOR.length;
    for (let nomor = 0; nomor < geser.length; nomor += 1) {
      const sebelum = lama[nomor] ?? 0;
      if (Number.isNaN(sebelum)) continue;
      let atas = 0;
      let bawah = 0;
      for (let ke = 0; ke < banyak; ke += 1) {
        const berat = (bobot[nomor * banyak + ke] ?? 0) * (faktor[ke] ?? 1);
        atas += berat * (isi[nomor * banyak + ke] ?? 0);
        bawah += berat;
      }
      const skor = Math.round((100 * atas) / bawah);
      geser[nomor] = skor < (terendah[nomor] ?? 0) ? Infinity : sebelum - skor;
    }
  }
}

function bagianBerurut(skor: readonly Skor[], isi: (bagian: Skor["bagian"][number]) => number): Float64Array {
  const larik = new Float64Array(skor.length * BAGIAN_SKOR.length);
  skor.forEach(({ bagian }, nomor) => bagian.forEach((satu, ke) => (larik[nomor * BAGIAN_SKOR.length + ke] = isi(satu))));
  return larik;
}
