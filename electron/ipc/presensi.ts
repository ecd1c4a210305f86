import { daysInMonth, plainDate } from "../../core/date";
import { AppError } from "../../core/errors";
import { awalanIngatan, idIngatanPresensi } from "../../core/ingatan";
import type { PratinjauPresensi } from "../../core/contract/presensi";
import { KODE_PRESENSI, isKodePresensi, type KodePresensi } from "../../core/presensi/kode";
import { pengenalOrang } from "../../core/presensi/kenali";
import { rencanaPresensi } from "../../core/presensi/pratinjau";
import { countTren } from "../../core/presensi/tren";
import { HAL } from "../../core/text/hal";
import { TEKS_JAM_KERJA } from "../../core/text/presensi-halaman";
import { allIngatan, writeIngatan } from "../db/ingatan";
import { daftarPegawaiPada, pegawaiPada } from "../db/pegawai-pada";
import { addJamKerja, changeJamKerja, listJamKerja, listPresensi, tahunPresensi, writePresensi } from "../db/presensi";
import type { Query } from "../db/schema";
import { step } from "./context";
import type { Handlers } from "./handler";
import { hitunganDisiplin, hitunganOrang, kalenderTahun, rentangTahun } from "./hitungan-disiplin";
import { job, type Jobs } from "./job";

const MASALAH_DITUNJUKKAN = 1_000;

type Nama =
  | "presensi.terapkan"
  | "presensi.bulan"
  | "presensi.simpan"
  | "presensi.hitungan"
  | "presensi.orang"
  | "presensi.tren"
  | "presensi.tahun"
  | "presensi.jamKerja"
  | "presensi.jamKerjaTambah"
  | "presensi.jamKerjaUbah"
  | "presensi.jamKerjaHapus";

export const presensiJobs: Jobs<"presensi.baca"> = {
  "presensi.baca": job({
    gather: async ({ files, today }, { berkas, jawaban }) => {
      const { query } = files.store;
      return {
        berkas,
        jawaban,
        hariIni: today(),
        pegawai: (await pegawaiPada(query, today())).map(({ id, nip, nama }) => ({ id, nip, nama })),
        ada: await listPresensi(query, { dari: rentangTahun(1990).dari, sampai: rentangTahun(2190).sampai }),
        jamKerja: await listJamKerja(query),
        ...(await ingatanPresensi(query)),
      };
    },
    work: async ({ berkas, jawaban, hariIni, pegawai, ada, jamKerja, kode, orang }, report): Promise<PratinjauPresensi> => {
      // Loaded when it is asked for: its library is larger than the rest of the shell.
      const { bacaPresensi } = await import("../presensi/baca-presensi");
      const bacaan = bacaPresensi({
        nama: berkas.nama,
        isi: berkas.isi,
        jawaban,
        hariIni,
        ingat: kode,
        kenali: pengenalOrang(pegawai, jawaban, orang),
        lapor: (done) => report({ done, total: 0 }),
      });
      const { pertanyaan, ...rencana } = rencanaPresensi(bacaan, { ada, jamKerja, jawaban });
      const berubah = new Set(rencana.perubahan.map(({ pegawaiId }) => pegawaiId));
      return {
        ...rencana,
        berkas: berkas.nama,
        lembar: bacaan.lembar,
        masalah: bacaan.masalah.slice(0, MASALAH_DITUNJUKKAN),
        masalahSeluruhnya: bacaan.masalah.length,
        pertanyaan: [...bacaan.pertanyaan, ...pertanyaan],
        nama: Object.fromEntries(pegawai.flatMap(({ id, nama }) => (berubah.has(id) ? [[id, nama]] : []))),
      };
    },
  }),
};

