import type { JenisPenugasan } from "../pegawai/penugasan";

/**
 * Where an abbreviation counts: `awal` as the first word of a name, `sebelumUnit` before the word for a unit (subbagian, bagian, …),
 * `selalu` wherever it stands as a whole word.
 */
export type TempatSingkatan = "awal" | "sebelumUnit" | "selalu";

/**
 * One abbreviation. `ejaan`: spellings in small letters without punctuation, words apart. `kata`: what it says, without `dan`.
 * `dijumpai`: where it is met; [V] official text, [S] seen in public lists of offices, [M] custom, not seen in a source.
 */
export interface Singkatan {
  readonly ejaan: readonly string[];
  readonly kata: string;
  readonly dijumpai: string;
  readonly tempat?: TempatSingkatan;
}

/**
 * Words for a unit, whose difference is a difference of level. Each is also read when `sub` stands apart from it.
 */
export const SINGKATAN_UNIT: readonly Singkatan[] = [
  {
    ejaan: ["subbag", "subag", "subbg", "sub bag", "sub bg", "sub bagian", "subagian"],
    kata: "subbagian",
    dijumpai: "daftar KPU kab/kota [S]",
  },
  { ejaan: ["bag"], kata: "bagian", dijumpai: "daftar provinsi [S]" },
  { ejaan: ["subbid", "subid", "sub bid", "sub bidang"], kata: "subbidang", dijumpai: "peta jabatan provinsi [S]" },
  { ejaan: ["bid"], kata: "bidang", dijumpai: "peta jabatan provinsi [S]" },
  { ejaan: ["sie"], kata: "seksi", dijumpai: "kebiasaan [M]" },
  { ejaan: ["sub seksi", "subsie", "sub sie"], kata: "subseksi", dijumpai: "kebiasaan [M]" },
  { ejaan: ["subdit", "sub dit", "sub direktorat"], kata: "subdirektorat", dijumpai: "kementerian [S]" },
  { ejaan: ["sub koordinator", "subkoord", "sub koord"], kata: "subkoordinator", dijumpai: "penyetaraan jabatan [S]" },
];

/** Heads of units in one word. */
export const SINGKATAN_KEPALA: readonly Singkatan[] = [
  {
    ejaan: ["kasubbag", "kasubag", "kasubbg", "kasubbagian", "kasubagian", "kasub bag", "kasub bagian"],
    kata: "kepala subbagian",
    dijumpai: "daftar KPU kab/kota [S]",
  },
  { ejaan: ["kabag"], kata: "kepala bagian", dijumpai: "daftar KPU provinsi [S]" },
  { ejaan: ["kasubbid", "kasubid", "kasub bid", "kasub bidang"], kata: "kepala subbidang", dijumpai: "daftar provinsi [S]" },
  { ejaan: ["kabid"], kata: "kepala bidang", dijumpai: "daftar provinsi [S]" },
  { ejaan: ["kasi", "kasie"], kata: "kepala seksi", dijumpai: "daftar dinas [S]", tempat: "awal" },
  { ejaan: ["kasubsi", "kasubsie"], kata: "kepala subseksi", dijumpai: "kebiasaan [M]" },
  { ejaan: ["kasubdit"], kata: "kepala subdirektorat", dijumpai: "kementerian [S]" },
  { ejaan: ["karo"], kata: "kepala biro", dijumpai: "sekretariat jenderal [M]", tempat: "awal" },
  { ejaan: ["kaur"], kata: "kepala urusan", dijumpai: "kantor kecil [S]", tempat: "awal" },
  { ejaan: ["kadis"], kata: "kepala dinas", dijumpai: "daftar provinsi [S]", tempat: "awal" },
  { ejaan: ["ktu"], kata: "kepala tata usaha", dijumpai: "kebiasaan [M]", tempat: "awal" },
  { ejaan: ["kasub"], kata: "kepala sub", dijumpai: "kebiasaan [M]; subbagian atau subbidang, jadi ditanyakan", tempat: "awal" },
  { ejaan: ["ka"], kata: "kepala", dijumpai: "daftar KPU kab/kota [S]", tempat: "awal" },
  { ejaan: ["ka", "kep"], kata: "kepala", dijumpai: "kebiasaan [M]; Kep. di tempat lain berarti kepulauan", tempat: "sebelumUnit" },
  { ejaan: ["sekjen"], kata: "sekretaris jenderal", dijumpai: "Perpres 105/2018 [V]" },
  { ejaan: ["sekda"], kata: "sekretaris daerah", dijumpai: "pemerintah daerah [S]" },
  { ejaan: ["sekwan"], kata: "sekretaris dewan", dijumpai: "pemerintah daerah [S]" },
];

