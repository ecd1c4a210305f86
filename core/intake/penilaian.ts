import type { Ingatan } from "../ingatan";
import type { IdentitasPegawai } from "../pegawai/fakta";
import type { PlainDate } from "../date";
import type { BukuFakta } from "./buku-fakta";
import type { KeadaanData, TugasTersimpan } from "./keadaan";
import { alamatSel, selKosong, teksSel } from "./lembar";
import { masalah } from "./masalah";
import type { PencocokNama } from "./cocok-nama";
import type { DaftarTanya } from "./daftar-tanya";
import type { LembarDraf } from "./lembar-draf";
import type { BarisPerabot } from "./perabot";
import type { AsalIdentitas, BarisPratinjau, Masalah, StatusBaris } from "./pratinjau";
import type { BarisTambah, BarisUbah, IsiRencana, TabelBaris } from "./rencana";
import type { SusunanKantor, UnitDraf } from "./susunan";

export type Perubahan = BarisPratinjau["perubahan"][number];

/** The judgement of one row. */
export interface BarisDinilai {
  /** Index into the rows of the sheet. */
  readonly indeks: number;
  readonly status: StatusBaris;
  readonly masalah: readonly Masalah[];
  readonly perubahan: readonly Perubahan[];
  /** What the row would store, by field; null for a row that stores nothing. */
  readonly isi: Readonly<Record<string, string | number | null>> | null;
  /** For a row of an informasi jabatan: the item of the form that it goes to, in words. */
  readonly bagian?: string;
}

/** The judgement of one sheet. */
export interface LembarDinilai {
  readonly baris: readonly BarisDinilai[];
  /** Rows that carry no data. */
  readonly perabot: readonly BarisPerabot[];
  readonly masalah: readonly Masalah[];
  readonly keterangan: string;
  readonly abk: { readonly jabatan: string; readonly unit: string; readonly asal: AsalIdentitas } | null;
}

/** The row of this import that named an NIP first. */
export interface NipDisebut {
  /** Cell of the NIP. */
  readonly tempat: string;
  readonly nama: string;
  /** A refused row has spoken of its person too: she is not missing, and her number is taken. */
  ditolak: boolean;
}

type IsiOrang = Omit<IdentitasPegawai, "id" | "revision">;

/** A person of this import, to whom a later row may add. */
export interface OrangImpor {
  /** Cell of the NIP on the row that speaks of her own jabatan. */
  readonly tempat: string;
  readonly nama: string;
  /** Id, or key of the row that is added. */
  readonly kunci: string;
  /** The person as stored before. */
  readonly lama: IdentitasPegawai | null;
  /** What the plan writes of her; null while that is nothing. */
  tulis: Partial<Record<keyof IsiOrang, IsiOrang[keyof IsiOrang]>> | null;
  /** Her own jabatan; null while no row has named it. */
  jabatanId: string | null;
  /** Fields that her rows have given, with the cell of each. */
  readonly terisi: () => Map<string, { readonly nilai: string | number | null; readonly tempat: string }>;
}

/** Tasks of a jabatan that a sheet of this import has named, for a further sheet that goes on with them. */
export interface TugasDisebut {
  /** Keys of their texts. */
  readonly kunci: ReadonlySet<string>;
  /** Ids of the stored ones among them. */
  readonly id: ReadonlySet<string>;
  /** Place of the next new one. */
  readonly urutan: number;
}

