import type { ProfilAbk } from "../abk/profil";
import type { AngkaMentah } from "./angka-tugas";
import { satuanPanjang, takaranProfil, type SatuanWaktu, type Takaran } from "./satuan-waktu";

/** How far a sheet's own day may be from the profile's and still be one: 240 to 510 minutes of a day of 300. */
const BATAS_TAKARAN = { terkecil: 0.8, terbesar: 1.7 } as const;
/** Nearer than this, the sheet means the profile's. */
const SAMA = 0.005;

/**
 * The minutes of a day, a week or a month as a sheet itself makes them, where they differ from the profile's: by the days that it
 * counts in a year, so that its quotients come out, or by its results under a divisor in minutes or hours. Null when it says nothing.
 */
export function takaranLembar(baris: readonly AngkaMentah[], satuan: SatuanWaktu, profil: ProfilAbk): Takaran | null {
  const baku = takaranProfil(profil);
  const kali = kaliPembagi(baris, baku, profil) ?? kaliHasil(baris, satuan, baku);
  if (kali === null || Math.abs(kali - 1) < SAMA || kali < BATAS_TAKARAN.terkecil || kali > BATAS_TAKARAN.terbesar) return null;
  return { ...baku, hari: baku.hari * kali, minggu: baku.minggu * kali, bulan: baku.bulan * kali };
}

/** The profile's year shared out over the days that the sheet counts in one. */
function kaliPembagi(baris: readonly AngkaMentah[], baku: Takaran, profil: ProfilAbk): number | null {
  const setahun = new Set<number>();
  for (const { pembagi, makna } of baris) {
    if (pembagi === null) continue;
    if (makna === null || makna.periode !== "tahun" || !satuanPanjang(makna.satuan)) return null;
    setahun.add(pembagi * baku[makna.satuan]);
  }
  const [menit] = setahun;
  return menit === undefined || setahun.size > 1 ? null : profil.waktuKerjaEfektifMenit / menit;
}

/** What all results make of the unit: the median, when every one is near it. */
function kaliHasil(baris: readonly AngkaMentah[], satuan: SatuanWaktu, baku: Takaran): number | null {
  const kali = baris.flatMap(({ norma, volume, pembagi, satuanPembagi, hasil }) =>
    norma && volume && hasil && pembagi !== null && satuanPembagi !== null && !satuanPanjang(satuanPembagi)
      ? [(hasil * pembagi * baku[satuanPembagi]) / (norma * volume * baku[satuan])]
      : [],
  );
  const tengah = kali.toSorted((a, b) => a - b)[Math.floor(kali.length / 2)];
  if (tengah === undefined || kali.some((satu) => Math.abs(satu / tengah - 1) > 0.02)) return null;
  const menit = tengah * baku[satuan];
  return (Math.abs(Math.round(menit) / menit - 1) < SAMA ? Math.round(menit) : menit) / baku[satuan];
}
