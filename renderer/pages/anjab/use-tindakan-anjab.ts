import { useMemo, useState, useSyncExternalStore } from "react";
import { asalDari, asalSesudahAmbil, denganIsi, type UnsurTertulis } from "../../../core/anjab/asal";
import type { AsalIsi, UnsurAnjab } from "../../../core/anjab/unsur";
import type { AbkJabatan } from "../../../core/contract/abk";
import type { Unit } from "../../../core/jabatan/jabatan";
import type { EditorRincian, EditorUnsur } from "../../data/anjab";
import type { SemuaNilai } from "../../data/bagian-editor";
import { useShell } from "../../data/query";
import type { HalamanAnjab } from "./halaman-anjab";

interface Bahan {
  readonly abk: AbkJabatan;
  readonly unsur: EditorUnsur;
  readonly rincian: EditorRincian;
  readonly onNyatakan: (unsur: readonly UnsurAnjab[]) => void;
}

const TANPA_UNIT: readonly Unit[] = [];

/** What the parts of the page do, and what they have to know besides their content. */
export function useTindakanAnjab({ abk, unsur, rincian, onNyatakan }: Bahan): {
  readonly halaman: HalamanAnjab;
  /** Origins that held before the content was changed in this window. */
  readonly semula: Readonly<Record<string, AsalIsi>>;
  readonly tergeser: SemuaNilai<UnsurTertulis>;
} {
  const semuaUnit = useShell("unit.list", {}).data ?? TANPA_UNIT;
  const [semula, setSemula] = useState<Readonly<Record<string, AsalIsi>>>({});
  const tergeser = useSyncExternalStore(unsur.tergeser.subscribe, unsur.tergeser.get);
  const halaman = useMemo(
    (): HalamanAnjab => ({
      abk,
      rantaiUnit: rantai(semuaUnit, abk.jabatan.unitId),
      ubah: (nama, isi) => {
        const tersimpan = unsur.tersimpan()[nama]?.nilai;
        const kini = unsur.getState().isi[nama];
        if (!tersimpan || !kini) return;
        if (tersimpan.asal !== "belum") setSemula((lama) => (lama[nama] ? lama : { ...lama, [nama]: asalDari(tersimpan) }));
        unsur.ubah({ [nama]: denganIsi(tersimpan, kini, isi) });
      },
      ambil: (nama, isi, dari) => {
        const kini = unsur.getState().isi[nama];
        if (!kini) return;
        unsur.ubah({ [nama]: { isi, ...asalSesudahAmbil(asalDari(kini), dari) } });
        unsur.commit();
      },
      ubahRincian: (tugasId, nilai) => rincian.ubah({ [tugasId]: nilai }),
      selesai: () => {
        unsur.commit();
        rincian.commit();
      },
      nyatakan: onNyatakan,
      pakaiAsal: (nama, asal) => {
        const kini = unsur.getState().isi[nama];
        if (!kini) return;
        unsur.ubah({ [nama]: { ...kini, ...asal } });
        unsur.commit();
      },
      putuskan: (nama, pakai) => {
        const { [nama]: diketik, ...lain } = unsur.tergeser.get();
        unsur.tergeser.set(lain);
        if (!pakai || !diketik) return;
        unsur.ubah({ [nama]: diketik });
        unsur.commit();
      },
    }),
    [abk, semuaUnit, unsur, rincian, onNyatakan],
  );
  return { halaman, semula, tergeser };
}

/** Names of the units from the highest to this one. */
function rantai(semua: readonly Unit[], unitId: string): readonly string[] {
  const unit = new Map(semua.map((satu) => [satu.id, satu]));
  const nama: string[] = [];
  const dilalui = new Set<string>();
  for (let kini: string | null = unitId; kini !== null && !dilalui.has(kini);) {
    dilalui.add(kini);
    const satu: Unit | undefined = unit.get(kini);
    if (satu) nama.unshift(satu.nama);
    kini = satu?.indukId ?? null;
  }
  return nama;
}
