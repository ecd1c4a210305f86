import { jenisDibaca } from "./jenis-lembar";
import { selKosong, teksSel } from "./lembar";
import { bacaAngkaSel } from "./bacaan";
import { unitAtasTabel } from "./kepala-abk";
import type { LembarDraf } from "./lembar-draf";
import { barisJumlah } from "./perabot";

/**
 * The sheets of a file, a table of posts with their seats read as a peta jabatan where no other sheet lists posts, people or tasks. A
 * sheet that calls itself a recap, or whose counts are not whole, sums up what stands elsewhere and stays one.
 */
export function bacaPetaSendiri<Lembar extends LembarDraf>(lembar: readonly Lembar[]): readonly Lembar[] {
  const didaftar = lembar.some(({ pengenalan: { jenis } }) => jenisDibaca(jenis));
  if (didaftar) return lembar;
  return lembar.map((satu): Lembar => {
    const { pengenalan } = satu;
    if (pengenalan.jenis !== "rekap") return satu;
    return { ...satu, pengenalan: pengenalan.peta && daftarKursi(satu) ? pengenalan.peta : { ...pengenalan, sendirian: true } };
  });
}

function daftarKursi({ lembar, pengenalan }: LembarDraf): boolean {
  const { peta } = pengenalan;
  if (!peta) return false;
  const atas = lembar.baris.filter(({ nomor }) => nomor < peta.barisJudul).flatMap(({ sel }) => sel.map(teksSel));
  if ([lembar.nama, ...atas].some((teks) => /\brekap/iu.test(teks))) return false;
  const { kursi, unit, unitInduk, kelas, jenis } = peta.pemetaan;
  const berjudul = [lembar.nama, ...atas].some((teks) =>
    /\b(peta|susunan|formasi) (jabatan|pegawai)\b|\bformasi\b|^\s*peta\s*$/iu.test(teks),
  );
  if (kelas === undefined && jenis === undefined && !berjudul) return false;
  if (kursi === undefined) return false;
  if (unit === undefined && unitInduk === undefined && unitAtasTabel(lembar, peta.barisJudul) === null) return false;
  const isi = lembar.baris.slice(peta.awalData).filter((baris) => !barisJumlah(baris));
  const angka = isi
    .map(({ sel }) => sel[kursi])
    .filter((satu) => !selKosong(satu))
    .map((satu) => bacaAngkaSel(satu));
  return angka.length > 0 && angka.every((satu) => satu !== null && Number.isInteger(satu) && satu >= 0 && satu < 10_000);
}
