import { closeSync, ftruncateSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { driverCode } from "../../electron/db/driver-errors";

/** What a file system in memory gives out at a time, bytes. */
const HALAMAN = 4_096;
const BESAR = Buffer.alloc(1 << 20);

/** Fills the file system that a folder is on, up to so many pages; the answer gives the room back. */
export function sisakan(folder: string, halaman: number): () => void {
  const path = join(folder, ".ganjal");
  const berkas = openSync(path, "w");
  try {
    let panjang = 0;
    for (const potong of [BESAR, BESAR.subarray(0, HALAMAN)]) {
      try {
        for (;;) panjang += writeSync(berkas, potong, 0, potong.length, panjang);
      } catch (error) {
        if (driverCode(error) !== "ENOSPC") throw error;
      }
    }
    ftruncateSync(berkas, Math.max(0, panjang - halaman * HALAMAN));
  } finally {
    closeSync(berkas);
  }
  return () => rmSync(path, { force: true });
}
