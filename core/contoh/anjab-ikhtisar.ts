/** Ikhtisar of every jabatan of the sample office: jabatan | kode (invented) | nilai prestasi | prestasi yang diharapkan | ikhtisar. */
export const TABEL_IKHTISAR = `
sekretaris   | CTH.01.01 | sangatBaik | Program dan anggaran tahunan terlaksana sesuai rencana | Memimpin penyusunan program, pengelolaan anggaran, dan pelayanan administrasi kantor agar penyelenggaraan pemilu di kabupaten berjalan tertib dan tepat waktu
kasub-ren    | CTH.02.01 | sangatBaik | Rencana kerja, anggaran, dan data pemilih selesai tepat waktu | Mengoordinasikan perencanaan program, penganggaran, serta pengelolaan data pemilih dan sistem informasi untuk mendukung keputusan pimpinan
perencana    | CTH.02.02 | baik       | Dokumen perencanaan selesai menurut jadwal dan dapat dilaksanakan | Menyusun rencana kerja dan anggaran, memantau realisasinya, serta mengevaluasi capaian kinerja sebagai dasar perbaikan program
prakom       | CTH.02.03 | baik       | Layanan jaringan dan aplikasi tersedia sepanjang jam kerja | Mengelola jaringan, basis data pemilih, aplikasi, dan keamanan informasi agar layanan kantor tersedia dan datanya terlindungi
pengolah     | CTH.02.04 | baik       | Data pemilih mutakhir setiap bulan | Memutakhirkan dan merekap data pemilih serta menyajikan tabel informasi yang dipakai pimpinan dan masyarakat
kasub-kul    | CTH.03.01 | sangatBaik | Laporan keuangan dan barang diterima tanpa catatan berarti | Mengendalikan pengelolaan keuangan, barang milik negara, kearsipan, rumah tangga, dan logistik pemilu agar tertib dan dapat dipertanggungjawabkan
keuangan     | CTH.03.02 | baik       | Pembayaran dan laporan keuangan selesai menurut batas waktu | Memverifikasi belanja, menyiapkan pembayaran, dan menyusun laporan keuangan agar pelaksanaan anggaran benar dan terbukti
pengadaan    | CTH.03.03 | baik       | Seluruh paket terpilih dan selesai menurut rencana umum | Merencanakan kebutuhan, memilih penyedia, dan mengendalikan kontrak agar barang dan jasa diterima tepat mutu, waktu, dan harga
arsiparis    | CTH.03.04 | baik       | Arsip dapat ditemukan kembali pada hari yang sama | Menata, menyusutkan, dan melayani peminjaman arsip supaya bukti kegiatan kantor terpelihara dan mudah ditemukan
administrasi | CTH.03.05 | baik       | Surat tersampaikan pada hari yang sama | Mencatat, menggandakan, mengirim, dan menyimpan naskah serta mengurus persediaan dan ruang rapat untuk kelancaran tata usaha
operator     | CTH.03.06 | baik       | Kendaraan siap pakai dan kantor aman setiap giliran | Mengemudikan dan merawat kendaraan dinas serta menjaga keamanan lingkungan kantor agar pegawai dan barang terlindungi
umum         | CTH.03.07 | baik       | Ruang dan halaman bersih sebelum jam kerja | Membersihkan ruang, merawat halaman, dan menyiapkan konsumsi rapat supaya kantor bersih dan layak dipakai
kasub-tek    | CTH.04.01 | sangatBaik | Tahapan pemilu dan penanganan perkara selesai menurut jadwal | Mengoordinasikan penyelenggaraan tahapan pemilu, penyusunan keputusan, dan penanganan sengketa agar sesuai ketentuan
pemilu-muda  | CTH.04.02 | sangatBaik | Kajian dipakai dalam keputusan pimpinan | Merumuskan kajian dan rancangan keputusan serta mengevaluasi tahapan untuk memperbaiki tata kelola penyelenggaraan
pemilu       | CTH.04.03 | baik       | Berkas dan rekap tahapan lengkap serta benar | Menyiapkan bahan, pedoman, dan rekapitulasi tahapan serta memfasilitasi badan ad hoc supaya tahapan berjalan seragam
dokumentalis | CTH.04.04 | baik       | Seluruh produk hukum terdokumentasi pada tahun berjalan | Mengumpulkan, mengolah, dan menyajikan dokumen hukum supaya mudah dicari oleh pegawai dan masyarakat
penelaah-huk | CTH.04.05 | baik       | Telaahan selesai sebelum rapat pleno | Menelaah rancangan produk hukum, menyiapkan bahan sengketa, dan menyusun pertimbangan hukum sebagai bahan keputusan pimpinan
kasub-par    | CTH.05.01 | sangatBaik | Sosialisasi menjangkau seluruh kecamatan dan layanan kepegawaian tepat waktu | Mengoordinasikan sosialisasi, pendidikan pemilih, kehumasan, dan administrasi kepegawaian untuk meningkatkan partisipasi dan mutu pegawai
penelaah-sdm | CTH.05.02 | baik       | Bahan sosialisasi dan usul kepegawaian selesai tepat waktu | Menyusun materi sosialisasi, analisis jabatan, dan usul kepegawaian sebagai bahan kebijakan partisipasi dan pengelolaan pegawai
admin-sdm    | CTH.05.03 | baik       | Berkas kepegawaian lengkap setiap bulan | Mengelola berkas pegawai, daftar hadir, surat tugas, dan dokumentasi kegiatan untuk tertib administrasi kepegawaian
`;
