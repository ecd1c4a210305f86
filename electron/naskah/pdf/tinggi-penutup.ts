import type { Blok, TandaTangan } from "../../../core/naskah/naskah";
import { LEBAR_TANDA_TANGAN } from "./surat";
import { tinggiTerbesar } from "./tinggi";
import { hurufHalaman, type Halaman } from "./ukuran";

/** Space above what closes a section, at most. */
const ATAS = 10;

/** Points that a block takes at most where it closes a section; without end for one that is not kept with what stands before it. */
export function tinggiPenutup(blok: Blok, halaman: Halaman): number {
  const huruf = hurufHalaman(halaman).penutup;
  switch (blok.jenis) {
    case "paragraf":
      return ATAS + tinggiTerbesar(blok.teks, halaman.lebar, huruf);
    case "tandaTangan":
      return 2 * ATAS + tinggiTerbesar(teksTandaTangan(blok), LEBAR_TANDA_TANGAN, huruf);
    case "kop":
    case "sampul":
    case "daftarIsi":
    case "judul":
    case "subjudul":
    case "daftar":
    case "rincian":
    case "grafik":
    case "tabel":
      return Number.POSITIVE_INFINITY;
  }
}

/** Every line of a signature, whatever its parts are. */
function teksTandaTangan({ jenis: _jenis, ...bagian }: TandaTangan): string {
  return Object.values(bagian).flat().join("\n");
}
