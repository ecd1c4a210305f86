import type { BahanGabung, Pengikut, RencanaGabung } from "../../core/jabatan/rencana-gabung";
import { AppError } from "../../core/errors";
import { allIngatan } from "./ingatan";
import { listJabatan } from "./jabatan";
import type { RowTarget, Writer } from "./store";
import type { Query } from "./schema";
import { listUnit } from "./unit";

/** Everything that a join of two jabatan or units may touch. */
export async function bahanGabung(query: Query): Promise<BahanGabung> {
  const ubahan = await query
    .selectFrom("ubahanSkenario")
    .innerJoin("skenario", "skenario.id", "ubahanSkenario.skenarioId")
    .selectAll("ubahanSkenario")
    .select("skenario.keadaan")
    .execute();
  return {
    unit: await listUnit(query),
    jabatan: await listJabatan(query),
    pemangkuan: await query
      .selectFrom("riwayatJabatan")
      .select(["id", "pegawaiId", "jenis", "jabatanId", "sejak", "sampai"])
      .where("jabatanId", "is not", null)
      .orderBy("id")
      .execute(),
    tugas: await query.selectFrom("tugas").select(["id", "jabatanId", "urutan"]).execute(),
    metode: await query.selectFrom("metode").select(["id", "jenis", "isian"]).execute(),
    usul: await query.selectFrom("usulFormasi").select(["id", "jumlah", "alasan"]).execute(),
    ubahanSkenario: ubahan.map(({ keadaan, ...satu }) => ({ ...satu, terbuka: keadaan === "terbuka" })),
    ingatan: await allIngatan(query),
    unsurAnjab: await query
      .selectFrom("unsurAnjab")
      .select(["id", "jabatanId", "unsur", "isi", "asal", "oleh", "tanggal", "dari"])
      .orderBy("id")
      .execute(),
    responden: await query.selectFrom("responden").select(["id", "jabatanId"]).orderBy("id").execute(),
    fungsiUnit: await query.selectFrom("fungsiUnit").select(["id", "unitId", "uraianKunci", "urutan"]).orderBy("urutan").execute(),
    pengikut: await pengikut(query),
    fungsiTugas: await query.selectFrom("fungsiTugas").select(["id", "fungsiId", "tugasId"]).orderBy("id").execute(),
  };
}

/** Rows that only say which jabatan or unit they are of, by table and id. */
async function pengikut(query: Query): Promise<readonly Pengikut[]> {
  const standar = await query.selectFrom("standarKompetensi").select(["id", "jabatanId", "kode", "teknisId"]).orderBy("id").execute();
  const skp = await query.selectFrom("skp").select(["id", "jabatanId"]).where("jabatanId", "is not", null).orderBy("id").execute();
  const predikat = await query
    .selectFrom("predikatOrganisasi")
    .select(["id", "unitId", "tahun"])
    .where("unitId", "is not", null)
    .orderBy("id")
    .execute();
  const disetujui = await query.selectFrom("formasiDisetujui").select(["id", "jabatanId"]).orderBy("id").execute();
  const permohonan = await query.selectFrom("permohonanMutasi").select(["id", "jabatanId", "unitId"]).orderBy("id").execute();
  const diminta = permohonan.flatMap(({ id, jabatanId, unitId }) =>
    [{ kolom: "jabatanId", indukId: jabatanId } as const, { kolom: "unitId", indukId: unitId } as const].flatMap(
      ({ kolom, indukId }): Pengikut[] => (indukId === null ? [] : [{ tabel: "permohonanMutasi", id, kolom, indukId, kunci: null }]),
    ),
  );
  return [
    ...diminta,
    ...disetujui.map(({ id, jabatanId }): Pengikut => ({
      tabel: "formasiDisetujui",
      id,
      kolom: "jabatanId",
      indukId: jabatanId,
      kunci: null,
    })),
    ...standar.map(({ id, jabatanId, kode, teknisId }): Pengikut => ({
      tabel: "standarKompetensi",
      id,
      kolom: "jabatanId",
      indukId: jabatanId,
      // Of a competency the target has its own standard through all its days: a later row of another one would change it in silence.
      kunci: JSON.stringify([kode, teknisId]),
    })),
    ...skp.map(({ id, jabatanId }): Pengikut => ({ tabel: "skp", id, kolom: "jabatanId", indukId: jabatanId ?? "", kunci: null })),
    ...predikat.map(({ id, unitId, tahun }): Pengikut => ({
      tabel: "predikatOrganisasi",
      id,
      kolom: "unitId",
      indukId: unitId ?? "",
      kunci: String(tahun),
    })),
    ...(await pengikutPenempatan(query)),
  ];
}

/** Limits and moves of kept plans. */
async function pengikutPenempatan(query: Query): Promise<readonly Pengikut[]> {
  const batasan = await query
    .selectFrom("batasanPenempatan")
    .select(["id", "rencanaId", "jenis", "pegawaiId", "jabatanId"])
    .where("jabatanId", "is not", null)
    .orderBy("id")
    .execute();
  const usul = await query
    .selectFrom("usulPenempatan")
    .select(["id", "rencanaId", "pegawaiId", "dariJabatanId", "keJabatanId", "keputusan", "tmt"])
    .orderBy("id")
    .execute();
  return [
    ...batasan.map(({ id, jabatanId, rencanaId, jenis, pegawaiId }): Pengikut => ({
      tabel: "batasanPenempatan",
      id,
      kolom: "jabatanId",
      indukId: jabatanId ?? "",
      kunci: JSON.stringify([rencanaId, jenis, pegawaiId]),
      ...(jenis === "kunci" ? { lawan: JSON.stringify([rencanaId, "coret", pegawaiId]) } : {}),
    })),
    ...usul.flatMap(({ id, rencanaId, pegawaiId, dariJabatanId, keJabatanId, keputusan, tmt }): Pengikut[] => [
      {
        tabel: "usulPenempatan",
        id,
        kolom: "keJabatanId",
        indukId: keJabatanId,
        kunci: JSON.stringify([rencanaId, pegawaiId]),
        bobot: Number(keputusan === "terima") + Number(tmt !== null),
      },
      ...(dariJabatanId === null
        ? []
        : [{ tabel: "usulPenempatan" as const, id, kolom: "dariJabatanId" as const, indukId: dariJabatanId, kunci: null }]),
    ]),
  ];
}

/**
 * Writes a join as planned, provided that neither side was changed since it was seen.
 * @throws AppError staleRevision, duplicateName when a name is already taken where a row should go
 */
export async function writeGabung(
  writer: Writer,
  { tulisan }: RencanaGabung,
  seen: { readonly tabel: "jabatan" | "unit"; readonly target: readonly RowTarget[] },
): Promise<void> {
  for (const { id, revision } of seen.target) {
    const kini = await writer.find(seen.tabel, id);
    if (kini?.revision !== revision) throw new AppError("staleRevision", kini ? { hal: kini.nama } : {});
  }
  for (const satu of tulisan) {
    if (satu.aksi === "tambah") await writer.insertColumns(satu.tabel, satu.isi);
    else if (satu.aksi === "ubah") await writer.updateColumns(satu.tabel, { id: satu.id, revision: null }, satu.isi);
    else await writer.remove(satu.tabel, satu.id, null);
  }
}
