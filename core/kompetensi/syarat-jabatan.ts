import { datePartsOf, fullMonthsBetween, fullYearsBetween, plainDate, type PlainDate } from "../date";
import { geserHari } from "../disiplin/hari-kerja";
import type { JenisJabatan, Jenjang } from "../jabatan/jabatan";
import { GOLONGAN_PNS } from "../pegawai/golongan";
import { bacaJenjangPendidikan, JENJANG_PENDIDIKAN } from "../pegawai/tingkat-pendidikan";
import { batasUsiaPensiun, mulaiPensiun } from "../pegawai/pensiun";
import type { StatusPegawai } from "../pegawai/pegawai";
import { menurut, type IdKetentuan } from "../peraturan/register";

export interface JabatanDicari {
  readonly id: string;
  readonly jenis: JenisJabatan;
  readonly jenjang: Jenjang | null;
  /** Lowest education by its informasi jabatan; empty when that does not say. */
  readonly pendidikanMinimum: string;
}

/** A post held from a day (null: not known since when) up to and with its last day (null: to the present). */
export interface MasaJabatan {
  readonly jenis: JenisJabatan;
  readonly jenjang: Jenjang | null;
  readonly sejak: PlainDate | null;
  readonly sampai: PlainDate | null;
}

/** What is known of somebody, as at the day. */
export interface OrangDinilai {
  readonly status: StatusPegawai;
  readonly golongan: string | null;
  readonly tingkatPendidikan: string;
  readonly tanggalLahir: PlainDate | null;
  readonly jenis: JenisJabatan | null;
  readonly jenjang: Jenjang | null;
  readonly tmtJabatan: PlainDate | null;
  /** Posts held, the present one included. */
  readonly masa: readonly MasaJabatan[];
  /** Whether she holds a post at all by her kedudukan hukum. */
  readonly memangku: boolean;
  /** Held back for a reason that is told only to who may know it; null while that is not looked at, for anybody. */
  readonly tertahan: boolean | null;
  /** Whether each of the years asked for was rated at least Baik; null while a rating is missing. */
  readonly kinerjaBaik: boolean | null;
}

/** A requirement of a post that somebody does not meet: `tahan` stands in the way, `ingat` is to be looked at. */
export interface TemuanSyarat {
  readonly jenis:
    | "tertahan"
    | "perkaraTertutup"
    | "kedudukan"
    | "status"
    | "pendidikan"
    | "golongan"
    | "pengalaman"
    | "usia"
    | "pensiun"
    | "masaJabatan"
    | "masaTerlama"
    | "kinerja"
    | "belumDiketahui";
  readonly tingkat: "tahan" | "ingat";
  readonly ketentuan: IdKetentuan | null;
  /** What she has and what is asked, for the sentence. */
  readonly ada: string;
  readonly perlu: string;
  /** Day from which it is no longer so; null when time alone does not mend it. */
  readonly terpenuhi: PlainDate | null;
}

const PENDIDIKAN = menurut("syarat-pendidikan-jenis");
const PENGALAMAN = menurut("syarat-pengalaman-jenis");
const PANGKAT_JENIS = menurut("pangkat-jenis");
const PANGKAT_JENJANG = menurut("pangkat-jenjang");
const NAMA_JENJANG = menurut("jenjang-fungsional");
const [MASA_TERPENDEK, MASA_TERPANJANG] = menurut("masa-jabatan-mutasi").tahun;
const USIA_JPT = menurut("usia-jpt-pratama");

const NAMA_JENIS = { pelaksana: "Pelaksana", pengawas: "Pengawas", administrator: "Administrator", jpt: "JPT Pratama" } as const;
const TINGGI_JENIS: Readonly<Record<JenisJabatan, number>> = { pelaksana: 0, fungsional: 0, pengawas: 1, administrator: 2, jpt: 3 };
const JENJANG_SETINGKAT: Readonly<Record<Jenjang, number>> = {
  pemula: 0,
  terampil: 0,
  mahir: 0,
  penyelia: 0,
  ahliPertama: 0,
  ahliMuda: 1,
  ahliMadya: 2,
  ahliUtama: 3,
};

/** Height of a post among managerial ones: 0 pelaksana and ahli pertama, 1 pengawas and ahli muda, 2 administrator and ahli madya, 3 JPT. */
function tinggiJabatan({ jenis, jenjang }: { readonly jenis: JenisJabatan; readonly jenjang: Jenjang | null }): number {
  return jenis === "fungsional" ? (jenjang === null ? 0 : JENJANG_SETINGKAT[jenjang]) : TINGGI_JENIS[jenis];
}

/**
 * What stands between somebody and a post besides competency, as at a day. [syarat-pendidikan-jenis] [syarat-pengalaman-jenis] [pangkat-jenis]
 * [pangkat-jenjang] [masa-jabatan-mutasi] [usia-jpt-pratama] [penilaian-dua-tahun] Proposes only: nobody is refused by it.
 */
