import { TABEL_RIWAYAT_PEGAWAI } from "../../core/baris/riwayat-pegawai";
import { AppError } from "../../core/errors";
import { uraikanGolongan } from "../../core/pegawai/golongan";
import { parsePlainDate } from "../../core/date";
import { formatTanggalPendek } from "../../core/text/date";
import { TEKS_PEGAWAI } from "../../core/text/pegawai";
import { TEKS_JENIS_PEMANGKUAN, TEKS_RIWAYAT_PEGAWAI } from "../../core/text/riwayat-pegawai";
import type { TabelRiwayat } from "../db/pegawai";
import { removeFakta, saveFakta } from "../db/riwayat-pegawai";
import { step, type Context } from "./context";
import type { Handlers } from "./handler";
import { targetOf } from "./target";

type Nama =
  | "riwayatJabatan.save"
  | "riwayatGolongan.save"
  | "riwayatStatus.save"
  | "riwayatKedudukan.save"
  | "riwayatPendidikan.save"
  | "riwayatAtasan.save"
  | "riwayat.remove";

export const riwayatPegawaiHandlers: Handlers<Nama> = {
  "riwayatJabatan.save": async (context, isian) => {
    const { jenis, jabatanId, namaJabatan } = isian;
    periksaUrutan(isian);
    if (jabatanId !== null && namaJabatan !== "") throw new AppError("invalidInput", { rincian: TEKS_RIWAYAT_PEGAWAI.jabatanSatu });
    if (jabatanId === null && namaJabatan === "" && jenis !== "definitif")
      throw new AppError("invalidInput", { rincian: TEKS_RIWAYAT_PEGAWAI.jabatanSatu });
    const jabatan = jabatanId === null ? namaJabatan : await context.files.store.nameOf("jabatan", jabatanId);
    const sebutan = jabatan === "" ? TEKS_PEGAWAI.belumBerjabatan : jabatan;
    return simpan(
      context,
      { tabel: "riwayatJabatan", sebutan: jenis === "definitif" ? sebutan : `${TEKS_JENIS_PEMANGKUAN[jenis]} ${sebutan}` },
      isian,
    );
  },
  "riwayatGolongan.save": (context, isian) => {
    const bacaan = uraikanGolongan(isian.golongan ?? "", null);
    if (bacaan.keadaan !== "utuh" && bacaan.keadaan !== "kosong")
      throw new AppError("invalidInput", { rincian: TEKS_PEGAWAI.golonganTakDikenal(isian.golongan ?? "") });
    const golongan = bacaan.keadaan === "utuh" ? bacaan.golongan : null;
    const dibaca = { ...isian, golongan };
    return simpan(context, { tabel: "riwayatGolongan", sebutan: golongan ?? "" }, dibaca);
  },
  "riwayatStatus.save": (context, isian) => simpan(context, { tabel: "riwayatStatus", sebutan: isian.status }, isian),
  "riwayatKedudukan.save": (context, isian) => simpan(context, { tabel: "riwayatKedudukan", sebutan: isian.kedudukanHukum }, isian),
  "riwayatPendidikan.save": (context, isian) =>
    simpan(context, { tabel: "riwayatPendidikan", sebutan: [isian.tingkatPendidikan, isian.pendidikan].filter(Boolean).join(" ") }, isian),
  "riwayatAtasan.save": async (context, isian) => {
    const { atasanId, namaAtasan, pegawaiId } = isian;
    periksaUrutan(isian);
    if (atasanId === pegawaiId) throw new AppError("invalidInput", { rincian: TEKS_RIWAYAT_PEGAWAI.atasanSendiri });
    if ((atasanId === null) === (namaAtasan === "")) throw new AppError("invalidInput", { rincian: TEKS_RIWAYAT_PEGAWAI.atasanSatu });
    return simpan(
      context,
      { tabel: "riwayatAtasan", sebutan: atasanId === null ? namaAtasan : await context.files.store.nameOf("pegawai", atasanId) },
      isian,
    );
  },
  "riwayat.remove": async (context, { tabel, id, revision }) => {
    const { store } = context.files;
    const rincian = { hal: TABEL_RIWAYAT_PEGAWAI[tabel].nama, nama: await store.nameOf(tabel, id) };
    await store.step(step(context, "faktaHapus", rincian), (writer) => removeFakta(writer, { tabel, id, revision, per: context.today() }));
    return null;
  },
};

interface IsianFakta {
  readonly id?: string | undefined;
  readonly revision?: number | undefined;
  readonly pegawaiId: string;
  readonly sejak: string | null;
}

/** The kind of a fact, and what the history calls it. */
interface Disebut {
  readonly tabel: TabelRiwayat;
  readonly sebutan: string;
}

async function simpan(context: Context, { tabel, sebutan }: Disebut, isian: IsianFakta): Promise<{ readonly id: string }> {
  const { store } = context.files;
  const { id: dipilih, revision, ...isi } = isian;
  const target = targetOf(dipilih, revision);
  const sejak = isian.sejak === null ? null : parsePlainDate(isian.sejak);
  const rincian = {
    hal: TABEL_RIWAYAT_PEGAWAI[tabel].nama,
    nama: await store.nameOf("pegawai", isian.pegawaiId),
    rincian: sejak === null ? sebutan : TEKS_RIWAYAT_PEGAWAI.sejakTanggal(sebutan, formatTanggalPendek(sejak)),
  };
  const { value } = await store.step(step(context, target ? "faktaUbah" : "faktaTambah", rincian), (writer) =>
    // Every field of a fact is a column of its table.
    saveFakta(writer, { tabel, target, per: context.today(), isi }),
  );
  return { id: value };
}

function periksaUrutan({ sejak, sampai }: { readonly sejak: string | null; readonly sampai: string | null }): void {
  if (sejak !== null && sampai !== null && sampai < sejak)
    throw new AppError("invalidInput", { rincian: TEKS_RIWAYAT_PEGAWAI.sampaiSebelum });
}
