import type { JenisLembar } from "./pratinjau";

/** One field that a sheet may give, with the headings under which offices print it (as name keys). */
export interface IsianDikenal {
  readonly isian: string;
  readonly sinonim: readonly string[];
}

/** A kind of sheet: its fields and which of them make it recognisable. */
export interface BentukLembar {
  readonly jenis: Exclude<JenisLembar, "tidakDikenal">;
  readonly isian: readonly IsianDikenal[];
  /** Every field here must be there. */
  readonly wajib: readonly string[];
  /** And at least one of these. */
  readonly salahSatu: readonly string[];
}

/** Daftar pegawai: the columns of a SIASN export and what else offices call them. */
const PEGAWAI: BentukLembar = {
  jenis: "pegawai",
  wajib: ["nip", "nama"],
  salahSatu: ["jabatan", "unit", "golongan", "tanggalLahir", "status"],
  isian: [
    {
      isian: "nip",
      sinonim: [
        "nip baru",
        "nip",
        "nip pegawai",
        "nomor induk pegawai",
        "nip ni pppk",
        "nip nippppk",
        "nip nipppk",
        "nip lengkap",
        "ni pppk",
        "nipppk",
      ],
    },
    { isian: "nama", sinonim: ["nama", "nama pegawai", "nama lengkap", "nama pns", "nama asn", "nama tanpa gelar"] },
    { isian: "gelarDepan", sinonim: ["gelar depan"] },
    { isian: "gelarBelakang", sinonim: ["gelar belakang", "gelar"] },
    { isian: "tempatLahir", sinonim: ["tempat lahir nama", "tempat lahir", "tmp lahir"] },
    { isian: "tanggalLahir", sinonim: ["tanggal lahir", "tgl lahir", "tgllahir"] },
    { isian: "jenisKelamin", sinonim: ["jenis kelamin", "jk", "l p", "kelamin", "sex"] },
    {
      isian: "status",
      sinonim: [
        "status cpns pns",
        "status pegawai",
        "status kepegawaian",
        "status asn",
        "jenis pegawai",
        "jenis asn",
        "jenis pegawai nama",
      ],
    },
    {
      isian: "golongan",
      sinonim: [
        "gol akhir nama",
        "gol",
        "golongan",
        "gol ruang",
        "golongan ruang",
        "gol akhir",
        "golongan akhir",
        "pangkat gol",
        "pangkat golongan",
        "pangkat golongan ruang",
        "gol nama",
      ],
    },
    { isian: "tmtGolongan", sinonim: ["tmt golongan", "tmt gol", "tmt pangkat", "tmt gol akhir"] },
    { isian: "masaKerjaTahun", sinonim: ["mk tahun", "masa kerja tahun", "mk thn", "masa kerja thn"] },
    { isian: "masaKerjaBulan", sinonim: ["mk bulan", "masa kerja bulan", "mk bln", "masa kerja bln"] },
    { isian: "jenisJabatan", sinonim: ["jenis jabatan nama", "jenis jabatan"] },
    { isian: "jabatan", sinonim: ["jabatan nama", "nama jabatan", "jabatan", "jabatan saat ini", "jabatan terakhir"] },
    { isian: "tmtJabatan", sinonim: ["tmt jabatan", "tmt jab"] },
    { isian: "tingkatPendidikan", sinonim: ["tingkat pendidikan nama", "tingkat pendidikan", "tk pendidikan", "jenjang pendidikan"] },
    { isian: "pendidikan", sinonim: ["pendidikan nama", "pendidikan", "pendidikan terakhir", "jurusan", "nama pendidikan"] },
    { isian: "tahunLulus", sinonim: ["tahun lulus", "thn lulus"] },
    {
      isian: "unit",
      sinonim: ["unor nama", "unit kerja", "unor", "unit organisasi", "nama unor", "nama unit kerja", "unit", "bagian", "satuan kerja"],
    },
    { isian: "unitInduk", sinonim: ["unor induk nama", "unor induk", "unit induk", "unit kerja induk", "unor atasan nama"] },
    { isian: "kedudukanHukum", sinonim: ["kedudukan hukum nama", "kedudukan hukum", "kedudukan"] },
  ],
};

