import { ulid } from "ulid";
import type { BarisDari } from "../../core/baris/semua";
import type { Parsed } from "../../core/contract/procedures";
import { AppError } from "../../core/errors";
import { predikatSkp, type NilaiSkp, type Predikat } from "../../core/skp/predikat";
import type { Indikator, PerilakuSkp, Realisasi, Rhk } from "../../core/skp/skp";
import { LABEL_SKP } from "../../core/text/skp";
import { groupBy } from "../../core/group";
import type { IndikatorIsi, RhkIsi } from "../../core/contract/skp-hasil";
import type { Writer } from "./store";
import type { Query } from "./schema";

export type SkpTersimpan = BarisDari<"skp">;

/** The predikat of a person in a year. */
export interface PredikatTahunan {
  readonly pegawaiId: string;
  readonly tahun: number;
  readonly predikat: Predikat;
  /** The two ratings; null where only the predikat is known. */
  readonly hasilKerja: NilaiSkp | null;
  readonly perilaku: NilaiSkp | null;
}

/** Everybody's predikat of every year that has one; of a year with several periods the last one that has a predikat. */
export async function predikatTahunan(query: Query): Promise<PredikatTahunan[]> {
  const hasil = new Map<string, PredikatTahunan>();
  for (const satu of await allSkp(query)) {
    const predikat = predikatSkp(satu);
    const { pegawaiId, tahun, nilaiHasil, nilaiPerilaku } = satu;
    if (predikat) hasil.set(`${pegawaiId} ${tahun}`, { pegawaiId, tahun, predikat, hasilKerja: nilaiHasil, perilaku: nilaiPerilaku });
  }
  return [...hasil.values()];
}

/** Every SKP, by year and the end of its period. */
export function allSkp(query: Query): Promise<SkpTersimpan[]> {
  return query.selectFrom("skp").selectAll().orderBy("tahun").orderBy("selesai").orderBy("id").execute();
}

/** @throws AppError notFound */
export async function findSkp(query: Query, id: string): Promise<SkpTersimpan> {
  const skp = await query.selectFrom("skp").selectAll().where("id", "=", id).executeTakeFirst();
  if (!skp) throw new AppError("notFound", { hal: LABEL_SKP.skp });
  return skp;
}

const keRhk = ({ dikerjakanSendiri, ...satu }: BarisDari<"rhk">): Rhk => ({ ...satu, dikerjakanSendiri: dikerjakanSendiri === 1 });

/** Results of the SKP of a year, in their order. */
export async function rhkTahun(query: Query, tahun: number): Promise<Rhk[]> {
  const baris = await query
    .selectFrom("rhk")
    .innerJoin("skp", "skp.id", "rhk.skpId")
    .selectAll("rhk")
    .where("skp.tahun", "=", tahun)
    .orderBy("rhk.skpId")
    .orderBy("rhk.urutan")
    .orderBy("rhk.id")
    .execute();
  return baris.map(keRhk);
}

/** Results of some SKP with their indicators and what was reached, in their order. */
export async function isiRhk(query: Query, skpId: readonly string[]): Promise<RhkIsi[]> {
  if (skpId.length === 0) return [];
  const semua = await query.selectFrom("rhk").selectAll().where("skpId", "in", skpId).orderBy("urutan").orderBy("id").execute();
  const indikator = await query
    .selectFrom("indikator")
    .innerJoin("rhk", "rhk.id", "indikator.rhkId")
    .selectAll("indikator")
    .where("rhk.skpId", "in", skpId)
    .orderBy("indikator.urutan")
    .orderBy("indikator.id")
    .execute();
  const realisasi = await query
    .selectFrom("realisasi")
    .innerJoin("indikator", "indikator.id", "realisasi.indikatorId")
    .innerJoin("rhk", "rhk.id", "indikator.rhkId")
    .selectAll("realisasi")
    .where("rhk.skpId", "in", skpId)
    .orderBy("realisasi.triwulan")
    .execute();
  const tercapai = groupBy(realisasi as Realisasi[], (satu) => satu.indikatorId);
  const ukuran = groupBy(indikator as Indikator[], (satu) => satu.rhkId);
  return semua.map((satu) => ({
    ...keRhk(satu),
    indikator: (ukuran.get(satu.id) ?? []).map((isi): IndikatorIsi => ({ ...isi, realisasi: tercapai.get(isi.id) ?? [] })),
  }));
}

