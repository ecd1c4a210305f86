import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openKantor, undoLatest, type KantorUji } from "../open-kantor";
import { ORANG_UJI } from "../../orang-uji";
import { tolak } from "./kantor-berencana";

const MINTA = {
  pegawaiId: null,
  nama: "Siti Contoh",
  jenis: "akses",
  diterima: "2026-11-27T08:00+07:00",
  lewat: "surat",
  isi: "Salinan data saya",
  dijawab: null,
  caraJawab: null,
  hasil: null,
  keterangan: "",
  nomor: "",
} as const;
const INSIDEN = {
  judul: "Salinan USB hilang",
  terjadi: null,
  diketahui: "2026-11-27T10:00+07:00",
  data: "Nama, NIP, tanggal lahir",
  banyakOrang: 42,
  bagaimana: "Tertinggal di bus",
  penanganan: "Dilaporkan kepada Sekretaris",
  ditutup: null,
} as const;
const CATATAN = { jenis: "subjek", saat: "2026-11-27T12:00+07:00", kepada: "Semua pegawai", banyak: null, isi: "" } as const;
const MUSNAH = {
  golongan: "presensi",
  uraian: "Daftar hadir kertas",
  dasar: "JRA",
  tanggal: "2026-11-27",
  cara: "dicacah",
  pelaksana: "",
  penyetuju: "",
  nomor: "",
} as const;

/** Friday 27 November 2026, 11.00 WIB. */
const KINI = new Date("2026-11-27T04:00:00Z");

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.setSystemTime(KINI);
});
afterEach(() => void vi.useRealTimers());

const jam = async ({ ask }: KantorUji) =>
  (await ask("pelindungan.ikhtisar", {})).jam.map(({ tentang, sebutan, keadaan, sisaMenit }) => [tentang, sebutan, keadaan, sisaMenit]);

describe("clocks of data protection", () => {
  it("stand sorted by which ends first, and go when they are answered", async () => {
    const kantor = openKantor();
    const { ask } = kantor;
    const { id } = await ask("permintaanData.simpan", MINTA);
    await ask("insidenData.simpan", INSIDEN);
    await ask("permintaanData.simpan", { ...MINTA, nama: "Budi Contoh", diterima: "2026-11-24T08:00+07:00" });
    expect(await jam(kantor)).toEqual([
      ["permintaan", "Budi Contoh", "lewat", -3 * 60],
      ["permintaan", "Siti Contoh", "berjalan", 69 * 60],
      ["subjek", "Salinan USB hilang", "berjalan", 71 * 60],
      ["lembaga", "Salinan USB hilang", "berjalan", 71 * 60],
    ]);
    await ask("permintaanData.simpan", {
      ...MINTA,
      id,
      revision: 1,
      dijawab: "2026-11-27T10:30+07:00",
      caraJawab: "surat",
      hasil: "dipenuhi",
    });
    expect((await jam(kantor)).map(([, sebutan]) => sebutan)).not.toContain("Siti Contoh");
    const jawab = (await ask("permintaanData.daftar", {})).find((satu) => satu.id === id);
    expect(jawab?.jam).toMatchObject({ keadaan: "selesai", sisaMenit: 69 * 60 + 30 });
  });

  it("of the people of an incident stop with the last of them, those of the lembaga with its notice", async () => {
    const kantor = openKantor();
    const { ask } = kantor;
    const { id: insidenId } = await ask("insidenData.simpan", INSIDEN);
    vi.setSystemTime(new Date("2026-12-02T04:00:00Z"));
    await ask("catatanInsiden.simpan", { ...CATATAN, insidenId, banyak: 40 });
    expect((await jam(kantor)).map(([tentang]) => tentang)).toEqual(["subjek", "lembaga"]);
    await ask("catatanInsiden.simpan", { ...CATATAN, insidenId, banyak: 2, saat: "2026-11-27T12:30+07:00" });
    await ask("catatanInsiden.simpan", { ...CATATAN, insidenId, jenis: "lembaga", saat: "2026-12-01T12:00+07:00" });
    expect(await jam(kantor)).toEqual([]);
    const [insiden] = await ask("insidenData.daftar", {});
    expect([insiden?.jam.subjek.keadaan, insiden?.jam.lembaga.keadaan, insiden?.sudahDiberitahu]).toEqual(["selesai", "terlambat", 42]);
  });

  it("show the moment on the clock that the office chose", async () => {
    const { ask } = openKantor();
    await ask("isianPelindungan.simpan", { isian: [{ id: "zona", revision: null, isi: "WIT" }] });
    expect(await ask("pelindungan.ikhtisar", {})).toMatchObject({ kini: "2026-11-27T13:00+09:00", zona: "WIT", zonaDipilih: true });
  });
});

