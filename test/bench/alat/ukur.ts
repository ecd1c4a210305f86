/** Something to measure; its answer is kept so that nothing is optimised away. */
export type Kerja = () => unknown;

export interface Perbandingan {
  readonly medianA: number;
  readonly medianB: number;
  /** Median of the pairs' quotients A / B. */
  readonly rasio: number;
}

/** Runs A and B in turn, the order changing from pair to pair, and compares medians in milliseconds. */
export function bandingkan(a: Kerja, b: Kerja, pasangan: number): Perbandingan {
  a();
  b();
  const waktuA: number[] = [];
  const waktuB: number[] = [];
  for (let nomor = 0; nomor < pasangan; nomor += 1) {
    if (nomor % 2 === 0) {
      waktuA.push(lama(a));
      waktuB.push(lama(b));
    } else {
      waktuB.push(lama(b));
      waktuA.push(lama(a));
    }
  }
  return {
    medianA: kuantil(waktuA, 0.5),
    medianB: kuantil(waktuB, 0.5),
    rasio: kuantil(
      waktuA.map((waktu, nomor) => waktu / (waktuB[nomor] ?? Number.NaN)),
      0.5,
    ),
  };
}

let penampung: unknown;

/** Milliseconds that one run takes. */
export function lama(kerja: Kerja): number {
  const mulai = performance.now();
  penampung = kerja();
  const selesai = performance.now();
  return penampung === lama ? Number.NaN : selesai - mulai;
}

/** The value below which a share of the values lies. */
export function kuantil(nilai: readonly number[], bagian: number): number {
  const urut = nilai.toSorted((x, y) => x - y);
  return urut[Math.min(urut.length - 1, Math.floor(urut.length * bagian))] ?? Number.NaN;
}

/** A table on standard output: the first row holds the headings, figures stand right. */
export function cetakTabel(baris: readonly (readonly string[])[]): void {
  const lebar = (baris[0] ?? []).map((_, kolom) => Math.max(...baris.map((sel) => sel[kolom]?.length ?? 0)));
  for (const sel of baris) {
    process.stdout.write(
      `${sel.map((teks, kolom) => (kolom === 0 ? teks.padEnd(lebar[0] ?? 0) : teks.padStart(lebar[kolom] ?? 0))).join("  ")}\n`,
    );
  }
}

export function ms(waktu: number): string {
  return `${waktu.toFixed(waktu < 10 ? 2 : 0)} ms`;
}

/** A measured ratio beside its limit, with the verdict in a word. */
export function kali(rasio: number, batas: number): readonly string[] {
  return [`${rasio.toFixed(3)}x`, `<= ${batas}x`, rasio <= batas ? "ya" : "TIDAK"];
}
