import { sql } from "kysely";
import type { PegawaiBaris } from "../../core/contract/pegawai";
import type { PlainDate } from "../../core/date";
import { groupBy } from "../../core/group";
import { pendidikanPada, type FaktaPendidikan, type PegawaiPada } from "../../core/pegawai/fakta";
import type { Query } from "./schema";

/** Everybody as at the end of a day: identity with the slice of the dated facts in force on it. Who was not there yet is left out. */
export async function pegawaiPada(query: Query, per: PlainDate): Promise<PegawaiPada[]> {
  const didik = await pendidikanMenurutOrang(query);
  return (await irisan(query, per).selectAll("pegawai").execute()).map((baris) => bentuk(baris, didik, per));
}

/** The same by name, with the names of jabatan and unit. */
export async function daftarPegawaiPada(query: Query, per: PlainDate): Promise<PegawaiBaris[]> {
  const didik = await pendidikanMenurutOrang(query);
  const baris = await irisan(query, per)
    .leftJoin("jabatan as jabatanKini", "jabatanKini.id", "j.jabatanId")
    .leftJoin("unit as unitKini", "unitKini.id", "jabatanKini.unitId")
    .leftJoin("jabatan as jabatanNanti", "jabatanNanti.id", "a.jabatanId")
    .selectAll("pegawai")
    .select(["jabatanKini.nama as jabatan", "unitKini.nama as unit", "jabatanNanti.nama as namaNanti"])
    .orderBy("pegawai.nama")
    .orderBy("pegawai.nip")
    .execute();
  return baris.map(({ jabatan, unit, namaNanti, ...satu }) => {
    const orang = bentuk(satu, didik, per);
    const nanti = orang.akan && (namaNanti ?? orang.akan.namaJabatan);
    return { ...orang, jabatan: jabatan ?? orang.namaJabatan, unit: unit ?? "", jabatanAkan: nanti ?? "" };
  });
}

/** The last day of each contract in force at the end of a day, by the person; of whom none is known there is no entry. */
export async function akhirKontrakPada(query: Query, per: PlainDate): Promise<ReadonlyMap<string, PlainDate>> {
  const baris = await statusTerakhir(query, per).select("akhirKontrak").execute();
  return new Map(baris.flatMap(({ pegawaiId, akhirKontrak }) => (akhirKontrak === null ? [] : [[pegawaiId, akhirKontrak] as const])));
}

/** The few columns that bezetting is counted from: who holds a post of the list on a day. */
export function holders(query: Query, per: PlainDate) {
  return query
    .selectFrom(jabatanTerakhir(query, per).as("j"))
    .innerJoin(statusTerakhir(query, per).as("s"), "s.pegawaiId", "j.pegawaiId")
    .leftJoin(kedudukanTerakhir(query, per).as("k"), "k.pegawaiId", "j.pegawaiId")
    .select(["j.jabatanId", "s.status", "j.sejak as tmtJabatan"])
    .select((eb) => eb.fn.coalesce("k.kedudukanHukum", eb.val("")).as("kedudukanHukum"))
    .where("j.jabatanId", "is not", null)
    .where((eb) => eb.or([eb("j.sampai", "is", null), eb("j.sampai", ">=", per)]))
    .execute();
}

/** Everybody who is there on a day, with the latest fact of every kind but education. */
function irisan(query: Query, per: PlainDate) {
  return query
    .selectFrom("pegawai")
    .innerJoin(statusTerakhir(query, per).as("s"), "s.pegawaiId", "pegawai.id")
    .leftJoin(golonganTerakhir(query, per).as("g"), "g.pegawaiId", "pegawai.id")
    .leftJoin(kedudukanTerakhir(query, per).as("k"), "k.pegawaiId", "pegawai.id")
    .leftJoin(jabatanTerakhir(query, per).as("j"), "j.pegawaiId", "pegawai.id")
    .leftJoin(jabatanBerikut(query, per).as("a"), "a.pegawaiId", "pegawai.id")
    .select(["s.status", "s.sejak as tmtStatus"])
    .select(["g.golongan", "g.sejak as tmtGolongan", "g.masaKerjaTahun", "g.masaKerjaBulan"])
    .select(["k.kedudukanHukum", "k.sejak as tmtKedudukan"])
    .select(["j.jabatanId", "j.namaJabatan", "j.sejak as tmtJabatan", "j.sampai as sampaiJabatan"])
    .select(["a.jabatanId as jabatanNantiId", "a.namaJabatan as namaJabatanNanti", "a.sejak as tmtNanti"]);
}

