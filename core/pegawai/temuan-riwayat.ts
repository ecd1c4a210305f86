import { fullYearsBetween, type PlainDate } from "../date";
import { sudahKeluar } from "../orang/kekurangan-berkas";
import { menurut } from "../peraturan/register";
import {
  definitif,
  faktaPada,
  menurutMulai,
  type FaktaBertanggal,
  type FaktaGolongan,
  type FaktaJabatan,
  type FaktaOrang,
  type IdentitasPegawai,
} from "./fakta";
import { golonganCocokStatus, tingkatGolongan } from "./golongan";
import type { AturanKedudukan } from "./kedudukan-hukum";

/** What may contradict itself in the dated facts of a person. A finding is a question: what is written stays as it is. */
export type JenisTemuanRiwayat =
  | "duaDefinitif"
  | "tmtSebelumLahir"
  | "tmtTerlaluMuda"
  | "golonganTurun"
  | "golonganStatus"
  | "sampaiSebelumSejak"
  | "sesudahKeluar";

export interface TemuanRiwayat {
  readonly jenis: JenisTemuanRiwayat;
  readonly tabel: keyof FaktaOrang;
  /** The facts that contradict, the one that came later last. */
  readonly fakta: readonly string[];
  /** The day about which there is a question; null where none is known. */
  readonly tanggal: PlainDate | null;
  /** What is at odds: grades, a kedudukan hukum; in the order in which the sentence says them. */
  readonly nilai: readonly string[];
}

/** Youngest age at a TMT. [usia-tmt-terendah] */
const USIA_TERENDAH = menurut("usia-tmt-terendah");

interface BahanTemuan {
  readonly identitas: Pick<IdentitasPegawai, "tanggalLahir">;
  readonly fakta: FaktaOrang;
  readonly aturan: AturanKedudukan;
}

/** Contradictions in the dated facts of one person, kind by kind. */
export function temuanRiwayat(bahan: BahanTemuan): readonly TemuanRiwayat[] {
  const { fakta } = bahan;
  return [
    ...duaDefinitif(fakta.riwayatJabatan),
    ...terlaluDini(bahan),
    ...golonganTurun(fakta.riwayatGolongan),
    ...golonganStatus(fakta),
    ...sampaiSebelumSejak(fakta),
    ...sesudahKeluar(bahan),
  ];
}

/** Her own post of two from one day on, or one that is said to have lasted into the next. */
function duaDefinitif(fakta: readonly FaktaJabatan[]): readonly TemuanRiwayat[] {
  const urut = definitif(fakta).toSorted(menurutMulai);
  return urut.slice(1).flatMap((satu, nomor): readonly TemuanRiwayat[] => {
    const lama = urut[nomor];
    if (!lama || !(lama.sejak === satu.sejak || (lama.sampai !== null && satu.sejak !== null && lama.sampai >= satu.sejak))) return [];
    return [{ jenis: "duaDefinitif", tabel: "riwayatJabatan", fakta: [lama.id, satu.id], tanggal: satu.sejak, nilai: [] }];
  });
}

function terlaluDini({ identitas: { tanggalLahir }, fakta }: BahanTemuan): readonly TemuanRiwayat[] {
  if (tanggalLahir === null) return [];
  return KEPEGAWAIAN.flatMap((tabel) =>
    fakta[tabel].flatMap(({ id, sejak }): readonly TemuanRiwayat[] => {
      if (sejak === null || fullYearsBetween(tanggalLahir, sejak) >= USIA_TERENDAH) return [];
      const jenis = sejak < tanggalLahir ? "tmtSebelumLahir" : "tmtTerlaluMuda";
      return [{ jenis, tabel, fakta: [id], tanggal: sejak, nilai: [] }];
    }),
  );
}

/** Facts that only an employee has. */
const KEPEGAWAIAN = ["riwayatStatus", "riwayatGolongan", "riwayatJabatan", "riwayatKedudukan"] as const;

/** A grade below the one before it, of one scale; between PNS and PPPK nothing is lower. */
function golonganTurun(fakta: readonly FaktaGolongan[]): readonly TemuanRiwayat[] {
  const urut = fakta.filter(({ golongan }) => golongan !== null).toSorted(menurutMulai);
  return urut.slice(1).flatMap((satu, nomor): readonly TemuanRiwayat[] => {
    const [lama, baru] = [urut[nomor], satu].map((salah) => tingkatGolongan(salah?.golongan ?? ""));
    if (!lama || !baru || lama.jenis !== baru.jenis || baru.tingkat >= lama.tingkat) return [];
    const nilai = [urut[nomor]?.golongan ?? "", satu.golongan ?? ""];
    return [{ jenis: "golonganTurun", tabel: "riwayatGolongan", fakta: [urut[nomor]?.id ?? "", satu.id], tanggal: satu.sejak, nilai }];
  });
}

/** A grade of the other scale than the status of its first day; of one without a day, than the first status. */
function golonganStatus({ riwayatGolongan, riwayatStatus }: FaktaOrang): readonly TemuanRiwayat[] {
  const pertama = riwayatStatus.toSorted(menurutMulai)[0] ?? null;
  return riwayatGolongan.flatMap(({ id, golongan, sejak }): readonly TemuanRiwayat[] => {
    const status = sejak === null ? pertama : faktaPada(riwayatStatus, sejak);
    if (golongan === null || status === null || golonganCocokStatus(golongan, status.status)) return [];
    return [{ jenis: "golonganStatus", tabel: "riwayatGolongan", fakta: [id], tanggal: sejak, nilai: [golongan, status.status] }];
  });
}

function sampaiSebelumSejak({ riwayatJabatan, riwayatAtasan }: FaktaOrang): readonly TemuanRiwayat[] {
  return (
    [
      ["riwayatJabatan", riwayatJabatan],
      ["riwayatAtasan", riwayatAtasan],
    ] as const
  ).flatMap(([tabel, semua]) =>
    semua.flatMap(({ id, sejak, sampai }): readonly TemuanRiwayat[] =>
      sejak === null || sampai === null || sampai >= sejak
        ? []
        : [{ jenis: "sampaiSebelumSejak", tabel, fakta: [id], tanggal: sampai, nilai: [] }],
    ),
  );
}

/** A post, a grade or a status that begins while her kedudukan hukum says that she has left. */
function sesudahKeluar({ fakta, aturan }: BahanTemuan): readonly TemuanRiwayat[] {
  return (["riwayatStatus", "riwayatGolongan", "riwayatJabatan"] as const).flatMap((tabel) =>
    (fakta[tabel] as readonly FaktaBertanggal[]).flatMap(({ id, sejak }): readonly TemuanRiwayat[] => {
      if (sejak === null) return [];
      const kedudukan = faktaPada(fakta.riwayatKedudukan, sejak);
      // One without a day says how she is now, and not how she always was.
      if (!kedudukan || kedudukan.sejak === null || kedudukan.sejak === sejak) return [];
      if (!sudahKeluar(kedudukan.kedudukanHukum, aturan)) return [];
      const nilai = [kedudukan.kedudukanHukum];
      return [{ jenis: "sesudahKeluar", tabel, fakta: [kedudukan.id, id], tanggal: sejak, nilai }];
    }),
  );
}
