import type { PlainDate } from "../../../core/date";
import { KODE_KOMPETENSI, rujukanKompetensi } from "../../../core/kompetensi/kamus";
import type { BuktiPenilaian, Penilaian } from "../../../core/kompetensi/penilaian";
import type { BarisStandar, NilaiStandar } from "../../../core/kompetensi/standar";

export const hari = (teks: string): PlainDate => teks as PlainDate;

/** Default levels as the register has them. */
export const NILAI_STANDAR: NilaiStandar = {
  jenis: { Pelaksana: 1, Pengawas: 2, Administrator: 3, "JPT Pratama": 4 },
  jenjang: { "Ahli Pertama": 2, "Ahli Muda": 3, "Ahli Madya": 4, "Ahli Utama": 4 },
  ahliUtama: { integritas: 5, perekatBangsa: 5 },
};

let nomor = 0;

type IsiPenilaian = Partial<Omit<Penilaian, "tanggal">> & { readonly tanggal: string };

/** An assessment of Budi in one competency. */
export function penilaian(kunci: string, level: number, { tanggal, ...lain }: IsiPenilaian): Penilaian {
  nomor += 1;
  return {
    id: `n${String(nomor).padStart(4, "0")}`,
    pegawaiId: "budi",
    ...rujukanKompetensi(kunci),
    level,
    tanggal: hari(tanggal),
    bukti: "dinilai" satisfies BuktiPenilaian,
    sampai: null,
    sumber: "",
    revision: 1,
    ...lain,
  };
}

type IsiStandar = { readonly jabatanId: string; readonly kunci: string; readonly level: number; readonly sejak?: string };

/** A row of the office; since before anything known without `sejak`. */
export function standar({ jabatanId, kunci, level, sejak }: IsiStandar): BarisStandar {
  nomor += 1;
  return { id: `s${nomor}`, jabatanId, ...rujukanKompetensi(kunci), level, sejak: sejak === undefined ? null : hari(sejak), revision: 1 };
}

/** One assessment in each of the nine, in their order. */
export function sembilan(level: readonly number[], tanggal = "2026-01-10", lain: Partial<Omit<Penilaian, "tanggal">> = {}): Penilaian[] {
  return KODE_KOMPETENSI.map((kode, urutan) => penilaian(kode, level[urutan] ?? 0, { tanggal, ...lain }));
}
