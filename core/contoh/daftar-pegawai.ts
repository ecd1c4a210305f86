/**
 * People of the sample office, all invented: jabatan (`-`: none) | name | front and back title | sex | birth date | start of service | status |
 * golongan | TMT golongan | TMT jabatan | education | graduated | field | kedudukan hukum. Some reach BUP soon, one is on leave
 * outside the state's care, one is away studying and holds no post, one is CPNS, some are PPPK.
 */
export const TABEL_PEGAWAI = `
sekretaris   | Wirya Adikusuma       |   | M.Si.     | pria   | 1969-03-14 | 1996-03-01 | PNS  | IV/b  | 2021-04-01 | 2019-06-11 | S-2                       | 2008 | S-2 ADMINISTRASI PUBLIK         | Aktif
kasub-ren    | Ratna Kusumawardani   |   | S.T.      | wanita | 1981-08-22 | 2008-12-01 | PNS  | III/d | 2022-10-01 | 2021-02-01 | S-1/Sarjana               | 2004 | S-1 TEKNIK INFORMATIKA          | Aktif
perencana    | Bayu Prasetyawan      |   | S.E.      | pria   | 1990-05-03 | 2015-03-01 | PNS  | III/c | 2024-04-01 | 2022-01-03 | S-1/Sarjana               | 2013 | S-1 EKONOMI PEMBANGUNAN         | Aktif
prakom       | Dimas Satyanegara     |   | S.Kom.    | pria   | 1993-11-17 | 2019-02-01 | PNS  | III/b | 2023-04-01 | 2021-07-01 | S-1/Sarjana               | 2016 | S-1 SISTEM INFORMASI            | Aktif
pengolah     | Sekar Ayuningrum      |   | A.Md.     | wanita | 1988-02-09 | 2010-01-01 | PNS  | III/b | 2023-10-01 | 2018-05-02 | Diploma III/Sarjana Muda  | 2009 | D-III MANAJEMEN INFORMATIKA     | Aktif
pengolah     | Arif Lesmanatama      |   | A.Md.     | pria   | 1985-07-30 | 2009-04-01 | PNS  | III/b | 2021-04-01 | 2017-03-01 | Diploma III/Sarjana Muda  | 2007 | D-III KOMPUTERISASI AKUNTANSI   | Aktif
pengolah     | Nadia Permatasari     |   | A.Md.     | wanita | 1997-01-25 | 2023-07-01 | PPPK | VII   | 2023-07-01 | 2023-07-01 | Diploma III/Sarjana Muda  | 2018 | D-III STATISTIKA                | Aktif
kasub-kul    | Hendro Wicaksana      |   | S.E.      | pria   | 1972-10-05 | 1999-03-01 | PNS  | III/d | 2015-04-01 | 2017-09-04 | S-1/Sarjana               | 1997 | S-1 MANAJEMEN                   | Aktif
keuangan     | Lia Maharsanti        |   | S.Ak.     | wanita | 1991-04-12 | 2018-03-01 | PNS  | III/b | 2022-04-01 | 2020-08-03 | S-1/Sarjana               | 2014 | S-1 AKUNTANSI                   | Aktif
keuangan     | Yoga Darmasetiawan    |   | S.E.      | pria   | 1984-09-28 | 2009-12-01 | PNS  | III/d | 2024-10-01 | 2019-04-01 | S-1/Sarjana               | 2008 | S-1 AKUNTANSI                   | Aktif
arsiparis    | Tuti Widyaningsih     |   | A.Md.     | wanita | 1979-12-19 | 2006-04-01 | PNS  | III/b | 2020-10-01 | 2016-02-01 | Diploma III/Sarjana Muda  | 2002 | D-III KEARSIPAN                 | Aktif
administrasi | Sugeng Martadinata    |   |           | pria   | 1968-12-27 | 1993-03-01 | PNS  | III/b | 2017-04-01 | 2012-01-02 | SLTA                      | 1988 | SLTA IPS                        | Aktif
administrasi | Endang Puspawati      |   |           | wanita | 1970-06-08 | 1994-03-01 | PNS  | III/b | 2018-04-01 | 2012-01-02 | SLTA                      | 1989 | SMEA TATA USAHA                 | Aktif
administrasi | Rudi Hartawidjaya     |   |           | pria   | 1983-03-16 | 2007-01-01 | PNS  | III/a | 2023-04-01 | 2014-05-01 | SLTA                      | 2002 | SLTA IPA                        | Aktif
administrasi | Maya Anggraheni       |   |           | wanita | 1986-11-02 | 2010-04-01 | PNS  | II/d  | 2022-04-01 | 2015-06-01 | SLTA                      | 2005 | SMK ADMINISTRASI PERKANTORAN    | Cuti di Luar Tanggungan Negara
operator     | Joko Suryapranata     |   |           | pria   | 1984-01-11 | 2022-03-01 | PPPK | V     | 2022-03-01 | 2022-03-01 | SLTA                      | 2003 | SMK OTOMOTIF                    | Aktif
operator     | Slamet Wibawanto      |   |           | pria   | 1978-08-24 | 2022-03-01 | PPPK | V     | 2022-03-01 | 2022-03-01 | SLTA                      | 1997 | SLTA IPS                        | Aktif
operator     | Anton Kertarajasa     |   |           | pria   | 1989-10-30 | 2023-07-01 | PPPK | V     | 2023-07-01 | 2023-07-01 | SLTA                      | 2008 | SLTA IPS                        | Aktif
operator     | Firman Nugrahadi      |   |           | pria   | 1992-04-07 | 2023-07-01 | PPPK | V     | 2023-07-01 | 2023-07-01 | SLTA                      | 2010 | SMK TEKNIK MESIN                | Aktif
operator     | Yusuf Ramadhanto      |   |           | pria   | 1995-02-21 | 2024-06-01 | PPPK | V     | 2024-06-01 | 2024-06-01 | SLTA                      | 2013 | SLTA IPA                        | Aktif
operator     | Gunawan Saptoadji     |   |           | pria   | 1980-05-13 | 2024-06-01 | PPPK | V     | 2024-06-01 | 2024-06-01 | SLTA                      | 1999 | SLTA IPS                        | Aktif
umum         | Parmin Kartolegawa    |   |           | pria   | 1975-09-09 | 2024-06-01 | PPPK | I     | 2024-06-01 | 2024-06-01 | Sekolah Dasar             | 1988 | SD                              | Aktif
umum         | Sumiyati Rahayuning   |   |           | wanita | 1982-07-18 | 2024-06-01 | PPPK | I     | 2024-06-01 | 2024-06-01 | Sekolah Dasar             | 1995 | SD                              | Aktif
umum         | Wahyu Tirtasena       |   |           | pria   | 1987-03-29 | 2024-06-01 | PPPK | I     | 2024-06-01 | 2024-06-01 | Sekolah Dasar             | 2000 | SD                              | Aktif
kasub-tek    | Bima Hadisaputra      |   | S.H.      | pria   | 1977-05-20 | 2005-01-01 | PNS  | IV/a  | 2024-04-01 | 2020-11-02 | S-1/Sarjana               | 2001 | S-1 ILMU HUKUM                  | Aktif
pemilu-muda  | Intan Larasmaya       |   | S.IP., M.A. | wanita | 1983-12-04 | 2008-12-01 | PNS  | III/d | 2020-10-01 | 2022-06-01 | S-2                       | 2015 | S-2 ILMU POLITIK                | Aktif
pemilu       | Galih Pramudityo      |   | S.IP.     | pria   | 1992-06-15 | 2018-03-01 | PNS  | III/b | 2022-04-01 | 2022-06-01 | S-1/Sarjana               | 2015 | S-1 ILMU PEMERINTAHAN           | Aktif
pemilu       | Citra Dewandari       |   | S.Sos.    | wanita | 2000-09-01 | 2025-06-01 | CPNS | III/a | 2025-06-01 | 2025-06-01 | S-1/Sarjana               | 2022 | S-1 SOSIOLOGI                   | Aktif
dokumentalis | Hasan Basrinata       |   | S.H.      | pria   | 1974-02-26 | 2001-01-01 | PNS  | III/d | 2017-10-01 | 2018-03-01 | S-1/Sarjana               | 1998 | S-1 ILMU HUKUM                  | Aktif
penelaah-huk | Vina Oktavirani       |   | S.H.      | wanita | 1994-10-10 | 2020-12-01 | PNS  | III/b | 2024-10-01 | 2022-01-03 | S-1/Sarjana               | 2017 | S-1 ILMU HUKUM                  | Aktif
penelaah-huk | Teguh Wiranatakusuma  |   | S.H.      | pria   | 1987-06-06 | 2011-01-01 | PNS  | III/c | 2021-04-01 | 2018-03-01 | S-1/Sarjana               | 2009 | S-1 ILMU HUKUM                  | Aktif
kasub-par    | Sri Handayaningtyas   |   | S.Sos.    | wanita | 1969-11-30 | 1997-03-01 | PNS  | IV/a  | 2019-04-01 | 2016-08-01 | S-1/Sarjana               | 1994 | S-1 ILMU KOMUNIKASI             | Aktif
penelaah-sdm | Putri Melatisari      |   | S.AP.     | wanita | 1995-08-08 | 2019-02-01 | PNS  | III/b | 2023-04-01 | 2021-03-01 | S-1/Sarjana               | 2017 | S-1 ADMINISTRASI NEGARA         | Aktif
penelaah-sdm | Reza Mahardhikaputra  |   | S.I.Kom.  | pria   | 1990-01-19 | 2014-04-01 | PNS  | III/c | 2022-04-01 | 2019-10-01 | S-1/Sarjana               | 2012 | S-1 ILMU KOMUNIKASI             | Aktif
penelaah-sdm | Laila Nursyifani      |   | S.Psi.    | wanita | 1996-05-27 | 2023-07-01 | PPPK | IX    | 2023-07-01 | 2023-07-01 | S-1/Sarjana               | 2019 | S-1 PSIKOLOGI                   | Aktif
admin-sdm    | Agus Triwardoyo       |   |           | pria   | 1971-08-17 | 1996-03-01 | PNS  | III/b | 2020-04-01 | 2013-01-02 | SLTA                      | 1990 | SLTA IPS                        | Aktif
admin-sdm    | Dewi Kencanasari      |   |           | wanita | 1998-03-12 | 2025-10-01 | PPPK paruh waktu | V | 2025-10-01 | 2025-10-01 | SLTA              | 2016 | SMK ADMINISTRASI PERKANTORAN    | Aktif
-            | Fajar Nurhidayatama   |   | S.E.      | pria   | 1989-12-24 | 2014-04-01 | PNS  | III/c | 2022-10-01 | -          | S-1/Sarjana               | 2012 | S-1 MANAJEMEN                   | Tugas Belajar
`;
