import type { Lingkup, NamaBagian } from "./bagian";

/** Spellings of one heading as name keys: those understood anywhere, and short ones that mean it only within an item. */
interface EjaanBagian {
  readonly bagian: NamaBagian;
  readonly ejaan: readonly string[];
  readonly pendek?: { readonly dalam: readonly Lingkup[]; readonly ejaan: readonly string[] };
}

const SYARAT: readonly Lingkup[] = ["syarat"];
const SYARAT_KUALIFIKASI: readonly Lingkup[] = ["kualifikasi", "syarat"];

/**
 * Headings of the form with 17 items [BKN 9/2022 as printed] and of the older ones with the items of 2011 (letters a to o), in the spellings
 * that offices use. A heading is known by its words, never by its number or place.
 */
export const KAMUS_BAGIAN: readonly EjaanBagian[] = [
  { bagian: "identitas", ejaan: ["identitas jabatan", "identitas", "data jabatan"] },
  { bagian: "namaJabatan", ejaan: ["nama jabatan", "nomenklatur jabatan", "nama jabatan nomenklatur", "nama nomenklatur jabatan"] },
  { bagian: "kodeJabatan", ejaan: ["kode jabatan", "kode"] },
  {
    bagian: "unitKerja",
    ejaan: ["unit kerja", "unit organisasi", "nama unit kerja", "unit kerja organisasi", "unit organisasi unit kerja", "letak jabatan"],
  },
  {
    bagian: "tingkatUnit",
    ejaan: ["jpt utama", "jpt madya", "jpt pratama", "jabatan pimpinan tinggi utama", "jabatan pimpinan tinggi madya"]
      .concat(["jabatan pimpinan tinggi pratama", "eselon i", "eselon ii", "eselon iii", "eselon iv", "eselon 1", "eselon 2"])
      .concat(["eselon 3", "eselon 4", "pimpinan tinggi utama", "pimpinan tinggi madya", "pimpinan tinggi pratama"]),
    pendek: { dalam: ["unit"], ejaan: ["administrator", "pengawas", "pelaksana", "jabatan fungsional", "jf", "fungsional"] },
  },
  {
    bagian: "ikhtisar",
    ejaan: ["ikhtisar jabatan", "iktisar jabatan", "ikhtisar", "iktisar", "ringkasan jabatan", "ringkasan tugas"].concat([
      "ringkasan tugas jabatan",
      "rumusan jabatan",
      "ikhtisar tugas",
      "ihtisar jabatan",
    ]),
  },
  { bagian: "kualifikasi", ejaan: ["kualifikasi jabatan", "kualifikasi", "kwalifikasi jabatan", "syarat kualifikasi"] },
  {
    bagian: "pendidikan",
    ejaan: ["pendidikan formal", "pendidikan formal minimal", "kualifikasi pendidikan", "tingkat pendidikan", "pendidikan minimal"],
    pendek: { dalam: SYARAT_KUALIFIKASI, ejaan: ["pendidikan", "pendidikan umum"] },
  },
  {
    bagian: "diklat",
    ejaan: ["pendidikan dan pelatihan", "pendidikan pelatihan", "kursus diklat", "pendidikan dan latihan", "diklat pelatihan"],
    pendek: { dalam: SYARAT_KUALIFIKASI, ejaan: ["diklat", "pelatihan", "kursus", "kursus pelatihan", "latihan"] },
  },
  {
    bagian: "diklatManajerial",
    ejaan: [
      "diklat penjenjangan",
      "diklat penjenjangan manajerial",
      "diklat manajerial",
      "pelatihan manajerial",
      "diklat struktural",
      "pelatihan penjenjangan",
    ],
    pendek: {
      dalam: SYARAT_KUALIFIKASI,
      ejaan: ["penjenjangan", "manajerial", "diklat kepemimpinan", "pelatihan kepemimpinan", "struktural"],
    },
  },
  {
    bagian: "diklatTeknis",
    ejaan: ["diklat teknis", "pelatihan teknis"],
    pendek: { dalam: SYARAT_KUALIFIKASI, ejaan: ["teknis"] },
  },
  {
    bagian: "diklatFungsional",
    ejaan: ["diklat fungsional", "pelatihan fungsional"],
    pendek: { dalam: SYARAT_KUALIFIKASI, ejaan: ["fungsional"] },
  },
  {
    bagian: "pengalaman",
    ejaan: ["pengalaman kerja", "pengalaman jabatan"],
    pendek: { dalam: SYARAT_KUALIFIKASI, ejaan: ["pengalaman"] },
  },
  {
    bagian: "tugas",
    ejaan: ["tugas pokok", "uraian tugas", "rincian tugas", "tugas pokok dan uraian tugas", "uraian tugas pokok", "tugas jabatan"].concat([
      "uraian tugas jabatan",
      "rincian tugas pokok",
      "rincian tugas jabatan",
      "tugas dan uraian tugas",
    ]),
  },
  { bagian: "tahapan", ejaan: ["tahapan", "tahapan kerja", "tahap kerja", "tahapan pelaksanaan"] },
  { bagian: "hasilKerja", ejaan: ["hasil kerja", "hasil kerja jabatan", "hasil pelaksanaan tugas", "produk kerja", "output"] },
  {
    bagian: "bahanKerja",
    ejaan: ["bahan kerja", "bahan kerja material", "bahan material kerja", "bahan materi kerja", "bahan kerja dan penggunaannya", "bahan"],
  },
  {
    bagian: "perangkatKerja",
    ejaan: ["perangkat kerja", "perangkat alat kerja", "alat kerja", "perangkat kerja alat", "peralatan kerja", "perangkat"].concat([
      "perangkat dan alat kerja",
      "alat perangkat kerja",
      "perangkat kerja dan penggunaannya",
    ]),
  },
  {
    bagian: "tanggungJawab",
    ejaan: ["tanggung jawab", "tanggungjawab", "rincian tanggung jawab", "tanggung jawab jabatan", "uraian tanggung jawab"],
  },
  { bagian: "wewenang", ejaan: ["wewenang", "rincian wewenang", "kewenangan", "wewenang jabatan", "hak dan wewenang"] },
  {
    bagian: "korelasi",
    ejaan: ["korelasi jabatan", "korelasi", "hubungan kerja", "hubungan jabatan", "hubungan korelasi jabatan", "korelasi antar jabatan"],
  },
  {
    bagian: "lingkungan",
    ejaan: ["kondisi lingkungan kerja", "kondisi lingkungan", "lingkungan kerja", "keadaan lingkungan kerja", "kondisi tempat kerja"],
  },
  {
    bagian: "risiko",
    ejaan: ["risiko bahaya", "resiko bahaya", "risiko", "resiko", "risiko kerja", "resiko kerja", "bahaya kerja"].concat([
      "kemungkinan risiko bahaya",
      "kemungkinan resiko bahaya",
      "resiko bahaya kerja",
      "risiko bahaya kerja",
    ]),
  },
  {
    bagian: "syarat",
    ejaan: ["syarat jabatan", "persyaratan jabatan", "syarat syarat jabatan", "syarat jabatan lain", "syarat jabatan lainnya"],
  },
  {
    bagian: "keterampilan",
    ejaan: ["keterampilan kerja", "ketrampilan kerja"],
    pendek: { dalam: SYARAT_KUALIFIKASI, ejaan: ["keterampilan", "ketrampilan"] },
  },
  { bagian: "bakat", ejaan: ["bakat kerja"], pendek: { dalam: SYARAT, ejaan: ["bakat"] } },
  {
    bagian: "temperamen",
    ejaan: ["temperamen kerja", "tempramen kerja", "temperament kerja", "temperamen", "tempramen"],
    pendek: { dalam: SYARAT, ejaan: ["temperament"] },
  },
  { bagian: "minat", ejaan: ["minat kerja"], pendek: { dalam: SYARAT, ejaan: ["minat"] } },
  { bagian: "upayaFisik", ejaan: ["upaya fisik", "upaya phisik", "upaya fisik kerja"] },
  { bagian: "kondisiFisik", ejaan: ["kondisi fisik", "kondisi phisik", "syarat fisik"] },
  { bagian: "jenisKelamin", ejaan: [], pendek: { dalam: SYARAT, ejaan: ["jenis kelamin"] } },
  { bagian: "umur", ejaan: [], pendek: { dalam: SYARAT, ejaan: ["umur", "usia", "umur usia", "umur maksimal", "usia maksimal"] } },
  { bagian: "tinggi", ejaan: [], pendek: { dalam: SYARAT, ejaan: ["tinggi badan", "tinggi", "tinggi badan cm"] } },
  { bagian: "berat", ejaan: [], pendek: { dalam: SYARAT, ejaan: ["berat badan", "berat", "berat badan kg"] } },
  { bagian: "postur", ejaan: [], pendek: { dalam: SYARAT, ejaan: ["postur badan", "postur", "postur tubuh", "bentuk badan"] } },
  { bagian: "penampilan", ejaan: [], pendek: { dalam: SYARAT, ejaan: ["penampilan"] } },
  { bagian: "keadaan", ejaan: [], pendek: { dalam: SYARAT, ejaan: ["keadaan fisik", "kesehatan", "keadaan badan"] } },
  { bagian: "disabilitas", ejaan: ["terima disabilitas", "menerima disabilitas"] },
  { bagian: "jenisDisabilitas", ejaan: ["jenis disabilitas"] },
  { bagian: "fungsiPekerjaan", ejaan: ["fungsi pekerjaan", "fungsi pekerja", "fungsi pekerjaan jabatan"] },
  { bagian: "fungsiData", ejaan: ["hubungan dengan data"], pendek: { dalam: SYARAT, ejaan: ["data", "fungsi data"] } },
  { bagian: "fungsiOrang", ejaan: ["hubungan dengan orang"], pendek: { dalam: SYARAT, ejaan: ["orang", "fungsi orang"] } },
  { bagian: "fungsiBenda", ejaan: ["hubungan dengan benda"], pendek: { dalam: SYARAT, ejaan: ["benda", "fungsi benda"] } },
  {
    bagian: "prestasi",
    ejaan: ["prestasi kerja yang diharapkan", "prestasi kerja diharapkan", "prestasi kerja", "prestasi yang diharapkan", "prestasi"],
  },
  { bagian: "kelas", ejaan: ["kelas jabatan", "kelas", "grade jabatan", "kelas jabatan grade"] },
  {
    bagian: "lama",
    ejaan: ["kedudukan dalam organisasi", "kedudukan dalam struktur organisasi", "kedudukan jabatan", "butir informasi lain"].concat([
      "butir informasi lainnya",
      "informasi lain",
      "pangkat golongan",
      "pangkat golongan ruang",
      "pangkat gol ruang",
      "golongan ruang",
      "pengetahuan kerja",
      "tujuan jabatan",
      "instansi",
      "nama instansi",
    ]),
  },
];

