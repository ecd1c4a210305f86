/** What the sharing of a year looks at in one post. */
export interface KebutuhanPengadaan {
  readonly prioritas: number | null;
  readonly kelas: number | null;
  /** Shortage at the end of each year when nobody new comes at all. */
  readonly kurang: readonly number[];
}

export interface PengadaanSetahun {
  /** Shortage that the proposals of the years before do not cover. */
  readonly kurang: number;
  readonly usul: number;
  /** Shortage that the limit leaves for the next year. */
  readonly ditunda: number;
}

/**
 * New people asked for in each year. Whoever was asked for stays: a later year asks only for what is short beyond. With a limit for the
 * year the posts take turns in the order of the office's priority, then the greater shortage, then the higher kelas, then the order of the
 * list; what is left over waits for the next year. A post whose shortage passes by itself asks for nobody in the year after.
 */
export function bagiPengadaan(
  jabatan: readonly KebutuhanPengadaan[],
  batasSetahun: number | null,
): readonly (readonly PengadaanSetahun[])[] {
  const tahun = Math.max(0, ...jabatan.map(({ kurang }) => kurang.length));
  const diusulkan = jabatan.map(() => 0);
  const hasil = jabatan.map((): PengadaanSetahun[] => []);
  for (let ke = 0; ke < tahun; ke += 1) {
    const kurang = jabatan.map((satu, nomor) => Math.max(0, (satu.kurang[ke] ?? 0) - (diusulkan[nomor] ?? 0)));
    const urut = jabatan
      .map((_, nomor) => nomor)
      .toSorted(
        (a, b) => urutan(jabatan[a], jabatan[b]) || (kurang[b] ?? 0) - (kurang[a] ?? 0) || tinggi(jabatan[b]) - tinggi(jabatan[a]) || a - b,
      );
    let sisa = batasSetahun ?? Infinity;
    for (const nomor of urut) {
      const perlu = kurang[nomor] ?? 0;
      const usul = Math.min(perlu, sisa);
      sisa -= usul;
      diusulkan[nomor] = (diusulkan[nomor] ?? 0) + usul;
      hasil[nomor]?.push({ kurang: perlu, usul, ditunda: perlu - usul });
    }
  }
  return hasil;
}

/** Priority first; a post without one comes behind all that have one. */
function urutan(a: KebutuhanPengadaan | undefined, b: KebutuhanPengadaan | undefined): number {
  const [satu, lain] = [a?.prioritas ?? Infinity, b?.prioritas ?? Infinity];
  return satu === lain ? 0 : satu - lain;
}

function tinggi(jabatan: KebutuhanPengadaan | undefined): number {
  return jabatan?.kelas ?? 0;
}
