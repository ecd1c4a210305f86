import type { Selisih } from "../penempatan/selisih";
import type { HargaAturan, HargaKunci, TelaahRencana } from "../penempatan/telaah-rencana";
import { KALIMAT_ATURAN } from "./aturan-penempatan";
import { formatAngka, nilaiPoin } from "./number";

/** A gain in words: `2 kursi dan 54,04 poin`; a loss of points beside a gain of seats is said as one. */
function sebutanUntung({ kursi, poin }: Selisih): string {
  const bagian = [
    ...(kursi === 0 ? [] : [`${formatAngka(Math.abs(kursi))} kursi ${kursi > 0 ? "lebih" : "kurang"} terisi`]),
    ...(poin === 0 ? [] : [`nilai ${poin > 0 ? "naik" : "turun"} ${nilaiPoin(Math.abs(poin))}`]),
  ];
  return bagian.length === 0 ? "tidak ada" : bagian.join(", ");
}

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

/** A plan after the best one, by what it gives up. */
export function sebutanRencanaLain({ kursi, poin }: Selisih): string {
  if (kursi === 0 && poin === 0) return "sama baiknya";
  return `kehilangan ${[...(kursi > 0 ? [`${formatAngka(kursi)} kursi terisi`] : []), ...(poin === 0 ? [] : [poin > 0 ? `${nilaiPoin(poin)} poin` : `tetapi nilainya naik ${nilaiPoin(-poin)}`])].join(" dan ")}`;
}
