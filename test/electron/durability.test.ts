import { spawn, type ChildProcess } from "node:child_process";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { ensureShell } from "../../build/build.mjs";
import { frame, packBytes, unframe, unpackBytes } from "../../core/contract/wire";
import type { Reply } from "../../core/contract/reply";
import { openBasisdata } from "../../electron/db/open";
import { temporaryFolder } from "./open-kantor";

const REPOSITORY = resolve(import.meta.dirname, "..", "..");

/** The browser host in a program of its own, so that it can be killed as a power cut would. */
async function startHost(
  folder: string,
): Promise<{ readonly program: ChildProcess; readonly call: (name: string, input: unknown) => Promise<Reply<never>> }> {
  const program = spawn(process.execPath, [join(REPOSITORY, "dist", "web.cjs")], {
    env: { ...process.env, TEPAT_DATA: folder },
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void program.kill("SIGKILL"));
  const address = await new Promise<URL>((found) => {
    let printed = "";
    program.stdout?.on("data", (text: Buffer) => {
      printed += text.toString();
      const match = /http:\S+/.exec(printed);
      if (match) found(new URL(match[0]));
    });
  });
  const headers = { cookie: `tepat=${address.searchParams.get("token") ?? ""}`, origin: address.origin };
  return {
    program,
    call: async (name, input) => {
      const packed = packBytes(input);
      const body = new Uint8Array(frame(new TextEncoder().encode(packed.json), packed.chunks));
      const response = await fetch(`${address.origin}/call/${name}`, { method: "POST", headers, body });
      const parts = unframe(new Uint8Array(await response.arrayBuffer()));
      if (!parts) throw new Error(`no reply to ${name}`);
      return unpackBytes(new TextDecoder().decode(parts.json), parts.bytes) as Reply<never>;
    },
  };
}

async function killed(program: ChildProcess): Promise<void> {
  const gone = new Promise((resolved) => program.once("exit", resolved));
  program.kill("SIGKILL");
  await gone;
}

beforeAll(async () => {
  await ensureShell();
}, 180_000);

describe("a power cut", () => {
  it("loses nothing that was answered as saved, and leaves no half of what was not", async () => {
    const folder = temporaryFolder();
    const { program, call } = await startHost(folder);
    for (let nomor = 1; nomor <= 40; nomor += 1) {
      expect((await call("unit.save", { nama: `Unit ${nomor}`, indukId: null, kode: null })).ok).toBe(true);
    }
    // Many more are under way, none of them answered, when the power goes.
    const underWay = Array.from({ length: 200 }, (_empty, nomor) =>
      call("unit.save", { nama: `Nanti ${nomor}`, indukId: null, kode: null }).catch(() => null),
    );
    await killed(program);
    await Promise.all(underWay);
    const basis = openBasisdata({ path: join(folder, "tepat.db") });
    const count = (sql: string): unknown => basis.raw.prepare(sql).pluck().all()[0];
    expect(count("SELECT count(*) FROM unit WHERE nama LIKE 'Unit %'")).toBe(40);
    // Every unit has its audit line and every audit line its unit: a step is written whole or not at all.
    expect(count("SELECT count(*) FROM perubahan WHERE tabel = 'unit'")).toBe(count("SELECT count(*) FROM unit"));
    expect(count("SELECT count(*) FROM langkah l WHERE NOT EXISTS (SELECT 1 FROM perubahan p WHERE p.langkahId = l.id)")).toBe(0);
    expect(count("SELECT quick_check FROM pragma_quick_check(1)")).toBe("ok");
    basis.close();
  });
});
