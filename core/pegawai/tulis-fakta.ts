import type { PlainDate } from "../date";
import {
  definitif,
  denganYangAkan,
  faktaPada,
  faktaSesudah,
  jabatanPada,
  pendidikanPada,
  TANPA_FAKTA,
  type FaktaBertanggal,
  type FaktaOrang,
  type IdentitasPegawai,
  type PegawaiPada,
} from "./fakta";
import type { Pegawai } from "./pegawai";

/** What a form or a list says of a person, as on the day: identity and the facts of that day. */
export interface IsianPegawai extends Omit<Pegawai, "id" | "revision"> {
  /** First day of the status and of the kedudukan hukum, where they are said. */
  readonly tmtStatus?: PlainDate | null | undefined;
  readonly tmtKedudukan?: PlainDate | null | undefined;
}

export type TabelFakta = Exclude<keyof FaktaOrang, "riwayatAtasan">;
type Kolom = Readonly<Record<string, string | number | null>>;

/** One write of a fact. */
export type TulisanFakta =
  | { readonly aksi: "tambah"; readonly tabel: TabelFakta; readonly isi: Kolom & { readonly id: string } }
  | { readonly aksi: "ubah"; readonly tabel: TabelFakta; readonly id: string; readonly isi: Kolom };

/** Of whom somebody writes, on which day, and how a new fact gets its id. */
export interface AcuanTulis {
  readonly pegawaiId: string;
  readonly per: PlainDate;
  readonly idBaru: () => string;
}

export interface RencanaFakta {
  readonly tulisan: readonly TulisanFakta[];
  /** Facts that would be hidden by an earlier one if they were written: their TMT lies before what is known already. */
  readonly mundur: readonly TabelFakta[];
}

/** The columns of a person that stay whatever the day. */
export function identitasDari(isi: Partial<IsianPegawai>): Partial<Omit<IdentitasPegawai, "id" | "revision">> {
  const { nip, nama, gelarDepan, gelarBelakang, tempatLahir, tanggalLahir, jenisKelamin, catatanNip } = isi;
  const semua = { nip, nama, gelarDepan, gelarBelakang, tempatLahir, tanggalLahir, jenisKelamin, catatanNip };
  return Object.fromEntries(Object.entries(semua).filter(([, nilai]) => nilai !== undefined));
}

/** The facts of one kind that a form shows and changes. */
interface Bidang {
  readonly tabel: TabelFakta;
  /** The facts among which the one in force is found. */
  readonly fakta: readonly FaktaBertanggal[];
  /** The one that the form shows: in force on the day; a post that is to come, when the form names it. */
  readonly dilihat: FaktaBertanggal | null;
  readonly isi: Kolom;
  /** Since when, as the form says; undefined when it does not say. */
  readonly sejak: PlainDate | null | undefined;
  /** The value that makes it another fact and not the same one told better. */
  readonly inti: string;
  /** Columns that a new fact has besides. */
  readonly baru: Kolom;
}

/** Of no facts none is in force on any day. */
const HARI_APA_PUN = "1900-01-01" as PlainDate;
const SK = { nomorSk: "" };

