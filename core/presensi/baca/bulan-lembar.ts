import type { JawabanPresensi, PertanyaanPresensi } from "./bacaan";
import { bacaBulan, bulanDalam, tahunDalam, teksBulan } from "./bulan";
import type { LembarDikumpulkan } from "./kumpulan";

/** The month of a sheet: by its titles, its own name, the name of the file, and the year of any of these. A contradiction is asked. */
export function bulanLembar(
  lembar: LembarDikumpulkan,
  berkas: string,
  jawaban: JawabanPresensi,
): { readonly bulan: string | null; readonly tanya: PertanyaanPresensi | null } {
  const tempat = [...lembar.judul, lembar.nama, berkas.replace(/\.[^.]*$/u, "")];
  const tersebut = tempat.flatMap((teks) => bulanDalam(teks) ?? []);
  const tahun = tersebut.find((satu) => satu.tahun !== null)?.tahun ?? tempat.map(tahunDalam).find((satu) => satu !== null) ?? null;
  const calon = [
    ...new Set(tersebut.flatMap((satu) => ((satu.tahun ?? tahun) === null ? [] : [teksBulan(satu.tahun ?? tahun ?? 0, satu.bulan)]))),
  ];
  const kunci = `bulan:${lembar.nama}`;
  const dijawab = jawaban[kunci];
  if (calon.length === 1 && dijawab === undefined) return { bulan: calon[0] ?? null, tanya: null };
  const tanya: PertanyaanPresensi = {
    kunci,
    jenis: "bulan",
    teks: lembar.nama,
    banyak: lembar.baris,
    contoh: lembar.judul.find((satu) => bulanDalam(satu) !== null)?.trim() ?? "",
    pilihan: calon,
    bawaan: null,
    sebab: null,
    diingat: false,
  };
  return { bulan: dijawab !== undefined && bacaBulan(dijawab) !== null ? dijawab : null, tanya };
}
