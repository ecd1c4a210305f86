import { computeEfektivitas, type Prestasi } from "../abk/efektivitas";
import { kebutuhanDariBeban } from "../abk/kebutuhan";
import type { JenisMetode } from "../abk/metode";
import { bebanJabatan, computeMetode, type MetodeJabatan } from "../abk/metode-jabatan";
import type { ProfilAbk } from "../abk/profil";
import type { UkuranTugas } from "../abk/tugas";
import { groupBy } from "../group";
import type { Jabatan, JenisJabatan, Jenjang, Unit } from "../jabatan/jabatan";
import { compareText } from "../name";
import { BEZETTING_KOSONG, type Bezetting } from "../pegawai/bezetting";

/** A proposal that the analyst put in place of the computed one. */
export interface UsulFormasi {
  readonly jabatanId: string;
  readonly jumlah: number;
  readonly alasan: string;
  readonly revision: number;
}

/** One printed row of the recap: what a jabatan needs, has, lacks, and is proposed to get. */
export interface RekapJabatan {
  readonly jabatanId: string;
  readonly unitId: string;
  readonly unit: string;
  readonly nama: string;
  readonly jenis: JenisJabatan;
  readonly jenjang: Jenjang | null;
  readonly kelas: number | null;
  readonly jumlahTugas: number;
  /** Way in which the need was found. Unless task by task, the workload is the one that the method's need is equal to. */
  readonly metode: JenisMetode;
  /** Steps of the other method's computation; 0 when counted task by task. */
  readonly langkahMetode: number;
  readonly bebanKerjaMenit: number;
  readonly kebutuhanMentah: number;
  readonly kebutuhan: number;
  readonly bezettingPns: number;
  readonly bezettingPppk: number;
  readonly bezetting: number;
  /** Bezetting - kebutuhan: negative means kekurangan. */
  readonly selisih: number;
  /** EJ with two decimals; null without holders. */
  readonly efektivitas: number | null;
  readonly prestasi: Prestasi | null;
  /** People proposed: the analyst's figure, else the shortage. */
  readonly usul: number;
  /** The analyst's reason; empty when the proposal is the computed shortage. */
  readonly alasanUsul: string;
  /** Revision of the analyst's proposal, null when there is none. */
  readonly usulRevision: number | null;
}

/** Totals of a recap. Shortage and excess are added apart and never netted across jabatan. [selisih-terpisah] */
export interface JumlahRekap {
  readonly jabatan: number;
  readonly bebanKerjaMenit: number;
  readonly kebutuhanMentah: number;
  readonly kebutuhan: number;
  readonly bezettingPns: number;
  readonly bezettingPppk: number;
  readonly bezetting: number;
  readonly kekurangan: number;
  readonly kelebihan: number;
  readonly usul: number;
}

export interface BahanRekap {
  readonly unit: readonly Unit[];
  readonly jabatan: readonly Jabatan[];
  readonly tugasPerJabatan: ReadonlyMap<string, readonly UkuranTugas[]>;
  readonly bezetting: ReadonlyMap<string, Bezetting>;
  readonly usul: ReadonlyMap<string, UsulFormasi>;
  /** Methods by jabatan; a jabatan without one is counted task by task. */
  readonly metode?: ReadonlyMap<string, MetodeJabatan> | undefined;
  readonly profil: ProfilAbk;
}

/** Recap of every jabatan in the order of the office: units depth first, jabatan by `urutan` within their unit. */
export function rekapJabatan(bahan: BahanRekap): RekapJabatan[] {
  const urutanUnit = new Map(unitMenurutPohon(bahan.unit).map((unit, nomor) => [unit.id, nomor]));
  const namaUnit = new Map(bahan.unit.map((unit) => [unit.id, unit.nama]));
  return bahan.jabatan
    .toSorted(
      (a, b) => (urutanUnit.get(a.unitId) ?? 0) - (urutanUnit.get(b.unitId) ?? 0) || a.urutan - b.urutan || compareText(a.nama, b.nama),
    )
    .map((jabatan) => rekapSatu(jabatan, namaUnit.get(jabatan.unitId) ?? "", bahan));
}

