/**
 * Where the elements of the sample's informasi jabatan come from: jabatan (`*`: every) | elements (`*`: every) | asal | by whom | when | from
 * what. A later row goes before an earlier one. All people are invented. Nothing is a default or of unsaid origin: the sample passes the check for
 * SIASN as it is.
 */
export const TABEL_ASAL = `
*            | *                                       | dianalisis | Putri Melatisari | 2026-08-20 | Wawancara pemangku dan kuesioner jabatan
sekretaris   | *                                       | dianalisis | Reza Mahardhikaputra | 2026-09-03 | Wawancara Sekretaris dan rencana kerja tahunan
prakom       | *                                       | dianalisis | Laila Nursyifani | 2026-08-11 | Wawancara pemangku, pengamatan dua hari, dan catatan gangguan
operator     | *                                       | dianalisis | Laila Nursyifani | 2026-08-25 | Pengamatan tiga giliran jaga
umum         | *                                       | dianalisis | Laila Nursyifani | 2026-08-26 | Pengamatan satu minggu
dokumentalis | *                                       | dianalisis | Reza Mahardhikaputra | 2026-09-10 | Wawancara pemangku dan daftar koleksi
*            | pendidikan, diklat                      | standar    | Putri Melatisari | 2026-08-20 | Daftar kualifikasi jabatan kantor
*            | kelas                                   | standar    | Putri Melatisari | 2026-08-20 | Hasil evaluasi jabatan (contoh)
*            | bakat, temperamen, minat, upayaFisik    | standar    | Laila Nursyifani | 2026-08-27 | Kamus syarat jabatan, dibandingkan dengan uraian tugas
prakom       | bakat, temperamen, minat, upayaFisik    | dianalisis | Laila Nursyifani | 2026-08-11 | Wawancara pemangku dan pengamatan dua hari
operator     | bakat, temperamen, minat, upayaFisik    | dianalisis | Laila Nursyifani | 2026-08-25 | Pengamatan tiga giliran jaga
*            | kondisiFisik                            | standar    | Laila Nursyifani | 2026-08-27 | Kamus syarat jabatan, dibandingkan dengan lingkungan kerja
operator     | kondisiFisik                            | dianalisis | Laila Nursyifani | 2026-08-25 | Pengamatan tiga giliran jaga
arsiparis    | kondisiFisik                            | dianalisis | Laila Nursyifani | 2026-08-27 | Wawancara pemangku
umum         | kondisiFisik                            | dianalisis | Laila Nursyifani | 2026-08-26 | Pengamatan satu minggu
penelaah-sdm | prestasi, risiko                        | dianalisis | Putri Melatisari | 2026-09-14 | Wawancara pemangku dan laporan kegiatan
admin-sdm    | lingkungan                              | dianalisis | Laila Nursyifani | 2026-09-15 | Pengamatan ruang kerja
`;
