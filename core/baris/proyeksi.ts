import { TEKS_FORMASI_DISETUJUI as T } from "../text/formasi-disetujui";
import { TEKS_KELOMPOK_ASN } from "../text/proyeksi";
import { bulat, kode, pemilik, tanggal, teks } from "./kolom";
import { tabel } from "./tabel";

/** The look five years ahead: tables of the data file. */
export const TABEL_PROYEKSI = {
  /** New people that were approved for a jabatan by one letter. How many of them have come follows from the history of posts. */
  formasiDisetujui: tabel({
    nama: T.satu,
    sebutan: { lewat: "jabatanId" },
    buka: () => "/proyeksi/formasi-disetujui",
    kolom: {
      jabatanId: pemilik(T.jabatan, "jabatan"),
      tahun: bulat(T.tahun, { polos: true }),
      kelompok: kode(T.kelompok, TEKS_KELOMPOK_ASN),
      jumlah: bulat(T.jumlah),
      nomor: teks(T.nomor),
      tanggal: tanggal(T.tanggal),
    },
  }),
} as const;
