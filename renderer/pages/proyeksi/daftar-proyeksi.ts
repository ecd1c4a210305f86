import { kelompokDaftar, type BarisDaftar, type IsiDaftar, type NilaiDaftar } from "../../../core/naskah/daftar";
import { groupBy } from "../../../core/group";
import { angkaJabatan, angkaJumlah, type AngkaTahun } from "../../../core/proyeksi/angka-tahun";
import { jumlahProyeksi } from "../../../core/proyeksi/jumlah";
import type { ProyeksiJabatan } from "../../../core/proyeksi/proyeksi";
import { TEKS_PROYEKSI as T } from "../../../core/text/proyeksi";

const { kolom: KEPALA } = T.laci;

/** The figures of a year that a list prints, each a column. */
const ANGKA: readonly { readonly kepala: string; readonly ambil: (satu: AngkaTahun) => number }[] = [
  { kepala: KEPALA.kebutuhan, ambil: ({ kebutuhan }) => kebutuhan },
  { kepala: KEPALA.keluar, ambil: ({ keluar }) => keluar },
  { kepala: T.grafik.kolom.stok, ambil: ({ stok }) => stok },
  { kepala: T.grafik.kolom.kekurangan, ambil: ({ kekurangan }) => kekurangan },
  { kepala: T.grafik.kolom.kelebihan, ambil: ({ kelebihan }) => kelebihan },
  { kepala: KEPALA.dariDalam, ambil: ({ dariDalam }) => dariDalam },
  { kepala: KEPALA.dilepas, ambil: ({ dilepas }) => dilepas },
  { kepala: KEPALA.usulCpns, ambil: ({ usulCpns }) => usulCpns },
  { kepala: KEPALA.usulPppk, ambil: ({ usulPppk }) => usulPppk },
  { kepala: KEPALA.ditunda, ambil: ({ ditunda }) => ditunda },
];

/** Some posts over the years as a list: a row a post and year, and below them the sums of exactly these rows. */
export function daftarProyeksi(jabatan: readonly ProyeksiJabatan[], tahun: readonly number[], keterangan: readonly string[]): IsiDaftar {
  const baris = (kepala: readonly NilaiDaftar[], angka: AngkaTahun): BarisDaftar => ({
    sel: [...kepala, angka.tahun === 0 ? "" : String(angka.tahun), ...ANGKA.map(({ ambil }) => ambil(angka))],
  });
  return {
    judul: T.judul,
    keterangan,
    kolom: [
      { kepala: T.kolom.jabatan },
      { kepala: T.kolom.pns, desimal: 0 },
      { kepala: T.kolom.pppk, desimal: 0 },
      { kepala: KEPALA.tahun },
      ...ANGKA.map(({ kepala }) => ({ kepala, desimal: "seperlunya" as const })),
    ],
    baris: [
      ...[...groupBy(jabatan, ({ unitId }) => unitId).values()].flatMap((milik) => [
        kelompokDaftar(milik[0]?.unit ?? ""),
        ...milik.flatMap(({ nama, pns, pppk, tahun: setahun }) =>
          setahun.map((satu, ke) => baris(ke === 0 ? [nama, pns, pppk] : ["", null, null], angkaJabatan(satu))),
        ),
      ]),
      ...jumlahProyeksi(jabatan, tahun).map((satu, ke) => ({
        ...baris([ke === 0 ? T.jumlah : "", null, null], angkaJumlah(satu)),
        jumlah: true,
      })),
    ],
  };
}
