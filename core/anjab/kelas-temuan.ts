import type { Jabatan, Jenjang } from "../jabatan/jabatan";

/** What may be wrong about classes, in the order in which it is shown. */
export const JENIS_TEMUAN_KELAS = ["kelasAtasan", "kelasJenjang", "kelasSenama", "kelasDiLuar", "tanpaKelas", "kelasTanpaSumber"] as const;
export type JenisTemuanKelas = (typeof JENIS_TEMUAN_KELAS)[number];

/** A jabatan as its class is examined; `sumberKelas` is what its informasi jabatan says the class comes from, empty for nothing. */
export interface JabatanBerkelas extends Pick<Jabatan, "id" | "nama" | "unitId" | "jenis" | "jenjang" | "kelas" | "indukId"> {
  readonly sumberKelas: string;
}

/** What was found out about classes, with the figures that its sentence names. */
export type IsiTemuanKelas =
  /** A subordinate whose class is that of the superior or above it; the jabatan are the subordinate, then the superior. */
  | {
      readonly jenis: "kelasAtasan";
      readonly bukti: { readonly kelas: number; readonly kelasAtasan: number; readonly atasan: string; readonly fungsional: boolean };
    }
  /** One jabatan fungsional whose higher jenjang has no higher class; the jabatan are the lower, then the higher jenjang. */
  | { readonly jenis: "kelasJenjang"; readonly bukti: { readonly rendah: KelasJenjang; readonly tinggi: KelasJenjang } }
  /** One name, or one name and jenjang, with several classes. */
  | { readonly jenis: "kelasSenama"; readonly bukti: { readonly kelas: readonly { readonly kelas: number; readonly banyak: number }[] } }
  | { readonly jenis: "kelasDiLuar"; readonly bukti: { readonly kelas: number } }
  /** So many jabatan of so many, of one unit, or of the whole office where no jabatan has one. */
  | { readonly jenis: "tanpaKelas" | "kelasTanpaSumber"; readonly bukti: { readonly banyak: number; readonly dari: number } };

export interface KelasJenjang {
  readonly jenjang: Jenjang;
  readonly kelas: number;
}

/** A finding about classes: its key stays the same as long as it is about the same jabatan, `ukuran` as long as their classes stay. */
export type TemuanKelas = IsiTemuanKelas & {
  readonly kunci: string;
  readonly jabatanId: readonly string[];
  /** The unit that a gap is about; null for findings about single jabatan, and for a gap of the whole office. */
  readonly unitId: string | null;
  readonly ukuran: string;
};

/** A finding about these jabatan and what their classes are now. */
export function temuanKelas(isi: IsiTemuanKelas, jabatan: readonly JabatanBerkelas[], unitId: string | null = null): TemuanKelas {
  const menurutId = jabatan.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  // A gap keeps its key while jabatan come and go: what is justified is the gap of the unit, as far as it went.
  const tentang = isGapKelas(isi.jenis) ? (unitId ?? "kantor") : menurutId.map(({ id }) => id).join("+");
  return {
    ...isi,
    kunci: `${isi.jenis}:${tentang}`,
    jabatanId: jabatan.map(({ id }) => id),
    unitId,
    ukuran: menurutId.map(({ id, kelas }) => (isGapKelas(isi.jenis) ? id : `${id} ${kelas ?? ""}`)).join("; "),
  };
}

/** Whether a kind tells of something that is not there yet, and not of a contradiction. */
function isGapKelas(jenis: JenisTemuanKelas): boolean {
  return jenis === "tanpaKelas" || jenis === "kelasTanpaSumber";
}

/** Findings by each jabatan that they name; gaps, which a page counts by themselves, are left out. */
export function temuanKelasPerJabatan<T extends Pick<TemuanKelas, "jenis" | "jabatanId">>(
  temuan: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const hasil = new Map<string, T[]>();
  for (const satu of temuan) {
    if (isGapKelas(satu.jenis)) continue;
    for (const id of satu.jabatanId) hasil.set(id, [...(hasil.get(id) ?? []), satu]);
  }
  return hasil;
}
