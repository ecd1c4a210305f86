import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleNode } from "../../../build/bundles.mjs";
import { kantorBuatan } from "../../../core/contoh/kantor-buatan";
import type { Input } from "../../../core/contract/procedures";
import { AppError } from "../../../core/errors";
import { kalimatGalat } from "../../../core/text/galat";
import { isiKantor } from "../../../electron/db/first-content";
import { openBasisdata } from "../../../electron/db/open";
import { inThisProcess } from "../../../electron/jobs/in-process";
import { workInThread } from "../../../electron/jobs/work-in-thread";
import { inThreads, type Workers } from "../../../electron/jobs/workers";
import { barisBerisi, bukaBuku, lembarBernama } from "../formasi/buka";
import { openKantor, type KantorUji } from "../open-kantor";

const folder = mkdtempSync(join(tmpdir(), "tepat-kerja-"));
const WORKER = join(folder, "worker.cjs");

beforeAll(async () => {
  // The worker looks for its native part beside itself.
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "junction");
  await bundleNode({ worker: "electron/jobs/worker.ts" }, folder);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An office whose proposal takes seconds: 150 jabatan with ten tasks each. */
function kantorBesar(workers: Workers): KantorUji {
  return openKantor("kantor", {
    workers,
    prepare: (tempat) => {
      const basis = openBasisdata({ path: join(tempat, "tepat.db") });
      const isi = kantorBuatan({ benih: 1, jumlahJabatan: 150, tugasPerJabatan: 10, jumlahPegawai: 0 });
      isiKantor(basis, { pelaku: "uji", waktu: new Date(0) }, isi);
      basis.close();
    },
  });
}

const usul = (job: string): Input<"naskah.buat"> => ({ naskah: { jenis: "formasi" }, bentuk: "xlsx", job });

/** How a call ends: with its value, or with the code of its refusal. */
async function akhir(janji: Promise<unknown>): Promise<string> {
  return janji.then(
    () => "berhasil",
    (galat: unknown) => (galat instanceof AppError ? galat.code : String(galat)),
  );
}

async function kalimat(janji: Promise<unknown>): Promise<string> {
  return janji.then(
    () => "berhasil",
    (galat: unknown) => (galat instanceof AppError ? kalimatGalat(galat.failure) : String(galat)),
  );
}

/** Waits until the work of a job has begun. */
async function bekerja({ ask }: KantorUji, job: string): Promise<void> {
  await expect.poll(async () => (await ask("job.status", { job }))?.total ?? 0, { timeout: 20_000, interval: 5 }).toBeGreaterThan(0);
}

describe.each([
  ["in a worker thread", () => inThreads(WORKER)],
  ["in this process", () => inThisProcess],
])("a job %s", (_, workers) => {
  it("tells how far it is while it works, in words too, and nothing before and after", async () => {
    const { ask } = openKantor("contoh", { workers: workers() });
    expect(await ask("job.status", { job: "kerja" })).toBeNull();
    const berjalan = ask("naskah.buat", { naskah: { jenis: "formulir" }, bentuk: "xlsx", job: "kerja" });
    const semua = new Map<number, string>();
    let status = await ask("job.status", { job: "kerja" });
    while (status !== null) {
      // The recap and twenty forms.
      expect([0, 21]).toContain(status.total);
      if (status.total > 0) semua.set(status.done, status.sentence);
      await new Promise((lanjut) => setImmediate(lanjut));
      status = await ask("job.status", { job: "kerja" });
    }
    expect([...semua.keys()]).toEqual([...semua.keys()].toSorted((a, b) => a - b));
    expect(semua.size).toBeGreaterThan(5);
    expect(semua.get(21)).toBe("Menata dan memeriksa dokumen…");
    const lain = [...semua.keys()].find((done) => done > 1 && done < 20 && Number.isInteger(done));
    expect(semua.get(lain ?? 0)).toBe(`Menulis dokumen: ${lain} dari 21 bagian selesai`);
    expect((await berjalan).nama).toMatch(/\.xlsx$/u);
  });

  it("stops when it is asked to, and leaves room for the next", async () => {
    const kantor = openKantor("contoh", { workers: workers() });
    for (const job of ["satu", "dua", "tiga"]) {
      const hasil = akhir(kantor.ask("naskah.buat", { naskah: { jenis: "formulir" }, bentuk: "xlsx", job }));
      await bekerja(kantor, job);
      await kantor.ask("job.cancel", { job });
      expect([await hasil, await kantor.ask("job.status", { job })]).toEqual(["cancelled", null]);
    }
    expect(await akhir(kantor.ask("norma.findings", {}))).toBe("berhasil");
  });

  it("comes back with the sentence of what went wrong in it", async () => {
    const { ask, host } = openKantor("contoh", { workers: workers() });
    const { id, revision } = await ask("dokumen.create", { tahun: "2026" });
    const diajukan = await ask("dokumen.submit", { id, revision });
    await ask("dokumen.layDown", { id, revision: diajukan.revision, nomor: "1", tanggal: "2026-12-31" });
    const { raw } = host.context.files.basis;
    // A frozen content that misses a trace, and one that is none.
    raw.exec("DROP TRIGGER potret_tetap; UPDATE potret SET isi = json_set(isi, '$.jejak', json('[]'))");
    const dokumen: Input<"naskah.buat"> = { naskah: { jenis: "formasi", dokumenId: id }, bentuk: "xlsx" };
    expect(await kalimat(ask("naskah.buat", dokumen))).toBe("Hitungan jabatan tidak ditemukan. Mungkin namanya lain atau sudah dihapus.");
    raw.exec("UPDATE potret SET isi = json_set(isi, '$.rekap', null)");
    expect(await akhir(ask("naskah.buat", dokumen))).toBe("internal");
    expect(await akhir(ask("naskah.buat", { naskah: { jenis: "formasi", dokumenId: "lain" }, bentuk: "xlsx" }))).toBe("notFound");
  });
});

describe("while a job works", () => {
  it("a save is answered, and the document shows the office as it was when it was asked for", async () => {
    const kantor = kantorBesar(inThreads(WORKER));
    const { ask } = kantor;
    const [jabatan] = await ask("jabatan.list", {});
    if (!jabatan) throw new Error("tanpa jabatan");
    const { urutan: _urutan, ...isi } = jabatan;
    const berjalan = ask("naskah.buat", usul("usul"));
    await bekerja(kantor, "usul");
    await ask("jabatan.save", { ...isi, nama: "Nama yang baru" });
    expect(await ask("job.status", { job: "usul" })).not.toBeNull();
    const lembar = lembarBernama(bukaBuku((await berjalan).isi), "Usul Formasi");
    expect(barisBerisi(lembar, "B", jabatan.nama)).toBeGreaterThan(0);
    expect(JSON.stringify(lembar)).not.toContain("Nama yang baru");
    expect((await ask("jabatan.list", {})).find(({ id }) => id === jabatan.id)?.nama).toBe("Nama yang baru");
  });

  it("another one works beside it, and a third waits for its turn", async () => {
    const kantor = kantorBesar(inThreads(WORKER));
    const { ask } = kantor;
    const hasil = ["satu", "dua", "tiga"].map((job) => akhir(ask("naskah.buat", usul(job))));
    await bekerja(kantor, "satu");
    await bekerja(kantor, "dua");
    expect(await ask("job.status", { job: "tiga" })).toEqual({ done: 0, total: 0, sentence: "Mengumpulkan isi dokumen…" });
    await ask("job.cancel", { job: "satu" });
    await bekerja(kantor, "tiga");
    for (const job of ["dua", "tiga"]) await ask("job.cancel", { job });
    expect(await Promise.all(hasil)).toEqual(["cancelled", "cancelled", "cancelled"]);
  });

  it("its name is taken", async () => {
    const kantor = kantorBesar(inThreads(WORKER));
    const pertama = akhir(kantor.ask("naskah.buat", usul("usul")));
    expect(await kalimat(kantor.ask("naskah.buat", usul("usul")))).toBe("Isian tidak dapat diterima: pekerjaan usul sedang berjalan.");
    await kantor.ask("job.cancel", { job: "usul" });
    expect(await pertama).toBe("cancelled");
  });

  it("the program can be closed, which stops it", async () => {
    const kantor = kantorBesar(inThreads(WORKER));
    const hasil = akhir(kantor.ask("naskah.buat", usul("usul")));
    await bekerja(kantor, "usul");
    const mulai = performance.now();
    await kantor.host.close();
    expect([await hasil, performance.now() - mulai < 1_000]).toEqual(["cancelled", true]);
  });
});

describe("while others wait for the data file", () => {
  it("work under way can be asked for and stopped; a job that waited does not begin", async () => {
    const { ask } = openKantor();
    const urutan: string[] = [];
    const simpan = Array.from({ length: 50 }, (_, nomor) =>
      ask("unit.save", { nama: `Unit ${nomor}`, indukId: null, kode: null }).then(() => urutan.push("simpan")),
    );
    const hasil = akhir(ask("naskah.buat", usul("usul"))).then((kode) => urutan.push(kode));
    expect(await ask("job.status", { job: "usul" })).toMatchObject({ total: 0 });
    await ask("job.cancel", { job: "usul" });
    await hasil;
    await ask("intake.current", {});
    expect(urutan.at(-1)).toBe("cancelled");
    expect(urutan.length).toBeLessThan(50);
    await Promise.all(simpan);
    expect(urutan.filter((satu) => satu === "simpan")).toHaveLength(50);
  });

  it("a job of a window that shows another file is refused, a look at its progress is not", async () => {
    const { host } = openKantor("kantor");
    const jawaban = async (nama: string, isi: unknown) => {
      const reply = await host.dispatch(nama, isi, { seen: "contoh" });
      return reply.ok ? reply.value : reply.error.code;
    };
    expect([await jawaban("norma.findings", {}), await jawaban("job.status", { job: "x" })]).toEqual(["databaseSwitched", null]);
    expect(await jawaban("unit.list", {})).toEqual([]);
  });
});

describe("while an import is judged anew", () => {
  it("a save is answered, and a change that was asked for before it is accepted is in what is accepted", async () => {
    const { ask } = openKantor("kantor", { workers: inThreads(WORKER) });
    // As many people as one birthday has numbers for, 999, for each of five.
    const baris = Array.from({ length: 4_995 }, (_kosong, nomor) => {
      const hari = 1 + Math.floor(nomor / 999);
      return `1980010${hari}2005011${String(1 + (nomor % 999)).padStart(3, "0")};ORANG ${nomor};0${hari}-01-1980;M;PNS`;
    });
    const isi = new TextEncoder().encode(["NIP BARU;NAMA;TANGGAL LAHIR;JENIS KELAMIN;STATUS CPNS PNS", ...baris].join("\n"));
    const { draf } = await ask("intake.start", { berkas: [{ nama: "banyak.csv", isi }] });
    await expect.poll(async () => (await ask("intake.status", { draf })).tahap, { timeout: 20_000 }).toBe("siap");
    const urutan: string[] = [];
    const ubah = ask("intake.mend", { draf, berkas: 0, lembar: 0, sel: "B2", nilai: "ORANG PERTAMA" }).then(() => urutan.push("ubah"));
    const simpan = ask("unit.save", { nama: "Sekretariat", indukId: null, kode: null }).then(() => urutan.push("simpan"));
    await Promise.all([ubah, simpan]);
    expect(urutan).toEqual(["simpan", "ubah"]);
    await Promise.all([
      ask("intake.mend", { draf, berkas: 0, lembar: 0, sel: "B3", nilai: "ORANG KEDUA" }),
      ask("intake.exclude", { draf, berkas: 0, lembar: 0, baris: [4], keluarkan: true }),
      ask("intake.apply", { draf }),
    ]);
    const nama = new Set((await ask("pegawai.list", {})).map((orang) => orang.nama));
    expect([nama.size, nama.has("ORANG PERTAMA"), nama.has("ORANG KEDUA"), nama.has("ORANG 2")]).toEqual([4_994, true, true, false]);
    // The rows that were left, as a workbook, also after accepting.
    const sisa = bukaBuku((await ask("intake.leftovers", { draf })).isi);
    expect(JSON.stringify(sisa.Sheets[sisa.SheetNames[0] ?? ""])).toContain("ORANG 2");
  });
});

describe("a worker that goes down", () => {
  const terhenti = "Pekerjaan ini terhenti sebelum selesai; data Anda tidak berubah dan tidak ada berkas yang diserahkan. Coba lagi.";

  it("says so when it dies, when it is not there, and when it outgrows its memory; the program lives on", async () => {
    const mati = join(folder, "mati.cjs");
    writeFileSync(mati, "setTimeout(() => process.exit(3), 50);");
    for (const path of [mati, join(folder, "tidak-ada.cjs")]) {
      const { ask } = openKantor("contoh", { workers: inThreads(path) });
      expect(await kalimat(ask("norma.findings", {}))).toBe(terhenti);
      expect((await ask("office.status", {})).jenisBerkas).toBe("contoh");
    }
    const { ask } = kantorBesar({ ...inThisProcess, doWork: workInThread(WORKER, 12) });
    expect(await akhir(ask("naskah.buat", usul("usul")))).toBe("jobTooLarge");
    expect((await ask("unit.list", {})).length).toBeGreaterThan(0);
  });
});
