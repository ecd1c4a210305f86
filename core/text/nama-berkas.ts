const BAGIAN_TERPANJANG = 80;

/** Name of a file from its parts, without signs that a file system refuses; empty parts are left out. */
export function namaBerkas(bagian: readonly string[]): string {
  return bagian
    .map((satu) =>
      satu
        .replace(/[\\/:*?"<>|\p{Cc}]+/gu, " ")
        .replace(/\s+/gu, " ")
        .trim()
        .slice(0, BAGIAN_TERPANJANG)
        // Half of a pair of signs at the cut goes too.
        .replace(/\p{Cs}/gu, ""),
    )
    .filter((satu) => satu !== "")
    .join(" ");
}

const CONTOH = "CONTOH";

/** Name of the file of a document; one of the sample office says so first. */
export function namaNaskah({ contoh }: { readonly contoh: boolean }, bagian: readonly string[]): string {
  return namaBerkas([contoh ? CONTOH : "", ...bagian]);
}
