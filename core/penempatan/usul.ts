import type { PlainDate } from "../date";
import { ATURAN_NILAI } from "./aturan";
import { ekorPerpindahan, type Ekor } from "./ekor";
import type { Terencana } from "./kantor";
import type { Pasangan } from "./penilai";
import { rantai } from "./rantai";
import { pergeseran, selisihRencana, type Selisih } from "./selisih";
import { bobotTerhitung, SKOR_PENUH, type BagianSkor } from "./skor";
import { bilaDilarang, pilihanOrang, type BahanTelaah, type PilihanLain } from "./telaah";
import { timbanganUsul, type TanpaTimbangan, type Timbangan } from "./timbangan";

/** One proposed move with its reasons. */
export interface Usul {
  readonly pegawaiId: string;
  readonly dari: string | null;
  readonly ke: string;
  readonly palingAwal: PlainDate;
  readonly pasangan: Pasangan;
  /** Whether the analyst locked it: then nobody asks what would be without it. */
  readonly terkunci: boolean;
  /** What the whole plan loses without this move; null when there is no other plan, and of one that is locked. */
  readonly selisih: Selisih | null;
  /** Who would have the post then and does not have it now; null when it would stay empty, or nobody comes in her place. */
  readonly cadangan: string | null;
  /** What becomes of the seat that she leaves. */
  readonly ekor: Ekor;
  /** What the weights decide between the plan and the best one without this move, or why they do not. */
  readonly timbangan: Timbangan | TanpaTimbangan;
  /**
   * How far each part of the score that no rule looks at may fall, in points of 100, before the plan changes; null where no fall of it changes the
   * plan.
   */
  readonly selang: Readonly<Partial<Record<BagianSkor, number | null>>>;
}

/** Every move of a plan with its reasons, in the order of the plan. */
export function usulPenempatan(terencana: Terencana): readonly Usul[] {
  const { rencana, pasangan, kursiBebas } = terencana;
  const ekor = ekorPerpindahan(rantai(rencana.pindah, kursiBebas), rencana.kosong);
  const { telaah, jabatan, peserta } = rencana;
  return rencana.pindah.map(({ pegawaiId, dari, ke, palingAwal }): Usul => {
    const satu = pasangan(pegawaiId, ke);
    const orang = peserta.indexOf(pegawaiId);
    const terkunci = telaah.batasan.kunci.has(orang);
    const lain = terkunci ? null : bilaDilarang(telaah, orang);
    const nomor = jabatan.indexOf(ke);
    const kini = pemilik(telaah, telaah.jawaban.kursiOrang, nomor);
    const pengganti = lain === null ? [] : pemilik(telaah, lain.kursiOrang, nomor).filter((i) => !kini.includes(i));
    const selisih = lain === null ? null : selisihRencana(rencana, lain);
    return {
      pegawaiId,
      dari,
      ke,
      palingAwal,
      pasangan: satu,
      terkunci,
      selisih,
      cadangan: peserta[pengganti[0] ?? -1] ?? null,
      ekor: ekor(pegawaiId),
      timbangan: timbangan(terencana, lain, selisih),
      selang: selangBagian(satu, selisih),
    };
  });
}

/** What it costs that seats stay empty is in the price of the other plan, and not in its points. */
function timbangan(
  { rencana, pasangan }: Pick<Terencana, "rencana" | "pasangan">,
  lain: PilihanLain | null,
  selisih: Selisih | null,
): Usul["timbangan"] {
  if (lain === null || selisih === null) return "tanpaPilihan";
  if (lain.selisih !== selisih.poin) return "kursi";
  return timbanganUsul(pergeseran(rencana, lain), selisih.poin, (pegawaiId, jabatanId) => pasangan(pegawaiId, jabatanId).skor);
}

/** The people whom an answer gives a post. */
function pemilik({ berkelompok }: BahanTelaah, kursiOrang: Int32Array, kelompok: number): readonly number[] {
  return Array.from(kursiOrang, (_, i) => i).filter((i) => pilihanOrang(berkelompok, kursiOrang, i) === kelompok);
}

/** Parts whose evidence a rule looks at as well: a fall of them may be more than points, so that nothing is said of them. */
const JUGA_DIATUR: ReadonlySet<BagianSkor> = new Set(["pendidikan", "pengalaman", "kinerja", "rotasi"]);

/**
 * A part that falls lowers the score by its share of the weights; a plan that fills a further seat does not hang on points, but no move may fall below
 * the score that the office asks for. Rounded down: what is said to hold holds.
 */
function selangBagian({ skor: { skor, bagian }, aturan }: Pasangan, selisih: Selisih | null): Usul["selang"] {
  const terendah = aturan.find(({ id, sifat }) => id === ATURAN_NILAI && sifat !== "anjuran");
  const sampaiTerendah = terendah === undefined || skor === null ? Infinity : skor - Number(terendah.perlu) * (SKOR_PENUH / 100);
  const jumlahBobot = bobotTerhitung(bagian);
  return Object.fromEntries(
    bagian
      .filter(({ bagian: satu, nilai, bobot }) => nilai !== null && bobot > 0 && !JUGA_DIATUR.has(satu))
      .map(({ bagian: satu, bobot, nilai }) => {
        const poin = Math.min(selisih === null || selisih.penting > 0 || selisih.kursi > 0 ? Infinity : selisih.poin, sampaiTerendah);
        const turun = (poin * jumlahBobot) / (100 * bobot);
        return [satu, turun > (nilai ?? 0) ? null : Math.floor(turun * 100) / 100];
      }),
  );
}
