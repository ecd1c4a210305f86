import { datePartsOf, plainDate, yearsLater, type PlainDate } from "../date";
import type { JenisJabatan, Jenjang } from "../jabatan/jabatan";
import { GOLONGAN_PNS } from "../pegawai/golongan";
import type { StatusPegawai } from "../pegawai/pegawai";
import { batasUsiaPensiun, mulaiPensiun } from "../pegawai/pensiun";
import type { NilaiKantor } from "../peraturan/nilai-kantor";
import type { IdKetentuan } from "../peraturan/register";
import { bacaJenjangPendidikan, type JenjangPendidikan } from "../pegawai/tingkat-pendidikan";

/** What a person's file tells of days to come. */
export const JENIS_TANGGAL_DEPAN = ["pensiun", "kontrak", "kgb", "golongan"] as const;
export type JenisTanggalDepan = (typeof JENIS_TANGGAL_DEPAN)[number];

/** Why a day to come is that day, or why none can be said; the sentence stands in `core/text/orang-tanggal.ts`. */
export type SebabTanggal =
  | { readonly kode: "bup"; readonly lahir: PlainDate; readonly usia: number; readonly jabatan: string }
  | { readonly kode: "kontrak" }
  | { readonly kode: "kontrakLewatBup"; readonly akhir: PlainDate; readonly bup: PlainDate }
  | { readonly kode: "kgbBerikut"; readonly terakhir: PlainDate; readonly tahun: number }
  | { readonly kode: "kgbDitetapkan" }
  | { readonly kode: "reguler"; readonly golongan: string; readonly berikut: string; readonly tmt: PlainDate; readonly tahun: number }
  | {
      readonly kode: "regulerPilihan";
      readonly golongan: string;
      readonly berikut: string;
      readonly tmt: PlainDate;
      readonly tahun: number;
    }
  | ({ readonly kode: "angkaKredit" } & KreditMenujuPangkat)
  | { readonly kode: "mentokPendidikan"; readonly golongan: string; readonly pendidikan: string; readonly tertinggi: string }
  | { readonly kode: SebabTanpa };

/** How far the angka kredit of a jabatan fungsional is from the next pangkat: what there is, what it takes, and what is missing. */
export interface KreditMenujuPangkat {
  readonly jumlah: number;
  readonly perlu: number;
  readonly kurang: number;
}

/** Why no day can be said, or none is to be. */
export type SebabTanpa =
  | "tanpaTanggalLahir"
  | "tanpaJabatan"
  | "tanpaJenjang"
  | "tanpaKontrak"
  | "tanpaKgb"
  | "kgbCpns"
  | "kgbPppk"
  | "golonganCpns"
  | "golonganPppk"
  | "tanpaGolongan"
  | "tanpaTmtGolongan"
  | "golonganPuncak"
  | "angkaKreditBelum"
  | "angkaKreditGolongan"
  | "angkaKreditPuncak";

export interface TanggalDepan {
  readonly jenis: JenisTanggalDepan;
  /** Null when it cannot be said, and the reason says why. */
  readonly tanggal: PlainDate | null;
  /** The day has come and nothing says that it was acted upon. */
  readonly lewat: boolean;
  readonly sebab: SebabTanggal;
  /** Rules on which it rests. */
  readonly ketentuan: readonly IdKetentuan[];
  /** First day on which a punishment no longer holds it back, when it was put off to it; or that punishments were not looked at. */
  readonly tunda?: PlainDate | "belumDilihat";
}

/** Values of rules that an office may set otherwise. */
export interface AturanKarier {
  /** Years between two KGB. [kgb-tahun] */
  readonly kgbTahun: number;
  /** Years in a golongan before the next one. [kp-reguler-tahun] */
  readonly kpTahun: number;
  /** JP of a calendar year. [jp-setahun] */
  readonly jpSetahun: number;
  /** Highest golongan of kenaikan pangkat reguler by education. [kp-reguler-tertinggi] */
  readonly tertinggi: Readonly<Record<JenjangPendidikan, string>>;
}

/** The rules as they are in force for an office on a day. */
export function aturanKarier(kantor: Pick<NilaiKantor, "menurut">, per: PlainDate): AturanKarier {
  return {
    kgbTahun: kantor.menurut("kgb-tahun", per),
    kpTahun: kantor.menurut("kp-reguler-tahun", per),
    jpSetahun: kantor.menurut("jp-setahun", per),
    tertinggi: kantor.menurut("kp-reguler-tertinggi", per),
  };
}

