import type { PlainDate } from "../../core/date";
import { geserHari } from "../../core/disiplin/hari-kerja";
import type { BarisStandar } from "../../core/kompetensi/standar";
import type { KompetensiTeknis } from "../../core/kompetensi/kamus";
import type { Penilaian } from "../../core/kompetensi/penilaian";
import type { BarisDari } from "../../core/baris/semua";
import type { Query } from "./schema";

/** The office's technical competencies, by name. */
export function listKompetensiTeknis(query: Query): Promise<KompetensiTeknis[]> {
  return query
    .selectFrom("kompetensiTeknis")
    .select(["id", "kode", "nama", "urusan", "level1", "level2", "level3", "level4", "level5", "sumber", "revision"])
    .orderBy("nama")
    .execute();
}

/** What the office laid down of standards, past and future rows included. */
export function allStandar(query: Query): Promise<BarisStandar[]> {
  return query.selectFrom("standarKompetensi").selectAll().orderBy("id").execute();
}

/** Every assessment, or those of one person. */
export function allPenilaian(query: Query, pegawaiId?: string): Promise<Penilaian[]> {
  const semua = query.selectFrom("penilaianKompetensi").selectAll();
  return (pegawaiId === undefined ? semua : semua.where("pegawaiId", "=", pegawaiId)).orderBy("tanggal", "desc").orderBy("id").execute();
}

type PelatihanBaris = Omit<BarisDari<"pelatihan">, "namaKunci">;
type SasaranBaris = BarisDari<"sasaranPelatihan">;
export type RencanaBaris = BarisDari<"rencanaPengembangan">;

/** The training catalogue, by name. */
export function listPelatihan(query: Query): Promise<PelatihanBaris[]> {
  return query
    .selectFrom("pelatihan")
    .select(["id", "nama", "jp", "biaya", "biayaKelas", "kuota", "penyelenggara", "revision"])
    .orderBy("nama")
    .execute();
}

export function listSasaranPelatihan(query: Query): Promise<SasaranBaris[]> {
  return query.selectFrom("sasaranPelatihan").selectAll().orderBy("pelatihanId").orderBy("kode").orderBy("teknisId").execute();
}

/** Development plans, of one year or of all. */
export function listRencana(query: Query, tahun?: number): Promise<RencanaBaris[]> {
  const semua = query.selectFrom("rencanaPengembangan").selectAll();
  return (tahun === undefined ? semua : semua.where("tahun", "=", tahun)).orderBy("id").execute();
}

/** A post of this office that somebody held, for experience: dated facts of definitif posts. */
export interface MasaTercatat {
  readonly pegawaiId: string;
  readonly jabatanId: string;
  readonly sejak: PlainDate | null;
  readonly sampai: PlainDate | null;
}

/** Posts held definitively, each to its last day, and at the latest to the day before the next one began. */
export async function listMasaJabatan(query: Query): Promise<MasaTercatat[]> {
  const rows = await query
    .selectFrom("riwayatJabatan")
    .select(["pegawaiId", "jabatanId", "sejak", "sampai"])
    .where("jenis", "=", "definitif")
    .orderBy("pegawaiId")
    .orderBy("sejak")
    .execute();
  return rows.flatMap(({ pegawaiId, jabatanId, sejak, sampai }, nomor) => {
    const berikut = rows[nomor + 1];
    const lepas = berikut?.pegawaiId === pegawaiId && berikut.sejak !== null ? geserHari(berikut.sejak, -1) : null;
    const akhir = sampai === null || (lepas !== null && lepas < sampai) ? lepas : sampai;
    return jabatanId === null ? [] : [{ pegawaiId, jabatanId, sejak, sampai: akhir }];
  });
}
