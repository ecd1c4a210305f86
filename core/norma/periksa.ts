import type { ProfilAbk } from "../abk/profil";
import { kelompokMirip } from "./kelompok";
import type { Lapor } from "./tetangga";
import { periksaBeban } from "./periksa-beban";
import { periksaKelompok } from "./periksa-kelompok";
import { periksaTugas } from "./periksa-tugas";
import { medianPerSatuan } from "./median";
import { JENIS_TEMUAN, type JabatanDiperiksa, type KelompokTugas, type Temuan, type TugasDiperiksa } from "./temuan";

export interface BahanPeriksa {
  /** In the order of the office; findings follow it. */
  readonly jabatan: readonly JabatanDiperiksa[];
  readonly tugas: readonly TugasDiperiksa[];
  readonly profil: ProfilAbk;
}

export interface HasilPeriksa {
  readonly temuan: readonly Temuan[];
  readonly kelompok: readonly KelompokTugas[];
}

/**
 * Quality control of an office's norms: similar tasks are grouped, and every task and jabatan is held against its group, its period
 * and the time that people have. Limits are those of `BATAS_NORMA`. Changes nothing and decides nothing: each finding is a question.
 *
 * @param lapor told from time to time how far it is: half of the steps to find the groups, half to examine every task
 */
export function periksaNorma({ jabatan, tugas, profil }: BahanPeriksa, lapor: Lapor = () => undefined): HasilPeriksa {
  const urutanJabatan = new Map(jabatan.map((satu, nomor) => [satu.jabatanId, nomor]));
  const dikenal = tugas
    .filter((satu) => urutanJabatan.has(satu.jabatanId))
    .toSorted(
      (a, b) =>
        (urutanJabatan.get(a.jabatanId) ?? 0) - (urutanJabatan.get(b.jabatanId) ?? 0) || a.urutan - b.urutan || (a.id < b.id ? -1 : 1),
    );
  const langkah = dikenal.length;
  const mirip = kelompokMirip(
    dikenal.map((satu) => satu.uraian),
    (selesai, semua) => lapor((selesai / semua) * langkah, 2 * langkah),
  ).map((tempat) => tempat.flatMap((nomor) => dikenal[nomor] ?? []));
  const perJabatan = new Map(jabatan.map((satu) => [satu.jabatanId, satu]));
  const temuan = [
    ...mirip.flatMap((anggota) => periksaKelompok(anggota, perJabatan, profil)),
    ...periksaTugas({ tugas: dikenal, mirip, perJabatan, profil }, (selesai) => lapor(langkah + selesai, 2 * langkah)),
    ...periksaBeban(jabatan, profil),
  ];
  const urutanJenis = new Map(JENIS_TEMUAN.map((jenis, nomor) => [jenis, nomor]));
  return {
    temuan: temuan.toSorted((a, b) => (urutanJenis.get(a.jenis) ?? 0) - (urutanJenis.get(b.jenis) ?? 0)),
    kelompok: mirip.map((anggota) => ({ tugasId: anggota.map((satu) => satu.id), satuan: medianPerSatuan(anggota) })),
  };
}
