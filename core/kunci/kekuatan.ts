import { nameKey } from "../name";

/** What is to be said of a password, the first that is true. */
export const KEKUATAN_SANDI = ["pendek", "umum", "nama", "berulang", "cukup", "kuat"] as const;
export type KekuatanSandi = (typeof KEKUATAN_SANDI)[number];

/** What people choose here before anything else; compared without case, digits and signs at its end. */
const SERING_DIPAKAI: ReadonlySet<string> = new Set(
  `
sandi katasandi rahasia password passw0rd admin administrator qwerty qwertyuiop asdfgh asdfghjkl zxcvbnm indonesia
jakarta bandung surabaya merdeka garuda pancasila bismillah alhamdulillah sayang sayangku cinta cintaku akusayangkamu
iloveyou anakku keluarga bahagia sukses semangat doraemon komputer kantor kpu kpuri kpukabupaten kpukota kpuprovinsi
pemilu pilkada sekretariat sekretariatkpu kepegawaian subbagsdm tepat selamat selamatpagi januari agustus desember
letmein welcome abcdef abcdefgh monyet naga
`
    .trim()
    .split(/\s+/u),
);

/** From how many different letters a long password is no repetition. */
const RAGAM_TERKECIL = 5;
/** From how many letters on a password that is none of the others is strong. */
const PANJANG_KUAT = 16;
/** What part of neighbours that follow each other makes a sequence. */
const BERURUTAN = 0.7;
/** Names shorter than this stand in many words by chance. */
const NAMA_TERPENDEK = 4;

/**
 * An honest judgement of a password: by its length, by what many people choose, by the name of its owner, and by repetition. It knows no
 * dictionary and measures no entropy, so that it says "cukup" of what is merely long enough.
 *
 * @param terpendek fewest letters that are taken
 */
export function kekuatanSandi(sandi: string, { nama, terpendek }: { readonly nama: string; readonly terpendek: number }): KekuatanSandi {
  if (sandi.length < terpendek) return "pendek";
  const rata = sandi.toLowerCase().replaceAll(/\s/gu, "");
  const inti = rata.replaceAll(/[^a-z]/gu, "");
  const batang = rata.replace(/[^a-z]+$/u, "");
  if (SERING_DIPAKAI.has(batang) || SERING_DIPAKAI.has(inti)) return "umum";
  const bagianNama = nameKey(nama).toLowerCase().split(" ");
  if (bagianNama.some((bagian) => bagian.length >= NAMA_TERPENDEK && inti.includes(bagian))) return "nama";
  if (new Set(rata).size < RAGAM_TERKECIL || isBerurutan(rata)) return "berulang";
  return sandi.length >= PANJANG_KUAT ? "kuat" : "cukup";
}

/** Whether almost every sign follows the one before it, up or down, or repeats it: 1234567890, aaaabbbb. */
function isBerurutan(teks: string): boolean {
  const pasangan = teks.length - 1;
  const urut = Array.from({ length: pasangan }, (_, nomor) => Math.abs(teks.charCodeAt(nomor + 1) - teks.charCodeAt(nomor)) <= 1);
  return urut.filter(Boolean).length >= pasangan * BERURUTAN;
}
