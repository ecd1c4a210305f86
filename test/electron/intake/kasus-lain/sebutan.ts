import type { Kasus } from "../kasus";
import { abk, buku, JUDUL_MENIT, JUDUL_ORANG, KEBUTUHAN_TIGA, KEUANGAN, orang, PENATA, satuLembar, TIGA_TUGAS, pembuatKasus } from "./alat";

const RENDATIN = "Subbagian Perencanaan, Data, dan Informasi";
const KASUB = `Kepala ${RENDATIN}`;
const ABK_KASUB = satuLembar(abk(JUDUL_MENIT, TIGA_TUGAS, KASUB, RENDATIN));
const satu = pembuatKasus("sebutan");

/** One person whose list writes jabatan and unit otherwise than the ABK taken before. */
const ejaan = (jabatan: string, unit: string, boleh: Kasus["boleh"] = ["dibaca"]): Kasus =>
  satu(
    `knows ${JSON.stringify(jabatan)} in ${JSON.stringify(unit)} as the jabatan of the ABK`,
    [JUDUL_ORANG, orang(1, "SARI CONTOH", { jabatan, unit })],
    { benar: { pegawai: 1, jumlahJabatan: 1, unit: [RENDATIN], bezetting: { [KASUB]: 1 } }, dahulu: [ABK_KASUB], boleh },
  );
const kembar = (jabatan: string, unit: string): Kasus =>
  satu(
    `keeps ${JSON.stringify(jabatan)} in ${JSON.stringify(unit)} apart from ${PENATA}, or asks`,
    [JUDUL_ORANG, orang(1, "SARI CONTOH"), orang(2, "BIMA CONTOH", { jabatan, unit })],
    { benar: { pegawai: 2, bezetting: { [PENATA]: 1 } }, boleh: ["dibaca", "ditanya"] },
  );

export const KASUS_SEBUTAN: readonly Kasus[] = [
  ejaan("KEPALA SUBBAGIAN PERENCANAAN, DATA, DAN INFORMASI", RENDATIN.toUpperCase()),
  ejaan("Kasubbag Perencanaan, Data dan Informasi", "Subbag Perencanaan, Data & Informasi"),
  ejaan("Ka. Subbag. Perencanaan Data dan Informasi", "Sub Bagian Perencanaan Data dan Informasi"),
  ejaan("Kasubag Perencanaan, Data, dan Informasi", "Sub. Bag. Perencanaan, Data, dan Informasi"),
  ejaan("Kepala Sub Bagian Perencanaan, Data dan Informasi", RENDATIN),
  ejaan("Kepala Subbagian Perencanaan,  Data,\u00a0dan Informasi\u200b", `${RENDATIN} `),
  ejaan("Kepala Subbagian Perencanaan, Data, dan Infomasi", RENDATIN, ["dibaca", "ditanya"]),
  ejaan("Kepala Subbagian Data, Informasi, dan Perencanaan", RENDATIN, ["dibaca", "ditanya"]),
  ejaan("Kasubbag Rendatin", "Subbag Rendatin", ["dibaca", "ditanya"]),
  ejaan("Kepala Subbagian", RENDATIN, ["dibaca", "ditanya"]),
  kembar("Penata Layanan Operasional Madya", KEUANGAN),
  kembar("Pengelola Layanan Operasional", KEUANGAN),
  kembar("Penata Laksana Operasional", KEUANGAN),
  satu(
    "keeps Arsiparis Ahli Pertama and Arsiparis Ahli Muda apart",
    [
      JUDUL_ORANG,
      orang(1, "SARI CONTOH", { jabatan: "Arsiparis Ahli Pertama" }),
      orang(2, "BIMA CONTOH", { jabatan: "Arsiparis Ahli Muda" }),
    ],
    { benar: { bezetting: { "Arsiparis Ahli Pertama": 1, "Arsiparis Ahli Muda": 1 } } },
  ),
  satu(
    "keeps Subbagian Hukum and Subbagian Umum apart",
    [JUDUL_ORANG, orang(1, "SARI CONTOH", { unit: "Subbagian Hukum" }), orang(2, "BIMA CONTOH", { unit: "Subbagian Umum" })],
    { benar: { unit: ["Subbagian Hukum", "Subbagian Umum"] }, boleh: ["dibaca"] },
  ),
  satu(
    "keeps Seksi I and Seksi II apart",
    [JUDUL_ORANG, orang(1, "SARI CONTOH", { unit: "Seksi Pengawasan I" }), orang(2, "BIMA CONTOH", { unit: "Seksi Pengawasan II" })],
    { benar: { unit: ["Seksi Pengawasan I", "Seksi Pengawasan II"] } },
  ),
  satu(
    "keeps Pengelola Data and Pengolah Data apart",
    [JUDUL_ORANG, orang(1, "SARI CONTOH", { jabatan: "Pengelola Data" }), orang(2, "BIMA CONTOH", { jabatan: "Pengolah Data" })],
    { benar: { bezetting: { "Pengelola Data": 1, "Pengolah Data": 1 } }, boleh: ["dibaca"] },
  ),
  satu(
    "stores no invisible characters of names",
    [
      JUDUL_ORANG,
      orang(1, "SARI\u200b CON\u00adTOH\u00a0", { jabatan: `Penata\u00a0Layanan\u200b Operasional`, unit: "Sub\u00adbagian Keuangan" }),
      orang(2, "BIMA CONTOH"),
    ],
    { benar: { pegawai: 2, bezetting: { [PENATA]: 2 }, unit: [KEUANGAN], orang: { "SARI CONTOH": { jabatan: PENATA } } } },
  ),
  {
    nama: "joins a list and an ABK that come in one import under near names",
    jenis: "sebutan",
    berkas: [
      buku("campur.xlsx", [
        {
          nama: "PEGAWAI",
          baris: [
            JUDUL_ORANG,
            orang(1, "SARI CONTOH", { jabatan: "Kasubbag Perencanaan, Data dan Informasi", unit: "Subbag Perencanaan, Data & Informasi" }),
          ],
        },
        { nama: "ABK", baris: abk(JUDUL_MENIT, TIGA_TUGAS, KASUB, RENDATIN) },
      ]),
    ],
    harapan: { pegawai: 1, jumlahJabatan: 1, bezetting: { [KASUB]: 1 }, kebutuhan: { [KASUB]: KEBUTUHAN_TIGA } },
    boleh: ["dibaca", "ditanya"],
  },
  satu(
    "takes several rows of one title in a unit of a peta jabatan as seats of one jabatan",
    [
      ["ID", "NAMA JABATAN", "UNIT KERJA", "ID INDUK", "KELAS"],
      [1, "Sekretaris", "Sekretariat", "", 12],
      [2, PENATA, "Sekretariat", 1, 7],
      [3, PENATA, "Sekretariat", 1, 7],
      [4, PENATA, "Sekretariat", 1, 7],
    ],
    { benar: { jumlahJabatan: 2, ditolak: 0, masalah: ["jabatanTambahKursi"] } },
  ),
  satu(
    "keeps one title in two units as two jabatan",
    [
      ["ID", "NAMA JABATAN", "UNIT KERJA", "ID INDUK", "KELAS"],
      [1, "Sekretaris", "Sekretariat", "", 12],
      [2, PENATA, "Subbagian Umum", 1, 7],
      [3, PENATA, "Subbagian Keuangan", 1, 7],
    ],
    { benar: { jumlahJabatan: 3 } },
  ),
];
