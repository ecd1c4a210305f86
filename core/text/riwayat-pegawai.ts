import type { JenisPenugasan } from "../pegawai/penugasan";
import { TEKS_PENUGASAN } from "./pegawai";

/** How a post is held. */
export const TEKS_JENIS_PEMANGKUAN: Readonly<Record<"definitif" | JenisPenugasan, string>> = { definitif: "Definitif", ...TEKS_PENUGASAN };

/** Dated facts about people. */
export const TEKS_RIWAYAT_PEGAWAI = {
  tabel: {
    jabatan: "Riwayat jabatan",
    golongan: "Riwayat golongan",
    status: "Riwayat status",
    kedudukan: "Riwayat kedudukan hukum",
    pendidikan: "Riwayat pendidikan",
    atasan: "Riwayat atasan",
  },
  /** Dated facts of several kinds, counted together. */
  rumpun: "catatan riwayat",
  mundur: (tabel: string): string =>
    `${tabel}: ada yang berlaku sesudah TMT ini, sehingga isian ini tidak akan tampak. Betulkan di riwayatnya.`,
  akibat: {
    tambah: (hal: string): string => `${hal}: menjadi riwayat baru; yang sebelumnya tetap tercatat.`,
    ubah: (hal: string): string =>
      `${hal}: memperbaiki yang berlaku sekarang, juga bagi tanggal yang lampau. Isi TMT yang lebih kemudian bila ini perubahan baru.`,
  },
  orangLain: "Riwayat ini milik pegawai lain.",
  sehari: (nama: string): string => `riwayat ${nama} pada TMT yang sama`,
  belumAda:
    "Status yang pertama harus sudah berlaku hari ini; yang baru mulai kemudian menyembunyikan pegawai ini. Isi TMT paling lambat hari ini.",
  statusTerakhir: "Setiap pegawai memerlukan sekurangnya satu status; ubah status ini, atau hapus pegawainya.",
  jabatanSatu: "Pilih satu jabatan dari daftar, atau tulis nama jabatan di luar daftar.",
  atasanSatu: "Pilih atasan dari daftar pegawai, atau tulis nama atasan di luar daftar.",
  atasanSendiri: "Seseorang tidak dapat menjadi atasannya sendiri.",
  sampaiSebelum: "Hari terakhirnya mendahului TMT.",
  berakhir: (hal: string, tanggal: string): string => `${hal} sampai ${tanggal}`,
  sejakTanggal: (hal: string, tanggal: string): string => `${hal} sejak ${tanggal}`.trim(),
  sejak: "TMT",
  sampai: "Sampai",
  jenis: "Jenis",
  namaJabatan: "Jabatan di luar daftar",
  nomorSk: "Nomor SK",
  akhirKontrak: "Akhir kontrak",
  lembaga: "Lembaga",
  atasan: "Atasan",
  namaAtasan: "Atasan di luar daftar",
  catatan: "Catatan",
} as const;
