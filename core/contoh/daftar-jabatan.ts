/**
 * The units of an invented KPU kabupaten secretariat: key | name. Two sets of names are in live use and which one is in force is not
 * settled, so the office may rename them. [subbagian-kabupaten]
 */
export const TABEL_UNIT = `
sekretariat | Sekretariat KPU Kabupaten Contoh
rendatin    | Subbagian Perencanaan, Data, dan Informasi
kul         | Subbagian Keuangan, Umum, dan Logistik
tekhum      | Subbagian Teknis Penyelenggaraan Pemilu dan Hukum
parhumas    | Subbagian Partisipasi, Hubungan Masyarakat, dan Sumber Daya Manusia
`;

/**
 * Its jabatan: key | unit | superior | jenis | jenjang | kelas | name. A kabupaten office has no JPT. The kelas are plausible
 * figures, not those of a regulation. [kelas-jabatan]
 */
export const TABEL_JABATAN = `
sekretaris   | sekretariat | -            | administrator | -           | 12 | Sekretaris
kasub-ren    | rendatin    | sekretaris   | pengawas      | -           | 9  | Kepala Subbagian Perencanaan, Data, dan Informasi
perencana    | rendatin    | kasub-ren    | fungsional    | ahliPertama | 8  | Perencana Ahli Pertama
prakom       | rendatin    | kasub-ren    | fungsional    | ahliPertama | 8  | Pranata Komputer Ahli Pertama
pengolah     | rendatin    | kasub-ren    | pelaksana     | -           | 6  | Pengolah Data dan Informasi
kasub-kul    | kul         | sekretaris   | pengawas      | -           | 9  | Kepala Subbagian Keuangan, Umum, dan Logistik
keuangan     | kul         | kasub-kul    | fungsional    | ahliPertama | 8  | Analis Pengelolaan Keuangan APBN Ahli Pertama
pengadaan    | kul         | kasub-kul    | fungsional    | ahliMuda    | 9  | Pengelola Pengadaan Barang/Jasa Ahli Muda
arsiparis    | kul         | kasub-kul    | fungsional    | terampil    | 6  | Arsiparis Terampil
administrasi | kul         | kasub-kul    | pelaksana     | -           | 5  | Pengadministrasi Perkantoran
operator     | kul         | kasub-kul    | pelaksana     | -           | 5  | Operator Layanan Operasional
umum         | kul         | kasub-kul    | pelaksana     | -           | 1  | Pengelola Umum Operasional
kasub-tek    | tekhum      | sekretaris   | pengawas      | -           | 9  | Kepala Subbagian Teknis Penyelenggaraan Pemilu dan Hukum
pemilu-muda  | tekhum      | kasub-tek    | fungsional    | ahliMuda    | 9  | Penata Kelola Pemilu Ahli Muda
pemilu       | tekhum      | kasub-tek    | fungsional    | ahliPertama | 8  | Penata Kelola Pemilu Ahli Pertama
dokumentalis | tekhum      | kasub-tek    | pelaksana     | -           | 7  | Dokumentalis Hukum
penelaah-huk | tekhum      | kasub-tek    | pelaksana     | -           | 7  | Penelaah Teknis Kebijakan
kasub-par    | parhumas    | sekretaris   | pengawas      | -           | 9  | Kepala Subbagian Partisipasi, Hubungan Masyarakat, dan Sumber Daya Manusia
penelaah-sdm | parhumas    | kasub-par    | pelaksana     | -           | 7  | Penelaah Teknis Kebijakan
admin-sdm    | parhumas    | kasub-par    | pelaksana     | -           | 5  | Pengadministrasi Perkantoran
`;
