/** Forms in which a document leaves the product; each is the ending of its file. */
export const BENTUK_NASKAH = ["xlsx", "docx", "pdf"] as const;
export type BentukNaskah = (typeof BENTUK_NASKAH)[number];

/** The form that the name of a file asks for; null when its ending is none. */
export function bentukDariNama(nama: string): BentukNaskah | null {
  const akhiran = nama.slice(nama.lastIndexOf(".") + 1).toLowerCase();
  return BENTUK_NASKAH.find((bentuk) => bentuk === akhiran) ?? null;
}
