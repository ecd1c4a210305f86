import { createSharedValue } from "./shared-value";

/** Why the window was locked: it begins so, it was asked for, nobody was at work for some minutes, the computer slept, or it was locked elsewhere. */
export type SebabKunci = { readonly jenis: "mulai" | "diminta" | "tidur" | "lain" } | { readonly jenis: "diam"; readonly menit: number };

/** Why the window is locked; null while it is open. */
const sebab = createSharedValue<SebabKunci | null>(null);

/** Whoever waits for the window to be opened again. */
const menunggu = new Set<() => void>();

/** Procedures that are answered while the data file is locked. */
const LEPAS_KUNCI = /^(?:kunci|tampilan|job)\./u;

/** Whether a procedure may be asked while the window is locked. */
export function isLepasKunci(name: string): boolean {
  return LEPAS_KUNCI.test(name);
}

export function sebabTerkunci(): SebabKunci | null {
  return sebab.get();
}

/** Why the window is locked, followed; null while it is open. */
export function useSebabTerkunci(): SebabKunci | null {
  return sebab.useValue((kini) => kini);
}

/** Has something done whenever the window is locked or opened. */
export function onTerkunci(lakukan: () => void): () => void {
  return sebab.subscribe(lakukan);
}

/** The window is locked from now on: whatever it asks of the data file waits until it is opened. */
export function tandaiTerkunci(karena: SebabKunci): void {
  if (sebab.get() !== null) return;
  sebab.set(karena);
}

/** The window is open again: what waited goes on. */
export function tandaiTerbuka(): void {
  if (sebab.get() === null) return;
  sebab.set(null);
  for (const lanjut of menunggu) lanjut();
  menunggu.clear();
}

/** Waits for as long as the window is locked. */
export async function tungguTerbuka(): Promise<void> {
  if (sebab.get() !== null) await new Promise<void>((lanjut) => menunggu.add(lanjut));
}
