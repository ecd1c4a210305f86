import type { Parsed } from "../../core/contract/procedures";
import { datePartsOf } from "../../core/date";
import type { HasilDistribusi } from "../../core/contract/skp-hasil";
import { AppError } from "../../core/errors";
import { bedaPola, countPredikat } from "../../core/skp/distribusi";
import type { Predikat } from "../../core/skp/predikat";
import type { PendekatanSkp } from "../../core/skp/skp";
import { HAL } from "../../core/text/hal";
import { LABEL_SKP, TEKS_PREDIKAT, TEKS_PREDIKAT_ORGANISASI } from "../../core/text/skp";
import { formatAngka } from "../../core/text/number";
import { groupBy } from "../../core/group";
import { addRhk, addSkp, allOrganisasi, allSkp, findSkp, isiRhk, predikatTahunan, type RhkBaru } from "../db/skp";
import type { Query } from "../db/schema";
import { hariTahun, KantorSkp, tahunBerskp, tugasSetahun } from "./bahan-skp";
import { step } from "./context";
import type { Handlers } from "./handler";
import { setPredikat } from "../db/skp-tulis";

type Dijawab = "skp.tambah" | "skp.predikat" | "skp.bagi" | "skp.distribusi" | "skp.organisasi" | "skp.tenggat";

/** Beginning SKP, sharing results out, and what is set for a year. */
export const skpSusunHandlers: Handlers<Dijawab> = {
  "skp.tambah": async (context, { pegawaiId, tahun, mulai, selesai, dari }) => {
    const { store } = context.files;
    if (selesai < mulai) throw new AppError("invalidInput", { rincian: LABEL_SKP.selesai });
    const { query } = store;
    const kantor = await KantorSkp.baca(query, hariTahun(tahun, context.today()));
    const semua = await allSkp(query);
    const berskp = new Set(semua.filter((satu) => satu.mulai <= selesai && satu.selesai >= mulai).map((satu) => satu.pegawaiId));
    const dibuat = [...new Set(pegawaiId)].filter((id) => kantor.orang.has(id) && !berskp.has(id));
    const isi = await Promise.all(dibuat.map((id) => rhkAwal(query, { pegawaiId: id, tahun, dari, kantor })));
    const rincian = { jumlah: formatAngka(dibuat.length), tahun, nama: dibuat.length === 1 ? kantor.nama(dibuat[0] ?? "") : "" };
    const { value } = await store.step(step(context, "skpTambah", rincian), async (writer) => {
      const ids: string[] = [];
      for (const [nomor, id] of dibuat.entries()) {
        const jabatanId = kantor.orang.get(id)?.jabatanId ?? null;
        const pendekatan: PendekatanSkp = kantor.jabatan.get(jabatanId ?? "")?.jenis === "jpt" ? "jpt" : "kuantitatif";
        const atasanId = kantor.atasanKini(id);
        ids.push(await addSkp(writer, { pegawaiId: id, tahun, mulai, selesai, jabatanId, pendekatan, atasanId, rhk: isi[nomor] ?? [] }));
      }
      return ids;
    });
    return { dibuat: value, dilewati: pegawaiId.length - dibuat.length };
  },
  "skp.predikat": async (context, { pegawaiId, tahun, predikat, asal, dilihat }) => {
    const { store } = context.files;
    const kantor = await KantorSkp.baca(store.query, hariTahun(tahun, context.today()));
    if (!kantor.orang.has(pegawaiId)) throw new AppError("notFound", { hal: HAL.pegawai });
    const rincian = { nama: kantor.nama(pegawaiId), tahun, predikat: TEKS_PREDIKAT[predikat] };
    await store.step(step(context, "skpPredikat", rincian), (writer) =>
      setPredikat(writer, {
        pegawaiId,
        tahun,
        dilihat,
        jabatanId: kantor.orang.get(pegawaiId)?.jabatanId ?? null,
        isi: { predikatLuar: predikat, asalPredikat: asal },
      }),
    );
    return null;
  },
  "skp.bagi": async (context, isian) => {
    const { store } = context.files;
    const { skpId, rhkId, revision, ...isi } = isian;
    const nama = await store.nameOf("pegawai", (await findSkp(store.query, skpId)).pegawaiId);
    const dikerjakanSendiri = isi.dikerjakanSendiri ? 1 : 0;
    await store.step(step(context, "skpBagi", { nama, rhk: isi.uraian.slice(0, 120) }), async (writer) => {
      if (rhkId === null) return addRhk(writer, skpId, [{ ...isi, jenis: "utama", tugasId: null, indikator: [] }]);
      const ada = await writer.find("rhk", rhkId);
      if (ada?.skpId !== skpId) throw new AppError("notFound", { hal: LABEL_SKP.rhk });
      return writer.update("rhk", { id: rhkId, revision }, { uraian: isi.uraian, rhkAtasanId: isi.rhkAtasanId, dikerjakanSendiri });
    });
    return null;
  },
  "skp.distribusi": ({ files, today }, { tahun = datePartsOf(today()).year, per = hariTahun(tahun, today()) }) =>
    hasilDistribusi(files.store.query, { tahun, per, today: today() }),
  "skp.organisasi": async (context, { tahun, unitId, predikat, revision }) => {
    const { store } = context.files;
    const ada = (await allOrganisasi(store.query)).find((satu) => satu.tahun === tahun && satu.unitId === unitId);
    const nama = unitId === null ? "kantor" : await store.nameOf("unit", unitId);
    const rincian = { nama, tahun, predikat: predikat === null ? "" : TEKS_PREDIKAT_ORGANISASI[predikat] };
    await store.step(step(context, "skpOrganisasi", rincian), (writer) =>
      writer.replace(
        "predikatOrganisasi",
        { id: ada?.id ?? `organisasi-${tahun}-${unitId ?? "kantor"}`.slice(0, 40), revision },
        predikat && { tahun, unitId, predikat },
      ),
    );
    return null;
  },
  "skp.tenggat": async (context, { tahun, rencana, penilaian, revision }) => {
    const kosong = rencana === null && penilaian === null;
    await context.files.store.step(step(context, "skpTenggat", { tahun }), (writer) =>
      writer.replace("tenggatSkp", { id: `tenggat-${tahun}`, revision }, kosong ? null : { tahun, rencana, penilaian }),
    );
    return null;
  },
};

