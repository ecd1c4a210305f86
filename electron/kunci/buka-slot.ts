import type { BerkasKunci } from "../../core/contract/berkas-kunci";
import { AppError } from "../../core/errors";
import { reportUnexpected } from "../unexpected";
import { denganMac, macCocok, tulisBerkasKunci } from "./berkas-kunci";
import { bukaDenganAkun, bukaDenganPemulihan, bukaDenganSandi, slotBerId, type BrankasAkun } from "./gantungan";
import type { Percobaan } from "./percobaan";
import type { CaraBuka } from "./pilihan-penjaga";
import type { SlotTerbuka } from "./slot";

interface Bahan {
  /** Path of the key file, for what is said of it. */
  readonly jalur: string;
  readonly brankas: BrankasAkun | null;
  readonly percobaan: Percobaan;
}

/**
 * Opens a slot of a key file, and looks whether the file stands as somebody wrote it who knew the data key.
 *
 * @throws AppError sandiSalah, tungguSandi, pemulihanSalah, slotLama, akunTidakTersedia, akunTidakMembuka; berkasKunciRusak also where a part of the file
 * is no key at all
 */
export async function bukaSlotDari(berkas: BerkasKunci, cara: CaraBuka, bahan: Bahan): Promise<SlotTerbuka> {
  const rusak = (): AppError => new AppError("berkasKunciRusak", { berkas: bahan.jalur });
  const terbuka = await bukaDengan(berkas, cara, bahan).catch((error: unknown) => {
    throw error instanceof AppError ? error : rusak();
  });
  if (!macCocok(berkas, terbuka.kunciData)) throw rusak();
  return terbuka;
}

/**
 * Keeps what opening a slot showed: what was left for the owner is taken into her slot while her password is known, and a recovery sheet
 * that opened the data needs no other look. A disk that takes nothing hinders nobody's work: it is noted the next time.
 */
export function catatDibuka(
  berkas: BerkasKunci,
  { kunciData, slot }: SlotTerbuka,
  { jalur, kini }: { readonly jalur: string; readonly kini: Date },
): void {
  const sesudah = slot.jenis === "pemulihan" ? { ...slot, diperiksa: kini.toISOString() } : slot;
  if (berkas.slot.includes(sesudah)) return;
  try {
    tulisBerkasKunci(jalur, denganMac({ ...berkas, slot: berkas.slot.map((satu) => (satu.id === slot.id ? sesudah : satu)) }, kunciData));
  } catch (error) {
    reportUnexpected("kunci.buka", error);
  }
}

/**
 * Looks whether somebody types the password of her slot once more, or the recovery sheet where she came in with that.
 *
 * @throws AppError sandiSalah, tungguSandi, pemulihanSalah, slotLama
 */
export async function kenaliLagi(
  berkas: BerkasKunci,
  { slotId, sandi }: { readonly slotId: string; readonly sandi: string },
  percobaan: Percobaan,
): Promise<void> {
  const milik = berkas.slot.find(({ id }) => id === slotId);
  const benar = percobaan.mulai(slotId);
  const cocok = milik?.jenis === "orang" ? await bukaDenganSandi(milik, berkas.berkas, sandi) : await bukaDenganPemulihan(berkas, sandi);
  if (cocok === null) throw new AppError("sandiSalah");
  benar();
}

async function bukaDengan(berkas: BerkasKunci, cara: CaraBuka, { brankas, percobaan }: Bahan): Promise<SlotTerbuka> {
  if ("akun" in cara) return bukaDenganAkun(berkas, brankas);
  if ("pemulihan" in cara) return bukaDenganPemulihan(berkas, cara.pemulihan);
  const slot = slotBerId(berkas, cara.slotId);
  const benar = percobaan.mulai(slot.id);
  const terbuka = await bukaDenganSandi(slot, berkas.berkas, cara.sandi);
  if (terbuka === null) throw new AppError("sandiSalah");
  benar();
  return terbuka;
}
