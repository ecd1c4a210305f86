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
  mundur: (tabel: string): string =>
    `${tabel}: ada yang berlaku sesudah TMT ini, sehingga isian ini tidak akan tampak. Betulkan di riwayatnya.`,
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
