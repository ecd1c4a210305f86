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

/** Fields of either side that are not the same on both. */
function berbeda(lama: readonly IsianBaris[], baru: readonly IsianBaris[]): PerubahanBaris["isian"] {
  const label = new Map([...lama, ...baru].map((isian) => [isian.nama, isian.label]));
  const nilai = (semua: readonly IsianBaris[], nama: string): string | null => semua.find((satu) => satu.nama === nama)?.nilai ?? null;
  return [...label]
    .map(([nama, satu]) => ({ nama, label: satu, lama: nilai(lama, nama), baru: nilai(baru, nama) }))
    .filter((isian) => isian.lama !== isian.baru);
}
