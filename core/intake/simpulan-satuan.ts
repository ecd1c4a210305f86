import type { ProfilAbk } from "../abk/profil";
import { hampirSama, kebutuhanApaAdanya, kebutuhanMenurut, type AngkaMentah } from "./angka-tugas";
import { maknaPembagi, MENIT_PER_JAM, satuanDisebut, type SatuanWaktu } from "./satuan-waktu";

/** In which unit a sheet counts the time of its tasks, and what decided that. */
export interface SimpulanSatuan {
  readonly satuan: SatuanWaktu;
  readonly dasar: "judul" | "pembagi" | "hasil" | "bawaan";
  /** Heading and divisor name different units and the sheet's own results do not settle it, or nothing names one. */
  readonly ragu: boolean;
  /** Heading and divisor name different units. */
  readonly bertentangan: boolean;
  /** Total need under the profile in either unit. */
  readonly kebutuhan: Readonly<Record<SatuanWaktu, number>>;
}

interface Bahan {
  readonly baris: readonly AngkaMentah[];
  readonly judulNorma: string;
  readonly judulPembagi: string;
  readonly profil: ProfilAbk;
}

/**
 * Decides from the whole sheet whether its norms are minutes or hours: the heading names the unit, a divisor of 1,250 means
 * hours and one of 75,000 minutes, and the results that the sheet itself states settle it when the two disagree. Rows that name
 * their own unit take no part.
 */
export function simpulkanSatuan({ baris, judulNorma, judulPembagi, profil }: Bahan): SimpulanSatuan {
  const ikut = baris.filter((satu) => satu.satuanNorma === null && satu.norma !== null);
  const kebutuhan = { menit: jumlah(ikut, "menit", profil), jam: jumlah(ikut, "jam", profil) };
  const judul = satuanDisebut(judulNorma);
  const pembagi = satuanPembagi(ikut, judulPembagi);
  const pasti = (satuan: SatuanWaktu, dasar: SimpulanSatuan["dasar"]): SimpulanSatuan => ({
    satuan,
    dasar,
    ragu: false,
    bertentangan: judul !== null && pembagi !== null && judul !== pembagi,
    kebutuhan,
  });
  if (ikut.length === 0) return pasti(judul ?? pembagi ?? "menit", "judul");
  if (judul !== null && (pembagi === null || pembagi === judul)) return pasti(judul, "judul");
  if (judul === null && pembagi !== null) return pasti(pembagi, "pembagi");
  const hasil = satuanHasil(ikut, profil);
  if (hasil !== null) return pasti(hasil, "hasil");
  if (judul !== null && pembagi !== null) return { ...pasti(pembagi, "pembagi"), ragu: true };
  return { ...pasti("menit", "bawaan"), ragu: true };
}

/** The unit in which most divisors are stated, by their size or by their heading. */
function satuanPembagi(baris: readonly AngkaMentah[], judul: string): SatuanWaktu | null {
  const jumlahMenurut = { menit: 0, jam: 0 };
  for (const { pembagi } of baris) {
    const makna = pembagi === null ? null : maknaPembagi(pembagi);
    if (makna) jumlahMenurut[makna.satuan] += 1;
  }
  if (jumlahMenurut.menit === jumlahMenurut.jam) return jumlahMenurut.menit === 0 ? satuanDisebut(judul) : null;
  return jumlahMenurut.menit > jumlahMenurut.jam ? "menit" : "jam";
}

/**
 * The unit under which the stated results come out. A result that equals norm x volume / divisor as they stand takes the norm in
 * the unit of the divisor; one that is sixty times off takes it in the other. Without a divisor the profile's year is tried.
 */
function satuanHasil(baris: readonly AngkaMentah[], profil: ProfilAbk): SatuanWaktu | null {
  const suara = { menit: 0, jam: 0 };
  for (const satu of baris) {
    if (satu.hasil === null || satu.hasil <= 0) continue;
    const makna = satu.pembagi === null ? null : maknaPembagi(satu.pembagi);
    const apaAdanya = kebutuhanApaAdanya(satu);
    if (makna && apaAdanya !== null) {
      const lain: SatuanWaktu = makna.satuan === "jam" ? "menit" : "jam";
      const kali = makna.satuan === "jam" ? 1 / MENIT_PER_JAM : MENIT_PER_JAM;
      if (hampirSama(satu.hasil, apaAdanya)) suara[makna.satuan] += 1;
      else if (hampirSama(satu.hasil, apaAdanya * kali)) suara[lain] += 1;
    } else if (satu.pembagi === null) {
      if (hampirSama(satu.hasil, kebutuhanMenurut(satu, "menit", profil))) suara.menit += 1;
      else if (hampirSama(satu.hasil, kebutuhanMenurut(satu, "jam", profil))) suara.jam += 1;
    }
  }
  if (suara.menit === suara.jam) return null;
  return suara.menit > suara.jam ? "menit" : "jam";
}

function jumlah(baris: readonly AngkaMentah[], satuan: SatuanWaktu, profil: ProfilAbk): number {
  return baris.reduce((sejauhIni, satu) => sejauhIni + kebutuhanMenurut(satu, satuan, profil), 0);
}
