import { acakDari } from "../acak";
import { ATURAN_NILAI } from "./aturan";
import { HargaTerundi } from "./harga-terundi";
import type { Terencana } from "./kantor";
import { Pemecah } from "./pemecah/pecahkan";
import { BAGIAN_SKOR, SKOR_PENUH } from "./skor";
import { pilihanOrang } from "./telaah";

/** How often the weights are drawn anew, and by how many percent each may go up or down. */
export const UNDIAN_KETAHANAN = 200;
const RAGAM_KETAHANAN = 20;
const BENIH = 20_260_101;
/** Steps of a draw between the lowest and the highest weight. */
const LANGKAH = 10_000;

/**
 * Of everybody who takes part, in how many of the draws of the weights the best plan still gives her what this plan does. Each weight is
 * drawn by itself, evenly between 20 % below and 20 % above the office's; the draws are the same every time. A move that falls below the least score
 * in a draw is none in it, and one that comes up to it is one.
 */
export function ketahananRencana({ rencana, skor, ulang, terendah }: Terencana): ReadonlyMap<string, number> {
  const { telaah, peserta, jabatan } = rencana;
  const { berkelompok, batasan, jawaban } = telaah;
  const bebas = terendah === null ? rencana : ulang({ tanpa: ATURAN_NILAI, dekat: rencana });
  const { terbatas: soal, pindahPasangan } = "pertentangan" in bebas ? rencana : bebas;
  // The scores may lie further apart than the office's own do: putting somebody out of her post stays dearer than anything.
  const lebih = 4 * (soal.orang + 1) * SKOR_PENUH;
  const tinggal = soal.tinggal.map((satu, i) => (batasan.harusPindah.has(i) || batasan.kunci.has(i) ? satu + lebih : satu));
  const terundi = new HargaTerundi({
    ...berkelompok,
    soal,
    pindahPasangan,
    terendah,
    skor: (i, kelompok) => skor(peserta[i] ?? "", jabatan[kelompok] ?? ""),
  });
  const pemecah = new Pemecah(soal);
  const tetap = new Int32Array(peserta.length);
  const acak = acakDari(BENIH);
  const faktor = (): number => 1 + (RAGAM_KETAHANAN / 100) * ((2 * acak.bilangan(0, LANGKAH)) / LANGKAH - 1);
  for (let undian = 0; undian < UNDIAN_KETAHANAN; undian += 1) {
    const { kursiOrang } = pemecah.pecahkan({ harga: terundi.undi(BAGIAN_SKOR.map(faktor)), tinggal, kosong: soal.kosong }, jawaban);
    for (let i = 0; i < peserta.length; i += 1)
      if (pilihanOrang(berkelompok, jawaban.kursiOrang, i) === pilihanOrang(berkelompok, kursiOrang, i)) tetap[i] = (tetap[i] ?? 0) + 1;
  }
  return new Map(peserta.map((pegawaiId, i) => [pegawaiId, tetap[i] ?? 0]));
}
