/** What the sharing of a year looks at in one post. */
export interface UrutanPengadaan {
  readonly prioritas: number | null;
  readonly kelas: number | null;
}

/**
 * New people asked for in one year, by post. With a limit the posts take turns in the order of the office's priority, then the greater
 * shortage, then the higher kelas, then the order of the list.
 */
export function bagiPengadaan(
  jabatan: readonly UrutanPengadaan[],
  kurang: readonly number[],
  batasSetahun: number | null,
): readonly number[] {
  const hasil = kurang.map(() => 0);
  const urut = [...kurang.keys()]
    .filter((nomor) => (kurang[nomor] ?? 0) > 0)
    .toSorted(
      (a, b) => urutan(jabatan[a], jabatan[b]) || (kurang[b] ?? 0) - (kurang[a] ?? 0) || tinggi(jabatan[b]) - tinggi(jabatan[a]) || a - b,
    );
  let sisa = batasSetahun ?? Infinity;
  for (const nomor of urut) {
    const usul = Math.min(kurang[nomor] ?? 0, sisa);
    sisa -= usul;
    hasil[nomor] = usul;
  }
  return hasil;
}

/** Priority first; a post without one comes behind all that have one. */
function urutan(a: UrutanPengadaan | undefined, b: UrutanPengadaan | undefined): number {
  const [satu, lain] = [a?.prioritas ?? Infinity, b?.prioritas ?? Infinity];
  return satu === lain ? 0 : satu - lain;
}

function tinggi(jabatan: UrutanPengadaan | undefined): number {
  return jabatan?.kelas ?? 0;
}
