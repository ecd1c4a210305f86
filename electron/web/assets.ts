import type { ServerResponse } from "node:http";
import { readPageFile } from "../page-files";

/** Sends a file of the built interface. Anything outside its folder does not exist. */
export async function sendAsset(response: ServerResponse, folder: string, pathname: string): Promise<void> {
  const file = await readPageFile(folder, pathname);
  if (!file) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, file.headers);
  response.end(file.content);
}
