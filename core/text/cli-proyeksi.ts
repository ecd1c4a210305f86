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
    dariDalam,
  }: Readonly<Record<"tahun" | "kebutuhan" | "stok" | "keluar" | "usul" | "dariDalam", string>>) =>
    `${tahun}: kebutuhan ${kebutuhan}, pemangku ${stok}, keluar ${keluar}, usul orang baru ${usul}, jabatan manajerial yang kosong ${dariDalam}`,
  keluar: (nama: string, hari: PlainDate, sebab: string) => `${nama} (${sebab}, ${formatTanggalPendek(hari)})`,
  sebab: { pensiun: "pensiun", kontrak: "kontrak berakhir", pindah: "pindah" },
  takDiketahui: (nama: string) => `belum dapat dikatakan kapan keluar: ${nama}`,
  batasKeliru: "--batas memerlukan bilangan bulat dari 0",
} as const;