export function periksaSyarat(jabatan: JabatanDicari, orang: OrangDinilai, per: PlainDate): readonly TemuanSyarat[] {
  return [
    ...(orang.tertahan === null ? [ingat({ jenis: "perkaraTertutup", ketentuan: null })] : []),
    ...(orang.tertahan === true ? [tahan({ jenis: "tertahan", ketentuan: null })] : []),
    ...(orang.memangku ? [] : [tahan({ jenis: "kedudukan", ketentuan: null })]),
    ...(jabatan.jenis !== "pelaksana" && jabatan.jenis !== "fungsional" && orang.status !== "PNS"
      ? [tahan({ jenis: "status", ketentuan: "status-asn", ada: orang.status, perlu: "PNS" })]
      : []),
    ...periksaPendidikan(jabatan, orang),
    ...periksaPengalaman(jabatan, orang, per),
    ...periksaGolongan(jabatan, orang),
    ...periksaUmur(jabatan, orang, per),
    ...periksaMasa(orang, per),
    ...(jabatan.jenis === "pengawas" || jabatan.jenis === "administrator" ? periksaKinerja(orang) : []),
  ];
}

type Temuan = Pick<TemuanSyarat, "jenis" | "ketentuan"> & Partial<TemuanSyarat>;
const ingat = (temuan: Temuan): TemuanSyarat => ({ tingkat: "ingat", ada: "", perlu: "", terpenuhi: null, ...temuan });
const tahan = (temuan: Temuan): TemuanSyarat => ({ ...ingat(temuan), tingkat: "tahan" });

/** The informasi jabatan says what education a post asks; without it, the kind of the post does. */
function periksaPendidikan(jabatan: JabatanDicari, orang: OrangDinilai): readonly TemuanSyarat[] {
  const tertulis = tinggiPendidikan(jabatan.pendidikanMinimum);
  const bawaan = jabatan.jenis === "fungsional" ? "" : PENDIDIKAN[NAMA_JENIS[jabatan.jenis]];
  const perlu = tertulis === null ? bawaan : jabatan.pendidikanMinimum;
  const tinggiPerlu = tertulis ?? tinggiPendidikan(bawaan);
  if (tinggiPerlu === null) return [];
  const ketentuan = tertulis === null ? "syarat-pendidikan-jenis" : "informasi-jabatan";
  const ada = tinggiPendidikan(orang.tingkatPendidikan);
  if (ada === null) return [ingat({ jenis: "belumDiketahui", ketentuan, perlu })];
  return ada >= tinggiPerlu ? [] : [tahan({ jenis: "pendidikan", ketentuan, ada: orang.tingkatPendidikan, perlu })];
}

/** Whoever holds or held a post of the kind, or a higher one, was found to have the experience for it. */
function periksaPengalaman(jabatan: JabatanDicari, orang: OrangDinilai, per: PlainDate): readonly TemuanSyarat[] {
  if (jabatan.jenis === "pelaksana" || jabatan.jenis === "fungsional") return [];
  const tinggi = TINGGI_JENIS[jabatan.jenis];
  const masa = orang.masa.filter(({ sejak }) => sejak === null || sejak <= per);
  if (masa.some((satu) => satu.jenis !== "fungsional" && TINGGI_JENIS[satu.jenis] >= tinggi)) return [];
  const perlu = PENGALAMAN[NAMA_JENIS[jabatan.jenis]];
  const berguna = masa.filter((satu) => tinggiJabatan(satu) >= tinggi - 1);
  const bulan = berguna.reduce((jumlah, satu) => jumlah + bulanDijalani(satu, per), 0);
  if (bulan >= perlu * 12) return [];
  // How long a post without a first day was held nobody knows: that is not no time at all.
  if (berguna.some(({ sejak }) => sejak === null))
    return [ingat({ jenis: "belumDiketahui", ketentuan: "syarat-pengalaman-jenis", perlu: String(perlu) })];
  // Only who is in such a post now gains by waiting: from its first day on what the others leave to be served.
  const berjalan = orang.jenis !== null && tinggiJabatan({ jenis: orang.jenis, jenjang: orang.jenjang }) >= tinggi - 1;
  const kini = berguna.findLast(({ sampai }) => sampai === null || sampai >= per);
  const sisa = perlu * 12 - bulan;
  return [
    tahan({
      jenis: "pengalaman",
      ketentuan: "syarat-pengalaman-jenis",
      ada: `${Math.floor(bulan / 12)}.${bulan % 12}`,
      perlu: String(perlu),
      terpenuhi: berjalan ? (kini?.sejak ? tambahBulan(kini.sejak, bulanDijalani(kini, per) + sisa) : tambahBulan(per, sisa)) : null,
    }),
  ];
}

