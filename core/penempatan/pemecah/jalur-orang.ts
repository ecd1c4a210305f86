import { TIDAK_ADA, TINGGAL, type Papan } from "./soal";
import { Tumpukan } from "./tumpukan";

/**
 * Places the people who are left, one after the other, each by the cheapest chain of moves that makes room for her: it ends on a seat
 * that nobody has, or with somebody who stays without. Prices follow so that whoever has been placed has the best of all (successive
 * shortest paths). A seat that somebody has keeps somebody, so that one which nobody has still costs nothing more than staying empty,
 * if it did before.
 */
export class JalurOrang {
  private readonly jarak: Float64Array;
  /** Pair by which each seat is reached. */
  private readonly lewat: Int32Array;
  /** In which search a seat was reached last. */
  private readonly cap: Int32Array;
  private readonly tuntas: Int32Array;
  private readonly tumpukan = new Tumpukan();
  private pencarian = 0;

  /** @param dari the person of each pair */
  constructor(
    private readonly papan: Papan,
    private readonly dari: Int32Array,
  ) {
    this.jarak = new Float64Array(papan.kursi);
    this.lewat = new Int32Array(papan.kursi);
    this.cap = new Int32Array(papan.kursi);
    this.tuntas = new Int32Array(papan.kursi);
  }

  /** Places one person who has no place. */
  tempatkan(i: number): void {
    const { ke, harga, sewa, penghuni, pasangan } = this.papan;
    const { jarak, tuntas, tumpukan } = this;
    this.pencarian += 1;
    tumpukan.kosongkan();
    let jumlahTuntas = 0;
    let akhir = this.telusuri(i, 0, { biaya: Infinity, kursi: TIDAK_ADA, orang: TIDAK_ADA });
    while (tumpukan.berisi && tumpukan.terdekat < akhir.biaya) {
      const sampai = tumpukan.terdekat;
      const j = tumpukan.ambil();
      if (sampai > (jarak[j] ?? 0)) continue;
      tuntas[jumlahTuntas] = j;
      jumlahTuntas += 1;
      const k = penghuni[j] ?? 0;
      const milik = pasangan[k] ?? 0;
      akhir = this.telusuri(k, sampai - (harga[milik] ?? 0) - (sewa[ke[milik] ?? 0] ?? 0), akhir);
    }
    for (let t = 0; t < jumlahTuntas; t += 1) {
      const j = tuntas[t] ?? 0;
      sewa[j] = (sewa[j] ?? 0) + akhir.biaya - (jarak[j] ?? 0);
    }
    this.balikkan(i, akhir);
  }

  /** Looks at what a person could have at the distance at which she stands; the nearest end so far goes in and out. */
  private telusuri(i: number, mulai: number, akhir: Akhir): Akhir {
    const { awal, ke, harga, sewa, tinggal, penghuni } = this.papan;
    const { jarak, lewat, cap, tumpukan, pencarian } = this;
    let { biaya, kursi, orang } = akhir;
    const diam = mulai + (tinggal[i] ?? 0);
    if (diam < biaya) {
      biaya = diam;
      kursi = TIDAK_ADA;
      orang = i;
    }
    const batas = awal[i + 1] ?? 0;
    for (let a = awal[i] ?? 0; a < batas; a += 1) {
      const j = ke[a] ?? 0;
      const sampai = mulai + (harga[a] ?? 0) + (sewa[j] ?? 0);
      if (sampai >= biaya || (cap[j] === pencarian && sampai >= (jarak[j] ?? 0))) continue;
      cap[j] = pencarian;
      jarak[j] = sampai;
      lewat[j] = a;
      if (penghuni[j] === TIDAK_ADA) {
        biaya = sampai;
        kursi = j;
        orang = TIDAK_ADA;
      } else tumpukan.tambah(j, sampai);
    }
    akhir.biaya = biaya;
    akhir.kursi = kursi;
    akhir.orang = orang;
    return akhir;
  }

  /** Moves everybody along the chain that was found, from its end back to the person for whom it was looked. */
  private balikkan(i: number, { kursi, orang }: Akhir): void {
    const { ke, pasangan, penghuni } = this.papan;
    let j = kursi;
    if (j === TIDAK_ADA) {
      const milik = pasangan[orang] ?? TIDAK_ADA;
      pasangan[orang] = TINGGAL;
      if (orang === i) return;
      j = ke[milik] ?? 0;
    }
    for (;;) {
      const a = this.lewat[j] ?? 0;
      const k = this.dari[a] ?? 0;
      const milik = pasangan[k] ?? TIDAK_ADA;
      pasangan[k] = a;
      penghuni[j] = k;
      if (k === i) return;
      j = ke[milik] ?? 0;
    }
  }
}

/** Where a chain may end: at a seat that nobody has, or with a person who stays without. */
interface Akhir {
  biaya: number;
  kursi: number;
  orang: number;
}