/** Headings by which a column of a table tells what it holds, as name keys without what stands in brackets; `nomor` in every table. */
export const KAMUS_KOLOM: Readonly<Partial<Record<NamaBagian, Readonly<Record<string, readonly string[]>>>>> = {
  tugas: {
    uraian: ["uraian tugas", "tugas pokok", "uraian", "rincian tugas", "tugas", "uraian kegiatan", "kegiatan", "uraian tugas pokok"].concat(
      ["tugas pokok dan uraian tugas", "uraian tugas jabatan", "uraian tugas kegiatan"],
    ),
    hasil: ["hasil kerja", "output", "hasil", "produk"],
    satuan: ["satuan hasil", "satuan", "satuan hasil kerja", "satuan kerja hasil"],
    volume: [
      "jumlah hasil",
      "beban kerja",
      "volume",
      "volume kerja",
      "jumlah hasil kerja",
      "jumlah beban kerja",
      "beban kerja 1 tahun",
    ].concat(["jumlah hasil dalam 1 tahun", "jumlah hasil 1 tahun", "volume 1 tahun", "jumlah beban kerja 1 tahun"]),
    waktu: [
      "waktu penyelesaian",
      "norma waktu",
      "waktu penyelesaian jam",
      "waktu penyelesaian menit",
      "waktu",
      "waktu penyelesaian jam menit",
    ],
    efektif: ["waktu efektif", "waktu kerja efektif", "waktu kerja efektif 1 tahun", "jam kerja efektif", "waktu efektif penyelesaian"],
    kebutuhan: ["kebutuhan pegawai", "pegawai yang dibutuhkan", "jumlah pegawai yang dibutuhkan", "kebutuhan", "jumlah pegawai"],
    tahapan: ["tahapan", "tahapan kerja", "tahapan pelaksanaan"],
    bahanKerja: ["bahan kerja", "uraian bahan kerja"],
    perangkatKerja: ["perangkat kerja", "uraian perangkat kerja"],
    keterangan: ["keterangan", "ket"],
    turunan: ["periode", "waktu beban setahun", "beban kerja menit", "beban setahun", "beban kerja setahun", "beban", "jumlah beban"],
  },
  hasilKerja: {
    hasil: ["hasil kerja", "uraian hasil kerja", "hasil", "uraian"],
    satuan: ["satuan hasil", "satuan", "satuan hasil kerja"],
  },
  bahanKerja: {
    nama: ["bahan kerja", "uraian bahan kerja", "bahan", "jenis bahan kerja", "bahan kerja material", "uraian"],
    penggunaan: ["penggunaan dalam tugas", "penggunaan", "penggunaan untuk tugas", "digunakan untuk tugas", "digunakan untuk"].concat([
      "penggunaan bahan kerja",
      "kegunaan",
    ]),
  },
  perangkatKerja: {
    nama: [
      "perangkat kerja",
      "uraian perangkat kerja",
      "perangkat",
      "alat kerja",
      "perangkat alat kerja",
      "jenis perangkat kerja",
      "uraian",
    ],
    penggunaan: ["penggunaan untuk tugas", "penggunaan", "penggunaan dalam tugas", "digunakan untuk tugas", "digunakan untuk"].concat([
      "penggunaan perangkat kerja",
      "kegunaan",
    ]),
  },
  tanggungJawab: { uraian: ["uraian", "tanggung jawab", "uraian tanggung jawab", "rincian tanggung jawab"] },
  wewenang: { uraian: ["uraian", "wewenang", "uraian wewenang", "rincian wewenang"] },
  korelasi: {
    jabatan: ["jabatan", "nama jabatan"],
    unit: ["unit kerja instansi", "unit kerja", "unit instansi", "instansi", "unit kerja atau instansi"],
    dalamHal: ["dalam hal", "hal", "dalam rangka", "keperluan"],
  },
  lingkungan: { aspek: ["aspek", "aspek kondisi lingkungan kerja", "unsur"], faktor: ["faktor", "kondisi", "keadaan", "keterangan"] },
  risiko: {
    nama: [
      "nama risiko",
      "nama resiko",
      "risiko",
      "resiko",
      "fisik mental",
      "jenis risiko",
      "jenis resiko",
      "risiko bahaya",
      "resiko bahaya",
    ].concat(["nama risiko bahaya", "nama resiko bahaya"]),
    penyebab: ["penyebab", "sebab", "penyebabnya", "penyebab risiko"],
  },
};

/** Heading of a column that only counts the rows. */
export const KOLOM_NOMOR: ReadonlySet<string> = new Set(["no", "nomor", "no urut", "nomor urut", "nmr"]);
