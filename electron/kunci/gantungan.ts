import { randomBytes } from "node:crypto";
import { ulid } from "ulid";
import type { BerkasKunci, IsiKunci, Kdf, Slot } from "../../core/contract/berkas-kunci";
import { bacaPemulihan, KELOMPOK_PEMULIHAN } from "../../core/kunci/pemulihan";
import type { Peran, SlotTampak } from "../../core/kunci/slot";
import { AppError } from "../../core/errors";
import { NAMA_SLOT } from "../../core/text/kunci";
import { kdfBaru, pemulihanBaru, turunkan, type Biaya } from "./sandi";
import { bukaSegel, segelkan } from "./segel";
import { buatSlot, bukaSlot, titipkan, type Pembuka, type SlotTerbuka } from "./slot";
import { kunciTurunan } from "./turunan";

/** What encrypts for the account of this machine alone: Electron's `safeStorage` on the desktop, nothing elsewhere. */
export interface BrankasAkun {
  readonly tersedia: () => boolean;
  readonly tutup: (teks: string) => Buffer;
  /** Throws when the content was closed by another account or machine. */
  readonly buka: (isi: Buffer) => string;
}

const UNTUK_KUNCI_LAMA = "tepat kunci lama";

/** Who is the first to open a file that is protected, and the data keys of earlier protections that she brings along. */
export interface OrangPertama {
  readonly nama: string;
  readonly sandi: string;
  readonly kunciLama?: readonly string[];
}

/** A key file with one person and a recovery sheet, and what is printed on the sheet. */
export async function gantunganBaru(
  orang: OrangPertama,
  kunciData: string,
  { biaya, kini }: { readonly biaya: Biaya; readonly kini: Date },
) {
  const lama = (orang.kunciLama ?? []).map((satu) => ({ hingga: kini.toISOString(), kunciData: satu }));
  const kosong: IsiKunci = { bentuk: 1, berkas: ulid(), slot: [], kunciLama: kunciDibungkus(lama, kunciData) };
  const isi = denganSlot(
    kosong,
    { jenis: "orang", nama: orang.nama, peran: "penyusun", kini },
    { pembuka: await pembukaSandi(orang.sandi, biaya), kunciData },
  );
  const { lembar, ganti } = await pemulihanPengganti(kunciData, { biaya, kini });
  return { lembar, isi: ganti(isi) };
}

/** Adds a slot. */
export function denganSlot(
  isi: IsiKunci,
  slot: { readonly jenis: SlotTampak["jenis"]; readonly nama: string; readonly peran: Peran; readonly kini: Date; readonly milik?: string },
  { pembuka, kunciData }: { readonly pembuka: Pembuka; readonly kunciData: string },
): IsiKunci {
  const { kini, ...kepala } = slot;
  const baru = buatSlot({ ...kepala, dibuat: kini.toISOString() }, pembuka, { berkas: isi.berkas, kunciData });
  pembuka.kunci.fill(0);
  return { ...isi, slot: [...isi.slot, baru] };
}

/** A new recovery sheet, and what puts its slot once in the place of every former one. */
export async function pemulihanPengganti(kunciData: string, { biaya, kini }: { readonly biaya: Biaya; readonly kini: Date }) {
  const lembar = pemulihanBaru();
  const pembuka = await pembukaSandi(lembar.join(""), biaya);
  const slot = { jenis: "pemulihan", nama: NAMA_SLOT.pemulihan, peran: "penyusun", kini } as const;
  const ganti = (isi: IsiKunci): IsiKunci =>
    denganSlot({ ...isi, slot: isi.slot.filter(({ jenis }) => jenis !== "pemulihan") }, slot, { pembuka, kunciData });
  return { lembar, ganti };
}

/** The same slots for another data key; their owners need not be there. The former key is kept, so that older copies still open. */
export function denganKunciLain(
  isi: IsiKunci,
  { dari, ke, kini }: { readonly dari: string; readonly ke: string; readonly kini: Date },
): IsiKunci {
  const lama = [...bukaKunciLama(isi, dari), { hingga: kini.toISOString(), kunciData: dari }];
  return {
    ...isi,
    slot: isi.slot.map((slot) => titipkan(slot, isi.berkas, { kunciLama: dari, kunciBaru: ke })),
    kunciLama: kunciDibungkus(lama, ke),
  };
}