/** What a person's days to come follow from: the slice of a day. */
export interface KeadaanKarier {
  readonly status: StatusPegawai;
  readonly tanggalLahir: PlainDate | null;
  /** Her definitive post in this office's list; null while she has none. */
  readonly jabatan: { readonly nama: string; readonly jenis: JenisJabatan; readonly jenjang: Jenjang | null } | null;
  readonly golongan: string | null;
  readonly tmtGolongan: PlainDate | null;
  readonly tingkatPendidikan: string;
  /** Last day of the contract of a PPPK. */
  readonly akhirKontrak: PlainDate | null;
  /** Days since which periodic rises are in force, in any order. */
  readonly kgb: readonly PlainDate[];
  /** What angka kredit says of the next golongan of a jabatan fungsional; why nothing can be said, or null while none is known. */
  readonly angkaKredit: (KreditMenujuPangkat & { readonly tanggal: PlainDate }) | { readonly tanpa: SebabTanpa } | null;
}

/**
 * Pension, end of contract, next KGB and next golongan as they look on a day, the nearest first and those that cannot be said last. Says
 * what the rules give; whether it comes to pass the authorised official decides. Punishments that postpone come after (`tundaHukuman`).
 */
export function computeTanggalDepan(orang: KeadaanKarier, per: PlainDate, aturan: AturanKarier): readonly TanggalDepan[] {
  const semua = [pensiun(orang), ...(isPppk(orang) ? [kontrak(orang)] : []), kgb(orang, per, aturan), golongan(orang, aturan)];
  return semua
    .map((satu): TanggalDepan => ({ ...satu, lewat: satu.tanggal !== null && satu.tanggal <= per }))
    .toSorted((a, b) => (a.tanggal ?? "9999").localeCompare(b.tanggal ?? "9999"));
}

type Dihitung = Omit<TanggalDepan, "lewat">;

/** Whether somebody is employed by contract. */
export function isPppk({ status }: Pick<KeadaanKarier, "status">): boolean {
  return status === "PPPK" || status === "PPPK paruh waktu";
}

/** First day of pension by the BUP of the post. [bup-jabatan] [bup-fungsional] [pensiun-akhir-bulan] */
function pensiun({ jabatan, tanggalLahir }: KeadaanKarier): Dihitung {
  const jenis = "pensiun" as const;
  if (tanggalLahir === null) return { jenis, tanggal: null, sebab: { kode: "tanpaTanggalLahir" }, ketentuan: ["bup-jabatan"] };
  if (jabatan === null) return { jenis, tanggal: null, sebab: { kode: "tanpaJabatan" }, ketentuan: ["bup-jabatan"] };
  const dasar: IdKetentuan = jabatan.jenis === "fungsional" ? "bup-fungsional" : "bup-jabatan";
  const usia = batasUsiaPensiun(jabatan);
  if (usia === null) return { jenis, tanggal: null, sebab: { kode: "tanpaJenjang" }, ketentuan: [dasar] };
  return {
    jenis,
    tanggal: mulaiPensiun(tanggalLahir, usia),
    sebab: { kode: "bup", lahir: tanggalLahir, usia, jabatan: jabatan.nama },
    ketentuan: [dasar, "pensiun-akhir-bulan"],
  };
}

/** Last day of the contract of a PPPK, never past the last day before pension. */
function kontrak(orang: KeadaanKarier): Dihitung {
  const jenis = "kontrak" as const;
  const akhir = orang.akhirKontrak;
  if (akhir === null) return { jenis, tanggal: null, sebab: { kode: "tanpaKontrak" }, ketentuan: [] };
  const mulai = pensiun(orang).tanggal;
  if (mulai !== null && akhir >= mulai) {
    return { jenis, tanggal: akhir, sebab: { kode: "kontrakLewatBup", akhir, bup: mulai }, ketentuan: ["pensiun-akhir-bulan"] };
  }
  return { jenis, tanggal: akhir, sebab: { kode: "kontrak" }, ketentuan: [] };
}

/** The next periodic rise of salary: one that is decided already, else so many years after the last. [kgb-tahun] */
function kgb(orang: KeadaanKarier, per: PlainDate, { kgbTahun }: AturanKarier): Dihitung {
  const jenis = "kgb" as const;
  if (isPppk(orang)) return { jenis, tanggal: null, sebab: { kode: "kgbPppk" }, ketentuan: [] };
  if (orang.status === "CPNS") return { jenis, tanggal: null, sebab: { kode: "kgbCpns" }, ketentuan: ["kgb-tahun"] };
  const urut = orang.kgb.toSorted();
  const ditetapkan = urut.find((sejak) => sejak > per);
  if (ditetapkan !== undefined) return { jenis, tanggal: ditetapkan, sebab: { kode: "kgbDitetapkan" }, ketentuan: ["kgb-tahun"] };
  const terakhir = urut.at(-1);
  if (terakhir === undefined) return { jenis, tanggal: null, sebab: { kode: "tanpaKgb" }, ketentuan: ["kgb-tahun"] };
  return {
    jenis,
    tanggal: yearsLater(terakhir, kgbTahun),
    sebab: { kode: "kgbBerikut", terakhir, tahun: kgbTahun },
    ketentuan: ["kgb-tahun"],
  };
}

