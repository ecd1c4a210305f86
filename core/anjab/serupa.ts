import { nameKey } from "../name";
import { AMBANG_MIRIP, kemiripan, pembacaUraian } from "../norma/kemiripan";
import type { Jenjang, JenisJabatan } from "../jabatan/jabatan";
import { kunciSebutan } from "../sebutan/kunci";
import { sebutanMirip } from "../sebutan/mirip";
import { samaEjaan } from "./periksa-kata-ganda";

/** A jabatan as it is held against others. */
export interface JabatanSerupa {
  readonly jabatanId: string;
  readonly nama: string;
  readonly unit: string;
  readonly jenis: JenisJabatan;
  readonly jenjang: Jenjang | null;
  readonly tugas: readonly string[];
}

/** Why another jabatan stands beside: the same name, the same name at another level, a near name, or tasks alike. */
export type SebabSerupa = "namaSama" | "jenjangLain" | "namaMirip" | "tugasMirip";

export interface Kemiripan {
  readonly jabatanId: string;
  readonly sebab: SebabSerupa;
  /** 0 to 1. */
  readonly nilai: number;
  /** Tasks of the own jabatan that the other has too. */
  readonly tugasBersama: number;
}

/** So many stand beside at most. */
const SERUPA_TERBANYAK = 12;
/** Share of the own tasks that another must have to be a sister by its tasks alone. */
const TUGAS_TERKECIL = 0.3;
const NILAI_NAMA: Readonly<Record<Exclude<SebabSerupa, "namaMirip" | "tugasMirip">, number>> = { namaSama: 1, jenjangLain: 0.8 };
/** Share of the name in the score; the tasks have the rest. */
const BAGIAN_NAMA = 0.6;

/** Sister jabatan, the most alike first: by name (same, of another level, near) and by the tasks that both have. */
export function jabatanSerupa(sendiri: JabatanSerupa, lain: readonly JabatanSerupa[]): readonly Kemiripan[] {
  const baca = pembacaUraian();
  const milik = sendiri.tugas.map(baca);
  const dasar = namaDasar(sendiri);
  const namaLain = lain.map(({ nama }) => nama);
  const mirip = new Map(sebutanMirip(sendiri.nama, namaLain).map(({ calon, nilai }) => [calon, nilai]));
  return lain
    .flatMap((satu): Kemiripan[] => {
      const bersama = milik.filter((tugas) => satu.tugas.some((uraian) => kemiripan(tugas, baca(uraian)) >= AMBANG_MIRIP)).length;
      const bagian = milik.length === 0 ? 0 : bersama / milik.length;
      const nama = nilaiNama(sendiri, satu, { dasar, mirip: mirip.get(satu.nama) ?? 0 });
      if (nama.nilai === 0 && bagian < TUGAS_TERKECIL) return [];
      const nilai = BAGIAN_NAMA * nama.nilai + (1 - BAGIAN_NAMA) * bagian;
      return [{ jabatanId: satu.jabatanId, sebab: nama.sebab, nilai, tugasBersama: bersama }];
    })
    .toSorted((a, b) => b.nilai - a.nilai)
    .slice(0, SERUPA_TERBANYAK);
}

function nilaiNama(
  sendiri: JabatanSerupa,
  lain: JabatanSerupa,
  { dasar, mirip }: { readonly dasar: string; readonly mirip: number },
): { readonly sebab: SebabSerupa; readonly nilai: number } {
  if (kunciSebutan(lain.nama) === kunciSebutan(sendiri.nama)) return { sebab: "namaSama", nilai: NILAI_NAMA.namaSama };
  if (sendiri.jenjang !== null && lain.jenjang !== null && namaDasar(lain) === dasar)
    return { sebab: "jenjangLain", nilai: NILAI_NAMA.jenjangLain };
  // Below, another real word is meant: Analis Hukum is no sister of Analis Humas by its name.
  if (mirip >= 0.5) return { sebab: "namaMirip", nilai: mirip };
  return { sebab: "tugasMirip", nilai: 0 };
}

/** The name without its level. */
function namaDasar({ nama, jenjang }: Pick<JabatanSerupa, "nama" | "jenjang">): string {
  const kunci = kunciSebutan(nama);
  return jenjang === null ? kunci : kunci.replace(/ (?:ahli )?(?:pertama|muda|madya|utama|pemula|terampil|mahir|penyelia)$/u, "");
}

/** How a row of a sister stands to the own ones: the same, the same but for the spelling, or one that is missing here. */
export type BedaBaris = "sama" | "mirip" | "baru";

/** Marks rows of a sister against the own ones, and names the own ones that the sister has not. */
export function bandingBaris(
  sendiri: readonly string[],
  saudara: readonly string[],
): { readonly beda: readonly BedaBaris[]; readonly hanyaDiSini: readonly number[] } {
  const kunci = new Set(sendiri.map(nameKey));
  const baca = pembacaUraian();
  const hampir = (a: string, b: string): boolean => samaEjaan(a, b) || kemiripan(baca(a), baca(b)) >= AMBANG_MIRIP;
  return {
    beda: saudara.map((teks) => (kunci.has(nameKey(teks)) ? "sama" : sendiri.some((milik) => hampir(milik, teks)) ? "mirip" : "baru")),
    hanyaDiSini: sendiri.flatMap((teks, nomor) =>
      saudara.some((lain) => nameKey(lain) === nameKey(teks) || hampir(teks, lain)) ? [] : [nomor],
    ),
  };
}
