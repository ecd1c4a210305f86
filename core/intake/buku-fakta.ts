import type { Baris } from "../baris/kolom";
import type { PlainDate } from "../date";
import { groupBy } from "../group";
import { dikenalPada, menurutMulai } from "./banding-riwayat";
import type { BarisFakta, IsiFakta, RiwayatKantor, TabelFaktaImpor } from "./baris-fakta";
import { AWALAN_KUNCI_BARU, type BarisTambah, type BarisUbah, type RencanaTabel } from "./rencana";

/** A fact on its way: a stored one (with the revision seen) or one that this import adds. */
export interface FaktaBuku<T extends TabelFaktaImpor> {
  readonly kunci: string;
  readonly revision: number | null;
  isi: IsiFakta<T>;
}

type Menurut = { readonly [T in TabelFaktaImpor]: Map<string, FaktaBuku<T>[]> };
type Tambahan = { readonly [T in TabelFaktaImpor]: FaktaBuku<T>[] };
type Ubahan = { readonly [T in TabelFaktaImpor]: Map<string, BarisUbah<BarisFakta<T>>> };

/** The dated facts of everybody as stored together with what one import says of them: each is written once, however many lists give it. */
export class BukuFakta {
  private readonly menurutOrang: Menurut;
  private readonly tambahan: Tambahan = {
    riwayatStatus: [],
    riwayatGolongan: [],
    riwayatJabatan: [],
    riwayatKedudukan: [],
    riwayatPendidikan: [],
  };
  private readonly ubahan: Ubahan = {
    riwayatStatus: new Map(),
    riwayatGolongan: new Map(),
    riwayatJabatan: new Map(),
    riwayatKedudukan: new Map(),
    riwayatPendidikan: new Map(),
  };

  /** How many of the added facts stand under the name of their person. */
  private readonly tercatat: Record<TabelFaktaImpor, number> = {
    riwayatStatus: 0,
    riwayatGolongan: 0,
    riwayatJabatan: 0,
    riwayatKedudukan: 0,
    riwayatPendidikan: 0,
  };

  constructor(riwayat: RiwayatKantor) {
    this.menurutOrang = {
      riwayatStatus: perOrang<"riwayatStatus">(riwayat.riwayatStatus),
      riwayatGolongan: perOrang<"riwayatGolongan">(riwayat.riwayatGolongan),
      riwayatJabatan: perOrang<"riwayatJabatan">(riwayat.riwayatJabatan),
      riwayatKedudukan: perOrang<"riwayatKedudukan">(riwayat.riwayatKedudukan),
      riwayatPendidikan: perOrang<"riwayatPendidikan">(riwayat.riwayatPendidikan),
    };
  }

  /** The facts of a person, by id or key, in the order in which they begin. */
  dari<T extends TabelFaktaImpor>(tabel: T, orang: string): readonly FaktaBuku<T>[] {
    if (orang.startsWith(AWALAN_KUNCI_BARU)) this.catatBaru(tabel, this.tambahan[tabel]);
    const milik: readonly FaktaBuku<T>[] = this.menurutOrang[tabel].get(orang) ?? [];
    return milik.length < 2 ? milik : menurutMulai(milik.map((fakta) => ({ fakta, sejak: fakta.isi.sejak }))).map(({ fakta }) => fakta);
  }

  /** The fact in force at the end of a day. */
  pada<T extends Exclude<TabelFaktaImpor, "riwayatJabatan">>(tabel: T, orang: string, per: PlainDate): IsiFakta<T> | null {
    const berlaku = dikenalPada(
      this.dari(tabel, orang).map(({ isi }) => ({ isi, sejak: isi.sejak })),
      per,
    );
    return berlaku?.isi ?? null;
  }

  /** The own post of a person on a day, unless its last day has passed. */
  jabatanPada(orang: string, per: PlainDate): IsiFakta<"riwayatJabatan"> | null {
    const milik = this.dari("riwayatJabatan", orang).flatMap(({ isi }) => (isi.jenis === "definitif" ? [{ isi, sejak: isi.sejak }] : []));
    const berlaku = dikenalPada(milik, per)?.isi ?? null;
    return berlaku?.sampai != null && berlaku.sampai < per ? null : berlaku;
  }