export const presensiHandlers: Handlers<Nama> = {
  "presensi.terapkan": async (context, { berkas, tulis, jawaban, jamKerja }) => {
    const { store } = context.files;
    const semua = tulis.flatMap(({ pegawaiId, hari }) => hari.map(({ tanggal, lama, ...isi }) => ({ pegawaiId, tanggal, lama, isi })));
    const diingat = Object.entries(jawaban).flatMap(([kunci, nilai]) => jawabanDiingat(kunci, nilai));
    if (semua.length === 0 && diingat.length === 0 && jamKerja === null) throw new AppError("nothingToApply");
    await context.cadangan.ambil("impor");
    const kepala = { ...step(context, "presensiImpor", { berkas, jumlah: semua.length }), jenis: "impor" as const };
    await store.step(kepala, async (writer) => {
      for (const satu of semua) await writePresensi(writer, satu);
      for (const satu of diingat) await writeIngatan(writer, satu);
      if (jamKerja !== null) await addJamKerja(writer, { nama: TEKS_JAM_KERJA.menurutBerkas, sejak: null, sampai: null, ...jamKerja });
    });
    const ubah = semua.filter(({ lama }) => lama !== null).length;
    return { baru: semua.length - ubah, ubah };
  },
  "presensi.bulan": async ({ files }, { tahun, bulan }) => {
    const { query } = files.store;
    const [dari, sampai] = [plainDate(tahun, bulan, 1), plainDate(tahun, bulan, daysInMonth(tahun, bulan))];
    if (dari === null || sampai === null) throw new AppError("invalidInput", { rincian: `${bulan}-${tahun}` });
    const orang = await daftarPegawaiPada(query, sampai);
    return {
      orang: orang.map(({ id, nip, nama, unit, status }) => ({ pegawaiId: id, nip, nama, unit, status })),
      hari: await listPresensi(query, { dari, sampai }),
      kalender: (await kalenderTahun(query, tahun)).hari.filter(({ tanggal }) => tanggal >= dari && tanggal <= sampai),
    };
  },
  "presensi.simpan": async (context, { hari }) => {
    const { store } = context.files;
    const [satu] = hari;
    const orang = new Set(hari.map(({ pegawaiId }) => pegawaiId));
    const nama = satu !== undefined && orang.size === 1 ? await store.nameOf("pegawai", satu.pegawaiId) : TEKS_JAM_KERJA.orang(orang.size);
    await store.step(step(context, "presensiUbah", { nama, jumlah: hari.length }), async (writer) => {
      for (const { isi, ...tempat } of hari) await writePresensi(writer, { ...tempat, isi: isi === null ? null : { ...isi, sumber: "" } });
    });
    return null;
  },
  "presensi.hitungan": async ({ files, today }, { tahun, per = today() }) => ({
    per,
    orang: await hitunganDisiplin(files.store.query, tahun, per),
  }),
  "presensi.orang": async ({ files, today }, { pegawaiId, tahun, per = today() }) => {
    const { query } = files.store;
    const [hitungan] = await hitunganOrang(query, { tahun, per, pegawaiId });
    if (hitungan === undefined) throw new AppError("notFound", { hal: HAL.pegawai });
    const { dari, sampai } = rentangTahun(tahun);
    return {
      hitungan,
      hari: await listPresensi(query, { dari, sampai, pegawaiId }),
      kalender: (await kalenderTahun(query, tahun)).hari.filter(({ tanggal }) => tanggal >= dari && tanggal <= sampai),
    };
  },
  "presensi.tren": async ({ files, today }, { tahun, per = today() }) => {
    const { query } = files.store;
    return countTren({ tahun, per, hari: await listPresensi(query, rentangTahun(tahun)), kalender: await kalenderTahun(query, tahun) });
  },
  "presensi.tahun": ({ files }) => tahunPresensi(files.store.query),
  "presensi.jamKerja": ({ files }) => listJamKerja(files.store.query),
  "presensi.jamKerjaTambah": async (context, isi) => {
    await context.files.store.step(step(context, "jamKerjaTambah", { nama: isi.nama }), (writer) => addJamKerja(writer, isi));
    return null;
  },
  "presensi.jamKerjaUbah": async (context, { id, revision, ...isi }) => {
    await context.files.store.step(step(context, "jamKerjaUbah", { nama: isi.nama }), (writer) =>
      changeJamKerja(writer, { id, revision }, isi),
    );
    return null;
  },
  "presensi.jamKerjaHapus": async (context, { id, revision }) => {
    const { store } = context.files;
    const nama = await store.nameOf("jamKerja", id);
    await store.step(step(context, "jamKerjaHapus", { nama }), (writer) => writer.remove("jamKerja", id, revision));
    return null;
  },
};

/** What the office answered to earlier files: meanings of codes and persons behind unknown names. */
async function ingatanPresensi(
  query: Query,
): Promise<{ readonly kode: Readonly<Record<string, KodePresensi>>; readonly orang: Readonly<Record<string, string>> }> {
  const semua = await allIngatan(query);
  const milik = (jenis: "kodePresensi" | "orangPresensi"): (readonly [string, string])[] =>
    semua.flatMap(({ id, nilai }) =>
      id.startsWith(awalanIngatan(jenis)) ? [[id.slice(awalanIngatan(jenis).length), nilai] as const] : [],
    );
  return {
    kode: Object.fromEntries(
      milik("kodePresensi").flatMap(([kunci, nilai]) => {
        const kode = KODE_PRESENSI.find((satu) => satu === nilai);
        return kode === undefined ? [] : [[kunci, kode]];
      }),
    ),
    orang: Object.fromEntries(milik("orangPresensi")),
  };
}

/** The answers that the next file need not ask again. */
function jawabanDiingat(kunci: string, nilai: string): { readonly id: string; readonly nilai: string }[] {
  if (kunci.startsWith("kode:") && isKodePresensi(nilai))
    return [{ id: idIngatanPresensi("kodePresensi", kunci.slice("kode:".length)), nilai }];
  return kunci.startsWith("orang:") ? [{ id: idIngatanPresensi("orangPresensi", kunci.slice("orang:".length)), nilai }] : [];
}
