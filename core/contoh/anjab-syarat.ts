/**
 * What is asked of whoever holds a jabatan of the sample office: jabatan | lowest education | programmes | diklat (M manajerial, T teknis,
 * F fungsional) | experience (years: words). Programmes and diklat are spelt as the form of SIASN spells them.
 */
export const TABEL_KUALIFIKASI = `
sekretaris   | S-1/Sarjana              | S-2 ADMINISTRASI PUBLIK; S-1 ILMU ADMINISTRASI NEGARA; S-1 ILMU HUKUM | M KEPEMIMPINAN DAN SUMBER DAYA MANUSIA; T TEKNIS PENGELOLAAN KEUANGAN BAGI KUASA PENGGUNA ANGGARAN | 5: Memimpin unit kerja
kasub-ren    | S-1/Sarjana              | S-1 TEKNIK INFORMATIKA; S-1 ILMU EKONOMI; S-1 ADMINISTRASI PUBLIK     | M KEPEMIMPINAN DAN SUMBER DAYA MANUSIA; T DIKLAT TEKNIS PERENCANA                                | 3: Menangani perencanaan atau data
perencana    | S-1/Sarjana              | S-1 EKONOMI PEMBANGUNAN; S-1 ILMU EKONOMI; S-1 PERENCANAAN WILAYAH DAN KOTA | F DIKLAT FUNGSIONAL PERENCANA; T DIKLAT TEKNIS ANALIS ANGGARAN                              | 1: Menyusun anggaran
prakom       | S-1/Sarjana              | S-1 SISTEM INFORMASI; S-1 TEKNIK INFORMATIKA; S-1 ILMU KOMPUTER       | F DIKLAT FUNGSIONAL PRANATA KOMPUTER; T DIKLAT TEKNIS PRANATA KOMPUTER                           | 1: Mengelola sistem informasi
pengolah     | Diploma III/Sarjana Muda | D-III MANAJEMEN INFORMATIKA; D-III KOMPUTERISASI AKUNTANSI; D-III STATISTIKA | T DIKLAT OPERATOR KOMPUTER; T KURSUS STATISTIK                                            | 1: Mengolah data
kasub-kul    | S-1/Sarjana              | S-1 MANAJEMEN; S-1 AKUNTANSI; S-1 ADMINISTRASI PUBLIK                 | M KEPEMIMPINAN DAN SUMBER DAYA MANUSIA; T DIKLAT TEKNIS PENGELOLA KEUANGAN APBN                  | 3: Mengelola keuangan atau barang
keuangan     | S-1/Sarjana              | S-1 AKUNTANSI; S-1 MANAJEMEN                                          | F DIKLAT FUNGSIONAL PRANATA KEUANGAN APBN; T DIKLAT TEKNIS VERIFIKATUR KEUANGAN                  | 2: Menangani pembayaran
pengadaan    | S-1/Sarjana              | S-1 TEKNIK INDUSTRI; S-1 MANAJEMEN; S-1 TEKNIK SIPIL                  | F DIKLAT FUNGSIONAL PENGELOLA PENGADAAN BARANG/JASA                                              | 3: Memilih penyedia
arsiparis    | Diploma III/Sarjana Muda | D-III KEARSIPAN; D-III ILMU PERPUSTAKAAN                              | F DIKLAT FUNGSIONAL ARSIPARIS; T PELATIHAN TATA NASKAH DAN KEARSIPAN                             | 1: Menata arsip
administrasi | SLTA                     | SLTA ADMINISTRASI PERKANTORAN; SLTA SEDERAJAT                         | T ADMINISTRASI PERKANTORAN; T PENGELOLAAN BARANG PERSEDIAAN                                      | 1: Menangani surat
operator     | SLTA                     | SLTA SEDERAJAT; SLTA BIDANG ILMU MESIN                                | T PENGAMANAN                                                                                     | 2: Mengemudi
umum         | Sekolah Dasar            | SEKOLAH DASAR                                                         | T KETRAMPILAN PERTAMANAN                                                                         | 0: Tidak dipersyaratkan
kasub-tek    | S-1/Sarjana              | S-1 ILMU HUKUM; S-1 ILMU PEMERINTAHAN; S-1 ILMU POLITIK               | M KEPEMIMPINAN DAN SUMBER DAYA MANUSIA; T TEKNIS PEMILIHAN UMUM                                  | 3: Menangani tahapan pemilu atau hukum
pemilu-muda  | S-1/Sarjana              | S-2 ILMU POLITIK; S-1 ILMU PEMERINTAHAN; S-1 ILMU POLITIK             | T TEKNIS PEMILIHAN UMUM; T TEKNIS PERSELISIHAN HASIL PEMILIHAN UMUM                              | 4: Menangani tahapan pemilu
pemilu       | S-1/Sarjana              | S-1 ILMU PEMERINTAHAN; S-1 SOSIOLOGI; S-1 ILMU POLITIK                | T TEKNIS PEMILIHAN UMUM                                                                          | 1: Membantu tahapan pemilu
dokumentalis | S-1/Sarjana              | S-1 ILMU HUKUM; S-1 HUKUM                                             | T PENYUSUNAN DATABASE PERATURAN PERUNDANG-UNDANGAN                                               | 1: Mengolah dokumen hukum
penelaah-huk | S-1/Sarjana              | S-1 ILMU HUKUM; S-1 HUKUM                                             | T DIKLAT TEKNIS PENELAAH HUKUM; T TEKNIS LEGAL DRAFTING                                          | 2: Menelaah naskah hukum
kasub-par    | S-1/Sarjana              | S-1 ILMU KOMUNIKASI; S-1 ILMU ADMINISTRASI NEGARA; S-1 SOSIOLOGI      | M KEPEMIMPINAN DAN SUMBER DAYA MANUSIA; T KEHUMASAN                                              | 3: Menangani kehumasan atau kepegawaian
penelaah-sdm | S-1/Sarjana              | S-1 ILMU ADMINISTRASI NEGARA; S-1 ILMU KOMUNIKASI; S-1 PSIKOLOGI      | T ANALISIS JABATAN; T KOMUNIKASI PUBLIK                                                          | 1: Menyusun bahan kebijakan
admin-sdm    | SLTA                     | SLTA ADMINISTRASI PERKANTORAN; SLTA SEDERAJAT                         | T ADMINISTRASI PERKANTORAN; T KURSUS ADMINISTRASI KEPEGAWAIAN                                    | 1: Mengelola berkas
`;

