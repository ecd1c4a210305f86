import { ulid } from "ulid";
import { AppError } from "../../core/errors";
import type { UbahanSusunan } from "../../core/jabatan/ubahan-susunan";
import type { SusunanSkenario } from "../../core/skenario/susunan";
import { TEKS_SKENARIO } from "../../core/text/skenario";
import type { BarisDari } from "../../core/baris/semua";
import type { Query } from "./schema";
import type { RowTarget, Writer } from "./store";

/** A change of structure as it is stored. */
export interface SusunanTersimpan extends SusunanSkenario {
  readonly skenarioId: string;
}

/** Changes of the structure of one scenario, or of all, in the order in which they are made. */
export async function listSusunan(query: Query, skenarioId?: string): Promise<SusunanTersimpan[]> {
  const all = query.selectFrom("ubahanSusunan").selectAll().orderBy("urutan").orderBy("id");
  const rows = await (skenarioId === undefined ? all : all.where("skenarioId", "=", skenarioId)).execute();
  return rows.map((row) => ({ id: row.id, revision: row.revision, skenarioId: row.skenarioId, asal: row.asal, ubahan: ubahanDari(row) }));
}

function ubahanDari({ jenis, sasaranId, keId, nama }: BarisDari<"ubahanSusunan">): UbahanSusunan {
  switch (jenis) {
    case "pindahUnit":
      return { jenis, sasaranId, keId };
    case "ubahNamaUnit":
      return { jenis, sasaranId, nama };
    case "pindahJabatan":
    case "gabungUnit":
      return { jenis, sasaranId, keId: keId ?? "" };
  }
}

/** Puts a change behind those that are there. */
export async function addSusunan(writer: Writer, skenarioId: string, baru: Pick<SusunanSkenario, "ubahan" | "asal">): Promise<void> {
  const { ubahan, asal } = baru;
  const last = (await writer.row("SELECT max(urutan) AS n FROM ubahanSusunan WHERE skenarioId = ?", [skenarioId]))?.["n"];
  await writer.insert("ubahanSusunan", {
    id: ulid(),
    skenarioId,
    urutan: Number(last ?? 0) + 1,
    jenis: ubahan.jenis,
    sasaranId: ubahan.sasaranId,
    keId: "keId" in ubahan ? ubahan.keId : null,
    nama: "nama" in ubahan ? ubahan.nama : "",
    asal,
  });
}

/** @throws AppError notFound when the change is not one of the scenario */
export async function removeSusunan(writer: Writer, skenarioId: string, { id, revision }: RowTarget): Promise<void> {
  if ((await writer.find("ubahanSusunan", id))?.skenarioId !== skenarioId)
    throw new AppError("notFound", { hal: TEKS_SKENARIO.ubahanSusunan });
  await writer.remove("ubahanSusunan", id, revision);
}
