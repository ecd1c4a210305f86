import { connect } from "node:net";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { frame } from "../../../core/contract/wire";
import { listen } from "../../../electron/web/server";
import { temporaryFolder } from "../open-kantor";
import { admittedCookie } from "./admitted";

/** A running server and a way to send it any bytes whatever; the answer is the status line's number, 0 when there was none. */
async function openServer() {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "renderer"));
  writeFileSync(join(folder, "renderer", "index.html"), "<!doctype html>");
  const calls: unknown[] = [];
  const server = await listen(
    async (name, input) => {
      calls.push([name, input]);
      return { ok: true, value: null };
    },
    { folder: join(folder, "renderer"), port: 0 },
  );
  onTestFinished(() => server.close());
  const cookie = await admittedCookie(server.newAddress());
  const head = `Host: 127.0.0.1:${server.port}\r\nOrigin: http://127.0.0.1:${server.port}\r\nCookie: ${cookie}\r\n`;
  const send = (line: string, headers = "", body: Uint8Array = new Uint8Array(0)): Promise<number> =>
    new Promise((resolve) => {
      const socket = connect(server.port, "127.0.0.1", () => {
        socket.write(`${line} HTTP/1.1\r\n${head}Connection: close\r\n${headers}\r\n`);
        socket.write(body);
      });
      let answer = "";
      socket.on("data", (chunk) => (answer += chunk.toString("latin1")));
      socket.on("error", () => undefined);
      socket.on("close", () => resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0)));
    });
  const call = (json: string, bytes = new Uint8Array(0), name = "unit.list"): Promise<number> => {
    const body = frame(new TextEncoder().encode(json), [bytes]);
    return send(`POST /call/${name}`, `Content-Length: ${body.byteLength}\r\n`, body);
  };
  return { send, call, calls };
}

describe("requests that no browser would send", () => {
  it("are refused as wrong, and the next good one is answered", async () => {
    const { send, call, calls } = await openServer();
    expect(await send("GET /%")).toBe(400);
    expect(await send("GET /%ff%fe")).toBe(400);
    expect(await send("GET //")).toBe(400);
    expect(await send("GET http://[/")).toBe(400);
    expect(await send("GET /%00")).toBe(404);
    expect(await call("{")).toBe(400);
    expect(await call("")).toBe(400);
    expect(await call('{"isi":{"$bytes":["a",{}]}}')).toBe(400);
    expect(await call('{"isi":{"$bytes":[0,9]}}', new Uint8Array(3))).toBe(400);
    expect(await call('{"isi":{"$bytes":[-3,2]}}', new Uint8Array(3))).toBe(400);
    expect(calls).toEqual([]);
    expect(await call("{}")).toBe(200);
    expect(calls).toEqual([["unit.list", {}]]);
  });

  it("are turned away before they are read when they announce more than any import holds", async () => {
    const { send } = await openServer();
    expect(await send("POST /call/intake.start", `Content-Length: ${600 * 1024 * 1024}\r\n`)).toBe(413);
  });

  it("are not read on when they hand in more than an address holds", async () => {
    const { send } = await openServer();
    const long = new TextEncoder().encode(`token=${"a".repeat(5_000)}`);
    expect(await send("POST /masuk", `Content-Length: ${long.byteLength}\r\n`, long)).toBe(413);
  });

  it("cannot plant a prototype", async () => {
    const { call, calls } = await openServer();
    expect(await call('{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}')).toBe(200);
    expect(Object.hasOwn(Object.prototype, "admin")).toBe(false);
    expect(calls).toHaveLength(1);
  });
});
