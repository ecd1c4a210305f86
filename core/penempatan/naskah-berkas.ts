import { BULAT } from "../naskah/angka";
import type { Blok } from "../naskah/naskah";
import { barisIsi, kolomCetak, type KolomIsi } from "../naskah/tabel";
import { kalimatBerkas, countBerkasSiap, TEKS_BERKAS_MUTASI as T, TEKS_JENIS_BERKAS, TEKS_KEADAAN_BERKAS } from "../text/berkas-mutasi";
import { kutipan } from "../text/kasus-halaman";
import type { BarisBerkas } from "./jenis-berkas";

type BarisBernomor = BarisBerkas & { readonly nomor: number };
const K = T.kolom;

const KOLOM: readonly KolomIsi<BarisBernomor>[] = [
  { kunci: "berkasNomor", kepala: K.nomor, lebar: 4, rata: "tengah", bentuk: BULAT, nilai: ({ nomor }) => nomor },
  { kunci: "berkas", kepala: K.berkas, lebar: 30, rata: "kiri", nilai: ({ jenis }) => TEKS_JENIS_BERKAS[jenis] },
  { kunci: "berkasKeadaan", kepala: K.keadaan, lebar: 14, rata: "kiri", nilai: ({ keadaan }) => TEKS_KEADAAN_BERKAS[keadaan] },
  { kunci: "berkasIsi", kepala: K.isi, lebar: 34, rata: "kiri", nilai: kalimatBerkas },
  { kunci: "berkasPasal", kepala: K.pasal, lebar: 18, rata: "kiri", nilai: ({ ketentuan }) => kutipan(ketentuan) },
];

/** The check list of one person's documents as a table with how many are ready; `awalan` names its rows where a section has several. */
export function blokBerkas(berkas: readonly BarisBerkas[], awalan: string): readonly Blok[] {
  return [
    {
      jenis: "tabel",
      kolom: kolomCetak(KOLOM),
      isi: () => berkas.map((satu, di) => barisIsi(KOLOM, { ...satu, nomor: di + 1 }, { kunci: `${awalan} ${satu.jenis}` })),
    },
    { jenis: "paragraf", teks: `${T.ringkas(countBerkasSiap(berkas), berkas.length)} ${T.catatan}`, gaya: "catatan" },
  ];
}