/** What the judgements of all sheets of one import share and add to. */
export interface Penilaian {
  readonly keadaan: KeadaanData;
  readonly tanya: DaftarTanya;
  readonly susunan: SusunanKantor;
  readonly pegawaiMenurutNip: ReadonlyMap<string, IdentitasPegawai>;
  /** The dated facts as stored, with those that this import adds. */
  readonly fakta: BukuFakta;
  /** Person and day of every rise of salary that is known. */
  readonly kgbDikenal: Set<string>;
  /** The newest day of which anything was known before this import; null for an office that begins. */
  readonly hariTerakhir: PlainDate | null;
  /** Ids of the answers of earlier imports. */
  readonly diingat: ReadonlySet<string>;
  /** What later imports need not say or ask again. */
  readonly ingatanTulis: Ingatan[];
  readonly tugasMenurutJabatan: ReadonlyMap<string, readonly TugasTersimpan[]>;
  /** People whose NIP is still to come, by the key of their name. */
  readonly tanpaNipMenurutNama: ReadonlyMap<string, readonly IdentitasPegawai[]>;
  readonly nama: PencocokNama;
  /** NIP, with the day of the list where it has one (`kunciNip`) -> the person, by the row that named it first in the lists of that day. */
  readonly nipDisebut: Map<string, NipDisebut>;
  /** The same -> the person whom rows of the lists of that day have given. */
  readonly orangDisebut: Map<string, OrangImpor>;
  /** NIP -> a person whom this import adds, whatever the day of the list. */
  readonly orangBaru: Map<string, { readonly kunci: string; readonly isi: IsiOrang }>;
  /** Posts beside people's own, placed when all own ones are known: who acts for a head finds his post. */
  readonly penugasanTunda: (() => void)[];
  /** What is told of names once all sheets are read: a later sheet may bring the fuller spelling under which one is stored. */
  readonly ucapanTunda: (() => void)[];
  /** Id of a stored person -> the newest day of the lists whose rows speak of her, by NIP or by name. */
  readonly disebutPada: Map<string, PlainDate>;
  /** Id -> what is written of a stored person. */
  readonly orangDiubah: Map<string, Partial<IsiOrang>>;
  /** NIPs on rows that were refused or left out: they stand in a list. */
  readonly nipSaja: Set<string>;
  /** Units of the people in this import, and whether they are PNS or PPPK. */
  readonly unitDisebut: Set<string>;
  readonly jenisDisebut: Set<"PNS" | "PPPK">;
  /** The newest day of the lists of this import; null while it has none. */
  hariDaftar: PlainDate | null;
  /** People of whom only acting posts are known so far -> tells so on their row, should it stay that way. */
  readonly tanpaJabatanSendiri: Map<string, () => void>;
  /** Names on rows of people that were refused: such a person is not missing. */
  readonly namaDitolak: Set<string>;
  /** Top units of the people in this import. */
  readonly puncakDisebut: Set<string>;
  /** Jabatan (by key) -> the cell of a peta jabatan that named it first. */
  readonly petaJabatan: Map<string, string>;
  /** Jabatan (by key) -> seats counted in a peta jabatan of this import. */
  readonly kursi: Map<string, number>;
  /** File and sheet -> the units that the sheet lists, by their number. */
  readonly rujukanUnit: Map<string, ReadonlyMap<string, UnitDraf>>;
  /** Jabatan (by key) -> the ABK sheet that described it first. */
  readonly abkJabatan: Map<string, string>;
  /** Jabatan (by key) -> the file whose informasi jabatan described it first. */
  readonly anjabJabatan: Map<string, string>;
  /** Jabatan (by key) -> what the ABK sheets of this import have said of its tasks so far. */
  readonly tugasDisebut: Map<string, TugasDisebut>;
  /** Name keys of the units that ABK sheets of this import describe, and `kunciTempat` of their jabatan. */
  readonly disebutAbk: ReadonlySet<string>;
  /** What would be written beside the office itself, by table. */
  readonly tulis: {
    readonly [T in TabelBaris]: { readonly tambah: BarisTambah<IsiRencana[T]>[]; readonly ubah: BarisUbah<IsiRencana[T]>[] };
  };
}

export const TANPA_PERUBAHAN: readonly Perubahan[] = [];

/** Address of a cell with its sheet, as a sentence about another place names it: `Sheet1 A8`. */
export function tempatSel(lembar: LembarDraf, alamat: string): string {
  return `${lembar.lembar.nama} ${alamat}`;
}

/** Key of a jabatan name within a unit name, for two names of which no row is known yet. */
export function kunciTempat(kunciUnit: string, kunciJabatan: string): string {
  return `${kunciUnit}\u0000${kunciJabatan}`;
}

/** A row left out by the analyst. */
export function barisDikecualikan(indeks: number): BarisDinilai {
  return { indeks, status: "dikecualikan", masalah: [], perubahan: TANPA_PERUBAHAN, isi: null };
}

/** A row that cannot be written. */
export function barisDitolak(indeks: number, sebab: readonly Masalah[]): BarisDinilai {
  return { indeks, status: "ditolak", masalah: sebab, perubahan: TANPA_PERUBAHAN, isi: null };
}

/** A row that holds something of which nothing can be taken, refused with its first text; left out when the analyst said so. */
export function barisTakTerbaca(
  { lembar, dikeluarkan }: LembarDraf,
  indeks: number,
  kode: "barisTakTerbaca" | "teksTanpaAngka" = "barisTakTerbaca",
): BarisDinilai {
  const baris = lembar.baris[indeks];
  if (!baris || dikeluarkan.has(baris.nomor)) return barisDikecualikan(indeks);
  const kolom = baris.sel.findIndex((isi) => !selKosong(isi));
  const data = { nilai: teksSel(baris.sel[kolom]).slice(0, 80) };
  return barisDitolak(indeks, [masalah({ lembar: lembar.nama, sel: alamatSel(kolom, baris.nomor), kode, data })]);
}