/** Short names of the subbagian of a KPU office: a list of its fields, not one notion. Reference 6.3. */
export const SINGKATAN_BIDANG: readonly Singkatan[] = [
  { ejaan: ["rendatin"], kata: "perencanaan data informasi", dijumpai: "KPU kab/kota [S]" },
  { ejaan: ["datin"], kata: "data informasi", dijumpai: "KPU kab/kota [S]" },
  { ejaan: ["kul"], kata: "keuangan umum logistik", dijumpai: "KPU kab/kota [S]" },
  { ejaan: ["tekhum"], kata: "teknis penyelenggaraan pemilihan umum hukum", dijumpai: "KPU kab/kota, susunan A [S]" },
  { ejaan: ["parhumas", "parhubmas"], kata: "partisipasi hubungan masyarakat", dijumpai: "KPU kab/kota, susunan A dan B [S]" },
  { ejaan: ["hupmas"], kata: "hubungan partisipasi masyarakat", dijumpai: "KPU kab/kota sebelum PKPU 14/2020 [M]" },
  { ejaan: ["ortala"], kata: "organisasi tata laksana", dijumpai: "sekretariat jenderal [S]" },
  { ejaan: ["monev"], kata: "monitoring evaluasi", dijumpai: "judul pelaksana [S]" },
];

/** Notions of several words, and words cut short. One that is short for two different words is left out: it is asked about. */
export const SINGKATAN_KATA: readonly Singkatan[] = [
  { ejaan: ["kpu"], kata: "komisi pemilihan umum", dijumpai: "UU 7/2017 [V]" },
  { ejaan: ["kip"], kata: "komisi independen pemilihan", dijumpai: "Aceh [S]" },
  { ejaan: ["pemilu"], kata: "pemilihan umum", dijumpai: "UU 7/2017 [V]" },
  { ejaan: ["ri"], kata: "republik indonesia", dijumpai: "KPU RI [S]" },
  { ejaan: ["kab"], kata: "kabupaten", dijumpai: "KPU Kab. [S]" },
  { ejaan: ["prov", "prop", "propinsi"], kata: "provinsi", dijumpai: "KPU Prov. [S]" },
  { ejaan: ["kec"], kata: "kecamatan", dijumpai: "kebiasaan [M]" },
  { ejaan: ["setjen"], kata: "sekretariat jenderal", dijumpai: "Perpres 105/2018 [V]" },
  { ejaan: ["setda"], kata: "sekretariat daerah", dijumpai: "pemerintah daerah [S]" },
  { ejaan: ["setwan"], kata: "sekretariat dewan", dijumpai: "pemerintah daerah [S]" },
  { ejaan: ["jend", "jendral"], kata: "jenderal", dijumpai: "kebiasaan [M]" },
  { ejaan: ["humas", "hubmas"], kata: "hubungan masyarakat", dijumpai: "KPU kab/kota [S]" },
  { ejaan: ["parmas"], kata: "partisipasi masyarakat", dijumpai: "KPU kab/kota [S]" },
  { ejaan: ["sdm"], kata: "sumber daya manusia", dijumpai: "KPU kab/kota [S]" },
  { ejaan: ["sdma"], kata: "sumber daya manusia aparatur", dijumpai: "jabatan fungsional [M]" },
  { ejaan: ["tu", "tatausaha"], kata: "tata usaha", dijumpai: "peta jabatan provinsi [S]" },
  { ejaan: ["tatalaksana"], kata: "tata laksana", dijumpai: "peta jabatan provinsi [S]" },
  { ejaan: ["kerjasama"], kata: "kerja sama", dijumpai: "peta jabatan provinsi [S]" },
  { ejaan: ["pbj"], kata: "pengadaan barang jasa", dijumpai: "JF Pengelola PBJ [S]" },
  { ejaan: ["bmn"], kata: "barang milik negara", dijumpai: "KPU provinsi [S]" },
  { ejaan: ["bmd"], kata: "barang milik daerah", dijumpai: "peta jabatan provinsi [S]" },
  { ejaan: ["apbn"], kata: "anggaran pendapatan belanja negara", dijumpai: "JF Analis Pengelolaan Keuangan APBN [S]" },
  { ejaan: ["ti", "it"], kata: "teknologi informasi", dijumpai: "Subbag Hukum & IT [S]" },
  { ejaan: ["tik"], kata: "teknologi informasi komunikasi", dijumpai: "kebiasaan [M]" },
  { ejaan: ["prakom"], kata: "pranata komputer", dijumpai: "kebiasaan [M]" },
  { ejaan: ["diklat"], kata: "pendidikan pelatihan", dijumpai: "peta jabatan provinsi [S]" },
  { ejaan: ["litbang"], kata: "penelitian pengembangan", dijumpai: "kebiasaan [M]" },
  { ejaan: ["keu"], kata: "keuangan", dijumpai: "daftar KPU [S]" },
  { ejaan: ["peg", "kepeg"], kata: "kepegawaian", dijumpai: "Subbag Umum & Peg. [S]" },
  { ejaan: ["adm"], kata: "administrasi", dijumpai: "kebiasaan [M]" },
  { ejaan: ["pengadm", "pengadmin"], kata: "pengadministrasi", dijumpai: "kebiasaan [M]" },
  { ejaan: ["perenc"], kata: "perencanaan", dijumpai: "kebiasaan [M]" },
  { ejaan: ["log"], kata: "logistik", dijumpai: "kebiasaan [M]" },
  { ejaan: ["penyelengg"], kata: "penyelenggaraan", dijumpai: "kebiasaan [M]" },
  {
    ejaan: ["tekn penyelenggaraan", "tek penyelenggaraan", "tekn penyelengg", "tek penyelengg"],
    kata: "teknis penyelenggaraan",
    dijumpai: "KPU kab/kota [M]; Tekn. saja dapat berarti teknologi",
  },
  { ejaan: ["tekn informasi"], kata: "teknologi informasi", dijumpai: "kebiasaan [M]" },
  { ejaan: ["staff"], kata: "staf", dijumpai: "daftar KPU [S]" },
  { ejaan: ["tk", "tkt"], kata: "tingkat", dijumpai: "pangkat Tk. I [S]" },
  { ejaan: ["gol"], kata: "golongan", dijumpai: "daftar pegawai [S]" },
  { ejaan: ["kls"], kata: "kelas", dijumpai: "kebiasaan [M]" },
];

