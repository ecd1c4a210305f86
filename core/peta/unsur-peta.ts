import { pindahkanUnsur, type UnsurGambar } from "./gambar";
import type { PetaTerlukis } from "./lukis";

/** All parts of a map in one coordinate system: lines first, boxes over them. */
export function unsurPeta({ kotak, garis }: Pick<PetaTerlukis, "kotak" | "garis">): readonly UnsurGambar[] {
  return [
    ...garis.map((satu): UnsurGambar => ({ jenis: "garis", ...satu, warna: "garis" })),
    ...kotak.flatMap(({ gambar, x, y }) => gambar.unsur.map((unsur) => pindahkanUnsur(unsur, { x, y }))),
  ];
}
