/** A box of points with the wanted one in it: every point adds up to what the wanted one adds up to. */
export interface Kotak {
  readonly asal: readonly number[];
  readonly bawah: readonly number[];
  readonly atas: readonly number[];
}

/** What counts as nothing among numbers with fractions. */
const NOL = 1e-9;

/**
 * The point nearest to the wanted one (by the sum of absolute changes) at which every row, times the point, reaches 1; null where there is none.
 * Dual simplex over the changes up and down, each from 0: nothing changed is the best there is as long as nothing is asked. The smallest number
 * goes first among equals, so that it ends and always gives the same point.
 */
export function titikTerdekat({ asal, bawah, atas }: Kotak, baris: readonly (readonly number[])[]): readonly number[] | null {
  const n = asal.length;
  const kaki = (naik: (j: number) => number): Float64Array =>
    Float64Array.from({ length: 2 * n }, (_, j) => (j < n ? naik(j) : -naik(j - n)));
  const satu =
    (arah: number): ((j: number) => number) =>
    () =>
      arah;
  const syarat: { readonly isi: Float64Array; readonly perlu: number }[] = [
    { isi: kaki(satu(1)), perlu: 0 },
    { isi: kaki(satu(-1)), perlu: 0 },
    ...asal.flatMap((nilai, ini) => [
      { isi: kaki((j) => Number(j === ini)), perlu: (bawah[ini] ?? 0) - nilai },
      { isi: kaki((j) => -Number(j === ini)), perlu: nilai - (atas[ini] ?? 0) },
    ]),
    ...baris.map((milik) => {
      const besar = Math.max(1, ...milik.map(Math.abs));
      const kini = milik.reduce((jumlah, satuan, j) => jumlah + satuan * (asal[j] ?? 0), 0);
      return { isi: kaki((j) => (milik[j] ?? 0) / besar), perlu: (1 - kini) / besar };
    }),
  ];
  const gerak = selesaikan(
    syarat.map(({ isi }) => isi),
    syarat.map(({ perlu }) => -perlu),
    2 * n,
  );
  return gerak && asal.map((nilai, j) => nilai + (gerak[j] ?? 0) - (gerak[n + j] ?? 0));
}

/** The least sum of `y >= 0` with `sisa + isi y >= 0` in each row; null where there is none. Writes into what it is given. */
function selesaikan(isi: readonly Float64Array[], sisa: number[], banyak: number): Float64Array | null {
  const ongkos = new Float64Array(banyak).fill(1);
  // Numbers below `banyak` are the changes, those from there on what a row has to spare.
  const luar = Array.from({ length: banyak }, (_, j) => j);
  const dalam = isi.map((_, i) => banyak + i);
  for (;;) {
    let keluar = -1;
    for (let i = 0; i < isi.length; i += 1) if ((sisa[i] ?? 0) < -NOL && (keluar < 0 || (dalam[i] ?? 0) < (dalam[keluar] ?? 0))) keluar = i;
    const sumbu = isi[keluar];
    if (!sumbu) break;
    let masuk = -1;
    for (let j = 0; j < banyak; j += 1) {
      if ((sumbu[j] ?? 0) <= NOL) continue;
      const beda = masuk < 0 ? -1 : (ongkos[j] ?? 0) / (sumbu[j] ?? 1) - (ongkos[masuk] ?? 0) / (sumbu[masuk] ?? 1);
      if (beda < -NOL || (beda <= NOL && (luar[j] ?? 0) < (luar[masuk] ?? 0))) masuk = j;
    }
    if (masuk < 0) return null;
    tukar({ isi, sisa, ongkos }, keluar, masuk);
    [luar[masuk], dalam[keluar]] = [dalam[keluar] ?? 0, luar[masuk] ?? 0];
  }
  const y = new Float64Array(banyak);
  dalam.forEach((nomor, i) => {
    if (nomor < banyak) y[nomor] = sisa[i] ?? 0;
  });
  return y;
}

/** Says one row by another unknown: `isi[keluar]` is solved for `masuk`, and what it is takes its place everywhere. */
function tukar(
  { isi, sisa, ongkos }: { readonly isi: readonly Float64Array[]; readonly sisa: number[]; readonly ongkos: Float64Array },
  keluar: number,
  masuk: number,
): void {
  const sumbu = isi[keluar];
  if (!sumbu) return;
  const kali = sumbu[masuk] ?? 1;
  for (let j = 0; j < sumbu.length; j += 1) sumbu[j] = j === masuk ? 1 / kali : -(sumbu[j] ?? 0) / kali;
  sisa[keluar] = -(sisa[keluar] ?? 0) / kali;
  const sisip = (baris: Float64Array): number => {
    const faktor = baris[masuk] ?? 0;
    if (faktor === 0) return 0;
    for (let j = 0; j < baris.length; j += 1) baris[j] = (j === masuk ? 0 : (baris[j] ?? 0)) + faktor * (sumbu[j] ?? 0);
    return faktor * (sisa[keluar] ?? 0);
  };
  isi.forEach((baris, i) => {
    if (i !== keluar) sisa[i] = (sisa[i] ?? 0) + sisip(baris);
  });
  sisip(ongkos);
}
