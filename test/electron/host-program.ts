import { spawn, type ChildProcess } from "node:child_process";
import { join, resolve } from "node:path";
import { onTestFinished } from "vitest";
import type { Reply } from "../../core/contract/reply";
import { frame, packBytes, unframe, unpackBytes } from "../../core/contract/wire";
import { admittedCookie } from "./web/admitted";

export const REPOSITORY = resolve(import.meta.dirname, "..", "..");

/** The browser host in a program of its own, so that it can be killed as a power cut would. */
export async function startHost(
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
  const headers = { cookie: await admittedCookie(address.href), origin: address.origin };
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

/** Kills the program as a power cut would, and waits until it is gone. */
export async function killed(program: ChildProcess): Promise<void> {
  const gone = new Promise((resolved) => program.once("exit", resolved));
  program.kill("SIGKILL");
  await gone;
}
