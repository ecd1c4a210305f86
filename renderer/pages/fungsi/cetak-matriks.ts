import type { BarisMatriks, KolomMatriks, MatriksFungsi } from "../../../core/fungsi/matriks";
import { daftarDari } from "../../../core/naskah/daftar";
import { TEKS_FUNGSI as T } from "../../../core/text/organisasi";

/** Most jabatan and units that stand side by side on paper; of more, those that serve stand below each other. */
const KOLOM_TERBANYAK = 40;

/** The matrix on paper: a row a function, a column a jabatan or unit, in each how many tasks serve; or a row for each pair. */
export function daftarMatriks(unit: string, { kolom, baris }: MatriksFungsi, sebut: (kolom: KolomMatriks) => string) {
  const judul = T.cetakan.judul;
  const keterangan = [unit, T.cetakan.keterangan];
  if (kolom.length <= KOLOM_TERBANYAK)
    return daftarDari<BarisMatriks>({
      judul,
      keterangan,
      kolom: [
        { kepala: T.kolom.fungsi, nilai: ({ fungsi }) => fungsi.uraian },
        { kepala: T.kolom.sumber, nilai: ({ fungsi }) => fungsi.sumber },
        { kepala: T.kolom.melayani, desimal: 0, nilai: ({ banyak }) => banyak },
        ...kolom.map((satu, nomor) => ({
          kepala: sebut(satu),
          desimal: 0 as const,
          nilai: ({ sel }: BarisMatriks) => sel[nomor]?.tugasId.length ?? null,
        })),
      ],
      baris,
    });
  return daftarDari({
    judul,
    keterangan,
    kolom: [
      { kepala: T.kolom.fungsi, nilai: ({ fungsi }) => fungsi.uraian },
      { kepala: T.kolom.sumber, nilai: ({ fungsi }) => fungsi.sumber },
      { kepala: T.cetakan.kolom, nilai: ({ nama }) => nama },
      { kepala: T.cetakan.tugas, desimal: 0, nilai: ({ banyak }) => banyak },
    ],
    baris: baris.flatMap(pasangan),
  });

  function pasangan({ fungsi, sel }: BarisMatriks) {
    const berisi = kolom.flatMap((satu, nomor) => {
      const banyak = sel[nomor]?.tugasId.length ?? 0;
      return banyak === 0 ? [] : [{ fungsi, nama: sebut(satu), banyak }];
    });
    return berisi.length > 0 ? berisi : [{ fungsi, nama: T.matriks.tidakDilayani, banyak: 0 }];
  }
}