describe("what a request or an incident says", () => {
  it("is refused with half an answer, an answer before the question, or knowledge before the event", async () => {
    const kantor = openKantor();
    const minta = (isi: object) => tolak(kantor, "permintaanData.simpan", { ...MINTA, ...isi });
    expect(await minta({ hasil: "dipenuhi" })).toContain("Jawaban dan hasilnya diisi bersama");
    expect(await minta({ dijawab: "2026-11-27T09:59+09:00", hasil: "ditolak" })).toContain("mendahului saat permintaan");
    expect(await minta({ pegawaiId: "x" })).toContain("notFound: Pegawai");
    expect(await minta({ diterima: "2026-11-31T08:00+07:00" })).toContain("saat 2026-11-31T08:00+07:00 tidak ada");
    expect(await tolak(kantor, "insidenData.simpan", { ...INSIDEN, terjadi: "2026-11-27T10:01+07:00" })).toContain(
      "mendahului saat terjadinya",
    );
    expect(await tolak(kantor, "catatanInsiden.simpan", { ...CATATAN, insidenId: "x" })).toContain("notFound: Insiden data pribadi");
    expect(await tolak(kantor, "pelindungan.hapus", { tabel: "insidenData", id: "x", revision: 1 })).toContain("notFound: Insiden");
  });

  it("is refused while it has not come on the office's clock: no clock is stopped beforehand", async () => {
    const kantor = openKantor();
    const { ask } = kantor;
    const minta = (isi: object) => tolak(kantor, "permintaanData.simpan", { ...MINTA, ...isi });
    // It is 11.00 WIB, 13.00 WIT.
    expect(await minta({ diterima: "2026-11-27T11:01+07:00" })).toContain("belum tiba");
    expect(await minta({ dijawab: "2026-11-27T13:01+09:00", hasil: "dipenuhi" })).toContain("belum tiba");
    await ask("permintaanData.simpan", { ...MINTA, dijawab: "2026-11-27T13:00+09:00", hasil: "dipenuhi" });
    const insiden = (isi: object) => tolak(kantor, "insidenData.simpan", { ...INSIDEN, ...isi });
    expect(await insiden({ diketahui: "2027-11-27T10:00+07:00" })).toContain("belum tiba");
    expect(await insiden({ ditutup: "2026-11-28" })).toContain("belum tiba");
    expect(await insiden({ ditutup: "2026-11-26" })).toContain("mendahului hari insiden diketahui");
    const { id: insidenId } = await ask("insidenData.simpan", INSIDEN);
    const catat = (isi: object) => tolak(kantor, "catatanInsiden.simpan", { ...CATATAN, insidenId, ...isi });
    expect(await catat({})).toContain("belum tiba");
    expect(await catat({ saat: "2026-11-27T09:59+07:00" })).toContain("Pemberitahuan mendahului");
    await ask("catatanInsiden.simpan", { ...CATATAN, insidenId, jenis: "tindakan", saat: "2026-11-27T09:59+07:00" });
    await ask("catatanInsiden.simpan", { ...CATATAN, insidenId, saat: "2026-11-27T10:00+07:00" });
    const [satu] = await ask("insidenData.daftar", {});
    expect(await insiden({ id: insidenId, revision: satu?.revision, diketahui: "2026-11-27T10:01+07:00" })).toContain(
      "Pemberitahuan mendahului",
    );
    const musnah = (isi: object) => tolak(kantor, "pemusnahanData.simpan", { ...MUSNAH, hingga: "2020-12-31", banyak: 1, ...isi });
    expect(await musnah({ tanggal: "2026-11-28" })).toContain("belum tiba");
    expect(await musnah({ hingga: "2026-11-28" })).toContain("sesudah tanggal pemusnahan");
  });

  it("goes with what belongs to it, comes back by undo, and is told by the history", async () => {
    const { ask } = openKantor();
    const { id: insidenId } = await ask("insidenData.simpan", INSIDEN);
    await ask("catatanInsiden.simpan", { ...CATATAN, insidenId, saat: "2026-11-27T10:30+07:00" });
    const [satu] = await ask("insidenData.daftar", {});
    await ask("pelindungan.hapus", { tabel: "insidenData", id: insidenId, revision: satu?.revision ?? 0 });
    expect(await ask("insidenData.daftar", {})).toEqual([]);
    const kalimat = (await ask("history.list", { jumlah: 3 })).langkah.map((langkah) => langkah.kalimat);
    expect(kalimat).toEqual([
      "Hapus insiden data pribadi: Salinan USB hilang",
      "Tambah catatan insiden: Salinan USB hilang",
      "Tambah insiden data pribadi: Salinan USB hilang",
    ]);
    await undoLatest(ask);
    expect((await ask("insidenData.daftar", {})).map(({ catatan }) => catatan.length)).toEqual([1]);
  });

  it("tells since when the data of who asked are restricted, while they are", async () => {
    const { ask } = openKantor();
    const { id: pegawaiId } = await ask("pegawai.save", ORANG_UJI);
    await ask("permintaanData.simpan", { ...MINTA, pegawaiId, jenis: "pembatasan" });
    const sejak = async () => (await ask("permintaanData.daftar", {})).map(({ dibatasiSejak }) => dibatasiSejak);
    expect(await sejak()).toEqual([null]);
    await ask("pembatasanData.save", { pegawaiId, sejak: "2026-11-27", sampai: "2026-11-27", alasan: "Diminta", nomor: "" });
    expect(await sejak()).toEqual(["2026-11-27"]);
    vi.setSystemTime(new Date("2026-11-27T17:00:00Z"));
    expect(await sejak()).toEqual([null]);
  });

  it("keeps the name of somebody who is gone since", async () => {
    const { ask } = openKantor();
    const orang = await ask("pegawai.save", ORANG_UJI);
    await ask("permintaanData.simpan", { ...MINTA, pegawaiId: orang.id, nama: "SITI CONTOH" });
    await ask("pegawai.remove", { id: orang.id, revision: orang.revision });
    const [satu] = await ask("permintaanData.daftar", {});
    expect([satu?.nama, satu?.pegawaiId]).toEqual(["SITI CONTOH", orang.id]);
    await ask("permintaanData.simpan", { ...MINTA, id: satu?.id, revision: satu?.revision, pegawaiId: orang.id, nomor: "1" });
  });
});

