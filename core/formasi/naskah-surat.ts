import type { ProfilAbk } from "../abk/profil";
import type { PlainDate } from "../date";
import type { Kantor } from "../kantor";
import type { Blok, Kop, Naskah, Tanda } from "../naskah/naskah";
import {
  blokTandaTangan,
  KAKI_HALAMAN,
  TANDA_CONTOH,
  TANDA_CONTOH_RINGKAS,
  teksKeyakinan,
  teksPembulatan,
  teksProfil,
} from "../text/formasi-berkas";
import { barisTembusan, TEKS_SURAT } from "../text/surat";
import { pejabatKantor } from "../surat/pejabat";
import { SURAT_KOSONG, type SuratKeluar } from "../surat/templat";
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
  /** Letterhead, signer, number and copies as the office set them; nothing beside its identity when absent. */
  readonly surat?: SuratKeluar | undefined;
}

const CONTOH: Tanda = { kalimat: TANDA_CONTOH, ringkas: TANDA_CONTOH_RINGKAS };

/** Paper, foot and mark of a document. */
export function halamanSurat({ profil, contoh, kertas }: BahanSurat): Pick<Naskah, "kertas" | "kaki" | "tanda"> {
  return { kertas: kertas ?? "f4", kaki: `${KAKI_HALAMAN.produk} | ${profil.nama}`, tanda: contoh ? CONTOH : null };
}

/** The letterhead; what the office has not filled in takes no line. */
export function kopSurat({ kantor, surat = SURAT_KOSONG }: BahanSurat): Kop {
  const { kop, logo } = surat;
  return {
    jenis: "kop",
    baris: terisi([kantor.namaInstansi, kantor.namaKantor, ...kop.baris]).map((teks) => teks.toUpperCase()),
    alamat: terisi([kantor.alamat, kop.kontak]),
    logo,
  };
}

const terisi = (teks: readonly string[]): readonly string[] => teks.filter((satu) => satu !== "");

/** The line of the number below the title; none while the document has no number. */
export function barisNomor({ surat = SURAT_KOSONG }: BahanSurat): readonly string[] {
  return surat.nomor === "" ? [] : [TEKS_SURAT.nomor(surat.nomor)];
}

/** The signature block with the list of copies; what the office has not filled in is left as dots to write on. */
export function tandaTanganSurat({ kantor, surat = SURAT_KOSONG }: BahanSurat): Blok {
  const { pejabat, tanggal, tembusan } = surat;
  return {
    jenis: "tandaTangan",
    ...blokTandaTangan(kantor.kota, pejabat ?? pejabatKantor(kantor), tanggal),
    tembusan: barisTembusan(tembusan),
  };
}

/** The profile that every figure of the document rests on, with what is known of its source and how it rounds. */
export function kalimatDasar(profil: ProfilAbk): string {
  return `${teksProfil(profil)} Keyakinan atas sumber: ${teksKeyakinan(profil)} Pembulatan: ${teksPembulatan(profil)}`;
}
