import { ASAL_UNSUR, awalanUnsur, UNSUR_ANJAB } from "../anjab/unsur";
import { TEKS_PERIODE } from "../text/abk";
import { kalimatIsiUnsur, TEKS_ASAL_UNSUR, TEKS_UNSUR } from "../text/anjab";
import { namaDokumenAnjab } from "../text/keadaan-dokumen";
import { angka, boleh, bulat, denganBawaan, kode, menurutBaris, naskah, pemilik, penunjuk, tanggal, teks, tersembunyi } from "./kolom";
import { KOLOM_DOKUMEN } from "./dokumen";
import { tabel } from "./tabel";

/** Elements of the informasi jabatan of a jabatan: `UnsurTersimpan`, under `idUnsur`. */
export const UNSUR_ANJAB_BARIS = tabel({
  nama: "Informasi jabatan",
  sebutan: { lewat: "jabatanId" },
  buka: ({ jabatanId }) => `/anjab/${jabatanId}`,
  unik: [["jabatanId", "unsur"]],
  kolom: {
    jabatanId: tersembunyi(pemilik("Jabatan", "jabatan")),
    unsur: kode("Unsur", TEKS_UNSUR),
    // Written by the program only, from what passed the contract.
    isi: menurutBaris(
      "Isi",
      Object.fromEntries(
        UNSUR_ANJAB.map((unsur) => [
          awalanUnsur(unsur),
          naskah(TEKS_UNSUR[unsur], (json) => kalimatIsiUnsur(unsur, JSON.parse(json) as never)),
        ]),
      ),
    ),
    asal: denganBawaan(kode("Asal", TEKS_ASAL_UNSUR), ASAL_UNSUR[0]),
    oleh: denganBawaan(teks("Oleh"), ""),
    tanggal: boleh(tanggal("Tanggal")),
    dari: denganBawaan(teks("Dari"), ""),
  },
});

/** What the form asks of a task besides its ABK row, under the id of the task: `RincianTugas`. */
export const RINCIAN_TUGAS = tabel({
  nama: "Hasil kerja dan tahapan",
  sebutan: { lewat: "id" },
  kolom: {
    id: tersembunyi(pemilik("Tugas", "tugas")),
    hasilKerja: denganBawaan(teks("Hasil kerja"), ""),
    tahapan: denganBawaan(
      naskah("Tahapan", (json) => (JSON.parse(json) as readonly string[]).join("; ")),
      "[]",
    ),
  },
});

/** The informasi jabatan of a year as a document, with the same life as the ABK's. */
export const DOKUMEN_ANJAB = tabel({
  nama: "Dokumen anjab",
  sebutan: { kata: ({ tahun, urutan }) => namaDokumenAnjab({ tahun: String(tahun ?? ""), urutan: Number(urutan ?? 1) }) },
  buka: () => "/dokumen/anjab",
  unik: [["tahun", "urutan"]],
  kolom: KOLOM_DOKUMEN,
});

/** Somebody who answered for a jabatan. */
export const RESPONDEN = tabel({
  nama: "Responden",
  sebutan: { kolom: "nama" },
  buka: ({ jabatanId }) => `/anjab/${jabatanId}`,
  kolom: {
    jabatanId: tersembunyi(pemilik("Jabatan", "jabatan")),
    nama: teks("Nama"),
    tanggal: boleh(tanggal("Tanggal")),
    sumber: denganBawaan(teks("Sumber"), ""),
  },
});

/** One task as a respondent told it; `tugasId` is the task of the jabatan that it means, as far as it was matched. */
export const JAWABAN_RESPONDEN = tabel({
  nama: "Jawaban responden",
  sebutan: { kolom: "uraian" },
  kolom: {
    respondenId: tersembunyi(pemilik("Responden", "responden")),
    urutan: tersembunyi(bulat("")),
    tugasId: boleh(penunjuk("Tugas", "tugas")),
    uraian: teks("Uraian tugas"),
    satuanHasil: denganBawaan(teks("Satuan hasil"), ""),
    volume: boleh(angka("Volume")),
    periode: boleh(kode("Periode", TEKS_PERIODE)),
    normaWaktuMenit: boleh(angka("Norma waktu", "menit")),
    alasan: denganBawaan(teks("Alasan"), ""),
  },
});

/** What was agreed for a task among its respondents, under the id of the task. */
export const KESEPAKATAN_TUGAS = tabel({
  nama: "Kesepakatan tugas",
  sebutan: { lewat: "id" },
  kolom: {
    id: tersembunyi(pemilik("Tugas", "tugas")),
    oleh: denganBawaan(teks("Disepakati oleh"), ""),
    tanggal: boleh(tanggal("Tanggal")),
    alasanMinoritas: denganBawaan(teks("Alasan yang berbeda"), ""),
  },
});

/** Functions of a unit by its rule of organisation. */
export const FUNGSI_UNIT = tabel({
  nama: "Fungsi unit",
  sebutan: { kolom: "uraian" },
  buka: ({ unitId }) => `/fungsi/${unitId}`,
  unik: [["unitId", "uraianKunci"]],
  kolom: {
    unitId: pemilik("Unit kerja", "unit"),
    urutan: tersembunyi(bulat("")),
    uraian: teks("Fungsi"),
    uraianKunci: tersembunyi(teks("")),
    sumber: denganBawaan(teks("Sumber"), ""),
  },
});

/** What the office says of a function and a task where the words do not say it: it serves it, or it does not. */
export const FUNGSI_TUGAS = tabel({
  nama: "Tugas dan fungsi",
  sebutan: { lewat: "tugasId" },
  buka: () => "/fungsi",
  unik: [["fungsiId", "tugasId"]],
  kolom: {
    fungsiId: pemilik("Fungsi", "fungsiUnit"),
    tugasId: pemilik("Tugas", "tugas"),
    hubungan: kode("Hubungan", { melayani: "Melayani", tidak: "Tidak melayani" }),
  },
});
