import type { Tugas } from "../abk/tugas";
import { kepalaSurat, naskahSurat, type BahanSurat } from "../formasi/naskah-surat";
import { SEPERLUNYA } from "../naskah/angka";
import { namaLembar } from "../naskah/lembar";
import type { Baris, Naskah } from "../naskah/naskah";
import { barisIsi, kolomCetak, type KolomIsi } from "../naskah/tabel";
import { TEKS_LEMBAR_RESPONDEN as T } from "../text/responden";

export interface BahanLembarResponden extends BahanSurat {
  readonly jabatan: { readonly nama: string; readonly unit: string };
  readonly tugas: readonly Pick<Tugas, "id" | "uraian" | "satuanHasil">[];
}

/** Rows for tasks that the list has not. */
const BARIS_KOSONG = 5;

type KolomLembar = KolomIsi<{ readonly nomor: number; readonly uraian: string | null; readonly satuan: string | null }>;

const kosong = (): null => null;
const KOLOM: readonly KolomLembar[] = [
  { kunci: "nomor", kepala: T.kolom.nomor, lebar: 4.5, rata: "tengah", nilai: ({ nomor }) => nomor },
  { kunci: "uraian", kepala: T.kolom.uraian, lebar: 52, rata: "kiri", nilai: ({ uraian }) => uraian },
  { kunci: "satuan", kepala: T.kolom.satuan, lebar: 13, rata: "kiri", nilai: ({ satuan }) => satuan },
  { kunci: "volume", kepala: T.kolom.volume, lebar: 11, rata: "kanan", bentuk: SEPERLUNYA, nilai: kosong },
  { kunci: "periode", kepala: T.kolom.periode, lebar: 12, rata: "tengah", nilai: kosong },
  { kunci: "norma", kepala: T.kolom.norma, lebar: 14, rata: "kanan", bentuk: SEPERLUNYA, nilai: kosong },
  { kunci: "keterangan", kepala: T.kolom.keterangan, lebar: 26, rata: "kiri", nilai: kosong },
];

/** The sheet that a respondent fills: the tasks of the jabatan with room for volume, period, time and reason. It is read back as it is. */
export function naskahLembarResponden(bahan: BahanLembarResponden): Naskah {
  const { jabatan, tugas } = bahan;
  const isi = tugas.map(({ id, uraian, satuanHasil }, di): Baris =>
    barisIsi(KOLOM, { nomor: di + 1, uraian, satuan: satuanHasil }, { kunci: id }),
  );
  const lain = Array.from({ length: BARIS_KOSONG }, (_, di): Baris =>
    barisIsi(KOLOM, { nomor: tugas.length + di + 1, uraian: null, satuan: null }, { kunci: `kosong ${di + 1}` }),
  );
  return naskahSurat(bahan, { judul: T.judul, nama: T.berkas, tentang: jabatan.nama }, [
    {
      kunci: "jawaban",
      lembar: namaLembar(1, T.lembar),
      arah: "mendatar",
      blok: [
        ...kepalaSurat(bahan, T.judul, []),
        {
          jenis: "rincian",
          gaya: "identitas",
          isi: [
            { kunci: "jabatan", label: T.jabatan, nilai: jabatan.nama },
            { kunci: "unit", label: T.unit, nilai: jabatan.unit },
            { kunci: "responden", label: T.nama, nilai: T.titik },
            { kunci: "tanggal", label: T.tanggal, nilai: T.titik },
          ],
        },
        { jenis: "daftar", butir: T.petunjuk, diLuarCetak: false },
        { jenis: "tabel", kolom: kolomCetak(KOLOM), isi: () => [...isi, ...lain] },
      ],
    },
  ]);
}