export function listPerilaku(query: Query, skpId: string): Promise<PerilakuSkp[]> {
  return query.selectFrom("perilakuSkp").selectAll().where("skpId", "=", skpId).orderBy("id").execute();
}

export function allOrganisasi(query: Query): Promise<BarisDari<"predikatOrganisasi">[]> {
  return query.selectFrom("predikatOrganisasi").selectAll().orderBy("tahun").execute();
}

export function allKredit(query: Query): Promise<BarisDari<"angkaKredit">[]> {
  return query.selectFrom("angkaKredit").selectAll().orderBy("tanggal").execute();
}

export async function findTenggat(query: Query, tahun: number): Promise<BarisDari<"tenggatSkp"> | null> {
  return (await query.selectFrom("tenggatSkp").selectAll().where("tahun", "=", tahun).executeTakeFirst()) ?? null;
}

/** What an SKP is begun with. */
type SkpBaru = Pick<SkpTersimpan, "pegawaiId" | "tahun" | "mulai" | "selesai" | "jabatanId" | "pendekatan" | "atasanId"> & {
  readonly rhk: readonly RhkBaru[];
};

export interface RhkBaru extends Pick<Rhk, "jenis" | "uraian" | "rhkAtasanId" | "dikerjakanSendiri" | "tugasId"> {
  readonly indikator: readonly Pick<Indikator, "aspek" | "perspektif" | "uraian" | "target" | "targetAngka" | "satuan">[];
}

/** Adds an SKP with its results. @throws AppError duplicateName for a second SKP of one period */
export async function addSkp(writer: Writer, { rhk, ...skp }: SkpBaru): Promise<string> {
  const id = ulid();
  await writer.insert("skp", { id, ...skp });
  await addRhk(writer, id, rhk);
  return id;
}

/** Adds results to an SKP, after those that it has. */
export async function addRhk(writer: Writer, skpId: string, rhk: readonly RhkBaru[]): Promise<void> {
  const terakhir = Number((await writer.row("SELECT max(urutan) AS n FROM rhk WHERE skpId = ?", [skpId]))?.["n"] ?? -1);
  for (const [nomor, { indikator, dikerjakanSendiri, ...isi }] of rhk.entries()) {
    const rhkId = ulid();
    await writer.insert("rhk", { id: rhkId, skpId, urutan: terakhir + 1 + nomor, ...isi, dikerjakanSendiri: dikerjakanSendiri ? 1 : 0 });
    for (const [urutan, satu] of indikator.entries()) await writer.insert("indikator", { id: ulid(), rhkId, urutan, ...satu });
  }
}

type Isian = Parsed<"skp.simpan">;

/**
 * Brings a stored SKP to what its form says. Rows that the form does not name any more go.
 * @throws AppError notFound, staleRevision when a row is not as it was seen, or one is there that was not
 */
