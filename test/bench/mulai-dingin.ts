import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { _electron, chromium, type Page } from "playwright-core";
import { cetakTabel, kuantil, ms } from "./alat/ukur";

const ULANGAN = 5;
const akar = process.cwd();
const bendera = ["--no-sandbox", "--disable-gpu"];

type Kesiapan = { readonly executable: string; readonly under: readonly string[] } | { readonly missing: string };

/** What the build scripts know about this machine. */
interface Host {
  findBrowser(): Kesiapan;
  readyElectron(): Promise<Kesiapan>;
}

/** The first page can be used: its heading stands and the frame shows whose data is open. */
async function dapatDipakai(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.getByRole("navigation").first().waitFor();
}

async function denganFolder<T>(kerja: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "tepat-ukur-"));
  try {
    return await kerja(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** From starting the program until it answers, and from opening the address until the page can be used. The browser runs already. */
async function sekaliWeb(page: Page, folder: string): Promise<readonly [program: number, halaman: number]> {
  const mulai = performance.now();
  const server = spawn(process.execPath, [join(akar, "dist", "web.cjs"), "--contoh"], {
    env: { ...process.env, TEPAT_DATA: folder },
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const alamat = await new Promise<string>((selesai, gagal) => {
      server.stdout.on("data", (potong: Buffer) => {
        const ketemu = /http:\S+/.exec(potong.toString());
        if (ketemu) selesai(ketemu[0]);
      });
      server.on("exit", (kode) => gagal(new Error(`host peramban berhenti dengan kode ${kode ?? ""}`)));
    });
    const siap = performance.now();
    await page.goto(alamat);
    await dapatDipakai(page);
    return [siap - mulai, performance.now() - siap];
  } finally {
    server.kill("SIGTERM");
  }
}

async function sekaliElectron(executablePath: string, folder: string): Promise<number> {
  const mulai = performance.now();
  const app = await _electron.launch({
    executablePath,
    args: [akar, ...bendera, `--user-data-dir=${join(folder, "profil")}`, "--contoh"],
    env: { ...process.env, TEPAT_DATA: folder },
  });
  try {
    await dapatDipakai(await app.firstWindow());
    return performance.now() - mulai;
  } finally {
    await app.close();
  }
}

async function ukurWeb(host: Host): Promise<void> {
  const peramban = host.findBrowser();
  if ("missing" in peramban) {
    process.stdout.write(`host peramban dilewati: ${peramban.missing}\n`);
    return;
  }
  const browser = await chromium.launch({ executablePath: peramban.executable, args: bendera });
  const hasil: (readonly [number, number])[] = [];
  for (let ulangan = 0; ulangan < ULANGAN; ulangan += 1) {
    const page = await browser.newPage();
    hasil.push(await denganFolder((folder) => sekaliWeb(page, folder)));
    await page.close();
  }
  await browser.close();
  const program = kuantil(
    hasil.map((satu) => satu[0]),
    0.5,
  );
  const halaman = kuantil(
    hasil.map((satu) => satu[1]),
    0.5,
  );
  cetakTabel([
    ["host peramban, kantor contoh baru", "median"],
    ["program sampai menjawab", ms(program)],
    ["halaman pertama sampai dapat dipakai", ms(halaman)],
    ["jumlah", ms(program + halaman)],
  ]);
}

async function ukurElectron(executable: string): Promise<void> {
  const hasil: number[] = [];
  for (let ulangan = 0; ulangan < ULANGAN; ulangan += 1) hasil.push(await denganFolder((folder) => sekaliElectron(executable, folder)));
  cetakTabel([
    ["host desktop, kantor contoh baru", "median"],
    ["program sampai halaman pertama dapat dipakai", ms(kuantil(hasil, 0.5))],
  ]);
}

async function jalankan(): Promise<void> {
  const desktop = process.argv[2];
  if (desktop !== undefined) return ukurElectron(desktop);
  const host: Host = await import(pathToFileURL(join(akar, "build", "lib", "hosts.mjs")).href);
  await ukurWeb(host);
  const electron = await host.readyElectron();
  if ("missing" in electron) {
    process.stdout.write(`host desktop dilewati: ${electron.missing}\n`);
    return;
  }
  // A window needs a display for the whole program that drives it, so this program runs once more under one.
  const [perintah, ...sisanya] = [...electron.under, process.execPath, process.argv[1] ?? "", electron.executable];
  process.exitCode = spawnSync(perintah, sisanya, { stdio: "inherit" }).status ?? 1;
}

void jalankan();
