import { TIDAK_ADA, TINGGAL, type Papan } from "./soal";
import { Tumpukan } from "./tumpukan";

/**
 * Brings the price of seats that nobody has down to nothing, where an auction left one on them: a seat which stays empty may cost no more
 * than staying empty does. Each time the cheapest chain is taken: somebody who stays without takes the seat, or its people move up and a
 * seat further on stays empty. Everybody must have been placed.
 */
export class JalurKursi {
  private readonly jarak: Float64Array;
  private readonly lewat: Int32Array;
  private readonly cap: Int32Array;
  private readonly tuntas: Int32Array;
  private readonly tumpukan = new Tumpukan();
  /** The pairs of each seat. */
  private readonly awalKursi: Int32Array;
  private readonly pasanganKursi: Int32Array;
  private pencarian = 0;

  /** @param dari the person of each pair */
  constructor(
    private readonly papan: Papan,
    private readonly dari: Int32Array,
  ) {
    const { orang, kursi, ke } = papan;
    this.jarak = new Float64Array(orang);
    this.lewat = new Int32Array(orang);
    this.cap = new Int32Array(orang);
    this.tuntas = new Int32Array(orang);
    this.awalKursi = new Int32Array(kursi + 1);
    for (const j of ke) this.awalKursi[j + 1] = (this.awalKursi[j + 1] ?? 0) + 1;
    for (let j = 0; j < kursi; j += 1) this.awalKursi[j + 1] = (this.awalKursi[j + 1] ?? 0) + (this.awalKursi[j] ?? 0);
    const letak = this.awalKursi.slice();
    this.pasanganKursi = new Int32Array(ke.length);
    for (let a = 0; a < ke.length; a += 1) {
      const j = ke[a] ?? 0;
      this.pasanganKursi[letak[j] ?? 0] = a;
      letak[j] = (letak[j] ?? 0) + 1;
    }
  }

  /** Settles one seat that nobody has. */
  selesaikan(j: number): void {
    const { ke, sewa, pasangan } = this.papan;
    const { jarak, tuntas, tumpukan } = this;
    this.pencarian += 1;
    tumpukan.kosongkan();
    let jumlahTuntas = 0;
    let akhir: Akhir = { biaya: 0, kursi: j, orang: TIDAK_ADA };
    akhir = this.telusuri(j, 0, akhir);
    while (tumpukan.berisi && tumpukan.terdekat < akhir.biaya) {
      const sampai = tumpukan.terdekat;
      const i = tumpukan.ambil();
      if (sampai > (jarak[i] ?? 0)) continue;
      tuntas[jumlahTuntas] = i;
      jumlahTuntas += 1;
      const k = ke[pasangan[i] ?? 0] ?? 0;
      const harganya = sewa[k] ?? 0;
      if (sampai + harganya < akhir.biaya) akhir = { biaya: sampai + harganya, kursi: k, orang: TIDAK_ADA };
      akhir = this.telusuri(k, sampai + harganya, akhir);
    }
    for (let t = 0; t < jumlahTuntas; t += 1) {
      const i = tuntas[t] ?? 0;
      const k = ke[pasangan[i] ?? 0] ?? 0;
      sewa[k] = (sewa[k] ?? 0) - akhir.biaya + (jarak[i] ?? 0);
    }
    sewa[j] = -akhir.biaya;
    this.balikkan(j, akhir);
  }

  /** Looks at whom a seat could have at the distance at which it stands; the nearest end so far goes in and out. */
  private telusuri(j: number, mulai: number, akhir: Akhir): Akhir {
    const { ke, harga, sewa, tinggal, pasangan } = this.papan;
    const { jarak, lewat, cap, tumpukan, pencarian, awalKursi, pasanganKursi, dari } = this;
    let { biaya, kursi, orang } = akhir;
    const batas = awalKursi[j + 1] ?? 0;
    for (let t = awalKursi[j] ?? 0; t < batas; t += 1) {
      const a = pasanganKursi[t] ?? 0;
      const i = dari[a] ?? 0;
      const milik = pasangan[i] ?? TINGGAL;
      const kini = milik < 0 ? (tinggal[i] ?? 0) : (harga[milik] ?? 0) + (sewa[ke[milik] ?? 0] ?? 0);
      const sampai = mulai + (harga[a] ?? 0) - kini;
      if (sampai >= biaya || (cap[i] === pencarian && sampai >= (jarak[i] ?? 0))) continue;
      cap[i] = pencarian;
      jarak[i] = sampai;
      lewat[i] = a;
      if (milik < 0) {
        biaya = sampai;
        kursi = TIDAK_ADA;
        orang = i;
      } else tumpukan.tambah(i, sampai);
    }
    return { biaya, kursi, orang };
  }

  /** Moves everybody along the chain that was found, from its end back to the seat for which it was looked. */
  private balikkan(j: number, { kursi, orang }: Akhir): void {
    const { ke, pasangan, penghuni } = this.papan;
    let i = orang;
    if (i === TIDAK_ADA) {
      if (kursi === j) return;
      i = penghuni[kursi] ?? 0;
      penghuni[kursi] = TIDAK_ADA;
    }
    for (;;) {
      const a = this.lewat[i] ?? 0;
      const k = ke[a] ?? 0;
      const lama = penghuni[k] ?? TIDAK_ADA;
      pasangan[i] = a;
      penghuni[k] = i;
      if (k === j) return;
      i = lama;
    }
  }
}

/** Where a chain may end: at a seat that stays empty from then on, or with a person who stayed without. */
interface Akhir {
  readonly biaya: number;
  readonly kursi: number;
  readonly orang: number;
}
