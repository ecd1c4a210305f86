import type { PlainDate } from "../date";
import type { JenisPenugasan } from "./penugasan";
import type { Pegawai, StatusPegawai } from "./pegawai";
import { derajatPendidikan } from "./tingkat-pendidikan";

/** What every dated fact about a person has: it is in force from `sejak` on; null: since before anything that is known. */
export interface FaktaBertanggal {
  readonly id: string;
  readonly pegawaiId: string;
  readonly sejak: PlainDate | null;
}

/** How a post is held: as one's own, or beside it. */
export type JenisPemangkuan = "definitif" | JenisPenugasan;

/** One holding of a post, up to and including its last day `sampai`. A post outside this office's list has a name and no id. */
export interface FaktaJabatan extends FaktaBertanggal {
  readonly jenis: JenisPemangkuan;
  readonly jabatanId: string | null;
  readonly namaJabatan: string;
  readonly sampai: PlainDate | null;
  readonly nomorSk: string;
}

/** What says whether a post is held on a day. */
export type Pemangkuan = Pick<FaktaJabatan, "id" | "pegawaiId" | "jenis" | "jabatanId" | "sejak" | "sampai">;

export interface FaktaGolongan extends FaktaBertanggal {
  readonly golongan: string | null;
  readonly masaKerjaTahun: number | null;
  readonly masaKerjaBulan: number | null;
  readonly nomorSk: string;
}

export interface FaktaStatus extends FaktaBertanggal {
  readonly status: StatusPegawai;
  readonly akhirKontrak: PlainDate | null;
  readonly nomorSk: string;
}

export interface FaktaKedudukan extends FaktaBertanggal {
  readonly kedudukanHukum: string;
  readonly nomorSk: string;
  readonly catatan: string;
}

export interface FaktaPendidikan extends FaktaBertanggal {
  readonly tingkatPendidikan: string;
  readonly pendidikan: string;
  readonly tahunLulus: number | null;
  readonly lembaga: string;
}

export interface FaktaAtasan extends FaktaBertanggal {
  readonly atasanId: string | null;
  readonly namaAtasan: string;
  readonly sampai: PlainDate | null;
}

/** Every dated fact about one person, by kind, under the name of its table. */
export interface FaktaOrang {
  readonly riwayatJabatan: readonly FaktaJabatan[];
  readonly riwayatGolongan: readonly FaktaGolongan[];
  readonly riwayatStatus: readonly FaktaStatus[];
  readonly riwayatKedudukan: readonly FaktaKedudukan[];
  readonly riwayatPendidikan: readonly FaktaPendidikan[];
  readonly riwayatAtasan: readonly FaktaAtasan[];
}

export const TANPA_FAKTA: FaktaOrang = {
  riwayatJabatan: [],
  riwayatGolongan: [],
  riwayatStatus: [],
  riwayatKedudukan: [],
  riwayatPendidikan: [],
  riwayatAtasan: [],
};

/** What stays of a person whatever the day. */
export type IdentitasPegawai = Pick<
  Pegawai,
  "id" | "nip" | "nama" | "gelarDepan" | "gelarBelakang" | "tempatLahir" | "tanggalLahir" | "jenisKelamin" | "catatanNip" | "revision"
>;

/** A post that is not held yet on the day: its TMT is still to come. */
interface JabatanMendatang {
  readonly jabatanId: string | null;
  readonly namaJabatan: string;
  readonly tmt: PlainDate;
}

/** A person as at the end of a day. */
export interface PegawaiPada extends Pegawai {
  /** Her own post where it is none of this office's list; empty otherwise. */
  readonly namaJabatan: string;
  /** Since when status and kedudukan hukum are as they are; null when nobody said. */
  readonly tmtStatus: PlainDate | null;
  readonly tmtKedudukan: PlainDate | null;
  /** The next post of her own, with its first day; null while none is known to come. */
  readonly akan: JabatanMendatang | null;
}

/** The same with the post that is to come in the place of one that she does not hold yet: what a list or a form of today says of her. */
export function denganYangAkan(orang: PegawaiPada): PegawaiPada {
  const { akan } = orang;
  if (akan?.jabatanId == null || orang.jabatanId !== null || orang.namaJabatan !== "") return orang;
  return { ...orang, jabatanId: akan.jabatanId, tmtJabatan: akan.tmt };
}

/** Whether a fact has begun by the end of a day. */
function sudahMulai({ sejak }: Pick<FaktaBertanggal, "sejak">, per: PlainDate): boolean {
  return sejak === null || sejak <= per;
}

