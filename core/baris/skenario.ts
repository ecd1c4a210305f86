import { TEKS_PERIODE } from "../text/abk";
import { TEKS_SKENARIO, TEKS_UBAHAN_SUSUNAN } from "../text/skenario";
import { angka, boleh, bulat, denganBawaan, kode, pemilik, penunjuk, rujukan, teks, tersembunyi } from "./kolom";
import { tabel } from "./tabel";

export const SKENARIO = tabel({
  nama: "Skenario",
  sebutan: { kolom: "nama" },
  buka: ({ id }) => `/skenario/${id}`,
  unik: [["namaKunci"]],
  kolom: {
    nama: teks("Nama"),
    namaKunci: tersembunyi(teks("")),
    catatan: teks("Catatan"),
    profilId: boleh(rujukan("Aturan hitung", "profil")),
    keadaan: kode("Keadaan", TEKS_SKENARIO.keadaan),
  },
});

/**
 * One task as a scenario sees it; null leaves the value as it is. `asal…` is the task at the moment of the change. The ids of task and
 * jabatan are no references: the original may lose either whatever scenarios say about it.
 */
export const UBAHAN_SKENARIO = tabel({
  nama: "Ubahan skenario",
  sebutan: { kolom: "asalUraian" },
  buka: ({ skenarioId }) => `/skenario/${skenarioId}`,
  unik: [["skenarioId", "tugasId"]],
  kolom: {
    skenarioId: tersembunyi(pemilik("Skenario", "skenario")),
    tugasId: tersembunyi(teks("")),
    volume: boleh(angka("Volume")),
    normaWaktuMenit: boleh(angka("Norma waktu", "menit")),
    jabatanId: boleh(penunjuk("Jabatan", "jabatan")),
    asalUraian: tersembunyi(teks("")),
    asalJabatanId: tersembunyi(teks("")),
    asalVolume: tersembunyi(angka("")),
    asalPeriode: tersembunyi(kode("", TEKS_PERIODE)),
    asalNormaMenit: tersembunyi(angka("")),
  },
});

/**
 * One change of the structure that a scenario tries out, in the order in which they are made. `sasaranId` is the unit or jabatan that
 * moves, `keId` where it goes or with what it is joined; neither is a reference, as with tasks. `asal` is the target as it was.
 */
export const UBAHAN_SUSUNAN = tabel({
  nama: "Ubahan susunan",
  sebutan: { lewat: "skenarioId" },
  buka: ({ skenarioId }) => `/skenario/${skenarioId}`,
  kolom: {
    skenarioId: pemilik("Skenario", "skenario"),
    urutan: tersembunyi(bulat("")),
    jenis: kode("Jenis", TEKS_UBAHAN_SUSUNAN),
    sasaranId: tersembunyi(teks("")),
    keId: tersembunyi(boleh(teks(""))),
    nama: denganBawaan(teks("Nama baru"), ""),
    asal: tersembunyi(teks("")),
  },
});
