import type { SebabBarisSkp } from "../skp/baca-berkas";

/** Why a row of a file is furniture, was refused, or was taken with a note. */
export const TEKS_SEBAB_SKP: Readonly<Record<SebabBarisSkp, string>> = {
  judul: "Judul",
  penomoran: "Nomor kolom",
  diLuarTabel: "Di luar tabel",
  bagian: "Judul bagian",
  ulangan: "Ulangan baris yang sama",
  lembarTanpaTabel: "Lembar tanpa tabel predikat atau SKP",
  tanpaNip: "NIP tidak ada",
  nipRusak: "NIP rusak atau tidak sah; ketik ulang sebagai teks",
  nipTakDikenal: "NIP tidak ada di daftar pegawai",
  namaLain: "NIP milik pegawai lain daripada nama di sampingnya; betulkan salah satunya",
  predikatAsing: "Predikat tidak dikenal",
  nilaiAsing: "Nilai hasil kerja atau perilaku tidak dikenal",
  tanpaPredikat: "Predikat tidak ada, dan kedua nilainya tidak lengkap",
  ganda: "SKP kedua orang ini untuk satu periode; yang pertama dipakai",
  bertentangan: "Diambil, tetapi predikatnya bukan hasil matriks dari kedua nilainya",
  tahunAsing: "Tahun tidak terbaca",
  tanpaRhk: "Rencana hasil kerja tidak ada",
  jenisAsing: "Jenis bukan Utama atau Tambahan",
  aspekAsing: "Aspek tidak dikenal",
  atasanPergi: "Diambil, tetapi pejabat penilainya sudah tidak ada; tautan ke RHK atasan dibuat kemudian",
  rhkAtasanTakDikenal: "Diambil, tetapi RHK pimpinan itu tidak ada pada SKP atasan; tautkan kemudian",
};

export const TEKS_KEADAAN_BARIS_SKP = { diambil: "Diambil", perabot: "Bukan isi", masalah: "Masalah" } as const;
