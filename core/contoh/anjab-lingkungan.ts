/** Places of work: name | aspect: factor, parted by semicolons. */
export const TABEL_TEMPAT = `
kantor  | Tempat Kerja: Di dalam ruangan; Suhu: Sejuk dengan pendingin; Udara: Kering; Keadaan Ruangan: Cukup luas; Letak: Datar; Penerangan: Terang; Suara: Tenang; Keadaan Tempat Kerja: Bersih dan rapi; Getaran: Tidak ada
pimpin  | Tempat Kerja: Di dalam dan di luar ruangan; Suhu: Sejuk dengan perubahan; Udara: Kering; Keadaan Ruangan: Luas; Letak: Datar; Penerangan: Terang; Suara: Tenang; Keadaan Tempat Kerja: Bersih dan rapi; Getaran: Tidak ada
peladen | Tempat Kerja: Di dalam ruangan peladen; Suhu: Dingin; Udara: Kering; Keadaan Ruangan: Sempit dan tertutup; Letak: Datar; Penerangan: Cukup; Suara: Bising kipas peladen; Keadaan Tempat Kerja: Bersih; Getaran: Ringan
arsip   | Tempat Kerja: Di dalam gudang arsip; Suhu: Sejuk; Udara: Berdebu; Keadaan Ruangan: Penuh rak; Letak: Datar; Penerangan: Cukup; Suara: Tenang; Keadaan Tempat Kerja: Berdebu; Getaran: Tidak ada
luar    | Tempat Kerja: Di luar ruangan dan di jalan; Suhu: Panas berubah-ubah; Udara: Berdebu; Keadaan Ruangan: Terbuka; Letak: Beragam; Penerangan: Terang dan gelap bergantian; Suara: Bising; Keadaan Tempat Kerja: Beragam; Getaran: Ada
bersih  | Tempat Kerja: Di dalam dan di halaman; Suhu: Panas; Udara: Lembap; Keadaan Ruangan: Beragam; Letak: Datar; Penerangan: Terang; Suara: Sedang; Keadaan Tempat Kerja: Basah dan berdebu; Getaran: Tidak ada
lapang  | Tempat Kerja: Di dalam ruangan dan di lapangan; Suhu: Sejuk dan panas bergantian; Udara: Kering; Keadaan Ruangan: Cukup luas; Letak: Beragam; Penerangan: Terang; Suara: Ramai saat kegiatan; Keadaan Tempat Kerja: Bersih; Getaran: Tidak ada
`;

/** Where every jabatan works and what may hurt its holder: jabatan | place | risk: cause, parted by semicolons. */
export const TABEL_LINGKUNGAN = `
sekretaris   | pimpin  | Mental: Tekanan keputusan menjelang tahapan; Fisik: Kelelahan perjalanan dinas
kasub-ren    | kantor  | Mental: Batas waktu data pemilih yang ketat; Fisik: Mata lelah di depan layar
perencana    | kantor  | Fisik: Mata lelah di depan layar
prakom       | peladen | Fisik: Sengatan listrik; Mental: Panggilan gangguan di luar jam kerja
pengolah     | kantor  | Fisik: Nyeri punggung karena duduk lama
kasub-kul    | pimpin  | Mental: Pemeriksaan keuangan; Fisik: Kecelakaan saat distribusi logistik
keuangan     | kantor  | Mental: Tuntutan ganti rugi karena salah bayar
pengadaan    | kantor  | Mental: Tekanan dari penyedia
arsiparis    | arsip   | Fisik: Gangguan napas karena debu; Fisik: Tertimpa boks arsip
administrasi | kantor  | Fisik: Luka oleh alat potong kertas
operator     | luar    | Fisik: Kecelakaan lalu lintas; Fisik: Gangguan keamanan saat giliran malam
umum         | bersih  | Fisik: Terpeleset di lantai basah; Fisik: Iritasi bahan pembersih
kasub-tek    | pimpin  | Mental: Tekanan pihak yang bersengketa
pemilu-muda  | kantor  | Mental: Tekanan waktu menjelang rapat pleno
pemilu       | lapang  | Fisik: Kelelahan saat rekapitulasi; Mental: Tekanan peserta pemilu
dokumentalis | kantor  | Fisik: Mata lelah karena memindai dokumen
penelaah-huk | kantor  | Mental: Tekanan batas waktu perkara
kasub-par    | lapang  | Fisik: Kecelakaan saat sosialisasi; Mental: Menghadapi pemberitaan keliru
penelaah-sdm | lapang  | Fisik: Kelelahan kegiatan luar kantor
admin-sdm    | kantor  | Fisik: Nyeri punggung karena duduk lama
`;
