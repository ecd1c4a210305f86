import type { Acak } from "../../../core/acak";

/** Programmes of studies that the list of SIASN is of, by the number of each level in the form of 2026. */
const JENJANG: readonly (readonly [jenjang: string, bagian: number])[] = [
  ["S-2", 34],
  ["S-1", 25],
  ["D-III", 12],
  ["D-IV", 11],
  ["S-3", 9],
  ["D-II", 5],
  ["D-I", 4],
];
const AWAL = ["", "", "", "ILMU ", "PENDIDIKAN ", "TEKNIK ", "MANAJEMEN ", "TEKNOLOGI ", "SAINS ", "REKAYASA ", "ADMINISTRASI "] as const;
const INTI = [
  "PEMERINTAHAN",
  "HUKUM",
  "NEGARA",
  "PUBLIK",
  "EKONOMI",
  "AKUNTANSI",
  "INFORMATIKA",
  "KOMUNIKASI",
  "KEPERAWATAN",
  "KEBIDANAN",
  "FARMASI",
  "PETERNAKAN",
  "PERIKANAN",
  "KEHUTANAN",
  "PERTANIAN",
  "AGRIBISNIS",
  "SIPIL",
  "MESIN",
  "ELEKTRO",
  "INDUSTRI",
  "KIMIA",
  "FISIKA",
  "BIOLOGI",
  "MATEMATIKA",
  "STATISTIKA",
  "GEOGRAFI",
  "GEOLOGI",
  "SEJARAH",
  "SOSIOLOGI",
  "ANTROPOLOGI",
  "PSIKOLOGI",
  "ARSITEKTUR",
  "PERPUSTAKAAN",
  "KEARSIPAN",
  "PERBANKAN",
  "PERPAJAKAN",
  "PARIWISATA",
  "PERHOTELAN",
  "GIZI",
  "KESEHATAN MASYARAKAT",
  "KESEHATAN LINGKUNGAN",
  "BAHASA INDONESIA",
  "BAHASA INGGRIS",
  "BAHASA ARAB",
  "SASTRA JAWA",
  "SENI RUPA",
  "SENI MUSIK",
  "SUMBER DAYA MANUSIA",
  "SUMBER DAYA AIR",
  "HUBUNGAN INTERNASIONAL",
  "KESEJAHTERAAN SOSIAL",
  "PERENCANAAN WILAYAH DAN KOTA",
  "TEKNOLOGI PANGAN",
  "METALURGI",
  "PERTAMBANGAN",
  "PERKAPALAN",
  "PENERBANGAN",
  "TELEKOMUNIKASI",
  "OTOMOTIF",
  "TEKSTIL",
] as const;
const EKOR = [
  "",
  "",
  "",
  "",
  "TERAPAN",
  "ISLAM",
  "DAERAH",
  "PEMBANGUNAN",
  "BISNIS",
  "KOMPUTER",
  "LINGKUNGAN",
  "PERKOTAAN",
  "INTERNASIONAL",
  "SYARIAH",
  "KELAUTAN",
] as const;

/** So many different names of programmes, shaped as those of the form: levels in their shares, near relatives among the names, some with a second field. */
export function rumpunAcak(acak: Acak, banyak: number): [string, ...string[]] {
  const hasil = new Set<string>();
  while (hasil.size < banyak) {
    const jenjang = pilihJenjang(acak);
    const ekor = acak.pilih(EKOR);
    const kedua = acak.bilangan(0, 5) === 0 ? ` ${acak.pilih(["DAN", "KONSENTRASI"])} ${acak.pilih(INTI)}` : "";
    hasil.add(`${jenjang} ${acak.pilih(AWAL)}${acak.pilih(INTI)}${ekor === "" ? "" : ` ${ekor}`}${kedua}`);
  }
  const [pertama = "", ...lain] = hasil;
  return [pertama, ...lain];
}

function pilihJenjang(acak: Acak): string {
  let sisa = acak.bilangan(1, 100);
  for (const [jenjang, bagian] of JENJANG) {
    sisa -= bagian;
    if (sisa <= 0) return jenjang;
  }
  return "S-1";
}
