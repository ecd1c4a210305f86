/** Letters and digits of Crockford's base 32: none that is taken for another. https://www.crockford.com/base32.html */
const HURUF = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const BIT = 5;
/** Characters of the short form (40 bits), and of that in a QR code (80 bits). */
const PENDEK = 8;
const PANJANG = 16;

/** A state of the data as a document bears it: the last step before it and the fingerprint of that. */
export interface TandaNaskah {
  /** Number of the step. */
  readonly langkah: number;
  /** SHA-256 of the step in 64 hexadecimal digits. */
  readonly sidik: string;
  /** UTC moment of the step, ISO 8601. */
  readonly waktu: string;
  /** First 16 digits of the fingerprint of the first step, by which one office's file is told from another's. */
  readonly asal: string;
}

/** The first bits of a fingerprint in so many characters. */
function keHuruf(sidik: string, banyak: number): string {
  const bit = Array.from(sidik, (satu) => Number.parseInt(satu, 16).toString(2).padStart(4, "0")).join("");
  return Array.from({ length: banyak }, (_, nomor) => HURUF[Number.parseInt(bit.slice(nomor * BIT, (nomor + 1) * BIT), 2)]).join("");
}

/** `4F7K-92QM`: the first 40 bits of a fingerprint. */
export function tandaPendek(sidik: string): string {
  const huruf = keHuruf(sidik, PENDEK);
  return `${huruf.slice(0, 4)}-${huruf.slice(4)}`;
}

/** What the QR code of a page says: `TEPAT-120-4F7K92QM…`, capitals and digits alone so that it stays small. */
export function kodeTanda({ langkah, sidik }: Pick<TandaNaskah, "langkah" | "sidik">): string {
  return `TEPAT-${langkah}-${keHuruf(sidik, PANJANG)}`;
}

/** The mark in the properties of a file. It names no person and no content. */
export function markah({ asal, langkah, sidik }: Pick<TandaNaskah, "asal" | "langkah" | "sidik">): string {
  return `tepat-rantai-1.${asal}.${langkah}.${sidik}`;
}

const MARKAH = /tepat-rantai-1\.([0-9a-f]{16})\.(\d{1,15})\.([0-9a-f]{64})/;

/** The mark in a text that may hold one; null without one. */
export function bacaMarkah(teks: string): Pick<TandaNaskah, "asal" | "langkah" | "sidik"> | null {
  const [, asal, langkah, sidik] = MARKAH.exec(teks) ?? [];
  return asal === undefined || langkah === undefined || sidik === undefined ? null : { asal, langkah: Number(langkah), sidik };
}

/** What somebody typed or scanned of a printed mark. */
export interface TandaDiketik {
  readonly langkah: number;
  /** Characters of the fingerprint, without the dash. */
  readonly huruf: string;
}

/** `TEPAT-120-4F7K92QM…`, `Tepat 4F7K-92QM, langkah 120` and the like; null for what is none. Letters that look alike are taken as one. */
export function bacaTanda(teks: string): TandaDiketik | null {
  const rapi = teks.toUpperCase().replaceAll(/\s+/g, " ").trim();
  const kode = /^TEPAT-(\d{1,15})-([0-9A-Z]{16})$/.exec(rapi);
  const tercetak = /([0-9A-Z]{4})-?([0-9A-Z]{4})[^0-9A-Z]+(?:LANGKAH )?([\d.]{1,19})/.exec(rapi.replace(/^TEPAT /, ""));
  const [langkah, huruf] = kode ? [kode[1], kode[2]] : [tercetak?.[3]?.replaceAll(".", ""), `${tercetak?.[1] ?? ""}${tercetak?.[2] ?? ""}`];
  if (langkah === undefined || langkah === "" || huruf === undefined || huruf === "") return null;
  return { langkah: Number(langkah), huruf: huruf.replaceAll("O", "0").replaceAll(/[IL]/g, "1") };
}

/** Whether a fingerprint begins as somebody typed. */
export function cocokTanda(sidik: string, { huruf }: TandaDiketik): boolean {
  return keHuruf(sidik, huruf.length) === huruf;
}
