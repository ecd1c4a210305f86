import type { Blok, TandaTangan } from "../../../core/naskah/naskah";
import { LEBAR_TANDA_TANGAN } from "./surat";
import { tinggiTerbesar } from "./tinggi";
import type { Halaman } from "./ukuran";

/** Letters as large as any that close a section, with as much space above. */
const TERBESAR = { huruf: 9.5, atas: 10 } as const;

/** Points that a block takes at most where it closes a section; without end for one that is not kept with what stands before it. */
export function tinggiPenutup(blok: Blok, { lebar }: Halaman): number {
  switch (blok.jenis) {
    case "paragraf":
      return TERBESAR.atas + tinggiTerbesar(blok.teks, lebar, TERBESAR.huruf);
    case "tandaTangan":
      return 2 * TERBESAR.atas + tinggiTerbesar(teksTandaTangan(blok), LEBAR_TANDA_TANGAN, TERBESAR.huruf);
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
