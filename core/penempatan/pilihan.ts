import type { BentukIsian } from "../draf";
import type { BatasanKantor } from "./penempatan";
import type { BatasanTersimpan } from "./rencana-tersimpan";

/** What the analyst insists on, and whether a proposal was asked for: what the page remembers. */
export interface PilihanPenempatan extends BatasanKantor {
  /** Posts that must not stay empty while there is any way to fill them. */
  readonly penting: readonly string[];
  readonly diminta: boolean;
}

/** One of the limits. */
export type SatuBatasan =
  | { readonly jenis: "kunci"; readonly pegawaiId: string; readonly jabatanId: string | null }
  | { readonly jenis: "coret"; readonly pegawaiId: string; readonly jabatanId: string }
  | { readonly jenis: "penting"; readonly jabatanId: string };

/** How many of each limit are taken: what is asked for and what is kept goes up to these. */
export const BANYAK_BATASAN = { kunci: 500, coret: 5_000, penting: 500 } as const satisfies Readonly<Record<SatuBatasan["jenis"], number>>;

export const TANPA_PILIHAN: PilihanPenempatan = { kunci: [], coret: [], penting: [], diminta: false };

const teks = (isi: unknown): string | undefined => (typeof isi === "string" ? isi : undefined);

/** A list of which every entry can be read, or none. */
function daftar<T>(isi: unknown, baca: (satu: Readonly<Record<string, unknown>>) => T | undefined): readonly T[] | undefined {
  if (!Array.isArray(isi)) return undefined;
  const terbaca = isi.flatMap((satu: unknown) =>
    typeof satu === "object" && satu !== null ? (baca(satu as Readonly<Record<string, unknown>>) ?? []) : [],
  );
  return terbaca.length === isi.length ? terbaca : undefined;
}

/** How each is read from what was kept. */
export const BENTUK_PILIHAN: BentukIsian<PilihanPenempatan> = {
  kunci: (isi) =>
    daftar(isi, ({ pegawaiId, jabatanId }) => {
      const [orang, jabatan] = [teks(pegawaiId), jabatanId === null ? null : teks(jabatanId)];
      return orang === undefined || jabatan === undefined ? undefined : { pegawaiId: orang, jabatanId: jabatan };
    }),
  coret: (isi) =>
    daftar(isi, ({ pegawaiId, jabatanId }) => {
      const [orang, jabatan] = [teks(pegawaiId), teks(jabatanId)];
      return orang === undefined || jabatan === undefined ? undefined : { pegawaiId: orang, jabatanId: jabatan };
    }),
  penting: (isi) => (Array.isArray(isi) && isi.every((satu) => typeof satu === "string") ? isi : undefined),
  diminta: (isi) => (typeof isi === "boolean" ? isi : undefined),
};

/** Every limit by itself: locks, strikes, important posts, in the order in which they were set. */
export function semuaBatasan({ kunci, coret, penting }: PilihanPenempatan): readonly SatuBatasan[] {
  return [
    ...kunci.map((satu): SatuBatasan => ({ jenis: "kunci", ...satu })),
    ...coret.map((satu): SatuBatasan => ({ jenis: "coret", ...satu })),
    ...penting.map((jabatanId): SatuBatasan => ({ jenis: "penting", jabatanId })),
  ];
}

/** A limit as a key: the same for the same limit. */
export function kunciBatasan(satu: SatuBatasan): string {
  return satu.jenis === "penting" ? `penting ${satu.jabatanId}` : `${satu.jenis} ${satu.pegawaiId} ${satu.jabatanId ?? ""}`;
}

/** Whether limits are worked on that would be lost if others took their place: there are some, and they are not the same ones. */
export function batasanHilang(dikerjakan: PilihanPenempatan, pengganti: BatasanTersimpan): boolean {
  const lama = semuaBatasan(dikerjakan).map(kunciBatasan);
  const baru = semuaBatasan({ ...TANPA_PILIHAN, ...pengganti }).map(kunciBatasan);
  return lama.length > 0 && (lama.some((satu) => !baru.includes(satu)) || baru.some((satu) => !lama.includes(satu)));
}

/**
 * Sets a limit, or takes it back where it stands already. A person is locked on one choice: a further lock takes the place of the one before,
 * and of a strike that it contradicts; a strike takes the place of a lock on the same pair. One above how many are taken changes nothing.
 */
export function ubahBatasan(pilihan: PilihanPenempatan, satu: SatuBatasan): PilihanPenempatan {
  const ubahan = terapkan(pilihan, satu);
  return ubahan[satu.jenis].length > BANYAK_BATASAN[satu.jenis] ? pilihan : ubahan;
}

/** The limits of which no further one is taken. */
export function batasanPenuh(pilihan: PilihanPenempatan): readonly SatuBatasan["jenis"][] {
  return (["kunci", "coret", "penting"] as const).filter((jenis) => pilihan[jenis].length >= BANYAK_BATASAN[jenis]);
}

function terapkan(pilihan: PilihanPenempatan, satu: SatuBatasan): PilihanPenempatan {
  const ada = semuaBatasan(pilihan).some((lain) => kunciBatasan(lain) === kunciBatasan(satu));
  switch (satu.jenis) {
    case "penting": {
      const lain = pilihan.penting.filter((id) => id !== satu.jabatanId);
      return { ...pilihan, penting: ada ? lain : [...lain, satu.jabatanId] };
    }
    case "kunci": {
      const { pegawaiId, jabatanId } = satu;
      const lain = pilihan.kunci.filter((milik) => milik.pegawaiId !== pegawaiId);
      if (ada) return { ...pilihan, kunci: lain };
      return { ...pilihan, kunci: [...lain, { pegawaiId, jabatanId }], coret: pilihan.coret.filter((milik) => !samaPasangan(milik, satu)) };
    }
    case "coret": {
      const { pegawaiId, jabatanId } = satu;
      const lain = pilihan.coret.filter((milik) => !samaPasangan(milik, satu));
      if (ada) return { ...pilihan, coret: lain };
      return { ...pilihan, coret: [...lain, { pegawaiId, jabatanId }], kunci: pilihan.kunci.filter((milik) => !samaPasangan(milik, satu)) };
    }
  }
}

interface PasanganBatasan {
  readonly pegawaiId: string;
  readonly jabatanId: string | null;
}

function samaPasangan(a: PasanganBatasan, b: PasanganBatasan): boolean {
  return a.pegawaiId === b.pegawaiId && a.jabatanId === b.jabatanId;
}