/** Formulir ABK: the eight columns of PermenPAN-RB 1/2020 and the variants in use (anjab-abk.md 5.1). */
const ABK: BentukLembar = {
  jenis: "abk",
  wajib: ["uraian", "normaWaktu", "volume"],
  salahSatu: ["waktuKerjaEfektif", "pegawaiDibutuhkan", "satuanHasil", "periode"],
  isian: [
    { isian: "nomor", sinonim: ["no", "nomor", "no urut"] },
    {
      isian: "uraian",
      sinonim: [
        "uraian tugas",
        "tugas pokok",
        "uraian tugas pokok",
        "uraian kegiatan",
        "uraian tugas jabatan",
        "rincian tugas",
        "tugas",
        "uraian",
      ],
    },
    { isian: "satuanHasil", sinonim: ["satuan hasil", "satuan hasil kerja", "hasil kerja", "satuan", "satuan kerja"] },
    {
      isian: "normaWaktu",
      sinonim: [
        "waktu penyelesaian",
        "norma waktu",
        "standar waktu",
        "skr",
        "waktu",
        "standar kemampuan rata rata",
        "waktu penyelesaian rata rata",
        "rata rata waktu penyelesaian",
      ],
    },
    {
      isian: "waktuKerjaEfektif",
      sinonim: ["waktu kerja efektif", "waktu efektif", "wke", "jam kerja efektif", "jke", "waktu kerja efektif 1 tahun"],
    },
    {
      isian: "volume",
      sinonim: [
        "beban kerja",
        "volume kerja",
        "volume",
        "jumlah hasil",
        "jumlah beban kerja",
        "beban kerja 1 tahun",
        "volume beban kerja",
        "volume kerja 1 tahun",
        "jumlah hasil kerja",
        "jumlah beban kerja 1 tahun",
        "volume 1 tahun",
        "beban kerja setahun",
      ],
    },
    { isian: "periode", sinonim: ["periode", "satuan waktu", "periode beban kerja"] },
    {
      isian: "pegawaiDibutuhkan",
      sinonim: [
        "pegawai yang dibutuhkan",
        "kebutuhan pegawai",
        "jumlah pegawai yang dibutuhkan",
        "jumlah kebutuhan pegawai",
        "kebutuhan",
        "pegawai dibutuhkan",
        "jumlah pegawai",
      ],
    },
    { isian: "keterangan", sinonim: ["keterangan", "ket"] },
  ],
};

/** Peta jabatan as a table: one post a row with the unit it stands in and the post above it. */
const JABATAN: BentukLembar = {
  jenis: "jabatan",
  wajib: ["nama"],
  salahSatu: ["induk", "kelas", "jenis"],
  isian: [
    { isian: "id", sinonim: ["id", "id jabatan", "no", "nomor"] },
    { isian: "kode", sinonim: ["kode", "kode jabatan"] },
    { isian: "nama", sinonim: ["nama", "nama jabatan", "jabatan", "jabatan nama"] },
    {
      isian: "unit",
      sinonim: [
        "unit",
        "unit kerja",
        "nama unit",
        "nama unit kerja",
        "skpd",
        "opd",
        "unor",
        "unor nama",
        "unit organisasi",
        "satuan kerja",
      ],
    },
    { isian: "unitInduk", sinonim: ["unit induk", "unor induk", "unor induk nama", "unit kerja induk"] },
    {
      isian: "induk",
      sinonim: [
        "induk",
        "id induk",
        "kode induk",
        "atasan",
        "jabatan atasan",
        "atasan langsung",
        "induk jabatan",
        "jabatan induk",
        "parent",
        "id parent",
        "parent id",
      ],
    },
    { isian: "kelas", sinonim: ["kelas", "kelas jabatan"] },
    { isian: "jenis", sinonim: ["jenis jabatan", "jenis jabatan nama", "jenis"] },
  ],
};

/** Every kind of sheet, in the order in which a draw between them is settled. */
export const BENTUK_LEMBAR: readonly BentukLembar[] = [PEGAWAI, ABK, JABATAN];

/** The shape of a kind of sheet; null for a sheet that is not read. */
export function bentukLembar(jenis: JenisLembar): BentukLembar | null {
  return BENTUK_LEMBAR.find((satu) => satu.jenis === jenis) ?? null;
}