/**
 * The next golongan of a PNS: reguler after so many years in the present one, on the first of a month, up to what her education allows
 * [kp-reguler-tahun] [kp-hari-pertama] [kp-reguler-tertinggi]; of a jabatan fungsional by angka kredit.
 */
function golongan(orang: KeadaanKarier, { kpTahun, tertinggi: batas }: AturanKarier): Dihitung {
  const jenis = "golongan" as const;
  const tanpa = (sebab: SebabTanggal): Dihitung => ({ jenis, tanggal: null, sebab, ketentuan: ["kp-reguler-tahun"] });
  if (isPppk(orang)) return { ...tanpa({ kode: "golonganPppk" }), ketentuan: [] };
  if (orang.status === "CPNS") return tanpa({ kode: "golonganCpns" });
  if (orang.golongan === null) return tanpa({ kode: "tanpaGolongan" });
  const letak = GOLONGAN_PNS.findIndex(({ kode }) => kode === orang.golongan);
  const berikut = GOLONGAN_PNS[letak + 1]?.kode;
  if (letak < 0) return tanpa({ kode: "tanpaGolongan" });
  if (berikut === undefined) return tanpa({ kode: "golonganPuncak" });
  if (orang.jabatan?.jenis === "fungsional") return menurutAngkaKredit(orang);
  if (orang.tmtGolongan === null) return tanpa({ kode: "tanpaTmtGolongan" });
  // A structural post opens kenaikan pangkat pilihan, which no level of education bounds.
  const struktural = orang.jabatan !== null && orang.jabatan.jenis !== "pelaksana";
  const tertinggi = struktural ? null : golonganTertinggi(orang.tingkatPendidikan, batas);
  if (tertinggi !== null && letak >= GOLONGAN_PNS.findIndex(({ kode }) => kode === tertinggi)) {
    const sebab = { kode: "mentokPendidikan", golongan: orang.golongan, pendidikan: orang.tingkatPendidikan, tertinggi } as const;
    return { jenis, tanggal: null, sebab, ketentuan: ["kp-reguler-tertinggi"] };
  }
  const genap = yearsLater(orang.tmtGolongan, kpTahun);
  const isi = { golongan: orang.golongan, berikut, tmt: orang.tmtGolongan, tahun: kpTahun };
  return {
    jenis,
    tanggal: genap === null ? null : tanggalSatu(genap),
    sebab: { kode: struktural ? "regulerPilihan" : "reguler", ...isi },
    ketentuan: ["kp-reguler-tahun", "kp-hari-pertama", ...(struktural ? [] : (["kp-reguler-tertinggi"] as const))],
  };
}

/** By angka kredit, on the first of a month. [kp-hari-pertama] */
function menurutAngkaKredit({ angkaKredit }: KeadaanKarier): Dihitung {
  const jenis = "golongan" as const;
  if (angkaKredit === null) return { jenis, tanggal: null, sebab: { kode: "angkaKreditBelum" }, ketentuan: [] };
  const ketentuan = ["angka-kredit-pangkat", "angka-kredit-jenjang", "pangkat-jenjang", "kp-hari-pertama"] as const;
  if ("tanpa" in angkaKredit) return { jenis, tanggal: null, sebab: { kode: angkaKredit.tanpa }, ketentuan };
  const { tanggal, ...kredit } = angkaKredit;
  return { jenis, tanggal: tanggalSatu(tanggal), sebab: { kode: "angkaKredit", ...kredit }, ketentuan };
}

/** Highest golongan of kenaikan pangkat reguler by education; null when the education names no known level. [kp-reguler-tertinggi] */
function golonganTertinggi(pendidikan: string, batas: AturanKarier["tertinggi"]): string | null {
  const jenjang = bacaJenjangPendidikan(pendidikan);
  return jenjang === null ? null : batas[jenjang];
}

/** The same day when it is the first of a month, else the first of the next. [kp-hari-pertama] */
export function tanggalSatu(tanggal: PlainDate): PlainDate | null {
  const { year, month, day } = datePartsOf(tanggal);
  if (day === 1) return tanggal;
  return month === 12 ? plainDate(year + 1, 1, 1) : plainDate(year, month + 1, 1);
}
