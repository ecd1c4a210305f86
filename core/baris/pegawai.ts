import { TEKS_JENIS_KELAMIN, TEKS_PEGAWAI } from "../text/pegawai";
import { boleh, denganBawaan, kode, tanggal, teks } from "./kolom";
import { tabel } from "./tabel";

const { isian } = TEKS_PEGAWAI;
/** Who somebody is, whatever the day; what is true of her for a time stands in the dated facts. */
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
    catatanNip: denganBawaan(teks(isian.catatanNip), ""),
  },
});
