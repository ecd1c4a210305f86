import type { Baris, Kolom, Tabel } from "../naskah/naskah";
import { TEKS_INFORMASI_JABATAN as T } from "../text/naskah-anjab";
import { atauBelum, isiUnsur, teksPenggunaan } from "./isi-cetak";
import { hasilKerja, type TugasTercetak } from "./tabel-tugas";
import type { AnjabJabatan, BarisPenggunaan, UnsurBertabel } from "./unsur";

interface IsiTabel {
  readonly kepala: readonly (readonly [kepala: string, lebar: number])[];
  readonly baris: readonly (readonly string[])[];
}

/** A numbered table of words; one without rows says that nothing was written. Keys of columns and rows begin with that of the element. */
function tabelBernomor(kunci: string, { kepala, baris }: IsiTabel): Tabel {
  const kolom: readonly Kolom[] = [
    { kunci: "nomor", kepala: T.kolom.nomor, lebar: 5, rata: "tengah" },
    ...kepala.map(([teks, lebar], nomor): Kolom => ({ kunci: `${kunci} ${nomor + 1}`, kepala: teks, lebar, rata: "kiri" })),
  ];
  const isi = baris.length === 0 ? [kepala.map((_, nomor) => (nomor === 0 ? T.belum : ""))] : baris;
  return {
    jenis: "tabel",
    kolom,
    isi: () =>
      isi.map((sel, nomor): Baris => ({
        kunci: `${kunci} ${nomor + 1}`,
        jenis: "isi",
        sel: [baris.length === 0 ? null : nomor + 1, ...sel],
      })),
  };
}

/** Item 7: what comes of the tasks. */
export function tabelHasil(isi: TugasTercetak): Tabel {
  return tabelBernomor("hasilKerja", {
    kepala: [
      [T.kolom.hasil, 70],
      [T.kolom.satuan, 34],
    ],
    baris: hasilKerja(isi).map(([hasil, satuan]) => [atauBelum(hasil), atauBelum(satuan)]),
  });
}

const uraian = (baris: readonly { readonly uraian: string }[]): IsiTabel => ({
  kepala: [[T.kolom.isi, 104]],
  baris: baris.map((satu) => [satu.uraian]),
});

/** What is used and what for; a row that says neither is passed over. */
function barisPenggunaan(baris: readonly BarisPenggunaan[], tugas: ReadonlyMap<string, string>): string[][] {
  return baris.flatMap((satu) => {
    const penggunaan = teksPenggunaan(satu, tugas);
    return `${satu.nama}${penggunaan}`.trim() === "" ? [] : [[satu.nama, atauBelum(penggunaan)]];
  });
}

/** The rows of an element in the columns of the form. */
const TABEL: { readonly [U in UnsurBertabel]: (anjab: AnjabJabatan, uraianTugas: ReadonlyMap<string, string>) => IsiTabel } = {
  bahanKerja: (anjab, tugas) => ({
    kepala: [
      [T.kolom.bahan, 48],
      [T.kolom.dalamTugas, 56],
    ],
    baris: barisPenggunaan(isiUnsur(anjab, "bahanKerja").baris, tugas),
  }),
  perangkatKerja: (anjab, tugas) => ({
    kepala: [
      [T.kolom.perangkat, 48],
      [T.kolom.untukTugas, 56],
    ],
    baris: barisPenggunaan(isiUnsur(anjab, "perangkatKerja").baris, tugas),
  }),
  tanggungJawab: (anjab) => uraian(isiUnsur(anjab, "tanggungJawab").baris),
  wewenang: (anjab) => uraian(isiUnsur(anjab, "wewenang").baris),
  korelasi: (anjab) => ({
    kepala: [
      [T.kolom.jabatan, 34],
      [T.kolom.instansi, 34],
      [T.kolom.dalamHal, 36],
    ],
    baris: isiUnsur(anjab, "korelasi").baris.map(({ jabatan, unit, dalamHal }) => [jabatan, unit, dalamHal]),
  }),
  lingkungan: (anjab) => ({
    kepala: [
      [T.kolom.aspek, 44],
      [T.kolom.faktor, 60],
    ],
    baris: isiUnsur(anjab, "lingkungan").baris.map(({ aspek, faktor }) => [aspek, faktor]),
  }),
  risiko: (anjab) => ({
    kepala: [
      [T.kolom.risiko, 44],
      [T.kolom.penyebab, 60],
    ],
    baris: isiUnsur(anjab, "risiko").baris.map(({ nama, penyebab }) => [nama, penyebab]),
  }),
};

/** An element that the form prints as a table; rows without any word are passed over. */
export function tabelUnsur(unsur: UnsurBertabel, anjab: AnjabJabatan, uraianTugas: ReadonlyMap<string, string>): Tabel {
  const { kepala, baris } = TABEL[unsur](anjab, uraianTugas);
  const terisi = baris.filter((satu) => satu.some((teks) => teks.trim() !== ""));
  return tabelBernomor(unsur, { kepala, baris: terisi });
}
