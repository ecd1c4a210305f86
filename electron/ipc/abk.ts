import { KOLOM_ISIAN } from "../../core/abk/isian-tugas";
import { jejakKebutuhan, type JejakKebutuhan } from "../../core/abk/jejak";
import { countKelengkapan } from "../../core/abk/kelengkapan";
import { TUGAS } from "../../core/baris/abk";
import { BEZETTING_KOSONG, computeBezetting, type Bezetting } from "../../core/pegawai/bezetting";
import type { AbkJabatan } from "../../core/contract/abk";
import type { PlainDate } from "../../core/date";
import { bahanAbkPada } from "../db/abk-lampau";
import { findJabatan } from "../db/jabatan";
import { aturanKedudukan } from "../db/kedudukan-hukum";
import { holders } from "../db/pegawai-pada";
import type { Query } from "../db/schema";
import type { Reader } from "../db/store";
import { listTugas, saveTugas } from "../db/tugas";
import type { Parsed } from "../../core/contract/procedures";
import { kalimatSuntingSel, kalimatSuntingTugas } from "../../core/text/sunting-tugas";
import { step, type ReadingContext } from "./context";
import type { Handlers } from "./handler";
import { rekapKantor } from "./rekap";

export const abkHandlers: Handlers<"abk.rekap" | "abk.kelengkapan" | "abk.get" | "abk.explain" | "tugas.save"> = {
  "abk.rekap": async ({ files, today }, { per = today(), profilId }) => {
    const { profil, jabatan, jumlah } = await rekapKantor(files.store.query, per, profilId);
    return { profil, per, jabatan, jumlah };
  },
  "abk.kelengkapan": async ({ files, today }) => {
    const { jabatan, tugasPerJabatan } = await rekapKantor(files.store.query, today());
    return countKelengkapan(jabatan, tugasPerJabatan);
  },
  "abk.get": async ({ files, today }, { jabatanId, per = today() }) => {
    const { query } = files.store;
    const jabatan = await findJabatan(query, jabatanId);
    return {
      jabatan,
      unit: await files.store.nameOf("unit", jabatan.unitId),
      bezetting: await bezettingJabatan(query, jabatanId, per),
      ...(await abkJabatan(query, jabatanId, per)),
    };
  },
  "abk.explain": (context, { jabatanId, per = context.today() }) => jejakJabatan(context, jabatanId, per),
  "tugas.save": async (context, edits) => {
    const { store } = context.files;
    const rincian = { nama: await store.nameOf("jabatan", edits.jabatanId), rincian: await sentenceOf(store, edits) };
    await store.step(step(context, "tugasUbah", rincian), (writer) => saveTugas(writer, edits));
    return listTugas(store.query, edits.jabatanId);
  },
};

/** The trace of one jabatan as on a day. @throws AppError notFound */
export async function jejakJabatan({ files }: ReadingContext, jabatanId: string, per: PlainDate): Promise<JejakKebutuhan> {
  const { query } = files.store;
  const jabatan = await findJabatan(query, jabatanId);
  const { tugas, profil, metode } = await abkJabatan(query, jabatanId, per);
  const subjek = {
    jabatanId,
    jabatan: jabatan.nama,
    unit: await files.store.nameOf("unit", jabatan.unitId),
    kelas: jabatan.kelas,
    per,
    bezetting: (await bezettingJabatan(query, jabatanId, per)).jumlah,
    metode,
  };
  return jejakKebutuhan(subjek, tugas, profil);
}

/** What the need of one jabatan is computed from, as on a day. */
async function abkJabatan(query: Query, jabatanId: string, per: PlainDate): Promise<Pick<AbkJabatan, "profil" | "tugas" | "metode">> {
  const { profil, metode, tugasLampau } = await bahanAbkPada(query, per);
  return {
    profil,
    metode: metode.get(jabatanId) ?? null,
    tugas: tugasLampau?.filter((satu) => satu.jabatanId === jabatanId) ?? (await listTugas(query, jabatanId)),
  };
}

async function bezettingJabatan(query: Query, jabatanId: string, per: PlainDate): Promise<Bezetting> {
  return (
    computeBezetting(
      (await holders(query, per)).filter((orang) => orang.jabatanId === jabatanId),
      { per, aturan: await aturanKedudukan(query) },
    ).get(jabatanId) ?? BEZETTING_KOSONG
  );
}

/** What a save edits, in words: its one cell by name, or how many rows. */
async function sentenceOf(store: Reader, { tambah, ubah, hapus }: Parsed<"tugas.save">): Promise<string> {
  const [satu, ...lain] = ubah;
  const kolom = KOLOM_ISIAN.filter((nama) => satu?.[nama] !== undefined);
  const [pertama] = kolom;
  if (satu && pertama && kolom.length + lain.length + tambah.length + hapus.length === 1)
    return kalimatSuntingSel(TUGAS.kolom[pertama].label ?? "", satu.uraian ?? (await store.nameOf("tugas", satu.id)));
  return kalimatSuntingTugas({ tambah: tambah.length, ubah: ubah.length, hapus: hapus.length });
}
