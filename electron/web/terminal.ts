import { fstatSync, readFileSync } from "node:fs";

/**
 * Calls `onEnter` for every Enter in the terminal, or line from a pipe.
 * @returns whether anything can be heard at all
 */
export function listenForEnter(onEnter: () => void): boolean {
  if (!canHear()) return false;
  process.stdin.setEncoding("utf8");
  process.stdin.on("data", (text: string) => {
    if (text.includes("\n") || text.includes("\r")) onEnter();
  });
  return true;
}

function canHear(): boolean {
  if (process.stdin.isTTY) return isInForeground();
  const input = fstatSync(0);
  return input.isFIFO() || input.isSocket();
}

/** Linux stops a program that reads a terminal from the background; elsewhere nothing is known of it. */
function isInForeground(): boolean {
  if (process.platform !== "linux") return true;
  const [, , group, , , foreground] = readFileSync("/proc/self/stat", "utf8")
    .replace(/^.*\) /su, "")
    .split(" ");
  return group === foreground;
}
