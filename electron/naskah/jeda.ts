import { setImmediate } from "node:timers/promises";

/** Lets the compressor and the window take their turn. Without it a large workbook would pile up in memory before it is packed. */
export async function jeda(): Promise<void> {
  await setImmediate();
}
