const BENTUK = process.env["TEPAT_TAHAN"];

/** Whether `npm run tahan` takes its time; `npm test` has the short forms, and so has `npm run tahan -- --singkat`. */
export const PANJANG = BENTUK === "panjang";

/** How often, in the short form and in the long one; `--kali=N` says another number for the long one. */
export function kali(singkat: number, panjang: number): number {
  return PANJANG ? Number(process.env["TEPAT_TAHAN_KALI"] ?? panjang) : singkat;
}

/** Prints a table where `npm run tahan` asked for it. */
export function cetak(judul: string, tabel: string): void {
  if (BENTUK !== undefined) process.stdout.write(`\n${judul}\n\n${tabel}\n`);
}
