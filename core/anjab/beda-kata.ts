/** A piece of a text that two versions share, or that one of them has alone. */
export interface PotonganKata {
  readonly teks: string;
  readonly keadaan: "tetap" | "hilang" | "baru";
}

/** Words and the blanks between them, so that their joined pieces are the text again. */
const kata = (teks: string): readonly string[] => teks.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]+/gu) ?? [];

/** Most words of which two texts are compared word by word: beyond it the time would be felt, and the texts are other ones. */
const KATA_TERBANYAK = 1_500;

/** Two texts word by word: the pieces of the old one that went and of the new one that came, in the order in which they are read. */
export function bedaKata(lama: string, baru: string): readonly PotonganKata[] {
  if (lama === baru) return lama === "" ? [] : [{ teks: lama, keadaan: "tetap" }];
  const [kiri, kanan] = [kata(lama), kata(baru)];
  if (Math.max(kiri.length, kanan.length) > KATA_TERBANYAK) return gabung([potongan(lama, "hilang"), potongan(baru, "baru")]);
  return gabung(jejakTerpanjang(kiri, kanan).map(({ nilai, keadaan }) => potongan(nilai, keadaan)));
}

const potongan = (teks: string, keadaan: PotonganKata["keadaan"]): PotonganKata => ({ teks, keadaan });

/** Neighbours of one state as one piece. */
function gabung(semua: readonly PotonganKata[]): readonly PotonganKata[] {
  const hasil: PotonganKata[] = [];
  for (const satu of semua) {
    const akhir = hasil.at(-1);
    if (satu.teks === "") continue;
    if (akhir?.keadaan === satu.keadaan) hasil[hasil.length - 1] = { ...akhir, teks: akhir.teks + satu.teks };
    else hasil.push(satu);
  }
  return hasil;
}

/** One step of an alignment of two lists. */
export interface LangkahBeda<T> {
  readonly nilai: T;
  readonly keadaan: PotonganKata["keadaan"];
}

/** Two lists along their longest common subsequence; what went stands before what came in its place. */
export function jejakTerpanjang<T>(lama: readonly T[], baru: readonly T[]): readonly LangkahBeda<T>[] {
  const lebar = baru.length + 1;
  // Length of the longest common rest from each pair of places on.
  const panjang = new Uint32Array((lama.length + 1) * lebar);
  const di = (i: number, j: number): number => panjang[i * lebar + j] ?? 0;
  for (let i = lama.length - 1; i >= 0; i -= 1)
    for (let j = baru.length - 1; j >= 0; j -= 1)
      panjang[i * lebar + j] = lama[i] === baru[j] ? di(i + 1, j + 1) + 1 : Math.max(di(i + 1, j), di(i, j + 1));
  const hasil: LangkahBeda<T>[] = [];
  let [i, j] = [0, 0];
  while (i < lama.length || j < baru.length) {
    const [kiri, kanan] = [lama[i], baru[j]];
    if (i < lama.length && j < baru.length && kiri === kanan) {
      hasil.push({ nilai: kiri as T, keadaan: "tetap" });
      i += 1;
      j += 1;
    } else if (i < lama.length && (j >= baru.length || di(i + 1, j) >= di(i, j + 1))) {
      hasil.push({ nilai: kiri as T, keadaan: "hilang" });
      i += 1;
    } else {
      hasil.push({ nilai: kanan as T, keadaan: "baru" });
      j += 1;
    }
  }
  return hasil;
}
