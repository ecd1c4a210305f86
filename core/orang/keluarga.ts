/** What a relative is to the person in whose file the relation stands. */
export const HUBUNGAN_KELUARGA = ["suamiIstri", "anak", "orangTua", "saudara", "ipar", "lainnya"] as const;
export type HubunganKeluarga = (typeof HUBUNGAN_KELUARGA)[number];

/**
 * One relation, kept once: `kerabatId` (a person of this office) or `nama` (somebody outside it) is `hubungan` to `pegawaiId`. The relative
 * reads it from the other side.
 */
export interface Keluarga {
  readonly id: string;
  readonly pegawaiId: string;
  readonly kerabatId: string | null;
  readonly nama: string;
  readonly hubungan: HubunganKeluarga;
  readonly catatan: string;
  readonly revision: number;
}

/** What the person of the file is to the relative; the other kinds are the same from both sides. */
const DARI_SANA: Readonly<Partial<Record<HubunganKeluarga, HubunganKeluarga>>> = { anak: "orangTua", orangTua: "anak" };

/** A relation as one of the two reads it. */
export interface Kerabat {
  readonly keluarga: Keluarga;
  /** The other one, when she is of this office. */
  readonly kerabatId: string | null;
  /** What the other one is to her. */
  readonly hubungan: HubunganKeluarga;
}

/** The relatives of a person: relations in her own file, and those in the files of others that name her. */
export function kerabatOrang(keluarga: readonly Keluarga[], pegawaiId: string): readonly Kerabat[] {
  return keluarga.flatMap((satu): Kerabat[] => {
    if (satu.pegawaiId === pegawaiId) return [{ keluarga: satu, kerabatId: satu.kerabatId, hubungan: satu.hubungan }];
    if (satu.kerabatId !== pegawaiId) return [];
    return [{ keluarga: satu, kerabatId: satu.pegawaiId, hubungan: DARI_SANA[satu.hubungan] ?? satu.hubungan }];
  });
}

/**
 * How two relatives meet at work: one is the superior of the other (directly or further up), or both sit in one unit. `kerabat` says who
 * stands above.
 */
export type JenisKonflik = "atasan" | "bawahan" | "satuUnit";

/** A possible conflict of interest of a person with a relative: a question to the authorised official, no verdict. [konflik-kerabat] */
export interface Konflik {
  readonly kerabatId: string;
  readonly hubungan: HubunganKeluarga;
  readonly jenis: JenisKonflik;
}

/** Where people sit on a day. */
export interface TempatKerja {
  /** Unit of each person; absent for one without. */
  readonly unit: ReadonlyMap<string, string>;
  /** Superiors of a person, the nearest first. */
  readonly atasan: (pegawaiId: string) => Iterable<string>;
}

/** Conflicts of interest of a person with her relatives in this office. [konflik-kerabat] */
export function konflikKerabat(pegawaiId: string, kerabat: readonly Kerabat[], { unit, atasan }: TempatKerja): readonly Konflik[] {
  return kerabat.flatMap(({ kerabatId, hubungan }): Konflik[] => {
    if (kerabatId === null) return [];
    if ([...atasan(pegawaiId)].includes(kerabatId)) return [{ kerabatId, hubungan, jenis: "atasan" }];
    if ([...atasan(kerabatId)].includes(pegawaiId)) return [{ kerabatId, hubungan, jenis: "bawahan" }];
    const milik = unit.get(pegawaiId);
    return milik !== undefined && milik === unit.get(kerabatId) ? [{ kerabatId, hubungan, jenis: "satuUnit" }] : [];
  });
}