function bidangFakta(isi: IsianPegawai, fakta: FaktaOrang, per: PlainDate): readonly Bidang[] {
  const jabatan = definitif(fakta.riwayatJabatan);
  const yangAkan = faktaSesudah(jabatan, per);
  return [
    {
      tabel: "riwayatStatus",
      fakta: fakta.riwayatStatus,
      dilihat: faktaPada(fakta.riwayatStatus, per),
      isi: { status: isi.status },
      sejak: isi.tmtStatus,
      inti: "status",
      baru: { akhirKontrak: null, ...SK },
    },
    {
      tabel: "riwayatGolongan",
      fakta: fakta.riwayatGolongan,
      dilihat: faktaPada(fakta.riwayatGolongan, per),
      isi: { golongan: isi.golongan, masaKerjaTahun: isi.masaKerjaTahun, masaKerjaBulan: isi.masaKerjaBulan },
      sejak: isi.tmtGolongan,
      inti: "golongan",
      baru: SK,
    },
    {
      tabel: "riwayatPendidikan",
      fakta: fakta.riwayatPendidikan,
      dilihat: pendidikanPada(fakta.riwayatPendidikan, per),
      isi: { tingkatPendidikan: isi.tingkatPendidikan, pendidikan: isi.pendidikan, tahunLulus: isi.tahunLulus },
      sejak: undefined,
      inti: "tingkatPendidikan",
      baru: { lembaga: "" },
    },
    {
      tabel: "riwayatKedudukan",
      fakta: fakta.riwayatKedudukan,
      dilihat: faktaPada(fakta.riwayatKedudukan, per),
      isi: { kedudukanHukum: isi.kedudukanHukum },
      sejak: isi.tmtKedudukan,
      inti: "kedudukanHukum",
      baru: { ...SK, catatan: "" },
    },
    {
      tabel: "riwayatJabatan",
      fakta: jabatan,
      dilihat: jabatanPada(jabatan, per) ?? (yangAkan?.jabatanId === isi.jabatanId ? yangAkan : null),
      isi: { jabatanId: isi.jabatanId },
      sejak: isi.tmtJabatan,
      inti: "jabatanId",
      baru: { jenis: "definitif", namaJabatan: "", sampai: null, ...SK },
    },
  ];
}

/** The facts of a person who comes anew; what nobody said of her is none. */
export function faktaPertama(pegawaiId: string, isi: IsianPegawai): readonly TulisanFakta[] {
  return bidangFakta(isi, TANPA_FAKTA, HARI_APA_PUN).flatMap((bidang): readonly TulisanFakta[] =>
    isKosong(bidang)
      ? []
      : [
          {
            aksi: "tambah",
            tabel: bidang.tabel,
            isi: { id: idFaktaPertama(pegawaiId, bidang.tabel), pegawaiId, sejak: bidang.sejak ?? null, ...bidang.baru, ...bidang.isi },
          },
        ],
  );
}

/** Id of the one fact of a kind that a person has at first. */
function idFaktaPertama(pegawaiId: string, tabel: TabelFakta): string {
  return `${pegawaiId}:${AKHIRAN[tabel]}`;
}

const AKHIRAN: Readonly<Record<TabelFakta, string>> = {
  riwayatJabatan: "jabatan",
  riwayatGolongan: "golongan",
  riwayatStatus: "status",
  riwayatKedudukan: "kedudukan",
  riwayatPendidikan: "pendidikan",
};

function isKosong({ isi, sejak }: Bidang): boolean {
  return (sejak ?? null) === null && Object.values(isi).every((nilai) => nilai === null || nilai === "");
}

/**
 * What has to be written so that a person is on the day as a form says. A fact of the same first day, or the same thing told with another
 * day, is corrected; another thing from a later day on is a new fact beside the one before it. What does not differ is not written.
 */
export function ubahFakta(isi: IsianPegawai, fakta: FaktaOrang, { pegawaiId, per, idBaru }: AcuanTulis): RencanaFakta {
  const tulisan: TulisanFakta[] = [];
  const mundur: TabelFakta[] = [];
  for (const bidang of bidangFakta(isi, fakta, per)) {
    const satu = tulisanBidang(bidang, pegawaiId, idBaru);
    if (satu === null) continue;
    tulisan.push(satu);
    if (isMundur(bidang, satu, per)) mundur.push(bidang.tabel);
  }
  return { tulisan, mundur };
}

