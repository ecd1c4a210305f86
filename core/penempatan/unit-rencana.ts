import { groupBy } from "../group";
import type { Pindah } from "./penempatan";

/** A post with what it needs and who holds it, as it is shown. */
export interface JabatanAcuan {
  readonly nama: string;
  readonly unit: string;
  /** Several units of an office may be called alike. */
  readonly unitId: string;
  readonly kelas: number | null;
  /** Seats that are needed, in whole people. */
  readonly kebutuhan: number;
  /** Holders who are counted, and how many of them leave within the horizon. */
  readonly terisi: number;
  readonly akanKeluar: number;
}

/**
 * A unit today, and at the end of the horizon without a plan and with it. Seats filled are never above what each post needs: too many in one
 * fill none of another.
 */
export interface UnitRencana {
  readonly unitId: string;
  readonly unit: string;
  readonly kebutuhan: number;
  readonly kini: number;
  readonly tanpa: number;
  readonly dengan: number;
  readonly masuk: number;
  readonly keluar: number;
}

/** Each unit that a plan touches or that will lack somebody, in the order of the office. */
export function unitRencana(jabatan: Readonly<Record<string, JabatanAcuan>>, pindah: readonly Pindah[]): readonly UnitRencana[] {
  const datang = groupBy(pindah, ({ ke }) => ke);
  const pergi = groupBy(pindah, ({ dari }) => dari);
  const unitDari = (jabatanId: string | null): string | null => jabatan[jabatanId ?? ""]?.unitId ?? null;
  return [...groupBy(Object.entries(jabatan), ([, { unitId }]) => unitId)].flatMap(([unitId, milik]): UnitRencana[] => {
    const jumlah = (orang: (satu: JabatanAcuan, id: string) => number): number =>
      milik.reduce((semua, [id, satu]) => semua + Math.min(satu.kebutuhan, orang(satu, id)), 0);
    const satu: UnitRencana = {
      unitId,
      unit: milik[0]?.[1].unit ?? "",
      kebutuhan: jumlah(({ kebutuhan }) => kebutuhan),
      kini: jumlah(({ terisi }) => terisi),
      tanpa: jumlah(({ terisi, akanKeluar }) => terisi - akanKeluar),
      dengan: jumlah(({ terisi, akanKeluar }, id) => terisi - akanKeluar + (datang.get(id)?.length ?? 0) - (pergi.get(id)?.length ?? 0)),
      masuk: pindah.filter(({ dari, ke }) => unitDari(ke) === unitId && unitDari(dari) !== unitId).length,
      keluar: pindah.filter(({ dari, ke }) => unitDari(dari) === unitId && unitDari(ke) !== unitId).length,
    };
    return satu.tanpa < satu.kebutuhan || satu.dengan !== satu.tanpa || satu.masuk + satu.keluar > 0 ? [satu] : [];
  });
}
