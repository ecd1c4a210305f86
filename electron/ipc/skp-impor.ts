import type { Parsed } from "../../core/contract/procedures";
import { datePartsOf, type PlainDate } from "../../core/date";
import { nameKey } from "../../core/name";
import { bacaBerkasSkp, type OrangSkp } from "../../core/skp/baca-berkas";
import { KOLOM_EKINERJA } from "../../core/skp/ekinerja";
import { formatAngka } from "../../core/text/number";
import { addRhk, allSkp, rhkTahun, type RhkBaru } from "../db/skp";
import { setPredikat } from "../db/skp-tulis";
import { readSetelan, writeSetelan } from "../db/setelan";
import type { Writer } from "../db/store";
import type { Query } from "../db/schema";
import { hariTahun, KantorSkp } from "./bahan-skp";
import { step, type ReadingContext } from "./context";
import type { Handlers } from "./handler";
import { job, type Jobs } from "./job";

/** Setting that holds the order of columns for e-Kinerja. */
const SETELAN_KOLOM_SKP = "kolomSkp";

export const skpJobs: Jobs<"skp.baca"> = {
  "skp.baca": job({
    gather: async (context, { nama, isi, tahun }) => ({ nama, isi, tahun, orang: await orangSkp(context, tahun) }),
    work: async ({ nama, isi, tahun, orang }) => {
      const { bacaBuku } = await import("../excel/baca-buku");
      return bacaBerkasSkp(bacaBuku(nama, isi), orang, tahun);
    },
  }),
};

export const skpImporHandlers: Handlers<"skp.impor" | "skp.kolom" | "skp.kolomSimpan"> = {
  "skp.impor": async (context, { berkas, skp }) => {
    const { store } = context.files;
    const kantor = await kantorMenurutTahun(store.query, skp, context.today());
    const hitungan = { baru: 0, berubah: 0, tetap: 0 };
    const dikenal = skp.filter(({ pegawaiId }) => [...kantor.values()].some(({ orang }) => orang.has(pegawaiId)));
    const head = step(context, "skpImpor", { berkas, jumlah: formatAngka(dikenal.length) });
    const rhk = await rhkMenurutTahun(store.query, dikenal);
    await store.step(head, async (writer) => {
      for (const satu of dikenal) hitungan[await ambil(writer, satu, { kantor: kantor.get(satu.tahun), rhk, berkas })] += 1;
    });
    return hitungan;
  },
  "skp.kolom": ({ files }) => kolomEkinerja(files.store.query),
  "skp.kolomSimpan": async (context, { kolom }) => {
    const dikenal = KOLOM_EKINERJA.filter((satu) => kolom.includes(satu));
    const urut = kolom.filter((satu) => (dikenal as readonly string[]).includes(satu));
    await context.files.store.step(step(context, "skpKolom"), (writer) => writeSetelan(writer, SETELAN_KOLOM_SKP, JSON.stringify(urut)));
    return null;
  },
};

/** The columns in the order in which this office hands SKP to e-Kinerja. */
export async function kolomEkinerja(query: Query): Promise<readonly string[]> {
  const tersimpan = await readSetelan(query, SETELAN_KOLOM_SKP);
  // Written by `skp.kolomSimpan` only.
  return tersimpan === null ? KOLOM_EKINERJA : (JSON.parse(tersimpan) as readonly string[]);
}

/** Everybody with what a reading of SKP has to know of her superior. */
async function orangSkp({ files, today }: ReadingContext, tahun: number): Promise<readonly OrangSkp[]> {
  const { query } = files.store;
  const kantor = await KantorSkp.baca(query, hariTahun(tahun, today()));
  const setahun = (await allSkp(query)).filter((satu) => satu.tahun === tahun);
  const rhk = await rhkTahun(query, tahun);
  const pemilik = new Map(setahun.map(({ id, pegawaiId }) => [id, pegawaiId]));
  return [...kantor.orang.values()].map(({ id, nip }) => {
    const skp = setahun.findLast(({ pegawaiId }) => pegawaiId === id);
    const atasanId = skp?.atasanId ?? kantor.atasanKini(id);
    return {
      pegawaiId: id,
      nip,
      nama: kantor.nama(id),
      atasanPergi: atasanId !== null && !kantor.isAktif(atasanId),
      rhkAtasan: new Set(
        rhk.filter(({ skpId }) => atasanId !== null && pemilik.get(skpId) === atasanId).map(({ uraian }) => nameKey(uraian)),
      ),
    };
  });
}

