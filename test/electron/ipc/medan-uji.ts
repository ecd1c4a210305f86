import type { ProcedureName } from "../../../core/contract/procedures";
import { ORANG_UJI } from "../../orang-uji";

export type Isi = Readonly<Record<string, unknown>>;
/** Asks by name, with whatever input: which fields there are is the contract's own list. */
export type Minta = (nama: ProcedureName, isi: Isi) => Promise<unknown>;

/** A row that a command writes: two contents that differ in every field, and how it is found again. */
export interface Baris {
  readonly simpan: ProcedureName;
  /** What must be there before; its answer is handed to the contents. */
  readonly siapkan?: (minta: Minta) => Promise<Isi>;
  readonly isi: (siap: Isi) => Readonly<Record<string, readonly [lama: unknown, baru: unknown]>>;
  readonly daftar: (minta: Minta) => Promise<readonly Isi[]>;
  /** Fields that name the row and stay, by what they are. */
  readonly tetap?: Isi;
  /** Fields that other tests change, because they only make sense together. */
  readonly lain?: readonly string[];
}

export const daftar =
  (nama: ProcedureName, pilih: (hasil: never) => readonly Isi[] = (hasil) => hasil): Baris["daftar"] =>
  async (minta) =>
    pilih((await minta(nama, {})) as never);
export const nama = async (minta: Minta, prosedur: ProcedureName, isi: Isi): Promise<string> =>
  String(((await minta(prosedur, isi)) as Isi)["id"]);
export const JABATAN = { jenis: "pelaksana", jenjang: null, kelas: 5, kode: null, indukId: null };

export const duaUnit = async (minta: Minta): Promise<Isi> => {
  const satu = await nama(minta, "unit.save", { nama: "Sekretariat", indukId: null, kode: null });
  const dua = await nama(minta, "unit.save", { nama: "Umum", indukId: null, kode: null });
  return { satu, dua, atasan: await nama(minta, "jabatan.save", { unitId: dua, nama: "Kepala", ...JABATAN }) };
};

export const duaOrang = async (minta: Minta): Promise<Isi> => ({
  siti: await nama(minta, "pegawai.save", ORANG_UJI),
  budi: await nama(minta, "pegawai.save", { ...ORANG_UJI, nip: null, nama: "BUDI CONTOH" }),
});

/** The records of one kind in everybody's file. */
export const catatan =
  (bagian: string): Baris["daftar"] =>
  async (minta) => {
    const orang = (await minta("pegawai.list", {})) as readonly Isi[];
    const berkas = await Promise.all(orang.map(({ id }) => minta("orang.get", { id }) as Promise<Isi>));
    return berkas.flatMap((satu) => satu[bagian] as readonly Isi[]);
  };
