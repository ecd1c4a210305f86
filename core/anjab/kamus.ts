/** A code of one of the closed lists of syarat jabatan, its name, and what it means. */
export interface EntriKamus {
  readonly kode: string;
  readonly nama: string;
  readonly arti: string;
}

/**
 * Closed lists of syarat jabatan as offices' dictionaries carry them (descended from Perka BKN 12/2011; secondary sources, not read in the
 * annex itself). Names of other versions are spellings of these codes.
 */
export const KAMUS = {
  bakat: [
    { kode: "G", nama: "Intelegensia", arti: "Kemampuan belajar secara umum" },
    { kode: "V", nama: "Bakat Verbal", arti: "Memahami kata dan memakainya dengan tepat" },
    { kode: "N", nama: "Bakat Numerik", arti: "Berhitung dengan tepat" },
    { kode: "S", nama: "Bakat Pandang Ruang", arti: "Membayangkan bentuk geometri dan bangun tiga dimensi" },
    { kode: "P", nama: "Bakat Penerapan Bentuk", arti: "Melihat rincian pada benda, gambar, atau grafik" },
    { kode: "Q", nama: "Bakat Ketelitian", arti: "Melihat rincian pada tulisan atau tabel" },
    { kode: "K", nama: "Koordinasi Motorik", arti: "Menyelaraskan mata dan tangan dengan cepat dan tepat" },
    { kode: "F", nama: "Kecekatan Jari", arti: "Menggerakkan jari dengan mudah dan terampil" },
    { kode: "E", nama: "Koordinasi Mata, Tangan, Kaki", arti: "Menggerakkan tangan dan kaki selaras dengan penglihatan" },
    { kode: "C", nama: "Kemampuan Membedakan Warna", arti: "Memadankan atau membedakan warna" },
    { kode: "M", nama: "Kecekatan Tangan", arti: "Menggerakkan tangan dengan mudah dan terampil" },
  ],
  temperamen: [
    { kode: "D", nama: "Directing Control Planning (DCP)", arti: "Tanggung jawab memimpin, mengendalikan, atau merencanakan" },
    { kode: "F", nama: "Feeling-Idea-Fact (FIF)", arti: "Menafsirkan perasaan, gagasan, atau fakta dari sudut pandang pribadi" },
    { kode: "I", nama: "Influencing (INFLU)", arti: "Memengaruhi pendapat, sikap, atau pertimbangan orang lain" },
    { kode: "J", nama: "Sensory & Judgmental Criteria (SJC)", arti: "Menyimpulkan dengan indra atau pertimbangan pribadi" },
    { kode: "M", nama: "Measurable and Verifiable Criteria (MVC)", arti: "Memutuskan menurut ukuran yang dapat diuji" },
    { kode: "P", nama: "Dealing with People (DEPL)", arti: "Berhubungan dengan orang lebih dari memberi dan menerima perintah" },
    { kode: "R", nama: "Repetitive and Continuous (REPCON)", arti: "Kegiatan yang sama berulang menurut cara atau kecepatan tertentu" },
    { kode: "S", nama: "Performing Under Stress (PUS)", arti: "Bekerja dalam keadaan darurat, gawat, berbahaya, atau serba cepat" },
    { kode: "T", nama: "Set of Limits, Tolerance and Other Standards (STS)", arti: "Mencapai batas atau ukuran dengan tepat" },
    { kode: "V", nama: "Variety and Changing Conditions (VARCH)", arti: "Berpindah antartugas tanpa kehilangan ketangkasan" },
  ],
  minat: [
    { kode: "R", nama: "Realistik", arti: "Benda, alat, dan mesin" },
    { kode: "I", nama: "Investigatif", arti: "Pengamatan dan penalaran ilmiah" },
    { kode: "A", nama: "Artistik", arti: "Kegiatan kreatif yang tidak beraturan" },
    { kode: "S", nama: "Sosial", arti: "Menolong dan berhubungan dengan orang" },
    { kode: "E", nama: "Kewirausahaan", arti: "Menggerakkan orang untuk mencapai tujuan organisasi" },
    { kode: "C", nama: "Konvensional", arti: "Data yang teratur, administrasi, dan tata usaha" },
  ],
  upayaFisik: [
    { kode: "01", nama: "Berdiri", arti: "Berdiri di satu tempat" },
    { kode: "02", nama: "Berjalan", arti: "Bergerak dengan jalan kaki" },
    { kode: "03", nama: "Duduk", arti: "Berada dalam posisi duduk biasa" },
    { kode: "04", nama: "Mengangkat", arti: "Menaikkan atau menurunkan benda" },
    { kode: "05", nama: "Membawa", arti: "Memindahkan benda dengan tangan, lengan, atau bahu" },
    { kode: "06", nama: "Mendorong", arti: "Menggerakkan benda menjauh dari badan" },
    { kode: "07", nama: "Menarik", arti: "Menggerakkan benda ke arah badan" },
    { kode: "08", nama: "Memanjat", arti: "Naik atau turun tangga, tiang, atau lereng" },
    { kode: "09", nama: "Menyimpan imbangan / mengatur imbangan", arti: "Menjaga keseimbangan badan" },
    { kode: "10", nama: "Menunduk", arti: "Melengkungkan leher dan punggung atas ke depan" },
    { kode: "11", nama: "Berlutut", arti: "Bertumpu pada lutut" },
    { kode: "12", nama: "Membungkuk", arti: "Melengkungkan badan dengan kaki dan punggung" },
    { kode: "13", nama: "Merangkak", arti: "Bergerak dengan tangan dan lutut" },
    { kode: "14", nama: "Menjangkau", arti: "Mengulurkan tangan dan lengan" },
    { kode: "15", nama: "Memegang", arti: "Menggenggam benda dengan tangan" },
    { kode: "16", nama: "Bekerja dengan jari", arti: "Memungut, menjepit, atau mengetik dengan jari" },
    { kode: "17", nama: "Meraba", arti: "Mengenali benda dengan ujung jari" },
    { kode: "18", nama: "Berbicara", arti: "Menyatakan pikiran dengan lisan" },
    { kode: "19", nama: "Mendengar", arti: "Menangkap suara dan artinya" },
    { kode: "20", nama: "Melihat", arti: "Menangkap bentuk, warna, dan jarak" },
    { kode: "21", nama: "Ketajaman jarak jauh", arti: "Melihat jelas lebih dari 5 meter" },
    { kode: "22", nama: "Ketajaman jarak dekat", arti: "Melihat jelas kurang dari 5 meter" },
    { kode: "23", nama: "Pengamatan secara mendalam", arti: "Melihat jarak dan bentuk tiga dimensi" },
    { kode: "24", nama: "Penyesuaian lensa mata", arti: "Memusatkan mata pada jarak yang berubah" },
    { kode: "25", nama: "Melihat berbagai warna", arti: "Membedakan warna" },
    { kode: "26", nama: "Luas", arti: "Melihat wilayah yang luas dengan mata tetap ke depan (lapang pandang)" },
  ],
  data: [
    { kode: "D0", nama: "Memadukan data", arti: "Menyatukan hasil analisis menjadi gagasan atau penafsiran baru" },
    { kode: "D1", nama: "Mengkoordinasi data", arti: "Menentukan waktu, tempat, dan urutan kegiatan dari hasil analisis" },
    { kode: "D2", nama: "Menganalisis data", arti: "Memeriksa dan menilai data" },
    { kode: "D3", nama: "Menyusun data", arti: "Mengumpulkan, menggolongkan, atau menata data" },
    { kode: "D4", nama: "Menghitung data", arti: "Mengerjakan hitungan dan melaporkannya" },
    { kode: "D5", nama: "Menyalin data", arti: "Memindahkan atau mencatat data" },
    { kode: "D6", nama: "Membandingkan data", arti: "Melihat kesamaan dan perbedaan data" },
  ],
  orang: [
    { kode: "O0", nama: "Menasehati", arti: "Memberi bimbingan pribadi secara menyeluruh" },
    { kode: "O1", nama: "Berunding", arti: "Bertukar pendapat untuk mencapai kesepakatan" },
    { kode: "O2", nama: "Mengajar", arti: "Melatih atau menjelaskan kepada orang lain" },
    { kode: "O3", nama: "Menyelia", arti: "Membagi dan mengawasi pekerjaan orang" },
    { kode: "O4", nama: "Menghibur", arti: "Menyenangkan orang lain" },
    { kode: "O5", nama: "Mempengaruhi", arti: "Mengajak orang menerima suatu pendapat atau barang" },
    { kode: "O6", nama: "Berbicara memberi tanda", arti: "Menyampaikan keterangan lisan atau dengan isyarat" },
    { kode: "O7", nama: "Melayani orang", arti: "Memenuhi permintaan atau kebutuhan orang" },
    { kode: "O8", nama: "Menerima instruksi", arti: "Menjalankan perintah" },
  ],
  benda: [
    { kode: "B0", nama: "Memasang mesin", arti: "Menyetel atau merakit mesin untuk dipakai" },
    { kode: "B1", nama: "Mengerjakan presisi", arti: "Mengerjakan benda menurut ukuran yang teliti" },
    { kode: "B2", nama: "Menjalankan mengontrol mesin", arti: "Menghidupkan, menghentikan, dan mengatur mesin" },
    { kode: "B3", nama: "Mengemudikan/menjalankan mesin", arti: "Mengendalikan arah mesin atau kendaraan" },
    { kode: "B4", nama: "Mengerjakan benda dengan tangan atau perkakas", arti: "Memakai tangan atau alat untuk mengerjakan benda" },
    { kode: "B5", nama: "Melayani mesin", arti: "Menjaga jalannya mesin" },
    { kode: "B6", nama: "Memasukkan, mengeluarkan barang ke/dari mesin", arti: "Mengisi atau mengambil bahan dari mesin" },
    { kode: "B7", nama: "Memegang", arti: "Memindahkan benda dengan tangan" },
  ],
  /** Aspects of the working environment; the form takes any other words too. */
  aspek: [
    { kode: "tempat", nama: "Tempat Kerja", arti: "Di dalam atau di luar ruangan" },
    { kode: "suhu", nama: "Suhu", arti: "Panas atau dinginnya tempat kerja" },
    { kode: "udara", nama: "Udara", arti: "Segar, lembap, atau berdebu" },
    { kode: "ruangan", nama: "Keadaan Ruangan", arti: "Luas dan susunan ruangan" },
    { kode: "letak", nama: "Letak", arti: "Datar, tinggi, atau terpencil" },
    { kode: "penerangan", nama: "Penerangan", arti: "Terang atau redup" },
    { kode: "suara", nama: "Suara", arti: "Tenang atau bising" },
    { kode: "keadaan", nama: "Keadaan Tempat Kerja", arti: "Bersih, rapi, atau kotor" },
    { kode: "getaran", nama: "Getaran", arti: "Ada atau tidak ada getaran" },
  ],
  disabilitas: [
    { kode: "netra", nama: "Disabilitas Sensorik Netra", arti: "Penglihatan" },
    { kode: "rungu", nama: "Disabilitas Sensorik Rungu", arti: "Pendengaran" },
    { kode: "wicara", nama: "Disabilitas Sensorik Wicara", arti: "Bicara" },
    { kode: "fisik", nama: "Disabilitas Fisik", arti: "Gerak" },
    { kode: "mental", nama: "Disabilitas Mental", arti: "Pikiran, emosi, dan perilaku" },
    { kode: "intelektual", nama: "Disabilitas Intelektual", arti: "Kecerdasan" },
    { kode: "ganda", nama: "Disabilitas Ganda", arti: "Lebih dari satu" },
  ],
} as const satisfies Readonly<Record<string, readonly EntriKamus[]>>;

export type DaftarKamus = keyof typeof KAMUS;

/** The entry of a code; null when the list has no such code. */
export function entriKamus(daftar: DaftarKamus, kode: string): EntriKamus | null {
  const entri: readonly EntriKamus[] = KAMUS[daftar];
  return entri.find((satu) => satu.kode === kode) ?? null;
}
