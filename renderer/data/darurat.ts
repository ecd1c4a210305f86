import type { KeadaanDarurat } from "../../core/contract/darurat";
import { call } from "./call";
import { sebabTerkunci } from "./terkunci";

/** Why no data file is open, before anything is drawn; null while one is, and while it is locked. */
export async function bacaDarurat(): Promise<KeadaanDarurat | null> {
  return sebabTerkunci() === null ? call("darurat.keadaan", {}).catch(() => null) : null;
}
