import { SETELAN_KOMPETENSI } from "../../core/baris/setelan";
import type { RencanaOrang } from "../../core/contract/kompetensi";
import type { Parsed } from "../../core/contract/procedures";
import { plainDate } from "../../core/date";
import { AppError } from "../../core/errors";
import { groupBy } from "../../core/group";
import { awalanIngatan, idNilai } from "../../core/ingatan";
import { bacaImporKompetensi, type HasilBacaKompetensi } from "../../core/kompetensi/baca-impor";
import { kunciJawaban, type BahanImporKompetensi } from "../../core/kompetensi/nama-impor";
import { isKodeKompetensi, kamusKompetensi, kunciKompetensi } from "../../core/kompetensi/kamus";
import { countImpor } from "../../core/kompetensi/banyak-impor";
import type { PratinjauKompetensi } from "../../core/kompetensi/pratinjau";
import { computeJp, wajibJp } from "../../core/orang/jp";
import { HAL } from "../../core/text/hal";
import { formatAngka } from "../../core/text/number";
import { TEKS_KOMPETENSI } from "../../core/text/kompetensi";
import { imporKompetensi } from "../db/impor-kompetensi";
import { allIngatan, writeIngatan } from "../db/ingatan";
import { allPenilaian, listKompetensiTeknis, listRencana } from "../db/kompetensi";
import { nilaiKantor } from "../db/ketentuan-kantor";
import { allDiklat } from "../db/orang";
import { pegawaiPada } from "../db/pegawai-pada";
import { writeSetelan } from "../db/setelan";
import type { Query } from "../db/schema";
import { addRencana, removeRow, savePelatihan, savePenilaian, saveStandar, saveTeknis } from "../db/tulis-kompetensi";
import { step, type Context, type ReadingContext } from "./context";
import type { HandledName, Handlers } from "./handler";
import { job, type Jobs } from "./job";
import { bahanKesiapan } from "./bahan-kesiapan";
import { computeBangku, computeRingkasKesiapan, computeTermurah } from "./kesiapan";
import { bahanKompetensi, computeKompetensi, katalogPelatihan, type BahanKompetensi } from "./kompetensi-kantor";
import { targetOf } from "./target";

