import { bagianKantor } from "../intake/bagian-kantor";
import { groupBy } from "../group";
import { nameKey } from "../name";
import { kunciSebutan } from "../sebutan/kunci";
import type { Unit } from "./jabatan";
import { keAtas } from "./ke-atas";

/** An office of its own among those of one data file: the unit at its top, and all its units in their order, itself included. */
export interface SatuanKerja {
  readonly id: string;
  readonly nama: string;
  readonly unit: readonly { readonly id: string; readonly nama: string }[];
}

/** Words by which the name of a unit says that it is an office of its own, as name keys have them. */
const SEBUTAN_KANTOR = /(^| )(kpu|kip|komisi pemilihan umum|komisi independen pemilihan|sekretariat jenderal)( |$)/u;

/**
 * The satuan kerja of a data file: each unit belongs to the nearest unit above it, itself included, whose name is that of an office
 * (`Sekretariat KPU Kota Contoh`, not `Subbagian Umum KPU Kota Contoh`), or else to the top of its tree. One office is one satuan kerja.
 */
export function satuanKerja(unit: readonly Pick<Unit, "id" | "nama" | "indukId">[]): readonly SatuanKerja[] {
  const dari = new Map(unit.map((satu) => [satu.id, satu]));
  const puncak = (satu: Pick<Unit, "id" | "nama" | "indukId">): string => {
    const jalur = [...keAtas(satu, ({ indukId }) => dari.get(indukId ?? ""))];
    return (jalur.find(({ nama }) => namaKantor(nama)) ?? jalur.at(-1) ?? satu).id;
  };
  return [...groupBy(unit, puncak)].map(([id, milik]) => ({
    id,
    nama: dari.get(id)?.nama ?? "",
    unit: milik.map(({ id: milikId, nama }) => ({ id: milikId, nama })),
  }));
}

function namaKantor(nama: string): boolean {
  return SEBUTAN_KANTOR.test(nameKey(nama)) && !bagianKantor(kunciSebutan(nama));
}
