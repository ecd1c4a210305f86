import { datePartsOf, yearsLater, type PlainDate } from "../date";
import type { JenisJabatan } from "../jabatan/jabatan";
import type { Diklat } from "../orang/catatan";
import type { NilaiKantor } from "../peraturan/nilai-kantor";
import { kodeNilai, menurut } from "../peraturan/register";
import { tambahBulan } from "../skp/angka-kredit";
import { PREDIKAT, type Predikat } from "../skp/predikat";
import { tingkatKualifikasi, type TingkatKualifikasi } from "./kualifikasi";

/** Dimensions of the index [ip-asn-bobot]. */
export const DIMENSI_IP = ["kualifikasi", "kompetensi", "kinerja", "disiplin"] as const;
export type DimensiIp = (typeof DIMENSI_IP)[number];

/** Categories from the best [ip-asn-kategori]. */
export const KATEGORI_IP = kodeNilai(menurut("ip-asn-kategori"));
export type KategoriIp = (typeof KATEGORI_IP)[number];

/** Which table of the dimension of competency applies: by the post that is held on the day. */
export type JalurIp = "struktural" | "fungsional" | "pelaksana";

/** Parts of the index: a dimension, or a training within that of competency. */
export type KodeBagianIp = "kualifikasi" | "kepemimpinan" | "fungsional" | "teknis" | "seminar" | "kinerja" | "disiplin";

/** What the index of one person rests on. */
export interface BahanIpAsn {
  readonly tingkatPendidikan: string;
  /** Null without a post on the day. */
  readonly jalur: JalurIp | null;
  readonly diklat: readonly Pick<Diklat, "jenis" | "jp" | "mulai" | "selesai">[];
  readonly predikat: readonly { readonly tahun: number; readonly predikat: Predikat }[];
  /** Punishments with the day on which they took effect; `tertutup` while the reader may not look at cases. */
  readonly hukuman: readonly HukumanIp[] | "tertutup";
}

/** Levels of punishment, as the discipline of PNS names them. */
const TINGKAT_HUKUMAN_IP = ["berat", "sedang", "ringan"] as const;
type TingkatHukumanIp = (typeof TINGKAT_HUKUMAN_IP)[number];

export interface HukumanIp {
  readonly tingkat: TingkatHukumanIp;
  readonly berlaku: PlainDate;
}

/** What is known of a part, for its sentence. */
export type KeteranganIp =
  | { readonly jenis: "tingkat"; readonly tingkat: TingkatKualifikasi }
  | { readonly jenis: "tingkatTakTerbaca"; readonly teks: string }
  | { readonly jenis: "tanpaJabatan" }
  | { readonly jenis: "tanpaDiklat" }
  | { readonly jenis: "adaDiklat"; readonly banyak: number }
  | { readonly jenis: "belumDiklat"; readonly tanpaTanggal: number }
  | { readonly jenis: "jp"; readonly jp: number; readonly perlu: number; readonly tanpaTanggal: number }
  | { readonly jenis: "predikat"; readonly predikat: Predikat; readonly tahun: number }
  | { readonly jenis: "tanpaPredikat"; readonly tahun: number }
  | { readonly jenis: "bersih"; readonly tahun: number }
  | { readonly jenis: "dihukum"; readonly tingkat: TingkatHukumanIp; readonly lepas: PlainDate }
  | { readonly jenis: "tertutup" };

/** One part with its points; null points while nothing is known of it, or it is not shown. */
export interface BagianIp {
  readonly kode: KodeBagianIp;
  readonly dimensi: DimensiIp;
  readonly nilai: number | null;
  readonly maksimum: number;
  readonly keterangan: KeteranganIp;
}

/** What would raise the index: the part, and by how many points at most. */
export interface PeluangIp {
  readonly kode: KodeBagianIp;
  readonly tambah: number;
  /** Whether it is about something that is not recorded yet, so that the points may be there already. */
  readonly belumTercatat: boolean;
}

/** The index of one person as at a day. */
export interface IpAsn {
  readonly bagian: readonly BagianIp[];
  /** Points of the parts that are known. */
  readonly nilai: number;
  /** The same with the most that the other parts could bring: equal when everything is known. */
  readonly tertinggi: number;
  /** Null while the parts that are not known decide it. */
  readonly kategori: KategoriIp | null;
  readonly peluang: readonly PeluangIp[];
}

/** The rules of a day: the values of the office, and the day. */
interface AturanIp {
  readonly kantor: NilaiKantor;
  readonly per: PlainDate;
}

const JALUR: Readonly<Record<JenisJabatan, JalurIp>> = {
  jpt: "struktural",
  administrator: "struktural",
  pengawas: "struktural",
  fungsional: "fungsional",
  pelaksana: "pelaksana",
};

/** The table of competency for a kind of post. */
export function jalurIp(jenis: JenisJabatan): JalurIp {
  return JALUR[jenis];
}

