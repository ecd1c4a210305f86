const daftar = (teks: string): ReadonlySet<string> => new Set(teks.trim().split(/\s+/));

/** Words for a unit; two names with different ones are different units or posts of different levels. */
export const KATA_UNIT = daftar(`
  subbagian bagian subbidang bidang subseksi seksi subdirektorat direktorat biro urusan pusat dinas badan kantor kelompok tim
  inspektorat deputi upt
`);

/** Words for the reach of an office. */
export const KATA_WILAYAH = daftar("pusat provinsi kabupaten kota kecamatan kelurahan desa");

/** Words that make another person or another office of a name when they are added: the head is not the unit, the deputy not the head. */
export const KATA_PENENTU = daftar(`
  kepala wakil ketua anggota sekretaris sekretariat koordinator subkoordinator staf asisten ajudan pembantu calon mantan eks non
  barat timur utara selatan tengah dalam luar masuk keluar plt plh pj pjs penerimaan pengeluaran
`);

/** Words of the levels of a jabatan fungsional and of a grade. */
export const KATA_JENJANG = daftar("pemula terampil mahir penyelia pertama muda madya utama lanjutan");

/** First words of posts that manage; a name that begins so is a post. */
export const AWAL_MANAJERIAL = daftar(`
  kepala sekretaris wakil ketua direktur deputi inspektur camat lurah koordinator subkoordinator bupati gubernur walikota rektor dekan
`);

/** First words of other posts. SIASN titles of jabatan fungsional and pelaksana; reference 6.3 and 6.4. */
export const AWAL_JABATAN = daftar(`
  analis ajudan arsiparis asesor auditor bendahara dokter dokumentalis guru juru klerek mediator operator pemeriksa
  penata penelaah peneliti penerjemah pengadministrasi pengawas pengelola pengemudi pengolah pengumpul penyuluh penyusun perancang perawat
  perencana petugas pramubakti pranata pustakawan sanitarian sekretaris staf statistisi teknisi verifikator widyaiswara satpam
`);

/** Posts that are whole with their first word alone. */
export const JABATAN_SATU_KATA = daftar(`
  sekretaris arsiparis bendahara perencana auditor pustakawan camat lurah ajudan pengemudi pramubakti satpam statistisi widyaiswara
  direktur inspektur dokter guru peneliti penerjemah
`);

/** First words that tell a post apart by themselves, although they are of `AWAL_JABATAN` or `KATA_PENENTU`. */
export const AWAL_BERMAKNA = daftar("sekretaris sekretariat arsiparis bendahara perencana auditor pustakawan");

/** Words that titles and units are made of: a word found here is no typing error for another that is found here. */
export const KATA_DIKENAL: ReadonlySet<string> = new Set([
  ...KATA_UNIT,
  ...KATA_WILAYAH,
  ...KATA_PENENTU,
  ...KATA_JENJANG,
  ...AWAL_MANAJERIAL,
  ...AWAL_JABATAN,
  ...daftar(`
    administrasi analisis anggaran aparatur aplikasi arsip aset bahan bantuan barang belanja daerah dana data dokumen dokumentasi evaluasi
    gaji hasil hibah hubungan hukum humas informasi informatika inventaris jabatan jasa kearsipan keamanan kebersihan kebijakan kebutuhan
    kegiatan kehumasan kelembagaan kelola kendaraan kepegawaian kerja kesehatan keuangan kinerja komputer komunikasi kompetensi laporan
    layanan logistik manusia masyarakat milik monitoring mutasi naskah negara operasi operasional organisasi pegawai pelaksanaan pelaporan
    pelatihan pelayanan pembinaan pembina pembukuan pemilih pemilihan pemilu pencatat pendapatan pendidikan penelaahan penerbitan pengadaan
    pengaduan pengarsipan pengawasan pengelolaan pengembangan pengolahan pengendalian penyelenggara penyelenggaraan penyusunan perancangan
    perbendaharaan perencanaan perkantoran perlengkapan perpustakaan persuratan perundang program protokol publik publikasi rapat rencana
    rumah sarana sistem situs sosial sumber surat tangga tata teknik teknis teknologi tugas umum undangan usaha verifikasi
  `),
]);
