import { PERIODE, type UkuranTugas } from "../../../core/abk/tugas";

/** Tasks of all periods from a fixed seed, with volumes and norms to three decimals. */
export function acak(banyak: number): { readonly tugas: (UkuranTugas & { readonly jabatanId: string })[]; readonly jabatan: string[] } {
  let keadaan = 20_260_101;
  const berikut = (batas: number): number => {
    keadaan = (Math.imul(keadaan, 1_664_525) + 1_013_904_223) >>> 0;
    return keadaan % batas;
  };
  const jabatan = Array.from({ length: Math.ceil(banyak / 20) }, (_kosong, nomor) => `j${nomor}`);
  const tugas = Array.from({ length: banyak }, (_kosong, nomor) => ({
    jabatanId: jabatan[nomor % jabatan.length] ?? "",
    volume: berikut(40_000) / 1_000,
    normaWaktuMenit: berikut(300_000) / 1_000,
    periode: PERIODE[berikut(PERIODE.length)] ?? "tahun",
  }));
  return { tugas, jabatan };
}
