import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { frame, packBytes, unframe, unpackBytes } from "../../../core/contract/wire";
import { Tujuan } from "../../../electron/ipc/tujuan";
import { listen } from "../../../electron/web/server";
import { temporaryFolder } from "../open-kantor";
import { admittedCookie } from "./admitted";

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
  const tujuan = new Tujuan();
  onTestFinished(() => tujuan.kosongkan());
  const calls: unknown[] = [];
  const places: unknown[] = [];
  const server = await listen(
    async (name, input, caller) => {
      calls.push([name, input]);
      places.push(caller?.tempat);
      return { ok: true, value: { isi: new Uint8Array([7, 8, 9]) } };
    },
    { folder: join(folder, "renderer"), port: 0, tujuan },
  );
  onTestFinished(() => server.close());
  const own = { host: `127.0.0.1:${server.port}`, cookie: await admittedCookie(server.newAddress()) };
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
  const origin = `http://127.0.0.1:${server.port}`;
  /** An address of its own for the test, and what a browser that knows nothing sends to look at it or to use it. */
  const newKey = (): string => new URL(server.newAddress()).searchParams.get("token") ?? "";
  const look = (key: string, headers: Record<string, string> = {}) => send(`GET /?token=${key}`, { host: own.host, ...headers });
  const hand = (key: string, headers: Record<string, string> = {}) =>
    send("POST /masuk", { host: own.host, origin, ...headers }, new TextEncoder().encode(`token=${key}`));
  return { own, send, calls, places, origin, newKey, look, hand, tujuan };
}

function bodyOf(value: unknown): Uint8Array {
  const packed = packBytes(value);
  return frame(new TextEncoder().encode(packed.json), packed.chunks);
}

describe("the browser host", () => {
  it("exchanges the key of an address for a cookie of another secret that scripts cannot read", async () => {
    const { send, own, newKey, hand } = await openServer();
    const key = newKey();
    const answer = await hand(key);
    expect([answer.status, answer.headers["location"]]).toEqual([303, "/"]);
    const line = String(answer.headers["set-cookie"]);
    expect(line).toMatch(/^tepat-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/);
    expect(line).not.toContain(key);
    expect((await send("GET /", { host: own.host, cookie: line.split(";")[0] ?? "" })).status).toBe(200);
    expect((await send("GET /", { host: own.host, cookie: `tepat-${own.host.split(":")[1]}=${key}` })).status).toBe(401);
  });

  it("takes a key once, and says to whoever comes later what to do", async () => {
    const { newKey, look, hand } = await openServer();
    const key = newKey();
    expect((await hand(key)).status).toBe(303);
    const later = await hand(key);
    expect([later.status, later.headers["set-cookie"]]).toEqual([401, undefined]);
    const page = await look(key);
    expect(page.status).toBe(401);
    expect(page.body.toString()).toMatch(/Alamat ini sudah dipakai.*Jendela baru.*tekan Enter/su);
  });

  it("uses no key up for who only looks: a preview, a browser that reads ahead, a second look", async () => {
    const { newKey, look, hand } = await openServer();
    const key = newKey();
    expect((await look(key)).status).toBe(200);
    expect((await look(key)).headers["set-cookie"]).toBeUndefined();
    for (const purpose of [{ "sec-purpose": "prefetch;prerender" }, { purpose: "preview" }, { "x-moz": "prefetch" }])
      expect((await look(key, purpose)).status).toBe(503);
    expect((await hand(key)).status).toBe(303);
  });

  it("makes an unused address dead with the next one, and leaves open windows open", async () => {
    const { send, own, newKey, look, hand } = await openServer();
    const first = newKey();
    const second = newKey();
    expect([(await look(first)).status, (await hand(first)).status]).toEqual([401, 401]);
    expect((await hand(second)).status).toBe(303);
    expect((await send("GET /", own)).status).toBe(200);
  });

  it("shows an admitted browser the window behind a used address", async () => {
    const { own, newKey, look, hand } = await openServer();
    const key = newKey();
    await hand(key);
    const again = await look(key, { cookie: own.cookie });
    expect([again.status, again.headers["location"]]).toEqual([303, "/"]);
    expect((await hand(key, { cookie: own.cookie })).status).toBe(303);
  });

  it("takes no key from another site, or from who does not say where it comes from", async () => {
    const { send, own, newKey, hand } = await openServer();
    const key = newKey();
    expect((await hand(key, { origin: "http://jahat.example" })).status).toBe(403);
    expect((await send("POST /masuk", { host: own.host }, new TextEncoder().encode(`token=${key}`))).status).toBe(401);
    expect((await hand("", {})).status).toBe(401);
    expect((await hand(key)).status).toBe(303);
  });

  it("does not take the cookie of another start beside it", async () => {
    const [one, other] = [await openServer(), await openServer()];
    expect(one.own.cookie.split("=")[0]).not.toBe(other.own.cookie.split("=")[0]);
    const both = { cookie: `${one.own.cookie}; ${other.own.cookie}` };
    expect((await one.send("GET /", { host: one.own.host, ...both })).status).toBe(200);
    expect((await one.send("GET /", { host: one.own.host, cookie: other.own.cookie })).status).toBe(401);
  });

  it("gives nothing without the cookie", async () => {
    const { send, own, origin, calls } = await openServer();
    expect((await send("GET /", { host: own.host })).status).toBe(401);
    expect((await send("POST /call/unit.list", { host: own.host, origin }, bodyOf({}))).status).toBe(401);
    expect((await send("GET /", { host: own.host, cookie: `${own.cookie.split("=")[0] ?? ""}=salah` })).status).toBe(401);
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

describe("a file that waits to be downloaded", () => {
  it("is handed out once, whole and under its name, to an admitted browser, and is gone from the computer afterwards", async () => {
    const { own, send, tujuan } = await openServer();
    const { path, pegangan } = tujuan.siapkanUnduhan("Informasi jabatan SIASN.zip");
    const isi = Buffer.alloc(300_000, 7);
    writeFileSync(path, isi);
    expect((await send(`GET /unduh/${pegangan}`, { host: own.host })).status).toBe(401);
    const jawaban = await send(`GET /unduh/${pegangan}`, own);
    expect([jawaban.status, Buffer.compare(jawaban.body, isi)]).toEqual([200, 0]);
    expect(jawaban.headers["content-disposition"]).toBe("attachment; filename*=UTF-8''Informasi%20jabatan%20SIASN.zip");
    await expect.poll(() => existsSync(path)).toBe(false);
    expect((await send(`GET /unduh/${pegangan}`, own)).status).toBe(404);
    expect((await send("GET /unduh/karangan", own)).status).toBe(404);
  });
});
