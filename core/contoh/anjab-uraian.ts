/** Lists of words of every jabatan of the sample office: jabatan | unsur | rows, parted by semicolons. */
export const TABEL_URAIAN = `
sekretaris   | tanggungJawab | Ketepatan program kerja dan anggaran; Kelancaran administrasi kantor; Kebenaran laporan kinerja; Pembinaan disiplin pegawai
sekretaris   | wewenang      | Menetapkan program kerja kantor; Menandatangani naskah dinas; Menegur pegawai yang melanggar disiplin; Meminta laporan dari bawahan
sekretaris   | keterampilan  | Memimpin rapat; Menyusun kebijakan; Mengelola anggaran; Bernegosiasi
kasub-ren    | tanggungJawab | Ketepatan rencana kerja dan anggaran; Kemutakhiran data pemilih; Kelancaran layanan sistem informasi
kasub-ren    | wewenang      | Membagi tugas kepada bawahan; Mengembalikan konsep yang belum benar; Meminta data dari subbagian lain
kasub-ren    | keterampilan  | Menyusun rencana; Membimbing bawahan; Membaca data statistik
perencana    | tanggungJawab | Kelengkapan rancangan rencana kerja dan anggaran; Ketelitian angka realisasi; Kerahasiaan rancangan anggaran
perencana    | wewenang      | Meminta bahan perencanaan dari subbagian; Mengusulkan revisi anggaran; Menentukan cara penghitungan indikator
perencana    | keterampilan  | Mengolah lembar kerja; Menganalisis anggaran; Menulis laporan
prakom       | tanggungJawab | Ketersediaan jaringan dan aplikasi; Keamanan basis data pemilih; Keutuhan data cadangan
prakom       | wewenang      | Menutup akses yang membahayakan; Menentukan jadwal pemeliharaan; Menolak pemasangan perangkat lunak yang tidak sah
prakom       | keterampilan  | Mengelola peladen; Menulis program; Mengelola basis data
pengolah     | tanggungJawab | Kebenaran data pemilih; Kerahasiaan data pribadi; Kerapian berkas kegiatan
pengolah     | wewenang      | Meminta pembetulan data kepada petugas kecamatan; Menolak permintaan data tanpa surat
pengolah     | keterampilan  | Mengolah data; Mengetik cepat; Menyusun tabel
kasub-kul    | tanggungJawab | Kebenaran pengelolaan keuangan dan barang; Ketepatan distribusi logistik; Keamanan dan kebersihan kantor
kasub-kul    | wewenang      | Menolak tagihan yang tidak lengkap; Mengatur pemakaian kendaraan dinas; Menilai hasil kerja bawahan
kasub-kul    | keterampilan  | Mengelola keuangan negara; Mengatur logistik; Membimbing bawahan
keuangan     | tanggungJawab | Kebenaran bukti belanja; Ketepatan waktu pembayaran; Kesesuaian laporan dengan catatan bank
keuangan     | wewenang      | Mengembalikan bukti yang tidak sah; Meminta kelengkapan tagihan; Menunda permintaan pembayaran yang keliru
keuangan     | keterampilan  | Mengoperasikan aplikasi keuangan; Menyusun laporan keuangan; Menghitung pajak
pengadaan    | tanggungJawab | Kewajaran harga perkiraan; Keterbukaan pemilihan penyedia; Kelengkapan dokumen kontrak
pengadaan    | wewenang      | Menggugurkan penawaran yang tidak memenuhi syarat; Meminta penjelasan dari penyedia; Mengusulkan sanksi kepada penyedia
pengadaan    | keterampilan  | Bernegosiasi; Menyusun spesifikasi; Mengoperasikan sistem pengadaan elektronik
arsiparis    | tanggungJawab | Keutuhan arsip; Kebenaran daftar arsip; Kerahasiaan arsip tertutup
arsiparis    | wewenang      | Menolak peminjaman arsip tertutup; Mengusulkan pemusnahan arsip; Meminta penyerahan arsip dari unit pengolah
arsiparis    | keterampilan  | Menata arsip; Mengklasifikasi dokumen; Mengalihmediakan arsip
administrasi | tanggungJawab | Ketepatan pencatatan surat; Kecocokan persediaan dengan catatan; Kesiapan ruang rapat
administrasi | wewenang      | Memberi nomor surat; Menolak pengeluaran barang tanpa permintaan tertulis; Menolak peminjaman arsip tertutup
administrasi | keterampilan  | Mengetik; Mencatat surat; Mengoperasikan mesin pengganda
operator     | tanggungJawab | Keselamatan penumpang; Kelayakan kendaraan dinas; Keamanan lingkungan kantor
operator     | wewenang      | Menolak mengemudikan kendaraan yang tidak layak; Memeriksa tamu dan barang bawaannya
operator     | keterampilan  | Mengemudi; Merawat mesin ringan; Mengamankan lingkungan
umum         | tanggungJawab | Kebersihan ruang kerja; Kerapian halaman; Keutuhan alat kebersihan
umum         | wewenang      | Meminta bahan kebersihan; Menutup sementara ruang yang sedang dibersihkan
umum         | keterampilan  | Membersihkan ruang; Merawat tanaman; Menata hidangan
kasub-tek    | tanggungJawab | Kelancaran tahapan pemilu; Ketepatan rancangan keputusan; Kesiapan bahan sengketa
kasub-tek    | wewenang      | Mengembalikan rancangan keputusan; Menugaskan pendamping perkara; Meminta laporan dari badan ad hoc
kasub-tek    | keterampilan  | Menelaah peraturan; Mengoordinasikan kegiatan; Membimbing bawahan
pemilu-muda  | tanggungJawab | Kedalaman kajian; Kesesuaian rancangan keputusan dengan peraturan; Ketajaman evaluasi tahapan
pemilu-muda  | wewenang      | Memilih cara pengkajian; Mengusulkan perbaikan pedoman; Menilai hasil kerja jenjang di bawahnya
pemilu-muda  | keterampilan  | Meneliti; Menulis kajian; Merancang keputusan
pemilu       | tanggungJawab | Kelengkapan bahan teknis; Ketelitian verifikasi berkas; Kebenaran rekapitulasi
pemilu       | wewenang      | Meminta perbaikan berkas kepada peserta; Menjelaskan pedoman kepada badan ad hoc
pemilu       | keterampilan  | Memverifikasi berkas; Memandu pelatihan; Membaca peta
dokumentalis | tanggungJawab | Kelengkapan koleksi dokumen hukum; Ketepatan abstrak; Keamanan naskah asli
dokumentalis | wewenang      | Menentukan penggolongan dokumen; Meminta salinan produk hukum; Menolak peminjaman naskah asli
dokumentalis | keterampilan  | Mengklasifikasi dokumen; Menyusun abstrak; Mengelola situs dokumentasi
penelaah-huk | tanggungJawab | Ketepatan telaahan hukum; Kelengkapan bahan sengketa; Kebenaran risalah rapat
penelaah-huk | wewenang      | Meminta naskah pendukung; Mengusulkan perbaikan rancangan; Menyampaikan pendapat hukum
penelaah-huk | keterampilan  | Menelaah peraturan; Menulis naskah hukum; Menyusun risalah
kasub-par    | tanggungJawab | Ketepatan sasaran sosialisasi; Kebenaran informasi publik; Tertib administrasi kepegawaian
kasub-par    | wewenang      | Menyetujui bahan siaran; Mengatur jadwal sosialisasi; Mengusulkan pengembangan pegawai
kasub-par    | keterampilan  | Berbicara di depan umum; Mengelola kegiatan; Membimbing bawahan
penelaah-sdm | tanggungJawab | Kebenaran materi sosialisasi; Ketelitian usul kepegawaian; Ketepatan hasil analisis jabatan
penelaah-sdm | wewenang      | Meminta data jabatan dari unit kerja; Mengusulkan perbaikan materi; Mengembalikan berkas usul yang tidak lengkap
penelaah-sdm | keterampilan  | Menulis naskah; Mewawancarai; Menganalisis jabatan
admin-sdm    | tanggungJawab | Kelengkapan berkas pegawai; Ketelitian rekap daftar hadir; Keutuhan dokumentasi kegiatan
admin-sdm    | wewenang      | Meminta kelengkapan berkas pegawai; Memberi nomor surat tugas
admin-sdm    | keterampilan  | Mengelola berkas; Mengoperasikan kamera; Mengetik
`;
