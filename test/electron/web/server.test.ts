import { mkdirSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { frame, packBytes, unframe, unpackBytes } from "../../../core/contract/wire";
import { listen } from "../../../electron/web/server";
import { temporaryFolder } from "../open-kantor";

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

async function openServer() {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "renderer"));
  writeFileSync(join(folder, "renderer", "index.html"), "<!doctype html>");
  writeFileSync(join(folder, "rahasia.txt"), "rahasia");
  const calls: unknown[] = [];
  const places: unknown[] = [];
  const server = await listen(
    async (name, input, caller) => {
      calls.push([name, input]);
      places.push(caller?.tempat);
      return { ok: true, value: { isi: new Uint8Array([7, 8, 9]) } };
    },
    { folder: join(folder, "renderer"), port: 0 },
  );
  onTestFinished(() => server.close());
  const token = new URL(server.address).searchParams.get("token") ?? "";
  const own = { host: `127.0.0.1:${server.port}`, cookie: `tepat=${token}` };
  const send = (line: string, headers: Record<string, string>, body?: Uint8Array): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const [method, path] = line.split(" ");
      const outgoing = request({ host: "127.0.0.1", port: server.port, method, path, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
      });
      outgoing.on("error", reject);
      outgoing.end(body);
    });
  return { server, token, own, send, calls, places, origin: `http://127.0.0.1:${server.port}` };
}

function bodyOf(value: unknown): Uint8Array {
  const packed = packBytes(value);
  return frame(new TextEncoder().encode(packed.json), packed.chunks);
}

describe("the browser host", () => {
  it("exchanges the token of this start for a cookie that scripts cannot read", async () => {
    const { send, own, token } = await openServer();
    const answer = await send(`GET /?token=${token}`, { host: own.host });
    expect([answer.status, answer.headers["location"]]).toEqual([303, "/"]);
    expect(String(answer.headers["set-cookie"])).toMatch(/HttpOnly; SameSite=Strict/);
    expect((await send("GET /?token=salah", { host: own.host })).status).toBe(401);
  });

  it("gives nothing without the cookie", async () => {
    const { send, own, origin, calls } = await openServer();
    expect((await send("GET /", { host: own.host })).status).toBe(401);
    expect((await send("POST /call/unit.list", { host: own.host, origin }, bodyOf({}))).status).toBe(401);
    expect((await send("GET /", { host: own.host, cookie: "tepat=salah" })).status).toBe(401);
    expect(calls).toEqual([]);
  });

  it("turns away a foreign Host, a foreign Origin, and a call without an Origin", async () => {
    const { send, own, origin, calls } = await openServer();
    expect((await send("GET /", { ...own, host: "jahat.example" })).status).toBe(403);
    expect((await send("POST /call/unit.list", { ...own, origin: "http://jahat.example" }, bodyOf({}))).status).toBe(403);
    expect((await send("POST /call/unit.list", own, bodyOf({}))).status).toBe(401);
    expect((await send("PUT /call/unit.list", { ...own, origin }, bodyOf({}))).status).toBe(405);
    expect(calls).toEqual([]);
  });

  it("carries bytes in both directions unchanged", async () => {
    const { send, own, origin, calls } = await openServer();
    const answer = await send(
      "POST /call/intake.start",
      { ...own, origin },
      bodyOf({ berkas: [{ nama: "a.xlsx", isi: new Uint8Array([1, 2, 3]) }] }),
    );
    expect(calls).toEqual([["intake.start", { berkas: [{ nama: "a.xlsx", isi: new Uint8Array([1, 2, 3]) }] }]]);
    const parts = unframe(new Uint8Array(answer.body));
    expect(parts && unpackBytes(new TextDecoder().decode(parts.json), parts.bytes)).toEqual({
      ok: true,
      value: { isi: new Uint8Array([7, 8, 9]) },
    });
  });

  it.each([
    [encodeURIComponent("/abk/é x"), "/abk/é x"],
    ["", null],
    ["%E0%A4%A", null],
    [encodeURIComponent("/".repeat(201)), null],
    [encodeURIComponent("/".repeat(200)), "/".repeat(200)],
  ])("tells the place that a call comes from (%s)", async (header, tempat) => {
    const { send, own, origin, places } = await openServer();
    await send("POST /call/unit.list", { ...own, origin, "x-tepat-tempat": header }, bodyOf({}));
    await send("POST /call/unit.list", { ...own, origin }, bodyOf({}));
    expect(places).toEqual([tempat, null]);
  });

  it("serves the interface and nothing outside its folder", async () => {
    const { send, own } = await openServer();
    const page = await send("GET /", own);
    expect([page.status, page.headers["x-frame-options"]]).toEqual([200, "DENY"]);
    expect((await send("GET /../rahasia.txt", own)).status).toBe(404);
    expect((await send("GET /%2e%2e%2frahasia.txt", own)).status).toBe(404);
    expect((await send("POST /call/x", { ...own, origin: `http://${own.host}` }, new Uint8Array([1]))).status).toBe(400);
  });
});
