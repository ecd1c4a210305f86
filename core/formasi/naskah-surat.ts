import type { ProfilAbk } from "../abk/profil";
import type { PlainDate } from "../date";
import type { Kantor } from "../kantor";
import type { Blok, Naskah, Tanda } from "../naskah/naskah";
import {
  blokTandaTangan,
  KAKI_HALAMAN,
  TANDA_CONTOH,
  TANDA_CONTOH_RINGKAS,
  teksKeyakinan,
  teksPembulatan,
  teksProfil,
} from "../text/formasi-berkas";
import type { Kertas } from "./kertas";

/** What every document of an office's ABK is made of. */
export interface BahanSurat {
  readonly kantor: Kantor;
  readonly profil: ProfilAbk;
  /** As-of day of the bezetting. */
  readonly per: PlainDate;
  /** Whether the figures come from the sample office: then every page says so. */
  readonly contoh: boolean;
  /** Paper to lay out for; F4 when absent. */
  readonly kertas?: Kertas | undefined;
}

const CONTOH: Tanda = { kalimat: TANDA_CONTOH, ringkas: TANDA_CONTOH_RINGKAS };

/** Paper, foot and mark of a document. */
export function halamanSurat({ profil, contoh, kertas }: BahanSurat): Pick<Naskah, "kertas" | "kaki" | "tanda"> {
  return { kertas: kertas ?? "f4", kaki: `${KAKI_HALAMAN.produk} | ${profil.nama}`, tanda: contoh ? CONTOH : null };
}

/** The letterhead; what the office has not filled in takes no line. */
export function kopSurat(kantor: Kantor): Blok {
  const baris = [kantor.namaInstansi, kantor.namaKantor].filter((teks) => teks !== "").map((teks) => teks.toUpperCase());
  return { jenis: "kop", baris, alamat: kantor.alamat };
}

/** The signature block; what the office has not filled in is left as dots to write on. */
export function tandaTanganSurat(kantor: Kantor): Blok {
  return { jenis: "tandaTangan", ...blokTandaTangan(kantor) };
}

/** The profile that every figure of the document rests on, with what is known of its source and how it rounds. */
export function kalimatDasar(profil: ProfilAbk): string {
  return `${teksProfil(profil)} Keyakinan atas sumber: ${teksKeyakinan(profil)} Pembulatan: ${teksPembulatan(profil)}`;
}