  /** Adds a fact; one that is there from the same day is told better. */
  tambah<T extends TabelFaktaImpor>(tabel: T, isi: IsiFakta<T>): void {
    const kembar = this.dari(tabel, isi.pegawaiId).find((satu) => sehari(tabel, satu.isi, isi));
    if (kembar) {
      this.lengkapi(tabel, kembar, isi);
      return;
    }
    this.tambahPertama(tabel, isi);
    this.catatBaru(tabel, this.tambahan[tabel]);
  }

  /** Adds a fact about somebody of whom none of its kind is known. Under whose name it stands is noted when somebody asks: of thousands nobody does. */
  tambahPertama<T extends TabelFaktaImpor>(tabel: T, isi: IsiFakta<T>): void {
    const baru: FaktaBuku<T>[] = this.tambahan[tabel];
    baru.push({ kunci: `${AWALAN_KUNCI_BARU}${tabel}-${baru.length}`, revision: null, isi });
  }

  private catatBaru<T extends TabelFaktaImpor>(tabel: T, baru: readonly FaktaBuku<T>[]): void {
    const orang: Map<string, FaktaBuku<T>[]> = this.menurutOrang[tabel];
    for (const fakta of baru.slice(this.tercatat[tabel])) {
      const milik = orang.get(fakta.isi.pegawaiId);
      if (milik) milik.push(fakta);
      else orang.set(fakta.isi.pegawaiId, [fakta]);
    }
    this.tercatat[tabel] = baru.length;
  }

  /** Says a fact better: a date or a value that it lacked, or what the office chose. */
  ganti<T extends TabelFaktaImpor>(tabel: T, fakta: FaktaBuku<T>, isi: Partial<IsiFakta<T>>): void {
    fakta.isi = { ...fakta.isi, ...isi };
    if (fakta.revision === null) return;
    const ubahan: Map<string, BarisUbah<BarisFakta<T>>> = this.ubahan[tabel];
    const sebelum: Partial<Omit<BarisFakta<T>, "id" | "revision">> = ubahan.get(fakta.kunci)?.isi ?? {};
    ubahan.set(fakta.kunci, { id: fakta.kunci, revision: fakta.revision, isi: { ...sebelum, ...isi } });
  }

  /** Says a fact as a list does. What the list leaves open (a last day, a decree, a length of service) stays as it is known. */
  lengkapi<T extends TabelFaktaImpor>(tabel: T, fakta: FaktaBuku<T>, isi: Partial<IsiFakta<T>>): void {
    const disebut: Baris = Object.fromEntries(Object.entries(isi).filter(([, nilai]) => nilai !== null && nilai !== ""));
    // A post of the list has no name of its own, and only a contract ends.
    const luar = disebut["jabatanId"] === undefined ? {} : { namaJabatan: "" };
    const kontrak = disebut["status"] === "PNS" || disebut["status"] === "CPNS" ? { akhirKontrak: null } : {};
    this.ganti(tabel, fakta, { ...disebut, ...luar, ...kontrak } as Partial<IsiFakta<T>>);
  }

  /** What accepting writes of one table. */
  rencana<T extends TabelFaktaImpor>(tabel: T): RencanaTabel<BarisFakta<T>> {
    const ubahan: Map<string, BarisUbah<BarisFakta<T>>> = this.ubahan[tabel];
    const tambah: readonly BarisTambah<BarisFakta<T>>[] = this.tambahan[tabel];
    return { tambah, ubah: [...ubahan.values()] };
  }
}

/** Whether the data file has room for one of two facts only. */
function sehari<T extends TabelFaktaImpor>(tabel: T, satu: IsiFakta<T>, lain: IsiFakta<T>): boolean {
  if (satu.sejak !== lain.sejak || tabel === "riwayatPendidikan") return false;
  return KUNCI_JABATAN.every((kolom) => (satu as Baris)[kolom] === (lain as Baris)[kolom]);
}

/** Columns by which several posts may begin on one day; the facts of other kinds have none of them. */
const KUNCI_JABATAN = ["jenis", "jabatanId", "namaJabatan"] as const;

function perOrang<T extends TabelFaktaImpor>(baris: readonly BarisFakta<T>[]): Map<string, FaktaBuku<T>[]> {
  const fakta = baris.map(({ id, revision, ...isi }): FaktaBuku<T> => ({ kunci: id, revision, isi }));
  return groupBy(fakta, ({ isi }) => isi.pegawaiId);
}