/** What saving a form would do to the fact of each kind that it changes: correct the one in force, or add another one. */
export function akibatTulis(lama: PegawaiPada, isi: IsianPegawai, per: PlainDate): ReadonlyMap<TabelFakta, TulisanFakta["aksi"]> {
  const dikenal = denganYangAkan(lama);
  const fakta = faktaPertama(lama.id, dikenal).map((satu) => [satu.tabel, [satu.isi]] as const);
  // The rows have the columns of their kind.
  const semula = { ...TANPA_FAKTA, ...Object.fromEntries(fakta) } as FaktaOrang;
  const { tulisan } = ubahFakta(isi, semula, { pegawaiId: lama.id, per, idBaru: () => "" });
  const ada = new Set(fakta.map(([tabel]) => tabel));
  return new Map(tulisan.filter(({ tabel }) => ada.has(tabel)).map(({ tabel, aksi }) => [tabel, aksi]));
}

function tulisanBidang(bidang: Bidang, pegawaiId: string, idBaru: () => string): TulisanFakta | null {
  const { tabel, dilihat, isi } = bidang;
  if (dilihat === null && isKosong(bidang)) return null;
  const sejak = bidang.sejak === undefined ? (dilihat?.sejak ?? null) : bidang.sejak;
  const lengkap = { ...isi, sejak };
  if (dilihat !== null && Object.entries(lengkap).every(([nama, nilai]) => kolomDari(dilihat, nama) === nilai)) return null;
  const sehari = bidang.fakta.find((satu) => satu.sejak === sejak && (tabel !== "riwayatPendidikan" || satu === dilihat));
  const diperbaiki = sehari ?? (dilihat !== null && !isFaktaBaru(bidang, dilihat, sejak) ? dilihat : null);
  if (diperbaiki === null)
    return {
      aksi: "tambah",
      tabel,
      isi: { id: dilihat === null ? idPertama(bidang, pegawaiId, idBaru) : idBaru(), pegawaiId, ...bidang.baru, ...lengkap },
    };
  const ubahan = Object.fromEntries(Object.entries(lengkap).filter(([nama, nilai]) => kolomDari(diperbaiki, nama) !== nilai));
  // A post of this office has no name of its own, and one that is held again has no last day.
  const lagi = tabel === "riwayatJabatan" && dilihat === null ? { sampai: null } : {};
  const dalam = tabel === "riwayatJabatan" && isi["jabatanId"] !== null ? { namaJabatan: "" } : {};
  return { aksi: "ubah", tabel, id: diperbaiki.id, isi: { ...ubahan, ...dalam, ...lagi } };
}

function idPertama({ tabel, fakta }: Bidang, pegawaiId: string, idBaru: () => string): string {
  return fakta.length === 0 ? idFaktaPertama(pegawaiId, tabel) : idBaru();
}

/** Another thing from a later day on; what was empty so far, or is only dated otherwise, is the same fact told better. */
function isFaktaBaru({ isi, inti }: Bidang, dilihat: FaktaBertanggal, sejak: PlainDate | null): boolean {
  // A post outside the list has no id, and is one all the same.
  const lama = kolomDari(dilihat, inti) ?? kolomDari(dilihat, "namaJabatan");
  const lain = lama !== isi[inti] && lama !== null && lama !== "";
  return lain && sejak !== null && (dilihat.sejak === null || sejak > dilihat.sejak);
}

/** Whether another fact of its kind would still be in force in its place on the day. */
function isMundur(bidang: Bidang, satu: TulisanFakta, per: PlainDate): boolean {
  if (bidang.tabel === "riwayatPendidikan" || bidang.fakta.length === 0) return false;
  const tertulis = satu.aksi === "tambah" ? satu.isi.id : satu.id;
  const sejak = (satu.isi["sejak"] === undefined ? bidang.dilihat?.sejak : satu.isi["sejak"]) ?? null;
  if (sejak !== null && String(sejak) > per) return false;
  const lain = faktaPada(
    bidang.fakta.filter(({ id }) => id !== tertulis),
    per,
  );
  return lain !== null && (lain.sejak ?? "") > String(sejak ?? "");
}

function kolomDari(fakta: FaktaBertanggal, nama: string): string | number | null {
  return (fakta as unknown as Kolom)[nama] ?? null;
}
