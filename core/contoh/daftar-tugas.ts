/**
 * Tasks of the sample office: jabatan | uraian | satuan hasil | volume | periode | norma waktu (menit). All figures are invented so
 * that an analyst meets what real forms hold: shortage and excess, the same task with two norms, a task written twice, a need
 * below one half that rounds to nobody where one person sits, a need of exactly two and a half, decimals.
 */
export const TABEL_TUGAS = `
sekretaris   | Merumuskan program kerja sekretariat                                   | dokumen      | 1   | tahun    | 4800
sekretaris   | Mengoordinasikan pelaksanaan tugas subbagian                           | rapat        | 1   | minggu   | 180
sekretaris   | Memeriksa dan mendisposisi naskah dinas                                | naskah       | 25  | hari     | 3
sekretaris   | Memimpin rapat sekretariat                                             | rapat        | 2   | bulan    | 150
sekretaris   | Membina dan menilai kinerja pegawai                                    | pegawai      | 37  | semester | 60
sekretaris   | Mengendalikan pelaksanaan anggaran                                     | laporan      | 1   | bulan    | 480
sekretaris   | Menyusun laporan kinerja sekretariat                                   | laporan      | 1   | triwulan | 1200
sekretaris   | Mendampingi anggota KPU dalam rapat pleno                              | rapat        | 2   | minggu   | 150
sekretaris   | Melaksanakan tugas kedinasan lain dari pimpinan                        | kegiatan     | 4   | bulan    | 120
kasub-ren    | Menyusun rencana kegiatan subbagian                                    | dokumen      | 1   | tahun    | 2400
kasub-ren    | Membagi tugas dan membimbing bawahan                                   | kegiatan     | 1   | hari     | 30
kasub-ren    | Memeriksa konsep naskah dinas                                          | naskah       | 8   | hari     | 12
kasub-ren    | Menilai kinerja bawahan                                                | pegawai      | 5   | semester | 60
kasub-ren    | Menyusun laporan pelaksanaan kegiatan subbagian                        | laporan      | 1   | bulan    | 360
kasub-ren    | Mengoordinasikan pemutakhiran data pemilih berkelanjutan               | kegiatan     | 1   | bulan    | 1200
kasub-ren    | Mengendalikan penyusunan rencana kerja dan anggaran                    | dokumen      | 2   | tahun    | 3600
perencana    | Menyusun rancangan rencana kerja dan anggaran                          | dokumen      | 2   | tahun    | 9600
perencana    | Menyusun bahan revisi anggaran                                         | dokumen      | 1   | bulan    | 960
perencana    | Memantau realisasi program dan anggaran                                | laporan      | 1   | bulan    | 720
perencana    | Menyusun laporan akuntabilitas kinerja                                 | laporan      | 1   | tahun    | 7200
perencana    | Menyusun perjanjian kinerja                                            | dokumen      | 40  | tahun    | 45
perencana    | Mengevaluasi pelaksanaan rencana kerja                                 | laporan      | 1   | triwulan | 2400
perencana    | Menyusun bahan rapat perencanaan                                       | bahan rapat  | 1   | minggu   | 240
prakom       | Memelihara jaringan dan peladen                                        | kegiatan     | 1   | hari     | 90
prakom       | Menangani gangguan perangkat pengguna                                  | tiket        | 6   | hari     | 25
prakom       | Mengelola basis data pemilih                                           | kegiatan     | 3   | minggu   | 150
prakom       | Mencadangkan data dan aplikasi                                         | kegiatan     | 1   | hari     | 30
prakom       | Mengelola situs web dan keamanan informasi                             | kegiatan     | 2   | minggu   | 180
prakom       | Mengembangkan aplikasi pendukung tahapan                               | modul        | 6   | tahun    | 4800
prakom       | Menyusun laporan pengelolaan sistem informasi                          | laporan      | 1   | bulan    | 240
pengolah     | Memutakhirkan data pemilih                                             | data         | 450 | bulan    | 8
pengolah     | Merekap data pemilih per kecamatan                                     | rekap        | 26  | bulan    | 120
pengolah     | Menyusun tabel dan bahan informasi                                     | tabel        | 4   | minggu   | 90
pengolah     | Melayani permintaan data                                               | permintaan   | 3   | hari     | 30
pengolah     | Mengarsipkan dokumen kegiatan                                          | berkas       | 10  | hari     | 4
pengolah     | Menyusun laporan pengolahan data                                       | laporan      | 1   | bulan    | 300
kasub-kul    | Menyusun rencana kegiatan subbagian                                    | dokumen      | 1   | tahun    | 2400
kasub-kul    | Membagi tugas dan membimbing bawahan                                   | kegiatan     | 1   | hari     | 30
kasub-kul    | Memeriksa konsep naskah dinas                                          | naskah       | 8   | hari     | 12
kasub-kul    | Menilai kinerja bawahan                                                | pegawai      | 17  | semester | 60
kasub-kul    | Menyusun laporan pelaksanaan kegiatan subbagian                        | laporan      | 1   | bulan    | 360
kasub-kul    | Mengendalikan pengelolaan keuangan dan barang milik negara             | laporan      | 1   | bulan    | 900
kasub-kul    | Mengoordinasikan pengadaan dan distribusi logistik pemilu              | kegiatan     | 1   | triwulan | 3600
keuangan     | Memverifikasi bukti pertanggungjawaban belanja                         | berkas       | 20  | hari     | 15
keuangan     | Menyusun surat permintaan pembayaran                                   | dokumen      | 12  | minggu   | 45
keuangan     | Menyusun laporan keuangan bulanan                                      | laporan      | 1   | bulan    | 1440
keuangan     | Merekonsiliasi data keuangan dengan KPPN                               | berita acara | 1   | bulan    | 480
keuangan     | Mengelola pembayaran gaji dan tunjangan                                | daftar       | 3   | bulan    | 240
keuangan     | Menyusun laporan keuangan semesteran                                   | laporan      | 1   | semester | 4800
pengadaan    | Menyusun rencana umum pengadaan                                        | dokumen      | 1   | tahun    | 4800
pengadaan    | Menyusun harga perkiraan sendiri                                       | dokumen      | 24  | tahun    | 480
pengadaan    | Melaksanakan pemilihan penyedia barang/jasa                            | paket        | 24  | tahun    | 1500
pengadaan    | Mengendalikan pelaksanaan kontrak                                      | kontrak      | 24  | tahun    | 600
pengadaan    | Menyusun laporan pengadaan                                             | laporan      | 1   | bulan    | 300
arsiparis    | Menata dan menyimpan arsip inaktif                                     | berkas       | 40  | minggu   | 6
arsiparis    | Menyusun daftar arsip aktif                                            | daftar       | 1   | bulan    | 420
arsiparis    | Melaksanakan penyusutan arsip                                          | kegiatan     | 2   | tahun    | 2400
arsiparis    | Melayani peminjaman arsip                                              | peminjaman   | 5   | minggu   | 15
administrasi | Mencatat dan mendistribusikan surat masuk                              | surat        | 35  | hari     | 8
administrasi | Mengetik dan menggandakan naskah dinas                                 | naskah       | 15  | hari     | 20
administrasi | Mengirim surat keluar                                                  | surat        | 20  | hari     | 6
administrasi | Mengarsipkan dokumen kegiatan                                          | berkas       | 25  | hari     | 5
administrasi | Mengelola persediaan barang pakai habis                                | transaksi    | 8   | hari     | 15
administrasi | Menyiapkan ruang dan kelengkapan rapat                                 | rapat        | 4   | minggu   | 120
administrasi | Mencatat barang milik negara                                           | barang       | 150 | bulan    | 10
administrasi | Melayani tamu kantor                                                   | tamu         | 10  | hari     | 8
operator     | Mengemudikan kendaraan dinas                                           | perjalanan   | 5   | hari     | 150
operator     | Merawat kendaraan dinas                                                | kendaraan    | 6   | minggu   | 120
operator     | Menjaga keamanan kantor per giliran                                    | giliran      | 3   | hari     | 300
operator     | Memeriksa lingkungan kantor                                            | kegiatan     | 6   | hari     | 20
operator     | Mencatat laporan penjagaan                                             | laporan      | 3   | hari     | 10
umum         | Membersihkan ruang kerja                                               | ruang        | 18  | hari     | 20
umum         | Menyiapkan konsumsi rapat dan minuman pegawai                          | kegiatan     | 4   | hari     | 30
umum         | Merawat taman dan halaman kantor                                       | kegiatan     | 1   | hari     | 60
umum         | Membantu pengangkutan logistik                                         | kegiatan     | 6   | bulan    | 240
kasub-tek    | Menyusun rencana kegiatan subbagian                                    | dokumen      | 1   | tahun    | 2400
kasub-tek    | Membagi tugas dan membimbing bawahan                                   | kegiatan     | 1   | hari     | 30
kasub-tek    | Memeriksa konsep naskah dinas                                          | naskah       | 8   | hari     | 12
kasub-tek    | Menilai kinerja bawahan                                                | pegawai      | 6   | semester | 60
kasub-tek    | Menyusun laporan pelaksanaan kegiatan subbagian                        | laporan      | 1   | bulan    | 360
kasub-tek    | Mengoordinasikan penyelenggaraan tahapan pemilu                        | kegiatan     | 1   | minggu   | 300
kasub-tek    | Menelaah rancangan keputusan KPU kabupaten                             | naskah       | 3   | bulan    | 180
kasub-tek    | Mengoordinasikan penanganan sengketa hukum                             | perkara      | 4   | tahun    | 1800
pemilu-muda  | Merumuskan kajian penyelenggaraan pemilu                               | kajian       | 1   | triwulan | 4800
pemilu-muda  | Menelaah peraturan teknis penyelenggaraan                              | telaahan     | 2   | bulan    | 600
pemilu-muda  | Menyusun rancangan keputusan KPU kabupaten                             | naskah       | 3   | bulan    | 480
pemilu-muda  | Membimbing penata kelola pemilu ahli pertama                           | kegiatan     | 1   | minggu   | 120
pemilu-muda  | Mengevaluasi tahapan pemilu                                            | laporan      | 1   | semester | 3600
pemilu-muda  | Menyusun bahan rapat pleno                                             | bahan rapat  | 1   | minggu   | 180
pemilu       | Menyusun bahan teknis tahapan pemilu                                   | bahan        | 3   | minggu   | 480
pemilu       | Menyusun rancangan pedoman teknis                                      | dokumen      | 2   | bulan    | 1200
pemilu       | Memfasilitasi bimbingan teknis badan ad hoc                            | kegiatan     | 26  | tahun    | 960
pemilu       | Mengelola berkas pencalonan dan penggantian antarwaktu                 | berkas       | 30  | semester | 360
pemilu       | Memverifikasi keanggotaan partai politik                               | berkas       | 900 | semester | 20
pemilu       | Menyusun data dan peta daerah pemilihan                                | dokumen      | 1   | triwulan | 3600
pemilu       | Merekap hasil pemungutan suara per kecamatan                           | rekap        | 26  | semester | 480
pemilu       | Menyusun laporan tahapan                                               | laporan      | 1   | minggu   | 300
pemilu       | Menjawab konsultasi teknis badan ad hoc                                | konsultasi   | 4   | hari     | 30
dokumentalis | Mendaftar dan menggolongkan dokumen hukum                              | dokumen      | 10  | minggu   | 15
dokumentalis | Membuat abstrak peraturan dan keputusan                                | abstrak      | 5   | bulan    | 100
dokumentalis | Memindai naskah asli produk hukum                                      | naskah       | 8   | minggu   | 15
dokumentalis | Melayani permintaan salinan dokumen hukum                              | permintaan   | 3   | minggu   | 25
dokumentalis | Menyusun laporan koleksi dokumen hukum                                 | laporan      | 1   | semester | 1500
penelaah-huk | Menelaah rancangan produk hukum                                        | telaahan     | 3   | minggu   | 300
penelaah-huk | Menyusun konsep pertimbangan hukum                                     | konsep       | 4   | bulan    | 480
penelaah-huk | Menghimpun dan mengunggah produk hukum ke JDIH                         | dokumen      | 10  | minggu   | 45
penelaah-huk | Menyiapkan bahan sengketa                                              | berkas       | 8   | tahun    | 1440
penelaah-huk | Menyusun risalah rapat pleno                                           | risalah      | 2   | minggu   | 240
penelaah-huk | Melayani konsultasi hukum                                              | konsultasi   | 2   | hari     | 45
penelaah-huk | Menelaah laporan dana kampanye                                         | laporan      | 18  | semester | 480
penelaah-huk | Menyusun konsep surat dinas                                            | konsep       | 6   | minggu   | 60.2
penelaah-huk | Menyusun laporan kegiatan                                              | laporan      | 1   | bulan    | 300
kasub-par    | Menyusun rencana kegiatan subbagian                                    | dokumen      | 1   | tahun    | 2400
kasub-par    | Membagi tugas dan membimbing bawahan                                   | kegiatan     | 1   | hari     | 30
kasub-par    | Memeriksa konsep naskah dinas                                          | naskah       | 8   | hari     | 12
kasub-par    | Menilai kinerja bawahan                                                | pegawai      | 5   | semester | 60
kasub-par    | Menyusun laporan pelaksanaan kegiatan subbagian                        | laporan      | 1   | bulan    | 360
kasub-par    | Mengoordinasikan sosialisasi dan pendidikan pemilih                    | kegiatan     | 4   | bulan    | 360
kasub-par    | Mengendalikan administrasi kepegawaian                                 | laporan      | 1   | bulan    | 480
penelaah-sdm | Menyusun materi sosialisasi                                            | materi       | 2   | minggu   | 360
penelaah-sdm | Melaksanakan pendidikan pemilih                                        | kegiatan     | 5   | bulan    | 420
penelaah-sdm | Menyusun siaran pers                                                   | naskah       | 4   | minggu   | 120
penelaah-sdm | Mengelola media sosial kantor                                          | konten       | 2   | hari     | 60
penelaah-sdm | Menyusun analisis jabatan dan analisis beban kerja                     | dokumen      | 20  | tahun    | 960
penelaah-sdm | Menyusun usul kenaikan pangkat dan mutasi                              | berkas       | 12  | semester | 180
penelaah-sdm | Menyusun konsep surat dinas                                            | konsep       | 6   | minggu   | 25
penelaah-sdm | Menyusun laporan kegiatan                                              | laporan      | 1   | bulan    | 300
admin-sdm    | Mengelola berkas kepegawaian                                           | berkas       | 37  | bulan    | 30
admin-sdm    | Merekap daftar hadir                                                   | rekap        | 1   | hari     | 60
admin-sdm    | Menyiapkan surat tugas                                                 | surat        | 8   | minggu   | 25
admin-sdm    | Mengetik dan menggandakan naskah dinas                                 | naskah       | 8   | hari     | 20
admin-sdm    | Mendokumentasikan kegiatan kantor                                      | kegiatan     | 3   | minggu   | 180
admin-sdm    | Mengarsipkan dokumen kegiatan                                          | berkas       | 12  | hari     | 5
admin-sdm    | Mengarsipkan dokumen kegiatan                                          | berkas       | 1   | minggu   | 60
admin-sdm    | Melayani kunjungan rumah pintar pemilu                                 | kunjungan    | 3   | minggu   | 90
`;
