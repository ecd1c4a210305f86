import { nomorPilihan, TANPA_BATASAN, type Batasan, type SoalBerkelompok } from "./batasan";
import { Pembatas } from "./pembatas";
import type { Jawaban } from "./pemecah/soal";

/** What another choice would cost: how much dearer the best plan with it is, and that plan. */
export interface PilihanLain {
  readonly selisih: number;
  readonly kursiOrang: Int32Array;
}

/** What is looked into: the problem, its answer, and the limits under which it was found. */
export interface BahanTelaah {
  readonly berkelompok: SoalBerkelompok;
  /** The same problem, for solving it again under other limits. */
  readonly pembatas: Pembatas;
  readonly jawaban: Jawaban;
  readonly batasan: Batasan;
}

/** The post that a person has in an answer; -1 for none. */
export function pilihanOrang({ kelompok }: Pick<SoalBerkelompok, "kelompok">, kursiOrang: Int32Array, orang: number): number {
  const kursi = kursiOrang[orang] ?? -1;
  return kursi === -1 ? -1 : (kelompok[kursi] ?? -1);
}

/**
 * What the plan loses when somebody may not have the post that it gives her: by so much the price of her for that post may rise, alone,
 * before the plan changes. Null when nothing else is possible.
 */
export function bilaDilarang(bahan: BahanTelaah, orang: number): PilihanLain | null {
  const { berkelompok, jawaban, batasan } = bahan;
  const milik = pilihanOrang(berkelompok, jawaban.kursiOrang, orang);
  if (milik === -1) return telaah(bahan, { ...batasan, harusPindah: new Set([...batasan.harusPindah, orang]) });
  return telaah(bahan, { ...batasan, coret: new Set([...batasan.coret, nomorPilihan(berkelompok, orang, milik)]) });
}

/**
 * What the plan loses when somebody must have a post that it does not give her: by so much the price of her for that post must fall, alone,
 * before the plan changes. Null when she cannot have it.
 *
 * @param kelompok -1: that she stays without a seat
 */
export function bilaDipaksa(
  bahan: BahanTelaah,
  { orang, kelompok }: { readonly orang: number; readonly kelompok: number },
): PilihanLain | null {
  const { batasan } = bahan;
  return telaah(bahan, { ...batasan, kunci: new Map([...batasan.kunci, [orang, kelompok]]) });
}

function telaah({ pembatas, jawaban }: BahanTelaah, batasan: Batasan): PilihanLain | null {
  const lain = pembatas.pecahkan(batasan, jawaban);
  return lain && { selisih: lain.nilai - jawaban.nilai, kursiOrang: lain.kursiOrang };
}

/** Limits that nobody has set: a plan of the problem as it stands. */
export function telaahBebas(berkelompok: SoalBerkelompok, jawaban: Jawaban): BahanTelaah {
  return { berkelompok, pembatas: new Pembatas(berkelompok), jawaban, batasan: TANPA_BATASAN };
}
