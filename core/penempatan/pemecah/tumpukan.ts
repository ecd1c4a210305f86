/**
 * A heap of numbered things by their distance, the nearest first. A thing may stand in it several times: whoever takes it out knows the
 * right distance.
 */
export class Tumpukan {
  private jarak = new Float64Array(64);
  private nomor = new Int32Array(64);
  private isi = 0;

  kosongkan(): void {
    this.isi = 0;
  }

  get berisi(): boolean {
    return this.isi > 0;
  }

  /** Distance of the nearest. */
  get terdekat(): number {
    return this.jarak[0] ?? Infinity;
  }

  tambah(nomor: number, jarak: number): void {
    if (this.isi === this.nomor.length) this.perbesar();
    const { jarak: semua, nomor: semuaNomor } = this;
    let di = this.isi;
    this.isi += 1;
    while (di > 0) {
      const induk = (di - 1) >> 2;
      const jarakInduk = semua[induk] ?? 0;
      if (jarakInduk <= jarak) break;
      semua[di] = jarakInduk;
      semuaNomor[di] = semuaNomor[induk] ?? 0;
      di = induk;
    }
    semua[di] = jarak;
    semuaNomor[di] = nomor;
  }

  /** Takes the nearest out, and says which it is. Only for one that holds something. */
  ambil(): number {
    const { jarak: semua, nomor: semuaNomor } = this;
    const pertama = semuaNomor[0] ?? 0;
    this.isi -= 1;
    const { isi } = this;
    const jarak = semua[isi] ?? 0;
    const nomor = semuaNomor[isi] ?? 0;
    let di = 0;
    for (;;) {
      const anak = di * 4 + 1;
      if (anak >= isi) break;
      let pilih = anak;
      let terkecil = semua[anak] ?? 0;
      const batas = Math.min(anak + 4, isi);
      for (let satu = anak + 1; satu < batas; satu += 1) {
        const calon = semua[satu] ?? 0;
        if (calon < terkecil) {
          terkecil = calon;
          pilih = satu;
        }
      }
      if (terkecil >= jarak) break;
      semua[di] = terkecil;
      semuaNomor[di] = semuaNomor[pilih] ?? 0;
      di = pilih;
    }
    semua[di] = jarak;
    semuaNomor[di] = nomor;
    return pertama;
  }

  private perbesar(): void {
    const jarak = new Float64Array(this.jarak.length * 2);
    const nomor = new Int32Array(this.nomor.length * 2);
    jarak.set(this.jarak);
    nomor.set(this.nomor);
    this.jarak = jarak;
    this.nomor = nomor;
  }
}
