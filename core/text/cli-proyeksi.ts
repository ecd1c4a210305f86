import { formatTanggalPendek } from "./date";
import type { PlainDate } from "../date";

/** The projection as the command line prints it. */
export const TEKS_CLI_PROYEKSI = {
  judul: (per: PlainDate, tahun: readonly number[]) =>
    `Proyeksi ${tahun[0] ?? ""}–${tahun.at(-1) ?? ""}, keadaan per ${formatTanggalPendek(per)}`,
  tahun: ({
    tahun,
    kebutuhan,
    stok,
    keluar,
    usul,
    pppk,
    dariDalam,
  }: Readonly<Record<"tahun" | "kebutuhan" | "stok" | "keluar" | "usul" | "pppk" | "dariDalam", string>>) =>
    `${tahun}: kebutuhan ${kebutuhan}, pemangku ${stok}, keluar ${keluar}, diisi dari dalam ${dariDalam}, usul orang baru ${usul}${pppk === "0" ? "" : ` (PPPK ${pppk})`}`,
  keluar: (nama: string, hari: PlainDate, sebab: string) => `${nama} (${sebab}, ${formatTanggalPendek(hari)})`,
  takDiketahui: (nama: string) => `belum dapat dikatakan kapan keluar: ${nama}`,
  tumbuhKeliru: "--tumbuh memerlukan persen setahun, misalnya 2,5 (turun: --tumbuh=-2,5)",
  geserUsiaKeliru: "--geser-usia memerlukan bilangan bulat tahun, misalnya 2 (turun: --geser-usia=-2)",
  pppkKeliru: "--pppk memerlukan persen dari 0 sampai 100, misalnya 40",
  tanpaRencana: "--mutasi memerlukan rencana penempatan yang dipakai; pakai satu rencana dahulu di halaman Rencana penempatan",
  tanpaJabatan: "Belum ada jabatan. Impor daftar pegawai dan lembar ABK dahulu.",
  batasKeliru: "--batas memerlukan bilangan bulat dari 0",
} as const;
