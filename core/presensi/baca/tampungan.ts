import type { IsiSel } from "../../intake/lembar";

/** Numbers in a row that grows: four bytes each, where an array of objects takes a hundred. */
export class DeretAngka {
  private isi = new Int32Array(1_024);
  panjang = 0;

  tambah(nilai: number): void {
    if (this.panjang === this.isi.length) {
      const baru = new Int32Array(this.isi.length * 2);
      baru.set(this.isi);
      this.isi = baru;
    }
    this.isi[this.panjang] = nilai;
    this.panjang += 1;
  }

  di(letak: number): number {
    return this.isi[letak] ?? 0;
  }

  ubah(letak: number, nilai: number): void {
    this.isi[letak] = nilai;
  }
}

/** Cells kept once each: in attendance the same days, clocks and codes come back thousands of times. Number 0 is the empty cell. */
export class KumpulanSel {
  readonly semua: IsiSel[] = [null];
  private readonly letak = new Map<string, number>();
  private readonly angka = new Map<number, number>();

  nomor(isi: IsiSel | undefined): number {
    if (isi === undefined || isi === null || isi === "") return 0;
    if (typeof isi === "number") {
      const ada = this.angka.get(isi);
      if (ada !== undefined) return ada;
      this.angka.set(isi, this.semua.length);
      this.semua.push(isi);
      return this.semua.length - 1;
    }
    const kunci = typeof isi === "string" ? isi : ` ${JSON.stringify(isi)}`;
    const ada = this.letak.get(kunci);
    if (ada !== undefined) return ada;
    // A text cut out of a large one holds on to all of it: what is kept is written anew.
    const utuh = JSON.parse(JSON.stringify(kunci)) as string;
    this.letak.set(utuh, this.semua.length);
    this.semua.push(typeof isi === "string" ? utuh : isi);
    return this.semua.length - 1;
  }
}
