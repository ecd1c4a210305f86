import { existsSync, readFileSync } from "node:fs";

/**
 * The most memory that this process has held so far, in MB. Linux keeps it in `VmHWM`; the figure of `resourceUsage` may there be that of
 * the program which started this one.
 */
export function puncakMemoriMb(): number {
  const keadaan = "/proc/self/status";
  const kb = existsSync(keadaan) ? /VmHWM:\s+(\d+) kB/u.exec(readFileSync(keadaan, "utf8"))?.[1] : undefined;
  return (kb === undefined ? process.resourceUsage().maxRSS : Number(kb)) / 1024;
}
