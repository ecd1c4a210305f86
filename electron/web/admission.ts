import { randomBytes, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** Whether a request names this server as its host, and no other site as its origin: a page elsewhere cannot reach us by a borrowed name. */
export function isOwnHost(request: IncomingMessage, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = request.headers;
  if (host === undefined || !hosts.includes(host)) return false;
  return origin === undefined || hosts.some((own) => origin === `http://${own}`);
}

/** Whether a request only looks ahead for somebody who may never follow: it must not use an address up. */
export function isLookingAhead({ headers }: IncomingMessage): boolean {
  return [headers["sec-purpose"], headers["purpose"], headers["x-moz"]].some((purpose) =>
    /prefetch|preview|prerender/iu.test(String(purpose)),
  );
}

/**
 * Who may use this start of the browser host. A key comes in an address and opens once; what the browser keeps afterwards is another
 * secret, the same for all its windows, which ends with this start. At any time at most one key is good: a new one replaces it.
 */
export class Admission {
  #key: string | null = null;
  readonly #session = secret();

  /** A key that nobody has used; the one before is good no more. */
  newKey(): string {
    this.#key = secret();
    return this.#key;
  }

  /** Whether a key would still open, which looking does not change. */
  isGood(key: string): boolean {
    return this.#key !== null && sameText(key, this.#key);
  }

  /** Uses a key up. @returns the Set-Cookie line that admits its browser from now on; null when the key is not good */
  exchange(key: string, port: number): string | null {
    if (!this.isGood(key)) return null;
    this.#key = null;
    return `${cookieName(port)}=${this.#session}; HttpOnly; SameSite=Strict; Path=/`;
  }

  /** Whether a request carries the cookie of this start. A POST must also name its origin. */
  admits(request: IncomingMessage, port: number): boolean {
    if (request.method === "POST" && request.headers.origin === undefined) return false;
    const name = `${cookieName(port)}=`;
    const cookies = (request.headers.cookie ?? "").split(";").map((cookie) => cookie.trim());
    return cookies.some((cookie) => cookie.startsWith(name) && sameText(cookie.slice(name.length), this.#session));
  }
}

/** Browsers keep cookies by name and not by port: two starts at once must not take each other's. */
function cookieName(port: number): string {
  return `tepat-${port}`;
}

function secret(): string {
  return randomBytes(32).toString("base64url");
}

function sameText(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.byteLength === right.byteLength && timingSafeEqual(left, right);
}
