import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { openKantor, type KantorUji } from "../open-kantor";

const JUDUL = "NIP BARU;NAMA;TANGGAL LAHIR;JENIS KELAMIN;STATUS CPNS PNS;GOL AKHIR NAMA";

/** People of separated text; a golongan that nobody knows stands in rows 3 and 4 of the first file. */
const PERTAMA = [
  JUDUL,
  "198001012005011001;ADI;01-01-1980;M;PNS;III/a",
  "198001012005011002;BUDI;01-01-1980;M;PNS;IX/z",
  "198001012005011003;CITRA;01-01-1980;M;PNS;IX/z",
  "198001012005011004;DEDI;01-01-1980;M;PNS;III/b",
];
const KEDUA = [JUDUL, "198001012005011005;EKO;01-01-1980;M;PNS;III/a", "198001012005011006;FAJAR;01-01-1980;M;PNS;III/a"];

async function siap({ ask }: KantorUji, draf: string) {
  for (;;) {
    const keadaan = await ask("intake.status", { draf });
    if (keadaan.tahap === "siap") return keadaan;
    if (keadaan.tahap !== "membaca") throw new Error(keadaan.tahap);
    await wait(5);
  }
}

async function mulai(kantor: KantorUji, ...berkas: readonly (readonly string[])[]) {
  const isi = berkas.map((baris, nomor) => ({ nama: `daftar-${nomor}.csv`, isi: new TextEncoder().encode(baris.join("\n")) }));
  const { draf } = await kantor.ask("intake.start", { berkas: isi });
  await siap(kantor, draf);
  const status = async (berkasNomor = 0) => {
    const lembar = (await siap(kantor, draf)).berkas[berkasNomor]?.lembar[0];
    return [lembar?.baru, lembar?.ditolak, lembar?.dikecualikan];
  };
  return { draf, status };
}

const TEMPAT = { berkas: 0, lembar: 0 };

describe("choices in a preview", () => {
  it("leaves rows out and takes them in again, of the file that is meant", async () => {
    const kantor = openKantor();
    const { draf, status } = await mulai(kantor, PERTAMA, KEDUA);
    expect([await status(0), await status(1)]).toEqual([
      [4, 0, 0],
      [2, 0, 0],
    ]);
    await kantor.ask("intake.exclude", { draf, berkas: 1, lembar: 0, baris: [2, 3], keluarkan: true });
    await kantor.ask("intake.exclude", { draf, berkas: 1, lembar: 0, baris: [3], keluarkan: false });
    expect([await status(0), await status(1)]).toEqual([
      [4, 0, 0],
      [1, 0, 1],
    ]);
    const nomor = async (berkas: number, pilih: { readonly status: "dikecualikan" | "baru" }) =>
      (await kantor.ask("intake.rows", { draf, berkas, lembar: 0, ...pilih })).baris.map((baris) => baris.nomor);
    expect([await nomor(1, { status: "dikecualikan" }), await nomor(1, { status: "baru" })]).toEqual([[2], [3]]);
  });

  it("shows the rows of one group of problems, leaves them out together, and takes that back and does it again", async () => {
    const kantor = openKantor();
    const { draf, status } = await mulai(kantor, PERTAMA);
    const kelompok = (await siap(kantor, draf)).berkas[0]?.lembar[0]?.kelompok.find(({ jumlah }) => jumlah === 2)?.kunci ?? "";
    const { baris, total } = await kantor.ask("intake.rows", { draf, ...TEMPAT, kelompok });
    expect([total, baris.map((satu) => satu.nomor)]).toEqual([2, [3, 4]]);
    expect((await siap(kantor, draf)).dapatKembali).toBeNull();
    await kantor.ask("intake.excludeGroup", { draf, ...TEMPAT, kelompok });
    expect([await status(), (await siap(kantor, draf)).dapatKembali !== null]).toEqual([[2, 0, 2], true]);
    await kantor.ask("intake.undo", { draf });
    expect([await status(), (await siap(kantor, draf)).dapatKembali, (await siap(kantor, draf)).dapatUlang !== null]).toEqual([
      [4, 0, 0],
      null,
      true,
    ]);
    await kantor.ask("intake.redo", { draf });
    expect([await status(), (await siap(kantor, draf)).dapatUlang]).toEqual([[2, 0, 2], null]);
    await kantor.ask("intake.exclude", { draf, ...TEMPAT, baris: [3, 4], keluarkan: false });
    expect(await status()).toEqual([4, 0, 0]);
  });

  it("mends the cell that is meant, in the file that is meant", async () => {
    const kantor = openKantor();
    const { draf } = await mulai(kantor, PERTAMA, KEDUA);
    await kantor.ask("intake.mend", { draf, berkas: 1, lembar: 0, sel: "B3", nilai: "FAJAR DIBETULKAN" });
    await kantor.ask("intake.mend", { draf, berkas: 0, lembar: 0, sel: "B2", nilai: "ADI DIBETULKAN" });
    await kantor.ask("intake.apply", { draf });
    expect((await kantor.ask("pegawai.list", {})).map(({ nama }) => nama).toSorted()).toEqual([
      "ADI DIBETULKAN",
      "BUDI",
      "CITRA",
      "DEDI",
      "EKO",
      "FAJAR DIBETULKAN",
    ]);
  });

  it("reads the headings in the row that is named, and the columns that are named", async () => {
    const kantor = openKantor();
    const { draf, status } = await mulai(kantor, [JUDUL, ...PERTAMA]);
    await kantor.ask("intake.map", { draf, ...TEMPAT, jenis: "pegawai", kolom: { nip: 0, nama: 1 }, barisJudul: 3 });
    expect(await status()).toEqual([3, 0, 0]);
    await kantor.ask("intake.apply", { draf });
    expect((await kantor.ask("pegawai.list", {})).map(({ nama, golongan }) => [nama, golongan])).toEqual([
      ["BUDI", null],
      ["CITRA", null],
      ["DEDI", null],
    ]);
  });

  it("takes jabatan and unit of an ABK sheet from what is entered beside it", async () => {
    const kantor = openKantor();
    const baris = ["NO;URAIAN TUGAS;SATUAN HASIL;WAKTU PENYELESAIAN (MENIT);VOLUME", "1;Menata arsip;berkas;30;100"];
    const { draf } = await mulai(kantor, baris);
    const kolom = { uraian: 1, satuanHasil: 2, normaWaktu: 3, volume: 4 };
    await kantor.ask("intake.map", { draf, ...TEMPAT, jenis: "abk", kolom, abk: { jabatan: "Arsiparis", unit: "Umum" } });
    await kantor.ask("intake.apply", { draf });
    const [jabatan] = (await kantor.ask("abk.rekap", {})).jabatan;
    expect([jabatan?.nama, jabatan?.unit, jabatan?.bebanKerjaMenit]).toEqual(["Arsiparis", "Umum", 3_000]);
  });
});
