import { chromium, type Page } from "playwright-core";
import { mkdtempSync, rmSync } from "node:fs";
import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bagiHalaman } from "../../core/peta/halaman";
import { kemasHalaman } from "../../core/peta/kemas";
import { lukisPeta } from "../../core/peta/lukis";
import { pohonPeta, type KotakPeta } from "../../core/peta/pohon";
import { kantorBesar } from "../core/peta/kantor-besar";
import { bukaPintu } from "./alat/pintu";
import { cetakTabel, kuantil, lama, ms } from "./alat/ukur";

const ULANGAN = 9;
const BATAS_LETAK_MS = 200;
const BATAS_BUKA_MS = 1_000;
/** One frame at 60 a second, with the jitter of the clock. */
const BATAS_FRAME_MS = 18;
/** Room for boxes on the paper, in points. */
const A4 = { lebar: 790, tinggi: 463 } as const;
const akar = process.cwd();

function barisBatas(nama: string, nilai: readonly number[], batas: number): readonly string[] {
  const median = kuantil(nilai, 0.5);
  return [nama, ms(median), ms(kuantil(nilai, 0.95)), `<= ${ms(batas)}`, median <= batas ? "ya" : "TIDAK"];
}

function ulang(kerja: () => unknown): readonly number[] {
  kerja();
  return Array.from({ length: ULANGAN }, () => lama(kerja));
}

function ukurLetak(): void {
  const bahan = kantorBesar();
  const pohon = (): KotakPeta => {
    const hasil = pohonPeta(bahan);
    if (!hasil) throw new Error("kosong");
    return hasil;
  };
  const kotak = pohon();
  process.stdout.write(`Pohon ${bahan.rekap.length.toLocaleString("id-ID")} jabatan, ${lukisPeta(kotak).kotak.length} kotak\n`);
  cetakTabel([
    ["", "median", "p95", "batas", "tercapai"],
    barisBatas("menyusun pohon dari rekap", ulang(pohon), BATAS_LETAK_MS),
    barisBatas(
      "mengukur, memecah, dan meletakkan semua kotak",
      ulang(() => lukisPeta(kotak)),
      BATAS_LETAK_MS,
    ),
    ["membagi dan mengemas ke halaman A4", ms(lama(() => Array.from(kemasHalaman(Array.from(bagiHalaman(kotak, A4)), A4)))), "-", "-", "-"],
  ]);
}

/** Fills a data file with the tree through the program's own steps. */
async function isiBerkas(folder: string): Promise<void> {
  const { tanya, tutup } = bukaPintu(folder, "kantor");
  const bahan = kantorBesar();
  const id = new Map<string, string>();
  for (const { id: lamaId, nama, indukId } of bahan.unit) {
    const induk = indukId === null ? null : (id.get(indukId) ?? null);
    id.set(lamaId, (await tanya("unit.save", { nama, indukId: induk, kode: null })).id);
  }
  for (const { unitId, nama, jenis, kelas } of bahan.rekap)
    await tanya("jabatan.save", { unitId: id.get(unitId) ?? "", nama, jenis, jenjang: null, kelas, kode: null, indukId: null, kursi: 3 });
  tutup();
}

/** Times between the frames of the page while something is done. */
async function frame(page: Page, lakukan: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(() => {
    const catatan: number[] = [];
    let terakhir = performance.now();
    const langkah = (kini: number): void => {
      catatan.push(kini - terakhir);
      terakhir = kini;
      if (document.body.dataset["catat"] === "ya") requestAnimationFrame(langkah);
    };
    document.body.dataset["catat"] = "ya";
    Object.assign(window, { catatanFrame: catatan });
    requestAnimationFrame(langkah);
  });
  await lakukan();
  const hasil = await page.evaluate(() => {
    document.body.dataset["catat"] = "tidak";
    return (window as unknown as { readonly catatanFrame: readonly number[] }).catatanFrame;
  });
  return hasil.slice(2);
}

async function geser(page: Page): Promise<void> {
  await page.mouse.move(700, 400);
  await page.mouse.down();
  for (let nomor = 0; nomor < 90; nomor += 1) await page.mouse.move(700 + Math.sin(nomor / 12) * 320, 400 + Math.cos(nomor / 9) * 140);
  await page.mouse.up();
}

async function perbesar(page: Page): Promise<void> {
  await page.mouse.move(700, 400);
  for (let nomor = 0; nomor < 60; nomor += 1) await page.mouse.wheel(0, nomor < 30 ? -90 : 90);
}

async function ukurLayar(): Promise<void> {
  const { findBrowser } = await import(pathToFileURL(join(akar, "build", "lib", "hosts.mjs")).href);
  const peramban = findBrowser();
  if ("missing" in peramban) {
    process.stdout.write(`layar dilewati: ${peramban.missing}\n`);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "tepat-ukur-"));
  await isiBerkas(folder);
  const server = spawn(process.execPath, [join(akar, "dist", "web.cjs"), "--tanpa-peramban"], {
    env: { ...process.env, TEPAT_DATA: folder },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const browser = await chromium.launch({ executablePath: peramban.executable, args: ["--no-sandbox"] });
  try {
    const alamat = await new Promise<string>((selesai) => {
      server.stdout.on("data", (potong: Buffer) => {
        const ketemu = /http:\S+/u.exec(potong.toString());
        if (ketemu) selesai(ketemu[0]);
      });
    });
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.goto(alamat);
    await page.getByRole("heading", { level: 1 }).waitFor();
    const buka: number[] = [];
    for (let nomor = 0; nomor < 5; nomor += 1) {
      await page.evaluate(() => window.location.replace("#/pengaturan"));
      await page.getByRole("tree").waitFor({ state: "detached" });
      const mulai = performance.now();
      await page.evaluate(() => window.location.replace("#/peta"));
      await page.getByRole("treeitem").first().waitFor();
      buka.push(performance.now() - mulai);
    }
    const jauh = await frame(page, () => geser(page));
    const zoom = await frame(page, () => perbesar(page));
    await page.getByRole("tree").focus();
    for (let nomor = 0; nomor < 8; nomor += 1) await page.keyboard.press("ArrowDown");
    await page.waitForTimeout(300);
    const dekat = await frame(page, () => geser(page));
    cetakTabel([
      ["layar 1366 x 768, 3.155 jabatan", "median", "p95", "batas", "tercapai"],
      barisBatas("membuka peta", buka, BATAS_BUKA_MS),
      barisBatas("frame: menggeser seluruh peta", jauh, BATAS_FRAME_MS),
      barisBatas("frame: memperbesar dan memperkecil", zoom, BATAS_FRAME_MS),
      barisBatas("frame: menggeser dari dekat", dekat, BATAS_FRAME_MS),
    ]);
  } finally {
    await browser.close();
    server.kill("SIGTERM");
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function jalankan(): Promise<void> {
  ukurLetak();
  await ukurLayar();
}

void jalankan();