/** The last year whose performance is complete on a day: its own on 31 December, else the one before. */
export function tahunKinerja(per: PlainDate): number {
  const { year, month, day } = datePartsOf(per);
  return month === 12 && day === 31 ? year : year - 1;
}

/**
 * IP ASN of one person: kualifikasi [ip-asn-kualifikasi], kompetensi by the post that is held (`ip-asn-kompetensi-…`), kinerja by the predikat of
 * the last complete year [ip-asn-kinerja], disiplin by the heaviest punishment of its years [ip-asn-disiplin]. What is not known is no zero: it
 * widens the span between `nilai` and `tertinggi`.
 */
export function computeIpAsn(bahan: BahanIpAsn, aturan: AturanIp): IpAsn {
  const bagian = [kualifikasi(bahan, aturan), ...kompetensi(bahan, aturan), kinerja(bahan, aturan), disiplin(bahan, aturan)];
  const nilai = bulatkan(bagian.reduce((jumlah, satu) => jumlah + (satu.nilai ?? 0), 0));
  const tertinggi = bulatkan(bagian.reduce((jumlah, satu) => jumlah + (satu.nilai ?? satu.maksimum), 0));
  const kategori = kategoriIp(nilai, aturan);
  return {
    bagian,
    nilai,
    tertinggi,
    kategori: kategori === kategoriIp(tertinggi, aturan) ? kategori : null,
    peluang: bagian.flatMap((satu) => peluang(satu, aturan)).toSorted((a, b) => b.tambah - a.tambah),
  };
}

/** The category of a total; a fraction between two printed bounds belongs to the lower one [ip-asn-kategori]. */
export function kategoriIp(nilai: number, { kantor, per }: AturanIp): KategoriIp {
  const batas = kantor.menurut("ip-asn-kategori", per);
  return KATEGORI_IP.find((satu) => nilai >= batas[satu]) ?? "Sangat Rendah";
}

function kualifikasi({ tingkatPendidikan }: BahanIpAsn, { kantor, per }: AturanIp): BagianIp {
  const tingkat = tingkatKualifikasi(tingkatPendidikan);
  return {
    kode: "kualifikasi",
    dimensi: "kualifikasi",
    nilai: tingkat === null ? null : kantor.menurut("ip-asn-kualifikasi", per)[tingkat],
    maksimum: kantor.menurut("ip-asn-bobot", per).kualifikasi,
    keterangan: tingkat === null ? { jenis: "tingkatTakTerbaca", teks: tingkatPendidikan } : { jenis: "tingkat", tingkat },
  };
}

type KodeDiklat = Exclude<KodeBagianIp, DimensiIp>;

/** Points of competency by training for a kind of post. */
function tabelKompetensi(jalur: JalurIp, { kantor, per }: AturanIp): readonly (readonly [KodeDiklat, number])[] {
  switch (jalur) {
    case "struktural": {
      const { kepemimpinan, teknis, seminar } = kantor.menurut("ip-asn-kompetensi-struktural", per);
      return [
        ["kepemimpinan", kepemimpinan],
        ["teknis", teknis],
        ["seminar", seminar],
      ];
    }
    case "fungsional": {
      const { fungsional, teknis, seminar } = kantor.menurut("ip-asn-kompetensi-fungsional", per);
      return [
        ["fungsional", fungsional],
        ["teknis", teknis],
        ["seminar", seminar],
      ];
    }
    case "pelaksana": {
      const { teknis, seminar } = kantor.menurut("ip-asn-kompetensi-pelaksana", per);
      return [
        ["teknis", teknis],
        ["seminar", seminar],
      ];
    }
  }
}

function kompetensi(bahan: BahanIpAsn, aturan: AturanIp): readonly BagianIp[] {
  // Without a post nobody knows which table applies; that of pelaksana has the fewest parts.
  return tabelKompetensi(bahan.jalur ?? "pelaksana", aturan).map(([kode, maksimum]) => ({
    kode,
    dimensi: "kompetensi" as const,
    maksimum,
    ...nilaiDiklat({ kode, maksimum }, bahan, aturan),
  }));
}

