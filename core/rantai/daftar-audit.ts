import { tabelDari, type NamaTabel } from "../baris/semua";
import type { BarisDaftar, IsiDaftar } from "../naskah/daftar";
import { formatWaktu } from "../text/date";
import { formatAngka } from "../text/number";
import { TEKS_AKSI } from "../text/riwayat";
import { TEKS_AUDIT as T } from "../text/rantai";
import { tandaPendek } from "./tanda";

/** One row that a step changed, its fields in words. */
interface PerubahanAudit {
  readonly tabel: NamaTabel;
  readonly sebutan: string;
  readonly aksi: keyof typeof TEKS_AKSI;
  readonly isian: readonly { readonly label: string; readonly lama: string | null; readonly baru: string | null }[];
}

/** A step with those of its rows that were asked for. */
export interface LangkahAudit {
  readonly nomor: number;
  /** UTC moment, ISO 8601. */
  readonly waktu: string;
  readonly pelaku: string;
  readonly kalimat: string;
  readonly sidik: string | null;
  readonly perubahan: readonly PerubahanAudit[];
  /** Further rows that are not printed one by one. */
  readonly lebih: number;
}

/** What is printed of the history, and what is said of the choice: who, whom, which area, which days. */
export interface BahanAudit {
  readonly saringan: readonly string[];
  readonly langkah: readonly LangkahAudit[];
  /** Rows of cases that are left out. */
  readonly perkara: number;
  /** Whether there were more rows than are printed. */
  readonly terpotong: boolean;
}

/** The history as an auditor reads it: each step with who, when, what and its chain value, below it each field before and after, then the totals. */
export function daftarAudit({ saringan, langkah, perkara, terpotong }: BahanAudit): IsiDaftar {
  const jumlah = langkah.reduce((banyak, { perubahan, lebih }) => banyak + perubahan.length + lebih, 0);
  const pelaku = new Set(langkah.map((satu) => satu.pelaku));
  return {
    judul: T.judul,
    keterangan: [
      ...saringan,
      T.jumlah(formatAngka(langkah.length), formatAngka(jumlah), formatAngka(pelaku.size)),
      ...(perkara > 0 ? [T.perkara(formatAngka(perkara))] : []),
      ...(terpotong ? [T.terpotong] : []),
    ],
    kolom: [{ kepala: T.kolom.baris }, { kepala: T.kolom.isian }, { kepala: T.kolom.semula }, { kepala: T.kolom.menjadi }],
    baris: langkah.flatMap((satu) => [
      { kelompok: true, sel: [kepalaLangkah(satu)] },
      ...(satu.perubahan.length === 0 ? [{ sel: [T.tanpaBaris, "", "", ""] }] : satu.perubahan.flatMap(barisPerubahan)),
      ...(satu.lebih > 0 ? [{ sel: [T.lebih(formatAngka(satu.lebih)), "", "", ""] }] : []),
    ]),
  };
}

function kepalaLangkah({ nomor, waktu, pelaku, kalimat, sidik }: LangkahAudit): string {
  return `${nomor} | ${formatWaktu(waktu)} | ${pelaku} | ${kalimat} | ${sidik === null ? T.tanpaSidik : tandaPendek(sidik)}`;
}

function barisPerubahan({ tabel, sebutan, aksi, isian }: PerubahanAudit): readonly BarisDaftar[] {
  const nama = `${[tabelDari(tabel).nama, sebutan].filter((kata) => kata !== "").join(" ")} ${TEKS_AKSI[aksi]}`;
  if (aksi !== "ubah") {
    const isi = isian.map(({ label, lama, baru }) => `${label}: ${(aksi === "tambah" ? baru : lama) ?? ""}`).join("; ");
    return [{ sel: [nama, "", aksi === "hapus" ? isi : "", aksi === "tambah" ? isi : ""] }];
  }
  return isian.map(({ label, lama, baru }, urutan) => ({ sel: [urutan === 0 ? nama : "", label, lama ?? "", baru ?? ""] }));
}
