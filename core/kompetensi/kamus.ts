import { kodeNilai, menurut } from "../peraturan/register";

const MANAJERIAL = menurut("kompetensi-manajerial");
const SOSIAL_KULTURAL = menurut("kompetensi-sosial-kultural");
const NAMA_INTI = { ...MANAJERIAL, ...SOSIAL_KULTURAL };

/** The nine competencies that the standard of every jabatan has. [kompetensi-manajerial] [kompetensi-sosial-kultural] */
type KodeKompetensi = keyof typeof NAMA_INTI;
export const KODE_KOMPETENSI = kodeNilai(NAMA_INTI);

/** Highest level of mastery; 0 is none at all, and no assessment is no level. */
export const LEVEL_TERTINGGI = 5;
export const LEVEL = [1, 2, 3, 4, 5] as const;

const ARTI_LEVEL: Readonly<Record<KodeKompetensi, Readonly<Record<string, string>>>> = {
  integritas: menurut("kompetensi-integritas"),
  kerjaSama: menurut("kompetensi-kerja-sama"),
  komunikasi: menurut("kompetensi-komunikasi"),
  orientasiHasil: menurut("kompetensi-orientasi-hasil"),
  pelayananPublik: menurut("kompetensi-pelayanan-publik"),
  pengembangan: menurut("kompetensi-pengembangan-diri"),
  perubahan: menurut("kompetensi-mengelola-perubahan"),
  keputusan: menurut("kompetensi-pengambilan-keputusan"),
  perekatBangsa: menurut("kompetensi-perekat-bangsa"),
};

const NAMA_LEVEL: Readonly<Record<string, string>> = menurut("kompetensi-tingkat");

type JenisKompetensi = "manajerial" | "sosialKultural" | "teknis";

/** What a row says its competency by: one of the nine by its code, or a technical one by the id of its row. */
export interface RujukanKompetensi {
  /** Empty for a technical one. */
  readonly kode: string;
  readonly teknisId: string | null;
}

/** One competency of the office's dictionary. */
export interface Kompetensi {
  /** Code of one of the nine, or id of a technical one. */
  readonly kunci: string;
  readonly nama: string;
  readonly jenis: JenisKompetensi;
  /** Level 1 to 5 in words; empty where nobody has written it. */
  readonly arti: readonly string[];
}

/** A technical competency as the office's own dictionary has it. */
export interface KompetensiTeknis {
  readonly id: string;
  readonly kode: string;
  readonly nama: string;
  readonly urusan: string;
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly level4: string;
  readonly level5: string;
  readonly sumber: string;
  readonly revision: number;
}

/** The key by which standards, assessments and trainings speak of one competency. */
export function kunciKompetensi({ kode, teknisId }: RujukanKompetensi): string {
  return teknisId ?? kode;
}

/** What a row says for the competency of a key. */
export function rujukanKompetensi(kunci: string): RujukanKompetensi {
  return isKodeKompetensi(kunci) ? { kode: kunci, teknisId: null } : { kode: "", teknisId: kunci };
}

export function isKodeKompetensi(kunci: string): kunci is KodeKompetensi {
  return Object.hasOwn(NAMA_INTI, kunci);
}

/** The nine, in the order of the regulation, then the technical ones by name. */
export function kamusKompetensi(teknis: readonly KompetensiTeknis[]): readonly Kompetensi[] {
  const inti = KODE_KOMPETENSI.map((kode): Kompetensi => ({
    kunci: kode,
    nama: NAMA_INTI[kode],
    jenis: Object.hasOwn(SOSIAL_KULTURAL, kode) ? "sosialKultural" : "manajerial",
    arti: LEVEL.map((level) => ARTI_LEVEL[kode][level] ?? ""),
  }));
  return [
    ...inti,
    ...teknis
      .toSorted((a, b) => a.nama.localeCompare(b.nama, "id"))
      .map(({ id, nama, level1, level2, level3, level4, level5 }): Kompetensi => ({
        kunci: id,
        nama,
        jenis: "teknis",
        arti: [level1, level2, level3, level4, level5],
      })),
  ];
}

/** The name of a level: `Menengah` for 3; empty for one that the dictionary does not have. [kompetensi-tingkat] */
export function namaLevel(level: number): string {
  return NAMA_LEVEL[level] ?? "";
}
