import type { BarisDari } from "../../core/baris/semua";
import type { PlainDate } from "../../core/date";
import { sudahKeluar } from "../../core/orang/kekurangan-berkas";
import type { GolonganRetensi } from "../../core/pelindungan/jenis";
import { aturanKedudukan } from "./kedudukan-hukum";
import { daftarPegawaiPada } from "./pegawai-pada";
import type { Query } from "./schema";

export function allPermintaan(query: Query): Promise<BarisDari<"permintaanData">[]> {
  return query.selectFrom("permintaanData").selectAll().orderBy("diterima", "desc").orderBy("id").execute();
}

export function allInsiden(query: Query): Promise<BarisDari<"insidenData">[]> {
  return query.selectFrom("insidenData").selectAll().orderBy("diketahui", "desc").orderBy("id").execute();
}

/** What was written into the files of all incidents, earliest first. */
export function allCatatanInsiden(query: Query): Promise<BarisDari<"catatanInsiden">[]> {
  return query.selectFrom("catatanInsiden").selectAll().orderBy("saat").orderBy("id").execute();
}

export function allPemusnahan(query: Query): Promise<BarisDari<"pemusnahanData">[]> {
  return query.selectFrom("pemusnahanData").selectAll().orderBy("tanggal", "desc").orderBy("id").execute();
}

export function allKegiatan(query: Query): Promise<BarisDari<"kegiatanPemrosesan">[]> {
  return query.selectFrom("kegiatanPemrosesan").selectAll().orderBy("nama").execute();
}

export function allIsian(query: Query): Promise<BarisDari<"isianPelindungan">[]> {
  return query.selectFrom("isianPelindungan").selectAll().orderBy("id").execute();
}

/**
 * The day that closed each record of a kind, of those whose day is known: the day of attendance, the end of an SKP, the end of an assessment's
 * force, the day of a plan, the last step of a case, the day on which a person left. Days only: nothing of whom they are about.
 */
export const HARI_PENUTUP: Readonly<Record<GolonganRetensi, (query: Query, hariIni: PlainDate) => Promise<readonly PlainDate[]>>> = {
  presensi: async (query) => (await query.selectFrom("presensi").select("tanggal").execute()).map(({ tanggal }) => tanggal),
  kinerja: async (query) => (await query.selectFrom("skp").select("selesai").execute()).map(({ selesai }) => selesai),
  kompetensi: async (query) => {
    const baris = await query.selectFrom("penilaianKompetensi").select(["tanggal", "sampai"]).execute();
    return baris.map(({ tanggal, sampai }) => sampai ?? tanggal);
  },
  penempatan: async (query) => {
    const baris = await query
      .selectFrom("usulPenempatan")
      .innerJoin("rencanaPenempatan", "rencanaPenempatan.id", "usulPenempatan.rencanaId")
      .select("rencanaPenempatan.per")
      .execute();
    return baris.map(({ per }) => per);
  },
  disiplin: async (query) => {
    const baris = await query
      .selectFrom("langkahKasus")
      .select(["kasusId", (eb) => eb.fn.max("tanggal").as("terakhir")])
      .where("tanggal", "is not", null)
      .groupBy("kasusId")
      .execute();
    return baris.flatMap(({ terakhir }) => (terakhir === null ? [] : [terakhir]));
  },
  pegawaiKeluar: async (query, hariIni) => {
    const aturan = await aturanKedudukan(query);
    const keluar = new Set(
      (await daftarPegawaiPada(query, hariIni)).flatMap(({ id, kedudukanHukum }) => (sudahKeluar(kedudukanHukum, aturan) ? [id] : [])),
    );
    const baris = await query
      .selectFrom("riwayatKedudukan")
      .select(["pegawaiId", (eb) => eb.fn.max("sejak").as("sejak")])
      .where("sejak", "<=", hariIni)
      .groupBy("pegawaiId")
      .execute();
    return baris.flatMap(({ pegawaiId, sejak }) => (sejak === null || !keluar.has(pegawaiId) ? [] : [sejak]));
  },
};
