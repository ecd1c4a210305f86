import type { HargaAturan, HargaKunci, TelaahRencana } from "../penempatan/telaah-rencana";
import { KALIMAT_ATURAN } from "./aturan-penempatan";
import { formatAngka, nilaiPoin } from "./number";
import { sebutanUntung } from "./selisih-penempatan";

/** In how many draws of the weights a move stays. */
export const kalimatKetahanan = (tetap: number, undian: number): string =>
  `Bila setiap bobot diundi naik atau turun sampai 20%, perpindahan ini tetap pada ${formatAngka(tetap)} dari ${formatAngka(undian)} undian.`;

/** By how much all scores may move at once. */
export function kalimatKelonggaran({ kelonggaran }: Pick<TelaahRencana, "kelonggaran">): string {
  if (kelonggaran === null) return "Tidak ada rencana lain.";
  if (kelonggaran === 0) return "Ada rencana lain yang sama baiknya.";
  return `Rencana tetap yang terbaik selama setiap nilai bergeser tidak lebih dari ${nilaiPoin(kelonggaran)} poin, semuanya sekaligus dan ke arah mana pun.`;
}

/** What asking a rule costs. */
export const kalimatHargaAturan = ({ id, untung }: HargaAturan): string =>
  `Tanpa syarat ${KALIMAT_ATURAN[id].nama.toLowerCase()}: ${sebutanUntung(untung)}.`;

/** What a lock costs. */
export const kalimatHargaKunci = ({ pegawaiId, untung }: HargaKunci, nama: (id: string) => string): string =>
  `Tanpa kunci ${nama(pegawaiId)}: ${sebutanUntung(untung)}.`;
