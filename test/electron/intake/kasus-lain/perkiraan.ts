import type { Kasus } from "../kasus";
import { abk, JUDUL_MENIT, pembuatKasus, type Isi } from "./alat";

const angka = pembuatKasus("angka");
const letak = pembuatKasus("letak");

/** One task of 15 minutes with this volume; 15 x 500 = 7.500 of 75.000. */
const volume = (isi: Isi) => abk(JUDUL_MENIT, [[1, "Mengetik surat", "surat", 15, 75_000, isi, "", ""]]);

const SAMBUNG = [
  // 120 x 100, 60 x 250 and 60 x 125 = 34.500 minutes.
  [1, "Menyusun SPJ", "dokumen", 120, 75_000, 100, 0.16, ""],
  ["", "(termasuk lampiran)", "", "", "", "", "", ""],
  ["", "dan mengarsipkannya", "", "", "", "", "", ""],
  [2, "Verifikasi", "dokumen", 60, 75_000, 250, 0.2, ""],
  [3, "Melapor", "laporan", 60, 75_000, 125, 0.1, ""],
  ["", "(bila diminta)", "", "", "", "", "", ""],
  ["", "JUMLAH", "", "", "", "", 0.46, ""],
] as const;

/** Figures that are only about right, and tasks that go on in the next row. */
export const KASUS_PERKIRAAN: readonly Kasus[] = [
  ...[
    "± 500",
    ">= 500",
    "≥500",
    "kurang lebih 500",
    "500-an",
    "500an surat",
    "lebih dari 500",
    "500 lebih",
    "min. 500",
    "500 (perkiraan)",
  ].map((isi) =>
    angka(`reads a volume of ${isi} as 500, and says that it is an estimate`, volume(isi), {
      benar: 0.1,
      harapan: { masalah: ["angkaKiraKira"], kata: [`“${isi}”`, "500"] },
    }),
  ),
  ...["400-600", "400 – 600", "400 s/d 600", "antara 400 dan 600"].map((isi) =>
    angka(`refuses a volume of ${isi}, which is two numbers`, volume(isi), {
      benar: { jumlahTugas: 0, ditolak: 1 },
      harapan: { kata: [`“${isi}”`] },
    }),
  ),
  angka("says that a time of > 2 jam is no exact one", abk(JUDUL_MENIT, [[1, "Rapat", "rapat", "> 2 jam", 75_000, 625, "", ""]]), {
    benar: 1,
    harapan: { masalah: ["angkaKiraKira"] },
  }),
  letak("joins further lines of a task to its text, and says so", abk(JUDUL_MENIT, SAMBUNG), {
    benar: 0.46,
    harapan: { jumlahTugas: 3, ditolak: 0, masalah: ["uraianDisambung"], kata: ["“dan mengarsipkannya”"] },
  }),
  letak(
    "joins no items of a list, no titles and no signature to a task",
    abk(JUDUL_MENIT, [
      ...SAMBUNG.slice(0, 1),
      ["", "a. meneliti berkas", "", "", "", "", "", ""],
      ["B", "TUGAS TAMBAHAN", "", "", "", "", "", ""],
      ...SAMBUNG.slice(3, 5),
      ["", "mengetahui", "", "", "", "", "", ""],
      ["", "(BUDI CONTOH)", "", "", "", "", "", ""],
    ]),
    { benar: 0.46, harapan: { jumlahTugas: 3, ditolak: 1, masalah: ["teksTanpaAngka"] } },
  ),
];
