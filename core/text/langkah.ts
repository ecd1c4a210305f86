import type { ErrorData } from "../errors";

/** Every kind of step that the history can hold. */
export const KODE_LANGKAH = [
  "unitTambah",
  "unitUbah",
  "unitHapus",
  "jabatanTambah",
  "jabatanUbah",
  "jabatanHapus",
  "pegawaiTambah",
  "pegawaiUbah",
  "pegawaiHapus",
  "tugasUbah",
  "metodeUbah",
  "profilTambah",
  "profilUbah",
  "profilHapus",
  "profilAktif",
  "identitas",
  "usulUbah",
  "usulHapus",
  "impor",
  "contoh",
  "awal",
  "urung",
  "ulang",
] as const;
export type KodeLangkah = (typeof KODE_LANGKAH)[number];

const KALIMAT: Readonly<Record<KodeLangkah, (d: ErrorData) => string>> = {
  unitTambah: (d) => `Tambah unit ${d["nama"] ?? ""}`,
  unitUbah: (d) => `Ubah unit ${d["nama"] ?? ""}`,
  unitHapus: (d) => `Hapus unit ${d["nama"] ?? ""}`,
  jabatanTambah: (d) => `Tambah jabatan ${d["nama"] ?? ""}`,
  jabatanUbah: (d) => `Ubah jabatan ${d["nama"] ?? ""}`,
  jabatanHapus: (d) => `Hapus jabatan ${d["nama"] ?? ""}`,
  pegawaiTambah: (d) => `Tambah pegawai ${d["nama"] ?? ""}`,
  pegawaiUbah: (d) => `Ubah pegawai ${d["nama"] ?? ""}`,
  pegawaiHapus: (d) => `Hapus pegawai ${d["nama"] ?? ""}`,
  tugasUbah: (d) => `Ubah tugas ${d["nama"] ?? ""} (${d["rincian"] ?? ""})`,
  metodeUbah: (d) => `Ubah metode ${d["nama"] ?? ""} (${d["metode"] ?? ""})`,
  profilTambah: (d) => `Tambah profil ABK ${d["nama"] ?? ""}`,
  profilUbah: (d) => `Ubah profil ABK ${d["nama"] ?? ""}`,
  profilHapus: (d) => `Hapus profil ABK ${d["nama"] ?? ""}`,
  profilAktif: (d) => `Pakai profil ABK ${d["nama"] ?? ""}`,
  identitas: () => "Ubah identitas kantor",
  usulUbah: (d) => `Ubah usul formasi ${d["nama"] ?? ""} menjadi ${d["jumlah"] ?? ""}`,
  usulHapus: (d) => `Kembalikan usul formasi ${d["nama"] ?? ""} ke hasil hitungan`,
  impor: (d) => `Impor ${d["berkas"] ?? ""}`,
  contoh: () => "Isi kantor contoh",
  awal: () => "Siapkan berkas data",
  urung: (d) => `Urungkan: ${d["kalimat"] ?? ""}`,
  ulang: (d) => `Ulangi: ${d["kalimat"] ?? ""}`,
};

/** A step in the analyst's words, as the history and the undo button show it. */
export function kalimatLangkah(kode: KodeLangkah, data: ErrorData): string {
  return KALIMAT[kode](data);
}
