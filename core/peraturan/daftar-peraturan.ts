import type { PlainDate } from "../date";

/** A rule text, or a guideline that offices follow like one. */
export interface Peraturan {
  /** As it is cited. */
  readonly nama: string;
  readonly tentang: string;
  /** In force since: the day, or the year alone while the day is not known; null where not even the year is. */
  readonly sejak: PlainDate | number | null;
  /** In force until; null while no text that ended it is known. */
  readonly sampai: PlainDate | number | null;
}

const berlaku = (nama: string, tentang: string, sejak: Peraturan["sejak"]): Peraturan => ({ nama, tentang, sejak, sampai: null });

/** Every text that an entry of the register rests on. */
export const DAFTAR_PERATURAN = {
  "uu-20-2023": berlaku("UU 20/2023", "Aparatur Sipil Negara", "2023-10-31" as PlainDate),
  "pp-11-2017": berlaku("PP 11/2017 jo. PP 17/2020", "Manajemen Pegawai Negeri Sipil", "2017-04-07" as PlainDate),
  "pp-7-1977": berlaku("PP 7/1977 dan perubahannya", "Peraturan gaji pegawai negeri sipil", 1977),
  "pp-99-2000": berlaku("PP 99/2000 jo. PP 12/2002", "Kenaikan pangkat pegawai negeri sipil", 2000),
  "per-bkn-4-2025": berlaku("Peraturan BKN 4/2025", "Periode kenaikan pangkat pegawai negeri sipil", 2025),
  "uu-27-2022": berlaku("UU 27/2022", "Pelindungan data pribadi", "2022-10-17" as PlainDate),
  "pp-94-2021": berlaku("PP 94/2021", "Disiplin Pegawai Negeri Sipil", "2021-08-31" as PlainDate),
  "pp-53-2010": {
    nama: "PP 53/2010",
    tentang: "Disiplin Pegawai Negeri Sipil",
    sejak: "2010-06-06" as PlainDate,
    sampai: "2021-08-30" as PlainDate,
  },
  "per-bkn-6-2022": berlaku("Peraturan BKN 6/2022", "Pelaksanaan PP 94/2021 tentang disiplin PNS", 2022),
  "pp-79-2021": berlaku("PP 79/2021", "Upaya administratif dan Badan Pertimbangan ASN", 2021),
  "pp-49-2018": berlaku("PP 49/2018", "Manajemen PPPK", 2018),
  "pp-42-2004": berlaku("PP 42/2004", "Pembinaan jiwa korps dan kode etik PNS", 2004),
  "skb-netralitas-2022": berlaku("SKB lima lembaga 2/2022", "Netralitas pegawai ASN dalam pemilihan", "2022-09-22" as PlainDate),
  "per-bkn-5-2019": berlaku("Peraturan BKN 5/2019", "Tata cara pelaksanaan mutasi", "2019-08-01" as PlainDate),
  "permenpanrb-38-2018": berlaku("PermenPAN-RB 38/2018", "Pengukuran indeks profesionalitas ASN", 2018),
  "perpres-21-2023": berlaku("Perpres 21/2023", "Hari kerja dan jam kerja instansi pemerintah dan pegawai ASN", "2023-04-12" as PlainDate),
  "perpres-98-2020": berlaku("Perpres 98/2020 jo. Perpres 11/2024", "Gaji dan tunjangan PPPK", 2020),
  "permenpanrb-1-2020": berlaku("PermenPAN-RB 1/2020", "Pedoman analisis jabatan dan analisis beban kerja", 2020),
  "permenkes-33-2015": berlaku("Permenkes 33/2015", "Penyusunan perencanaan kebutuhan SDM kesehatan", 2015),
  "permendagri-12-2008": berlaku("Permendagri 12/2008", "Pedoman ABK Departemen Dalam Negeri dan pemerintah daerah", 2008),
  "perka-bkn-19-2011": berlaku("Perka BKN 19/2011", "Pedoman umum penyusunan kebutuhan PNS", 2011),
  "per-bkn-9-2022": berlaku("Peraturan BKN 9/2022", "Tata cara pelaksanaan penyusunan kebutuhan ASN", 2022),
  "permenpanrb-38-2017": berlaku("PermenPAN-RB 38/2017", "Standar kompetensi jabatan ASN", 2017),
  "per-bkn-26-2019": berlaku("Peraturan BKN 26/2019", "Pembinaan penyelenggara penilaian kompetensi PNS", 2019),
  "pp-100-2000": berlaku("PP 100/2000 jo. PP 13/2002", "Pengangkatan PNS dalam jabatan struktural", 2000),
  "perka-bkn-12-2011": berlaku("Perka BKN 12/2011", "Pedoman pelaksanaan analisis jabatan", 2011),
  "perka-bkn-22-2007": berlaku("Perka BKN 22/2007", "Nomor identitas PNS", 2007),
  "kep-75-2004": berlaku("KEP/75/M.PAN/7/2004", "Pedoman perhitungan kebutuhan pegawai berdasarkan beban kerja", 2004),
  "pkpu-14-2020": berlaku("PKPU 14/2020 dan perubahannya", "Tugas, susunan organisasi, dan tata kerja sekretariat KPU", 2020),
  "kpts-kpu-1257-2021": berlaku("Kpts Sekjen KPU 1257/2021", "Pengisian jabatan pimpinan tinggi, administrator, dan pengawas di KPU", 2021),
  "permenpanrb-6-2022": berlaku("PermenPAN-RB 6/2022", "Pengelolaan kinerja pegawai aparatur sipil negara", 2022),
  "se-menpanrb-3-2023": berlaku(
    "SE MenPAN-RB 3/2023",
    "Capaian kinerja organisasi dan pola distribusi predikat pegawai",
    "2023-01-31" as PlainDate,
  ),
  "permenpanrb-1-2023": berlaku("PermenPAN-RB 1/2023", "Jabatan fungsional", 2023),
  "per-bkn-3-2023": berlaku("Peraturan BKN 3/2023", "Angka kredit, kenaikan pangkat, dan jenjang jabatan fungsional", 2023),
  "per-anri-5-2021": berlaku("Peraturan ANRI 5/2021", "Pedoman umum tata naskah dinas", 2021),
  "skb-libur": berlaku("SKB tiga menteri tentang libur dan cuti bersama", "Hari libur nasional, ditetapkan setiap tahun", null),
  "who-wisn-2010": berlaku(
    "WHO, Workload Indicators of Staffing Need (2010)",
    "Pedoman menghitung kebutuhan tenaga dari beban kerja",
    2010,
  ),
  "wisn-1998": berlaku("WISN varian 1998", "Cara Indonesia yang lebih tua: standar kelonggaran ditambahkan", 1998),
  "permenpanrb-3-2020": berlaku("PermenPAN-RB 3/2020 jo. PermenPAN-RB 20/2025", "Manajemen talenta ASN", 2020),
  "kep-bkn-411-2025": berlaku("Kepka BKN 411/2025", "Bobot dan pengukuran manajemen talenta ASN", 2025),
  "templat-siasn": berlaku("Templat impor informasi jabatan SIASN", "Buku kerja yang diterima SIASN untuk satu jabatan", null),
} as const satisfies Readonly<Record<string, Peraturan>>;

export type IdPeraturan = keyof typeof DAFTAR_PERATURAN;
