import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleNode } from "../../../build/bundles.mjs";
import { AppError } from "../../../core/errors";
import { BATAS_DRAF, type BatasDraf } from "../../../electron/jobs/batas-baca";
import type { BahanDraf, DrafImpor, TahapDraf } from "../../../electron/jobs/draf";
import { startDraftInWorker } from "../../../electron/jobs/draf-client";
import { startDraftInProcess } from "../../../electron/jobs/draf-di-proses";
import { bukuKerja, xlsxMentah } from "../excel/berkas";
import { KOSONG } from "../../core/intake/bahan";

const folder = mkdtempSync(join(tmpdir(), "tepat-draf-"));
const FIXTURES = join(import.meta.dirname, "..", "..", "fixtures");

function berkas(nama: string) {
  return { nama, isi: new Uint8Array(readFileSync(join(FIXTURES, nama))) };
}

const BAHAN: BahanDraf = {
  berkas: [
    berkas("abk-kpu-kabupaten.xlsx"),
    { nama: "foto.xlsx", isi: new Uint8Array([0xff, 0xd8, 0xff]) },
    berkas("pegawai-siasn-bermasalah.xlsx"),
  ],
  keadaan: KOSONG,
  pemetaan: [],
};

async function kodeGalat(janji: Promise<unknown>): Promise<string> {
  return janji.then(
    () => "berhasil",
    (galat: unknown) => (galat instanceof AppError ? galat.code : "lain"),
  );
}