function periksaGolongan(jabatan: JabatanDicari, orang: OrangDinilai): readonly TemuanSyarat[] {
  const [rentang, ketentuan] =
    jabatan.jenis === "fungsional"
      ? [jabatan.jenjang === null ? undefined : PANGKAT_JENJANG[NAMA_JENJANG[jabatan.jenjang]], "pangkat-jenjang" as const]
      : [jabatan.jenis === "pelaksana" ? undefined : PANGKAT_JENIS[NAMA_JENIS[jabatan.jenis]], "pangkat-jenis" as const];
  if (rentang === undefined || (orang.status !== "PNS" && orang.status !== "CPNS")) return [];
  const [dari = "", sampai = ""] = rentang.split(" sampai ");
  const tinggi = (golongan: string): number => GOLONGAN_PNS.findIndex(({ kode }) => kode === golongan);
  const ada = tinggi(orang.golongan ?? "");
  if (ada < 0) return [ingat({ jenis: "belumDiketahui", ketentuan, perlu: rentang })];
  return ada >= tinggi(dari) && ada <= tinggi(sampai)
    ? []
    : [ingat({ jenis: "golongan", ketentuan, ada: orang.golongan ?? "", perlu: rentang })];
}

function periksaUmur(jabatan: JabatanDicari, { tanggalLahir }: OrangDinilai, per: PlainDate): readonly TemuanSyarat[] {
  if (tanggalLahir === null) return [];
  const usia = fullYearsBetween(tanggalLahir, per);
  const terlaluTua: TemuanSyarat[] =
    jabatan.jenis === "jpt" && usia > USIA_JPT
      ? [tahan({ jenis: "usia", ketentuan: "usia-jpt-pratama", ada: String(usia), perlu: String(USIA_JPT) })]
      : [];
  const batas = batasUsiaPensiun(jabatan);
  const pensiun = batas === null ? null : mulaiPensiun(tanggalLahir, batas);
  const ketentuan = jabatan.jenis === "fungsional" ? "bup-fungsional" : "bup-jabatan";
  if (pensiun === null || pensiun > tambahBulan(per, MASA_TERPENDEK * 12)) return terlaluTua;
  if (pensiun <= per) return [...terlaluTua, tahan({ jenis: "pensiun", ketentuan, ada: pensiun })];
  return [...terlaluTua, ingat({ jenis: "pensiun", ketentuan, ada: pensiun })];
}

function periksaMasa({ tmtJabatan }: OrangDinilai, per: PlainDate): readonly TemuanSyarat[] {
  if (tmtJabatan === null || tmtJabatan > per) return [];
  const tahun = fullYearsBetween(tmtJabatan, per);
  if (tahun < MASA_TERPENDEK)
    return [
      ingat({
        jenis: "masaJabatan",
        ketentuan: "masa-jabatan-mutasi",
        ada: tmtJabatan,
        perlu: String(MASA_TERPENDEK),
        terpenuhi: tambahBulan(tmtJabatan, MASA_TERPENDEK * 12),
      }),
    ];
  // Five years to the day are not yet longer than five years.
  return per > tambahBulan(tmtJabatan, MASA_TERPANJANG * 12)
    ? [ingat({ jenis: "masaTerlama", ketentuan: "masa-jabatan-mutasi", ada: tmtJabatan, perlu: String(MASA_TERPANJANG) })]
    : [];
}

function periksaKinerja({ kinerjaBaik }: OrangDinilai): readonly TemuanSyarat[] {
  if (kinerjaBaik === true) return [];
  return kinerjaBaik === null
    ? [ingat({ jenis: "belumDiketahui", ketentuan: "penilaian-dua-tahun" })]
    : [tahan({ jenis: "kinerja", ketentuan: "penilaian-dua-tahun" })];
}

/** Complete months in a post by a day; none while its first day is not known. Its last day is served too: 1 January to 31 December are twelve. */
function bulanDijalani({ sejak, sampai }: MasaJabatan, per: PlainDate): number {
  const ujung = sampai !== null && sampai < per ? geserHari(sampai, 1) : per;
  return sejak === null || ujung < sejak ? 0 : fullMonthsBetween(sejak, ujung);
}

/** Height of a level of education, from 0; null for words that name none. */
function tinggiPendidikan(teks: string): number | null {
  const jenjang = bacaJenjangPendidikan(teks);
  return jenjang === null ? null : JENJANG_PENDIDIKAN.indexOf(jenjang);
}

/** The first day on which so many months since a day are complete: the same day, or the first of the next month where the month has no such day. */
export function tambahBulan(dari: PlainDate, bulan: number): PlainDate {
  const { year, month, day } = datePartsOf(dari);
  const ke = year * 12 + month - 1 + bulan;
  const tanggal = (nomor: number, hari: number): PlainDate | null => plainDate(Math.floor(nomor / 12), (nomor % 12) + 1, hari);
  return tanggal(ke, day) ?? tanggal(ke + 1, 1) ?? dari;
}
