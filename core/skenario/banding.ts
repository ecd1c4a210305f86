import { bebanPerjuta, PERJUTA_PER_MENIT } from "../abk/kebutuhan";
import type { JenisMetode } from "../abk/metode";
import type { ProfilAbk } from "../abk/profil";
import { jumlahRekap, rekapJabatan, type JumlahRekap, type RekapJabatan } from "../formasi/rekap";
import { groupBy } from "../group";
import { terapkanSkenario, type BahanBanding, type TugasJabatan, type UbahanTugas } from "./skenario";
import { susunKantor, type SusunanSkenario } from "./susunan";

/** A value before and after. */
export interface Pergeseran {
  readonly lama: number;
  readonly baru: number;
}

/** The figures of one jabatan under one version of the office. */
export interface AngkaBanding {
  readonly kebutuhanMentah: number;
  readonly kebutuhan: number;
  readonly bezetting: number;
  readonly selisih: number;
}

/** A changed task as one jabatan feels it. A task that moves is felt by the jabatan that it leaves and the one that it joins. */
export interface SebabPerubahan {
  readonly tugasId: string;
  readonly uraian: string;
  readonly gerak: "diubah" | "masuk" | "keluar";
  /** The jabatan that the task comes from or goes to; empty when it stays. */
  readonly jabatanLain: string;
  readonly volume: Pergeseran;
  readonly normaWaktuMenit: Pergeseran;
  /** Yearly workload for this jabatan, in minutes; each side under its own profile. */
  readonly bebanMenit: Pergeseran;
}

export interface BandingJabatan {
  readonly jabatanId: string;
  readonly unitId: string;
  readonly unit: string;
  readonly nama: string;
  readonly kelas: number | null;
  /** Tasks decide the need under tugas per tugas only: under another method changed tasks are no cause. */
  readonly metode: JenisMetode;
  readonly asal: AngkaBanding;
  /** One entry a scenario, in the order asked for. */
  readonly skenario: readonly { readonly angka: AngkaBanding; readonly sebab: readonly SebabPerubahan[] }[];
  /** Whether the rounded need differs from the original under any of the scenarios. */
  readonly berubah: boolean;
}

export interface VersiBanding {
  readonly id: string;
  readonly nama: string;
  readonly profil: ProfilAbk;
  readonly jumlah: JumlahRekap;
  readonly jumlahUbahan: number;
  /** Jabatan whose rounded need differs from the original. */
  readonly jabatanBerubah: number;
}

export interface BandingSkenario {
  readonly asal: { readonly profil: ProfilAbk; readonly jumlah: JumlahRekap };
  readonly skenario: readonly VersiBanding[];
  readonly jabatan: readonly BandingJabatan[];
}

export interface SkenarioDibanding {
  readonly id: string;
  readonly nama: string;
  /** Null computes with the profile of the original. */
  readonly profil: ProfilAbk | null;
  readonly ubahan: readonly UbahanTugas[];
  /** Changes of the structure, made before those of the tasks; none when absent. */
  readonly susunan?: readonly SusunanSkenario[];
}

/** What the recap is computed from when a scenario is in place of the original. */
export function bahanSkenario<T extends TugasJabatan, B extends BahanBanding<T>>(
  bahan: B,
  skenario: Pick<SkenarioDibanding, "profil" | "ubahan" | "susunan">,
): B {
  const { bahan: tersusun, jabatanKe } = susunKantor<T, B>(bahan, skenario.susunan ?? []);
  const ubahan = skenario.ubahan.map((satu) => ({
    ...satu,
    jabatanId: satu.jabatanId === null ? null : (jabatanKe.get(satu.jabatanId) ?? satu.jabatanId),
  }));
  const tugas = terapkanSkenario(tersusun.tugas, ubahan);
  return { ...tersusun, tugas, tugasPerJabatan: groupBy(tugas, (satu) => satu.jabatanId), profil: skenario.profil ?? bahan.profil };
}

