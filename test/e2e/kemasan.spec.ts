import { createHash } from "node:crypto";
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { extractFile, getRawHeader, listPackage } from "@electron/asar";
import { FuseV1Options, getCurrentFuseWire } from "@electron/fuses";
import { describe, expect, it, onTestFinished } from "vitest";

/** Read where the suite runs; on other hosts this file is not asked for. */
const program = process.env["TEPAT_HOST_EXECUTABLE"] ?? "";
const resources = process.platform === "darwin" ? join(dirname(program), "..", "Resources") : join(dirname(program), "resources");
const archive = join(resources, "app.asar");

/** How the binary writes that a fuse is off and on. */
const [DISABLE, ENABLE] = ["0", "1"].map((sign) => sign.charCodeAt(0));

/** What the packaged program must have switched. */
const SWITCHES: readonly (readonly [FuseV1Options, number | undefined])[] = [
  [FuseV1Options.RunAsNode, DISABLE],
  [FuseV1Options.EnableCookieEncryption, ENABLE],
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable, DISABLE],
  [FuseV1Options.EnableNodeCliInspectArguments, DISABLE],
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, ENABLE],
  [FuseV1Options.OnlyLoadAppFromAsar, ENABLE],
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, DISABLE],
];

interface Entry {
  readonly files?: Readonly<Record<string, Entry>>;
  readonly unpacked?: boolean;
  readonly integrity?: { readonly algorithm: string; readonly hash: string };
}

/** Every file of the archive by its path, with what the header says of it. */
function entries(folder: Entry, at = ""): (readonly [string, Entry])[] {
  return Object.entries(folder.files ?? {}).flatMap(([name, entry]) => {
    const path = at === "" ? name : `${at}/${name}`;
    return entry.files ? entries(entry, path) : [[path, entry] as const];
  });
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Runs the packaged program with what would make it another program, and answers what it wrote. */
async function outputOf(args: readonly string[], env: Readonly<Record<string, string>>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "tepat-kemasan-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  const { TEPAT_HOST: _host, ...rest } = process.env;
  const running = promisify(execFile)(program, [...args, "--no-sandbox", "--disable-gpu", `--user-data-dir=${folder}`], {
    env: { ...rest, TEPAT_DATA: join(folder, "data"), ...env },
    timeout: 6_000,
    killSignal: "SIGKILL",
  });
  const { stdout, stderr } = await running.catch((error: { readonly stdout: string; readonly stderr: string }) => error);
  return `${stdout}${stderr}`;
}

describe("the packaged program", () => {
  it.each(SWITCHES)("has its fuse %i switched", async (fuse, wanted) => {
    const wire = await getCurrentFuseWire(program);
    expect(wire[fuse]).toBe(wanted);
  });

  it("gives file: pages no privileges, where its Electron can be told so", async () => {
    const { [FuseV1Options.GrantFileProtocolExtraPrivileges]: fuse } = await getCurrentFuseWire(program);
    expect([undefined, DISABLE]).toContain(fuse);
  });

  it("holds in its archive what the header of the archive says, file by file", () => {
    const { header } = getRawHeader(archive);
    const files = entries(header);
    expect(files.length).toBeGreaterThan(20);
    const broken = files.filter(([path, { integrity, unpacked }]) => {
      const content = unpacked === true ? readFileSync(join(`${archive}.unpacked`, path)) : extractFile(archive, path);
      return integrity?.algorithm !== "SHA256" || integrity.hash !== sha256(content);
    });
    expect(broken.map(([path]) => path)).toEqual([]);
  });

  // Linux has no place for the hash: there the engine does not compare.
  it.runIf(process.platform !== "linux")("carries the hash of that header in itself", () => {
    const place = process.platform === "darwin" ? join(resources, "..", "Info.plist") : program;
    expect(readFileSync(place).includes(sha256(getRawHeader(archive).headerString))).toBe(true);
  });

  it("holds the built program and its native part, and no source, no test and no folder of the program beside the archive", () => {
    const files = listPackage(archive, { isPack: false }).map((path) => path.replaceAll("\\", "/"));
    expect(files).toContain("/dist/main.cjs");
    expect(files).toContain("/dist/renderer/index.html");
    expect(
      files.filter(
        (path) => /^\/(?:core|electron|renderer|test|build)\/|\.tsx?$|\.map$|\.db$/u.test(path) && !path.startsWith("/node_modules/"),
      ),
    ).toEqual([]);
    expect(existsSync(join(resources, "app"))).toBe(false);
    expect(readdirSync(join(`${archive}.unpacked`, "node_modules"))).toEqual(["@libsql"]);
  });

  it("runs no script that it is handed as if it were Node", async () => {
    const folder = mkdtempSync(join(tmpdir(), "tepat-kemasan-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const script = join(folder, "a.js");
    writeFileSync(script, 'process.stdout.write("DIJALANKAN"); process.exit(0);');
    expect(await outputOf([script], { ELECTRON_RUN_AS_NODE: "1" })).not.toContain("DIJALANKAN");
    expect(await outputOf([], { NODE_OPTIONS: `--require=${script}` })).not.toContain("DIJALANKAN");
  });

  it("opens no inspector of its main process", async () => {
    expect(await outputOf(["--inspect=0"], {})).not.toContain("Debugger listening");
  });
});
