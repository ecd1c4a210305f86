import { TEKS_JENIS_KELAMIN_SYARAT } from "../text/anjab";
import { TEKS_INFORMASI_JABATAN as T } from "../text/naskah-anjab";
import { entriKamus, type DaftarKamus } from "./kamus";
import {
  JENIS_DIKLAT,
  UNSUR_KOSONG,
  type AnjabJabatan,
  type BarisPenggunaan,
  type IsiUnsur,
  type JenisDiklat,
  type UnsurAnjab,
} from "./unsur";

/** What an element of a jabatan holds; the empty content where nothing was written. */
export function isiUnsur<U extends UnsurAnjab>(anjab: AnjabJabatan, unsur: U): IsiUnsur[U] {
  return anjab[unsur]?.isi ?? UNSUR_KOSONG[unsur];
}

/** A text as the form prints it: what is empty says so. */
export const atauBelum = (teks: string): string => (teks.trim() === "" ? T.belum : teks);

const BUTIR = "\u2022 ";

/** Texts below each other, each with a mark when there are several; empty ones are passed over. */
export function berbutir(semua: readonly string[]): string {
  const terisi = semua.filter((satu) => satu.trim() !== "");
  return terisi.length === 1 ? (terisi[0] ?? "") : terisi.map((satu) => `${BUTIR}${satu}`).join("\n");
}

export function teksPendidikan({ minimum, baris }: IsiUnsur["pendidikan"]): string {
  return berbutir([minimum, ...baris.map(({ uraian }) => uraian)]);
}

/** Diklat by kind. Once one was named, a kind without any asks for none; before that nothing is said of any. */
export function teksDiklat({ baris }: IsiUnsur["diklat"]): readonly (readonly [jenis: JenisDiklat, teks: string])[] {
  const terisi = baris.filter(({ uraian }) => uraian.trim() !== "");
  const tanpa = terisi.length === 0 ? T.belum : T.tanpa;
  return JENIS_DIKLAT.map((jenis) => {
    const isi = terisi.filter((satu) => satu.jenis === jenis).map(({ uraian }) => uraian);
    return [jenis, isi.length === 0 ? tanpa : berbutir(isi)] as const;
  });
}

export function teksPengalaman({ baris }: IsiUnsur["pengalaman"]): string {
  return berbutir(baris.map(({ uraian, tahun }) => T.pengalaman(uraian, tahun)));
}

/** What a material or a tool is used for: its own words, else the tasks that it serves. */
export function teksPenggunaan({ penggunaan, tugasId }: BarisPenggunaan, uraian: ReadonlyMap<string, string>): string {
  return penggunaan.trim() === "" ? berbutir(tugasId.flatMap((id) => uraian.get(id) ?? [])) : penggunaan;
}

/** A code with its name, `G Intelegensia`; one that the lists have not stands as it was written, once. */
function kodeBernama(daftar: DaftarKamus, kode: string): string {
  const entri = entriKamus(daftar, kode);
  return entri === null ? kode : `${kode} ${entri.nama}`;
}

/** Codes with letters of their own, by which forms call them. */
export function teksBerkode(daftar: DaftarKamus, kode: readonly string[]): string {
  return berbutir(kode.map((satu) => kodeBernama(daftar, satu)));
}

/** Codes that only the product has: forms name them. */
export function teksBernama(daftar: DaftarKamus, kode: readonly string[]): string {
  return berbutir(kode.map((satu) => entriKamus(daftar, satu)?.nama ?? satu));
}

export function teksFungsi({ data, orang, benda }: IsiUnsur["fungsiPekerjaan"]): string {
  return berbutir([
    ...data.map((satu) => kodeBernama("data", satu)),
    ...orang.map((satu) => kodeBernama("orang", satu)),
    ...benda.map((satu) => kodeBernama("benda", satu)),
  ]);
}

/** The seven lines of kondisi fisik in the order of the form. */
export function barisKondisi(isi: IsiUnsur["kondisiFisik"]): readonly (readonly [label: string, teks: string])[] {
  const { kondisi } = T;
  const umur = isi.umur === "" && isi.umurMaksimal !== null ? T.palingTua(isi.umurMaksimal) : isi.umur;
  return [
    [kondisi.jenisKelamin, isi.jenisKelamin === null ? "" : TEKS_JENIS_KELAMIN_SYARAT[isi.jenisKelamin]],
    [kondisi.umur, umur],
    [kondisi.tinggi, isi.tinggi],
    [kondisi.berat, isi.berat],
    [kondisi.postur, isi.postur],
    [kondisi.penampilan, isi.penampilan],
    [kondisi.keadaan, isi.keadaan],
  ];
}
