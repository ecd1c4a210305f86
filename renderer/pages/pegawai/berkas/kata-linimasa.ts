import type { RuasLinimasa } from "../../../../core/orang/linimasa";
import { formatTanggal } from "../../../../core/text/date";
import { TEKS_BERKAS_ORANG as T, TEKS_LAJUR } from "../../../../core/text/orang-berkas";

/** First day of a stretch in words; only the year where no more is known. */
export function kataMulai({ mulai, tahunSaja }: Pick<RuasLinimasa, "mulai" | "tahunSaja">): string {
  if (mulai === null) return T.linimasaSejak;
  return tahunSaja ? mulai.slice(0, 4) : formatTanggal(mulai);
}

/** Last day of a stretch in words. */
export function kataSampai({ sampai }: Pick<RuasLinimasa, "sampai">): string {
  return sampai === null ? T.linimasaKini : formatTanggal(sampai);
}

/** A stretch as one sentence. */
export function kalimatRuas(ruas: RuasLinimasa): string {
  return `${TEKS_LAJUR[ruas.lajur]}: ${ruas.label}, ${kataMulai(ruas)} – ${kataSampai(ruas)}`;
}
