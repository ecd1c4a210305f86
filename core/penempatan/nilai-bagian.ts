import { fullYearsBetween, type PlainDate } from "../date";
import type { NilaiKantor } from "../peraturan/nilai-kantor";
import { menurut } from "../peraturan/register";
import type { Predikat } from "../skp/predikat";
import { TEKS_BUKTI_SKOR as T } from "../text/penempatan";
import type { BagianSkor, NilaiBagian } from "./skor";
import { tambahBulan } from "./tambah-bulan";

/** What the score of one person for one post is made of, as at a day. */
export interface BuktiPasangan {
  readonly per: PlainDate;
  /** Competency against the standard of the post: percent over what was assessed, of how many. */
  readonly kompetensi: { readonly jpm: number | null; readonly dinilai: number; readonly dari: number };
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
 * Each part of the score from its evidence, 0 to 100; a part without evidence says what is missing. [penempatan-nilai-predikat] [penempatan-pengalaman]
 * [penempatan-rotasi] [masa-jabatan-mutasi]
 */
export function nilaiBagian(bukti: BuktiPasangan, kantor: NilaiKantor): Readonly<Record<BagianSkor, NilaiBagian>> {
  return {
    kompetensi: bagianKompetensi(bukti),
    pendidikan: TANPA(T.pendidikanBelum),
    pengalaman: bagianPengalaman(bukti, kantor.menurut("penempatan-pengalaman", bukti.per)),
    kinerja: bagianKinerja(bukti, kantor.menurut("penempatan-nilai-predikat", bukti.per)),
    talenta: bukti.ipAsn === null ? TANPA(T.ipAsnBelum) : { nilai: bukti.ipAsn, bukti: T.ipAsn(bukti.ipAsn) },
    rotasi: bagianRotasi(bukti, kantor.menurut("penempatan-rotasi", bukti.per)),
    permintaan: TANPA(T.permintaanBelum),
  };
}

/** A competency that nobody has assessed is no level 0: the part waits for all of them. */
function bagianKompetensi({ kompetensi: { jpm, dinilai, dari } }: BuktiPasangan): NilaiBagian {
  if (dari === 0) return TANPA(T.standarBelum);
  return jpm === null || dinilai < dari ? TANPA(T.kompetensiBelum(dinilai, dari)) : { nilai: jpm, bukti: T.jpm(jpm) };
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

function bagianRotasi({ tmtJabatan, per }: BuktiPasangan, nilai: Readonly<Record<"baru" | "cukup" | "lama", number>>): NilaiBagian {
  if (tmtJabatan === null || tmtJabatan > per) return TANPA(T.masaBelum);
  const bukti = T.masa(tmtJabatan);
  if (fullYearsBetween(tmtJabatan, per) < MASA_TERPENDEK) return { nilai: nilai.baru, bukti };
  return { nilai: per > tambahBulan(tmtJabatan, MASA_TERPANJANG * 12) ? nilai.lama : nilai.cukup, bukti };
}
