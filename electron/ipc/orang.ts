import type { BarisBaruDari } from "../../core/baris/semua";
import type { CatatanTersimpan } from "../../core/contract/orang";
import { AppError } from "../../core/errors";
import type { PlainDate } from "../../core/date";
import type { TabelCatatan } from "../../core/orang/catatan";
import { sudahKeluar } from "../../core/orang/kekurangan-berkas";
import { computePiramida } from "../../core/orang/piramida";
import { namaLengkap } from "../../core/pegawai/pegawai";
import { formatTanggalPendek } from "../../core/text/date";
import { HAL } from "../../core/text/hal";
import { TEKS_CATATAN_ORANG } from "../../core/text/orang";
import { kerabatTercatat } from "../db/orang";
import { daftarPegawaiPada } from "../db/pegawai-pada";
import { listJabatan } from "../db/jabatan";
import { aturanKedudukan } from "../db/kedudukan-hukum";
import { berkasOrang } from "./berkas-orang";
import { step, type Context } from "./context";
import type { Handlers } from "./handler";
import { kasusTerbuka } from "./kunci-kasus";
import { targetOf } from "./target";
import { tulisBaris } from "./tulis-baris";

const { galat, hal } = TEKS_CATATAN_ORANG;

export const orangHandlers: Handlers<
  | "orang.get"
  | "orang.piramida"
  | "diklat.save"
  | "penghargaan.save"
  | "keluarga.save"
  | "penugasanTim.save"
  | "kgb.save"
  | "permohonanMutasi.save"
  | "pembatasanData.save"
  | "catatan.remove"
> = {
  "orang.get": async (context, { id, per = context.today() }) =>
    berkasOrang(context.files.store.query, { id, per, kasusTerbuka: await kasusTerbuka(context) }),
  "orang.piramida": async (context, { per = context.today() }) => {
    const { query } = context.files.store;
    const jabatan = new Map((await listJabatan(query)).map((satu) => [satu.id, satu]));
    const aturan = await aturanKedudukan(query);
    const orang = (await daftarPegawaiPada(query, per)).filter(({ kedudukanHukum }) => !sudahKeluar(kedudukanHukum, aturan));
    return computePiramida(
      orang.map((satu) => ({
        ...satu,
        nama: namaLengkap(satu),
        jabatan: satu.jabatanId === null ? null : (jabatan.get(satu.jabatanId) ?? null),
      })),
      per,
    );
  },
  "diklat.save": (context, isian) => {
    periksaUrutan(isian);
    return simpan(context, { tabel: "diklat", sebutan: isian.nama }, isian);
  },
  "penghargaan.save": (context, isian) => simpan(context, { tabel: "penghargaan", sebutan: isian.nama }, isian),
  "penugasanTim.save": (context, isian) => {
    periksaUrutan(isian);
    return simpan(context, { tabel: "penugasanTim", sebutan: isian.tim }, isian);
  },
  "kgb.save": (context, isian) => simpan(context, { tabel: "kgb", sebutan: formatTanggalPendek(isian.sejak) }, isian),
  "permohonanMutasi.save": async (context, isian) => {
    const { tanggal, jabatanId, unitId, tempat, berlakuSampai } = isian;
    if (jabatanId === null && unitId === null && tempat === "")
      throw new AppError("invalidInput", { rincian: galat.permohonanTanpaTujuan });
    if (berlakuSampai !== null && berlakuSampai < tanggal) throw new AppError("invalidInput", { rincian: galat.berlakuTerbalik });
    const { store } = context.files;
    // What it asked for may be gone since: it is withdrawn or done all the same.
    const lama = isian.id === undefined ? null : await store.find("permohonanMutasi", isian.id);
    if (jabatanId !== null && jabatanId !== lama?.jabatanId && !(await store.find("jabatan", jabatanId)))
      throw new AppError("notFound", { hal: HAL.jabatan });
    if (unitId !== null && unitId !== lama?.unitId && !(await store.find("unit", unitId)))
      throw new AppError("notFound", { hal: HAL.unit });
    return simpan(context, { tabel: "permohonanMutasi", sebutan: formatTanggalPendek(tanggal) }, isian);
  },
  "pembatasanData.save": (context, isian) => {
    const { sejak, sampai } = isian;
    if (sampai !== null && sampai < sejak) throw new AppError("invalidInput", { rincian: galat.sampaiTerbalik });
    return simpan(context, { tabel: "pembatasanData", sebutan: formatTanggalPendek(sejak) }, isian);
  },
  "keluarga.save": async (context, isian) => {
    const { pegawaiId, kerabatId, nama } = isian;
    if (kerabatId === pegawaiId) throw new AppError("invalidInput", { rincian: galat.kerabatSendiri });
    if ((kerabatId === null) === (nama === "")) throw new AppError("invalidInput", { rincian: galat.kerabatSatu });
    const { store } = context.files;
    const sebutan = kerabatId === null ? nama : await store.nameOf("pegawai", kerabatId);
    const dari = kerabatId === null ? null : await kerabatTercatat(store.query, { pegawaiId: kerabatId, kerabatId: pegawaiId });
    // The relation stands in the relative's file already, where it is read from this side too.
    if (dari !== null) throw new AppError("duplicateName", { nama: sebutan, tempat: galat.kerabatGanda(sebutan) });
    return simpan(context, { tabel: "keluarga", sebutan }, isian);
  },
  "catatan.remove": async (context, { tabel, id, revision }) => {
    const { store } = context.files;
    const ada = await store.find(tabel, id);
    if (!ada) throw new AppError("notFound", { hal: TEKS_CATATAN_ORANG.tabel[tabel] });
    const rincian = { hal: hal[tabel], isi: await sebutanBaris(context, tabel, id), nama: await store.nameOf("pegawai", ada.pegawaiId) };
    await store.step(step(context, "catatanOrangHapus", rincian), (writer) => writer.remove(tabel, id, revision));
    return null;
  },
};