/** Sets scenarios beside the original: the figures of every jabatan under each of them, and the changed tasks behind a difference. */
export function bandingkanSkenario(bahan: BahanBanding, daftar: readonly SkenarioDibanding[]): BandingSkenario {
  const asal = rekapJabatan(bahan);
  const namaJabatan = new Map(bahan.jabatan.map(({ id, nama }) => [id, nama]));
  const versi = daftar.map((skenario) => {
    const bahanBaru = bahanSkenario(bahan, skenario);
    const rekap = new Map(rekapJabatan(bahanBaru).map((baris) => [baris.jabatanId, baris]));
    const sebab = groupBy(sebabPerJabatan({ lama: bahan, baru: bahanBaru, namaJabatan }), ({ jabatanId }) => jabatanId);
    return { skenario, profil: bahanBaru.profil, rekap, sebab };
  });
  return {
    asal: { profil: bahan.profil, jumlah: jumlahRekap(asal) },
    skenario: versi.map(({ skenario, profil, rekap }) => ({
      id: skenario.id,
      nama: skenario.nama,
      profil,
      jumlah: jumlahRekap([...rekap.values()]),
      jumlahUbahan: skenario.ubahan.length + (skenario.susunan?.length ?? 0),
      jabatanBerubah: asal.filter((baris) => angkaDari(rekap.get(baris.jabatanId)).kebutuhan !== baris.kebutuhan).length,
    })),
    jabatan: asal.map((baris) => {
      const skenario = versi.map(({ rekap, sebab }) => ({
        angka: angkaDari(rekap.get(baris.jabatanId)),
        sebab: baris.metode === "tugasPerTugas" ? (sebab.get(baris.jabatanId) ?? []).map((satu) => satu.sebab) : [],
      }));
      const { jabatanId, unitId, unit, nama, kelas, metode } = baris;
      return {
        jabatanId,
        unitId,
        unit,
        nama,
        kelas,
        metode,
        asal: angkaDari(baris),
        skenario,
        berubah: skenario.some(({ angka }) => angka.kebutuhan !== baris.kebutuhan),
      };
    }),
  };
}

/** A jabatan that was joined with another one needs nothing and has nobody any more: both stand with the other one. */
function angkaDari(rekap: RekapJabatan | undefined): AngkaBanding {
  const { kebutuhanMentah, kebutuhan, bezetting, selisih } = rekap ?? { kebutuhanMentah: 0, kebutuhan: 0, bezetting: 0, selisih: 0 };
  return { kebutuhanMentah, kebutuhan, bezetting, selisih };
}

interface SebelumSesudah {
  readonly lama: BahanBanding;
  readonly baru: BahanBanding;
  readonly namaJabatan: ReadonlyMap<string, string>;
}

interface SebabDirasakan {
  readonly jabatanId: string;
  readonly sebab: SebabPerubahan;
}

/** Every changed task under the jabatan that feels it. The tasks of both sides stand in the same order. */
function sebabPerJabatan({ lama, baru, namaJabatan }: SebelumSesudah): SebabDirasakan[] {
  return lama.tugas.flatMap((dulu, nomor): SebabDirasakan[] => {
    const kini = baru.tugas[nomor] ?? dulu;
    const pindah = dulu.jabatanId !== kini.jabatanId;
    if (!pindah && dulu.volume === kini.volume && dulu.normaWaktuMenit === kini.normaWaktuMenit) return [];
    const beban = {
      lama: bebanPerjuta(dulu, lama.profil) / PERJUTA_PER_MENIT,
      baru: bebanPerjuta(kini, baru.profil) / PERJUTA_PER_MENIT,
    };
    const pokok = {
      tugasId: dulu.id,
      uraian: dulu.uraian,
      volume: { lama: dulu.volume, baru: kini.volume },
      normaWaktuMenit: { lama: dulu.normaWaktuMenit, baru: kini.normaWaktuMenit },
    };
    if (!pindah) return [{ jabatanId: dulu.jabatanId, sebab: { ...pokok, gerak: "diubah", jabatanLain: "", bebanMenit: beban } }];
    const nama = (id: string): string => namaJabatan.get(id) ?? "";
    return [
      {
        jabatanId: dulu.jabatanId,
        sebab: { ...pokok, gerak: "keluar", jabatanLain: nama(kini.jabatanId), bebanMenit: { ...beban, baru: 0 } },
      },
      {
        jabatanId: kini.jabatanId,
        sebab: { ...pokok, gerak: "masuk", jabatanLain: nama(dulu.jabatanId), bebanMenit: { ...beban, lama: 0 } },
      },
    ];
  });
}
