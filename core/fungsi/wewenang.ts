import type { Atasan } from "../jabatan/atasan";
import type { Jabatan } from "../jabatan/jabatan";
import { keAtas } from "../jabatan/ke-atas";
import { nameKey } from "../name";
import { AKAR_PIMPINAN } from "../norma/batas";
import { kelompokMirip } from "../norma/kelompok";
import { pembacaUraian } from "../norma/kemiripan";
import type { TemuanFungsi, WewenangJabatan } from "./temuan";

type Pemegang = Pick<Jabatan, "id" | "nama" | "unitId">;

export interface BahanWewenang {
  readonly jabatan: readonly Pemegang[];
  readonly wewenang: readonly WewenangJabatan[];
  readonly atasan: ReadonlyMap<string, Atasan>;
}

/**
 * Wewenang that several jabatan hold in nearly the same words. By nature the same, and no finding: jabatan of one name, each in its own
 * unit; those of different units over their own people; a superior and those below, who act for the superior.
 */
export function wewenangGanda({ jabatan, wewenang, atasan }: BahanWewenang): TemuanFungsi[] {
  const perId = new Map(jabatan.map((satu) => [satu.id, satu]));
  const dikenal = wewenang.filter(({ jabatanId, uraian }) => perId.has(jabatanId) && nameKey(uraian) !== "");
  const baca = pembacaUraian();
  return kelompokMirip(dikenal.map(({ uraian }) => uraian)).flatMap((tempat): TemuanFungsi[] => {
    const anggota = tempat.flatMap((nomor) => dikenal[nomor] ?? []);
    const id = [...new Set(anggota.map(({ jabatanId }) => jabatanId))];
    const sejajar = tanpaBawahan(id, atasan).flatMap((satu) => perId.get(satu) ?? []);
    if (new Set(sejajar.map(({ nama }) => nameKey(nama))).size < 2) return [];
    if (isUnitSendiri(sejajar) && anggota.every(({ uraian }) => baca(uraian).akar.some((akar) => AKAR_PIMPINAN.includes(akar)))) return [];
    const dipegang = new Set(sejajar.map((satu) => satu.id));
    const bukti = anggota.filter(({ jabatanId }) => dipegang.has(jabatanId));
    const pertama = bukti.map(({ uraian }) => nameKey(uraian)).toSorted()[0] ?? "";
    return [
      {
        jenis: "wewenangGanda",
        bukti: { wewenang: bukti, jabatan: sejajar.length },
        kunci: `wewenangGanda:${pertama}`,
        jabatanId: sejajar.map((satu) => satu.id),
        tugasId: [],
        unitId: null,
        ukuran: bukti
          .map((satu) => `${satu.jabatanId} ${nameKey(satu.uraian)}`)
          .toSorted()
          .join("; "),
      },
    ];
  });
}

/** Those who have no superior, near or far, among the others. */
function tanpaBawahan(id: readonly string[], atasan: ReadonlyMap<string, Atasan>): string[] {
  const pemegang = new Set(id);
  return id.filter((satu) => {
    for (const di of keAtas(satu, (bawahan) => atasan.get(bawahan)?.id)) if (di !== satu && pemegang.has(di)) return false;
    return true;
  });
}

/** Whether each stands in a unit of its own. */
function isUnitSendiri(jabatan: readonly Pemegang[]): boolean {
  return new Set(jabatan.map(({ unitId }) => unitId)).size === jabatan.length;
}
