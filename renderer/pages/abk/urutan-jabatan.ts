/** A jabatan in the order in which the list showed it last. */
export interface JabatanBerurut {
  readonly jabatanId: string;
  readonly nama: string;
}

let terakhir: readonly JabatanBerurut[] = [];

/** Remembers the list as filtered and sorted, so that the page of one jabatan can go to the next. */
export function ingatUrutan(urutan: readonly JabatanBerurut[]): void {
  terakhir = urutan;
}

/** The neighbours of a jabatan in the remembered list, or null when the list does not hold it. */
export function tetanggaTerakhir(
  jabatanId: string,
): { readonly sebelum: JabatanBerurut | null; readonly sesudah: JabatanBerurut | null } | null {
  return tetangga(terakhir, jabatanId);
}

/** The neighbours of a jabatan in a list. */
export function tetangga(urutan: readonly JabatanBerurut[], jabatanId: string) {
  const nomor = urutan.findIndex((satu) => satu.jabatanId === jabatanId);
  return nomor < 0 ? null : { sebelum: urutan[nomor - 1] ?? null, sesudah: urutan[nomor + 1] ?? null };
}

let terbuka: string | null = null;

/** Remembers which jabatan was opened last, for the way back to the list. */
export function ingatTerbuka(jabatanId: string): void {
  terbuka = jabatanId;
}

export function terbukaTerakhir(): string | null {
  return terbuka;
}
