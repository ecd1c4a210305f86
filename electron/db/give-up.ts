import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/**
 * Has the operating system take back the files of connections that were closed. The driver keeps such a file open, and its pages in memory, for as
 * long as it remembers a statement of the connection, which is until the engine tidies up; Windows renames no file that is open, and a locked office
 * should not lie in memory in clear text.
 */
export async function giveUpClosed(): Promise<void> {
  setFlagsFromString("--expose-gc");
  const tidy: unknown = runInNewContext("gc");
  setFlagsFromString("--no-expose-gc");
  for (let times = 0; times < 2; times += 1) {
    // What refers to the connection goes with the task that used it, and the engine tells the driver in a later one.
    await new Promise((next) => setImmediate(next));
    if (typeof tidy === "function") tidy();
  }
  await new Promise((next) => setImmediate(next));
}
