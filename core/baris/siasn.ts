import { TEKS_DAFTAR_SIASN } from "../text/siasn";
import { kode, tanggal, teks, tersembunyi } from "./kolom";
import { tabel } from "./tabel";

/**
 * A form that the office downloaded from SIASN, the latest one in force: its bytes stand by themselves under their hash, and so do its reference
 * lists, so that nobody has to read them again.
 */
export const TEMPLAT_SIASN = tabel({
  nama: "Formulir SIASN",
  sebutan: { kolom: "nama" },
  buka: () => "/siasn",
  kolom: {
    nama: teks("Nama berkas"),
    dimuat: tanggal("Dimuat"),
    lampiranId: tersembunyi(teks("")),
    daftarId: tersembunyi(teks("")),
  },
});

/** What the office chose in a list of SIASN for a text of its own. */
export const PADANAN_SIASN = tabel({
  nama: "Padanan SIASN",
  sebutan: { kolom: "teks" },
  buka: () => "/siasn",
  unik: [["daftar", "teksKunci"]],
  kolom: {
    daftar: kode("Daftar", TEKS_DAFTAR_SIASN),
    teks: teks("Teks kantor"),
    teksKunci: tersembunyi(teks("")),
    nilai: teks("Nilai SIASN"),
  },
});
