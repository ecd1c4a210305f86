import type { Kasus } from "../kasus";
import { KEUANGAN, nip, PENATA, satuLembar, tulisan, type Baris, type PilihanLembar } from "./alat";

const PPPK = ["199301012023211002", "199501012024212003"] as const;

interface Daftar {
  readonly nama: string;
  readonly kiri: Baris;
  readonly kanan: Baris;
  /** Empty columns between the two lists. */
  readonly sela?: number;
  readonly judul?: readonly Baris[];
  readonly pilihan?: PilihanLembar;
}

/** Two people of the left list, three of the right one, in the columns that the headings name. */
function kasus({ nama, kiri, kanan, sela = 1, judul = [], pilihan = {} }: Daftar): Kasus {
  const kosong = Array.from({ length: sela }, () => "");
  const isi = (kepala: Baris, orang: Readonly<Record<string, string | number>>): Baris =>
    kepala.map((satu) => orang[tulisan(satu).toLowerCase()] ?? "");
  const orang = (nomor: number, sebutan: string, induk: string): Readonly<Record<string, string | number>> => ({
    no: nomor,
    nama: sebutan,
    "nama pegawai": sebutan,
    "nama pppk": sebutan,
    nip: induk,
    "ni pppk": induk,
    gol: induk.startsWith("1993") || induk.startsWith("1995") ? "IX" : "III/b",
    golongan: "IX",
    jabatan: PENATA,
    unit: KEUANGAN,
    "unit kerja": KEUANGAN,
  });
  const baris: Baris[] = [
    [...isi(kiri, orang(1, "SARI CONTOH", nip(1))), ...kosong, ...isi(kanan, orang(1, "BENI CONTOH", PPPK[0]))],
    [...isi(kiri, orang(2, "BIMA CONTOH", nip(2))), ...kosong, ...isi(kanan, orang(2, "DEDI CONTOH", PPPK[1]))],
    [...kiri.map(() => ""), ...kosong, ...isi(kanan, orang(3, "ELI CONTOH", nip(3)))],
  ];
  return {
    nama,
    jenis: "letak",
    berkas: [satuLembar([...judul, [...kiri, ...kosong, ...kanan], ...baris], pilihan)],
    harapan: { pegawai: 5, bezetting: { [PENATA]: 5 }, ditolak: 0, unit: [KEUANGAN] },
  };
}

const LIMA = ["NAMA", "NIP", "GOL", "JABATAN", "UNIT"];
const ENAM = ["NO", "NAMA", "NIP", "GOL", "JABATAN", "UNIT KERJA"];

export const KASUS_SAMPING: readonly Kasus[] = [
  kasus({
    nama: "reads a list of PPPK beside a list of PNS",
    kiri: LIMA,
    kanan: ["NAMA", "NI PPPK", "GOL", "JABATAN", "UNIT"],
    judul: [["PNS", "", "", "", "", "", "PPPK"]],
  }),
  kasus({ nama: "reads two numbered lists of people without a column between them", kiri: ENAM, kanan: ENAM, sela: 0 }),
  kasus({
    nama: "reads two lists of people whose headings differ in words and order",
    kiri: ENAM,
    kanan: ["NO", "NI PPPK", "NAMA PPPK", "GOLONGAN", "UNIT KERJA", "JABATAN"],
    sela: 2,
  }),
  kasus({
    nama: "reads two lists of people under merged titles that stand right above the headings",
    kiri: LIMA,
    kanan: LIMA,
    sela: 0,
    judul: [["DAFTAR PEGAWAI"], ["PNS", "", "", "", "", "PPPK"]],
    pilihan: { gabung: ["A2:E2", "F2:J2"] },
  }),
  {
    nama: "takes nobody from the columns of the superior beside a person",
    jenis: "orang",
    berkas: [
      satuLembar(
        [
          ["PEGAWAI YANG DINILAI", "", "", "", "PEJABAT PENILAI", "", "", ""],
          ["NAMA", "NIP", "JABATAN", "UNIT KERJA", "NAMA", "NIP", "JABATAN", "UNIT KERJA"],
          ["SARI CONTOH", nip(1), PENATA, KEUANGAN, "ATASAN CONTOH", nip(9), "Sekretaris", "Sekretariat"],
          ["BIMA CONTOH", nip(2), PENATA, KEUANGAN, "ATASAN CONTOH", nip(9), "Sekretaris", "Sekretariat"],
        ],
        { gabung: ["A1:D1", "E1:H1"] },
      ),
    ],
    harapan: { pegawai: 2, takAda: ["ATASAN CONTOH"] },
  },
  {
    nama: "names every column of a recap beside a list, its counts too",
    jenis: "kolom",
    berkas: [
      satuLembar([
        [...ENAM, "", "Golongan", "Jumlah"],
        [1, "SARI CONTOH", nip(1), "III/b", PENATA, KEUANGAN, "", "III/a", 1],
        [2, "BIMA CONTOH", nip(2), "III/b", PENATA, KEUANGAN, "", "III/b", 2],
      ]),
    ],
    harapan: { pegawai: 2, kata: ["H “Golongan”", "I “Jumlah”"] },
  },
];