function nilaiDiklat(
  { kode, maksimum }: { readonly kode: KodeDiklat; readonly maksimum: number },
  { jalur, diklat }: BahanIpAsn,
  { kantor, per }: AturanIp,
): Pick<BagianIp, "nilai" | "keterangan"> {
  if (jalur === null) return { nilai: null, keterangan: { jenis: "tanpaJabatan" } };
  const tercatat = diklat.filter((satu) => (satu.selesai ?? satu.mulai ?? per) <= per);
  if (tercatat.length === 0) return { nilai: null, keterangan: { jenis: "tanpaDiklat" } };
  const sejenis = tercatat.filter(({ jenis }) => jenis === kode);
  const tanpaTanggal = sejenis.filter(({ mulai, selesai }) => mulai === null && selesai === null).length;
  if (kode === "kepemimpinan" || kode === "fungsional") {
    return sejenis.length > 0
      ? { nilai: maksimum, keterangan: { jenis: "adaDiklat", banyak: sejenis.length } }
      : { nilai: 0, keterangan: { jenis: "belumDiklat", tanpaTanggal: 0 } };
  }
  const sesudah = tahunSebelum(per, kantor.menurut("ip-asn-masa", per)[kode]);
  const baru = sejenis.filter(({ mulai, selesai }) => (selesai ?? mulai ?? sesudah) > sesudah);
  if (kode === "seminar") {
    return baru.length > 0
      ? { nilai: maksimum, keterangan: { jenis: "adaDiklat", banyak: baru.length } }
      : { nilai: 0, keterangan: { jenis: "belumDiklat", tanpaTanggal } };
  }
  const jp = baru.reduce((jumlah, satu) => jumlah + satu.jp, 0);
  const perlu = kantor.menurut("ip-asn-jp-teknis", per);
  return { nilai: jp >= perlu ? maksimum : 0, keterangan: { jenis: "jp", jp, perlu, tanpaTanggal } };
}

function kinerja({ predikat }: BahanIpAsn, { kantor, per }: AturanIp): BagianIp {
  const tahun = tahunKinerja(per);
  const milik = predikat.find((satu) => satu.tahun === tahun);
  return {
    kode: "kinerja",
    dimensi: "kinerja",
    nilai: milik === undefined ? null : kantor.menurut("ip-asn-kinerja", per)[milik.predikat],
    maksimum: kantor.menurut("ip-asn-bobot", per).kinerja,
    keterangan: milik === undefined ? { jenis: "tanpaPredikat", tahun } : { jenis: "predikat", predikat: milik.predikat, tahun },
  };
}

function disiplin({ hukuman }: BahanIpAsn, { kantor, per }: AturanIp): BagianIp {
  const tahun = kantor.menurut("ip-asn-masa", per).disiplin;
  const umum = { kode: "disiplin", dimensi: "disiplin", maksimum: kantor.menurut("ip-asn-bobot", per).disiplin } as const;
  if (hukuman === "tertutup") return { ...umum, nilai: null, keterangan: { jenis: "tertutup" } };
  const lepas = (berlaku: PlainDate): PlainDate => yearsLater(berlaku, tahun) ?? tambahBulan(berlaku, 12 * tahun);
  const dilihat = hukuman.filter(({ berlaku }) => berlaku <= per && per < lepas(berlaku));
  const tingkat = TINGKAT_HUKUMAN_IP.find((satu) => dilihat.some((milik) => milik.tingkat === satu));
  const tabel = kantor.menurut("ip-asn-disiplin", per);
  if (tingkat === undefined) return { ...umum, nilai: tabel.bersih, keterangan: { jenis: "bersih", tahun } };
  const [terakhir = per] = dilihat.map(({ berlaku }) => berlaku).toSorted((a, b) => (a < b ? 1 : -1));
  return { ...umum, nilai: tabel[tingkat], keterangan: { jenis: "dihukum", tingkat, lepas: lepas(terakhir) } };
}

/** What a part that is not full would bring: the next step of its table, or all of a training. */
function peluang(bagian: BagianIp, aturan: AturanIp): readonly PeluangIp[] {
  const { kode, nilai, maksimum, keterangan } = bagian;
  if (keterangan.jenis === "tertutup") return [];
  if (nilai === null) return [{ kode, tambah: maksimum, belumTercatat: true }];
  const langkah = berikutnya(bagian, aturan);
  return langkah > nilai ? [{ kode, tambah: bulatkan(langkah - nilai), belumTercatat: false }] : [];
}

function berikutnya({ kode, nilai, maksimum, keterangan }: BagianIp, { kantor, per }: AturanIp): number {
  const terkecil = (tabel: readonly number[]): number => Math.min(...tabel.filter((satu) => satu > (nilai ?? 0)), maksimum);
  if (kode === "kualifikasi") return terkecil(Object.values(kantor.menurut("ip-asn-kualifikasi", per)));
  if (keterangan.jenis === "predikat") {
    const tabel = kantor.menurut("ip-asn-kinerja", per);
    return terkecil(PREDIKAT.map((satu) => tabel[satu]));
  }
  return kode === "disiplin" ? kantor.menurut("ip-asn-disiplin", per).bersih : maksimum;
}

function tahunSebelum(per: PlainDate, tahun: number): PlainDate {
  return tambahBulan(per, -12 * tahun);
}

/** Sums of halves and quarters, without the dust of binary fractions. */
function bulatkan(nilai: number): number {
  return Math.round(nilai * 1_000) / 1_000;
}