function rekapSatu(jabatan: Jabatan, unit: string, bahan: BahanRekap): RekapJabatan {
  const tugas = bahan.tugasPerJabatan.get(jabatan.id) ?? [];
  const metode = computeMetode(bahan.metode?.get(jabatan.id));
  const beban = bebanJabatan(tugas, metode, bahan.profil);
  const butuh = kebutuhanDariBeban(beban, bahan.profil);
  const ada = bahan.bezetting.get(jabatan.id) ?? BEZETTING_KOSONG;
  const ej = computeEfektivitas(beban, ada.jumlah, bahan.profil.waktuKerjaEfektifMenit);
  const usul = bahan.usul.get(jabatan.id);
  return {
    jabatanId: jabatan.id,
    unitId: jabatan.unitId,
    unit,
    nama: jabatan.nama,
    jenis: jabatan.jenis,
    jenjang: jabatan.jenjang,
    kelas: jabatan.kelas,
    jumlahTugas: tugas.length,
    metode: metode?.jenis ?? "tugasPerTugas",
    langkahMetode: metode?.langkah.length ?? 0,
    ...butuh,
    bezettingPns: ada.pns,
    bezettingPppk: ada.pppk,
    bezetting: ada.jumlah,
    selisih: ada.jumlah - butuh.kebutuhan,
    efektivitas: ej?.efektivitas ?? null,
    prestasi: ej?.prestasi ?? null,
    usul: usul?.jumlah ?? usulDihitung(butuh.kebutuhan, ada.jumlah),
    alasanUsul: usul?.alasan ?? "",
    usulRevision: usul?.revision ?? null,
  };
}

/** The proposal that follows from the figures alone: whole people short, never negative. */
export function usulDihitung(kebutuhan: number, bezetting: number): number {
  return Math.max(0, Math.ceil(kebutuhan - bezetting));
}

/** Totals of any subset of a recap. */
export function jumlahRekap(baris: readonly RekapJabatan[]): JumlahRekap {
  const jumlah = {
    jabatan: baris.length,
    bebanKerjaMenit: 0,
    kebutuhanMentah: 0,
    kebutuhan: 0,
    bezettingPns: 0,
    bezettingPppk: 0,
    bezetting: 0,
    kekurangan: 0,
    kelebihan: 0,
    usul: 0,
  };
  for (const satu of baris) {
    jumlah.bebanKerjaMenit += satu.bebanKerjaMenit;
    jumlah.kebutuhanMentah += satu.kebutuhanMentah;
    jumlah.kebutuhan += satu.kebutuhan;
    jumlah.bezettingPns += satu.bezettingPns;
    jumlah.bezettingPppk += satu.bezettingPppk;
    jumlah.bezetting += satu.bezetting;
    jumlah.kekurangan += Math.max(0, -satu.selisih);
    jumlah.kelebihan += Math.max(0, satu.selisih);
    jumlah.usul += satu.usul;
  }
  return jumlah;
}

/** Units depth first from the roots, siblings by `urutan` then name. A unit whose parent is missing stands as a root. */
export function unitMenurutPohon(unit: readonly Unit[]): Unit[] {
  const ada = new Set(unit.map((satu) => satu.id));
  const anak = groupBy(unit, (satu) => (satu.indukId !== null && ada.has(satu.indukId) ? satu.indukId : ""));
  const hasil: Unit[] = [];
  const kunjungi = (indukId: string): void => {
    const saudara = (anak.get(indukId) ?? []).toSorted((a, b) => a.urutan - b.urutan || compareText(a.nama, b.nama));
    for (const satu of saudara) {
      hasil.push(satu);
      kunjungi(satu.id);
    }
  };
  kunjungi("");
  return hasil;
}
