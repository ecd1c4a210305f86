import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

export const SESSION_COOKIE = "tepat";

/** Whether a request names this server as its host, and no other site as its origin: a page elsewhere cannot reach us by a borrowed name. */
export function isOwnHost(request: IncomingMessage, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = request.headers;
  if (host === undefined || !hosts.includes(host)) return false;
  return origin === undefined || hosts.some((own) => origin === `http://${own}`);
}

/** Whether a request carries the cookie of this start. A POST must also name its origin. */
export function isAdmitted(request: IncomingMessage, token: string): boolean {
  if (request.method === "POST" && request.headers.origin === undefined) return false;
  const cookies = (request.headers.cookie ?? "").split(";").map((cookie) => cookie.trim());
  const offered = cookies.find((cookie) => cookie.startsWith(`${SESSION_COOKIE}=`))?.slice(SESSION_COOKIE.length + 1) ?? "";
  return sameText(offered, token);
}

function sameText(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.byteLength === right.byteLength && timingSafeEqual(left, right);
}
