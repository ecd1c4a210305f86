import type { Pegawai } from "../pegawai/pegawai";
import type { IdentitasPegawai } from "../pegawai/fakta";
import { parsePlainDate } from "../date";
import { formatTanggalPendek } from "../text/date";
import type { PembacaBaris } from "./bacaan";
import { selKosong } from "./lembar";
import type { Perubahan } from "./penilaian";

export type IsiPegawai = Omit<Pegawai, "id" | "revision">;
export type NamaIsian = keyof IsiPegawai;

/** Columns of a person that stay whatever the day. */
export type IsiIdentitas = Omit<IdentitasPegawai, "id" | "revision">;

interface KolomIsian<N> {
  readonly isian: N;
  readonly kolom: string;
  readonly lain?: readonly string[];
}

/** What stays of a person, with the columns that give it. An NIP is the key: it comes to a person who had none, and never changes. */
const IDENTITAS: readonly KolomIsian<keyof IsiIdentitas>[] = [
  { isian: "nip", kolom: "nip" },
  { isian: "catatanNip", kolom: "nip" },
  { isian: "nama", kolom: "nama" },
  { isian: "gelarDepan", kolom: "gelarDepan" },
  { isian: "gelarBelakang", kolom: "gelarBelakang" },
  { isian: "tempatLahir", kolom: "tempatLahir", lain: ["tanggalLahir"] },
  { isian: "tanggalLahir", kolom: "tanggalLahir" },
  { isian: "jenisKelamin", kolom: "jenisKelamin" },
];

/** Every field that an import may change. */
const KOLOM: readonly KolomIsian<NamaIsian>[] = [
  ...IDENTITAS,
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
  readonly lama: IsiIdentitas;
  readonly baru: IsiIdentitas;
  readonly pembaca: PembacaBaris;
  /** Whether the list is the newest word: an older one only fills in what nobody said. */
  readonly mutakhir: boolean;
}

/**
 * What stays of a person, where a row says it otherwise than it is stored: for the plan and in words. A column or cell that the file
 * leaves empty never erases what is stored.
 */
export function perubahanIdentitas({ lama, baru, pembaca, mutakhir }: BahanPerubahan): {
  readonly isi: Partial<IsiIdentitas>;
  readonly perubahan: readonly Perubahan[];
} {
  const isi: Partial<Record<keyof IsiIdentitas, string | null>> = {};
  const perubahan: Perubahan[] = [];
  for (const { isian, kolom, lain = [] } of IDENTITAS) {
    const nilai = baru[isian];
    if (nilai === lama[isian] || nilai === null || nilai === "" || !adaIsian(pembaca, [kolom, ...lain])) continue;
    if (!mutakhir && lama[isian] !== null && lama[isian] !== "") continue;
    isi[isian] = nilai;
    perubahan.push({ isian: kolom, lama: teksIsian(lama[isian]), baru: teksIsian(nilai) });
  }
  return { isi: isi as Partial<IsiIdentitas>, perubahan };
}

/** What stays of a person, of all that a row says of her. */
export function identitasIsian(isi: IsiIdentitas): IsiIdentitas {
  const { nip, nama, gelarDepan, gelarBelakang, tempatLahir, tanggalLahir, jenisKelamin, catatanNip } = isi;
  return { nip, nama, gelarDepan, gelarBelakang, tempatLahir, tanggalLahir, jenisKelamin, catatanNip };
}

/** Whether a field stays of a person whatever the day. */
export function beridentitas(isian: NamaIsian): isian is keyof IsiIdentitas {
  return IDENTITAS.some((satu) => satu.isian === isian);
}

/** Whether a row writes a field in one of the columns that give it. */
export function adaIsian(pembaca: PembacaBaris, kolom: readonly string[]): boolean {
  return kolom.some((satu) => pembaca.punya(satu) && !selKosong(pembaca.isi(satu)));
}

/** Fields that a row gives of its person in cells of its own, with the column of each. Her number, name and posts are not among them. */
export function isianTertulis(pembaca: PembacaBaris, isi: Omit<IsiPegawai, "jabatanId">): readonly IsianTertulis[] {
  return KOLOM.flatMap(({ isian, kolom, lain = [] }): IsianTertulis[] => {
    if (isian === "jabatanId" || isian === "tmtJabatan" || kolom === "nip" || kolom === "nama") return [];
    const nilai = isi[isian];
    return nilai === null || nilai === "" || !adaIsian(pembaca, [kolom, ...lain]) ? [] : [{ isian, kolom, nilai }];
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
