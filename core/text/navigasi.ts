/** Labels of the navigation and of the frame around every page. */
export const TEKS_NAVIGASI = {
  grup: { utama: "", data: "Data", analisis: "Analisis", berkas: "Berkas", pengaturan: "" },
  tempat: {
    beranda: "Beranda",
    pegawai: "Pegawai",
    jabatan: "Jabatan",
    abk: "ABK",
    formasi: "Formasi",
    impor: "Impor",
    riwayat: "Riwayat",
    pengaturan: "Pengaturan",
  },
} as const;
