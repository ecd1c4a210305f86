import { formatAngka } from "./number";

/** The list of informasi jabatan. */
export const TEKS_DAFTAR_ANJAB = {
  judul: "Informasi jabatan",
  penjelasan: "Analisis jabatan setiap jabatan: lengkapnya, dan dari mana isinya.",
  namaTabel: "Informasi jabatan setiap jabatan",
  cetakan: "Daftar informasi jabatan",
  cari: "Cari jabatan atau unit",
  unit: "Unit",
  semuaUnit: "Semua unit",
  keadaan: "Keadaan",
  pilihanKeadaan: {
    semua: "Semua keadaan",
    belumLengkap: "Belum lengkap",
    lengkap: "Lengkap",
    kurangSiasn: "Belum siap untuk SIASN",
    adaBawaan: "Ada isian bawaan",
    adaBelum: "Ada asal belum dinyatakan",
  },
  perUnit: "Kelompokkan per unit",
  satuan: "jabatan",
  kolom: {
    nama: "Jabatan",
    unit: "Unit",
    kelas: "Kelas",
    lengkap: "Lengkap",
    siasn: "SIASN",
    penempatan: "Penempatan",
    dianalisis: "Dianalisis",
    standar: "Standar",
    bawaan: "Bawaan",
    belum: "Belum",
  },
  penjelasanKolom: {
    nama: "Nama jabatan dalam unitnya",
    unit: "Unit tempat jabatan",
    kelas: "Kelas jabatan",
    lengkap: "Bagian formulir yang sudah lengkap",
    siasn: "Yang masih kurang untuk formulir SIASN",
    penempatan: "Yang masih kurang untuk aturan penempatan",
    dianalisis: "Unsur yang dinyatakan hasil analisis",
    standar: "Unsur yang diambil dari standar",
    bawaan: "Unsur yang masih isian bawaan",
    belum: "Unsur yang asalnya belum dinyatakan",
  },
  siap: "Siap",
  kurang: (banyak: string) => `${banyak} kurang`,
  dari: (penuh: number, semua: number) => `${penuh}/${semua}`,
  kosongJudul: "Belum ada jabatan",
  kosong: "Impor pohon jabatan atau formulir, atau tambahkan jabatan satu per satu. Sesudah itu informasi jabatannya ditulis di sini.",
  tidakCocokJudul: "Tidak ada jabatan yang cocok",
  tidakCocok: "Ubah kata pencarian atau hapus saringan.",
  petunjuk: "↑ ↓ memilih baris, Enter membuka.",
} as const;

/** The page of one informasi jabatan. */
export const TEKS_ANJAB = {
  navigasi: "Butir informasi jabatan",
  butir: (nomor: number, nama: string) => `${nomor}. ${nama}`,
  kelas: (kelas: number) => `Kelas ${kelas}`,
  tanpaKelas: "Kelas belum diisi",
  kodeKosong: "Kode jabatan belum diisi.",
  ubahJabatan: "Ubah di halaman Jabatan",
  keAbk: "Ubah di ABK",
  keAbkTugas: (uraian: string) => `Ubah ${uraian} di ABK`,
  tanpaTugas: "Jabatan ini belum punya uraian tugas. Tugas ditulis satu kali, di ABK.",
  tugasPenjelasan:
    "Tugas di sini sama dengan tugas di ABK. Uraian, volume, dan waktunya diubah di ABK; hasil kerja dan tahapannya di sini.",
  kolomTugas: {
    uraian: "Uraian tugas",
    satuan: "Satuan hasil",
    volume: "Volume",
    waktu: "Waktu (menit)",
    kebutuhan: "Kebutuhan",
    hasil: "Hasil kerja",
    tahapan: "Tahapan",
  },
  jumlahKebutuhan: "Jumlah kebutuhan",
  tahapan: (banyak: number) => (banyak === 0 ? "Tulis tahapan" : `${banyak} tahapan`),
  tahapanUntuk: (uraian: string) => `Tahapan ${uraian}`,
  hasilUntuk: (uraian: string) => `Hasil kerja ${uraian}`,
  metodeLain: "Kebutuhan jabatan ini dihitung dengan metode lain di ABK; angka per tugas di bawah tidak menentukan jumlahnya.",
  tambahBaris: "Tambah baris",
  naik: (baris: number) => `Naikkan baris ${baris}`,
  turun: (baris: number) => `Turunkan baris ${baris}`,
  hapusBaris: (baris: number) => `Hapus baris ${baris}`,
  sel: (unsur: string, kolom: string, baris: number) => `${unsur}, ${kolom}, baris ${baris}`,
  petunjuk:
    "Enter menambah baris · Alt+↑ dan Alt+↓ memindahkan baris · Ctrl+Delete menghapus baris · tempel beberapa baris sekaligus · Alt+Page Down ke butir berikut · ? semua tombol",
  tempelanMelebihi: (baris: number) =>
    `Tidak ditempel: satu unsur paling banyak ${formatAngka(baris)} baris, dan ada teks yang terlalu panjang atau baris yang terlalu banyak. Tempel sebagian saja.`,
  pilih: "Pilih…",
  tidakAdaPilihan: "Tidak ada yang cocok, atau sudah dipilih.",
  pilihTugas: "Pilih tugas yang dilayani",
  tugasKe: (nomor: number, uraian: string) => `${nomor}. ${uraian}`,
  kolom: {
    uraian: "Uraian",
    program: "Program pendidikan yang diterima",
    jenisDiklat: "Jenis",
    diklat: "Pendidikan dan pelatihan",
    pengalaman: "Pengalaman",
    tahun: "Tahun",
    bahan: "Bahan kerja",
    perangkat: "Perangkat kerja",
    untukTugas: "Untuk tugas",
    penggunaan: "Penggunaan lain",
    jabatan: "Jabatan",
    unit: "Unit kerja atau instansi",
    dalamHal: "Dalam hal",
    aspek: "Aspek",
    faktor: "Faktor",
    risiko: "Nama risiko",
    penyebab: "Penyebab",
  },
  pendidikanMinimum: "Tingkat pendidikan minimum",
  nilaiPrestasi: "Nilai prestasi",
  sumberKelas: "Sumber kelas jabatan",
  kondisi: {
    jenisKelamin: "Jenis kelamin",
    umur: "Umur",
    umurMaksimal: "Umur paling tinggi (tahun)",
    tinggi: "Tinggi badan",
    berat: "Berat badan",
    postur: "Postur badan",
    penampilan: "Penampilan",
    keadaan: "Keadaan fisik",
    disabilitas: "Menerima penyandang disabilitas",
    jenisDisabilitas: "Jenis disabilitas",
  },
  hubungan: { data: "Hubungan dengan data", orang: "Hubungan dengan orang", benda: "Hubungan dengan benda" },
  huruf: { pendidikan: "a", diklat: "b", pengalaman: "c" },
} as const;

