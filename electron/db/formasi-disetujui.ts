import { ulid } from "ulid";
import type { PlainDate } from "../../core/date";
import { AppError } from "../../core/errors";
import { namaLengkap } from "../../core/pegawai/pegawai";
import type { FormasiDisetujui, Pengangkatan } from "../../core/proyeksi/formasi-terbuka";
import { TEKS_FORMASI_DISETUJUI } from "../../core/text/formasi-disetujui";
import { statusTerakhir } from "./pegawai-pada";
import type { Query } from "./schema";
import type { RowTarget, Writer } from "./store";

/** Approvals up to a day, the oldest first. */
export function listFormasiDisetujui(query: Query, per: PlainDate): Promise<FormasiDisetujui[]> {
  return query.selectFrom("formasiDisetujui").selectAll().where("tanggal", "<=", per).orderBy("tanggal").orderBy("id").execute();
}

/** Everybody who took up a post of the list as her own up to a day, whether she still holds it or not; her kind is that of the day. */
export async function listPengangkatan(query: Query, per: PlainDate): Promise<readonly Pengangkatan[]> {
  const baris = await query
    .selectFrom("riwayatJabatan")
    .innerJoin("pegawai", "pegawai.id", "riwayatJabatan.pegawaiId")
    .innerJoin(statusTerakhir(query, per).as("s"), "s.pegawaiId", "riwayatJabatan.pegawaiId")
    .select(["riwayatJabatan.pegawaiId", "riwayatJabatan.jabatanId", "riwayatJabatan.sejak", "s.status"])
    .select(["pegawai.nama", "pegawai.gelarDepan", "pegawai.gelarBelakang"])
    .where("riwayatJabatan.jenis", "=", "definitif")
    .where("riwayatJabatan.sejak", "<=", per)
    .orderBy("riwayatJabatan.sejak")
    .orderBy("riwayatJabatan.id")
    .execute();
  return baris.flatMap(({ pegawaiId, jabatanId, sejak, status, ...orang }): Pengangkatan[] =>
    jabatanId === null || sejak === null
      ? []
      : [
          {
            jabatanId,
            pegawaiId,
            nama: namaLengkap(orang),
            kelompok: status === "PPPK" || status === "PPPK paruh waktu" ? "pppk" : "pns",
            sejak,
          },
        ],
  );
}

type Isian = Omit<FormasiDisetujui, "id" | "revision">;

/** Keeps an approval; `target` null makes a new one. Answers its id. @throws AppError duplicateName, notFound, staleRevision */
export async function writeFormasiDisetujui(writer: Writer, target: RowTarget | null, isian: Isian): Promise<string> {
  const kembar = await writer.row("SELECT id FROM formasiDisetujui WHERE jabatanId = ? AND tahun = ? AND kelompok = ? AND nomor = ?", [
    isian.jabatanId,
    isian.tahun,
    isian.kelompok,
    isian.nomor,
  ]);
  if (kembar && kembar["id"] !== target?.id)
    throw new AppError("duplicateName", { nama: isian.nomor, tempat: TEKS_FORMASI_DISETUJUI.kembarTempat });
  const id = target?.id ?? ulid();
  if (target === null) await writer.insert("formasiDisetujui", { id, ...isian });
  else await writer.update("formasiDisetujui", target, isian);
  return id;
}
