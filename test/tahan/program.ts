import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { bundleNode } from "../../build/bundles.mjs";
import { dist } from "../../build/lib/paths.mjs";

/** A program of a test in one file, as the product is, so that it can be started and killed. */
export interface ProgramUji {
  readonly berkas: string;
  readonly buang: () => void;
}

/** Bundles a source of the tests into a folder of its own. */
export async function siapkanProgram(nama: string, sumber: string): Promise<ProgramUji> {
  const folder = join(dist, `uji-${nama}-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  // The program looks for its manifest one folder up.
  copyFileSync(resolve("package.json"), join(folder, "package.json"));
  await bundleNode({ [nama]: sumber }, join(folder, "dist"));
  return { berkas: join(folder, "dist", `${nama}.cjs`), buang: () => rmSync(folder, { recursive: true, force: true }) };
}
