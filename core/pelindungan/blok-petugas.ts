import { rincianSurat } from "../disiplin/blok-perkara";
import type { Blok } from "../naskah/naskah";
import { TEKS_NASKAH_PELINDUNGAN as T } from "../text/naskah-pelindungan";
import type { IsianPetugas } from "./isian";

/** Who answers for personal data, with dots for what the office has not said. [pdp-petugas] */
export type Petugas = Readonly<Record<IsianPetugas, string>>;

/** Whom the reader of a letter may turn to. */
export function blokPetugas(petugas: Petugas): readonly Blok[] {
  const { kontak } = T;
  const isi = [
    ["petugasNama", kontak.nama],
    ["petugasJabatan", kontak.jabatan],
    ["petugasKontak", kontak.hubungi],
    ...(petugas.petugasSk === "" ? [] : ([["petugasSk", kontak.sk]] as const)),
  ] as const;
  return [
    { jenis: "subjudul", teks: kontak.judul },
    rincianSurat(isi.map(([kunci, label]) => ({ kunci, label, nilai: petugas[kunci] || T.titik }))),
  ];
}

/** Lines of what somebody wrote; dots where nothing is written. */
export function blokIsi(teks: string): readonly Blok[] {
  const baris = teks.split(/\r?\n/u).filter((satu) => satu.trim() !== "");
  return (baris.length === 0 ? [T.titik] : baris).map((satu) => ({ jenis: "paragraf", teks: satu, gaya: "biasa" }));
}
