/** What a person may do: write; comment, return and lay documents down; look. */
export const PERAN = ["penyusun", "pemeriksa", "pembaca"] as const;
export type Peran = (typeof PERAN)[number];

/** What opens a slot: a person's own password, the printed recovery sheet, or the account of this machine. */
export const JENIS_SLOT = ["orang", "pemulihan", "akun"] as const;
export type JenisSlot = (typeof JENIS_SLOT)[number];

/** A slot as it may be shown: what it is called, never what opens it. */
export interface SlotTampak {
  readonly id: string;
  readonly jenis: JenisSlot;
  readonly nama: string;
  readonly peran: Peran;
  /** UTC moment, ISO 8601. */
  readonly dibuat: string;
}

/** What the name of every key file ends in. */
export const AKHIRAN_KUNCI = ".kunci";

/** Why the self-test names a file: it is a clear data file, it holds a name or NIP of somebody of the office, or it could not be read. */
export type JenisTemuan = "tanpaEnkripsi" | "namaTerbaca" | "tidakTerbaca";

/** Fewest letters of a password: it is all that stands between a copied file and its content. */
export const SANDI_TERPENDEK = 10;
export const SANDI_TERPANJANG = 200;

/**
 * Whether the office could still be opened, and led, without some of its slots: a penyusun with a password of her own must stay, and so must a recovery
 * sheet.
 *
 * @param sisa the slots that would be left
 * @returns what would be missing, or null
 */
export function slotYangKurang(sisa: readonly Pick<SlotTampak, "jenis" | "peran">[]): "penyusun" | "pemulihan" | null {
  if (!sisa.some(({ jenis, peran }) => jenis === "orang" && peran === "penyusun")) return "penyusun";
  return sisa.some(({ jenis }) => jenis === "pemulihan") ? null : "pemulihan";
}