/** Words cut short that can be two different words: never written out in silence, each reading is proposed. */
export const SINGKATAN_TAKSA: readonly { readonly ejaan: readonly string[]; readonly mungkin: readonly string[] }[] = [
  { ejaan: ["sekr", "sekre", "sekret"], mungkin: ["sekretaris", "sekretariat"] },
  { ejaan: ["tekn", "tek"], mungkin: ["teknis", "teknik", "teknologi"] },
  { ejaan: ["ren"], mungkin: ["perencanaan", "rencana"] },
  { ejaan: ["lay"], mungkin: ["layanan", "pelayanan"] },
  { ejaan: ["ops"], mungkin: ["operasional", "operasi"] },
  { ejaan: ["lap"], mungkin: ["laporan", "lapangan"] },
  { ejaan: ["dok"], mungkin: ["dokumentasi", "dokumen"] },
  { ejaan: ["komp"], mungkin: ["komputer", "kompetensi"] },
  { ejaan: ["pengad"], mungkin: ["pengadministrasi", "pengadaan", "pengaduan"] },
];

/** Words that only join others. `atau` is none: it offers a choice. */
export const KATA_PENGHUBUNG: ReadonlySet<string> = new Set(["dan", "serta", "dn"]);

/** First words that announce a jabatan fungsional and say nothing more. */
export const AWALAN_FUNGSIONAL: readonly string[] = ["jf", "jft", "jabatan fungsional"];

/**
 * How an acting post is announced. `ejaan`: regular expressions in small letters, blanks and points free. `hanyaPimpinan`: only before
 * a post that manages, since the same letters say something else too (PJ Logistik is a penanggung jawab).
 */
export interface EjaanPenugasan {
  readonly ejaan: string;
  readonly penugasan: JenisPenugasan;
  readonly dijumpai: string;
  readonly hanyaPimpinan?: boolean;
}

export const EJAAN_PENUGASAN: readonly EjaanPenugasan[] = [
  { ejaan: String.raw`pelaksana\s+tugas\s+harian`, penugasan: "plh", dijumpai: "kebiasaan [M]" },
  { ejaan: String.raw`pelaksana\s+tugas`, penugasan: "plt", dijumpai: "UU 30/2014 Pasal 14 [V]" },
  { ejaan: String.raw`pelaksana\s+harian`, penugasan: "plh", dijumpai: "UU 30/2014 Pasal 14 [V]" },
  { ejaan: String.raw`p\.?\s?l\.?\s?t`, penugasan: "plt", dijumpai: "daftar KPU [S]" },
  { ejaan: String.raw`p\.?\s?l\.?\s?h`, penugasan: "plh", dijumpai: "daftar KPU [S]" },
  { ejaan: String.raw`p\.?\s?j\.?\s?s`, penugasan: "plt", dijumpai: "kebiasaan [M]", hanyaPimpinan: true },
  { ejaan: String.raw`p\.?\s?j`, penugasan: "plt", dijumpai: "kebiasaan [M]", hanyaPimpinan: true },
  { ejaan: String.raw`pen?jabat\s+sementara`, penugasan: "plt", dijumpai: "kebiasaan [M]", hanyaPimpinan: true },
  { ejaan: String.raw`penjabat`, penugasan: "plt", dijumpai: "kebiasaan [M]", hanyaPimpinan: true },
];

/** Words after `Pelaksana Tugas` and `Pelaksana Harian` that make it the name of a post of its own. */
export const BUKAN_PENUGASAN: ReadonlySet<string> = new Set(
  `administrasi belajar bersama kantor keamanan kebersihan khusus lain lainnya lapangan lepas operasional pelayanan pembantuan pokok rutin
  tambahan teknis umum`.split(/\s+/),
);
