import { kepalaSurat, naskahSurat, tandaTanganSurat, type BahanSurat } from "../formasi/naskah-surat";
import type { Blok, Naskah } from "../naskah/naskah";
import { menurut } from "../peraturan/register";
import { kutipan } from "../text/kasus-halaman";
import { teksKeadaan } from "../text/formasi-berkas";
import { TEKS_NASKAH_PELINDUNGAN } from "../text/naskah-pelindungan";
import { BAGIAN_DAMPAK, TANYA_DAMPAK } from "../text/penilaian-dampak";
import { blokPetugas, type Petugas } from "./blok-petugas";
import type { IsianDampak } from "./isian";

const T = TEKS_NASKAH_PELINDUNGAN.dampak;

/** The assessment of placement and talent: what the program does, what the office answered, and lines to write on where it did not. [pdp-penilaian-dampak] */
export function naskahDampak(bahan: BahanSurat, isian: Readonly<Partial<Record<IsianDampak, string>>>, petugas: Petugas): Naskah {
  return naskahSurat(bahan, { judul: T.nama, tanpaProfil: true }, [
    {
      kunci: "dampak",
      lembar: T.lembar,
      arah: "tegak",
      sejajar: true,
      blok: [
        ...kepalaSurat(bahan, T.judul, [T.anak, teksKeadaan(bahan.per)]),
        { jenis: "paragraf", teks: T.pengantar(kutipan("pdp-penilaian-dampak")), gaya: "catatan" },
        { jenis: "subjudul", teks: T.perlu },
        { jenis: "daftar", butir: menurut("pdp-penilaian-dampak"), diLuarCetak: false },
        ...BAGIAN_DAMPAK.flatMap(({ judul, program, isian: tanya }): readonly Blok[] => [
          { jenis: "subjudul", teks: judul },
          ...(program.length === 0 ? [] : [{ jenis: "daftar", butir: program, diLuarCetak: false } as const]),
          ...tanya.flatMap((id) => tanyaJawab(TANYA_DAMPAK[id], isian[id] ?? "")),
        ]),
        ...blokPetugas(petugas),
        tandaTanganSurat(bahan),
      ],
    },
  ]);
}

function tanyaJawab(tanya: string, jawab: string): readonly Blok[] {
  const baris = jawab.split(/\r?\n/u).filter((satu) => satu.trim() !== "");
  return [
    { jenis: "paragraf", teks: tanya, gaya: "catatan" },
    ...(baris.length === 0 ? [T.garis, T.garis] : baris).map((teks) => ({ jenis: "paragraf", teks, gaya: "biasa" }) as const),
  ];
}
