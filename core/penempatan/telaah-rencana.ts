import { ID_ATURAN, type IdAturan } from "./aturan";
import type { BatasanKantor } from "./penempatan";
import type { Terencana } from "./kantor";
import { kelonggaranSerentak } from "./kelonggaran";
import { ketahananRencana, UNDIAN_KETAHANAN } from "./ketahanan";
import { rencanaBerikut } from "./rencana-berikut";
import { bandingkanSelisih, pergeseran, samaBaiknya, selisihRencana, selisihSoal, type Pergeseran, type Selisih } from "./selisih";

/** Another whole plan: what it gives up, and whom it gives another post. */
export interface RencanaLain {
  readonly selisih: Selisih;
  readonly beda: readonly Pergeseran[];
}

/** What asking a rule costs: seats that would be filled and points that would be gained if the office did not. */
export interface HargaAturan {
  readonly id: IdAturan;
  readonly untung: Selisih;
}

/** What a lock costs in the same way. */
export interface HargaKunci {
  readonly pegawaiId: string;
  readonly untung: Selisih;
}

/** How firm a plan is, and what its rules and limits cost. */
export interface TelaahRencana {
  /** Draws of the weights, and in how many of them each move stays. */
  readonly undian: number;
  readonly ketahanan: Readonly<Record<string, number>>;
  /**
   * By how many hundredths of a point all scores may move at once, each up or down as it likes, before the plan is no longer the best, or a move falls
   * below the score that the office asks for, or another comes up to it; null when there is no other plan.
   */
  readonly kelonggaran: number | null;
  /** The next plans, the best first. */
  readonly berikut: readonly RencanaLain[];
  readonly hargaAturan: readonly HargaAturan[];
  readonly hargaKunci: readonly HargaKunci[];
}

/** Plans after the best one that are told. */
const RENCANA_BERIKUT = 10;

/** Looks into a plan as a whole; everything in it is reckoned by solving again, nothing is estimated but how often a move stays. */
export function telaahRencana(terencana: Terencana, batasan: BatasanKantor): TelaahRencana {
  const { rencana } = terencana;
  const longgar = kelonggaranSerentak({ soal: rencana.terbatas, kelompok: rencana.telaah.berkelompok.kelompok }, rencana.telaah.jawaban);
  const bebas = Math.min(
    longgar === null ? Infinity : Math.floor((longgar.harga * 100) / longgar.pasangan) / 100,
    terencana.jarakTerendah(),
  );
  const tetap = ketahananRencana(terencana);
  return {
    undian: UNDIAN_KETAHANAN,
    ketahanan: Object.fromEntries(rencana.pindah.map(({ pegawaiId }) => [pegawaiId, tetap.get(pegawaiId) ?? 0])),
    kelonggaran: Number.isFinite(bebas) ? bebas : null,
    berikut: rencana.terbatas.orang === 0 ? [] : rencanaLain(terencana),
    hargaAturan: hargaAturan(terencana),
    hargaKunci: hargaKunci(terencana, batasan),
  };
}

function rencanaLain({ rencana }: Terencana): readonly RencanaLain[] {
  const { berkelompok, batasan, jawaban } = rencana.telaah;
  const hasil: RencanaLain[] = [];
  for (const { kursiOrang, nilai } of rencanaBerikut(berkelompok, batasan)) {
    const beda = pergeseran(rencana, { kursiOrang });
    // Of several best ones this plan is the one that the office has.
    if (beda.length === 0) continue;
    hasil.push({ selisih: selisihRencana(rencana, { kursiOrang, selisih: nilai - jawaban.nilai }), beda });
    if (hasil.length === RENCANA_BERIKUT) break;
  }
  return hasil;
}

/** Rules without which a better plan could be had, the dearest first. */
function hargaAturan({ rencana, ulang, aturanGagal }: Terencana): readonly HargaAturan[] {
  const gagal = aturanGagal();
  return ID_ATURAN.filter((id) => gagal.has(id))
    .flatMap((id): HargaAturan[] => {
      const lain = ulang({ tanpa: id, dekat: rencana });
      const untung = "pertentangan" in lain ? null : untungnya(selisihSoal(rencana, lain));
      return untung === null ? [] : [{ id, untung }];
    })
    .toSorted((a, b) => bandingkanSelisih(b.untung, a.untung));
}

function hargaKunci({ rencana, ulang }: Terencana, batasan: BatasanKantor): readonly HargaKunci[] {
  const terkunci = [...new Set(batasan.kunci.map(({ pegawaiId }) => pegawaiId))];
  return terkunci
    .flatMap((pegawaiId): HargaKunci[] => {
      const lain = ulang({ batasan: { ...batasan, kunci: batasan.kunci.filter((satu) => satu.pegawaiId !== pegawaiId) }, dekat: rencana });
      const untung = "pertentangan" in lain ? null : untungnya(selisihSoal(rencana, lain));
      return untung === null ? [] : [{ pegawaiId, untung }];
    })
    .toSorted((a, b) => bandingkanSelisih(b.untung, a.untung));
}

/** What would be gained; null for nothing. */
function untungnya(selisih: Selisih): Selisih | null {
  const { penting, kursi, poin } = selisih;
  return samaBaiknya(selisih) ? null : { penting: 0 - penting, kursi: 0 - kursi, poin: 0 - poin };
}
