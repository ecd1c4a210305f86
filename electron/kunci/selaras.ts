import type { IsiKunci, Slot } from "../../core/contract/berkas-kunci";
import { PERAN } from "../../core/kunci/slot";

/** Lets the slots of accounts follow the person who had them made: they have her role, and go when she goes. */
export function selaras(isi: IsiKunci): IsiKunci {
  const slot = isi.slot.flatMap((satu) => {
    if (satu.jenis !== "akun") return [satu];
    const pemilik = isi.slot.find(({ id }) => id === satu.milik);
    return pemilik === undefined ? [] : [{ ...satu, peran: pemilik.peran }];
  });
  return { ...isi, slot };
}

/** The slot of now of whoever opened one before a change: the same, or the new recovery sheet where that was changed. */
export function slotKini(lama: IsiKunci, baru: IsiKunci, slotId: string): Slot | undefined {
  const sama = baru.slot.find(({ id }) => id === slotId);
  const jenis = lama.slot.find(({ id }) => id === slotId)?.jenis;
  return sama ?? (jenis === "pemulihan" ? baru.slot.find((satu) => satu.jenis === jenis) : undefined);
}

/**
 * Whether somebody loses something by a change: a slot is gone, or may do less. A copy of the key file of before still has it, and opens whatever is under
 * the same data key.
 */
export function mengurangi(lama: IsiKunci, baru: IsiKunci): boolean {
  return lama.slot.some((satu) => {
    const kini = baru.slot.find(({ id }) => id === satu.id);
    return kini === undefined || PERAN.indexOf(kini.peran) > PERAN.indexOf(satu.peran);
  });
}
