import { nameKey } from "../name";

/** Somebody as texts name her. */
export interface Bernama {
  readonly nama: string;
  readonly nip: string | null;
}

/** Words by which others are replaced. */
export interface PenggantiNama {
  readonly nama: string;
  readonly nip: string;
}

/** Shorter names are words of the language as often as names. */
const NAMA_TERPENDEK = 4;

const lolos = (teks: string): string => teks.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&");

/**
 * Takes names and NIP of other people out of a text that is handed to one person, whatever their capitals. A name that stands within her own is left
 * alone: it cannot be told from hers. It finds what is spelled as it stands in the list, nothing else.
 */
export function penyamar(sendiri: Bernama, lain: readonly Bernama[], pengganti: PenggantiNama): (teks: string) => string {
  const milik = nameKey(sendiri.nama);
  const nama = lain.map((satu) => satu.nama.trim()).filter((satu) => satu.length >= NAMA_TERPENDEK && !milik.includes(nameKey(satu)));
  const nip = lain.flatMap((satu) => (satu.nip === null || satu.nip === "" || satu.nip === sendiri.nip ? [] : [satu.nip]));
  const bernama = pola([sendiri.nama, ...nama]);
  const bernip = pola(nip);
  return (teks) => {
    const tanpaNama = bernama === null ? teks : teks.replace(bernama, (kata) => (nameKey(kata) === milik ? kata : pengganti.nama));
    return bernip === null ? tanpaNama : tanpaNama.replace(bernip, pengganti.nip);
  };
}

/** Any of these words, whole. */
function pola(kata: readonly string[]): RegExp | null {
  // A longer name goes before a shorter one that it begins with.
  const unik = [...new Set(kata.filter((satu) => satu !== ""))].toSorted((a, b) => b.length - a.length);
  return unik.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${unik.map(lolos).join("|")})(?![\\p{L}\\p{N}])`, "giu");
}
