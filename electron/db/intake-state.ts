import type { KeadaanData, PemetaanTersimpan } from "../../core/intake/keadaan";
import type { PlainDate } from "../../core/date";
import { listRincianTugas, listUnsur } from "./anjab";
import { allIngatan } from "./ingatan";
import { listJabatan } from "./jabatan";
import { aturanKedudukan } from "./kedudukan-hukum";
import { allKgb } from "./orang";
import { activeProfil } from "./profil";
import type { Query } from "./schema";
import { listPadananSiasn } from "./siasn";
import { allTugas } from "./tugas";
import { listUnit } from "./unit";

/** Everything that a draft is judged against. */
export async function intakeState(query: Query, per: PlainDate): Promise<KeadaanData> {
  return {
    unit: await listUnit(query),
    jabatan: await listJabatan(query),
    tugas: await allTugas(query),
    unsurAnjab: await listUnsur(query),
    rincianTugas: await listRincianTugas(query),
    padananSiasn: await listPadananSiasn(query),
    pegawai: await query.selectFrom("pegawai").selectAll().orderBy("nama").orderBy("nip").execute(),
    riwayat: {
      riwayatStatus: await query.selectFrom("riwayatStatus").selectAll().execute(),
      riwayatGolongan: await query.selectFrom("riwayatGolongan").selectAll().execute(),
      riwayatJabatan: await query.selectFrom("riwayatJabatan").selectAll().execute(),
      riwayatKedudukan: await query.selectFrom("riwayatKedudukan").selectAll().execute(),
      riwayatPendidikan: await query.selectFrom("riwayatPendidikan").selectAll().execute(),
    },
    kgb: await allKgb(query),
    aturanKedudukan: await aturanKedudukan(query),
    ingatan: await allIngatan(query),
    profil: await activeProfil(query),
    per,
  };
}

export async function savedMappings(query: Query): Promise<readonly PemetaanTersimpan[]> {
  const rows = await query.selectFrom("pemetaan").selectAll().execute();
  return rows.map(({ id, jenis, kolom }) => ({
    tanda: id,
    jenis,
    kolom: JSON.parse(kolom) as PemetaanTersimpan["kolom"],
  }));
}
