import type { Bagian, Naskah } from "../naskah/naskah";
import { barisIsi, kolomCetak, type KolomIsi } from "../naskah/tabel";
import { kepalaSurat, naskahSurat, type BahanSurat } from "../formasi/naskah-surat";
import { formatTanggal } from "../text/date";
import { TEKS_JENIS_TEMUAN, TEKS_PERIKSA_NORMA } from "../text/periksa-norma";
import type { JenisTemuan } from "./temuan";

/** A finding as it is printed. */
export interface TemuanTercetak {
  readonly kunci: string;
  readonly jenis: JenisTemuan;
  readonly jabatan: readonly string[];
  /** Descriptions of its tasks, each once. */
  readonly tugas: readonly string[];
  readonly kalimat: string;
  /** The note by which it is justified; null while it is open. */
  readonly pembenaran: string | null;
}

type KolomTemuan = KolomIsi<{ readonly temuan: TemuanTercetak; readonly nomor: number }>;

const { cetakan, kolom: KEPALA } = TEKS_PERIKSA_NORMA;

const KOLOM: readonly KolomTemuan[] = [
  { kunci: "nomor", kepala: cetakan.nomor, lebar: 5, rata: "tengah", nilai: ({ nomor }) => nomor },
  { kunci: "temuan", kepala: KEPALA.temuan, lebar: 22, rata: "kiri", nilai: ({ temuan }) => TEKS_JENIS_TEMUAN[temuan.jenis] },
  { kunci: "jabatan", kepala: KEPALA.jabatan, lebar: 32, rata: "kiri", nilai: ({ temuan }) => temuan.jabatan.join("; ") },
  { kunci: "tugas", kepala: KEPALA.tugas, lebar: 46, rata: "kiri", nilai: ({ temuan }) => temuan.tugas.join("; ") },
  { kunci: "angka", kepala: KEPALA.angka, lebar: 46, rata: "kiri", nilai: ({ temuan }) => temuan.kalimat },
];
const KOLOM_CATATAN: KolomTemuan = {
  kunci: "catatan",
  kepala: cetakan.catatan,
  lebar: 36,
  rata: "kiri",
  nilai: ({ temuan }) => temuan.pembenaran,
};

/** The quality control of norms for a verifier: open findings, then justified ones with their notes. */
export function naskahNorma(bahan: BahanSurat, temuan: readonly TemuanTercetak[]): Naskah {
  const terbuka = temuan.filter(({ pembenaran }) => pembenaran === null);
  const dibenarkan = temuan.filter(({ pembenaran }) => pembenaran !== null);
  return naskahSurat(bahan, { judul: cetakan.judul }, [
    bagianTemuan(bahan, { kunci: "terbuka", teks: cetakan.terbuka, kolom: KOLOM, temuan: terbuka }),
    bagianTemuan(bahan, { kunci: "dibenarkan", teks: cetakan.dibenarkan, kolom: [...KOLOM, KOLOM_CATATAN], temuan: dibenarkan }),
  ]);
}

interface IsiBagian {
  readonly kunci: string;
  readonly teks: string;
  readonly kolom: readonly KolomTemuan[];
  readonly temuan: readonly TemuanTercetak[];
}

function bagianTemuan(bahan: BahanSurat, { kunci, teks, kolom, temuan }: IsiBagian): Bagian {
  const baris = temuan.map((satu, urutan) => barisIsi(kolom, { temuan: satu, nomor: urutan + 1 }, { kunci: satu.kunci }));
  return {
    kunci,
    lembar: teks,
    arah: "mendatar",
    blok: [
      ...kepalaSurat(bahan, cetakan.judul, [cetakan.per(bahan.profil.nama, formatTanggal(bahan.per)), teks]),
      baris.length === 0
        ? { jenis: "paragraf", teks: cetakan.tidakAda, gaya: "biasa" }
        : { jenis: "tabel", kolom: kolomCetak(kolom), isi: () => baris },
    ],
  };
}
