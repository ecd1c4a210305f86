import type { Kasus } from "../kasus";
import { abk, JUDUL_MENIT, KEBUTUHAN_TIGA, PENATA, TIGA_TUGAS, type Baris, pembuatKasus, type IsianKasus } from "./alat";

const satu = pembuatKasus("letak");
const tiga = (nama: string, baris: readonly Baris[], { harapan, ...lain }: Omit<IsianKasus, "benar"> = {}): Kasus =>
  satu(nama, baris, { benar: KEBUTUHAN_TIGA, ...lain, harapan: { jumlahTugas: 3, ...harapan } });

const jumlah = (nilai: number): Baris => ["", "JUMLAH", "", "", "", "", nilai, ""];

export const KASUS_PERABOT: readonly Kasus[] = [
  tiga(
    "tells that a subtotal is wrong and goes by the rows",
    abk(JUDUL_MENIT, [
      ["A", "TUGAS POKOK"],
      ...TIGA_TUGAS.slice(0, 2),
      jumlah(1.5),
      ["B", "TUGAS TAMBAHAN"],
      ...TIGA_TUGAS.slice(2),
      jumlah(0.1638),
      ["", "JUMLAH TOTAL", "", "", "", "", 1.300066667, ""],
    ]),
    {
      harapan: { jumlahTugas: 3, masalah: ["jumlahBerbeda"] },
    },
  ),
  tiga(
    "takes Sub Total, Jumlah A and Jumlah I + II as totals, not as tasks",
    abk(JUDUL_MENIT, [
      ["I", "TUGAS POKOK"],
      ...TIGA_TUGAS.slice(0, 1),
      ["", "Sub Total", "", "", "", "", 1, ""],
      ["II", "TUGAS LAIN"],
      ...TIGA_TUGAS.slice(1),
      ["", "Jumlah II", "", "", "", "", 0.300066667, ""],
      ["", "Jumlah I + II", "", "", "", "", 1.300066667, ""],
    ]),
  ),
  tiga("takes a total without a label as a total", abk(JUDUL_MENIT, [...TIGA_TUGAS, ["", "", "", "", "", "", 1.300066667, ""]])),
  tiga("takes a total of several columns as a total", abk(JUDUL_MENIT, [...TIGA_TUGAS, ["TOTAL", "", "", 325, "", 1710, 1.300066667, ""]])),
  tiga(
    "takes a total in words as a total",
    abk(JUDUL_MENIT, [
      ...TIGA_TUGAS,
      ["", "JUMLAH", "", "", "", "", "satu koma tiga", ""],
      ["", "Terbilang: satu orang", "", "", "", "", "", ""],
    ]),
  ),
  tiga(
    "takes DIBULATKAN MENJADI 1 (SATU) ORANG as a rounding",
    abk(JUDUL_MENIT, [...TIGA_TUGAS, jumlah(1.300066667), ["", "DIBULATKAN MENJADI 1 (SATU) ORANG", "", "", "", "", 1, ""]]),
  ),
  tiga(
    "reads over empty rows between tasks",
    abk(
      JUDUL_MENIT,
      TIGA_TUGAS.flatMap((baris): readonly Baris[] => [baris, [], []]),
    ),
  ),
  tiga(
    "takes no signature of place, office, name and NIP as a task",
    abk(JUDUL_MENIT, [
      ...TIGA_TUGAS,
      [],
      ["", "", "", "", "", "Pati, 12 November 2026", "", ""],
      ["", "", "", "", "", "Sekretaris,", "", ""],
      [],
      ["", "", "", "", "", "SARI CONTOH, S.E.", "", ""],
      ["", "", "", "", "", "NIP 198305012008011004", "", ""],
    ]),
  ),
  tiga(
    "takes no signature in two columns as a task",
    abk(JUDUL_MENIT, [
      ...TIGA_TUGAS,
      ["", "Mengetahui,", "", "", "", "Yang menyusun,", "", ""],
      ["", "Atasan Langsung", "", "", "", "Pemangku Jabatan", "", ""],
      ["", "BIMA CONTOH", "", "", "", "SARI CONTOH", "", ""],
      ["", "198303082014011009", "", "", "", "198305012008011004", "", ""],
    ]),
  ),
  tiga(
    "takes a signature with pangkat and golongan as no task",
    abk(JUDUL_MENIT, [
      ...TIGA_TUGAS,
      ["", "", "", "", "", "Ditetapkan di Pati", "", ""],
      ["", "", "", "", "", "pada tanggal 12-11-2026", "", ""],
      ["", "", "", "", "", "a.n. Sekretaris", "", ""],
      ["", "", "", "", "", "Penata Tk. I (III/d)", "", ""],
    ]),
  ),
  tiga(
    "takes notes in several numbered rows below the table as notes",
    abk(JUDUL_MENIT, [
      ...TIGA_TUGAS,
      jumlah(1.300066667),
      ["Catatan:"],
      [1, "Volume diambil dari tahun 2025"],
      [2, "Norma waktu hasil pengukuran"],
    ]),
  ),
  tiga(
    "takes no line that counts the present staff as a task",
    abk(JUDUL_MENIT, [
      ...TIGA_TUGAS,
      jumlah(1.300066667),
      ["", "JUMLAH PEGAWAI YANG ADA", "", "", "", "", 2, ""],
      ["", "KELEBIHAN/KEKURANGAN", "", "", "", "", -1, ""],
    ]),
  ),
  tiga("announces hidden rows and keeps their sum in the reading", abk(JUDUL_MENIT, TIGA_TUGAS), {
    pilihan: { barisSembunyi: [8] },
    harapan: { jumlahTugas: 3, masalah: ["barisTersembunyi"] },
  }),
  tiga("announces a hidden column", abk(JUDUL_MENIT, TIGA_TUGAS), {
    pilihan: { kolomSembunyi: [3] },
    harapan: { jumlahTugas: 3, masalah: ["kolomTersembunyi"] },
  }),
  tiga(
    "reads an ALL CAPS sheet",
    abk(
      JUDUL_MENIT,
      TIGA_TUGAS.map((baris) => baris.map((isi) => (typeof isi === "string" ? isi.toUpperCase() : isi))),
      PENATA,
    ),
  ),
  tiga(
    "takes a numbering row such as (1) (2) (3) or 7 = 4x6/5 as furniture",
    abk(JUDUL_MENIT, [["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7) = (4x6)/5", "(8)"], ...TIGA_TUGAS]),
  ),
  tiga(
    "takes a numbering row of letters as furniture",
    abk(JUDUL_MENIT, [["a", "b", "c", "d", "e", "f", "g = d*f/e", "h"], ...TIGA_TUGAS]),
  ),
];
