import { TEKS_JENIS_JABATAN, TEKS_JENJANG } from "../text/jabatan";
import { boleh, bulat, kode, rujukan, teks, tersembunyi } from "./kolom";
import { tabel } from "./tabel";

/** Organisational units: `Unit` with its comparison key. */
export const UNIT = tabel({
  nama: "Unit",
  sebutan: { kolom: "nama" },
  buka: () => "/jabatan",
  unik: [["indukId", "namaKunci"]],
  kolom: {
    nama: teks("Nama"),
    namaKunci: tersembunyi(teks("")),
    indukId: boleh(rujukan("Induk", "unit")),
    kode: boleh(teks("Kode")),
    urutan: tersembunyi(bulat("")),
  },
});

/** Posts of one unit: `Jabatan` with its comparison key. */
export const JABATAN = tabel({
  nama: "Jabatan",
  sebutan: { kolom: "nama" },
  buka: ({ id }) => `/abk/${id}`,
  unik: [["unitId", "namaKunci"]],
  kolom: {
    unitId: rujukan("Unit kerja", "unit"),
    nama: teks("Nama"),
    namaKunci: tersembunyi(teks("")),
    jenis: kode("Jenis", TEKS_JENIS_JABATAN),
    jenjang: boleh(kode("Jenjang", TEKS_JENJANG)),
    kelas: boleh(bulat("Kelas jabatan", { polos: true })),
    kode: boleh(teks("Kode")),
    kursi: boleh(bulat("Kursi menurut peta jabatan")),
    indukId: boleh(rujukan("Induk", "jabatan")),
    urutan: tersembunyi(bulat("")),
  },
});
