/** A jabatan in the order in which the list showed it last. */
export interface JabatanBerurut {
  readonly jabatanId: string;
  readonly nama: string;
}

let terakhir: readonly JabatanBerurut[] = [];
let terbuka: string | null = null;

/** Remembers the list as filtered and sorted, so that the page of one jabatan can go to the next. */
export function ingatUrutan(urutan: readonly JabatanBerurut[]): void {
  terakhir = urutan;
}

/** The neighbours of a jabatan in the list that was shown last, or in the order of the office when that does not hold it. */
export function tetangga(
  jabatanId: string,
  kantor: readonly JabatanBerurut[],
): { readonly sebelum: JabatanBerurut | null; readonly sesudah: JabatanBerurut | null } {
  const urutan = terakhir.some((satu) => satu.jabatanId === jabatanId) ? terakhir : kantor;
  const nomor = urutan.findIndex((satu) => satu.jabatanId === jabatanId);
  return { sebelum: urutan[nomor - 1] ?? null, sesudah: nomor < 0 ? null : (urutan[nomor + 1] ?? null) };
}

/** Remembers which jabatan was opened last, for the way back to the list. */
export function ingatTerbuka(jabatanId: string): void {
  terbuka = jabatanId;
}

export function terbukaTerakhir(): string | null {
  return terbuka;
}
