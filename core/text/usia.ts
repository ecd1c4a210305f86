import type { KelompokUsia } from "../orang/piramida";
import { formatAngka } from "./number";

/** The page of ages and retirements. */
export const TEKS_USIA = {
  buka: "Usia dan pensiun",
  judul: "Usia dan pensiun",
  penjelasan: "Usia genap tahun dan pensiun menurut batas usia jabatan yang dipangku; keputusan pensiun pada pejabat yang berwenang.",
  piramida: "Pegawai menurut usia dan jenis kelamin",
  pensiun: "Mulai pensiun menurut tahun",
  kolom: { kelompok: "Usia (tahun)", pria: "Laki-laki", wanita: "Perempuan", jumlah: "Jumlah" },
  kolomPensiun: { tahun: "Tahun", tanggal: "Mulai pensiun", nama: "Nama", jabatan: "Jabatan" },
  tanpaPensiun: (banyak: number) =>
    `${formatAngka(banyak)} pegawai belum dapat dihitung pensiunnya: tanggal lahir, jabatan, atau jenjangnya belum diisi.`,
  tanpaUsia: (banyak: number) => `${formatAngka(banyak)} pegawai tanpa tanggal lahir atau jenis kelamin tidak tergambar.`,
  lewat: (banyak: number) => `${formatAngka(banyak)} pegawai sudah melewati mulai pensiunnya dan masih ada di daftar:`,
  tanpaOrang: "Tidak ada yang mulai pensiun.",
  kosong: "Belum ada pegawai dengan tanggal lahir. Isi tanggal lahir atau NIP di daftar pegawai.",
  kalimatKelompok: (nama: string, pria: number, wanita: number) =>
    `${nama} tahun: ${formatAngka(pria)} laki-laki, ${formatAngka(wanita)} perempuan.`,
  kalimatTahun: (tahun: number, banyak: number) => `${tahun}: ${formatAngka(banyak)} pegawai.`,
} as const;

/** Ages in one bar: `20-24`, `< 20`, `60 ke atas`. */
export function namaKelompok({ dari, sampai }: Pick<KelompokUsia, "dari" | "sampai">): string {
  if (dari === null) return `di bawah ${(sampai ?? 0) + 1}`;
  return sampai === null ? `${dari} ke atas` : `${dari}–${sampai}`;
}
