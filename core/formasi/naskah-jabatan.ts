import { BULAT } from "../naskah/angka";
import type { Baris, Naskah } from "../naskah/naskah";
import { sel } from "../naskah/rumus";
import { barisIsi, kolomCetak } from "../naskah/tabel";
import { KEPALA_USUL as K, TEKS_JUMLAH } from "../text/formasi-berkas";
import { kalimatJenis, TEKS_JABATAN } from "../text/jabatan";
import { kolomBezetting, kolomKelas, kolomNama, kolomNomor, kolomPns, kolomPppk, type KolomJabatan } from "./kolom-jabatan";
import { barisTotal, kepalaUnit, menurutUnit } from "./naskah-rekap";
import { kepalaSurat, naskahSurat, type BahanSurat } from "./naskah-surat";
import type { RekapJabatan } from "./rekap";

const { cetakan } = TEKS_JABATAN;

const KOLOM: readonly KolomJabatan[] = [
  kolomNomor({ kepala: K.nomor, lebar: 5, nomor: "1" }),
  kolomNama({ kepala: K.nama, lebar: 52, nomor: "2" }),
  kolomKelas({ kepala: K.kelas, lebar: 9, nomor: "3" }),
  { kunci: "jenis", kepala: cetakan.jenis, lebar: 30, nomor: "4", rata: "kiri", nilai: ({ rekap }) => kalimatJenis(rekap) },
  { kunci: "tugas", kepala: cetakan.tugas, lebar: 9, nomor: "5", rata: "kanan", bentuk: BULAT, nilai: ({ rekap }) => rekap.jumlahTugas },
  kolomPns({ kepala: K.pns, kelompok: K.kelompokBezetting, lebar: 8, nomor: "6" }),
  kolomPppk({ kepala: K.pppk, kelompok: K.kelompokBezetting, lebar: 8, nomor: "7" }),
  kolomBezetting({ kepala: K.bezetting, kelompok: K.kelompokBezetting, lebar: 9, nomor: "8=6+7" }),
];

/** The units and jabatan of the office with their holders, in the order of the office. */
export function naskahJabatan(bahan: BahanSurat, rekap: readonly RekapJabatan[]): Naskah {
  return naskahSurat(bahan, { judul: cetakan.judul }, [
    {
      kunci: "jabatan",
      lembar: TEKS_JABATAN.judul,
      arah: "tegak",
      blok: [...kepalaSurat(bahan, cetakan.judul), { jenis: "tabel", kolom: kolomCetak(KOLOM), isi: () => barisJabatan(rekap) }],
    },
  ]);
}

function* barisJabatan(rekap: readonly RekapJabatan[]): Generator<Baris> {
  let nomor = 0;
  for (const anggota of menurutUnit(rekap.map((satu) => ({ rekap: satu })))) {
    yield* kepalaUnit(KOLOM, anggota);
    for (const { rekap: satu } of anggota) {
      nomor += 1;
      yield barisIsi(KOLOM, { rekap: satu, nomor, beban: sel("tugas") }, { kunci: satu.jabatanId, bersama: nomor === rekap.length });
    }
  }
  yield { ...barisTotal(KOLOM, rekap, TEKS_JUMLAH), bersama: false };
}
