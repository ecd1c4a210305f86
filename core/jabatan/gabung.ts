import type { Jabatan, Unit } from "./jabatan";
import { Penggabung } from "./penggabung";
import type { BahanGabung, RencanaGabung } from "./rencana-gabung";

/** Plans how a jabatan goes up in another one: all that hangs on `dari` hangs on `ke` afterwards, and its name is remembered. */
export function rencanaGabungJabatan(bahan: BahanGabung, dari: Jabatan, ke: Jabatan): RencanaGabung {
  const gabung = new Penggabung(bahan);
  gabung.jabatan(dari, ke, { ingat: true });
  return gabung.rencana();
}

/**
 * Plans how a unit goes up in another one: its jabatan and units move there, those that have a twin of the same name there are joined
 * with it, and its name is remembered. `ke` must not stand below `dari`.
 */
export function rencanaGabungUnit(bahan: BahanGabung, dari: Unit, ke: Unit): RencanaGabung {
  const gabung = new Penggabung(bahan);
  gabung.unit(dari, ke);
  return gabung.rencana();
}
