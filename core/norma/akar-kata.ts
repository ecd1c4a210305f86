/**
 * Roots that the task descriptions of an election secretariat are made of. A stem that is one of them is certain; they settle what
 * the nasal prefixes leave open (`mengelola` is kelola, `mengarsipkan` is arsip).
 */
export const AKAR_KATA: ReadonlySet<string> = new Set(
  `
ada adhoc administrasi adu agenda ajar aju akses aktif aktual aktualisasi akuntabel aku alir alat aman amat ambil amplop anak analisis
anggar angkat angkut anggota angsur antar anugerah aparatur aplikasi arah arsip asli atas atasi atur audit awas awal
bagi bahan bahas baik bakar bangun bantu bantuan barang baru baris bas batal batas bawah bawa baca bayar beban beda beku belanja beli
benah bendahara bentuk beri berita berkas bersih bicara bidang bimbing bina biaya bilik blangko buat buka buku bukti bulan buru
cadang cair calon camat cantum capai catat cek cegah cepat cermat cetak ciri coba coblos cuti
daerah daftar dalam damping dana dapat data daya delegasi desain dinas disposisi disiplin distribusi dokumen dokumentasi dukung duduk
edar edit efektif efisien elektronik entri evaluasi ekspedisi
fakta fasilitas fasilitasi formasi formulir foto
gaji gambar ganda ganggu ganti gerak gelar gedung giat giling gudang guna gugat
hadap hadir halang halaman hambat hapus harap harga hari hasil hemat hibah hidang himpun hitung honor honorarium hubung hukum
identifikasi ikat ikut impor imbal indeks informasi inovasi input inspeksi instansi integritas inventaris isi iring izin
jabat jadwal jaga jalan jamin jaring jawab jelas jemput jenjang jual juang jumlah juru
kabupaten kaji kampanye kantor karcis kas kata kartu kawal kebun kecamatan keluar kelas keliling kelola kemas kembali kembang kemudi kena
kendali kendara kenal kerja kerjasama ketik ketua kinerja kirim klarifikasi klasifikasi komputer konsep konsultasi kontrak koordinasi
koreksi kotak kuasa kuat kumpul kunci kunjung kurang kursus
label laksana laku lamar lampir lanjut lantik lapor larang latih layan layak lebar leges lembar lembaga lembur lengkap lelang liput
lintas lipat logistik luas lulus
mahir maju makan malam masalah masuk materi mekanisme milik minta minum mobil monitor musnah mutakhir mutasi mutu muat mulai
naik nama naskah nasional nilai nomor notulen nikah
olah operasi orang organisasi
padu pajak pakai paku pamer pandu panggil pantau panitia papar paraf parkir pasang pasti pasok paten pegang pegawai pelihara pelosok
pemilu pencar pendek pedoman perempuan pensiun percaya pecah peraga peran periksa perinci perintah periode perjanjian perlu peroleh persedia pesan peta
pidana pihak pilah pilih pimpin pindah pindai pinjam piket pisah pleno poles potong potret praktik presensi program proses provinsi
publik publikasi pulih pulang pungut pusat pustaka putus
rakit ramu rancang rangka rangkum rapat rapi rata rawat realisasi redaksi regu rekam rekap rekapitulasi rekening rekomendasi
rekonsiliasi rekrut rekrutmen rencana resmi revisi rinci risalah ruang rujuk rumah rumus rutin
sahabat saji saksi salah salin salur sambut sampai sanding sanggah sanksi santun sarana saring satu sedia sementara segel sekretariat
seleksi selenggara selesai selidik seminar semester sengketa serah serasi serap sertifikat sesuai setor siap siar sidang simak
simpan simpul singkat sistem situs sopir sortir sosialisasi spanduk stempel strategi studi suara subbagian sulih sumber sumpah
sunting supir surat survei susun susut syarat
tabel tahap tahun tamu tampil tanah tanam tanding tanda tangan tangani tanggap tanggung tanggungjawab tanya tapis tarik taman tata tatausaha
tatap tawar teknis telaah teliti telusur tembus tempat tempel tempuh temu tenaga tentu tera terap terbit terima tetap tim timbang
tindak tindaklanjut tinggi tingkat tinjau tiap titip tolak triwulan truk tugas tukar tulis tuju tumbuh tunda tunjang tunjuk tuntut turun
turut tutup
uang ubah ucap uji ukur ulang umum umumkan undang undi undur unduh unggah unit unjuk update upacara upah urai urus urut usaha usul
usung utama utang
verifikasi validasi vendor
wakil warga warta wawancara web wujud
`
    .split(/\s+/u)
    .filter(Boolean),
);
