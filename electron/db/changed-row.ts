import { isianBaris, sebutanBaris, type IsianBaris } from "../../core/baris/kata";
import type { Baris } from "../../core/baris/kolom";
import type { CariBaris } from "../../core/baris/hubungan";
import { tabelDari } from "../../core/baris/semua";
import type { PerubahanBaris } from "../../core/contract/history";
import type { StepChange } from "./history";

/** A row that a step changed, as the history shows it: references by name, records taken apart, only fields that differ. */
export function toPerubahan(find: CariBaris, { tabel, barisId, aksi, ...isi }: StepChange): PerubahanBaris {
  const lama = isi.lama ?? {};
  const baru = isi.baru ?? {};
  const kini = find(tabel, barisId);
  const dikenal: Baris = { ...kini, ...lama, ...baru, id: barisId };
  const kata = (baris: Baris): readonly IsianBaris[] => isianBaris(tabel, { id: barisId, baris }, find);
  return {
    tabel,
    barisId,
    sebutan: sebutanBaris(tabel, dikenal, find),
    buka: kini === null ? null : (tabelDari(tabel).buka?.(dikenal) ?? null),
    aksi,
    isian: berbeda(kata(lama), kata(baru)),
  };
}

/** Fields of either side that are not the same on both, also where they read alike: two jabatan may bear one name. */
function berbeda(lama: readonly IsianBaris[], baru: readonly IsianBaris[]): PerubahanBaris["isian"] {
  const label = new Map([...lama, ...baru].map((isian) => [isian.nama, isian.label]));
  return [...label].flatMap(([nama, satu]) => {
    const [dahulu, kini] = [lama, baru].map((semua) => semua.find((isian) => isian.nama === nama));
    if ((dahulu?.mentah ?? "") === (kini?.mentah ?? "")) return [];
    return [{ nama, label: satu, lama: dahulu?.nilai ?? null, baru: kini?.nilai ?? null }];
  });
}
