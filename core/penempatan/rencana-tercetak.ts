import type { PlainDate } from "../date";
import type { Predikat } from "../skp/predikat";
import type { SifatAturan } from "./sifat-aturan";
import type { IdAturan } from "./aturan";
import type { KesesuaianBidang } from "./bidang-pendidikan";
import type { PilihanPenempatan } from "./pilihan";
import type { Penempatan } from "./penempatan";
import type { Rangkaian } from "./rantai";
import type { BagianSkor } from "./skor";
import type { TanpaBukti } from "./tanpa-bukti";
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
  readonly usul: readonly Usul[];
  readonly rangkaian: readonly Rangkaian[];
  readonly kosong: readonly KursiKosong[];
  readonly bukti: Pick<Penempatan["bukti"], "nilai" | "dual">;
  readonly jabatan: Readonly<Record<string, JabatanAcuan>>;
  readonly nip: Readonly<Record<string, string>>;
  readonly nama: Readonly<Record<string, string>>;
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
