import type { KompetensiKantor, PelatihanKatalog, PilihanKompetensi } from "../../core/contract/kompetensi";
import type { PlainDate } from "../../core/date";
import { kamusKompetensi, kunciKompetensi, type KompetensiTeknis } from "../../core/kompetensi/kamus";
import { computeKesenjangan } from "../../core/kompetensi/kesenjangan";
import { penilaianTerpilih, type Penilaian } from "../../core/kompetensi/penilaian";
import { ketentuanBawaan, standarJabatan, type BarisStandar, type NilaiStandar } from "../../core/kompetensi/standar";
import type { Jabatan, Unit } from "../../core/jabatan/jabatan";
import { sudahKeluar } from "../../core/orang/kekurangan-berkas";
import type { AturanKedudukan } from "../../core/pegawai/kedudukan-hukum";
import type { Pegawai } from "../../core/pegawai/pegawai";
import { SETELAN_KOMPETENSI } from "../../core/baris/setelan";
import { groupBy } from "../../core/group";
import { allPenilaian, allStandar, listKompetensiTeknis, listPelatihan, listSasaranPelatihan } from "../db/kompetensi";
import { listJabatan } from "../db/jabatan";
import { aturanKedudukan } from "../db/kedudukan-hukum";
import { nilaiKantor } from "../db/ketentuan-kantor";
import { pegawaiPada } from "../db/pegawai-pada";
import type { Query } from "../db/schema";
import { readSetelan } from "../db/setelan";
import { listUnit } from "../db/unit";

/** JPM of a person against the standard of the post that she holds. */
interface JpmPegawai {
  /** Percent; null without post, without standard, or while any competency of it is not assessed. */
  readonly jpm: number | null;
  readonly jabatanId: string | null;
  /** Competencies with a gap. */
  readonly kesenjangan: number;
}

/** JPM of everybody as at a day, by the id of the person. */
export async function jpmPegawai(query: Query, per: PlainDate): Promise<ReadonlyMap<string, JpmPegawai>> {
  const { orang } = computeKompetensi(await bahanKompetensi(query, per));
  return new Map(
    orang.map(({ id, jabatanId, hasil }) => [
      id,
      { jpm: hasil.dinilai < hasil.dari ? null : hasil.jpm, jabatanId, kesenjangan: hasil.kesenjangan },
    ]),
  );
}

/** The competency of the office as it was read, as at a day: plain values that can be copied to another thread. */
export interface BahanKompetensi {
  readonly per: PlainDate;
  readonly pilihan: PilihanKompetensi;
  readonly usangTahun: number;
  readonly nilaiStandar: NilaiStandar;
  readonly teknis: readonly KompetensiTeknis[];
  readonly unit: readonly Unit[];
  readonly jabatan: readonly Jabatan[];
  readonly standar: readonly BarisStandar[];
  readonly penilaian: readonly Penilaian[];
  /** Everybody who is or was there, those who have left too: their assessments are kept. */
  readonly pegawai: readonly Pegawai[];
  readonly aturan: AturanKedudukan;
}

/** The people who have not left: who has left has no gap to close and no post to be ready for. */
export function yangBekerja({ pegawai, aturan }: Pick<BahanKompetensi, "pegawai" | "aturan">): readonly Pegawai[] {
  return pegawai.filter(({ kedudukanHukum }) => !sudahKeluar(kedudukanHukum, aturan));
}

export async function bahanKompetensi(query: Query, per: PlainDate): Promise<BahanKompetensi> {
  const nilai = await nilaiKantor(query);
  return {
    per,
    pilihan: await pilihanKompetensi(query),
    usangTahun: nilai.menurut("penilaian-usang", per),
    nilaiStandar: {
      jenis: nilai.menurut("standar-tingkat-jenis", per),
      jenjang: nilai.menurut("standar-tingkat-jenjang", per),
      ahliUtama: nilai.menurut("standar-ahli-utama", per),
    },
    teknis: await listKompetensiTeknis(query),
    unit: await listUnit(query),
    jabatan: await listJabatan(query),
    standar: await allStandar(query),
    penilaian: await allPenilaian(query),
    pegawai: await pegawaiPada(query, per),
    aturan: await aturanKedudukan(query),
  };
}

/** Mapping those who hold posts, by the latest assessment, until the office says otherwise. */
async function pilihanKompetensi(query: Query): Promise<PilihanKompetensi> {
  const json = await readSetelan(query, SETELAN_KOMPETENSI);
  // Written by the program only.
  return json === null ? { skala: "pemetaan", cara: "terbaru" } : (JSON.parse(json) as PilihanKompetensi);
}

/** Everybody who has not left against the standard of her post, in one pass. */
export function computeKompetensi(bahan: BahanKompetensi): KompetensiKantor {
  return kompetensiOrang(bahan, yangBekerja(bahan));
}

/** The same for the people that are given, those who have left too. */
export function kompetensiOrang(bahan: BahanKompetensi, pegawai: readonly Pegawai[]): KompetensiKantor {
  const { per, pilihan, usangTahun, unit, jabatan } = bahan;
  const standar = standarJabatan(jabatan, { baris: bahan.standar, per, nilai: bahan.nilaiStandar });
  const dinilai = penilaianTerpilih(bahan.penilaian, per, { cara: pilihan.cara, usangTahun });
  const namaUnit = new Map(unit.map(({ id, nama }) => [id, nama]));
  const unitJabatan = new Map(jabatan.map(({ id, unitId }) => [id, unitId]));
  return {
    per,
    pilihan,
    usangTahun,
    kamus: kamusKompetensi(bahan.teknis),
    unit: unit.map(({ id, nama }) => ({ id, nama })),
    jabatan: jabatan.map((satu) => ({
      id: satu.id,
      nama: satu.nama,
      unitId: satu.unitId,
      unit: namaUnit.get(satu.unitId) ?? "",
      jenis: satu.jenis,
      jenjang: satu.jenjang,
      syarat: standar.get(satu.id) ?? [],
      ketentuan: ketentuanBawaan(satu),
    })),
    orang: pegawai.map(({ id, nama, nip, jabatanId }) => ({
      id,
      nama,
      nip,
      jabatanId,
      unitId: unitJabatan.get(jabatanId ?? "") ?? null,
      hasil: computeKesenjangan(standar.get(jabatanId ?? "") ?? [], dinilai.get(id)),
    })),
  };
}

/** The training catalogue with what each training aims at. */
export async function katalogPelatihan(query: Query): Promise<readonly PelatihanKatalog[]> {
  const sasaran = groupBy(await listSasaranPelatihan(query), ({ pelatihanId }) => pelatihanId);
  return (await listPelatihan(query)).map((satu) => ({
    ...satu,
    sasaran: (sasaran.get(satu.id) ?? []).map((milik) => ({
      kunci: kunciKompetensi(milik),
      dariLevel: milik.dariLevel,
      keLevel: milik.keLevel,
    })),
  }));
}