type Impor = Parsed<"skp.impor">["skp"][number];

/** The office as every year that an import speaks of looks at it, and as it is today: posts and superiors are those of the year. */
async function kantorMenurutTahun(query: Query, skp: readonly Impor[], today: PlainDate): Promise<ReadonlyMap<number, KantorSkp>> {
  const kantor = new Map<number, KantorSkp>();
  for (const tahun of new Set([datePartsOf(today).year, ...skp.map((satu) => satu.tahun)]))
    kantor.set(tahun, await KantorSkp.baca(query, hariTahun(tahun, today)));
  return kantor;
}

/** Results of every year that an import speaks of, by their owner and words. */
async function rhkMenurutTahun(query: Query, skp: readonly Impor[]): Promise<ReadonlyMap<string, string>> {
  const pemilik = new Map((await allSkp(query)).map((satu) => [satu.id, satu]));
  const hasil = new Map<string, string>();
  for (const tahun of new Set(skp.map((satu) => satu.tahun)))
    for (const { id, skpId, uraian } of await rhkTahun(query, tahun))
      hasil.set(`${pemilik.get(skpId)?.pegawaiId ?? ""} ${tahun} ${nameKey(uraian)}`, id);
  return hasil;
}

interface Acuan {
  /** The office in the year of the SKP. */
  readonly kantor: KantorSkp | undefined;
  readonly rhk: ReadonlyMap<string, string>;
  readonly berkas: string;
}

/** Takes one SKP of a file: its predikat, and its results where none are there yet. */
async function ambil(writer: Writer, satu: Impor, { kantor, rhk, berkas }: Acuan): Promise<"baru" | "berubah" | "tetap"> {
  const { pegawaiId, tahun, nilaiHasil, nilaiPerilaku, predikat } = satu;
  const lama = await writer.row("SELECT * FROM skp WHERE pegawaiId = ? AND tahun = ? ORDER BY selesai DESC, id DESC LIMIT 1", [
    pegawaiId,
    tahun,
  ]);
  const bernilai = nilaiHasil !== null || nilaiPerilaku !== null || predikat !== null;
  const isi = {
    ...(nilaiHasil === null ? {} : { nilaiHasil }),
    ...(nilaiPerilaku === null ? {} : { nilaiPerilaku }),
    ...(predikat === null ? {} : { predikatLuar: predikat }),
    ...(bernilai ? { asalPredikat: berkas.slice(0, 200) } : { keadaan: "disusun" as const }),
  };
  const jabatanId = kantor?.orang.get(pegawaiId)?.jabatanId ?? null;
  const skpId = lama && !bernilai ? String(lama["id"]) : await setPredikat(writer, { pegawaiId, tahun, jabatanId, isi });
  const atasanId = lama ? (lama["atasanId"] as string | null) : (kantor?.atasanKini(pegawaiId) ?? null);
  if (!lama) await writer.update("skp", { id: skpId, revision: null }, { atasanId });
  const ada = await writer.row("SELECT 1 AS ada FROM rhk WHERE skpId = ? LIMIT 1", [skpId]);
  const tambahan =
    ada === null ? satu.rhk.map((isian) => rhkBaru(isian, (kata) => rhk.get(`${atasanId ?? ""} ${tahun} ${nameKey(kata)}`) ?? null)) : [];
  await addRhk(writer, skpId, tambahan);
  if (!lama) return "baru";
  const sama = Object.entries(isi).every(([kolom, nilai]) => lama[kolom] === nilai);
  return sama && tambahan.length === 0 ? "tetap" : "berubah";
}

function rhkBaru(isian: Impor["rhk"][number], cariAtasan: (kata: string) => string | null): RhkBaru {
  const { jenis, uraian, rhkAtasan, indikator } = isian;
  return {
    jenis,
    uraian,
    rhkAtasanId: rhkAtasan === "" ? null : cariAtasan(rhkAtasan),
    dikerjakanSendiri: false,
    tugasId: null,
    indikator: indikator.map((satu) => ({ ...satu, perspektif: null })),
  };
}
