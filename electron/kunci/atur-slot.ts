import type { IsiKunci } from "../../core/contract/berkas-kunci";
import type { LembarPemulihan } from "../../core/contract/kunci";
import { AppError } from "../../core/errors";
import { slotYangKurang, type Peran } from "../../core/kunci/slot";
import { nameKey } from "../../core/name";
import { NAMA_SLOT } from "../../core/text/kunci";
import { bukaDenganPemulihan, denganSlot, pembukaAkun, pembukaSandi, pemulihanPengganti, slotBerId } from "./gantungan";
import type { Penjaga } from "./penjaga";
import { turunkan } from "./sandi";
import { gantiPembuka } from "./slot";

/** A person who is to have a slot. */
interface OrangBaru {
  readonly nama: string;
  readonly peran: Peran;
  readonly sandi: string;
}

/**
 * Gives a person a slot. Whoever opened with the recovery sheet gives a name that is there a new password thereby: the old one is forgotten.
 *
 * @throws AppError duplicateName, bukanPeran
 */
export async function tambahOrang(penjaga: Penjaga, { nama, peran, sandi }: OrangBaru): Promise<void> {
  const { kunciData, slotId } = penjaga.penyusun();
  const { biaya, kini } = await penjaga.baru();
  const pembuka = await pembukaSandi(sandi, biaya);
  await penjaga.ubah((isi) => {
    const sama = isi.slot.filter((slot) => slot.jenis === "orang" && nameKey(slot.nama) === nameKey(nama));
    const dariPemulihan = isi.slot.some(({ id, jenis }) => id === slotId && jenis === "pemulihan");
    if (sama.length > 0 && !dariPemulihan) throw new AppError("duplicateName", { nama });
    const lain = { ...isi, slot: isi.slot.filter((slot) => !sama.includes(slot)) };
    return denganSlot(lain, { jenis: "orang", nama, peran, kini }, { pembuka, kunciData });
  });
}

/** Gives the account of this machine a slot, in the place of the one that this person had for it. @throws AppError akunTidakTersedia */
export async function tambahAkun(penjaga: Penjaga): Promise<void> {
  const { kunciData, slotId } = penjaga.terbuka();
  const { brankas } = penjaga;
  if (brankas === null) throw new AppError("akunTidakTersedia");
  const { kini } = await penjaga.baru();
  await penjaga.ubah((isi) => {
    const saya = slotBerId(isi, slotId);
    const pemilik = saya.milik === undefined ? saya : slotBerId(isi, saya.milik);
    const lain = isi.slot.filter(({ milik }) => milik !== pemilik.id);
    const slot = { jenis: "akun", nama: NAMA_SLOT.akun(pemilik.nama), peran: pemilik.peran, milik: pemilik.id, kini } as const;
    return denganSlot({ ...isi, slot: lain }, slot, { pembuka: pembukaAkun(brankas), kunciData });
  });
}

/** Sets another password for a slot whose password is known. @throws AppError sandiSalah, tungguSandi, slotLama */
export async function ubahSandi(
  penjaga: Penjaga,
  { slotId, sandiLama, sandi }: { readonly slotId: string; readonly sandiLama: string; readonly sandi: string },
): Promise<void> {
  penjaga.terbuka();
  const berkas = penjaga.berkas();
  const lama = slotBerId(berkas, slotId);
  if (lama.kdf.nama !== "scrypt" || lama.jenis !== "orang") throw new AppError("slotLama", { jenis: "orang" });
  const benar = penjaga.percobaan.mulai(slotId);
  const { biaya } = await penjaga.baru();
  const baru = gantiPembuka(lama, berkas.berkas, { lama: await turunkan(sandiLama, lama.kdf), baru: await pembukaSandi(sandi, biaya) });
  if (baru === null) throw new AppError("sandiSalah");
  benar();
  await penjaga.ubah((isi) => ({ ...isi, slot: isi.slot.map((slot) => (slot.id === slotId ? baru : slot)) }));
}

/** Gives a person another role. A lower one changes the data key. @throws AppError slotTerakhir, slotLama, bukanPeran; as `Penjaga.ubah` */
export async function ubahPeran(penjaga: Penjaga, slotId: string, peran: Peran): Promise<void> {
  penjaga.penyusun();
  await penjaga.ubah((isi) => {
    const { id } = slotBerId(isi, slotId);
    return tetapTerbuka({ ...isi, slot: isi.slot.map((slot) => (slot.id === id ? { ...slot, peran } : slot)) });
  });
}

/** Takes a slot away, and changes the data key. @throws AppError slotTerakhir, slotLama, bukanPeran; as `Penjaga.ubah` */
export async function cabut(penjaga: Penjaga, slotId: string): Promise<void> {
  penjaga.penyusun();
  await penjaga.ubah((isi) => {
    const { id } = slotBerId(isi, slotId);
    return tetapTerbuka({ ...isi, slot: isi.slot.filter((slot) => slot.id !== id) });
  });
}

/** Makes a new recovery sheet in the place of the former one, and changes the data key. @throws AppError bukanPeran; as `Penjaga.ubah` */
export async function pemulihanBaru(penjaga: Penjaga): Promise<LembarPemulihan> {
  const { kunciData } = penjaga.penyusun();
  const { lembar, ganti } = await pemulihanPengganti(kunciData, await penjaga.baru());
  await penjaga.ubah(ganti);
  return { lembarPemulihan: lembar };
}

/** Looks whether a recovery sheet opens the data of now, and keeps in its slot that it was looked at. @throws AppError pemulihanSalah, slotLama, bukanPeran */
export async function periksaLembar(penjaga: Penjaga, ketikan: string): Promise<void> {
  const { kunciData } = penjaga.penyusun();
  const terbuka = await bukaDenganPemulihan(penjaga.berkas(), ketikan);
  if (terbuka.kunciData !== kunciData) throw new AppError("slotLama", { jenis: "pemulihan" });
  const { kini } = await penjaga.baru();
  const diperiksa = kini.toISOString();
  await penjaga.ubah((isi) => ({ ...isi, slot: isi.slot.map((slot) => (slot.id === terbuka.slot.id ? { ...slot, diperiksa } : slot)) }));
}

/** @throws AppError slotTerakhir when the office could not be opened or led without what was taken away */
function tetapTerbuka(isi: IsiKunci): IsiKunci {
  const kurang = slotYangKurang(isi.slot);
  if (kurang !== null) throw new AppError("slotTerakhir", { jenis: kurang });
  return isi;
}
