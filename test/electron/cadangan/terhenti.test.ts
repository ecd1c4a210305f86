import { spawn, type ChildProcess } from "node:child_process";
import { join, resolve } from "node:path";
import { setTimeout as tunggu } from "node:timers/promises";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { ensureShell } from "../../../build/build.mjs";
import type { Input, ProcedureName } from "../../../core/contract/procedures";
import type { BandingCadangan } from "../../../core/contract/cadangan";
import { frame, packBytes, unframe, unpackBytes } from "../../../core/contract/wire";
import { isAsli } from "../../../electron/cadangan/catatan";
import { daftarCadangan } from "../../../electron/cadangan/folder";
import { periksaIsi } from "../../../electron/cadangan/isi";
import { openHost } from "../../../electron/host";
import { inThisProcess } from "../../../electron/jobs/in-process";
import { temporaryFolder } from "../open-kantor";
import { admittedCookie } from "../web/admitted";

const REPOSITORI = resolve(import.meta.dirname, "..", "..", "..");
/** Moments after the asking at which the program is stopped, in milliseconds: from before the copying until after the name. */
const SAAT = [1, 6, 15, 30, 60, 120];

interface Program {
  readonly proses: ChildProcess;
  readonly tanya: <N extends ProcedureName>(nama: N, masukan: Input<N>) => Promise<unknown>;
}

/** The browser host in a process of its own, with the same worker as the product. */
async function jalankan(folder: string): Promise<Program> {
  const proses = spawn(process.execPath, [join(REPOSITORI, "dist", "web.cjs"), "--port", "0"], {
    env: { ...process.env, TEPAT_DATA: folder },
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void proses.kill("SIGKILL"));
  const alamat = await new Promise<URL>((ketemu) => {
    let cetak = "";
    proses.stdout.on("data", (teks: Buffer) => {
      cetak += teks.toString();
      const cocok = /http:\S+/u.exec(cetak);
      if (cocok) ketemu(new URL(cocok[0]));
    });
  });
  const headers = { cookie: await admittedCookie(alamat.href), origin: alamat.origin };
  return {
    proses,
    tanya: async (nama, masukan) => {
      const isi = packBytes(masukan);
      const body = new Uint8Array(frame(new TextEncoder().encode(isi.json), isi.chunks));
      const jawaban = await fetch(`${alamat.origin}/call/${nama}`, { method: "POST", headers, body });
      const bagian = unframe(new Uint8Array(await jawaban.arrayBuffer()));
      if (!bagian) throw new Error(nama);
      const hasil = unpackBytes(new TextDecoder().decode(bagian.json), bagian.bytes) as { readonly value?: unknown };
      return hasil.value;
    },
  };
}

async function matikan({ proses }: Program): Promise<void> {
  const pergi = new Promise((selesai) => proses.once("exit", selesai));
  proses.kill("SIGKILL");
  await pergi;
}

/** Asks, and stops the program so many milliseconds later, whatever it is at. */
async function terhenti(folder: string, ms: number, minta: (program: Program) => Promise<unknown>): Promise<void> {
  const program = await jalankan(folder);
  const unit = { nama: `Unit ${ms}`, indukId: null, kode: null };
  await program.tanya("unit.save", unit);
  const diminta = minta(program).catch(() => undefined);
  await tunggu(ms);
  await matikan(program);
  await diminta;
}

function namaUnit(folder: string): { readonly unit: readonly unknown[]; readonly terputus: unknown; readonly tutup: () => Promise<void> } {
  const host = openHost({ folder, jenis: "kantor", workers: inThisProcess });
  const unit = host.context.files.basis.raw.prepare("SELECT nama FROM unit ORDER BY nama").pluck().all();
  return { unit, terputus: host.context.cadangan.pemulihan.terputus(), tutup: () => host.close() };
}

beforeAll(async () => {
  await ensureShell();
}, 180_000);

describe("a program that is stopped", () => {
  it("in the midst of a snapshot leaves none that is not whole, and loses no step", { timeout: 120_000 }, async () => {
    const folder = temporaryFolder();
    const awal = await jalankan(folder);
    await awal.tanya("unit.save", { nama: "Umum", indukId: null, kode: null });
    await awal.tanya("cadangan.ambil", {});
    await matikan(awal);
    for (const ms of SAAT) await terhenti(folder, ms, ({ tanya }) => tanya("cadangan.ambil", {}));
    const { unit, tutup } = namaUnit(folder);
    await tutup();
    expect(unit).toEqual(["Umum", ...SAAT.map((ms) => `Unit ${ms}`)].toSorted());
    const cadangan = daftarCadangan(join(folder, "tepat-cadangan"));
    expect(cadangan.length).toBeGreaterThan(0);
    for (const { path, catatan } of cadangan) {
      expect(catatan !== null && isAsli(catatan, undefined)).toBe(true);
      expect(periksaIsi({ path }).sidik).toBe(catatan?.sidik);
    }
  });

  it("in the midst of going back leaves the office of before or the snapshot, whole", { timeout: 120_000 }, async () => {
    const folder = temporaryFolder();
    const awal = await jalankan(folder);
    await awal.tanya("unit.save", { nama: "Umum", indukId: null, kode: null });
    const { nama } = (await awal.tanya("cadangan.ambil", {})) as { readonly nama: string };
    await matikan(awal);
    for (const ms of SAAT) {
      await terhenti(folder, ms, async ({ tanya }) => {
        const { kepala } = (await tanya("cadangan.banding", { tempat: "sini", nama })) as BandingCadangan;
        return tanya("cadangan.pulihkan", { tempat: "sini", nama, kepala });
      });
      const { unit, tutup } = namaUnit(folder);
      await tutup();
      // Of what was done since the snapshot all is there, or nothing.
      expect(unit).toContain("Umum");
      expect(periksaIsi({ path: join(folder, "tepat.db") }).jumlah.langkah).toBeGreaterThan(1);
    }
  });
});
