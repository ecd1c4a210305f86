import { daftarAudit } from "../../../core/rantai/daftar-audit";
import { daftarRiwayat } from "../../../core/formasi/daftar-riwayat";
import { kelompokDaftar, type IsiDaftar } from "../../../core/naskah/daftar";

/** Two groups of rows, figures with and without decimals, words longer than their column, formulas that are words, and nothing. */
const DAFTAR_UJI: IsiDaftar = {
  judul: "Daftar: uji/coba [satu] yang judulnya panjang sekali",
  keterangan: ["Saringan: Unit kerja Umum; memuat “berkas”", "Urutan: Kebutuhan, dari yang terakhir"],
  kolom: [{ kepala: "Jabatan" }, { kepala: "Kebutuhan", desimal: 4 }, { kepala: "Norma", desimal: "seperlunya" }, { kepala: "Catatan" }],
  baris: [
    kelompokDaftar("Subbagian Umum"),
    { sel: ["Arsiparis", 0.3412, 12.5, "=1+1"] },
    { sel: ["Pengadministrasi", 3.9767, 60, null] },
    kelompokDaftar("Subbagian Hukum"),
    ...Array.from({ length: 60 }, (_, nomor) => ({
      sel: [
        `Penelaah ${nomor}`,
        nomor / 7,
        nomor + 0.125,
        nomor % 2 === 0 ? "" : "catatan yang jauh lebih panjang daripada kolom yang memuatnya",
      ],
    })),
  ],
};

/** Lists as they stand on screen, each with a name that says what it shows. */
export const DAFTAR_LAYAR: readonly (readonly [string, IsiDaftar])[] = [
  ["daftar seperti di layar", DAFTAR_UJI],
  [
    "daftar lebar tanpa kelompok",
    {
      ...DAFTAR_UJI,
      kolom: Array.from({ length: 9 }, (_, nomor) => ({ kepala: `Keterangan ke-${nomor}` })),
      baris: Array.from({ length: 60 }, (_, nomor) => ({
        sel: Array.from({ length: 9 }, (_kosong, kolom) => `Isi yang cukup panjang ${nomor} ${kolom}`),
      })),
    },
  ],
];

/** Forty steps, some of them imports and some taken back. */
export const RIWAYAT_UJI: IsiDaftar = daftarRiwayat(
  Array.from({ length: 40 }, (_, nomor) => ({
    waktu: `2026-11-26T0${nomor % 10}:05:00.000Z`,
    pelaku: "Analis",
    jenis: nomor % 4 === 0 ? "impor" : "ubah",
    kalimat: `Ubah pegawai nomor ${nomor}`,
    keadaan: nomor % 3 === 0 ? "dibatalkan" : "berlaku",
    jumlahPerubahan: nomor * 37,
  })),
  true,
);

/** The history of some days as an auditor reads it. */
export const AUDIT_UJI = daftarAudit({
  saringan: ["Dari 1 Maret 2026 sampai 31 Maret 2026", "Oleh analis"],
  langkah: [
    {
      nomor: 7,
      waktu: "2026-03-02T01:02:03.000Z",
      pelaku: "analis",
      kalimat: "Mengubah unit Umum",
      sidik: "4f".repeat(32),
      perubahan: [
        {
          tabel: "unit",
          sebutan: "Umum",
          aksi: "ubah",
          isian: [
            { label: "Nama", lama: "Umum", baru: "Umum dan Logistik" },
            { label: "Kode", lama: null, baru: "07" },
          ],
        },
        { tabel: "unit", sebutan: "Teknis", aksi: "hapus", isian: [{ label: "Kode", lama: "08", baru: null }] },
      ],
      lebih: 3,
    },
    { nomor: 8, waktu: "2026-03-02T02:00:00.000Z", pelaku: "analis", kalimat: "Membuka perkara", sidik: null, perubahan: [], lebih: 0 },
  ],
  perkara: 2,
  terpotong: true,
});
