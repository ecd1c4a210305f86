import { kepalaSurat, naskahSurat, type BahanSurat } from "../formasi/naskah-surat";
import type { Blok, Naskah } from "../naskah/naskah";
import { formatTanggal } from "../text/date";
import { TEKS_LEMBAR_PEMULIHAN as T } from "../text/lembar-pemulihan";
import { halamanPemulihan, type GambarKode, type UkuranHalaman } from "./halaman-pemulihan";

/** What the recovery sheet is made of beside the office: its groups, their QR code, and the page in points. */
export interface BahanPemulihan {
  readonly kelompok: readonly string[];
  readonly qr: GambarKode;
  readonly halaman: UkuranHalaman;
}

/**
 * The recovery sheet for a sealed envelope. Pages are drawn, with the code in large letters and as a QR code; a letter and a workbook hold its
 * words. Its code stands in no other place: whoever asks for the sheet brings it along.
 */
export function naskahPemulihan(bahan: BahanSurat, { kelompok, qr, halaman }: BahanPemulihan): Naskah {
  const dibuat = T.dibuat(formatTanggal(bahan.per));
  const blok: readonly Blok[] = [
    ...kepalaSurat(bahan, T.judul, [T.rahasia, dibuat]),
    {
      jenis: "rincian",
      gaya: "bergaris",
      isi: kelompok.map((satu, nomor) => ({ kunci: `kelompok ${nomor + 1}`, label: T.kelompok(nomor + 1), nilai: satu })),
    },
    { jenis: "subjudul", teks: T.caraJudul },
    { jenis: "daftar", butir: T.cara, diLuarCetak: false },
    { jenis: "paragraf", teks: T.catatan, gaya: "catatan" },
    {
      jenis: "rincian",
      gaya: "identitas",
      isi: [T.penyimpan, T.tempat, T.disegel, T.tandaTangan].map((label) => ({ kunci: label, label, nilai: T.titik })),
    },
  ];
  const naskah = naskahSurat(bahan, { judul: T.judul, nama: T.nama, tanpaProfil: true }, [
    { kunci: "lembar", lembar: T.nama, arah: "tegak", blok },
  ]);
  const tanda = naskah.tanda?.ringkas ?? null;
  return { ...naskah, gambar: [halamanPemulihan({ kantor: bahan.kantor.namaKantor, dibuat, kelompok, qr, halaman, tanda })] };
}
