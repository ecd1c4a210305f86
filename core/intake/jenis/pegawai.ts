import { bentukLembar } from "../bentuk-lembar";
import { ISIAN_PEGAWAI } from "../kamus-judul-pegawai";

/** Daftar pegawai: the columns of a SIASN export and what else offices call them. */
export const LEMBAR_PEGAWAI = bentukLembar({
  isian: ISIAN_PEGAWAI,
  wajib: ["nip", "nama"],
  salahSatu: ["jabatan", "jabatanStruktural", "jabatanFungsional", "jabatanPelaksana", "unit", "golongan", "tanggalLahir", "status"],
  periksa: null,
  kunci: "nip",
  hanyaData: ["nip"],
  berlanjut: [],
  samping: "daftar",
  satuJabatan: false,
  angka: { bergaya: ["masaKerjaTahun", "masaKerjaBulan"], polos: ["tahunLulus"] },
  tersembunyi: "ikut",
  tampil: {
    tetap: ["nip", "nama"],
    berikut: ["unit", "jabatan", "jabatanStruktural", "jabatanFungsional", "jabatanPelaksana", "golongan"],
  },
});
