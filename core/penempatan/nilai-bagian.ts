import { fullYearsBetween, type PlainDate } from "../date";
import { bandingkanBidang, type KesesuaianBidang } from "./bidang-pendidikan";
import type { NilaiKantor } from "../peraturan/nilai-kantor";
import { menurut } from "../peraturan/register";
import type { Predikat } from "../skp/predikat";
import { TEKS_BUKTI_SKOR as T } from "../text/penempatan";
import type { PermohonanPasangan } from "./permohonan";
import { BAGIAN_SKOR, type BagianSkor, type NilaiBagian } from "./skor";
import { tambahBulan } from "./tambah-bulan";

/** What the score of one person for one post is made of, as at a day. */
export interface BuktiPasangan {
  readonly per: PlainDate;
  /** Whether the post is the one that she holds. */
  readonly tetap: boolean;
  /** Programmes that the post asks for, and what she studied. */
  readonly bidang: { readonly program: readonly string[]; readonly milik: string };
  /** Competency against the standard of the post: percent over what was assessed, of how many, and how many of these lack something. */
  readonly kompetensi: { readonly jpm: number | null; readonly dinilai: number; readonly dari: number; readonly kesenjangan: number };
  /** Predikat of the last years asked for, the latest first; null where one is missing. */
  readonly predikat: readonly (Predikat | null)[];
  /** Months in posts of the same unit or of the same height; null where the first day of one is not known. */
  readonly bulanPengalaman: number | null;
  /** IP ASN; null where it is not reckoned. */
  readonly ipAsn: number | null;
  readonly tmtJabatan: PlainDate | null;
  /** What she asks for herself; null where she asks for nothing. */
  readonly permohonan: PermohonanPasangan | null;
}

const TANPA = (bukti: string): NilaiBagian => ({ nilai: null, bukti });

/** A value whose words are put together when they are read. */
const ADA = (nilai: number, kata: () => string): NilaiBagian => ({
  nilai,
  get bukti() {
    return kata();
  },
});
const [MASA_TERPENDEK, MASA_TERPANJANG] = menurut("masa-jabatan-mutasi").tahun;

/**
 * Each part of the score from its evidence, 0 to 100; a part without evidence says what is missing. [penempatan-bidang] [penempatan-nilai-predikat]
 * [penempatan-pengalaman] [penempatan-rotasi] [masa-jabatan-mutasi] [penempatan-permohonan]
 */
export function nilaiBagian(bukti: BuktiPasangan, kantor: NilaiKantor): Readonly<Record<BagianSkor, NilaiBagian>> {
  return {
    kompetensi: bagianKompetensi(bukti),
    pendidikan: bagianPendidikan(bukti, kantor.menurut("penempatan-bidang", bukti.per)),
    pengalaman: bagianPengalaman(bukti, kantor.menurut("penempatan-pengalaman", bukti.per)),
    kinerja: bagianKinerja(bukti, kantor.menurut("penempatan-nilai-predikat", bukti.per)),
    talenta: bagianTalenta(bukti),
    rotasi: bagianRotasi(bukti, kantor.menurut("penempatan-rotasi", bukti.per)),
    permintaan: bagianPermintaan(bukti, kantor.menurut("penempatan-permohonan", bukti.per)),
  };
}

/** The parts of somebody whose data are restricted: nothing of her is looked at. [pembatasan-data-pribadi] */
export const BAGIAN_TAK_DIBACA = Object.fromEntries(BAGIAN_SKOR.map((satu) => [satu, TANPA(T.takDibaca)])) as Readonly<
  Record<BagianSkor, NilaiBagian>
>;

/** A competency that nobody has assessed is no level 0: the part waits for all of them. */
function bagianKompetensi({ kompetensi: { jpm, dinilai, dari, kesenjangan } }: BuktiPasangan): NilaiBagian {
  if (dari === 0) return TANPA(T.standarBelum);
  if (jpm === null) return TANPA(T.kompetensiBelum(dinilai, dari));
  if (dinilai < dari) return TANPA(T.kompetensiSebagian(T.jpm(jpm, kesenjangan), dinilai, dari));
  return ADA(jpm, () => T.jpm(jpm, kesenjangan));
}

function bagianPendidikan({ bidang: { program, milik } }: BuktiPasangan, nilai: Readonly<Record<KesesuaianBidang, number>>): NilaiBagian {
  if (program.length === 0) return TANPA(T.programBelum);
  const banding = bandingkanBidang(program, milik);
  if (banding === null) return TANPA(T.bidangBelum);
  return ADA(nilai[banding.kesesuaian], () => T.bidang(milik, banding));
}

function bagianPengalaman({ bulanPengalaman }: BuktiPasangan, penuh: number): NilaiBagian {
  if (bulanPengalaman === null) return TANPA(T.pengalamanBelum);
  return ADA(penuh === 0 ? 100 : Math.min(100, (100 * bulanPengalaman) / penuh), () => T.pengalaman(bulanPengalaman));
}

function bagianKinerja({ predikat }: BuktiPasangan, nilai: Readonly<Record<Predikat, number>>): NilaiBagian {
  const ada = predikat.flatMap((satu) => satu ?? []);
  if (ada.length < predikat.length || ada.length === 0) return TANPA(T.kinerjaBelum);
  return ADA(ada.reduce((jumlah, satu) => jumlah + nilai[satu], 0) / ada.length, () => T.kinerja(ada));
}

function bagianTalenta({ ipAsn }: BuktiPasangan): NilaiBagian {
  return ipAsn === null ? TANPA(T.ipAsnBelum) : ADA(ipAsn, () => T.ipAsn(ipAsn));
}

/** A long time in one post speaks for a move and against staying, a short one the other way round. */
function bagianRotasi({ tetap, tmtJabatan, per }: BuktiPasangan, nilai: Readonly<Record<"baru" | "cukup" | "lama", number>>): NilaiBagian {
  if (tmtJabatan === null || tmtJabatan > per) return TANPA(T.masaBelum);
  const lama =
    fullYearsBetween(tmtJabatan, per) < MASA_TERPENDEK
      ? nilai.baru
      : per > tambahBulan(tmtJabatan, MASA_TERPANJANG * 12)
        ? nilai.lama
        : nilai.cukup;
  return ADA(tetap ? 100 - lama : lama, () => T.masa(tmtJabatan));
}

/** Her own wish: for the post that she asks for, and against every other one, her own too. Without a request, or with a place alone, none is known. */
function bagianPermintaan({ permohonan }: BuktiPasangan, nilai: Readonly<Record<"diminta" | "lain", number>>): NilaiBagian {
  if (permohonan === null) return TANPA(T.permintaanBelum);
  const { diminta, permohonan: satu } = permohonan;
  if (diminta === null) return TANPA(T.permohonanTempat(satu.tanggal, satu.nomor, satu.tempat));
  return ADA(diminta ? nilai.diminta : nilai.lain, () => T.permohonan(satu.tanggal, satu.nomor, diminta));
}
