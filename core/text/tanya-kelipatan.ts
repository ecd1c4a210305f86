/** What makes all times of a file one multiple of the stored ones: hours taken for minutes, minutes for hours, another effective time, or nothing that is known. */
type SebabKelipatan =
  | { readonly sebab: "jam" | "menit" | "lain" }
  | { readonly sebab: "setahun"; readonly dari: string; readonly ke: string };

interface HalKelipatan {
  readonly jabatan: string;
  readonly banyak: number;
  readonly dari: number;
  readonly kali: string;
  readonly sebab: string;
  /** A task for an example, with its time in the file and as stored, in minutes. */
  readonly uraian: string;
  readonly tertulis: string;
  readonly disimpan: string;
}

/** The question about times that are all one multiple of the stored ones, and the ways to answer it. */
export const TEKS_TANYA_KELIPATAN = {
  kebutuhan: (nilai: string) => `kebutuhan ${nilai}`,
  kalimat: ({ jabatan, banyak, dari, kali, sebab, uraian, tertulis, disimpan }: HalKelipatan) =>
    `Waktu penyelesaian ${banyak} dari ${dari} tugas “${jabatan}” yang sudah ada di ABK seluruhnya ${kali} kali yang tersimpan${sebab}: “${uraian}” dibaca ${tertulis} menit, tersimpan ${disimpan} menit. Apa yang benar?`,
  sebab: (satu: SebabKelipatan) => {
    switch (satu.sebab) {
      case "jam":
        return ", seperti jam yang dibaca sebagai menit";
      case "menit":
        return ", seperti menit yang dibaca sebagai jam";
      case "setahun":
        return `, seperti waktu yang dihitung untuk ${satu.dari} menit setahun dan bukan ${satu.ke}`;
      case "lain":
        return "";
    }
  },
  disamakan: (satu: SebabKelipatan, disimpan: string) => {
    switch (satu.sebab) {
      case "jam":
        return `Waktu di berkas sebenarnya jam, bukan menit: ${disimpan} menit seperti yang tersimpan`;
      case "menit":
        return `Waktu di berkas sebenarnya menit, bukan jam: ${disimpan} menit seperti yang tersimpan`;
      case "setahun":
        return `Samakan ke ${satu.ke} menit setahun: ${disimpan} menit seperti yang tersimpan`;
      case "lain":
        return `Waktu di berkas dalam takaran lain; samakan: ${disimpan} menit seperti yang tersimpan`;
    }
  },
  tertulis: (tertulis: string) => `Waktunya memang berubah: ${tertulis} menit`,
} as const;
