/** What comes of every task of the sample office: uraian tugas | hasil kerja. Tasks with the same words have the same result. */
export const TABEL_HASIL = `
Merumuskan program kerja sekretariat                                   | Program kerja sekretariat
Mengoordinasikan pelaksanaan tugas subbagian                           | Kesepakatan pelaksanaan tugas
Memeriksa dan mendisposisi naskah dinas                                | Disposisi naskah dinas
Memimpin rapat sekretariat                                             | Keputusan rapat
Membina dan menilai kinerja pegawai                                    | Penilaian kinerja pegawai
Mengendalikan pelaksanaan anggaran                                     | Laporan pengendalian anggaran
Menyusun laporan kinerja sekretariat                                   | Laporan kinerja sekretariat
Mendampingi anggota KPU dalam rapat pleno                              | Catatan pendampingan rapat pleno
Melaksanakan tugas kedinasan lain dari pimpinan                        | Laporan tugas kedinasan lain
Menyusun rencana kegiatan subbagian                                    | Rencana kegiatan subbagian
Membagi tugas dan membimbing bawahan                                   | Pembagian tugas bawahan
Memeriksa konsep naskah dinas                                          | Konsep naskah yang sudah diparaf
Menilai kinerja bawahan                                                | Penilaian kinerja bawahan
Menyusun laporan pelaksanaan kegiatan subbagian                        | Laporan kegiatan subbagian
Mengoordinasikan pemutakhiran data pemilih berkelanjutan               | Daftar pemilih berkelanjutan
Mengendalikan penyusunan rencana kerja dan anggaran                    | Rencana kerja dan anggaran yang disetujui
Menyusun rancangan rencana kerja dan anggaran                          | Rancangan rencana kerja dan anggaran
Menyusun bahan revisi anggaran                                         | Bahan revisi anggaran
Memantau realisasi program dan anggaran                                | Laporan realisasi
Menyusun laporan akuntabilitas kinerja                                 | Laporan akuntabilitas kinerja
Menyusun perjanjian kinerja                                            | Perjanjian kinerja
Mengevaluasi pelaksanaan rencana kerja                                 | Laporan evaluasi rencana kerja
Menyusun bahan rapat perencanaan                                       | Bahan rapat perencanaan
Memelihara jaringan dan peladen                                        | Jaringan dan peladen yang terpelihara
Menangani gangguan perangkat pengguna                                  | Gangguan yang tertangani
Mengelola basis data pemilih                                           | Basis data pemilih yang tertata
Mencadangkan data dan aplikasi                                         | Salinan cadangan data
Mengelola situs web dan keamanan informasi                             | Situs web yang mutakhir dan aman
Mengembangkan aplikasi pendukung tahapan                               | Modul aplikasi
Menyusun laporan pengelolaan sistem informasi                          | Laporan sistem informasi
Memutakhirkan data pemilih                                             | Data pemilih mutakhir
Merekap data pemilih per kecamatan                                     | Rekap data pemilih
Menyusun tabel dan bahan informasi                                     | Tabel informasi
Melayani permintaan data                                               | Data yang diserahkan
Mengarsipkan dokumen kegiatan                                          | Arsip dokumen kegiatan
Menyusun laporan pengolahan data                                       | Laporan pengolahan data
Mengendalikan pengelolaan keuangan dan barang milik negara             | Laporan keuangan dan barang
Mengoordinasikan pengadaan dan distribusi logistik pemilu              | Logistik yang terdistribusi
Memverifikasi bukti pertanggungjawaban belanja                         | Bukti belanja terverifikasi
Menyusun surat permintaan pembayaran                                   | Surat permintaan pembayaran
Menyusun laporan keuangan bulanan                                      | Laporan keuangan bulanan
Merekonsiliasi data keuangan dengan KPPN                               | Berita acara rekonsiliasi
Mengelola pembayaran gaji dan tunjangan                                | Daftar pembayaran gaji dan tunjangan
Menyusun laporan keuangan semesteran                                   | Laporan keuangan semesteran
Menyusun rencana umum pengadaan                                        | Rencana umum pengadaan
Menyusun harga perkiraan sendiri                                       | Harga perkiraan sendiri
Melaksanakan pemilihan penyedia barang/jasa                            | Penetapan penyedia
Mengendalikan pelaksanaan kontrak                                      | Berita acara serah terima
Menyusun laporan pengadaan                                             | Laporan pengadaan
Menata dan menyimpan arsip inaktif                                     | Arsip inaktif tertata
Menyusun daftar arsip aktif                                            | Daftar arsip aktif
Melaksanakan penyusutan arsip                                          | Berita acara penyusutan arsip
Melayani peminjaman arsip                                              | Catatan peminjaman arsip
Mencatat dan mendistribusikan surat masuk                              | Surat masuk tercatat
Mengetik dan menggandakan naskah dinas                                 | Naskah dinas siap tanda tangan
Mengirim surat keluar                                                  | Tanda terima surat keluar
Mengelola persediaan barang pakai habis                                | Kartu persediaan
Menyiapkan ruang dan kelengkapan rapat                                 | Ruang rapat siap pakai
Mencatat barang milik negara                                           | Daftar barang milik negara
Melayani tamu kantor                                                   | Catatan pelayanan tamu
Mengemudikan kendaraan dinas                                           | Perjalanan yang selamat
Merawat kendaraan dinas                                                | Kendaraan siap pakai
Menjaga keamanan kantor per giliran                                    | Giliran jaga yang aman
Memeriksa lingkungan kantor                                            | Catatan pemeriksaan lingkungan
Mencatat laporan penjagaan                                             | Laporan penjagaan
Membersihkan ruang kerja                                               | Ruang kerja bersih
Menyiapkan konsumsi rapat dan minuman pegawai                          | Konsumsi yang tersaji
Merawat taman dan halaman kantor                                       | Taman dan halaman terawat
Membantu pengangkutan logistik                                         | Logistik terangkut
Mengoordinasikan penyelenggaraan tahapan pemilu                        | Tahapan pemilu terlaksana
Menelaah rancangan keputusan KPU kabupaten                             | Rancangan keputusan yang sudah ditelaah
Mengoordinasikan penanganan sengketa hukum                             | Perkara yang tertangani
Merumuskan kajian penyelenggaraan pemilu                               | Kajian penyelenggaraan pemilu
Menelaah peraturan teknis penyelenggaraan                              | Telaahan peraturan teknis
Menyusun rancangan keputusan KPU kabupaten                             | Rancangan keputusan
Membimbing penata kelola pemilu ahli pertama                           | Catatan bimbingan
Mengevaluasi tahapan pemilu                                            | Laporan evaluasi tahapan
Menyusun bahan rapat pleno                                             | Bahan rapat pleno
Menyusun bahan teknis tahapan pemilu                                   | Bahan teknis tahapan
Menyusun rancangan pedoman teknis                                      | Rancangan pedoman teknis
Memfasilitasi bimbingan teknis badan ad hoc                            | Laporan bimbingan teknis
Mengelola berkas pencalonan dan penggantian antarwaktu                 | Berkas pencalonan lengkap
Memverifikasi keanggotaan partai politik                               | Berita acara verifikasi
Menyusun data dan peta daerah pemilihan                                | Peta daerah pemilihan
Merekap hasil pemungutan suara per kecamatan                           | Rekapitulasi hasil per kecamatan
Menyusun laporan tahapan                                               | Laporan tahapan
Menjawab konsultasi teknis badan ad hoc                                | Jawaban konsultasi teknis
Mendaftar dan menggolongkan dokumen hukum                              | Daftar koleksi dokumen hukum
Membuat abstrak peraturan dan keputusan                                | Abstrak peraturan dan keputusan
Memindai naskah asli produk hukum                                      | Salinan digital produk hukum
Melayani permintaan salinan dokumen hukum                              | Salinan dokumen yang diserahkan
Menyusun laporan koleksi dokumen hukum                                 | Laporan koleksi dokumen hukum
Menelaah rancangan produk hukum                                        | Telaahan produk hukum
Menyusun konsep pertimbangan hukum                                     | Konsep pertimbangan hukum
Menghimpun dan mengunggah produk hukum ke JDIH                         | Produk hukum terunggah
Menyiapkan bahan sengketa                                              | Bahan sengketa
Menyusun risalah rapat pleno                                           | Risalah rapat pleno
Melayani konsultasi hukum                                              | Jawaban konsultasi hukum
Menelaah laporan dana kampanye                                         | Telaahan laporan dana kampanye
Menyusun konsep surat dinas                                            | Konsep surat dinas
Menyusun laporan kegiatan                                              | Laporan kegiatan
Mengoordinasikan sosialisasi dan pendidikan pemilih                    | Kegiatan sosialisasi terlaksana
Mengendalikan administrasi kepegawaian                                 | Laporan administrasi kepegawaian
Menyusun materi sosialisasi                                            | Materi sosialisasi
Melaksanakan pendidikan pemilih                                        | Laporan pendidikan pemilih
Menyusun siaran pers                                                   | Siaran pers
Mengelola media sosial kantor                                          | Konten media sosial
Menyusun analisis jabatan dan analisis beban kerja                     | Dokumen analisis jabatan dan beban kerja
Menyusun usul kenaikan pangkat dan mutasi                              | Usul kenaikan pangkat dan mutasi
Mengelola berkas kepegawaian                                           | Berkas kepegawaian lengkap
Merekap daftar hadir                                                   | Rekap daftar hadir
Menyiapkan surat tugas                                                 | Surat tugas
Mendokumentasikan kegiatan kantor                                      | Dokumentasi kegiatan
Melayani kunjungan rumah pintar pemilu                                 | Laporan kunjungan
`;

