import { fullYearsBetween, type PlainDate } from "../date";
import { bandingkanBidang, type KesesuaianBidang } from "./bidang-pendidikan";
import type { NilaiKantor } from "../peraturan/nilai-kantor";
import { menurut } from "../peraturan/register";
import type { Predikat } from "../skp/predikat";
import { TEKS_BUKTI_SKOR as T } from "../text/penempatan";
import type { BagianSkor, NilaiBagian } from "./skor";
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
}

const TANPA = (bukti: string): NilaiBagian => ({ nilai: null, bukti });
const [MASA_TERPENDEK, MASA_TERPANJANG] = menurut("masa-jabatan-mutasi").tahun;

/**
 * Each part of the score from its evidence, 0 to 100; a part without evidence says what is missing. [penempatan-bidang] [penempatan-nilai-predikat]
 * [penempatan-pengalaman] [penempatan-rotasi] [masa-jabatan-mutasi]
 */
export function nilaiBagian(bukti: BuktiPasangan, kantor: NilaiKantor): Readonly<Record<BagianSkor, NilaiBagian>> {
  return {
    kompetensi: bagianKompetensi(bukti),
    pendidikan: bagianPendidikan(bukti, kantor.menurut("penempatan-bidang", bukti.per)),
    pengalaman: bagianPengalaman(bukti, kantor.menurut("penempatan-pengalaman", bukti.per)),
    kinerja: bagianKinerja(bukti, kantor.menurut("penempatan-nilai-predikat", bukti.per)),
    talenta: bukti.ipAsn === null ? TANPA(T.ipAsnBelum) : { nilai: bukti.ipAsn, bukti: T.ipAsn(bukti.ipAsn) },
    rotasi: bagianRotasi(bukti, kantor.menurut("penempatan-rotasi", bukti.per)),
    permintaan: TANPA(T.permintaanBelum),
  };
}

/** A competency that nobody has assessed is no level 0: the part waits for all of them. */
function bagianKompetensi({ kompetensi: { jpm, dinilai, dari, kesenjangan } }: BuktiPasangan): NilaiBagian {
  if (dari === 0) return TANPA(T.standarBelum);
  if (jpm === null) return TANPA(T.kompetensiBelum(dinilai, dari));
  if (dinilai < dari) return TANPA(T.kompetensiSebagian(T.jpm(jpm, kesenjangan), dinilai, dari));
  return { nilai: jpm, bukti: T.jpm(jpm, kesenjangan) };
}

function bagianPendidikan({ bidang: { program, milik } }: BuktiPasangan, nilai: Readonly<Record<KesesuaianBidang, number>>): NilaiBagian {
  if (program.length === 0) return TANPA(T.programBelum);
  const banding = bandingkanBidang(program, milik);
  if (banding === null) return TANPA(T.bidangBelum);
  return { nilai: nilai[banding.kesesuaian], bukti: T.bidang(milik, banding) };
}

function bagianPengalaman({ bulanPengalaman }: BuktiPasangan, penuh: number): NilaiBagian {
  if (bulanPengalaman === null) return TANPA(T.pengalamanBelum);
  return { nilai: penuh === 0 ? 100 : Math.min(100, (100 * bulanPengalaman) / penuh), bukti: T.pengalaman(bulanPengalaman) };
}

function bagianKinerja({ predikat }: BuktiPasangan, nilai: Readonly<Record<Predikat, number>>): NilaiBagian {
  const ada = predikat.flatMap((satu) => satu ?? []);
  if (ada.length < predikat.length || ada.length === 0) return TANPA(T.kinerjaBelum);
  return { nilai: ada.reduce((jumlah, satu) => jumlah + nilai[satu], 0) / ada.length, bukti: T.kinerja(ada) };
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
  return { nilai: tetap ? 100 - lama : lama, bukti: T.masa(tmtJabatan) };
}
