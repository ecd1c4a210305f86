import type { Tugas } from "../abk/tugas";
import type { AsalIsi, IsiUnsur, NilaiPrestasi } from "../anjab/unsur";
import type { RekapJabatan } from "../formasi/rekap";
import { TEKS_JENIS_DIKLAT } from "./anjab";
import { TEKS_BANDING } from "./dokumen";
import { kalimatJenis } from "./jabatan";
import { kalimatAsalTercetak, TEKS_INFORMASI_JABATAN } from "./naskah-anjab";
import { formatAngka } from "./number";
import { TEKS_UMUM } from "./umum";

const isian = (label: string, teks: string): string => (teks === "" ? "" : `${label.replace(/^\S+\) /u, "")}: ${teks}`);

/** Rows of the elements as texts that are compared and shown. */
export const teksBaris = {
  isian,
  sel: (sel: readonly string[]) => sel.filter((satu) => satu !== "").join(" | "),
  diklat: ({ jenis, uraian }: IsiUnsur["diklat"]["baris"][number]) => `${TEKS_JENIS_DIKLAT[jenis]}: ${uraian}`,
  pengalaman: ({ uraian, tahun }: IsiUnsur["pengalaman"]["baris"][number]) => TEKS_INFORMASI_JABATAN.pengalaman(uraian, tahun),
  prestasi: (teks: string, nilai: NilaiPrestasi | null) => TEKS_INFORMASI_JABATAN.prestasi(teks, nilai),
  kondisiLain: ({ disabilitas, umur, umurMaksimal }: IsiUnsur["kondisiFisik"], jenis: string) => [
    isian("Paling tua", umur === "" || umurMaksimal === null ? "" : `${formatAngka(umurMaksimal)} tahun`),
    isian("Menerima disabilitas", disabilitas === null ? "" : disabilitas ? TEKS_UMUM.ya : TEKS_UMUM.tidak),
    isian("Jenis disabilitas", jenis.replaceAll("\n", " ")),
  ],
  identitas: (rekap: RekapJabatan, kode: string | null) => [
    isian("Nama", rekap.nama),
    isian("Kode", kode ?? ""),
    isian("Unit kerja", rekap.unit),
    isian("Jenis", kalimatJenis(rekap)),
    isian("Kelas", rekap.kelas === null ? "" : formatAngka(rekap.kelas)),
  ],
  tugas: ({ uraian, ...ukuran }: Tugas, hasilKerja: string) => {
    const hasil = hasilKerja === "" ? "" : `hasil ${hasilKerja}`;
    return [uraian, TEKS_BANDING.ukuranTugas(ukuran), hasil, ukuran.keterangan].filter((satu) => satu !== "").join(" | ");
  },
  tahapan: (uraian: string, tahap: string) => `${uraian}: ${tahap}`,
} as const;

export const teksAsalBanding = (asal: AsalIsi): string => `Asal: ${kalimatAsalTercetak(asal)}`;
