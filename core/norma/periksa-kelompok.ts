import { bebanPerjuta, PERJUTA_PER_MENIT } from "../abk/kebutuhan";
import type { ProfilAbk } from "../abk/profil";
import { groupBy } from "../group";
import type { JenisJabatan } from "../jabatan/jabatan";
import { nameKey } from "../name";
import { AKAR_PIMPINAN, BATAS_NORMA } from "./batas";
import { temuanTugas } from "./buat-temuan";
import { pembacaUraian } from "./kemiripan";
import { medianNorma, perSatuan } from "./median";
import type { JabatanDiperiksa, Temuan, TugasDiperiksa } from "./temuan";

/** What a group of similar tasks gives rise to: duplicates, an overlap, norms far from the median. */
export function periksaKelompok(
  anggota: readonly TugasDiperiksa[],
  perJabatan: ReadonlyMap<string, JabatanDiperiksa>,
  profil: ProfilAbk,
): Temuan[] {
  const menit = (tugas: TugasDiperiksa): number => bebanPerjuta(tugas, profil) / PERJUTA_PER_MENIT;
  const jumlahMenit = (tugas: readonly TugasDiperiksa[]): number => tugas.reduce((jumlah, satu) => jumlah + menit(satu), 0);
  const duplikat = [...groupBy(anggota, (satu) => satu.jabatanId).values()]
    .filter((milik) => milik.length > 1)
    .map((milik) => {
      // All but the largest may have been counted twice.
      const bebanMenit = jumlahMenit(milik) - Math.max(...milik.map(menit));
      return temuanTugas({ jenis: "duplikat", angka: { tugas: milik.length, bebanMenit } }, milik);
    });
  const jabatan = [...new Set(anggota.map((satu) => satu.jabatanId))].flatMap((id) => perJabatan.get(id) ?? []);
  const tumpangTindih = adaTumpangTindih(anggota, jabatan)
    ? [
        temuanTugas(
          { jenis: "tumpangTindih", angka: { tugas: anggota.length, jabatan: jabatan.length, bebanMenit: jumlahMenit(anggota) } },
          anggota,
        ),
      ]
    : [];
  return [...duplikat, ...tumpangTindih, ...perSatuan(anggota).flatMap(periksaMedian)];
}

/**
 * Whether a group's tasks overlap. Jabatan of one name in several units each do the task for their own unit; so do leaders, when the
 * text speaks of leading (bawahan, subbagian).
 */
function adaTumpangTindih(anggota: readonly TugasDiperiksa[], jabatan: readonly JabatanDiperiksa[]): boolean {
  if (new Set(jabatan.map((satu) => nameKey(satu.nama))).size < 2) return false;
  const semuaPimpinan = jabatan.every((satu) => JABATAN_PIMPINAN.has(satu.jenis));
  const unitSendiri = new Set(jabatan.map((satu) => satu.unitId)).size === jabatan.length;
  if (!semuaPimpinan || !unitSendiri) return true;
  const baca = pembacaUraian();
  return !anggota.every((satu) => baca(satu.uraian).akar.some((akar) => AKAR_PIMPINAN.includes(akar)));
}

const JABATAN_PIMPINAN: ReadonlySet<JenisJabatan> = new Set<JenisJabatan>(["jpt", "administrator", "pengawas"]);

function periksaMedian(sama: readonly TugasDiperiksa[]): Temuan[] {
  const medianMenit = medianNorma(sama);
  if (medianMenit === null) return [];
  const anggota = sama.filter((satu) => satu.normaWaktuMenit > 0).length;
  return sama.flatMap((tugas) => {
    const normaMenit = tugas.normaWaktuMenit;
    const kelipatan = normaMenit / medianMenit;
    const angka = { normaMenit, medianMenit, kelipatan, anggota };
    if (kelipatan > BATAS_NORMA.kelipatanAtas) return [temuanTugas({ jenis: "normaDiAtas2xMedian", angka }, [tugas])];
    if (normaMenit > 0 && kelipatan < BATAS_NORMA.kelipatanBawah)
      return [temuanTugas({ jenis: "normaDiBawahSetengahMedian", angka }, [tugas])];
    return [];
  });
}
