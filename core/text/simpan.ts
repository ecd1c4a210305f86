/** What is said when a file has been handed to its user, or could not be. */
export const TEKS_SIMPAN = {
  judulDialog: "Simpan sebagai",
  judulDialogFolder: "Pilih folder",
  jenis: {
    xlsx: "Buku kerja Excel",
    docx: "Dokumen Word",
    pdf: "Dokumen PDF",
    csv: "Tabel teks",
    db: "Berkas data Tepat",
  } as Readonly<Record<string, string>>,
  judul: "Berkas disimpan",
  berkas: (nama: string) => `“${nama}”.`,
  disimpan: (folder: string) => `Disimpan di folder ${folder}.`,
  diunduh: "Ada di folder unduhan peramban.",
  programTidakAda: (program: string) => `${program} tidak ada`,
  programBerakhir: (program: string, kode: number) => `${program} gagal (kode ${kode})`,
  bukaBerkas: "Buka berkas",
  bukaFolder: "Buka folder",
} as const;
