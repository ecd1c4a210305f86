import { selKosong, type IsiSel } from "../../intake/lembar";

const SEHARI = 24 * 60;
const JAM_MENIT = /^(\d{1,2})\s*(?:jam|j|hours?|h)(?:\s*(\d{1,3})\s*(?:menit|mnt|min|m)?)?$/iu;

/** Minutes as a machine prints them: `12`, `0:12`, `00:12:30`, `1 jam 5 menit`; null for none, undefined for what is no time of a day. */
export function bacaLama(isi: IsiSel): number | null | undefined {
  const menit = bacaMenit(isi);
  return menit !== null && menit !== undefined && menit > SEHARI ? undefined : menit;
}

function bacaMenit(isi: IsiSel): number | null | undefined {
  if (selKosong(isi)) return null;
  if (typeof isi === "number") return isi < 0 ? undefined : isi > 0 && isi < 1 ? Math.floor(isi * 1_440 + 1e-4) : Math.round(isi);
  if (typeof isi === "object" && isi !== null) return isi.jenis === "durasi" ? Math.floor(isi.menit + 1e-6) : undefined;
  if (typeof isi !== "string") return undefined;
  const teks = isi.trim().replace(/^'/u, "");
  if (/^(?:[-–_.*]+|n\/?a|null|tidak|nihil)$/iu.test(teks)) return null;
  const cocok = /^(\d{1,2}):(\d{2})(?::\d{2})?$/u.exec(teks);
  if (cocok) return Number(cocok[1]) * 60 + Number(cocok[2]);
  const panjang = JAM_MENIT.exec(teks);
  if (panjang) return Number(panjang[1]) * 60 + Number(panjang[2] ?? 0);
  const angka = /^(\d{1,4})\s*(?:menit|mnt|min|m|')?$/iu.exec(teks);
  return angka ? Number(angka[1]) : undefined;
}
