import { JENIS_TEMUAN, type IsiTemuan, type JenisTemuan, type Temuan, type TugasDiperiksa } from "./temuan";

/** A finding about tasks; its key names the kind and the tasks, in an order that does not depend on the form. */
export function temuanTugas(isi: IsiTemuan, tugas: readonly TugasDiperiksa[]): Temuan {
  const id = menurutId(tugas).map((satu) => satu.id);
  return {
    ...isi,
    kunci: `${isi.jenis}:${id.join("+")}`,
    jabatanId: [...new Set(tugas.map((satu) => satu.jabatanId))],
    tugasId: tugas.map((satu) => satu.id),
    ukuran: ukuranTugas(tugas),
  };
}

/** The measures of tasks as text, whatever their order. */
export function ukuranTugas(tugas: readonly TugasDiperiksa[]): string {
  return menurutId(tugas)
    .map((satu) => `${satu.volume}/${satu.periode} x ${satu.normaWaktuMenit}`)
    .join("; ");
}

/** The kind that a finding's key names, and the tasks or the jabatan that it is about; null for what is no such key. */
export function bacaKunci(kunci: string): { readonly jenis: JenisTemuan; readonly id: readonly string[] } | null {
  const batas = kunci.indexOf(":");
  const jenis = JENIS_TEMUAN.find((satu) => satu === kunci.slice(0, batas));
  return jenis === undefined ? null : { jenis, id: kunci.slice(batas + 1).split("+") };
}

function menurutId(tugas: readonly TugasDiperiksa[]): TugasDiperiksa[] {
  return tugas.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
