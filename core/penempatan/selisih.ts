import type { Jawaban } from "./pemecah/soal";
import type { Penempatan } from "./penempatan";
import { pilihanOrang, type PilihanLain } from "./telaah";

/**
 * By how much another plan is worse: seats that must not stay empty and that it leaves so in addition, then other seats, then points of all
 * scores that it loses, in hundredths. The first that is not 0 says which plan is better; those after it may be gains, below 0.
 */
export interface Selisih {
  readonly penting: number;
  readonly kursi: number;
  readonly poin: number;
}

/** Somebody whom another plan gives another post; null for none. */
export interface Pergeseran {
  readonly pegawaiId: string;
  readonly rencana: string | null;
  readonly lain: string | null;
}

/**
 * What a plan leaves empty of the seats that are needed, those that must not be and the others, and the points that its moves and stays cost and
 * bring: of each, the lower, the better.
 */
export function isiRencana(
  { terbatas: { kosong: harga }, hargaKosong }: Pick<Penempatan, "terbatas" | "hargaKosong">,
  { kursiOrang, nilai }: Pick<Jawaban, "kursiOrang" | "nilai">,
): Selisih {
  const terisi = new Set(kursiOrang);
  const kosong = harga.filter((satu, j) => satu > 0 && !terisi.has(j));
  const penting = kosong.filter((satu) => satu > hargaKosong).length;
  return { penting, kursi: kosong.length - penting, poin: nilai - kosong.reduce((jumlah, satu) => jumlah + satu, 0) };
}

/** What stands in one and not in another. */
export function kurangi(a: Selisih, b: Selisih): Selisih {
  return { penting: a.penting - b.penting, kursi: a.kursi - b.kursi, poin: a.poin - b.poin };
}

/** The less lost first: seats that must not stay empty before others, and any seat before points. */
export function bandingkanSelisih(a: Selisih, b: Selisih): number {
  return a.penting - b.penting || a.kursi - b.kursi || a.poin - b.poin;
}

/** Whether both plans are equally good, down to what they leave and bring. */
export function samaBaiknya({ penting, kursi, poin }: Selisih): boolean {
  return penting === 0 && kursi === 0 && poin === 0;
}

/** A difference in price taken apart: seats, then points. */
export function selisihRencana(rencana: Penempatan, lain: PilihanLain): Selisih {
  const { jawaban } = rencana.telaah;
  return kurangi(isiRencana(rencana, { kursiOrang: lain.kursiOrang, nilai: jawaban.nilai + lain.selisih }), isiRencana(rencana, jawaban));
}

/** What a plan under other rules or limits leaves and loses against this one; negative for what it gains. */
export function selisihSoal(rencana: Penempatan, lain: Penempatan): Selisih {
  return kurangi(isiRencana(lain, lain.telaah.jawaban), isiRencana(rencana, rencana.telaah.jawaban));
}

/** Who has another post in another answer to the same problem. */
export function pergeseran(
  { telaah, jabatan, peserta }: Penempatan,
  { kursiOrang }: Pick<PilihanLain, "kursiOrang">,
): readonly Pergeseran[] {
  const milik = (pilihan: number): string | null => jabatan[pilihan] ?? null;
  return peserta.flatMap((pegawaiId, i): Pergeseran[] => {
    const rencana = pilihanOrang(telaah.berkelompok, telaah.jawaban.kursiOrang, i);
    const lain = pilihanOrang(telaah.berkelompok, kursiOrang, i);
    return rencana === lain ? [] : [{ pegawaiId, rencana: milik(rencana), lain: milik(lain) }];
  });
}
