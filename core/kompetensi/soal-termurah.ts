/** A training of the catalogue: what it takes which competency from and to, what it costs, and how many may come. */
export interface PelatihanTersedia {
  readonly id: string;
  readonly jp: number;
  /** Rupiah for each participant, and once for the class. */
  readonly biaya: number;
  readonly biayaKelas: number;
  /** Null for as many as come. */
  readonly kuota: number | null;
  readonly sasaran: readonly { readonly kunci: string; readonly dariLevel: number; readonly keLevel: number }[];
}

/** A competency in which somebody lacks levels for a post. */
export interface Kekurangan {
  readonly kunci: string;
  readonly ada: number;
  readonly perlu: number;
}

export interface CalonPos {
  readonly pegawaiId: string;
  readonly kurang: readonly Kekurangan[];
}

/** A post that is to become fillable, and who may be thought of for it. */
interface PosDicari {
  readonly jabatanId: string;
  readonly calon: readonly CalonPos[];
}

/** One level of one competency: from `level` to the next. */
export interface LangkahLevel {
  readonly kunci: string;
  readonly level: number;
}

export interface SoalTermurah {
  readonly pos: readonly PosDicari[];
  readonly pelatihan: readonly PelatihanTersedia[];
  /** What is to be as little as possible. */
  readonly ukuran: "biaya" | "jp";
  /** Most JP that one person takes; null for no bound. */
  readonly jpTertinggi: number | null;
  /** Most cases that are looked at before the best found is handed over unproven. */
  readonly kasusTerbanyak?: number;
}

/** Who is made ready for which post, and by what. */
export interface PilihanPos {
  readonly jabatanId: string;
  readonly pegawaiId: string;
  readonly ikut: readonly { readonly pelatihanId: string; readonly menutup: readonly LangkahLevel[] }[];
}

export interface Termurah {
  /** Proven to be the least, or the best that was found in as many cases as may be looked at. */
  readonly keadaan: "optimal" | "belumTerbukti";
  /** Rupiah or JP, by the measure. */
  readonly jumlah: number;
  /** No choice takes less than this; the same as `jumlah` once it is proven. */
  readonly palingSedikit: number;
  readonly pilihan: readonly PilihanPos[];
  /** Cases looked at until nothing was left that could be less. */
  readonly simpul: number;
  /** What it takes at least, known before any case was told apart. */
  readonly batasAwal: number;
}

/** Why the chosen posts cannot all be made fillable. */
export type SebabTakMungkin =
  | { readonly jenis: "tanpaCalon"; readonly jabatanId: string }
  /** For each candidate the levels that no training reaches. */
  | {
      readonly jenis: "tanpaPelatihan";
      readonly jabatanId: string;
      readonly calon: readonly { readonly pegawaiId: string; readonly langkah: readonly LangkahLevel[] }[];
    }
  | { readonly jenis: "kuota" }
  | { readonly jenis: "jp" }
  | { readonly jenis: "kuotaDanJp" }
  | { readonly jenis: "orang" };

export type JawabanTermurah = Termurah | { readonly keadaan: "tidakMungkin"; readonly sebab: readonly SebabTakMungkin[] };

/** The levels one by one that somebody lacks. */
export function langkahCalon({ kurang }: CalonPos): readonly LangkahLevel[] {
  return kurang.flatMap(({ kunci, ada, perlu }) =>
    Array.from({ length: Math.max(0, perlu - ada) }, (_, nomor) => ({ kunci, level: ada + nomor })),
  );
}

/** Whether a training takes somebody over one level. */
export function menjangkau(pelatihan: PelatihanTersedia, { kunci, level }: LangkahLevel): boolean {
  return pelatihan.sasaran.some((satu) => satu.kunci === kunci && satu.dariLevel <= level && level < satu.keLevel);
}