/** What was typed in an element and gave way. */
export const TEKS_UNSUR_TERGESER = {
  kalimat: (unsur: string) => `${unsur} berubah di tempat lain sementara Anda mengetik. Yang tersimpan ditampilkan; isian Anda masih ada:`,
  kosong: "dikosongkan",
} as const;

/** Copying from another jabatan. */
export const TEKS_SALIN_ANJAB = {
  salin: "Salin dari…",
  judul: "Salin informasi jabatan",
  penjelasan:
    "Yang disalin dari jabatan lain bukan hasil analisis jabatan ini: asalnya menjadi belum dinyatakan, dengan keterangan dari mana disalin. Yang disalin dari dokumen jabatan ini tetap asalnya.",
  sumber: "Salin dari",
  tahunLalu: "Jabatan ini menurut dokumen",
  jabatanLain: "Jabatan lain",
  namaSumber: (jabatan: string, unit: string) => `${jabatan}, ${unit}`,
  tidakAda: "Tidak ada unsur, hasil kerja, atau tahapan yang berbeda untuk disalin.",
  menggantikan: "Menggantikan isi yang ada",
  mengisi: "Mengisi yang kosong",
  kini: "Sekarang",
  disana: "Di sana",
  salinBanyak: (unsur: number, tugas: number) => ["Salin", yangDisalin(unsur, tugas)].filter(Boolean).join(" "),
  belumDipilih: "Pilih paling sedikit satu unsur atau satu tugas.",
  belumBersumber: "Pilih dahulu dari mana disalin.",
  selesai: (unsur: number, tugas: number, nama: string) => `${yangDisalin(unsur, tugas)} disalin dari ${nama}.`,
} as const;

/** Copying hasil kerja and tahapan from task to task. */
export const TEKS_SALIN_RINCIAN = {
  judul: "Hasil kerja dan tahapan",
  penjelasan:
    "Tugas di sana dipasangkan dengan tugas di sini menurut uraiannya. Hasil kerja dan tahapan yang sudah ditulis di sini tetap, kecuali penggantiannya dipilih.",
  ganti: "Ganti juga hasil kerja dan tahapan yang sudah ditulis di sini",
  tugasDiSana: "Tugas di sana",
  bagian: { hasilKerja: "Hasil kerja", tahapan: "Tahapan" },
  kini: (bagian: string) => `${bagian} sekarang`,
  disana: (bagian: string) => `${bagian} di sana`,
  /** What is done with a task whose own text stays. */
  sudahAda: "Sudah ditulis, tidak diganti",
  sebab: { sama: "", mirip: "Uraiannya mirip, tidak sama", ragu: "Kurang pasti: ada tugas lain yang hampir sama miripnya" },
  hanyaDiSana: (banyak: number) => `${banyak} tugas di sana tanpa padanan di sini, tidak disalin:`,
  hanyaDiSini: (banyak: number) => `${banyak} tugas di sini tanpa padanan di sana:`,
  tahapan: (tahapan: readonly string[]) => tahapan.map((satu, nomor) => `${nomor + 1}) ${satu}`).join(" "),
} as const;

function yangDisalin(unsur: number, tugas: number): string {
  return [unsur > 0 ? `${unsur} unsur` : "", tugas > 0 ? `rincian ${tugas} tugas` : ""].filter(Boolean).join(" dan ");
}