/** Order in which facts come into force; of two of one day the greater id counts as the later. */
export function menurutMulai(a: FaktaBertanggal, b: FaktaBertanggal): number {
  const [mulaiA, mulaiB] = [a.sejak ?? "", b.sejak ?? ""];
  if (mulaiA !== mulaiB) return mulaiA < mulaiB ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The latest fact that has begun by the end of a day. */
export function faktaPada<T extends FaktaBertanggal>(fakta: readonly T[], per: PlainDate): T | null {
  return (
    fakta
      .filter((satu) => sudahMulai(satu, per))
      .toSorted(menurutMulai)
      .at(-1) ?? null
  );
}

/** The first fact that begins after a day. */
export function faktaSesudah<T extends FaktaBertanggal>(fakta: readonly T[], per: PlainDate): T | null {
  return fakta.filter((satu) => !sudahMulai(satu, per)).toSorted(menurutMulai)[0] ?? null;
}

/** Holdings of a person's own post. */
export function definitif<T extends Pemangkuan>(fakta: readonly T[]): readonly T[] {
  return fakta.filter(({ jenis }) => jenis === "definitif");
}

/** Her own post on a day: the latest that has begun, unless its last day has passed. */
export function jabatanPada<T extends Pemangkuan>(fakta: readonly T[], per: PlainDate): T | null {
  const satu = faktaPada(definitif(fakta), per);
  return satu === null || (satu.sampai !== null && satu.sampai < per) ? null : satu;
}

/** Posts held beside her own on a day, each from its first to its last day. */
export function penugasanPada(fakta: readonly FaktaJabatan[], per: PlainDate): readonly FaktaJabatan[] {
  return fakta.filter((satu) => satu.jenis !== "definitif" && sudahMulai(satu, per) && (satu.sampai === null || satu.sampai >= per));
}

/** Superior on a day: the latest that has begun, unless his last day has passed. */
export function atasanPada(fakta: readonly FaktaAtasan[], per: PlainDate): FaktaAtasan | null {
  const satu = faktaPada(fakta, per);
  return satu === null || (satu.sampai !== null && satu.sampai < per) ? null : satu;
}

/**
 * The education in force on a day: the latest by its date, or by its year where only that is known; of one year the higher level. One
 * with neither was there before anything else.
 */
export function pendidikanPada(fakta: readonly FaktaPendidikan[], per: PlainDate): FaktaPendidikan | null {
  return (
    fakta
      .filter((satu) => mulaiPendidikan(satu) <= per)
      .toSorted(menurutPendidikan)
      .at(-1) ?? null
  );
}

/** A year sorts before every day in it. */
function mulaiPendidikan({ sejak, tahunLulus }: Pick<FaktaPendidikan, "sejak" | "tahunLulus">): string {
  return sejak ?? (tahunLulus === null ? "" : String(tahunLulus));
}

function menurutPendidikan(a: FaktaPendidikan, b: FaktaPendidikan): number {
  const [mulaiA, mulaiB] = [mulaiPendidikan(a), mulaiPendidikan(b)];
  if (mulaiA !== mulaiB) return mulaiA < mulaiB ? -1 : 1;
  const beda = derajatPendidikan(a.tingkatPendidikan) - derajatPendidikan(b.tingkatPendidikan);
  return beda !== 0 ? beda : a.id < b.id ? -1 : 1;
}

/** A person as at the end of a day; null before the first day of her status, when she was not there yet. */
export function irisanPegawai(identitas: IdentitasPegawai, fakta: FaktaOrang, per: PlainDate): PegawaiPada | null {
  const status = faktaPada(fakta.riwayatStatus, per);
  if (status === null) return null;
  const golongan = faktaPada(fakta.riwayatGolongan, per);
  const kedudukan = faktaPada(fakta.riwayatKedudukan, per);
  const pendidikan = pendidikanPada(fakta.riwayatPendidikan, per);
  const jabatan = jabatanPada(fakta.riwayatJabatan, per);
  const berikut = faktaSesudah(definitif(fakta.riwayatJabatan), per);
  return {
    ...identitas,
    status: status.status,
    tmtStatus: status.sejak,
    golongan: golongan?.golongan ?? null,
    tmtGolongan: golongan?.sejak ?? null,
    masaKerjaTahun: golongan?.masaKerjaTahun ?? null,
    masaKerjaBulan: golongan?.masaKerjaBulan ?? null,
    tingkatPendidikan: pendidikan?.tingkatPendidikan ?? "",
    pendidikan: pendidikan?.pendidikan ?? "",
    tahunLulus: pendidikan?.tahunLulus ?? null,
    kedudukanHukum: kedudukan?.kedudukanHukum ?? "",
    tmtKedudukan: kedudukan?.sejak ?? null,
    jabatanId: jabatan?.jabatanId ?? null,
    namaJabatan: jabatan?.namaJabatan ?? "",
    tmtJabatan: jabatan?.sejak ?? null,
    akan: berikut?.sejak ? { jabatanId: berikut.jabatanId, namaJabatan: berikut.namaJabatan, tmt: berikut.sejak } : null,
  };
}
