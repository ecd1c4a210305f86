import { protocol, type Session } from "electron";
import { readPageFile } from "../page-files";

const SCHEME = "tepat";

/** The address of the one page of the desktop: a host of its own, which reaches no file of the machine as `file:` would. */
export const HOME = `${SCHEME}://app/`;

/** Makes the scheme one with an origin of its own. Must be called before the program is ready. */
export function claimScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
}

/** Serves the files of the built interface under the address of the page, and nothing else. */
export function servePage(session: Session, folder: string): void {
  session.protocol.handle(SCHEME, async (request) => {
    const { host, pathname } = new URL(request.url);
    const file = host === "app" && request.method === "GET" ? await readPageFile(folder, pathname) : null;
    return file ? new Response(file.content, { headers: file.headers }) : new Response(null, { status: 404 });
  });
}
