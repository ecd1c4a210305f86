import { ulid } from "ulid";
import { efekHukuman } from "../../core/disiplin/efek";
import { HASIL_LANGKAH, type LangkahKasus } from "../../core/disiplin/kasus";
import { langkahMungkin } from "../../core/disiplin/langkah-mungkin";
import { hukumanDari, sedangDiproses } from "../../core/disiplin/putusan";
import { matriksWewenang } from "../../core/disiplin/wewenang";
import { AppError } from "../../core/errors";
import { HAL } from "../../core/text/hal";
import { TEKS_LANGKAH_KASUS } from "../../core/text/kasus";
import { findBerkasKasus, type BerkasTersimpan } from "../db/disiplin";
import { nilaiKantor } from "../db/ketentuan-kantor";
import type { Query } from "../db/schema";
import { step } from "./context";
import type { Handlers } from "./handler";
import { kantorKasus, kasusLengkap, perangkatPegawai, ringkasKasus } from "./kasus-lengkap";
import { catatLihat, wajibDilihat, wajibTerbuka } from "./kunci-kasus";
import { petugasKasusHandlers } from "./petugas-kasus";
import { targetOf } from "./target";

type Nama =
  | "kasus.daftar"
  | "kasus.lihat"
  | "kasus.satu"
  | "kasus.pegawai"
  | "kasus.simpan"
  | "kasus.hapus"
  | "kasus.langkahSimpan"
  | "kasus.langkahHapus"
  | "kasus.timSimpan"
  | "kasus.perangkat"
  | "kasus.wewenang";

const kasusHandlers: Handlers<Nama> = {
  "kasus.daftar": async (context, { per = context.today() }) => {
    await wajibTerbuka(context);
    const kantor = await kantorKasus(context.files.store.query);
    return Promise.all(kantor.semua.map((berkas) => ringkasKasus(berkas, kantor, per)));
  },
  "kasus.lihat": async (context, { id, cetak }) => {
    await wajibTerbuka(context);
    await berkasDari(context.files.store.query, id);
    await catatLihat(context, id, cetak);
    return null;
  },
  "kasus.satu": async (context, { id, per = context.today() }) => {
    await wajibDilihat(context, id);
    return kasusLengkap(context.files.store.query, id, per);
  },
  "kasus.pegawai": async (context, { pegawaiId, per = context.today() }) => {
    await wajibTerbuka(context);
    const { semua, dasar } = await kantorKasus(context.files.store.query);
    const milik = semua.filter(({ kasus }) => kasus.pegawaiId === pegawaiId);
    const hukuman = milik.flatMap((berkas) => hukumanDari(berkas, dasar) ?? []);
    const berjalan = milik.filter((berkas) => sedangDiproses(berkas, dasar, per)).length;
    return { hukuman, efek: efekHukuman({ hukuman, diproses: berjalan > 0 }, per, dasar.nilai), berjalan };
  },
  "kasus.simpan": async (context, { id, revision, ...isi }) => {
    await wajibTerbuka(context);
    const { store } = context.files;
    const target = targetOf(id, revision);
    if (target !== null) await wajibDilihat(context, target.id);
    if ((await store.find("pegawai", isi.pegawaiId)) === null) throw new AppError("notFound", { hal: HAL.pegawai });
    const hasil = await store.step(step(context, target ? "kasusUbah" : "kasusTambah"), async (writer) => {
      if (target) {
        await writer.update("kasus", target, isi);
        return target.id;
      }
      const baru = ulid();
      await writer.insert("kasus", { id: baru, ...isi });
      return baru;
    });
    // Whoever writes a case down knows what is in it: her look is logged with it.
    await catatLihat(context, hasil.value, false);
    return { id: hasil.value };
  },
  "kasus.hapus": async (context, { id, revision }) => {
    await wajibDilihat(context, id);
    await context.files.store.step(step(context, "kasusHapus"), (writer) => writer.removeWhole("kasus", { id, revision }));
    return null;
  },
  "kasus.langkahSimpan": async (context, { kasusId, id, revision, ...isi }) => {
    await wajibDilihat(context, kasusId);
    const { store } = context.files;
    const berkas = await berkasDari(store.query, kasusId);
    const target = targetOf(id, revision);
    periksaLangkah(berkas, target?.id ?? null, isi);
    await store.step(step(context, target ? "kasusLangkahUbah" : "kasusLangkahTambah"), (writer) =>
      target ? writer.update("langkahKasus", target, isi) : writer.insert("langkahKasus", { id: ulid(), kasusId, ...isi }),
    );
    return null;
  },
  "kasus.langkahHapus": async (context, { kasusId, id, revision }) => {
    await wajibDilihat(context, kasusId);
    const { langkah } = await berkasDari(context.files.store.query, kasusId);
    if (!langkah.some((satu) => satu.id === id)) throw new AppError("notFound", { hal: HAL.langkahPerkara });
    await context.files.store.step(step(context, "kasusLangkahHapus"), (writer) => writer.remove("langkahKasus", id, revision));
    return null;
  },
  "kasus.timSimpan": async (context, { kasusId, dilihat, anggota }) => {
    await wajibDilihat(context, kasusId);
    const { store } = context.files;
    const { tim } = await berkasDari(store.query, kasusId);
    const sama =
      tim.length === dilihat.length &&
      tim.every(({ id, revision }) => dilihat.some((satu) => satu.id === id && satu.revision === revision));
    if (!sama) throw new AppError("staleRevision", { hal: HAL.berkasPerkara });
    await store.step(step(context, "kasusTim"), async (writer) => {
      for (const { id, revision } of tim) await writer.remove("anggotaPemeriksa", id, revision);
      for (const satu of anggota) await writer.insert("anggotaPemeriksa", { id: ulid(), kasusId, ...satu });
    });
    return null;
  },
  "kasus.perangkat": ({ files }, { pegawaiId, tanggal }) => perangkatPegawai(files.store.query, pegawaiId, tanggal),
  "kasus.wewenang": async ({ files }) => matriksWewenang(await nilaiKantor(files.store.query)),
};

export const disiplinHandlers = { ...petugasKasusHandlers, ...kasusHandlers };

/** @throws AppError notFound */
async function berkasDari(query: Query, id: string): Promise<BerkasTersimpan> {
  const berkas = await findBerkasKasus(query, id);
  if (berkas === null) throw new AppError("notFound", { hal: HAL.berkasPerkara });
  return berkas;
}

/** Refuses a new step that makes no sense now, a step turned into another kind, and an outcome that its kind does not know. @throws AppError */
function periksaLangkah(berkas: BerkasTersimpan, langkahId: string | null, isi: Omit<LangkahKasus, "id">): void {
  const lama = berkas.langkah.find(({ id }) => id === langkahId);
  if (langkahId !== null && lama === undefined) throw new AppError("notFound", { hal: HAL.langkahPerkara });
  const boleh = lama === undefined ? langkahMungkin(berkas).includes(isi.jenis) : lama.jenis === isi.jenis;
  const hasil = isi.hasil === null || (HASIL_LANGKAH[isi.jenis]?.includes(isi.hasil) ?? false);
  if (!boleh || !hasil) throw new AppError("invalidInput", { rincian: TEKS_LANGKAH_KASUS[isi.jenis] });
}
