import { kepalaSurat, naskahSurat, type BahanSurat } from "../formasi/naskah-surat";
import { namaLembar } from "../naskah/lembar";
import type { Bagian, Naskah } from "../naskah/naskah";
import { barisIsi, kolomCetak, type KolomIsi } from "../naskah/tabel";
import { TEKS_DATA_PRIBADI as T } from "../text/orang-berkas";
import { TEKS_UMUM } from "../text/umum";
import type { DataPribadi, TabelData } from "./data-pribadi";

/** What the data file holds of a person, a sheet a table, and the trace of its processing, for herself. [akses-data-pribadi] */
export function naskahDataPribadi(bahan: BahanSurat, data: DataPribadi): Naskah {
  const jejak: TabelData = {
    nama: T.jejak,
    kolom: [T.kolomJejak.waktu, T.kolomJejak.pelaku, T.kolomJejak.langkah],
    baris: data.jejak.map(({ waktu, pelaku, langkah }) => [waktu, pelaku, langkah]),
  };
  return naskahSurat(bahan, { judul: T.judul, nama: T.nama, tentang: data.nama, tanpaProfil: true }, [
    {
      kunci: "pengantar",
      lembar: T.pengantar,
      arah: "tegak",
      blok: [
        ...kepalaSurat(bahan, T.judul, [[data.nama, data.nip ?? ""].filter(Boolean).join(", ")]),
        { jenis: "paragraf", teks: T.dasar, gaya: "biasa" },
        {
          jenis: "daftar",
          butir: [...data.tabel, jejak].map(({ nama, baris }) => T.isiLembar(nama, baris.length)),
          diLuarCetak: false,
        },
        ...data.tidakIkut.map((teks) => ({ jenis: "paragraf", teks, gaya: "catatan" }) as const),
      ],
    },
    ...[...data.tabel, jejak].map((tabel, nomor) => bagianTabel(tabel, nomor + 1)),
  ]);
}

/** Narrowest and widest column, in digits of the table's font. */
const LEBAR = { terkecil: 8, terbesar: 40 } as const;

function bagianTabel({ nama, kolom, baris }: TabelData, nomor: number): Bagian {
  const dicetak = kolom.map((kepala, urutan): KolomIsi<readonly (string | null)[]> => {
    const terpanjang = Math.max(kepala.length, ...baris.map((satu) => (satu[urutan] ?? "").length));
    return {
      kunci: `k${urutan}`,
      kepala,
      lebar: Math.min(LEBAR.terbesar, Math.max(LEBAR.terkecil, terpanjang + 1)),
      rata: "kiri",
      nilai: (satu) => satu[urutan] ?? TEKS_UMUM.kosong,
    };
  });
  return {
    kunci: `tabel ${nomor}`,
    lembar: namaLembar(nomor, nama),
    arah: "mendatar",
    menyambung: true,
    blok: [
      { jenis: "subjudul", teks: nama },
      {
        jenis: "tabel",
        kolom: kolomCetak(dicetak),
        isi: () => baris.map((satu, urutan) => barisIsi(dicetak, satu, { kunci: `b${urutan}` })),
      },
    ],
  };
}
