import { ulid } from "ulid";
import type { PlainDate } from "../../core/date";
import { AppError } from "../../core/errors";
import { TANPA_FAKTA, type FaktaOrang } from "../../core/pegawai/fakta";
import { namaLengkap } from "../../core/pegawai/pegawai";
import { faktaPertama, identitasDari, ubahFakta, type IsianPegawai } from "../../core/pegawai/tulis-fakta";
import type { Baris } from "../../core/baris/kolom";
import { TABEL_RIWAYAT_PEGAWAI } from "../../core/baris/riwayat-pegawai";
import { TEKS_RIWAYAT_PEGAWAI } from "../../core/text/riwayat-pegawai";
import type { Query } from "./schema";
import type { RowTarget, Writer } from "./store";

/** The person who has an NIP, whatever the day; undefined when nobody has. */
export function pegawaiBernip(query: Query, nip: string): Promise<{ readonly id: string; readonly nama: string } | undefined> {
  return query.selectFrom("pegawai").select(["id", "nama"]).where("nip", "=", nip).executeTakeFirst();
}

/**
 * Adds a person with the facts that are known of her, as on a day. Answers her id.
 * @throws AppError invalidInput where her status begins after the day
 */
export async function addPegawai(writer: Writer, { isi, per }: IsianPada): Promise<string> {
  const id = ulid();
  await writer.insertColumns("pegawai", { id, ...identitasDari(isi) });
  for (const satu of faktaPertama(id, isi)) await writer.insertColumns(satu.tabel, satu.isi);
  await pastikanBerstatus(writer, id, per);
  return id;
}

/** What a form says of a person, and the day on which it says so. */
interface IsianPada {
  readonly isi: IsianPegawai;
  readonly per: PlainDate;
}

/**
 * Makes a person what a form says of her, as on a day.
 * @throws AppError notFound, staleRevision, invalidInput where an earlier fact would hide what is written, or no status would be in force
 */
export async function changePegawai(writer: Writer, target: RowTarget, { isi, per }: IsianPada): Promise<void> {
  await writer.updateColumns("pegawai", target, identitasDari(isi));
  const baris = new Map<TabelRiwayat, readonly Baris[]>();
  for (const tabel of TABEL_RIWAYAT) baris.set(tabel, await writer.rows(selectFakta(tabel), [target.id]));
  const fakta = faktaDari(baris);
  const { tulisan, mundur } = ubahFakta(isi, fakta, { pegawaiId: target.id, per, idBaru: ulid });
  const [pertama] = mundur;
  if (pertama) throw new AppError("invalidInput", { rincian: TEKS_RIWAYAT_PEGAWAI.mundur(TABEL_RIWAYAT_PEGAWAI[pertama].nama) });
  for (const satu of tulisan) {
    if (satu.aksi === "tambah") await writer.insertColumns(satu.tabel, satu.isi);
    else await writer.updateColumns(satu.tabel, { id: satu.id, revision: null }, satu.isi);
  }
  await pastikanBerstatus(writer, target.id, per);
}

/**
 * Takes a person away with what is nothing without her. The file of a relative of hers keeps its row, with her name in the place of her.
 * @throws AppError notFound, staleRevision
 */
export async function removePegawai(writer: Writer, target: RowTarget): Promise<void> {
  const orang = await writer.find("pegawai", target.id);
  if (orang) {
    const nama = namaLengkap(orang);
    for (const { id, pegawaiId } of await writer.rows("SELECT id, pegawaiId FROM keluarga WHERE kerabatId = ?", [target.id])) {
      const senama = await writer.row("SELECT id FROM keluarga WHERE pegawaiId = ? AND kerabatId IS NULL AND nama = ?", [
        pegawaiId ?? null,
        nama,
      ]);
      // A relative outside the office may have the same name: the two stay two.
      const baru = senama === null ? nama : `${nama} (${orang.nip ?? String(id)})`;
      await writer.update("keluarga", { id: String(id), revision: null }, { kerabatId: null, nama: baru });
    }
  }
  await writer.removeWhole("pegawai", target);
}

/** Whether a status of a person is in force on a day: without one she is in no list of that day. */
export async function berstatus(writer: Writer, pegawaiId: string, per: PlainDate): Promise<boolean> {
  const ada = await writer.row("SELECT id FROM riwayatStatus WHERE pegawaiId = ? AND ifnull(sejak, '') <= ? LIMIT 1", [pegawaiId, per]);
  return ada !== null;
}

/** Ends a step that would hide a person from the lists of the day. @throws AppError invalidInput */
export async function pastikanBerstatus(writer: Writer, pegawaiId: string, per: PlainDate): Promise<void> {
  if (!(await berstatus(writer, pegawaiId, per))) throw new AppError("invalidInput", { rincian: TEKS_RIWAYAT_PEGAWAI.belumAda });
}

export type TabelRiwayat = keyof FaktaOrang;
export const TABEL_RIWAYAT = Object.keys(TANPA_FAKTA) as readonly TabelRiwayat[];

/** SQL: the facts of one kind of the person whose id is given. */
export const selectFakta = (tabel: TabelRiwayat): string => `SELECT * FROM "${tabel}" WHERE pegawaiId = ?`;

/** Rows of the six tables, as they were read, as the facts of one person. */
function faktaDari(baris: ReadonlyMap<TabelRiwayat, readonly Baris[]>): FaktaOrang {
  // STRICT tables hold what their declaration says.
  return { ...TANPA_FAKTA, ...Object.fromEntries(baris) };
}

/** Names and numbers of everybody, in the order in which they came to the office's file. */
export function listNama(query: Query): Promise<readonly { readonly nama: string; readonly nip: string | null }[]> {
  return query.selectFrom("pegawai").select(["nama", "nip"]).orderBy("id").execute();
}
