import type { ProfilAbk } from "../abk/profil";
import type { PlainDate } from "../date";
import type { Kantor } from "../kantor";
import type { Bagian, Blok, Kop, Naskah, Tanda } from "../naskah/naskah";
import {
  blokTandaTangan,
  TANDA_CONTOH,
  TANDA_CONTOH_RINGKAS,
  teksKeadaan,
  teksKeyakinan,
  teksPembulatan,
  teksProfil,
} from "../text/formasi-berkas";
import { barisTembusan, TEKS_SURAT } from "../text/surat";
import { pejabatKantor } from "../surat/pejabat";
import { SURAT_KOSONG, type SuratKeluar } from "../surat/templat";
import { namaNaskah } from "../text/nama-berkas";
import { PRODUK } from "../text/naskah";
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

/** What a document is called. */
interface SebutanNaskah {
  readonly judul: string;
  /** What the name of its file begins with; the title when absent. */
  readonly nama?: string;
  /** Whom or what it is about, in the name of its file; the office when absent. */
  readonly tentang?: string;
  /** Whether its figures rest on no profile of the ABK: then its foot names none. */
  readonly tanpaProfil?: boolean;
}

/** A document of the office: paper, foot, mark and the name of its file around its sections. */
export function naskahSurat(bahan: BahanSurat, sebutan: SebutanNaskah, bagian: readonly Bagian[]): Naskah {
  const { kantor, profil, per, contoh, kertas } = bahan;
  const { judul, nama = judul, tentang = kantor.namaKantor, tanpaProfil = false } = sebutan;
  return {
    kertas: kertas ?? "f4",
    kaki: tanpaProfil ? PRODUK : `${PRODUK} | ${profil.nama}`,
    tanda: contoh ? CONTOH : null,
    nama: namaNaskah(bahan, [nama, tentang, per]),
    judul,
    bagian,
  };
}

/** Letterhead and title, and below them the number, if the document has one, and `anak`: the day of its figures when absent. */
export function kepalaSurat(bahan: BahanSurat, judul: string, anak: readonly string[] = [teksKeadaan(bahan.per)]): readonly Blok[] {
  return [kopSurat(bahan), { jenis: "judul", teks: judul, anak: [...barisNomor(bahan), ...anak] }];
}

/** The letterhead; what the office has not filled in takes no line. */
function kopSurat({ kantor, surat = SURAT_KOSONG }: BahanSurat): Kop {
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
function barisNomor({ surat = SURAT_KOSONG }: BahanSurat): readonly string[] {
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