export const kompetensiHandlers: Handlers<Extract<HandledName, `kompetensi.${string}`>> = {
  "kompetensi.teknis": ({ files }) => listKompetensiTeknis(files.store.query),
  "kompetensi.penilaian": ({ files }, { pegawaiId }) => allPenilaian(files.store.query, pegawaiId),
  "kompetensi.pengembangan": async (context, { tahun }) => {
    const { query } = context.files.store;
    const akhir = plainDate(tahun, 12, 31) ?? context.today();
    const per = akhir < context.today() ? akhir : context.today();
    const jpSetahun = (await nilaiKantor(query)).menurut("jp-setahun", akhir);
    const tanpaKewajiban = (await pegawaiPada(query, per)).filter(({ status }) => !wajibJp(status)).map(({ id }) => id);
    const rencana = (await listRencana(query, tahun)).map(({ kode, teknisId, ...satu }): RencanaOrang => ({
      ...satu,
      kunci: kunciKompetensi({ kode, teknisId }),
    }));
    const jp = await jpSetahunOrang(context, tahun, rencana);
    return { tahun, jpSetahun, tanpaKewajiban, katalog: await katalogPelatihan(query), rencana, jp };
  },
  "kompetensi.pilih": async (context, pilihan) => {
    await context.files.store.step(step(context, "kompetensiPilih"), (writer) =>
      writeSetelan(writer, SETELAN_KOMPETENSI, JSON.stringify(pilihan)),
    );
    return null;
  },
  "kompetensi.standar": async (context, { sejak, sel }) => {
    const { store } = context.files;
    const jabatan = new Set(sel.map(({ jabatanId }) => jabatanId));
    const [satu = ""] = jabatan;
    const nama = jabatan.size === 1 ? await store.nameOf("jabatan", satu) : TEKS_KOMPETENSI.banyakJabatan(formatAngka(jabatan.size));
    await store.step(
      step(context, "standarKompetensi", { nama, rincian: TEKS_KOMPETENSI.banyakSel(formatAngka(sel.length)) }),
      async (writer) => {
        for (const milik of sel) await saveStandar(writer, milik, sejak);
      },
    );
    return null;
  },
  "kompetensi.nilai": async (context, { id, revision, ...isian }) => {
    const { store } = context.files;
    const target = targetOf(id, revision);
    if (isian.sampai !== null && isian.sampai < isian.tanggal)
      throw new AppError("invalidInput", { rincian: TEKS_KOMPETENSI.sampaiSebelum });
    if (isian.tanggal > context.today()) throw new AppError("invalidInput", { rincian: TEKS_KOMPETENSI.belumTerjadi });
    const nama = await store.nameOf("pegawai", isian.pegawaiId);
    await store.step(step(context, target === null ? "penilaianTambah" : "penilaianUbah", { nama }), (writer) =>
      savePenilaian(writer, target, isian),
    );
    return null;
  },
  "kompetensi.nilaiHapus": async (context, target) => {
    const { store } = context.files;
    const baris = await store.find("penilaianKompetensi", target.id);
    if (!baris) throw new AppError("notFound", { hal: HAL.penilaianKompetensi });
    const nama = await store.nameOf("pegawai", baris.pegawaiId);
    await store.step(step(context, "penilaianHapus", { nama }), (writer) => removeRow(writer, "penilaianKompetensi", target));
    return null;
  },
  "kompetensi.teknisSimpan": async (context, { id, revision, ...isian }) => {
    const target = targetOf(id, revision);
    const kode = target === null ? "kompetensiTeknisTambah" : "kompetensiTeknisUbah";
    await context.files.store.step(step(context, kode, { nama: isian.nama }), (writer) => saveTeknis(writer, target, isian));
    return null;
  },
  "kompetensi.teknisHapus": async (context, target) => {
    const { store } = context.files;
    const nama = await store.nameOf("kompetensiTeknis", target.id);
    await store.step(step(context, "kompetensiTeknisHapus", { nama }), (writer) => removeRow(writer, "kompetensiTeknis", target));
    return null;
  },
  "kompetensi.pelatihanSimpan": async (context, { id, revision, ...isian }) => {
    const target = targetOf(id, revision);
    const kode = target === null ? "pelatihanTambah" : "pelatihanUbah";
    await context.files.store.step(step(context, kode, { nama: isian.nama }), (writer) => savePelatihan(writer, target, isian));
    return null;
  },
  "kompetensi.pelatihanHapus": async (context, target) => {
    const { store } = context.files;
    const nama = await store.nameOf("pelatihan", target.id);
    await store.step(step(context, "pelatihanHapus", { nama }), (writer) => removeRow(writer, "pelatihan", target));
    return null;
  },
  "kompetensi.rencanakan": async (context, { tahun, baris }) => {
    const { store } = context.files;
    const orang = new Set(baris.map(({ pegawaiId }) => pegawaiId));
    const [satu = ""] = orang;
    const rincian = orang.size === 1 ? await store.nameOf("pegawai", satu) : TEKS_KOMPETENSI.banyakOrang(formatAngka(orang.size));
    await store.step(step(context, "rencanaTambah", { rincian }), async (writer) => {
      for (const milik of baris) await addRencana(writer, tahun, milik);
    });
    return null;
  },
  "kompetensi.rencanaKeadaan": async (context, { id, revision, keadaan }) => {
    const { store } = context.files;
    const nama = await store.nameOf("rencanaPengembangan", id);
    await store.step(step(context, "rencanaUbah", { nama }), (writer) =>
      writer.update("rencanaPengembangan", { id, revision }, { keadaan }),
    );
    return null;
  },
  "kompetensi.rencanaHapus": async (context, target) => {
    const { store } = context.files;
    const nama = await store.nameOf("rencanaPengembangan", target.id);
    await store.step(step(context, "rencanaHapus", { nama }), (writer) => removeRow(writer, "rencanaPengembangan", target));
    return null;
  },
  "kompetensi.impor": async (context, sumber) => {
    const { store } = context.files;
    const bahan = await bahanImpor(context, sumber);
    const hasil = await bacaSumber(bahan, sumber);
    const { hitungan } = pratinjau(bahan, hasil);
    const berkas = sumber.berkas?.nama ?? TEKS_KOMPETENSI.tempelan;
    await store.step(step(context, "kompetensiImpor", { berkas }), async (writer) => {
      for (const { jenis, teks, nilai } of sumber.jawaban)
        if (jenis === "kompetensi" && nilai !== null)
          await writeIngatan(writer, { id: idNilai(isKodeKompetensi(nilai) ? "aliasKompetensi" : "aliasKompetensiTeknis", teks), nilai });
      await imporKompetensi(writer, hasil.isi);
    });
    return { ditulis: Object.values(hitungan).reduce((jumlah, { baru, berubah }) => jumlah + baru + berubah, 0) };
  },
};

export const kompetensiJobs: Jobs<
  "kompetensi.kantor" | "kompetensi.bangku" | "kompetensi.kesiapan" | "kompetensi.termurah" | "kompetensi.baca"
