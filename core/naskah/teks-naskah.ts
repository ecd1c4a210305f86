import type { Blok, Naskah } from "./naskah";
import { nilaiSel, type Sel } from "./sel";

const kata = (sel: Sel | undefined): string => String(nilaiSel(sel) ?? "");

function barisBlok(blok: Blok): readonly string[] {
  switch (blok.jenis) {
    case "judul":
      return [blok.teks, ...blok.anak];
    case "subjudul":
    case "paragraf":
      return [blok.teks];
    case "daftar":
      return blok.butir;
    case "rincian":
      return blok.isi.map(({ label, nilai }) => `${label}: ${kata(nilai)}`);
    case "tabel":
      return [blok.kolom.map(({ kepala }) => kepala).join(" | "), ...[...blok.isi()].map(({ sel }) => sel.map(kata).join(" | "))];
    case "kop":
    case "sampul":
    case "daftarIsi":
    case "grafik":
    case "tandaTangan":
      return [];
  }
}

/** What a document says, as lines of text: without letterhead, pictures and signature. */
export function barisNaskah({ bagian }: Naskah): readonly string[] {
  return bagian.flatMap(({ blok }) => blok.flatMap(barisBlok));
}
