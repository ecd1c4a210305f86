import type { BahanSurat } from "../../../core/formasi/naskah-surat";
import { naskahPemulihan } from "../../../core/kunci/naskah-pemulihan";
import { ANGKA_PEMULIHAN, kelompokPemulihan } from "../../../core/kunci/pemulihan";
import type { Naskah } from "../../../core/naskah/naskah";
import { gambarQr } from "../../../electron/naskah/qr";

/** The recovery sheet of a code that opens nothing. */
export function pemulihanUji(bahan: BahanSurat): Naskah {
  const kelompok = kelompokPemulihan(Array.from({ length: ANGKA_PEMULIHAN }, (_, nomor) => (nomor * 7 + 3) % 31));
  return naskahPemulihan(bahan, { kelompok, qr: gambarQr(kelompok.join("-")), halaman: { lebar: 595, tinggi: 842 } });
}