/**
 * Coded requirements by the letters of the lists: jabatan | bakat | temperamen | minat | upaya fisik | relation to data, people, things |
 * highest age | whether people with a physical disability can hold it.
 */
export const TABEL_SYARAT = `
sekretaris   | G V N | D I P | E S I | 03 02 18 19 20    | D0 O1 B7 | 60 | ya
kasub-ren    | G N Q | D P M | E I C | 03 18 19 20       | D1 O3 B7 | 58 | ya
perencana    | G N Q | M J V | I C E | 03 16 18 20 22    | D2 O6 B7 | 58 | ya
prakom       | G P F | M T V | I R C | 03 16 20 22       | D2 O6 B2 | 58 | ya
pengolah     | N Q F | R T M | C R I | 03 16 20 22       | D3 O7 B5 | 58 | ya
kasub-kul    | G N V | D M P | E C S | 03 02 18 19 20    | D1 O3 B7 | 58 | ya
keuangan     | G N Q | M T R | C I E | 03 16 20 22       | D4 O6 B5 | 58 | ya
pengadaan    | G V N | M J I | E C I | 03 18 19 20 22    | D2 O1 B7 | 60 | ya
arsiparis    | Q K M | R T J | C R S | 01 04 05 14 20    | D3 O7 B7 | 58 | tidak
administrasi | Q F M | R P T | C S R | 03 02 05 16 20    | D5 O7 B5 | 58 | ya
operator     | E K C | S T R | R S C | 02 03 15 19 20 21 | D6 O8 B3 | 58 | tidak
umum         | K M E | R T V | R S A | 01 02 04 05 12 15 | D6 O8 B4 | 58 | tidak
kasub-tek    | G V Q | D J P | E S I | 03 18 19 20       | D1 O3 B7 | 58 | ya
pemilu-muda  | G V P | J F M | I S A | 03 16 18 20 22    | D0 O2 B7 | 60 | ya
pemilu       | G V Q | M P V | S I C | 03 02 16 18 19 20 | D3 O2 B7 | 58 | ya
dokumentalis | V Q P | J T R | C I A | 03 16 20 22       | D3 O7 B5 | 58 | ya
penelaah-huk | G V Q | J M F | I C S | 03 16 18 20 22    | D2 O6 B7 | 58 | ya
kasub-par    | G V S | D I P | S E A | 03 02 18 19 20    | D1 O3 B7 | 58 | ya
penelaah-sdm | G V P | I P V | S A I | 03 16 18 19 20 25 | D2 O5 B7 | 58 | ya
admin-sdm    | Q F C | R P T | C S A | 03 02 15 16 20    | D5 O7 B5 | 58 | ya
`;
