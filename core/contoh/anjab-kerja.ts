/**
 * What every jabatan of the sample office works on and with: jabatan | unsur | rows parted by semicolons, each a name and after `>` the
 * numbers of the tasks that it serves, or words where no task says it.
 */
export const TABEL_KERJA = `
sekretaris   | bahanKerja     | Rencana strategis > 1,7; Laporan subbagian > 2,4,7; Naskah dinas masuk > 3; Dokumen anggaran > 6; Undangan rapat pleno > 8
sekretaris   | perangkatKerja | Peraturan tata kerja > 1,2,3; Komputer jinjing > 1,6,7; Ruang rapat > 4,8; Lembar penilaian kinerja > 5; Kendaraan dinas > 9
kasub-ren    | bahanKerja     | Rencana kerja sekretariat > 1; Konsep naskah dinas > 3; Data pemilih kecamatan > 6; Usulan anggaran > 7; Laporan bawahan > 5
kasub-ren    | perangkatKerja | Komputer > 1,3,5,7; Lembar penilaian kinerja > 4; Sistem data pemilih > 6; Papan pembagian tugas > 2
perencana    | bahanKerja     | Usulan kegiatan subbagian > 1,2; Data realisasi anggaran > 3,6; Sasaran kinerja > 4,5; Bahan paparan > 7
perencana    | perangkatKerja | Komputer > 1,2,3,4,5,6,7; Aplikasi anggaran > 1,2,3; Pedoman penyusunan anggaran > 1,2; Proyektor > 7
prakom       | bahanKerja     | Laporan gangguan > 2,7; Rancangan aplikasi > 6; Basis data pemilih > 3,4; Konten situs web > 5; Catatan pemakaian jaringan > 1,7
prakom       | perangkatKerja | Peladen > 1,3,4,5; Komputer > 2,6,7; Alat uji jaringan > 1,2; Media penyimpan cadangan > 4; Perangkat lunak pengembang > 6
pengolah     | bahanKerja     | Laporan perubahan pemilih > 1,2; Surat permintaan data > 4; Data hasil rekap > 3,6; Berkas kegiatan > 5
pengolah     | perangkatKerja | Komputer > 1,2,3,6; Sistem data pemilih > 1,2; Loket pelayanan > 4; Lemari berkas > 5
kasub-kul    | bahanKerja     | Rencana kerja sekretariat > 1; Konsep naskah dinas > 3; Laporan keuangan > 6; Daftar kebutuhan logistik > 7; Laporan bawahan > 5
kasub-kul    | perangkatKerja | Komputer > 1,3,5,6; Lembar penilaian kinerja > 4; Aplikasi keuangan > 6; Gudang logistik > 7; Papan pembagian tugas > 2
keuangan     | bahanKerja     | Bukti belanja > 1; Tagihan > 2; Buku kas dan rekening koran > 3,4,6; Daftar gaji > 5
keuangan     | perangkatKerja | Komputer > 1,2,3,4,5,6; Aplikasi keuangan > 2,3,4,6; Aplikasi gaji > 5; Mesin hitung > 1
pengadaan    | bahanKerja     | Rencana kebutuhan barang > 1; Survei harga > 2; Dokumen penawaran > 3; Dokumen kontrak > 4,5
pengadaan    | perangkatKerja | Sistem pengadaan elektronik > 1,3; Komputer > 1,2,3,4,5; Standar harga > 2; Lembar pemeriksaan barang > 4
arsiparis    | bahanKerja     | Arsip inaktif > 1,3; Arsip aktif > 2; Permintaan peminjaman > 4; Jadwal retensi arsip > 3
arsiparis    | perangkatKerja | Rak arsip > 1; Boks dan folder > 1,2; Komputer > 2,4; Alat pencacah > 3
administrasi | bahanKerja     | Surat masuk > 1; Konsep naskah > 2; Surat keluar > 3; Dokumen kegiatan > 4; Barang persediaan > 5; Undangan rapat > 6; Daftar barang > 7; Buku tamu > 8
administrasi | perangkatKerja | Buku agenda > 1,3; Komputer > 2,5,7; Mesin pengganda > 2; Lemari berkas > 4; Perlengkapan rapat > 6; Meja penerima tamu > 8
operator     | bahanKerja     | Surat perintah perjalanan > 1; Bahan bakar dan pelumas > 1,2; Jadwal giliran > 3,4; Catatan kejadian > 5
operator     | perangkatKerja | Kendaraan dinas > 1,2; Kunci dan alat bengkel > 2; Pos jaga > 3,5; Senter dan alat komunikasi > 3,4; Buku laporan > 5
umum         | bahanKerja     | Bahan pembersih > 1; Bahan minuman dan makanan > 2; Pupuk dan bibit > 3; Kotak dan bilik logistik > 4
umum         | perangkatKerja | Sapu, pel, dan lap > 1; Peralatan dapur > 2; Alat taman > 3; Gerobak dorong > 4
kasub-tek    | bahanKerja     | Jadwal tahapan > 1,6; Konsep naskah dinas > 3; Rancangan keputusan > 7; Berkas perkara > 8; Laporan bawahan > 5
kasub-tek    | perangkatKerja | Komputer > 1,3,5,7; Lembar penilaian kinerja > 4; Himpunan peraturan > 6,7,8; Papan pembagian tugas > 2
pemilu-muda  | bahanKerja     | Hasil pemilu terdahulu > 1,5; Peraturan teknis > 2,3; Hasil kerja bawahan > 4; Bahan rapat > 6
pemilu-muda  | perangkatKerja | Komputer > 1,2,3,5,6; Pustaka kepemiluan > 1,2; Aplikasi pengolah angka > 1,5; Pedoman jenjang > 4
pemilu       | bahanKerja     | Jadwal tahapan > 1,8; Pedoman teknis lama > 2; Bahan pelatihan > 3; Berkas pencalonan > 4; Berkas keanggotaan > 5; Peta wilayah > 6; Formulir hasil > 7; Pertanyaan badan ad hoc > 9
pemilu       | perangkatKerja | Komputer > 1,2,6,7,8; Proyektor > 3; Sistem pencalonan > 4; Sistem partai politik > 5; Aplikasi peta > 6; Telepon > 9
dokumentalis | bahanKerja     | Produk hukum > 1,2,3; Surat permintaan salinan > 4; Daftar inventaris > 1,5
dokumentalis | perangkatKerja | Komputer dan pemindai > 2,3,5; Situs dokumentasi hukum > 1,4; Lemari dokumen : penyimpanan naskah asli
penelaah-huk | bahanKerja     | Rancangan produk hukum > 1,2; Produk hukum final > 3; Berkas sengketa > 4; Rekaman rapat > 5; Pertanyaan hukum > 6; Laporan dana kampanye > 7; Disposisi pimpinan > 8; Catatan kegiatan > 9
penelaah-huk | perangkatKerja | Komputer > 1,2,4,5,7,8,9; Himpunan peraturan > 1,2,4,6; Situs dokumentasi hukum > 3; Perekam suara > 5
kasub-par    | bahanKerja     | Rencana kerja sekretariat > 1; Konsep naskah dinas > 3; Bahan sosialisasi > 6; Data pegawai > 7; Laporan bawahan > 5
kasub-par    | perangkatKerja | Komputer > 1,3,5,7; Lembar penilaian kinerja > 4; Perangkat pengeras suara > 6; Papan pembagian tugas > 2
penelaah-sdm | bahanKerja     | Data partisipasi pemilih > 1,2; Peristiwa kantor > 3,4; Daftar jabatan dan uraian tugas > 5; Berkas usul pegawai > 6; Disposisi pimpinan > 7; Catatan kegiatan > 8
penelaah-sdm | perangkatKerja | Komputer > 1,3,5,6,7,8; Alat peraga > 2; Telepon pintar kantor > 4; Kuesioner dan pedoman wawancara > 5
admin-sdm    | bahanKerja     | Berkas pegawai > 1; Catatan kehadiran > 2; Permintaan surat tugas > 3; Konsep naskah > 4; Jadwal kegiatan > 5; Dokumen kegiatan > 6,7; Surat kunjungan > 8
admin-sdm    | perangkatKerja | Komputer > 1,2,3,4; Mesin kehadiran > 2; Kamera > 5; Lemari berkas > 1,6,7; Alat peraga rumah pintar > 8
`;

