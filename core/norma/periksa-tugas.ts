import { bebanPerjuta, PERJUTA_PER_MENIT } from "../abk/kebutuhan";
import type { ProfilAbk } from "../abk/profil";
import { BATAS_NORMA } from "./batas";
import { bentrokPeriode, kaliSetahun } from "./bentrok-periode";
import { temuanTugas } from "./buat-temuan";
import { median, perSatuan } from "./median";
import type { IsiTemuan, JabatanDiperiksa, Temuan, TugasDiperiksa } from "./temuan";

interface BahanPeriksaTugas {
  readonly tugas: readonly TugasDiperiksa[];
  /** Groups of similar tasks. */
  readonly mirip: readonly (readonly TugasDiperiksa[])[];
  readonly perJabatan: ReadonlyMap<string, JabatanDiperiksa>;
  readonly profil: ProfilAbk;
}

/** Tasks between two reports. */
const SEPORSI = 200;

/**
 * What single tasks give rise to. A task whose period clashes is not asked about its volume as well: the period explains it.
 *
 * @param lapor told from time to time how many have been examined
 */
export function periksaTugas(
  { tugas, mirip, perJabatan, profil }: BahanPeriksaTugas,
  lapor: (selesai: number) => void = () => undefined,
): Temuan[] {
  const sesama = new Map<string, readonly TugasDiperiksa[]>();
  for (const sama of mirip.flatMap(perSatuan)) for (const satu of sama) sesama.set(satu.id, sama);
  return tugas.flatMap((satu, nomor) => {
    if (nomor % SEPORSI === 0) lapor(nomor);
    const milik = { tugas: satu, sesama: sesama.get(satu.id) ?? [], profil };
    const isi = volumeAtauPeriode(milik, perJabatan.get(satu.jabatanId)?.bezetting ?? 0);
    return [isi, normaTidakWajar(satu, profil)].flatMap((temuan) => (temuan === null ? [] : [temuanTugas(temuan, [satu])]));
  });
}

interface TugasDanSesama {
  readonly tugas: TugasDiperiksa;
  /** Similar tasks that count the same result, this one among them; empty when there is none. */
  readonly sesama: readonly TugasDiperiksa[];
  readonly profil: ProfilAbk;
}

function volumeAtauPeriode(milik: TugasDanSesama, bezetting: number): IsiTemuan | null {
  const { tugas, profil } = milik;
  if (tugas.volume === 0) return { jenis: "volumeNol", angka: { normaMenit: tugas.normaWaktuMenit } };
  const bentrok = bentrokPeriode(milik);
  return bentrok === null
    ? volumeTidakWajar(milik, bezetting)
    : normaTidakWajar(tugas, profil) === null
      ? { jenis: "bentrokPeriode", ...bentrok }
      : null;
}

function volumeTidakWajar({ tugas, sesama, profil }: TugasDanSesama, bezetting: number): IsiTemuan | null {
  const setahun = (satu: TugasDiperiksa): number => satu.volume * kaliSetahun(satu.periode, profil);
  const volumeSetahun = setahun(tugas);
  if (volumeSetahun > BATAS_NORMA.volumeSetahun) {
    return { jenis: "volumeTidakWajar", sebab: "batas", angka: { volumeSetahun, batas: BATAS_NORMA.volumeSetahun } };
  }
  const medianSetahun = median(sesama.map(setahun).filter((volume) => volume > 0));
  if (sesama.length >= BATAS_NORMA.anggotaKelompok && volumeSetahun >= BATAS_NORMA.kelipatanVolume * medianSetahun) {
    return {
      jenis: "volumeTidakWajar",
      sebab: "kelompok",
      angka: { volumeSetahun, medianSetahun, kelipatan: volumeSetahun / medianSetahun },
    };
  }
  const orang = bebanPerjuta(tugas, profil) / (profil.waktuKerjaEfektifMenit * PERJUTA_PER_MENIT);
  if (orang > Math.max(BATAS_NORMA.orangPerTugas, 2 * bezetting) && normaTidakWajar(tugas, profil) === null) {
    return { jenis: "volumeTidakWajar", sebab: "orang", angka: { volumeSetahun, orang, bezetting } };
  }
  return null;
}

function normaTidakWajar(tugas: TugasDiperiksa, profil: ProfilAbk): Extract<IsiTemuan, { readonly jenis: "normaTidakWajar" }> | null {
  const normaMenit = tugas.normaWaktuMenit;
  const terpanjang = profil.waktuKerjaEfektifMenit * BATAS_NORMA.normaTerbesarBagian;
  const terpendek = BATAS_NORMA.normaTerkecilMenit;
  if (normaMenit > terpanjang) return { jenis: "normaTidakWajar", sebab: "terlaluPanjang", angka: { normaMenit, batasMenit: terpanjang } };
  if (tugas.volume > 0 && normaMenit === 0) return { jenis: "normaTidakWajar", sebab: "nol", angka: { normaMenit, batasMenit: terpendek } };
  if (normaMenit > 0 && normaMenit < terpendek) {
    return { jenis: "normaTidakWajar", sebab: "terlaluPendek", angka: { normaMenit, batasMenit: terpendek } };
  }
  return null;
}
