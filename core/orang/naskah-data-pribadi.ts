import { kepalaSurat, naskahSurat, type BahanSurat } from "../formasi/naskah-surat";
import { namaLembar } from "../naskah/lembar";
import type { Bagian, Naskah } from "../naskah/naskah";
import { barisIsi, kolomCetak, type KolomIsi } from "../naskah/tabel";
import { TEKS_DATA_PRIBADI as T } from "../text/orang-berkas";
import { TEKS_UMUM } from "../text/umum";
import type { DataPribadi, TabelData } from "./data-pribadi";

/**
 * What the data file holds of a person, a sheet a table, with what was changed about her, where else she is named, how a placement looks at her,
 * and the trace of its processing, for herself. [akses-data-pribadi]
 */
export function naskahDataPribadi(bahan: BahanSurat, data: DataPribadi): Naskah {
  const tabel = [...data.tabel, ...tabelLain(data)];
  return naskahSurat(bahan, { judul: T.judul, nama: T.nama, tentang: data.nama, tanpaProfil: true }, [
    {
      kunci: "pengantar",
      lembar: T.pengantar,
      arah: "tegak",
      blok: [
        ...kepalaSurat(bahan, T.judul, [[data.nama, data.nip ?? ""].filter(Boolean).join(", ")]),
        { jenis: "paragraf", teks: T.dasar, gaya: "biasa" },
        { jenis: "daftar", butir: tabel.map(({ nama, baris }) => T.isiLembar(nama, baris.length)), diLuarCetak: false },
        ...data.tidakIkut.map((teks) => ({ jenis: "paragraf", teks, gaya: "catatan" }) as const),
      ],
    },
    ...tabel.map((satu, nomor) => bagianTabel(satu, nomor + 1)),
  ]);
}

/** What stands beside the rows; a table without rows is left out but for the trace. */
function tabelLain({ penempatan, disebut, perubahan, jejak }: DataPribadi): readonly TabelData[] {
  const { kolomJejak: J, kolomPerubahan: P, kolomDisebut: D } = T;
  const semua: readonly TabelData[] = [
    { nama: T.penempatan, kolom: [T.kolomPenempatan], baris: penempatan.map((satu) => [satu]) },
    {
      nama: T.disebut,
      kolom: [D.tabel, D.sebutan, D.isian],
      baris: disebut.map((satu) => [satu.tabel, satu.sebutan, satu.isian]),
    },
    {
      nama: T.perubahan,
      kolom: [J.waktu, J.pelaku, P.tabel, P.isian, P.semula, P.menjadi],
      baris: perubahan.map((satu) => [satu.waktu, satu.pelaku, satu.tabel, satu.isian, satu.semula, satu.menjadi]),
    },
  ];
  const trace: TabelData = {
    nama: T.jejak,
    kolom: [J.waktu, J.pelaku, J.langkah],
    baris: jejak.map(({ waktu, pelaku, langkah }) => [waktu, pelaku, langkah]),
  };
  return [...semua.filter(({ baris }) => baris.length > 0), trace];
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
