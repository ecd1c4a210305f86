import type { PlainDate } from "../../../core/date";
import { bacaTanggalTeks } from "../../../core/intake/tanggal";
import { bacaSaatTeks } from "../../../core/pelindungan/baca-saat";
import { parseSaat, type Saat, type Zona } from "../../../core/pelindungan/saat";
import { formatTanggalPendek } from "../../../core/text/date";
import { formatSaatPendek, type LABEL_PELINDUNGAN } from "../../../core/text/pelindungan";
import { TEKS_PELINDUNGAN as T } from "../../../core/text/pelindungan-halaman";
import { TEKS_UMUM } from "../../../core/text/umum";

/** The values of a form, every field as text. */
export type Isian = Readonly<Record<string, string>>;

type Label = Exclude<keyof typeof LABEL_PELINDUNGAN, "tabel">;

/** One field of a form; its name is that of its label. */
export interface Bidang {
  readonly nama: Label;
  readonly jenis: "teks" | "panjang" | "hari" | "saat" | "bulat" | "pilihan" | "cari";
  readonly wajib?: boolean;
  /** For choices: the code and its word. */
  readonly pilihan?: readonly { readonly value: string; readonly label: string }[];
  readonly petunjuk?: string;
}

/** Choices of a closed list, in its order. */
export function pilihanDari<K extends string>(kode: readonly K[], kata: Readonly<Record<K, string>>): NonNullable<Bidang["pilihan"]> {
  return kode.map((value) => ({ value, label: kata[value] }));
}

export const teksHari = (hari: PlainDate | null | undefined): string => (hari ? formatTanggalPendek(hari) : "");

/** A stored moment as its field shows it. */
export function teksSaat(tersimpan: string | null | undefined): string {
  const saat = tersimpan ? parseSaat(tersimpan) : null;
  return saat === null ? "" : formatSaatPendek(saat);
}

/** The moment of a field: the stored one while its text is untouched, so that a zone chosen since moves nothing. */
export function saatBidang(teks: string, tersimpan: string | null | undefined, zona: Zona): Saat | null {
  if (tersimpan && teks === teksSaat(tersimpan)) return parseSaat(tersimpan);
  return bacaSaatTeks(teks, zona);
}

export const bulatBidang = (teks: string): number | null => (/^\d+$/u.test(teks.trim()) ? Number(teks.trim()) : null);

/** One of a closed list; null for an empty field. */
export function kodeBidang<K extends string>(teks: string, kode: readonly K[]): K | null {
  return kode.find((satu) => satu === teks) ?? null;
}

/** What is wrong with the fields as they are typed; nothing for those that are right. */
export function periksaBidang(bidang: readonly Bidang[], isian: Isian): Isian {
  const galat: Record<string, string> = {};
  for (const { nama, jenis, wajib } of bidang) {
    const teks = (isian[nama] ?? "").trim();
    if (teks === "") {
      if (wajib === true) galat[nama] = TEKS_UMUM.wajibDiisi;
    } else if (jenis === "saat" && bacaSaatTeks(teks, "WIB") === null) galat[nama] = T.galat.saat;
    else if (jenis === "hari" && bacaTanggalTeks(teks) === null) galat[nama] = T.galat.hari;
    else if (jenis === "bulat" && bulatBidang(teks) === null) galat[nama] = T.galat.bulat;
  }
  return galat;
}