type BarisIrisan = Awaited<ReturnType<ReturnType<typeof irisan>["execute"]>>[number];

function bentuk<T extends { readonly id: string }>(
  {
    sampaiJabatan,
    jabatanNantiId,
    namaJabatanNanti,
    tmtNanti,
    kedudukanHukum,
    jabatanId,
    namaJabatan,
    tmtJabatan,
    ...lain
  }: BarisIrisan & T,
  didik: ReadonlyMap<string, readonly FaktaPendidikan[]>,
  per: PlainDate,
) {
  const memangku = sampaiJabatan === null || sampaiJabatan >= per;
  const pendidikan = pendidikanPada(didik.get(lain.id) ?? [], per);
  return {
    ...lain,
    kedudukanHukum: kedudukanHukum ?? "",
    jabatanId: memangku ? jabatanId : null,
    namaJabatan: (memangku ? namaJabatan : null) ?? "",
    tmtJabatan: memangku ? tmtJabatan : null,
    tingkatPendidikan: pendidikan?.tingkatPendidikan ?? "",
    pendidikan: pendidikan?.pendidikan ?? "",
    tahunLulus: pendidikan?.tahunLulus ?? null,
    akan: tmtNanti === null ? null : { jabatanId: jabatanNantiId, namaJabatan: namaJabatanNanti ?? "", tmt: tmtNanti },
  };
}

async function pendidikanMenurutOrang(query: Query): Promise<ReadonlyMap<string, readonly FaktaPendidikan[]>> {
  return groupBy(await query.selectFrom("riwayatPendidikan").selectAll().execute(), ({ pegawaiId }) => pegawaiId);
}

/**
 * SQLite gives the other columns of the row that has the maximum of a group: the latest fact of a person; of two of one day the greater
 * id, as `menurutMulai` says. https://sqlite.org/lang_select.html, 2.4
 */
const TERAKHIR = sql<string>`max(ifnull(sejak, '') || ' ' || id)`.as("terakhir");
const mulaiPaling = (per: PlainDate) => sql<boolean>`ifnull(sejak, '') <= ${per}`;

/** The latest status of everybody at the end of a day. */
export function statusTerakhir(query: Query, per: PlainDate) {
  return query.selectFrom("riwayatStatus").select(["pegawaiId", "status", "sejak", TERAKHIR]).where(mulaiPaling(per)).groupBy("pegawaiId");
}

function golonganTerakhir(query: Query, per: PlainDate) {
  return query
    .selectFrom("riwayatGolongan")
    .select(["pegawaiId", "golongan", "sejak", "masaKerjaTahun", "masaKerjaBulan", TERAKHIR])
    .where(mulaiPaling(per))
    .groupBy("pegawaiId");
}

function kedudukanTerakhir(query: Query, per: PlainDate) {
  return query
    .selectFrom("riwayatKedudukan")
    .select(["pegawaiId", "kedudukanHukum", "sejak", TERAKHIR])
    .where(mulaiPaling(per))
    .groupBy("pegawaiId");
}

function jabatanTerakhir(query: Query, per: PlainDate) {
  return query
    .selectFrom("riwayatJabatan")
    .select(["pegawaiId", "jabatanId", "namaJabatan", "sejak", "sampai", TERAKHIR])
    .where("jenis", "=", "definitif")
    .where(mulaiPaling(per))
    .groupBy("pegawaiId");
}

function jabatanBerikut(query: Query, per: PlainDate) {
  return query
    .selectFrom("riwayatJabatan")
    .select(["pegawaiId", "jabatanId", "namaJabatan", "sejak", sql<string>`min(sejak || ' ' || id)`.as("pertama")])
    .where("jenis", "=", "definitif")
    .where("sejak", ">", per)
    .groupBy("pegawaiId");
}
