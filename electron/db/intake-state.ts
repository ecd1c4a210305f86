import type { KeadaanData, PemetaanTersimpan } from "../../core/intake/keadaan";
import type { PlainDate } from "../../core/date";
import { listRincianTugas, listUnsur } from "./anjab";
import { allIngatan } from "./ingatan";
import { listJabatan } from "./jabatan";
import { aturanKedudukan } from "./kedudukan-hukum";
import { denganYangAkan } from "../../core/pegawai/fakta";
import { pegawaiPada } from "./pegawai-pada";
import { penugasanPada } from "./penugasan";
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
    pegawai: (await pegawaiPada(query, per)).map(denganYangAkan),
    penugasan: await penugasanPada(query, per),
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
