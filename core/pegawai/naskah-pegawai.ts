import { fullYearsBetween, type PlainDate } from "../date";
import { kepalaSurat, naskahSurat, type BahanSurat } from "../formasi/naskah-surat";
import { BULAT } from "../naskah/angka";
import type { Naskah } from "../naskah/naskah";
import { barisIsi, kolomCetak, type KolomIsi } from "../naskah/tabel";
import { TANDA_KOSONG } from "../text/formasi-berkas";
import { TEKS_PEGAWAI } from "../text/pegawai";
import { namaLengkap, type Pegawai } from "./pegawai";

/** A person with the names of her jabatan and unit; empty while she has none. */
export type PegawaiTercetak = Pegawai & { readonly jabatan: string; readonly unit: string };

type KolomPegawai = KolomIsi<{ readonly orang: PegawaiTercetak; readonly nomor: number }>;

const { kolom: K, cetakan, belumBernip, belumBerjabatan } = TEKS_PEGAWAI;

/** Everybody of the office in the order of the list. */
export function naskahPegawai(bahan: BahanSurat, pegawai: readonly PegawaiTercetak[]): Naskah {
  const kolom = kolomPegawai(bahan.per);
  return naskahSurat(bahan, { judul: cetakan.judul }, [
    {
      kunci: "pegawai",
      lembar: cetakan.lembar,
      arah: "mendatar",
      blok: [
        ...kepalaSurat(bahan, cetakan.judul),
        {
          jenis: "tabel",
          kolom: kolomCetak(kolom),
          isi: () => pegawai.map((orang, urutan) => barisIsi(kolom, { orang, nomor: urutan + 1 }, { kunci: orang.id })),
        },
      ],
    },
  ]);
}

/** Ages are those of the day. */
function kolomPegawai(per: PlainDate): readonly KolomPegawai[] {
  return [
    { kunci: "nomor", kepala: cetakan.nomor, lebar: 5, rata: "tengah", nilai: ({ nomor }) => nomor },
    { kunci: "nama", kepala: K.nama, lebar: 36, rata: "kiri", nilai: ({ orang }) => namaLengkap(orang) },
    { kunci: "nip", kepala: K.nip, lebar: 21, rata: "kiri", nilai: ({ orang }) => orang.nip ?? belumBernip },
    { kunci: "status", kepala: K.status, lebar: 14, rata: "kiri", nilai: ({ orang }) => orang.status },
    { kunci: "golongan", kepala: K.golongan, lebar: 7, rata: "tengah", nilai: ({ orang }) => orang.golongan ?? TANDA_KOSONG },
    { kunci: "jabatan", kepala: K.jabatan, lebar: 40, rata: "kiri", nilai: ({ orang }) => orang.jabatan || belumBerjabatan },
    { kunci: "unit", kepala: K.unit, lebar: 36, rata: "kiri", nilai: ({ orang }) => orang.unit || TANDA_KOSONG },
    {
      kunci: "usia",
      kepala: K.usia,
      lebar: 7,
      rata: "kanan",
      bentuk: BULAT,
      nilai: ({ orang }) => (orang.tanggalLahir === null ? TANDA_KOSONG : fullYearsBetween(orang.tanggalLahir, per)),
    },
  ];
}
