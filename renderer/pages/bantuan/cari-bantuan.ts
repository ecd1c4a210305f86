import { nameKey } from "../../../core/name";
import { DAFTAR_ISTILAH, type Istilah } from "../../../core/peraturan/istilah";
import { ID_KETENTUAN, ketentuan, type IdKetentuan } from "../../../core/peraturan/register";
import { CARA_KERJA, type CaraKerja } from "../../../core/text/bantuan";
import { dasarDalamKata, nilaiDalamKata, sebutanPasal } from "../../../core/text/peraturan";

interface HasilBantuan {
  readonly cara: readonly CaraKerja[];
  readonly istilah: readonly Istilah[];
  readonly angka: readonly IdKetentuan[];
}

/** Everything in the help that holds each of some words; all of it when there are none. */
export function cariBantuan(kata: string): HasilBantuan {
  const dicari = nameKey(kata).split(" ").filter(Boolean);
  const memuat = (...isi: readonly string[]): boolean => {
    const semua = nameKey(isi.join(" "));
    return dicari.every((satu) => semua.includes(satu));
  };
  return {
    cara: CARA_KERJA.filter(({ judul, langkah }) => memuat(judul, ...langkah.map(({ teks }) => teks))),
    istilah: DAFTAR_ISTILAH.filter(({ istilah, singkatan, arti }) => memuat(istilah, singkatan, arti)),
    angka: ID_KETENTUAN.filter((id) => memuat(id, ketentuan(id).arti, ...nilaiDalamKata(id), dasarDalamKata(id), sebutanPasal(id))),
  };
}
