import { bacaKedudukanHukum, type AturanKedudukan } from "./kedudukan-hukum";
import type { Pegawai } from "./pegawai";

/** What a person's record may still lack, in the order in which it is told. */
export const KEKURANGAN_PEGAWAI = [
  "nip",
  "tanggalLahir",
  "jenisKelamin",
  "golongan",
  "tmtGolongan",
  "jabatan",
  "tmtJabatan",
  "pendidikan",
  "kedudukanAsing",
] as const;
export type KekuranganPegawai = (typeof KEKURANGAN_PEGAWAI)[number];

/**
 * What is still to be entered about a person. A PPPK paruh waktu needs no golongan, and TMT jabatan is missed only beside a jabatan. An
 * empty kedudukan hukum is not missed, because most lists have none; one that nobody knows is.
 */
export function kekuranganPegawai(pegawai: Omit<Pegawai, "id" | "revision">, aturan: AturanKedudukan): readonly KekuranganPegawai[] {
  const bergolongan = pegawai.status !== "PPPK paruh waktu";
  const kurang: Readonly<Record<KekuranganPegawai, boolean>> = {
    nip: pegawai.nip === null,
    tanggalLahir: pegawai.tanggalLahir === null,
    jenisKelamin: pegawai.jenisKelamin === null,
    golongan: bergolongan && pegawai.golongan === null,
    tmtGolongan: bergolongan && pegawai.tmtGolongan === null,
    jabatan: pegawai.jabatanId === null,
    tmtJabatan: pegawai.jabatanId !== null && pegawai.tmtJabatan === null,
    pendidikan: pegawai.tingkatPendidikan === "" && pegawai.pendidikan === "",
    kedudukanAsing: bacaKedudukanHukum(pegawai.kedudukanHukum, aturan).keadaan === "asing",
  };
  return KEKURANGAN_PEGAWAI.filter((satu) => kurang[satu]);
}