> = {
  "kompetensi.kantor": job({
    gather: (context, { per = context.today() }) => bahanKompetensi(context.files.store.query, per),
    work: computeKompetensi,
  }),
  "kompetensi.bangku": job({
    gather: async (context, { jabatanId, per = context.today() }) => ({
      jabatanId,
      bahan: await bahanKesiapan(context, per),
    }),
    work: ({ bahan, jabatanId }) => computeBangku(bahan, jabatanId),
  }),
  "kompetensi.kesiapan": job({
    gather: (context, { per = context.today() }) => bahanKesiapan(context, per),
    work: computeRingkasKesiapan,
  }),
  "kompetensi.termurah": job({
    gather: async (context, { per = context.today(), jabatanId, ukuran, jpTertinggi }) => ({
      diminta: { jabatanId, ukuran, jpTertinggi },
      bahan: await bahanKesiapan(context, per),
    }),
    work: ({ bahan, diminta }, report) => computeTermurah(bahan, diminta, report),
  }),
  "kompetensi.baca": job({
    gather: async (context, sumber) => ({ sumber, bahan: await bahanImpor(context, sumber) }),
    work: async ({ sumber, bahan }) => pratinjau(bahan, await bacaSumber(bahan, sumber)),
  }),
};

async function jpSetahunOrang({ files, today }: ReadingContext, tahun: number, rencana: readonly RencanaOrang[]) {
  const diklat = await allDiklat(files.store.query);
  const akhir = plainDate(tahun, 12, 31) ?? today();
  const milik = groupBy(diklat, ({ pegawaiId }) => pegawaiId);
  const direncanakan = groupBy(rencana, ({ pegawaiId }) => pegawaiId);
  return [...new Set([...milik.keys(), ...direncanakan.keys()])].map((pegawaiId) => ({
    pegawaiId,
    ditempuh:
      computeJp(milik.get(pegawaiId) ?? [], akhir < today() ? akhir : today(), 0).tahun.find((satu) => satu.tahun === tahun)?.jp ?? 0,
    direncanakan: (direncanakan.get(pegawaiId) ?? [])
      .filter(({ keadaan }) => keadaan === "direncanakan" || keadaan === "berjalan")
      .reduce((jumlah, { jp }) => jumlah + jp, 0),
  }));
}

type Sumber = Parsed<"kompetensi.impor">;
interface BahanImpor extends BahanKompetensi {
  readonly jawaban: readonly (readonly [string, string | null])[];
  readonly katalog: Awaited<ReturnType<typeof katalogPelatihan>>;
}

/** What names are looked up in: the office of today, with what was answered before. */
async function bahanImpor(context: Context | ReadingContext, sumber: Pick<Sumber, "jawaban">): Promise<BahanImpor> {
  const { query } = context.files.store;
  return {
    ...(await bahanKompetensi(query, context.today())),
    katalog: await katalogPelatihan(query),
    jawaban: await jawabanImpor(query, sumber),
  };
}

async function jawabanImpor(query: Query, { jawaban }: Pick<Sumber, "jawaban">): Promise<BahanImpor["jawaban"]> {
  const diingat = (await allIngatan(query)).flatMap(({ id, nilai }) =>
    (["aliasKompetensi", "aliasKompetensiTeknis"] as const)
      .filter((jenis) => id.startsWith(awalanIngatan(jenis)))
      .map((jenis) => [kunciJawaban("kompetensi", id.slice(awalanIngatan(jenis).length)), nilai] as const),
  );
  return [...diingat, ...jawaban.map(({ jenis, teks, nilai }) => [kunciJawaban(jenis, teks), nilai] as const)];
}

async function bacaSumber(bahan: BahanImpor, { berkas, tempelan }: Sumber): Promise<HasilBacaKompetensi> {
  const kode = new Map(bahan.teknis.map((satu) => [satu.id, satu.kode]));
  const namaUnit = new Map(bahan.unit.map(({ id, nama }) => [id, nama]));
  return bacaImporKompetensi({
    per: bahan.per,
    lembar: await lembarSumber(berkas, tempelan),
    kamus: kamusKompetensi(bahan.teknis).map((satu) => ({ ...satu, kode: kode.get(satu.kunci) ?? "" })),
    jabatan: bahan.jabatan.map(({ id, nama, unitId }) => ({ id, nama, unit: namaUnit.get(unitId) ?? "" })),
    pegawai: bahan.pegawai,
    jawaban: new Map(bahan.jawaban),
  });
}

async function lembarSumber(berkas: Sumber["berkas"], tempelan: string): Promise<BahanImporKompetensi["lembar"]> {
  if (berkas === null) {
    const baris = tempelan.split(/\r?\n/u).map((teks, nomor) => ({ nomor: nomor + 1, sel: teks.split("\t") }));
    return [{ nama: TEKS_KOMPETENSI.tempelan, baris: baris.filter(({ sel }) => sel.some((satu) => satu.trim() !== "")) }];
  }
  // Loaded when it is asked for: its library is larger than the rest of the shell.
  const { bacaBuku } = await import("../excel/baca-buku");
  return bacaBuku(berkas.nama, berkas.isi).lembar;
}

function pratinjau(bahan: BahanImpor, { lembar, masalah, pertanyaan, isi }: HasilBacaKompetensi): PratinjauKompetensi {
  return { lembar, masalah, pertanyaan, hitungan: countImpor(isi, bahan) };
}
