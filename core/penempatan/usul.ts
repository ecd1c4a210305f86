import type { PlainDate } from "../date";
import type { Pasangan, PenempatanKantor } from "./kantor";
import type { BagianSkor } from "./skor";
import { bilaDilarang, pilihanOrang, type BahanTelaah } from "./telaah";

/** By how much a plan is better than the next best: seats that the other would leave empty, then points of all scores, in hundredths. */
export interface Selisih {
  readonly kursi: number;
  readonly poin: number;
}

/** One proposed move with its reasons. */
export interface Usul {
  readonly pegawaiId: string;
  readonly dari: string | null;
  readonly ke: string;
  readonly palingAwal: PlainDate;
  readonly pasangan: Pasangan;
  /** What the whole plan loses without this move; null when there is no other plan. */
  readonly selisih: Selisih | null;
  /** Who would have the post then and does not have it now; null when it would stay empty, or nobody comes in her place. */
  readonly cadangan: string | null;
  /** How far each part of the score may fall, in points of 100, before the plan changes; null where no fall of it changes the plan. */
  readonly selang: Readonly<Partial<Record<BagianSkor, number | null>>>;
}

type Terencana = Extract<PenempatanKantor, { readonly rencana: unknown }>;

/** Every move of a plan with its reasons, in the order of the plan. */
export function usulPenempatan({ rencana, kursi, pasangan }: Terencana): readonly Usul[] {
  const { telaah, jabatan, peserta } = rencana;
  return rencana.pindah.map(({ pegawaiId, dari, ke, palingAwal }): Usul => {
    const satu = pasangan(pegawaiId, ke);
    const lain = bilaDilarang(telaah, peserta.indexOf(pegawaiId));
    const nomor = jabatan.indexOf(ke);
    const kini = pemilik(telaah, telaah.jawaban.kursiOrang, nomor);
    const pengganti = lain === null ? [] : pemilik(telaah, lain.kursiOrang, nomor).filter((i) => !kini.includes(i));
    const selisih =
      lain === null
        ? null
        : uraikan(lain.selisih, kosong(telaah, lain.kursiOrang) - kosong(telaah, telaah.jawaban.kursiOrang), kursi.length, telaah);
    return {
      pegawaiId,
      dari,
      ke,
      palingAwal,
      pasangan: satu,
      selisih,
      cadangan: peserta[pengganti[0] ?? -1] ?? null,
      selang: selangBagian(satu, selisih),
    };
  });
}

/** The people whom an answer gives a post. */
function pemilik({ berkelompok }: BahanTelaah, kursiOrang: Int32Array, kelompok: number): readonly number[] {
  return Array.from(kursiOrang, (_, i) => i).filter((i) => pilihanOrang(berkelompok, kursiOrang, i) === kelompok);
}

/** Seats with a price that an answer leaves empty. */
function kosong({ berkelompok: { soal } }: BahanTelaah, kursiOrang: Int32Array): number {
  const terisi = new Set(kursiOrang);
  return soal.kosong.reduce((jumlah, harga, j) => jumlah + Number(harga > 0 && !terisi.has(j)), 0);
}

/** A difference in price taken apart: what the seats cost that stay empty, and the points that are left. */
function uraikan(selisih: number, kursi: number, banyak: number, { berkelompok: { soal } }: BahanTelaah): Selisih {
  const hargaKosong = Math.min(Infinity, ...soal.kosong.filter((harga) => harga > 0));
  return { kursi, poin: kursi === 0 || banyak === 0 ? selisih : selisih - kursi * hargaKosong };
}

/** A part that falls lowers the score by its share of the weights; a plan that fills a further seat does not hang on points. */
function selangBagian({ skor: { bagian } }: Pasangan, selisih: Selisih | null): Usul["selang"] {
  const berbukti = bagian.filter(({ nilai, bobot }) => nilai !== null && bobot > 0);
  const jumlahBobot = berbukti.reduce((jumlah, { bobot }) => jumlah + bobot, 0);
  return Object.fromEntries(
    berbukti.map(({ bagian: satu, bobot, nilai }) => {
      if (selisih === null || selisih.kursi > 0) return [satu, null];
      const turun = (selisih.poin * jumlahBobot) / (100 * bobot);
      return [satu, turun > (nilai ?? 0) ? null : Math.round(turun * 100) / 100];
    }),
  );
}
