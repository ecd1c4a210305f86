import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { ElectronApplication, Page } from "playwright-core";
import { openDesktop } from "./harness-desktop";
import { openPackaged } from "./harness-kemasan";
import { openWeb } from "./harness-web";

/** Where the product runs in this test: a browser over 127.0.0.1, the desktop program, or the packaged desktop program. */
export type Host = "web" | "electron" | "packaged";

/** The product, open and under control, on whichever host. */
export interface HostSession {
  readonly page: Page;
  /** Grows while the page runs. */
  readonly errors: readonly string[];
  /** Does something that downloads a file, and answers where the finished file lies. */
  readonly download: (act: () => Promise<void>, folder: string) => Promise<string>;
  /** The desktop program itself, for what its system is asked to do; null in a browser, and as packaged. */
  readonly desktop: ElectronApplication | null;
  /** The file that the system was last asked to open; empty when none was. */
  readonly opened: () => string;
  readonly close: () => Promise<void>;
  /** Ends the program at once, as a power cut does. */
  readonly kill: () => Promise<void>;
}

export interface HostOptions {
  /** The program to start or the browser to drive. */
  readonly executable: string;
  /** Arguments of the product itself. */
  readonly args: readonly string[];
  readonly env: Record<string, string>;
  /** An empty folder for what the engine itself keeps, so that a program already open does not answer in our place. */
  readonly profile: string;
}

export interface TepatTerbuka {
  readonly page: Page;
  readonly host: Host;
  /** What went wrong inside the page so far; a good run ends with none. */
  readonly galatHalaman: readonly string[];
  /** The data folder of this run. */
  readonly folder: string;
  readonly desktop: ElectronApplication | null;
  /** The file that the system was last asked to open; empty when none was. */
  readonly dibuka: () => string;
  /** Does something that downloads a file, and answers where the finished file lies. */
  readonly unduh: (aksi: () => Promise<void>) => Promise<string>;
  /** Writes test/hasil/<host>/<name>.png for a person to look at. */
  readonly potret: (nama: string) => Promise<void>;
  /** Closes the product; with a data folder of its own also removes that. Safe to call twice. */
  readonly tutup: () => Promise<void>;
  /** Ends the program at once, as a power cut does; a data folder of its own goes too. */
  readonly bunuh: () => Promise<void>;
}

export const repositoryFolder = resolve(import.meta.dirname, "..", "..");
export const ukuranLayar = { width: 1366, height: 768 } as const;

/** The host of this run, chosen by TEPAT_HOST. */
export function hostUji(): Host {
  const host = process.env["TEPAT_HOST"] ?? "web";
  if (host === "web" || host === "electron" || host === "packaged") return host;
  throw new Error(`TEPAT_HOST is ${host}; it must be web, electron or packaged`);
}

/** The environment of this process as plain text values, without what would change how the product starts. */
function cleanEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || name === "ELECTRON_RUN_AS_NODE" || name === "NODE_OPTIONS" || name.startsWith("VITEST") ? [] : [[name, value]],
  );
  return Object.fromEntries(entries);
}

function openHost(host: Host, options: HostOptions): Promise<HostSession> {
  return { web: openWeb, electron: openDesktop, packaged: openPackaged }[host](options);
}

/**
 * Opens the product on the host of this run with a data folder of its own, or with the given one, which then stays.
 * `contoh` opens the sample office.
 */
export async function bukaTepat(pilihan: { readonly contoh?: boolean; readonly data?: string } = {}): Promise<TepatTerbuka> {
  const host = hostUji();
  const temporary = mkdtempSync(join(tmpdir(), "tepat-e2e-"));
  const bersihkan = () => {
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  };
  const folder = pilihan.data ?? join(temporary, "data");
  const downloads = join(temporary, "unduhan");
  const profile = join(temporary, "profil");
  for (const path of [folder, downloads, profile]) mkdirSync(path, { recursive: true });
  const session = await openHost(host, {
    executable: process.env["TEPAT_HOST_EXECUTABLE"] ?? "/usr/bin/chromium",
    args: pilihan.contoh === true ? ["--contoh"] : [],
    env: { ...cleanEnvironment(), TEPAT_DATA: folder },
    profile,
  }).catch((error: unknown) => {
    bersihkan();
    throw error;
  });
  session.page.setDefaultTimeout(20_000);
  return {
    page: session.page,
    galatHalaman: session.errors,
    host,
    desktop: session.desktop,
    dibuka: session.opened,
    folder,
    unduh: (aksi) => session.download(aksi, downloads),
    potret: async (nama) => {
      await session.page.screenshot({ path: join(repositoryFolder, "test", "hasil", host, `${nama}.png`) });
    },
    bunuh: async () => {
      await session.kill();
      bersihkan();
    },
    tutup: async () => {
      await session.close();
      bersihkan();
    },
  };
}
