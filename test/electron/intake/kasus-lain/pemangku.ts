import type { Kasus } from "../kasus";
import {
  abk,
  JUDUL_MENIT,
  JUDUL_ORANG,
  KEUANGAN,
  nip,
  orang,
  PENATA,
  satuLembar,
  TIGA_TUGAS,
  KEBUTUHAN_TIGA,
  pembuatKasus,
  type IsianKasus,
} from "./alat";

const satu = pembuatKasus("pemangku");
const KASUB = "Kepala Subbagian Keuangan";
const sebutan = (ejaan: string): Kasus =>
  satu(
    `reads “${ejaan} …” as acting beside the person's own post`,
    [
      JUDUL_ORANG,
      orang(1, "SARI CONTOH", { jabatan: KASUB }),
      orang(2, "BIMA CONTOH"),
      [3, nip(2), "BIMA CONTOH", "III/a", `${ejaan} Kepala Subbagian Umum`, "Subbagian Umum"],
    ],
    {
      benar: {
        pegawai: 2,
        bezetting: { [PENATA]: 1, [KASUB]: 1, "Kepala Subbagian Umum": 0 },
        penugasan: { "Kepala Subbagian Umum": 1 },
        takAda: [`${ejaan} Kepala Subbagian Umum`],
      },
    },
  );
const berhukum = (nilai: string, dihitung: number, lain: Omit<IsianKasus, "benar"> = {}): Kasus =>
  satu(
    `counts ${dihitung === 1 ? "a holder" : "no holder"} under the kedudukan hukum “${nilai}”`,
    [
      [...JUDUL_ORANG, "KEDUDUKAN HUKUM"],
      [...orang(1, "SARI CONTOH"), nilai],
    ],
    { benar: { pegawai: 1, bezetting: { [PENATA]: dihitung } }, ...lain },
  );

export const KASUS_PEMANGKU: readonly Kasus[] = [
  ...["Plt.", "PLT", "Plt", "plt.", "Plh.", "PLH.", "Pelaksana Tugas", "Pelaksana Harian", "Pj.", "Pjs.", "P.l.t.", "(Plt)"].map(sebutan),
  berhukum("Aktif", 1),
  berhukum("AKTIF BEKERJA", 1),
  berhukum("", 1),
  berhukum("CLTN", 0),
  berhukum("Cuti di Luar Tanggungan Negara (CLTN)", 0),
  berhukum("Masa Persiapan Pensiun (MPP)", 0),
  berhukum("Tugas Belajar", 0),
  berhukum("Tidak Aktif", 0),
  berhukum("Pensiun BUP", 0),
  berhukum("Meninggal Dunia", 0),
  berhukum("Non-Aktif Sementara", 0, { boleh: ["ditanya"], harapan: { tanya: ["nilaiAsing"] } }),
  berhukum("Cuti Besar", 1, { boleh: ["dibaca", "ditanya"] }),
  berhukum("Cuti Melahirkan", 1, { boleh: ["dibaca", "ditanya"] }),
  berhukum("Aktif (Tugas Belajar)", 0, { boleh: ["dibaca", "ditanya"] }),
  satu(
    "asks about a kedudukan hukum that nobody knows, and counts by the answer",
    [
      [...JUDUL_ORANG, "KEDUDUKAN HUKUM"],
      [...orang(1, "SARI CONTOH"), "Status Q"],
      [...orang(2, "BIMA CONTOH"), "Status Q"],
    ],
    {
      benar: { bezetting: { [PENATA]: 0 }, tanya: ["nilaiAsing"] },
      boleh: ["ditanya"],
      jawab: [{ jenis: "nilaiAsing", pilih: /^aktif$/iu }],
      sesudah: { bezetting: { [PENATA]: 2 } },
    },
  ),
  satu(
    "counts a person with a second post once",
    [JUDUL_ORANG, orang(1, "SARI CONTOH", { jabatan: KASUB }), [2, nip(1), "SARI CONTOH", "III/a", "Bendahara Pengeluaran", KEUANGAN]],
    { benar: { pegawai: 1, bezetting: { [KASUB]: 1, "Bendahara Pengeluaran": 0 } } },
  ),
  satu(
    "reads two posts in one cell as one's own and one acting",
    [JUDUL_ORANG, orang(1, "SARI CONTOH", { jabatan: `${KASUB} / Plt. Sekretaris` })],
    {
      benar: {
        pegawai: 1,
        bezetting: { [KASUB]: 1, Sekretaris: 0 },
        penugasan: { Sekretaris: 1 },
        takAda: [`${KASUB} / Plt. Sekretaris`, "Plt. Sekretaris"],
      },
    },
  ),
  satu(
    "reads merangkap in one cell as a second post",
    [JUDUL_ORANG, orang(1, "SARI CONTOH", { jabatan: `${PENATA} merangkap Plt. ${KASUB}` })],
    { benar: { pegawai: 1, bezetting: { [PENATA]: 1, [KASUB]: 0 }, penugasan: { [KASUB]: 1 } } },
  ),
  satu(
    "does not take Kepala Pelaksana Tugas Teknis as acting",
    [JUDUL_ORANG, orang(1, "SARI CONTOH", { jabatan: "Pelaksana Tugas Teknis Lapangan" })],
    { benar: { pegawai: 1 }, boleh: ["dibaca", "ditanya"] },
  ),
  satu(
    "does not take a jabatan that begins with Pelaksana as acting",
    [JUDUL_ORANG, orang(1, "SARI CONTOH", { jabatan: "Pelaksana Administrasi" })],
    { benar: { pegawai: 1, bezetting: { "Pelaksana Administrasi": 1 } } },
  ),
  satu(
    "does not take Pjok or Pltmh at the beginning of a word as acting",
    [JUDUL_ORANG, orang(1, "SARI CONTOH", { jabatan: "Pltmh Operator" })],
    { benar: { pegawai: 1, bezetting: { "Pltmh Operator": 1 } } },
  ),
  satu("compares an acting holder of an ABK with the real jabatan", [JUDUL_ORANG, orang(1, "SARI CONTOH", { jabatan: `Plt. ${KASUB}` })], {
    benar: { pegawai: 1, bezetting: { [KASUB]: 0 }, penugasan: { [KASUB]: 1 }, kebutuhan: { [KASUB]: KEBUTUHAN_TIGA } },
    dahulu: [satuLembar(abk(JUDUL_MENIT, TIGA_TUGAS, KASUB))],
  }),
  satu(
    "counts PPPK, CPNS and PNS as holders and a retired one not",
    [
      [...JUDUL_ORANG, "STATUS", "KEDUDUKAN HUKUM"],
      [...orang(1, "SARI CONTOH"), "PNS", "Aktif"],
      [...orang(2, "BIMA CONTOH"), "CPNS", "Aktif"],
      [3, "199002152023211002", "JOKO CONTOH", "IX", PENATA, KEUANGAN, "PPPK", "Aktif"],
      [...orang(4, "INTAN CONTOH"), "PNS", "Pensiun"],
    ],
    { benar: { pegawai: 4, bezetting: { [PENATA]: 3 } } },
  ),
];