beforeAll(async () => {
  await bundleNode({ worker: "electron/jobs/worker.ts" }, folder);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CARA: readonly (readonly [string, (bahan: BahanDraf) => DrafImpor])[] = [
  ["in this process", startDraftInProcess],
  ["in a worker thread", (bahan) => startDraftInWorker(join(folder, "worker.cjs"))(bahan)],
];

describe.each(CARA)("a draft %s", (_, buka) => {
  it("reads good files beside a bad one, answers pages, takes corrections and gives the plan", async () => {
    const draf = buka(BAHAN);
    expect(draf.status().tahap).toBe("membaca");
    expect(await kodeGalat(draf.rencana())).toBe("previewNotReady");
    await draf.siap();
    expect(draf.status()).toEqual({ tahap: "siap" });
    const awal = await draf.ringkasan();
    expect(awal.berkas.map(({ nama, galat, lembar }) => [nama, galat !== null, lembar.length])).toEqual([
      ["abk-kpu-kabupaten.xlsx", false, 18],
      ["foto.xlsx", true, 0],
      ["pegawai-siasn-bermasalah.xlsx", false, 1],
    ]);
    expect(awal.dampak).toMatchObject({ unitBaru: 5, tugasBaru: 92, pegawaiBaru: 19 });
    const tempat = { berkas: 2, lembar: 0 };
    const ditolak = await draf.baris({ ...tempat, status: "ditolak", lewati: 0, jumlah: 2 });
    expect([ditolak.total, ditolak.baris.map((baris) => baris.nomor)]).toEqual([5, [7, 9]]);
    await draf.perbaiki({ ...tempat, sel: "F23", nilai: "31-12-1980" });
    await draf.keluarkan({ ...tempat, baris: [5], keluarkan: true });
    const { berkas: sesudah } = await draf.ringkasan();
    expect(sesudah[2]?.lembar[0]).toMatchObject({ baru: 19, ditolak: 4, dikecualikan: 1 });
    expect((await draf.rencana()).pegawai.tambah).toHaveLength(19);
    expect(await kodeGalat(draf.baris({ berkas: 9, lembar: 0, status: null, lewati: 0, jumlah: 1 }))).toBe("notFound");
    await draf.segarkan(KOSONG);
    await draf.tutup();
    expect(await kodeGalat(draf.ringkasan())).toBe("previewGone");
  });

  it("refuses an answer that a question does not offer, and one to no question", async () => {
    const kepala = ["NIP", "NAMA", "TANGGAL LAHIR", "JABATAN", "UNIT KERJA", "KEDUDUKAN HUKUM"];
    const isi = ["197407232015011003", "BAMBANG", "23-07-1974", "Sekretaris", "Sekretariat", "Sakit lama"];
    const draf = buka({ ...BAHAN, berkas: [{ nama: "pegawai.xlsx", isi: bukuKerja({ Data: [kepala, isi] }) }] });
    await draf.siap();
    const [tanya] = (await draf.ringkasan()).pertanyaan;
    const kunci = tanya?.kunci ?? "";
    expect([tanya?.bebas, tanya?.bawaan]).toEqual([null, ""]);
    expect(await kodeGalat(draf.jawab({ kunci, nilai: "sembarang" }))).toBe("invalidInput");
    expect(await kodeGalat(draf.jawab({ kunci: "tidak:ada", nilai: "aktif" }))).toBe("notFound");
    expect((await draf.ringkasan()).pertanyaan[0]?.jawaban).toBe(null);
    await draf.jawab({ kunci, nilai: "aktif" });
    expect((await draf.ringkasan()).pertanyaan[0]?.jawaban).toBe("aktif");
    await draf.tutup();
  });

  it("has nothing to apply when nothing could be read", async () => {
    const draf = buka({ ...BAHAN, berkas: [{ nama: "foto.xlsx", isi: new Uint8Array(3) }] });
    await draf.siap();
    expect(await kodeGalat(draf.rencana())).toBe("nothingToApply");
    await draf.tutup();
  });

  it("stops while it is still reading", async () => {
    const draf = buka(BAHAN);
    await draf.tutup();
    expect(["cancelled", "previewGone"]).toContain(await kodeGalat(draf.siap()));
  });
});

/** A workbook of 300,000 array formulas: small, and the library needs minutes for it. */
function bukuTakSelesai(): Uint8Array {
  const baris = Array.from(
    { length: 300_000 },
    (_, nomor) => `<row r="${nomor + 1}"><c r="A${nomor + 1}"><f t="array" ref="A1:A2">1</f><v>1</v></c></row>`,
  );
  return xlsxMentah(baris.join(""));
}

const cepat = (detik: number, memoriMb = 480): BatasDraf => ({ detikBaca: () => detik, detikNilai: () => 60, memoriMb });

describe("a file whose reading does not end", () => {
  const LAMBAT = { nama: "lambat.xlsx", isi: bukuTakSelesai() };

  it("is given up with its sentence, and the others are read", async () => {
    const draf = startDraftInWorker(
      join(folder, "worker.cjs"),
      cepat(3),
    )({
      ...BAHAN,
      berkas: [LAMBAT, berkas("pegawai-siasn-bermasalah.xlsx")],
    });
    await draf.siap();
    const { berkas: hasil } = await draf.ringkasan();
    expect(hasil.map(({ galat, lembar }) => [galat?.slice(0, 57) ?? null, lembar.length])).toEqual([
      ["Berkas “lambat.xlsx” tidak selesai dibaca dalam 3 detik, ", 0],
      [null, 1],
    ]);
    await draf.tutup();
  }, 30_000);

  it("stops at once when the import is closed", async () => {
    const draf = startDraftInWorker(join(folder, "worker.cjs"))({ ...BAHAN, berkas: [berkas("pegawai-siasn.xlsx"), LAMBAT] });
    await expect.poll(() => draf.status(), { timeout: 20_000 }).toMatchObject({ tahap: "membaca", berkas: "lambat.xlsx" });
    const mulai = performance.now();
    await draf.tutup();
    expect(performance.now() - mulai).toBeLessThan(1_000);
    expect(await kodeGalat(draf.siap())).toBe("previewGone");
  }, 30_000);
});

describe("a file that needs more memory than there is", () => {
  it("is given up with its sentence, and the process lives on", async () => {
    const draf = startDraftInWorker(
      join(folder, "worker.cjs"),
      cepat(60, 40),
    )({
      ...BAHAN,
      berkas: [
        {
          nama: "besar.xlsx",
          isi: bukuKerja({ A: Array.from({ length: 60_000 }, (_, nomor) => [nomor, `a${nomor}`, `b${nomor}`, `c${nomor}`]) }),
        },
      ],
    });
    await draf.siap();
    expect((await draf.ringkasan()).berkas[0]?.galat).toContain("berkas ini membutuhkan memori terlalu besar");
    await draf.tutup();
  }, 60_000);
});

describe("the time that a file may take", () => {
  it("is 15 seconds up to 5 MB and 3 more for each MB: a file of 17 MB has 51", () => {
    expect([1_000, 5 * 1_048_576, 17 * 1_048_576].map(BATAS_DRAF.detikBaca)).toEqual([15, 15, 51]);
  });
});

describe("progress", () => {
  it("names each file and never goes back", async () => {
    const tahap: TahapDraf[] = [];
    await startDraftInProcess(BAHAN, (satu) => tahap.push(satu)).siap();
    const membaca = tahap.flatMap((satu) => (satu.tahap === "membaca" ? [satu] : []));
    expect([...new Set(membaca.map((satu) => `${satu.keBerapa}/${satu.dari} ${satu.berkas}`))]).toEqual([
      "1/3 abk-kpu-kabupaten.xlsx",
      "2/3 foto.xlsx",
      "3/3 pegawai-siasn-bermasalah.xlsx",
    ]);
    expect(membaca.map((satu) => satu.persen)).toEqual(membaca.map((satu) => satu.persen).toSorted((a, b) => a - b));
    expect(tahap.at(-1)).toEqual({ tahap: "siap" });
  });

  it("says that a worker which is not there failed", async () => {
    const draf = startDraftInWorker(join(folder, "tidak-ada.cjs"))(BAHAN);
    expect(await kodeGalat(draf.siap())).toBe("internal");
    expect(draf.status().tahap).toBe("gagal");
  });
});
