import { BULAT, DUA_DESIMAL, SEPERLUNYA } from "../naskah/angka";
import type { Baris } from "../naskah/naskah";
import { barisIsi, barisJumlah, type KolomIsi } from "../naskah/tabel";
import { TEKS_NASKAH_PENEMPATAN as T } from "../text/naskah-penempatan";
import { TEKS_BAGIAN_SKOR } from "../text/penempatan";
import type { BagianTerhitung, Skor } from "./skor";

type KolomNilai = KolomIsi<BagianTerhitung, Skor>;
type Menurut<N> = Readonly<Record<"bagian" | "nilai" | "bobot" | "sumbangan" | "bukti", N>>;

/** The parts of a score as columns: what each is worth, its weight, what it adds, and from what. */
export function kolomNilai(kepala: Menurut<string>, lebar: Menurut<number>): readonly KolomNilai[] {
  return [
    { kunci: "bagian", kepala: kepala.bagian, lebar: lebar.bagian, rata: "kiri", nilai: ({ bagian }) => TEKS_BAGIAN_SKOR[bagian] },
    {
      kunci: "nilaiBagian",
      kepala: kepala.nilai,
      lebar: lebar.nilai,
      rata: "kanan",
      bentuk: SEPERLUNYA,
      nilai: ({ nilai }) => (nilai === null ? T.tanpaBukti : Math.round(nilai * 100) / 100),
    },
    { kunci: "bobot", kepala: kepala.bobot, lebar: lebar.bobot, rata: "kanan", bentuk: BULAT, nilai: ({ bobot }) => bobot },
    {
      kunci: "sumbangan",
      kepala: kepala.sumbangan,
      lebar: lebar.sumbangan,
      rata: "kanan",
      bentuk: DUA_DESIMAL,
      nilai: ({ sumbangan }) => sumbangan / 100,
      jumlah: ({ skor }) => (skor ?? 0) / 100,
    },
    { kunci: "bukti", kepala: kepala.bukti, lebar: lebar.bukti, rata: "kiri", nilai: ({ bukti }) => bukti },
  ];
}

/** A row for each part of a score, and their sum by the key that others take it from. */
export function barisNilai(
  kolom: readonly KolomNilai[],
  skor: Skor,
  { awalan, kunciJumlah }: { readonly awalan: string; readonly kunciJumlah: string },
): readonly Baris[] {
  const kunci = ({ bagian }: BagianTerhitung): string => `${awalan} ${bagian}`;
  const [pertama, terakhir] = [skor.bagian[0], skor.bagian.at(-1)];
  return [
    ...skor.bagian.map((satu) => barisIsi(kolom, satu, { kunci: kunci(satu), bersama: true })),
    barisJumlah(kolom, {
      kunci: kunciJumlah,
      jenis: "jumlah",
      jumlah: skor,
      label: ["bagian", T.jumlah],
      atas: pertama === undefined || terakhir === undefined ? null : [kunci(pertama), kunci(terakhir)],
    }),
  ];
}
