import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { ensureShell } from "../../../build/build.mjs";
import { temporaryFolder } from "../open-kantor";
import { admittedCookie } from "./admitted";

const PROGRAM = resolve(import.meta.dirname, "..", "..", "..", "dist", "web.cjs");

beforeAll(async () => {
  await ensureShell();
}, 180_000);

/** The program as a terminal starts it. `opener` is the script that stands for the desktop's own way of opening a page. */
function start({ opener, args = [] }: { readonly opener?: string; readonly args?: readonly string[] } = {}) {
  const folder = temporaryFolder();
  const programs = join(folder, "bin");
  mkdirSync(programs);
  if (opener !== undefined) {
    writeFileSync(join(programs, "xdg-open"), `#!/bin/sh\n${opener}\n`);
    chmodSync(join(programs, "xdg-open"), 0o755);
  }
  // /bin holds what the script itself calls; where no script stands, nothing is found.
  const env = { ...process.env, TEPAT_DATA: join(folder, "data"), PATH: opener === undefined ? programs : `${programs}:/bin` };
  mkdirSync(join(folder, "data"));
  const program = spawn(process.execPath, [PROGRAM, ...args], { env, stdio: ["pipe", "pipe", "inherit"] });
  onTestFinished(() => void program.kill("SIGKILL"));
  let printed = "";
  program.stdout.on("data", (text: Buffer) => (printed += text.toString()));
  const addresses = (): readonly string[] => printed.match(/http:\S+/gu) ?? [];
  const isReady = () => expect.poll(() => addresses().length, { timeout: 20_000 }).toBe(1);
  return { folder, program, printed: () => printed, addresses, isReady };
}

describe("the terminal that Tepat was started in", () => {
  it("gives a new address at Enter, after which the one before opens nothing", async () => {
    const { program, addresses, isReady } = start();
    await isReady();
    program.stdin.write("\n");
    await expect.poll(() => addresses().length).toBe(2);
    const [first = "", second = ""] = addresses();
    expect([await admittedCookie(first), await admittedCookie(second)]).toEqual(["", expect.stringMatching(/^tepat-/u)]);
  });

  it("takes another port beside a Tepat that has the usual one, and says so of one that was asked for", async () => {
    const [first, beside] = [start(), start()];
    await Promise.all([first.isReady(), beside.isReady()]);
    const [taken, other] = [first, beside].map(({ addresses }) => new URL(addresses()[0] ?? "").port);
    expect(other).not.toBe(taken);
    const refused = start({ args: ["--port", taken ?? ""] });
    expect(await new Promise((done) => refused.program.once("exit", done))).toBe(1);
  });

  it("says that Tepat is closed when it is ended there", async () => {
    const { program, printed, isReady } = start();
    await isReady();
    const ended = new Promise((done) => program.once("exit", done));
    program.kill("SIGINT");
    expect([await ended, printed()]).toEqual([0, expect.stringMatching(/Tepat ditutup\.\n$/u)]);
  });
});

describe.skipIf(process.platform !== "linux")("opening the browser", () => {
  const args = ["--buka-peramban"];

  it("hands the desktop a page that only this user may read, never the address itself, and takes it away at the end", async () => {
    const { folder, program, addresses, isReady } = start({ opener: 'echo "$@" > "$TEPAT_DATA/dibuka"', args });
    await isReady();
    const told = join(folder, "data", "dibuka");
    await expect.poll(() => existsSync(told) && readFileSync(told, "utf8").endsWith("\n")).toBe(true);
    const page = readFileSync(told, "utf8").trim();
    expect(page).not.toContain("token");
    expect([statSync(page).mode & 0o777, statSync(dirname(page)).mode & 0o777]).toEqual([0o600, 0o700]);
    expect(readFileSync(page, "utf8")).toContain(`url=${addresses()[0]}"`);
    const ended = new Promise((done) => program.once("exit", done));
    program.kill("SIGTERM");
    await ended;
    expect(existsSync(page)).toBe(false);
  });

  it("says why it could not, and leaves the address good", async () => {
    const missing = start({ args });
    await missing.isReady();
    await expect.poll(missing.printed).toContain("Peramban tidak dapat dibuka dari sini (xdg-open tidak ada)");
    expect(await admittedCookie(missing.addresses()[0] ?? "")).toMatch(/^tepat-/u);
    const failing = start({ opener: "exit 3", args });
    await expect.poll(failing.printed, { timeout: 20_000 }).toContain("(xdg-open gagal (kode 3))");
  });

  it("is left to the user when nobody asked for it", async () => {
    const { folder, isReady, printed } = start({ opener: 'echo "$@" > "$TEPAT_DATA/dibuka"' });
    await isReady();
    expect([printed().includes("Peramban"), existsSync(join(folder, "data", "dibuka"))]).toEqual([false, false]);
  });
});
