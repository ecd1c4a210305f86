import { datePartsOf, type PlainDate } from "../../core/date";
import type { DaftarSkp, HasilBerjenjang, IsiSkp } from "../../core/contract/skp-hasil";
import { bandingTahun } from "../../core/skp/banding-tahun";
import { bandingTugas } from "../../core/skp/banding-tugas";
import { periksaBerjenjang } from "../../core/skp/berjenjang";
import { groupBy } from "../../core/group";
import { AppError } from "../../core/errors";
import { LABEL_SKP } from "../../core/text/skp";
import { allSkp, findSkp, findTenggat, isiRhk, listPerilaku, rhkTahun, saveSkp } from "../db/skp";
import type { Query } from "../db/schema";
import { hariTahun, KantorSkp, kemajuanUnit, tahunBerskp, tugasSetahun } from "./bahan-skp";
import { step } from "./context";
import type { Handlers } from "./handler";
import { skpImporHandlers } from "./skp-impor";
import { skpKreditHandlers } from "./skp-kredit";
import { skpSusunHandlers } from "./skp-susun";

type Dijawab = "skp.list" | "skp.get" | "skp.simpan" | "skp.hapus" | "skp.berjenjang";

const skpDasarHandlers: Handlers<Dijawab> = {
  "skp.list": ({ files, today }, { tahun, per }) => daftarSkp(files.store.query, { tahun, per, today: today() }),
  "skp.get": ({ files, today }, { id, per }) => isiSkp(files.store.query, id, per ?? today()),
  "skp.simpan": async (context, isian) => {
    const { store } = context.files;
    if (isian.selesai < isian.mulai) throw new AppError("invalidInput", { rincian: LABEL_SKP.selesai });
    const { pegawaiId } = await findSkp(store.query, isian.id);
    const nama = await store.nameOf("pegawai", pegawaiId);
    await store.step(step(context, "skpUbah", { nama }), (writer) => saveSkp(writer, isian));
    return isiSkp(store.query, isian.id, context.today());
  },
  "skp.hapus": async (context, target) => {
    const { store } = context.files;
    const { pegawaiId, tahun } = await findSkp(store.query, target.id);
    const rincian = { nama: await store.nameOf("pegawai", pegawaiId), tahun };
    await store.step(step(context, "skpHapus", rincian), (writer) => writer.removeWhole("skp", target));
    return null;
  },
  "skp.berjenjang": ({ files, today }, { tahun, per }) => hasilBerjenjang(files.store.query, { tahun, per, today: today() }),
};

export const skpHandlers = { ...skpDasarHandlers, ...skpSusunHandlers, ...skpKreditHandlers, ...skpImporHandlers };

interface Diminta {
  readonly tahun: number | undefined;
  readonly per: PlainDate | undefined;
  readonly today: PlainDate;
}

/** SKP of a year with the progress of each unit. */
async function daftarSkp(query: Query, { tahun: diminta, per, today }: Diminta): Promise<DaftarSkp> {
  const tahun = diminta ?? datePartsOf(today).year;
  const kantor = await KantorSkp.baca(query, per ?? hariTahun(tahun, today));
  const semua = await allSkp(query);
  const skp = semua.filter((satu) => satu.tahun === tahun);
  const rhk = await rhkTahun(query, tahun);
  const temuan = periksaBerjenjang(skp, rhk);
  const banyak = groupBy(rhk, ({ skpId }) => skpId);
  const baris = skp.map((satu) => kantor.baris(satu, { jumlahRhk: banyak.get(satu.id)?.length ?? 0, temuan }));
  const belum = kantor.tanpa(skp);
  return {
    tahun,
    per: kantor.per,
    tahunAda: tahunBerskp(semua, today),
    baris: baris.toSorted((a, b) => a.nama.localeCompare(b.nama, "id")),
    belum,
    unit: kemajuanUnit(kantor.unit, baris, belum),
    tenggat: await findTenggat(query, tahun),
  };
}

/** One SKP with all that its form shows. @throws AppError notFound */
async function isiSkp(query: Query, id: string, today: PlainDate): Promise<IsiSkp> {
  const skp = await findSkp(query, id);
  const kantor = await KantorSkp.baca(query, hariTahun(skp.tahun, today));
  const semua = await allSkp(query);
  const setahun = semua.filter(({ tahun }) => tahun === skp.tahun);
  const rhkSetahun = await rhkTahun(query, skp.tahun);
  const temuan = periksaBerjenjang(setahun, rhkSetahun).filter(({ skpId }) => skpId === id);
  const rhk = await isiRhk(query, [id]);
  const milikAtasan = new Set(setahun.flatMap((satu) => (satu.pegawaiId === skp.atasanId ? [satu.id] : [])));
  const tugas = skp.jabatanId === null ? [] : await tugasSetahun(query, skp.jabatanId);
  const pemangku = skp.jabatanId === null ? 1 : Math.max(1, kantor.banyakPemangku(skp.jabatanId));
  const lalu = semua.findLast(({ pegawaiId, tahun }) => pegawaiId === skp.pegawaiId && tahun === skp.tahun - 1) ?? null;
  const rhkLalu = lalu === null ? [] : await isiRhk(query, [lalu.id]);
  const banding = rhk.map((satu) => ({
    ...satu,
    targetAngka: satu.indikator.find(({ aspek }) => aspek === "kuantitas")?.targetAngka ?? null,
  }));
  return {
    skp: kantor.baris(skp, { jumlahRhk: rhk.length, temuan }),
    lampiran: { dukungan: skp.dukungan, skema: skp.skema, konsekuensi: skp.konsekuensi, asalPredikat: skp.asalPredikat },
    rhk,
    perilaku: await listPerilaku(query, id),
    rhkAtasan: rhkSetahun.filter(({ skpId }) => milikAtasan.has(skpId)).map((satu) => ({ id: satu.id, uraian: satu.uraian })),
    tugas: tugas.map(({ volumeSetahun, ...satu }) => ({ ...satu, volume: Math.round((volumeSetahun / pemangku) * 1_000) / 1_000 })),
    bedaTugas: bandingTugas(tugas, banding, pemangku),
    temuan,
    tahunLalu: lalu === null || rhkLalu.length === 0 ? null : { id: lalu.id, tahun: lalu.tahun, beda: bandingTahun(rhkLalu, rhk) },
  };
}

async function hasilBerjenjang(query: Query, { tahun: diminta, per, today }: Diminta): Promise<HasilBerjenjang> {
  const tahun = diminta ?? datePartsOf(today).year;
  const kantor = await KantorSkp.baca(query, per ?? hariTahun(tahun, today));
  const semua = await allSkp(query);
  const skp = semua.filter((satu) => satu.tahun === tahun);
  const rhk = await rhkTahun(query, tahun);
  const menurutSkp = groupBy(rhk, ({ skpId }) => skpId);
  return {
    tahun,
    tahunAda: tahunBerskp(semua, today),
    simpul: skp.map((satu) => {
      const { jabatan, unit, nama } = kantor.baris(satu, { jumlahRhk: 0, temuan: [] });
      return {
        skpId: satu.id,
        pegawaiId: satu.pegawaiId,
        nama,
        jabatan,
        unit,
        atasanId: satu.atasanId,
        rhk: menurutSkp.get(satu.id) ?? [],
      };
    }),
    temuan: periksaBerjenjang(skp, rhk),
    atasanPergi: skp.flatMap((satu) => {
      const atasan = kantor.atasan(satu);
      return atasan && atasan.pergi !== null ? [{ skpId: satu.id, nama: kantor.nama(satu.pegawaiId), atasan }] : [];
    }),
  };
}