interface Awal {
  readonly pegawaiId: string;
  readonly tahun: number;
  readonly dari: Parsed<"skp.tambah">["dari"];
  readonly kantor: KantorSkp;
}

/** The results with which an SKP begins. */
async function rhkAwal(query: Query, { pegawaiId, tahun, dari, kantor }: Awal): Promise<readonly RhkBaru[]> {
  if (dari === "kosong") return [];
  if (dari === "tugas") {
    const jabatanId = kantor.orang.get(pegawaiId)?.jabatanId ?? null;
    return jabatanId === null ? [] : rhkDariTugas(await tugasSetahun(query, jabatanId), Math.max(1, kantor.banyakPemangku(jabatanId)));
  }
  const lalu = (await allSkp(query)).findLast((satu) => satu.pegawaiId === pegawaiId && satu.tahun === tahun - 1);
  const rhk = lalu === undefined ? [] : await isiRhk(query, [lalu.id]);
  // Last year's superior results are not this year's: the links are made anew.
  return rhk.map(({ jenis, uraian, dikerjakanSendiri, tugasId, indikator }) => ({
    jenis,
    uraian,
    rhkAtasanId: null,
    dikerjakanSendiri,
    tugasId,
    indikator: indikator.map(({ aspek, perspektif, uraian: kata, target, targetAngka, satuan }) => ({
      aspek,
      perspektif,
      uraian: kata,
      target,
      targetAngka,
      satuan,
    })),
  }));
}

/** Results from the tasks of a jabatan, each with the quantity of one holder as its target. */
function rhkDariTugas(tugas: Awaited<ReturnType<typeof tugasSetahun>>, pemangku: number): readonly RhkBaru[] {
  return tugas.map(({ id, uraian, satuanHasil, volumeSetahun }) => {
    const target = Math.round((volumeSetahun / pemangku) * 100) / 100;
    return {
      jenis: "utama",
      uraian,
      rhkAtasanId: null,
      dikerjakanSendiri: false,
      tugasId: id,
      indikator: [
        {
          aspek: "kuantitas",
          perspektif: null,
          uraian: satuanHasil === "" ? "" : `Jumlah ${satuanHasil}`,
          target: formatAngka(target, 2, 0),
          targetAngka: target,
          satuan: satuanHasil,
        },
      ],
    };
  });
}

async function hasilDistribusi(
  query: Query,
  {
    tahun,
    per,
    today,
  }: { readonly tahun: number; readonly per: Parameters<typeof hariTahun>[1]; readonly today: Parameters<typeof hariTahun>[1] },
): Promise<HasilDistribusi> {
  const kantor = await KantorSkp.baca(query, per);
  const semua = await predikatTahunan(query);
  const setahun = new Map(semua.flatMap((satu) => (satu.tahun === tahun ? [[satu.pegawaiId, satu.predikat] as const] : [])));
  const organisasi = (await allOrganisasi(query)).filter((satu) => satu.tahun === tahun);
  const milikKantor = organisasi.find(({ unitId }) => unitId === null);
  const orang = [...new Set([...kantor.aktifSemua.map(({ id }) => id), ...setahun.keys()])];
  const perUnit = groupBy(orang, (id) => kantor.unitOrang(id)?.id ?? null);
  const bagian = (unitId: string | null, nama: string, anggota: readonly string[]) => {
    const predikat = anggota.flatMap((id): Predikat | readonly Predikat[] => setahun.get(id) ?? []);
    const hitungan = countPredikat(predikat);
    const milik = organisasi.find((satu) => satu.unitId === unitId) ?? null;
    const acuan = milik ?? milikKantor ?? null;
    return {
      unitId,
      unit: nama,
      hitungan,
      belum: anggota.length - predikat.length,
      organisasi: milik,
      beda: acuan === null ? [] : bedaPola(acuan.predikat, hitungan),
    };
  };
  const tahunAda = tahunBerskp(await allSkp(query), today);
  return {
    tahun,
    tahunAda,
    unit: [
      bagian(null, "", orang),
      ...kantor.unit.flatMap(({ id, nama }) => (perUnit.has(id) ? [bagian(id, nama, perUnit.get(id) ?? [])] : [])),
    ],
    menurutTahun: [...groupBy(semua, (satu) => satu.tahun)]
      .map(([nomor, isi]) => ({ tahun: nomor, hitungan: countPredikat(isi.map(({ predikat }) => predikat)) }))
      .toSorted((a, b) => a.tahun - b.tahun),
  };
}
