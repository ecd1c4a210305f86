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
  /** By the unit of the post that was proposed, by what it is called; null id: its post is gone, and the unit is known by its name of then. */
  readonly menurutUnit: readonly (HitunganKeputusan & { readonly unitId: string | null; readonly unit: string })[];
  /** By the part that gave most of the score, in the order of the parts; null: no part had evidence. */
  readonly menurutBagian: readonly (HitunganKeputusan & { readonly bagian: BagianSkor | null })[];
}

type Diputuskan = Pick<UsulTersimpan, "keputusan" | "ke" | "bukti">;

/** A unit, and what it is called beside others of its name. */
export interface UnitDisebut {
  readonly id: string;
  readonly sebutan: string;
}

/**
 * What became of proposals. It says how often people decided otherwise than was proposed, not who was right. `unitJabatan`: where a post stands
 * now; null for one that is gone.
 */
export function statistikKeputusan(
  usul: readonly Diputuskan[],
  unitJabatan: (jabatanId: string) => UnitDisebut | null,
): StatistikKeputusan {
  const diputuskan = usul.filter(({ keputusan }) => keputusan !== null);
  const perBagian = groupBy(diputuskan, ({ bukti }) => bagianTerbesar(bukti.bagian));
  return {
    ...countKeputusan(diputuskan),
    belum: usul.length - diputuskan.length,
    menurutUnit: [...groupBy(diputuskan, ({ ke }) => unitJabatan(ke.id)?.id ?? ` ${ke.unit}`).values()]
      .flatMap((milik) => {
        const [pertama] = milik;
        if (!pertama) return [];
        const unit = unitJabatan(pertama.ke.id);
        return [{ unitId: unit?.id ?? null, unit: unit?.sebutan ?? pertama.ke.unit, ...countKeputusan(milik) }];
      })
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
