import { STATUS_PEGAWAI, type StatusPegawai } from "../pegawai/pegawai";
import { NAMA_KEDUDUKAN } from "../text/kedudukan-hukum";
import { TEKS_JENIS_KELAMIN, TEKS_PEGAWAI, TEKS_PENUGASAN } from "../text/pegawai";
import { boleh, bulat, denganBawaan, kode, pemilik, rujukan, tanggal, teks, teksBerkata } from "./kolom";
import { tabel } from "./tabel";

const { isian } = TEKS_PEGAWAI;
/** Statuses are kept as they are written. */
const KATA_STATUS = Object.fromEntries(STATUS_PEGAWAI.map((status) => [status, status])) as Readonly<Record<StatusPegawai, string>>;

/** People of the office: `Pegawai`. */
export const PEGAWAI = tabel({
  nama: "Pegawai",
  sebutan: { kolom: "nama" },
  buka: ({ id }) => `/pegawai/${id}`,
  unik: [["nip"]],
  kolom: {
    nip: boleh(teks(isian.nip)),
    nama: teks(isian.nama),
    gelarDepan: teks(isian.gelarDepan),
    gelarBelakang: teks(isian.gelarBelakang),
    tempatLahir: teks(isian.tempatLahir),
    tanggalLahir: boleh(tanggal(isian.tanggalLahir)),
    jenisKelamin: boleh(kode(isian.jenisKelamin, TEKS_JENIS_KELAMIN)),
    status: kode(isian.status, KATA_STATUS),
    golongan: boleh(teks(isian.golongan)),
    tmtGolongan: boleh(tanggal(isian.tmtGolongan)),
    masaKerjaTahun: boleh(bulat(isian.masaKerjaTahun)),
    masaKerjaBulan: boleh(bulat(isian.masaKerjaBulan)),
    tingkatPendidikan: teks(isian.tingkatPendidikan),
    pendidikan: teks(isian.pendidikan),
    tahunLulus: boleh(bulat(isian.tahunLulus, { polos: true })),
    kedudukanHukum: teksBerkata(isian.kedudukanHukum, NAMA_KEDUDUKAN),
    jabatanId: boleh(rujukan("Jabatan", "jabatan")),
    tmtJabatan: boleh(tanggal(isian.tmtJabatan)),
    catatanNip: denganBawaan(teks(isian.catatanNip), ""),
  },
});

/** Posts beside a person's own: `Penugasan`. */
export const PENUGASAN = tabel({
  nama: "Plt., Plh., atau rangkap",
  sebutan: { lewat: "pegawaiId" },
  buka: ({ pegawaiId }) => `/pegawai/${pegawaiId}`,
  unik: [["pegawaiId", "jabatanId", "jenis"]],
  kolom: {
    pegawaiId: pemilik("Pegawai", "pegawai"),
    jabatanId: rujukan("Jabatan", "jabatan"),
    jenis: kode("Jenis", TEKS_PENUGASAN),
  },
});
