import { kepalaSurat, naskahSurat, type BahanSurat } from "../formasi/naskah-surat";
import { BULAT_TANPA_NOL, SEPERLUNYA } from "../naskah/angka";
import type { Naskah } from "../naskah/naskah";
import { barisIsi, kolomCetak, type KolomIsi } from "../naskah/tabel";
import { TEKS_ASAL_NORMA } from "../text/asal";
import { TEKS_BANK } from "../text/bank";
import { TANDA_KOSONG } from "../text/formasi-berkas";
import type { BankTugas } from "./bank";

/** A standard norm with how many tasks use it, and how many of them depart from it. */
export interface NormaTercetak extends BankTugas {
  readonly pemakai: number;
  readonly menyimpang: number;
}

type KolomBank = KolomIsi<{ readonly norma: NormaTercetak; readonly nomor: number }>;

const { kolom: K, cetakan } = TEKS_BANK;
const angka = { rata: "kanan", bentuk: BULAT_TANPA_NOL, lebar: 11 } as const;

const KOLOM: readonly KolomBank[] = [
  { kunci: "nomor", kepala: cetakan.nomor, lebar: 5, rata: "tengah", nilai: ({ nomor }) => nomor },
  { kunci: "uraian", kepala: K.uraian, lebar: 52, rata: "kiri", nilai: ({ norma }) => norma.uraian },
  { kunci: "satuan", kepala: K.satuanHasil, lebar: 16, rata: "kiri", nilai: ({ norma }) => norma.satuanHasil || TANDA_KOSONG },
  { kunci: "norma", kepala: K.norma, lebar: 11, rata: "kanan", bentuk: SEPERLUNYA, nilai: ({ norma }) => norma.normaWaktuMenit },
  { kunci: "asal", kepala: K.asal, lebar: 18, rata: "kiri", nilai: ({ norma }) => TEKS_ASAL_NORMA[norma.asalNorma] },
  { kunci: "sumber", kepala: K.sumber, lebar: 36, rata: "kiri", nilai: ({ norma }) => norma.sumber || TANDA_KOSONG },
  { ...angka, kunci: "pemakai", kepala: cetakan.pemakai, nilai: ({ norma }) => norma.pemakai },
  { ...angka, kunci: "menyimpang", kepala: cetakan.menyimpang, nilai: ({ norma }) => norma.menyimpang },
];

/** The standard norms of the office in the order of the list. */
export function naskahBank(bahan: BahanSurat, norma: readonly NormaTercetak[]): Naskah {
  return naskahSurat(bahan, { judul: cetakan.judul }, [
    {
      kunci: "bank",
      lembar: TEKS_BANK.judul,
      arah: "mendatar",
      blok: [
        ...kepalaSurat(bahan, cetakan.judul),
        {
          jenis: "tabel",
          kolom: kolomCetak(KOLOM),
          isi: () => norma.map((satu, urutan) => barisIsi(KOLOM, { norma: satu, nomor: urutan + 1 }, { kunci: satu.id })),
        },
      ],
    },
  ]);
}
