import { naskahFormulir } from "../../../core/formasi/naskah-formulir";
import { naskahFormasi } from "../../../core/formasi/naskah-usul";
import type { Naskah } from "../../../core/naskah/naskah";
import { bahanUji, DELAPAN_BELAS, kantorPanjang, profilBawaan } from "../formasi/kantor-uji";

const bahan = bahanUji([...DELAPAN_BELAS, ...kantorPanjang(40)], { contoh: true });
const jabatan = bahan.rekap.map((rekap) => ({ rekap, jejak: bahan.jejak(rekap) }));
const perPeriode = bahanUji(DELAPAN_BELAS, { profil: { ...profilBawaan(), konversi: "perPeriode", pembulatan: "tanpa" }, kertas: "a4" });

/** Every document of the product, each as one that shows all that it can. What is added to the product is added here. */
export const SEMUA_NASKAH: readonly (readonly [string, Naskah])[] = [
  ["usul formasi", naskahFormasi(bahan)],
  ["usul formasi menurut periode, tanpa pembulatan, A4", naskahFormasi(perPeriode)],
  ["formulir ABK", naskahFormulir({ ...bahan, satuan: "menit", jabatan: jabatan.slice(0, 20) })],
  ["formulir ABK satu jabatan dalam jam", naskahFormulir({ ...bahan, satuan: "jam", jabatan: jabatan.slice(2, 3) })],
];
