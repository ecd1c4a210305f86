import { copyFileSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { AppError } from "../../core/errors";
import { recordStep } from "../../electron/db/journal";
import type { Basisdata } from "../../electron/db/open";

/** What a power cut would leave of an open data file: the main file and its log, put elsewhere under the same name. */
export function leftByPowerCut(path: string, folder: string): string {
  const target = join(folder, basename(path));
  copyFileSync(path, target);
  if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${target}-wal`);
  return target;
}

/** Adds a unit as the handlers do, as one step of the history. */
export function addUnit(basis: Basisdata, nama: string): void {
  recordStep(basis, { pelaku: "uji", waktu: new Date(), jenis: "ubah", kode: "unitTambah", rincian: {} }, (writer) =>
    writer.insert("unit", { id: nama, indukId: null, nama, namaKunci: nama.toLowerCase(), kode: null, urutan: 1 }),
  );
}

export function unitNames(basis: Basisdata): readonly unknown[] {
  return basis.raw.prepare("SELECT nama FROM unit ORDER BY nama").pluck().all();
}

/** Every file of a folder with its bytes. */
export function filesOf(path: string): ReadonlyMap<string, string> {
  const folder = dirname(path);
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString("base64")]));
}

/** The code that work is refused with. */
export function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return error instanceof AppError ? error.code : `not an AppError: ${String(error)}`;
  }
  return "no error";
}
