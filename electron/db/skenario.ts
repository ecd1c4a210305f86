import { ulid } from "ulid";
import type { PlainDate } from "../../core/date";
import { AppError } from "../../core/errors";
import { nameKey } from "../../core/name";
import type { Skenario, UbahanTugas } from "../../core/skenario/skenario";
import { TEKS_SKENARIO } from "../../core/text/skenario";
import type { RowTarget, Writer } from "./store";
import type { Query } from "./schema";

const COLUMNS = ["id", "nama", "catatan", "profilId", "keadaan", "revision"] as const;

export type IsianSkenario = Pick<Skenario, "nama" | "catatan" | "profilId">;

/** A change as it is stored. */
export interface UbahanTersimpan extends UbahanTugas {
  readonly id: string;
  readonly skenarioId: string;
  readonly revision: number;
}

/** Scenarios, open ones first. */
export function listSkenario(query: Query): Promise<Skenario[]> {
  return query.selectFrom("skenario").select(COLUMNS).orderBy("keadaan", "desc").orderBy("namaKunci").execute();
}

/** @throws AppError notFound */
export async function findSkenario(query: Query, id: string): Promise<Skenario> {
  const skenario = await query.selectFrom("skenario").select(COLUMNS).where("id", "=", id).executeTakeFirst();
  if (!skenario) throw new AppError("notFound", { hal: TEKS_SKENARIO.skenario });
  return skenario;
}

/** Changes of one scenario, or of all. */
export async function listUbahan(query: Query, skenarioId?: string): Promise<UbahanTersimpan[]> {
  const all = query.selectFrom("ubahanSkenario").selectAll().orderBy("asalUraian").orderBy("id");
  const rows = await (skenarioId === undefined ? all : all.where("skenarioId", "=", skenarioId)).execute();
  return rows.map(({ asalUraian, asalJabatanId, asalVolume, asalPeriode, asalNormaMenit, ...row }) => ({
    ...row,
    asal: { uraian: asalUraian, jabatanId: asalJabatanId, volume: asalVolume, periode: asalPeriode, normaWaktuMenit: asalNormaMenit },
  }));
}

/** @throws AppError duplicateName */
export async function addSkenario(writer: Writer, isi: IsianSkenario): Promise<string> {
  await refuseTwin(writer, isi.nama, null);
  const id = ulid();
  await writer.insert("skenario", { id, ...isi, namaKunci: nameKey(isi.nama), keadaan: "terbuka" });
  return id;
}

/** @throws AppError duplicateName, notFound, staleRevision */
export async function changeSkenario(writer: Writer, target: RowTarget, isi: IsianSkenario): Promise<void> {
  await refuseTwin(writer, isi.nama, target.id);
  await writer.update("skenario", target, { ...isi, namaKunci: nameKey(isi.nama) });
}

async function refuseTwin(writer: Writer, nama: string, ownId: string | null): Promise<void> {
  const twin = await writer.row("SELECT id FROM skenario WHERE namaKunci = ?", [nameKey(nama)]);
  if (twin && twin["id"] !== ownId) throw new AppError("duplicateName", { nama, tempat: TEKS_SKENARIO.daftarSkenario });
}

/**
 * Puts a change in the place of the one that was seen; null takes that one away.
 * @throws AppError staleRevision when the stored change is not the one that was seen
 */
export async function putUbahan(
  writer: Writer,
  skenarioId: string,
  { seen, next }: { readonly seen: RowTarget; readonly next: UbahanTugas | null },
): Promise<void> {
  await writer.replace("ubahanSkenario", seen, next && { skenarioId, ...rowOf(next) });
}

function rowOf({ tugasId, volume, normaWaktuMenit, jabatanId, asal }: UbahanTugas) {
  return {
    tugasId,
    volume,
    normaWaktuMenit,
    jabatanId,
    asalUraian: asal.uraian,
    asalJabatanId: asal.jabatanId,
    asalVolume: asal.volume,
    asalPeriode: asal.periode,
    asalNormaMenit: asal.normaWaktuMenit,
  };
}

/**
 * Writes changes into the tasks themselves. A new norm was assumed, by the scenario; the evidence of a volume does not speak for another
 * one; a moved task stands last in the form that it joins.
 */
export async function adoptUbahan(
  writer: Writer,
  ubahan: readonly UbahanTugas[],
  sumber: { readonly nama: string; readonly tanggal: PlainDate },
): Promise<void> {
  for (const { tugasId, volume, normaWaktuMenit, jabatanId } of ubahan) {
    await writer.update(
      "tugas",
      { id: tugasId, revision: null },
      {
        ...(volume === null ? {} : { volume, buktiVolume: "", buktiPeriode: "" }),
        ...(normaWaktuMenit === null
          ? {}
          : { normaWaktuMenit, asalNorma: "diandaikan", asalOleh: TEKS_SKENARIO.asalNorma(sumber.nama), asalTanggal: sumber.tanggal }),
        ...(jabatanId === null ? {} : { jabatanId, urutan: (await lastPlace(writer, jabatanId)) + 1 }),
      },
    );
  }
}

async function lastPlace(writer: Writer, jabatanId: string): Promise<number> {
  return Number((await writer.row("SELECT max(urutan) AS n FROM tugas WHERE jabatanId = ?", [jabatanId]))?.["n"] ?? 0);
}
