import type { Jawaban, Soal } from "./pemecah/soal";
import type { Penempatan } from "./penempatan";
import { pilihanOrang, type PilihanLain } from "./telaah";

/** By how much another plan is worse: seats that it leaves empty in addition, then points of all scores that it loses, in hundredths. */
export interface Selisih {
  readonly kursi: number;
  readonly poin: number;
}

/** Somebody whom another plan gives another post; null for none. */
export interface Pergeseran {
  readonly pegawaiId: string;
  readonly rencana: string | null;
  readonly lain: string | null;
}

/** What a plan has: needed seats that stay empty, and the points that its moves and stays cost and bring (the lower, the better). */
export function isiRencana(
  { kosong: harga }: Pick<Soal, "kosong">,
  { kursiOrang, nilai }: Pick<Jawaban, "kursiOrang" | "nilai">,
): { readonly kosong: number; readonly poin: number } {
  const terisi = new Set(kursiOrang);
  const kosong = harga.filter((satu, j) => satu > 0 && !terisi.has(j));
  return { kosong: kosong.length, poin: nilai - kosong.reduce((jumlah, satu) => jumlah + satu, 0) };
}

/** A difference in price taken apart: seats, then points. */
export function selisihRencana(rencana: Penempatan, lain: PilihanLain): Selisih {
  const { jawaban } = rencana.telaah;
  const ini = isiRencana(rencana.terbatas, jawaban);
  const itu = isiRencana(rencana.terbatas, { kursiOrang: lain.kursiOrang, nilai: jawaban.nilai + lain.selisih });
  return { kursi: itu.kosong - ini.kosong, poin: itu.poin - ini.poin };
}

/** What a plan under other rules or limits leaves and loses against this one; negative for what it gains. */
export function selisihSoal(rencana: Penempatan, lain: Penempatan): Selisih {
  const ini = isiRencana(rencana.terbatas, rencana.telaah.jawaban);
  const itu = isiRencana(lain.terbatas, lain.telaah.jawaban);
  return { kursi: itu.kosong - ini.kosong, poin: itu.poin - ini.poin };
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