/** @throws AppError invalidInput */
function periksaUrutan({ mulai, selesai }: { readonly mulai: PlainDate | null; readonly selesai: PlainDate | null }): void {
  if (mulai !== null && selesai !== null && selesai < mulai) throw new AppError("invalidInput", { rincian: galat.urutan });
}

/** What a record is called in the history: a KGB, a request and a restriction by their days, a relation by the relative. */
async function sebutanBaris({ files: { store } }: Context, tabel: TabelCatatan, id: string): Promise<string> {
  if (tabel === "kgb") {
    const kgb = await store.find("kgb", id);
    return kgb ? formatTanggalPendek(kgb.sejak) : "";
  }
  if (tabel === "permohonanMutasi") {
    const permohonan = await store.find("permohonanMutasi", id);
    return permohonan ? formatTanggalPendek(permohonan.tanggal) : "";
  }
  if (tabel === "pembatasanData") {
    const pembatasan = await store.find("pembatasanData", id);
    return pembatasan ? formatTanggalPendek(pembatasan.sejak) : "";
  }
  if (tabel !== "keluarga") return store.nameOf(tabel, id);
  const keluarga = await store.find("keluarga", id);
  return keluarga?.kerabatId ? store.nameOf("pegawai", keluarga.kerabatId) : (keluarga?.nama ?? "");
}

interface Isian {
  readonly pegawaiId: string;
  readonly id?: string | undefined;
  readonly revision?: number | undefined;
}

/** Adds a record to a person's file, or changes the one that was seen. @throws AppError notFound, staleRevision, duplicateName */
async function simpan<T extends TabelCatatan>(
  context: Context,
  { tabel, sebutan }: { readonly tabel: T; readonly sebutan: string },
  { id, revision, ...isi }: Isian & Omit<BarisBaruDari<T>, "id">,
): Promise<CatatanTersimpan> {
  const { store } = context.files;
  const orang = await store.find("pegawai", isi.pegawaiId);
  if (!orang) throw new AppError("notFound", { hal: HAL.pegawai });
  const target = targetOf(id, revision);
  const rincian = { hal: hal[tabel], isi: sebutan, nama: orang.nama };
  const { value } = await store.step(step(context, target ? "catatanOrangUbah" : "catatanOrangTambah", rincian), (writer) =>
    tulisBaris(writer, { tabel, target, isi }),
  );
  return { id: value };
}