export async function saveSkp(writer: Writer, isian: Isian): Promise<void> {
  const { id, dilihat, rhk, perilaku, ...kepala } = isian;
  const simpanan = new SimpananSkp(writer, new Map(dilihat.map((satu) => [satu.id, satu.revision])));
  await simpanan.periksa(id);
  await writer.update("skp", { id, revision: simpanan.revisi(id) }, kepala);
  const lama = await writer.rows("SELECT id FROM rhk WHERE skpId = ?", [id]);
  for (const satu of lama) {
    if (rhk.some((isi) => isi.id === satu["id"])) continue;
    await writer.removeWhole("rhk", { id: String(satu["id"]), revision: simpanan.revisi(String(satu["id"])) });
  }
  for (const [urutan, { indikator, dikerjakanSendiri, id: rhkId, ...isi }] of rhk.entries()) {
    await simpanan.taruh("rhk", rhkId, { skpId: id, urutan, ...isi, dikerjakanSendiri: dikerjakanSendiri ? 1 : 0 });
    await saveIndikator(simpanan, rhkId, indikator);
  }
  for (const isi of perilaku) {
    const ada = await writer.row("SELECT id FROM perilakuSkp WHERE skpId = ? AND nilai = ?", [id, isi.nilai]);
    const kosong = isi.ekspektasi === "" && isi.umpanBalik === "" && isi.penilaian === null;
    if (ada) await simpanan.taruh("perilakuSkp", String(ada["id"]), { skpId: id, ...isi });
    else if (!kosong) await simpanan.taruh("perilakuSkp", ulid(), { skpId: id, ...isi });
  }
}

async function saveIndikator(simpanan: SimpananSkp, rhkId: string, indikator: Isian["rhk"][number]["indikator"]): Promise<void> {
  const { writer } = simpanan;
  for (const satu of await writer.rows("SELECT id FROM indikator WHERE rhkId = ?", [rhkId])) {
    if (indikator.some((isi) => isi.id === satu["id"])) continue;
    await writer.removeWhole("indikator", { id: String(satu["id"]), revision: simpanan.revisi(String(satu["id"])) });
  }
  for (const [urutan, { realisasi, id, ...isi }] of indikator.entries()) {
    await simpanan.taruh("indikator", id, { rhkId, urutan, ...isi });
    for (const satu of realisasi) {
      const ada = await writer.row("SELECT id FROM realisasi WHERE indikatorId = ? AND triwulan = ?", [id, satu.triwulan]);
      const kosong = satu.nilai === "" && satu.bukti === "" && satu.umpanBalik === "";
      if (ada) await simpanan.taruh("realisasi", String(ada["id"]), { indikatorId: id, ...satu });
      else if (!kosong) await simpanan.taruh("realisasi", ulid(), { indikatorId: id, ...satu });
    }
  }
}

const ISI_SKP = `SELECT id, revision FROM skp WHERE id = ?1
  UNION ALL SELECT id, revision FROM rhk WHERE skpId = ?1
  UNION ALL SELECT i.id, i.revision FROM indikator i JOIN rhk r ON r.id = i.rhkId WHERE r.skpId = ?1
  UNION ALL SELECT s.id, s.revision FROM realisasi s JOIN indikator i ON i.id = s.indikatorId JOIN rhk r ON r.id = i.rhkId WHERE r.skpId = ?1
  UNION ALL SELECT id, revision FROM perilakuSkp WHERE skpId = ?1`;

/** One save of one form, with the revisions at which its rows were seen. */
class SimpananSkp {
  constructor(
    readonly writer: Writer,
    private readonly dilihat: ReadonlyMap<string, number>,
  ) {}

  revisi(id: string): number {
    return this.dilihat.get(id) ?? 0;
  }

  /** @throws AppError notFound, staleRevision */
  async periksa(skpId: string): Promise<void> {
    const ada = await this.writer.rows(ISI_SKP, [skpId]);
    if (!ada.some(({ id }) => id === skpId)) throw new AppError("notFound", { hal: LABEL_SKP.skp });
    const sama = ada.every(({ id, revision }) => this.dilihat.get(String(id)) === revision);
    if (!sama) throw new AppError("staleRevision", { hal: LABEL_SKP.skp });
  }

  /** Adds a row that was not seen, and changes one that was. */
  async taruh(
    tabel: "rhk" | "indikator" | "realisasi" | "perilakuSkp",
    id: string,
    isi: Parameters<Writer["insertColumns"]>[1],
  ): Promise<void> {
    const revision = this.dilihat.get(id);
    if (revision === undefined) await this.writer.insertColumns(tabel, { id, ...isi });
    else await this.writer.updateColumns(tabel, { id, revision }, isi);
  }
}
