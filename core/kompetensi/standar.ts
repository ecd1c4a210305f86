import type { PlainDate } from "../date";
import type { JenisJabatan, Jenjang } from "../jabatan/jabatan";
import type { IdKetentuan } from "../peraturan/register";
import { KODE_KOMPETENSI, kunciKompetensi, type RujukanKompetensi } from "./kamus";

/** The level (0-5, 0 for none) that a jabatan asks since a day, as the office laid it down. */
export interface BarisStandar extends RujukanKompetensi {
  readonly id: string;
  readonly jabatanId: string;
  readonly level: number;
  /** Null: since before anything known. */
  readonly sejak: PlainDate | null;
  readonly revision: number;
}

/** What a jabatan asks of one competency on a day, and who says so. */
export interface SyaratKompetensi {
  readonly kunci: string;
  readonly level: number;
  /** The row of the office; null for the default of its kind, which is unverified. */
  readonly baris: BarisStandar | null;
}

type JabatanDinilai = { readonly id: string; readonly jenis: JenisJabatan; readonly jenjang: Jenjang | null };

/** The values of the rules on which defaults rest, as the office has them in force. */
export interface NilaiStandar {
  readonly jenis: Readonly<Record<"Pelaksana" | "Pengawas" | "Administrator" | "JPT Pratama", number>>;
  readonly jenjang: Readonly<Record<"Ahli Pertama" | "Ahli Muda" | "Ahli Madya" | "Ahli Utama", number>>;
  readonly ahliUtama: Readonly<Record<string, number>>;
}

/**
 * The default level of one of the nine for a jabatan by kind and level; null where no rule was found (jabatan fungsional keterampilan, or
 * without jenjang). [standar-tingkat-jenis] [standar-tingkat-jenjang] [standar-ahli-utama]
 */
function levelBawaan({ jenis, jenjang }: JabatanDinilai, kode: string, nilai: NilaiStandar): number | null {
  switch (jenis) {
    case "pelaksana":
      return nilai.jenis.Pelaksana;
    case "pengawas":
      return nilai.jenis.Pengawas;
    case "administrator":
      return nilai.jenis.Administrator;
    case "jpt":
      return nilai.jenis["JPT Pratama"];
    case "fungsional":
      switch (jenjang) {
        case "ahliPertama":
          return nilai.jenjang["Ahli Pertama"];
        case "ahliMuda":
          return nilai.jenjang["Ahli Muda"];
        case "ahliMadya":
          return nilai.jenjang["Ahli Madya"];
        case "ahliUtama":
          return nilai.ahliUtama[kode] ?? nilai.jenjang["Ahli Utama"];
        case "pemula":
        case "terampil":
        case "mahir":
        case "penyelia":
        case null:
          return null;
      }
  }
}

const AHLI: ReadonlySet<Jenjang> = new Set(["ahliPertama", "ahliMuda", "ahliMadya", "ahliUtama"]);

/** The rule on which the default of a jabatan rests; null where there is none. */
export function ketentuanBawaan(jabatan: JabatanDinilai): IdKetentuan | null {
  if (jabatan.jenis !== "fungsional") return "standar-tingkat-jenis";
  return jabatan.jenjang !== null && AHLI.has(jabatan.jenjang) ? "standar-tingkat-jenjang" : null;
}

/**
 * The standard of every jabatan on a day: the latest row of the office that has begun, else the default. A level of 0 asks
 * for none. An empty list is a jabatan without standard, which is said wherever it is shown.
 */
export function standarJabatan(
  jabatan: readonly JabatanDinilai[],
  { baris, per, nilai }: { readonly baris: readonly BarisStandar[]; readonly per: PlainDate; readonly nilai: NilaiStandar },
): ReadonlyMap<string, readonly SyaratKompetensi[]> {
  const kantor = new Map<string, Map<string, BarisStandar>>();
  for (const satu of baris) {
    if (satu.sejak !== null && satu.sejak > per) continue;
    let milik = kantor.get(satu.jabatanId);
    if (!milik) kantor.set(satu.jabatanId, (milik = new Map()));
    const kunci = kunciKompetensi(satu);
    const lama = milik.get(kunci);
    if (!lama || (lama.sejak ?? "") <= (satu.sejak ?? "")) milik.set(kunci, satu);
  }
  return new Map(
    jabatan.map((satu) => {
      const milik = kantor.get(satu.id) ?? new Map<string, BarisStandar>();
      const inti = KODE_KOMPETENSI.flatMap((kode): SyaratKompetensi[] => {
        const tertulis = milik.get(kode);
        const level = tertulis?.level ?? levelBawaan(satu, kode, nilai);
        return level === null ? [] : [{ kunci: kode, level, baris: tertulis ?? null }];
      });
      const teknis = [...milik.values()].filter(({ teknisId }) => teknisId !== null);
      const syarat = [...inti, ...teknis.map((tertulis) => ({ kunci: kunciKompetensi(tertulis), level: tertulis.level, baris: tertulis }))];
      return [satu.id, syarat];
    }),
  );
}
