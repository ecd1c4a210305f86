import type { PlainDate } from "../date";
import { compareText } from "../name";
import { hariTerpenuhi, kerasGagal } from "./bangku";
import type { Terencana } from "./kantor";
import type { Pasangan } from "./penilai";
import { rantai } from "./rantai";
import type { JabatanAcuan } from "./unit-rencana";

/** A post as she is told of it: of whom else it has, nothing. */
export type TempatDijelaskan = Pick<JabatanAcuan, "nama" | "unit" | "kelas">;

/** A competency that she lacks for a post, with the trainings of the catalogue that close the gap; none where it has none. */
export interface KompetensiKurang {
  readonly nama: string;
  readonly ada: number;
  readonly perlu: number;
  readonly pelatihan: readonly string[];
}

/** How she stands to one post. */
export interface JabatanDijelaskan {
  readonly tempat: TempatDijelaskan;
  readonly pasangan: Pasangan;
  /** First day on which every hard rule is met; null when time alone does not mend one. */
  readonly terpenuhi: PlainDate | null;
  readonly kompetensi: readonly KompetensiKurang[];
}

/** What a placement did with one person, for herself: nothing of anybody else is in it. */
export interface PenjelasanOrang {
  readonly per: PlainDate;
  readonly sampai: PlainDate;
  /** Whether nobody was looked at for cases of discipline, because they were closed. */
  readonly perkaraTertutup: boolean;
  readonly nama: string;
  readonly nip: string | null;
  readonly kini: TempatDijelaskan | null;
  readonly tmtJabatan: PlainDate | null;
  /** Whether she took part; otherwise she leaves her post within the horizon, or holds none by her kedudukan hukum. */
  readonly keikutan: "ikut" | "menjelangKeluar" | "tidakMemangku";
  /** The move that is proposed for her, and whether the analyst locked it; null when she stays. */
  readonly usul: (JabatanDijelaskan & { readonly hari: PlainDate; readonly terkunci: boolean }) | null;
  /** Her own post; null without one. */
  readonly sendiri: JabatanDijelaskan | null;
  /** Working days in which she may object to a decision that comes of it. */
  readonly keberatanHari: number;
  /** Other posts: those that she may have, and those to which she is near. */
  readonly lain: readonly JabatanDijelaskan[];
}

/** Other posts that a page tells of, and how many of them that she may have while there are others. */
const LAIN = { semua: 5, boleh: 3 } as const;

export interface BahanPenjelasan {
  readonly pegawaiId: string;
  readonly nama: string;
  readonly nip: string | null;
  /** Whether she holds a post at all by her kedudukan hukum. */
  readonly memangku: boolean;
  readonly per: PlainDate;
  readonly tmtJabatan: PlainDate | null;
  readonly perkaraTertutup: boolean;
  readonly keberatanHari: number;
  readonly jabatan: Readonly<Record<string, TempatDijelaskan>>;
  readonly kompetensi: (jabatanId: string) => readonly KompetensiKurang[];
}

/** What a plan did with one person: where she is, what is proposed and why, and how she stands to other posts. */
export function penjelasanOrang(terencana: Terencana, bahan: BahanPenjelasan): PenjelasanOrang {
  const { rencana, sampai, kursiBebas, milik, kursi } = terencana;
  const { pegawaiId, per, jabatan, nama, nip, tmtJabatan, perkaraTertutup, keberatanHari } = bahan;
  const sendiri = milik(pegawaiId);
  const ikut = rencana.peserta.includes(pegawaiId);
  const pindah = rencana.pindah.find((satu) => satu.pegawaiId === pegawaiId);
  const jelaskan = (jabatanId: string): JabatanDijelaskan => {
    const pasangan = terencana.pasangan(pegawaiId, jabatanId);
    return {
      tempat: tempat(jabatan[jabatanId]),
      pasangan,
      terpenuhi: hariTerpenuhi(pasangan.aturan, per),
      kompetensi: bahan.kompetensi(jabatanId),
    };
  };
  const hari = rantai(rencana.pindah, kursiBebas)
    .flatMap(({ langkah }) => langkah)
    .find((satu) => satu.pegawaiId === pegawaiId)?.hari;
  const lain = [...new Set(kursi.map(({ jabatanId }) => jabatanId))].filter((id) => id !== sendiri && id !== pindah?.ke);
  return {
    per,
    sampai,
    perkaraTertutup,
    keberatanHari,
    nama,
    nip,
    kini: sendiri === null ? null : tempat(jabatan[sendiri]),
    tmtJabatan,
    keikutan: ikut ? "ikut" : bahan.memangku ? "menjelangKeluar" : "tidakMemangku",
    usul:
      pindah === undefined
        ? null
        : {
            ...jelaskan(pindah.ke),
            hari: hari ?? pindah.palingAwal,
            terkunci: rencana.telaah.batasan.kunci.has(rencana.peserta.indexOf(pegawaiId)),
          },
    sendiri: sendiri === null ? null : jelaskan(sendiri),
    lain: ikut ? pilihLain(lain.map(jelaskan)) : [],
  };
}

function tempat(jabatan: TempatDijelaskan | undefined): TempatDijelaskan {
  return { nama: jabatan?.nama ?? "", unit: jabatan?.unit ?? "", kelas: jabatan?.kelas ?? null };
}

/** Posts that she may have, the best score first; then those to which she is nearest: none below her own, fewest hard rules, the earliest day, the best score. */
function pilihLain(semua: readonly JabatanDijelaskan[]): readonly JabatanDijelaskan[] {
  const nilai = (satu: JabatanDijelaskan): number => satu.pasangan.skor.skor ?? -1;
  const sebutan = ({ tempat: { nama, unit } }: JabatanDijelaskan): string => `${nama} ${unit}`;
  const boleh = semua
    .filter(({ pasangan }) => pasangan.palingAwal !== null)
    .toSorted((a, b) => nilai(b) - nilai(a) || compareText(sebutan(a), sebutan(b)));
  const belum = semua
    .filter(({ pasangan }) => pasangan.palingAwal === null)
    .toSorted(
      (a, b) =>
        Number(turun(a)) - Number(turun(b)) ||
        kerasGagal(a.pasangan.aturan).length - kerasGagal(b.pasangan.aturan).length ||
        compareText(a.terpenuhi ?? KELAK, b.terpenuhi ?? KELAK) ||
        nilai(b) - nilai(a) ||
        compareText(sebutan(a), sebutan(b)),
    );
  const terpilih = boleh.slice(0, Math.max(LAIN.boleh, LAIN.semua - belum.length));
  return [...terpilih, ...belum.slice(0, LAIN.semua - terpilih.length)];
}

/** Whether a post stands below her own: nobody asks what would bring her there. */
function turun({ pasangan }: JabatanDijelaskan): boolean {
  return kerasGagal(pasangan.aturan).some(({ id }) => id === "jenjang" || id === "kelas");
}

/** After every day. */
const KELAK = "~";
