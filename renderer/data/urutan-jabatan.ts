/** A jabatan in the order in which the list showed it last. */
export interface JabatanBerurut {
  readonly jabatanId: string;
  readonly nama: string;
}

/** Those before and after a jabatan; null at the end of the list. */
export interface Tetangga {
  readonly sebelum: JabatanBerurut | null;
  readonly sesudah: JabatanBerurut | null;
}

export const TANPA_TETANGGA: Tetangga = { sebelum: null, sesudah: null };

/** The neighbours of a jabatan in a list, or null when the list does not hold it. */
export function tetangga(urutan: readonly JabatanBerurut[], jabatanId: string): Tetangga | null {
  const nomor = urutan.findIndex((satu) => satu.jabatanId === jabatanId);
  return nomor < 0 ? null : { sebelum: urutan[nomor - 1] ?? null, sesudah: urutan[nomor + 1] ?? null };
}

/** What the list of an area showed last and which jabatan was opened from it, for as long as the program runs. */
function createUrutan() {
  let terakhir: readonly JabatanBerurut[] = [];
  let terbuka: string | null = null;
  return {
    /** Remembers the list as filtered and sorted, so that the page of one jabatan can go to the next. */
    ingat: (urutan: readonly JabatanBerurut[]): void => {
      terakhir = urutan;
    },
    /** The neighbours of a jabatan in the remembered list, or null when the list does not hold it. */
    tetangga: (jabatanId: string): Tetangga | null => tetangga(terakhir, jabatanId),
    /** Remembers which jabatan was opened last, for the way back to the list. */
    ingatTerbuka: (jabatanId: string): void => {
      terbuka = jabatanId;
    },
    terbukaTerakhir: (): string | null => terbuka,
  };
}

export const urutanAbk = createUrutan();
export const urutanAnjab = createUrutan();