/** Korelasi of every jabatan: jabatan | rows parted by semicolons, each jabatan / unit or instansi / dalam hal. */
export const TABEL_KORELASI = `
sekretaris   | Ketua dan anggota / KPU Kabupaten Contoh / Pelaporan dan arahan; Sekretaris / KPU Provinsi Contoh / Konsultasi program dan anggaran; Bupati / Pemerintah Kabupaten Contoh / Dukungan penyelenggaraan
kasub-ren    | Sekretaris / Sekretariat KPU Kabupaten Contoh / Arahan dan laporan; Kepala dinas / Dinas Kependudukan dan Pencatatan Sipil / Penyandingan data penduduk
perencana    | Kepala subbagian / Sekretariat KPU Kabupaten Contoh / Bahan perencanaan; Perencana / KPU Provinsi Contoh / Penelaahan anggaran
prakom       | Kepala subbagian / Sekretariat KPU Kabupaten Contoh / Prioritas layanan; Pranata komputer / KPU Provinsi Contoh / Penanganan gangguan sistem
pengolah     | Petugas pendaftaran / Panitia Pemilihan Kecamatan / Pembetulan data pemilih; Pengguna data / Masyarakat / Pelayanan data
kasub-kul    | Sekretaris / Sekretariat KPU Kabupaten Contoh / Arahan dan laporan; Kepala seksi / Kantor Pelayanan Perbendaharaan Negara / Pencairan anggaran; Penyedia / Badan usaha / Pengadaan logistik
keuangan     | Bendahara / Sekretariat KPU Kabupaten Contoh / Pembayaran; Petugas pencairan / Kantor Pelayanan Perbendaharaan Negara / Rekonsiliasi
pengadaan    | Pejabat pembuat komitmen / Sekretariat KPU Kabupaten Contoh / Spesifikasi dan kontrak; Penyedia / Badan usaha / Pemilihan dan pelaksanaan pekerjaan
arsiparis    | Pengelola arsip / Setiap subbagian / Penyerahan arsip; Arsiparis / Lembaga kearsipan daerah / Penyusutan arsip
administrasi | Pegawai / Setiap subbagian / Pelayanan tata usaha; Petugas / Jasa pengiriman / Pengiriman surat
operator     | Pegawai / Setiap subbagian / Perjalanan dinas; Petugas / Kepolisian / Pengamanan kantor
umum         | Pegawai / Setiap subbagian / Kebersihan dan konsumsi rapat
kasub-tek    | Sekretaris / Sekretariat KPU Kabupaten Contoh / Arahan dan laporan; Ketua / Pengawas pemilu kabupaten / Pelaksanaan tahapan; Kuasa hukum / Pengadilan / Penanganan perkara
pemilu-muda  | Kepala subbagian / Sekretariat KPU Kabupaten Contoh / Hasil kajian; Peneliti / Perguruan tinggi / Pembahasan kajian
pemilu       | Anggota / Panitia Pemilihan Kecamatan / Pelaksanaan pedoman; Penghubung / Partai politik / Kelengkapan berkas
dokumentalis | Penelaah / Sekretariat KPU Kabupaten Contoh / Naskah produk hukum; Pengelola / Jaringan dokumentasi hukum / Pertukaran dokumen
penelaah-huk | Kepala subbagian / Sekretariat KPU Kabupaten Contoh / Hasil telaahan; Penelaah / KPU Provinsi Contoh / Pertimbangan hukum
kasub-par    | Sekretaris / Sekretariat KPU Kabupaten Contoh / Arahan dan laporan; Kepala sekolah / Sekolah dan kampus / Pendidikan pemilih; Wartawan / Media massa / Informasi publik
penelaah-sdm | Kepala subbagian / Sekretariat KPU Kabupaten Contoh / Materi dan usul kepegawaian; Pemangku jabatan / Setiap subbagian / Wawancara analisis jabatan
admin-sdm    | Pegawai / Setiap subbagian / Berkas dan daftar hadir; Guru / Sekolah / Kunjungan rumah pintar pemilu
`;
