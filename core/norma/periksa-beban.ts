import type { ProfilAbk } from "../abk/profil";
import { BATAS_NORMA } from "./batas";
import type { JabatanDiperiksa, Temuan } from "./temuan";

/** Jabatan whose holders would have to work far beyond the effective time. A jabatan without holders lacks people, which is no fault. */
export function periksaBeban(jabatan: readonly JabatanDiperiksa[], profil: ProfilAbk): Temuan[] {
  return jabatan.flatMap((satu) => {
    const { jabatanId, bezetting, efektivitas, bebanKerjaMenit: bebanMenit } = satu;
    if (efektivitas === null || efektivitas < BATAS_NORMA.efektivitas) return [];
    const perOrang = bebanMenit / bezetting;
    return [
      {
        jenis: "bebanMelebihiOrang" as const,
        kunci: `bebanMelebihiOrang:${jabatanId}`,
        jabatanId: [jabatanId],
        tugasId: [],
        ukuran: `EJ ${efektivitas}`,
        angka: {
          bebanMenit,
          bezetting,
          efektivitas,
          lebihMenitPerOrang: perOrang - profil.waktuKerjaEfektifMenit,
          menitPerHari: perOrang / profil.hariPerTahun,
        },
      },
    ];
  });
}
