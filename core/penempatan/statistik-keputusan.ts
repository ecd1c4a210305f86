import { groupBy } from "../group";
import { compareText } from "../name";
import { BAGIAN_SKOR, type BagianSkor } from "./skor";
import { bagianTerbesar, type UsulTersimpan } from "./rencana-tersimpan";

/** How many decided moves were kept and how many were turned down. */
export interface HitunganKeputusan {
  readonly diterima: number;
  readonly ditolak: number;
}

export interface StatistikKeputusan extends HitunganKeputusan {
  /** Moves that nobody has decided on. */
  readonly belum: number;
  /** By the unit of the post that was proposed, by name. */
  readonly menurutUnit: readonly (HitunganKeputusan & { readonly unit: string })[];
  /** By the part that gave most of the score, in the order of the parts; null: no part had evidence. */
  readonly menurutBagian: readonly (HitunganKeputusan & { readonly bagian: BagianSkor | null })[];
}

type Diputuskan = Pick<UsulTersimpan, "keputusan" | "ke" | "bukti">;

/** What became of proposals. It says how often people decided otherwise than was proposed, not who was right. */
export function statistikKeputusan(usul: readonly Diputuskan[]): StatistikKeputusan {
  const diputuskan = usul.filter(({ keputusan }) => keputusan !== null);
  const perBagian = groupBy(diputuskan, ({ bukti }) => bagianTerbesar(bukti.bagian));
  return {
    ...countKeputusan(diputuskan),
    belum: usul.length - diputuskan.length,
    menurutUnit: [...groupBy(diputuskan, ({ ke }) => ke.unit)]
      .map(([unit, milik]) => ({ unit, ...countKeputusan(milik) }))
      .toSorted((a, b) => compareText(a.unit, b.unit)),
    menurutBagian: [...BAGIAN_SKOR, null].flatMap((bagian) => {
      const milik = perBagian.get(bagian);
      return milik ? [{ bagian, ...countKeputusan(milik) }] : [];
    }),
  };
}

function countKeputusan(usul: readonly Diputuskan[]): HitunganKeputusan {
  const ditolak = usul.filter(({ keputusan }) => keputusan === "tolak").length;
  return { diterima: usul.length - ditolak, ditolak };
}
