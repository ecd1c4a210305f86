import type { PlainDate } from "../date";
import { TEKS_PELINDUNGAN } from "../text/pelindungan-halaman";
import type { HasilPermintaan, JenisCatatanInsiden } from "./jenis";
import { bagianSaat, menitSaat, type Saat } from "./saat";

const { galat } = TEKS_PELINDUNGAN;

const sebelum = (satu: Saat, lain: Saat): boolean => menitSaat(satu) < menitSaat(lain);
/** A moment that has not come stops no clock and starts none. */
const belumTiba = (saat: Saat | null, kini: Saat): boolean => saat !== null && sebelum(kini, saat);

/** What is wrong with the moments of a request, in words; null for nothing. */
export function galatPermintaan(
  { diterima, dijawab, hasil }: { readonly diterima: Saat; readonly dijawab: Saat | null; readonly hasil: HasilPermintaan | null },
  kini: Saat,
): string | null {
  if ((dijawab === null) !== (hasil === null)) return galat.hasilTanpaJawab;
  if (dijawab !== null && sebelum(dijawab, diterima)) return galat.dijawabDahulu;
  return belumTiba(diterima, kini) || belumTiba(dijawab, kini) ? galat.belumTiba : null;
}

/** The same of an incident, whose notices were given at these moments. */
export function galatInsiden(
  insiden: { readonly terjadi: Saat | null; readonly diketahui: Saat; readonly ditutup: PlainDate | null },
  pemberitahuan: readonly Saat[],
  kini: Saat,
): string | null {
  const { terjadi, diketahui, ditutup } = insiden;
  if (terjadi !== null && sebelum(diketahui, terjadi)) return galat.diketahuiDahulu;
  if (belumTiba(diketahui, kini) || (ditutup !== null && ditutup > bagianSaat(kini).hari)) return galat.belumTiba;
  if (ditutup !== null && ditutup < bagianSaat(diketahui).hari) return galat.ditutupDahulu;
  return pemberitahuan.some((saat) => sebelum(saat, diketahui)) ? galat.diberitahuDahulu : null;
}

/** The same of what is written into the file of an incident: nobody is told of what is not known yet. */
export function galatCatatan(
  { jenis, saat }: { readonly jenis: JenisCatatanInsiden; readonly saat: Saat },
  diketahui: Saat,
  kini: Saat,
): string | null {
  if (belumTiba(saat, kini)) return galat.belumTiba;
  return isPemberitahuan(jenis) && sebelum(saat, diketahui) ? galat.diberitahuDahulu : null;
}

/** Whether a note tells that somebody outside was told. */
export function isPemberitahuan(jenis: JenisCatatanInsiden): boolean {
  return jenis !== "tindakan";
}

/** The same of a record of destruction: it tells what was done, and only of data that were there by then. */
export function galatPemusnahan(
  { hingga, tanggal }: { readonly hingga: PlainDate; readonly tanggal: PlainDate },
  kini: Saat,
): string | null {
  if (tanggal > bagianSaat(kini).hari) return galat.belumTiba;
  return hingga > tanggal ? galat.hinggaSesudah : null;
}
