import type { PlainDate } from "../date";
import type { HasilKesenjangan } from "../kompetensi/kesenjangan";
import type { KeadaanKesiapan } from "../kompetensi/kesiapan";
import type { Predikat } from "../skp/predikat";
import type { SifatAturan } from "./sifat-aturan";
import type { IdAturan } from "./aturan";
import type { KesesuaianBidang } from "./bidang-pendidikan";
import type { CalonKursi } from "./bangku";
import type { JenisMutasi } from "./jenis-mutasi";
import type { TitikManfaat } from "./manfaat-kurva";
import type { BarisPemerataan } from "./pemerataan";
import type { PilihanPenempatan } from "./pilihan";
import type { Penempatan } from "./penempatan";
import type { Rangkaian } from "./rantai";
import type { KeadaanRencana, UsulTersimpan } from "./rencana-tersimpan";
import type { RingkasanRencana } from "./ringkas";
import type { BagianSkor } from "./skor";
import type { TanpaBukti } from "./tanpa-bukti";
import type { TelaahRencana } from "./telaah-rencana";
import type { JabatanAcuan } from "./unit-rencana";
import type { Usul } from "./usul";

/** A needed seat that a plan leaves empty, with how many who do not hold its post may have it by the hard rules. */
export type KursiKosong = Penempatan["kosong"][number] & { readonly boleh: number };

/** A plan as it goes on paper, with the names of whom and what it is about. */
export interface RencanaTercetak {
  readonly keadaan: "terbukti" | "buktiCacat";
  readonly per: PlainDate;
  readonly sampai: PlainDate;
  readonly perkaraTertutup: boolean;
  readonly tanpaBobot: boolean;
  /** Null for moves that are printed as a plan keeps them: nothing is proved of them now. */
  readonly ringkasan: RingkasanRencana | null;
  readonly usul: readonly Usul[];
  readonly rangkaian: readonly Rangkaian[];
  readonly kosong: readonly KursiKosong[];
  /** Who has no post and gets none, and who leaves hers within the horizon. */
  readonly tanpaJabatan: readonly string[];
  readonly menjelangKeluar: readonly string[];
  readonly kurva: readonly TitikManfaat[];
  /** Null in the same case. */
  readonly bukti: Pick<Penempatan["bukti"], "nilai" | "dual"> | null;
  readonly jabatan: Readonly<Record<string, JabatanAcuan>>;
  readonly nip: Readonly<Record<string, string>>;
  readonly nama: Readonly<Record<string, string>>;
}

/** How firm a plan is, and whom it touches among those who could move. */
export interface TelaahKantor extends TelaahRencana {
  readonly pemerataan: readonly BarisPemerataan[];
}

/** Everybody for one post that the plan fills or leaves empty. */
export interface BangkuTercetak {
  readonly jabatanId: string;
  readonly calon: readonly CalonKursi[];
}

/** The competency of a mover against the standard of the post that she is proposed for, and how near she is to it. */
export interface KompetensiTercetak {
  readonly pegawaiId: string;
  readonly jabatanId: string;
  readonly hasil: HasilKesenjangan;
  readonly kesiapan: KeadaanKesiapan | null;
  /** Hours of training that its gaps take, and for how many levels. */
  readonly jp: number;
  readonly tingkat: number;
}

/** What the file of a mover says of her on the day. */
export interface OrangTercetak {
  /** What her move is by the posts; null where one of them is no longer known. */
  readonly mutasi: JenisMutasi | null;
  /** With its pangkat. */
  readonly golongan: string;
  readonly tingkatPendidikan: string;
  readonly pendidikan: string;
  readonly tmtJabatan: PlainDate | null;
  readonly predikat: readonly { readonly tahun: number; readonly predikat: Predikat | null }[];
}

/** A kept plan by its name, with what was decided of its moves. */
export interface RencanaBernama {
  readonly nama: string;
  readonly keadaan: KeadaanRencana;
  readonly per: PlainDate;
  readonly tersimpan: readonly UsulTersimpan[];
  /** Whether what is computed now proposes just what it keeps; null for a draft, which is computed anew each time. */
  readonly sama: boolean | null;
}

/**
 * All that the documents of a placement are made of. Without `telaah` the moves are those that a plan in use keeps while the data behind them have
 * moved on: then nothing is said that only a computation could say.
 */
export interface BerkasPenempatan {
  readonly rencana: RencanaTercetak;
  readonly setelan: SetelanTercetak;
  readonly telaah: TelaahKantor | null;
  readonly bangku: readonly BangkuTercetak[];
  readonly kompetensi: readonly KompetensiTercetak[];
  readonly namaKompetensi: Readonly<Record<string, string>>;
  readonly orang: Readonly<Record<string, OrangTercetak>>;
  readonly tersimpan: RencanaBernama | null;
}

/** What the office weighs by, and what the analyst insisted on. */
export interface SetelanTercetak {
  readonly bobot: Readonly<Record<BagianSkor, number>>;
  readonly sifat: Readonly<Record<IdAturan, SifatAturan>>;
  /** In points of 100. */
  readonly ongkos: { readonly pindah: number; readonly tungguSebulan: number; readonly syaratLunak: number };
  /** The lowest score of a move that is proposed. */
  readonly nilaiTerendah: number;
  /** What the parts of a score come from, 0 to 100 each; experience counts full from so many months on. */
  readonly predikat: Readonly<Record<Predikat, number>>;
  readonly pengalamanBulan: number;
  readonly bidang: Readonly<Record<KesesuaianBidang, number>>;
  readonly rotasi: Readonly<Record<"baru" | "cukup" | "lama", number>>;
  readonly permohonan: Readonly<Record<"diminta" | "lain", number>>;
  readonly sisaMasa: Readonly<Record<"bulan" | "kaliManajerial", number>>;
  readonly cakrawalaBulan: number;
  /** Whether managerial posts are filled first, and whether a contract that ends within the horizon is taken as renewed. */
  readonly manajerialDahulu: boolean;
  readonly kontrakDiperpanjang: boolean;
  readonly tanpaBukti: TanpaBukti;
  readonly batasan: Pick<PilihanPenempatan, "kunci" | "coret" | "penting">;
}

/** One move as a line of the table. */
export interface BarisUsul {
  readonly nomor: number;
  readonly usul: Usul;
  readonly hari: PlainDate;
  readonly rangkaian: string;
  readonly nama: string;
  readonly nip: string;
  readonly dari: JabatanAcuan | undefined;
  readonly ke: JabatanAcuan | undefined;
  readonly cadangan: string;
}
