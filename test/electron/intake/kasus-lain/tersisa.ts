import type { Kasus } from "../kasus";
import { abk, angka, buku, JUDUL_MENIT, KEBUTUHAN_TIGA, KEUANGAN, nip, PENATA, pembuatKasus, TIGA_TUGAS } from "./alat";
import { FORMULIR } from "./utuh";

const letak = pembuatKasus("letak");
const orangan = pembuatKasus("orang");
const TIGA = { kebutuhan: { [PENATA]: KEBUTUHAN_TIGA }, jumlahTugas: 3 } as const;

/** Whole forms, units in number formats, units over three columns, sheets that show how a form is filled in. */
export const KASUS_TERSISA: readonly Kasus[] = [
  letak("reads a whole provincial form, with texts for all its figures", FORMULIR, {
    benar: { ...TIGA, unitJabatan: { [PENATA]: KEUANGAN }, ditolak: 0 },
  }),
  letak(
    "reads that form twice below itself for two jabatan",
    [...FORMULIR, [], ...FORMULIR.map((baris) => baris.map((isi) => (isi === PENATA ? "Arsiparis" : isi)))],
    { benar: { kebutuhan: { [PENATA]: KEBUTUHAN_TIGA, Arsiparis: KEBUTUHAN_TIGA }, jumlahTugas: 6, jumlahJabatan: 2, ditolak: 0 } },
  ),
  pembuatKasus("angka")(
    "does not take a volume shown as 100/bulan by its format for a year's",
    abk(JUDUL_MENIT, [[1, "Memeriksa", "berkas", 60, 75_000, angka(100, '0"/bulan"'), "", ""]]),
    { benar: 0.96, boleh: ["dibaca", "ditanya", "ditolak"] },
  ),
  orangan(
    "reads NIP of PNS and NI of PPPK from two columns",
    [
      ["NO", "NAMA", "NIP", "NI PPPK", "GOL", "JABATAN", "UNIT KERJA"],
      [1, "SARI CONTOH", nip(1), "", "III/a", PENATA, KEUANGAN],
      [2, "JOKO CONTOH", "", "199002152023211002", "IX", PENATA, KEUANGAN],
    ],
    { benar: { pegawai: 2, orang: { "JOKO CONTOH": { nip: "199002152023211002" } } } },
  ),
  orangan(
    "takes the lowest of SATKER, BAGIAN and SUBBAGIAN for the unit",
    [
      ["NO", "NIP", "NAMA", "GOL", "JABATAN", "SATKER", "BAGIAN", "SUBBAGIAN"],
      [1, nip(1), "SARI CONTOH", "III/a", PENATA, "KPU Provinsi", "Bagian Keuangan", "Subbagian Akuntansi"],
    ],
    { benar: { pegawai: 1, orang: { "SARI CONTOH": { unit: "Subbagian Akuntansi" } } } },
  ),
  letak(
    "takes a task that begins with a number for a task",
    abk(JUDUL_MENIT, [
      [1, "5S di ruang kerja", "kali", 60, 75_000, 1250, 1, ""],
      [2, "1 pintu layanan", "orang", 15, 75_000, 250, 0.05, ""],
    ]),
    { benar: 1.05 },
  ),
  {
    nama: "leaves a sheet CONTOH of the form out of the office's jabatan, or says that it took it",
    jenis: "letak",
    berkas: [
      buku("abk.xlsx", [
        { nama: "Penata", baris: abk(JUDUL_MENIT, TIGA_TUGAS) },
        { nama: "CONTOH", baris: [["CONTOH PENGISIAN"], ...abk(JUDUL_MENIT, TIGA_TUGAS.slice(0, 1), "Analis Contoh")] },
      ]),
    ],
    harapan: { ...TIGA, jumlahJabatan: 1 },
    boleh: ["dibaca", "ditanya", "ditegur"],
  },
];
