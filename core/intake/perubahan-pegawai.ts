import type { Pegawai } from "../pegawai/pegawai";
import { parsePlainDate } from "../date";
import { formatTanggalPendek } from "../text/date";
import type { PembacaBaris } from "./bacaan";
import { selKosong } from "./lembar";
import type { Perubahan } from "./penilaian";
import type { SusunanKantor } from "./susunan";

export type IsiPegawai = Omit<Pegawai, "id" | "revision">;
export type NamaIsian = keyof IsiPegawai;

/** Every field that an import may change, with the columns that give it. An NIP is the key: it comes to a person who had none, and never changes. */
const KOLOM: readonly { readonly isian: NamaIsian; readonly kolom: string; readonly lain?: readonly string[] }[] = [
  { isian: "nip", kolom: "nip" },
  { isian: "catatanNip", kolom: "nip" },
  { isian: "nama", kolom: "nama" },
  { isian: "gelarDepan", kolom: "gelarDepan" },
  { isian: "gelarBelakang", kolom: "gelarBelakang" },
  { isian: "tempatLahir", kolom: "tempatLahir", lain: ["tanggalLahir"] },
  { isian: "tanggalLahir", kolom: "tanggalLahir" },
  { isian: "jenisKelamin", kolom: "jenisKelamin" },
  { isian: "status", kolom: "status" },
  { isian: "golongan", kolom: "golongan" },
  { isian: "tmtGolongan", kolom: "tmtGolongan" },
  { isian: "masaKerjaTahun", kolom: "masaKerjaTahun" },
  { isian: "masaKerjaBulan", kolom: "masaKerjaBulan" },
  { isian: "tingkatPendidikan", kolom: "tingkatPendidikan" },
  { isian: "pendidikan", kolom: "pendidikan" },
  { isian: "tahunLulus", kolom: "tahunLulus" },
  { isian: "kedudukanHukum", kolom: "kedudukanHukum" },
  { isian: "jabatanId", kolom: "jabatan", lain: ["jabatanStruktural", "jabatanFungsional", "jabatanPelaksana"] },
  { isian: "tmtJabatan", kolom: "tmtJabatan" },
];

interface BahanPerubahan {
  readonly lama: Pegawai;
  readonly baru: IsiPegawai;
  readonly pembaca: PembacaBaris;
  readonly susunan: SusunanKantor;
}

/**
 * The fields in which a row differs from the person as stored, for the plan and in words. A column or cell that the file leaves
 * empty never erases what is stored. The kedudukan hukum may come from the title of the list, without a column.
 */
export function perubahanPegawai({ lama, baru, pembaca, susunan }: BahanPerubahan): {
  readonly isi: Partial<IsiPegawai>;
  readonly perubahan: readonly Perubahan[];
} {
  const isi: Partial<Record<NamaIsian, IsiPegawai[NamaIsian]>> = {};
  const perubahan: Perubahan[] = [];
  for (const { isian, kolom, lain = [] } of KOLOM) {
    const nilai = baru[isian];
    const ada = isian === "kedudukanHukum" || tertulis(pembaca, [kolom, ...lain]);
    if (nilai === lama[isian] || nilai === null || nilai === "" || !ada) continue;
    isi[isian] = nilai;
    const sebut = (satu: IsiPegawai[NamaIsian]): string =>
      isian === "jabatanId" ? susunan.sebutanJabatan(satu === null ? null : String(satu)) : teksIsian(satu);
    perubahan.push({ isian: kolom, lama: sebut(lama[isian]), baru: sebut(nilai) });
  }
  return { isi: isi as Partial<IsiPegawai>, perubahan };
}

function tertulis(pembaca: PembacaBaris, kolom: readonly string[]): boolean {
  return kolom.some((satu) => pembaca.punya(satu) && !selKosong(pembaca.isi(satu)));
}

/** Fields that a row gives of its person in cells of its own, with the column of each. Her number, name and posts are not among them. */
export function isianTertulis(pembaca: PembacaBaris, isi: Omit<IsiPegawai, "jabatanId">): readonly IsianTertulis[] {
  return KOLOM.flatMap(({ isian, kolom, lain = [] }): IsianTertulis[] => {
    if (isian === "jabatanId" || isian === "tmtJabatan" || kolom === "nip" || kolom === "nama") return [];
    const nilai = isi[isian];
    return nilai === null || nilai === "" || !tertulis(pembaca, [kolom, ...lain]) ? [] : [{ isian, kolom, nilai }];
  });
}

export interface IsianTertulis {
  readonly isian: NamaIsian;
  readonly kolom: string;
  readonly nilai: IsiPegawai[NamaIsian];
}

/** A stored value as a sentence shows it. */
export function teksIsian(nilai: string | number | null): string {
  if (nilai === null) return "";
  if (typeof nilai === "number") return String(nilai);
  const tanggal = parsePlainDate(nilai);
  return tanggal ? formatTanggalPendek(tanggal) : nilai;
}
