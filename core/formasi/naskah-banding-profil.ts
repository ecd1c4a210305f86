import type { BandingProfil } from "../abk/banding-profil";
import type { Naskah } from "../naskah/naskah";
import { TEKS_KEYAKINAN, TEKS_PEMBULATAN } from "../text/abk";
import { desimalBanding, TEKS_BANDING_PROFIL as T } from "../text/banding-profil";
import { formatAngka } from "../text/number";
import { kalimatKonversi } from "../text/profil";
import { naskahBandingVersi } from "./naskah-banding-versi";
import type { BahanSurat } from "./naskah-surat";

/** Several profiles side by side: what each makes of every jabatan. */
export function naskahBandingProfil(bahan: BahanSurat, banding: BandingProfil): Naskah {
  const berbeda = banding.jabatan.filter((satu) => satu.berbeda).length;
  return naskahBandingVersi(bahan, {
    judul: T.judulNaskah,
    lembar: T.judul,
    versi: banding.profil.map((profil, nomor) => ({
      nama: `${T.tanda(nomor)} ${profil.nama}`,
      keterangan: [TEKS_PEMBULATAN[profil.pembulatan], kalimatKonversi(profil), TEKS_KEYAKINAN[profil.keyakinan]].join(" · "),
    })),
    ringkas: `${T.ringkas(formatAngka(berbeda), formatAngka(banding.jabatan.length))}.`,
    desimal: desimalBanding(banding),
    jabatan: banding.jabatan.map((satu) => ({ ...satu, sebab: [] })),
    jumlah: banding.jumlah,
    kepalaSebab: null,
  });
}