describe("the register of processing", () => {
  it("tells in years how long each kind is kept, and whether the office said so", async () => {
    const { ask } = openKantor();
    const masa = async () => (await ask("kegiatanPemrosesan.daftar", {})).find(({ id }) => id === "kegiatan-kehadiran")?.retensi;
    expect(await masa()).toBe("2 tahun sejak hari kehadiran (isian awal Tepat, belum dicocokkan dengan JRA).");
  });

  it("begins with what the program does, takes the office's words in its place, and gives its own back", async () => {
    const { ask } = openKantor();
    const daftar = async () => ask("kegiatanPemrosesan.daftar", {});
    const [asal] = await daftar();
    if (!asal) throw new Error("empty register");
    const { bawaan, ...isi } = asal;
    expect([bawaan, asal.revision]).toEqual([true, null]);
    await ask("kegiatanPemrosesan.simpan", { ...isi, nama: "Berkas kepegawaian", revision: null });
    const [milik] = await daftar();
    expect(milik).toMatchObject({ id: asal.id, nama: "Berkas kepegawaian", bawaan: true });
    const { id: _tanpa, ...baru } = isi;
    await ask("kegiatanPemrosesan.simpan", { ...baru, nama: "Buku tamu" });
    expect((await daftar()).at(-1)).toMatchObject({ nama: "Buku tamu", bawaan: false });
    await ask("pelindungan.hapus", { tabel: "kegiatanPemrosesan", id: asal.id, revision: milik?.revision ?? 0 });
    expect((await daftar())[0]).toEqual(asal);
  });
});

describe("blanks of the office", () => {
  it("are filled and opened again, and only as they were seen", async () => {
    const kantor = openKantor();
    const { ask } = kantor;
    await ask("isianPelindungan.simpan", {
      isian: [
        { id: "petugasNama", revision: null, isi: "Ani" },
        { id: "petugasSk", revision: null, isi: "" },
      ],
    });
    expect((await ask("pelindungan.ikhtisar", {})).petugas).toEqual({
      petugasNama: "Ani",
      petugasJabatan: "",
      petugasKontak: "",
      petugasSk: "",
    });
    expect(await tolak(kantor, "isianPelindungan.simpan", { isian: [{ id: "petugasNama", revision: null, isi: "Budi" }] })).toContain(
      "staleRevision",
    );
    const [nama] = await ask("isianPelindungan.daftar", {});
    await ask("isianPelindungan.simpan", { isian: [{ id: "petugasNama", revision: nama?.revision ?? 0, isi: "" }] });
    expect(await ask("isianPelindungan.daftar", {})).toEqual([]);
  });
});

describe("what has passed its time", () => {
  it("is counted from the data file by kind, and a record of destruction covers it by its day", async () => {
    const { ask } = openKantor("contoh");
    const baca = async () => (await ask("retensi.daftar", {})).find(({ golongan }) => golongan === "presensi");
    const awal = await baca();
    expect([awal?.tahun, awal?.batas, awal?.milikKantor, awal?.lewat]).toEqual([2, "2024-11-27", false, 0]);
    vi.setSystemTime(new Date("2030-11-27T04:00:00Z"));
    const kelak = await baca();
    expect([kelak?.lewat, kelak?.tercatat]).toEqual([awal?.ada, 0]);
    await ask("pemusnahanData.simpan", { ...MUSNAH, hingga: kelak?.tertua ?? "", banyak: 1 });
    const tercatat = (await baca())?.tercatat ?? 0;
    expect(tercatat).toBeGreaterThan(0);
    expect(tercatat).toBeLessThan(kelak?.lewat ?? 0);
    // The record destroys nothing.
    expect((await baca())?.ada).toBe(awal?.ada);
  });

  it("is counted for every kind of the sample office once everything is old", async () => {
    const { ask } = openKantor("contoh");
    vi.setSystemTime(new Date("2120-01-01T04:00:00Z"));
    const semua = await ask("retensi.daftar", {});
    expect(semua.map(({ ada, lewat }) => ada === lewat)).toEqual(semua.map(() => true));
    expect(Object.fromEntries(semua.map(({ golongan, ada }) => [golongan, ada > 0]))).toMatchObject({
      presensi: true,
      kinerja: true,
      kompetensi: true,
      disiplin: true,
    });
  });
});
