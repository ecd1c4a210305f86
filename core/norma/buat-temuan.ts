import type { IsiTemuan, Temuan, TugasDiperiksa } from "./temuan";

/** A finding about tasks; its key names the kind and the tasks, in an order that does not depend on the form. */
export function temuanTugas(isi: IsiTemuan, tugas: readonly TugasDiperiksa[]): Temuan {
  const urut = tugas.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    ...isi,
    kunci: `${isi.jenis}:${urut.map((satu) => satu.id).join("+")}`,
    jabatanId: [...new Set(tugas.map((satu) => satu.jabatanId))],
    tugasId: tugas.map((satu) => satu.id),
    ukuran: urut.map((satu) => `${satu.volume}/${satu.periode} x ${satu.normaWaktuMenit}`).join("; "),
  };
}
