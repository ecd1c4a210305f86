import { createHash } from "node:crypto";
import type Database from "libsql";
import { kutip } from "./connect";

/** Tables whose rows bear the hash of their own content as their name. */
export const BERSIDIK = ["potret", "lampiran"] as const;
type TabelBersidik = (typeof BERSIDIK)[number];

/** Frozen contents or attached files of a table that are not what their name says. */
export function isiSalah(raw: Database.Database, tabel: TabelBersidik): readonly string[] {
  const isi = raw.prepare(`SELECT CAST(isi AS BLOB) FROM ${tabel} WHERE id = ?`).pluck();
  const ids = raw.prepare(`SELECT id FROM ${tabel}`).pluck().all().map(String);
  return ids.filter((id) => {
    const [satu = new Uint8Array()] = isi.all([id]) as Uint8Array[];
    return createHash("sha256").update(Buffer.from(satu)).digest("hex") !== id;
  });
}

interface Rujukan {
  readonly dari: string;
  readonly kolom: string;
}

/** Columns that name a row of a table. */
function rujukanKe(raw: Database.Database, tabel: TabelBersidik): readonly Rujukan[] {
  return raw
    .prepare(
      `SELECT m.name AS dari, f."from" AS kolom FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table' AND f."table" = ?`,
    )
    .all([tabel]) as Rujukan[];
}

/** Contents that rows of now name and that are not there. */
export function isiHilang(raw: Database.Database, tabel: TabelBersidik): readonly string[] {
  return rujukanKe(raw, tabel).flatMap(({ dari, kolom }) =>
    raw
      .prepare(`SELECT ${kutip(kolom)} FROM ${kutip(dari)} WHERE ${kutip(kolom)} NOT IN (SELECT id FROM ${tabel})`)
      .pluck()
      .all()
      .map(String),
  );
}

/** Contents that no row of now and no line of the history names: their fingerprints stand in no step. */
export function isiAsing(raw: Database.Database, tabel: TabelBersidik): readonly string[] {
  const rujukan = rujukanKe(raw, tabel);
  const disebut = rujukan.map(({ dari, kolom }) => `SELECT ${kutip(kolom)} FROM ${kutip(dari)} WHERE ${kutip(kolom)} IS NOT NULL`);
  const lepas = raw
    .prepare(`SELECT id FROM ${tabel} WHERE id NOT IN (${disebut.join(" UNION ALL ")})`)
    .pluck()
    .all()
    .map(String);
  if (lepas.length === 0) return [];
  // Steps of the first schemas hold the content itself.
  const sama = (sisi: string): string => `json_extract(CASE WHEN json_valid(${sisi}) THEN ${sisi} END, '$.potret') = isi.isi`;
  const tercatat = raw.prepare(
    `SELECT 1 FROM perubahan, (SELECT isi FROM ${tabel} WHERE id = ?1) isi WHERE tabel IN (SELECT value FROM json_each(?2))
     AND (instr(ifnull(lama, '') || ifnull(baru, ''), ?1) > 0 OR ${sama("lama")} OR ${sama("baru")}) LIMIT 1`,
  );
  const dari = JSON.stringify([...new Set(rujukan.map((satu) => satu.dari))]);
  return lepas.filter((id) => tercatat.all([id, dari]).length === 0);
}
