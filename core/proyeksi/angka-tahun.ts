import type { JumlahTahun } from "./jumlah";
import type { TahunJabatan } from "./proyeksi";

/** The figures of one year, of a post or of several posts together. */
export type AngkaTahun = Pick<
  JumlahTahun,
  | "tahun"
  | "kebutuhan"
  | "stok"
  | "masuk"
  | "kekurangan"
  | "kelebihan"
  | "dariDalam"
  | "dilepas"
  | "usul"
  | "usulCpns"
  | "usulPppk"
  | "ditunda"
> & {
  /** Who leaves, for whatever cause. */
  readonly keluar: number;
};

/** One year of a post in figures. */
export function angkaJabatan({
  tahun,
  kebutuhan,
  stok,
  keluar,
  masuk,
  selisih,
  dariDalam,
  dilepas,
  usul,
  usulPppk,
  ditunda,
}: TahunJabatan): AngkaTahun {
  return {
    tahun,
    kebutuhan,
    stok,
    keluar: keluar.length,
    masuk: masuk.length,
    kekurangan: Math.max(0, -selisih),
    kelebihan: Math.max(0, selisih),
    dariDalam,
    dilepas,
    usul,
    usulCpns: usul - usulPppk,
    usulPppk,
    ditunda,
  };
}

/** One year of several posts in figures. */
export function angkaJumlah({ pensiun, kontrak, pindah, ...jumlah }: JumlahTahun): AngkaTahun {
  return { ...jumlah, keluar: pensiun + kontrak + pindah };
}