/** Steps of the tasks of one jabatan, shown in full: jabatan | number of the task | steps, parted by semicolons. */
export const TABEL_TAHAPAN = `
prakom | 1 | Memeriksa lampu tanda dan suhu ruang peladen; Membaca catatan kejadian sejak hari kerja terakhir; Memasang pembaruan keamanan; Mencatat hasil pemeriksaan
prakom | 2 | Menerima laporan gangguan; Memeriksa perangkat; Memperbaiki atau mengganti bagian yang rusak; Menguji bersama pengguna; Menutup laporan gangguan
prakom | 3 | Menerima data perubahan dari kecamatan; Memeriksa data ganda; Memasukkan perubahan; Mencocokkan jumlah dengan berita acara
prakom | 4 | Menjalankan pencadangan; Menyalin hasilnya ke media terpisah; Menguji pemulihan satu tabel
prakom | 5 | Menerima bahan dari subbagian; Memuat konten; Memeriksa catatan akses yang tidak wajar; Memperbarui sertifikat
prakom | 6 | Menggali kebutuhan pengguna; Merancang modul; Menulis dan menguji program; Melatih pengguna; Menyerahkan petunjuk pemakaian
prakom | 7 | Mengumpulkan catatan layanan; Menghitung ketersediaan layanan; Menulis laporan
`;