function kunciDibungkus(lama: readonly { readonly hingga: string; readonly kunciData: string }[], ke: string): IsiKunci["kunciLama"] {
  const pembungkus = kunciTurunan(ke, UNTUK_KUNCI_LAMA);
  return lama.map(({ hingga, kunciData }) => ({
    hingga,
    bungkus: segelkan(pembungkus, Buffer.from(kunciData, "hex"), UNTUK_KUNCI_LAMA),
  }));
}

/** The data keys of earlier times, latest last. */
export function bukaKunciLama(
  { kunciLama }: Pick<BerkasKunci, "kunciLama">,
  kunciData: string,
): readonly { readonly hingga: string; readonly kunciData: string }[] {
  const pembungkus = kunciTurunan(kunciData, UNTUK_KUNCI_LAMA);
  return kunciLama.flatMap(({ hingga, bungkus }) => {
    const isi = bukaSegel(pembungkus, bungkus, UNTUK_KUNCI_LAMA);
    return isi === null ? [] : [{ hingga, kunciData: isi.toString("hex") }];
  });
}

/** The slot of an id. @throws AppError slotLama when it was taken away */
export function slotBerId(isi: IsiKunci, id: string): Slot {
  const slot = isi.slot.find((satu) => satu.id === id);
  if (slot === undefined) throw new AppError("slotLama", { jenis: "orang" });
  return slot;
}

/** Opens a slot with its password; null for a wrong one, and for a slot that no password opens. */
export async function bukaDenganSandi(slot: Slot, berkas: string, sandi: string): Promise<SlotTerbuka | null> {
  if (slot.kdf.nama !== "scrypt") return null;
  const kunci = await turunkan(sandi, slot.kdf);
  const terbuka = bukaSlot(slot, berkas, kunci);
  kunci.fill(0);
  return terbuka;
}

/** Opens with a recovery sheet as it was typed. @throws AppError pemulihanSalah with the mistyped groups; slotLama when none is */
export async function bukaDenganPemulihan({ slot, berkas }: IsiKunci, ketikan: string): Promise<SlotTerbuka> {
  const terbaca = bacaPemulihan(ketikan);
  if (!terbaca.benar) throw new AppError("pemulihanSalah", { kelompok: terbaca.kelompok, banyak: KELOMPOK_PEMULIHAN });
  for (const satu of slot.filter(({ jenis }) => jenis === "pemulihan")) {
    const terbuka = await bukaDenganSandi(satu, berkas, terbaca.teks);
    if (terbuka !== null) return terbuka;
  }
  throw new AppError("slotLama", { jenis: "pemulihan" });
}

/** Opens with the account of this machine. @throws AppError akunTidakTersedia, akunTidakMembuka */
export function bukaDenganAkun({ slot, berkas }: IsiKunci, brankas: BrankasAkun | null): SlotTerbuka {
  if (brankas?.tersedia() !== true) throw new AppError("akunTidakTersedia");
  for (const satu of slot) {
    const kunci = satu.kdf.nama === "akun" ? kunciAkun(satu.kdf.isi, brankas) : null;
    const terbuka = kunci === null ? null : bukaSlot(satu, berkas, kunci);
    if (terbuka !== null) return terbuka;
  }
  throw new AppError("akunTidakMembuka");
}

/** What a new slot is opened by that belongs to the account of this machine. */
export function pembukaAkun(brankas: BrankasAkun): Pembuka {
  const kunci = randomBytes(32);
  return { kunci, kdf: { nama: "akun", isi: brankas.tutup(kunci.toString("hex")).toString("base64") } };
}

/** What a new slot is opened by that has a password. */
export async function pembukaSandi(sandi: string, biaya: Biaya): Promise<Pembuka & { readonly kdf: Kdf }> {
  const kdf = kdfBaru(biaya);
  return { kdf, kunci: await turunkan(sandi, kdf) };
}

function kunciAkun(isi: string, brankas: BrankasAkun): Buffer | null {
  try {
    return Buffer.from(brankas.buka(Buffer.from(isi, "base64")), "hex");
  } catch {
    // Of another account: the slots that follow may be this one's.
    return null;
  }
}
