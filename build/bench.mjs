import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { ensureBuilt } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { dist, root } from "./lib/paths.mjs";
import { runNode } from "./lib/run.mjs";
import { script } from "./lib/say.mjs";

/**
 * Runs every program in test/bench, one after the other, bundled as the product is. Each prints its own table.
 * Arguments pick those whose name contains one of them.
 */
await script(async () => {
  await ensureInstalled();
  await ensureBuilt();
  const wanted = process.argv.slice(2);
  const folder = join(root, "test", "bench");
  const sources = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".ts")) : [];
  const chosen = sources.filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
  const folderBench = join(dist, "bench");
  rmSync(folderBench, { recursive: true, force: true });
  const output = join(folderBench, "dist");
  mkdirSync(output, { recursive: true });
  // The program looks for its manifest one folder up.
  copyFileSync(join(root, "package.json"), join(folderBench, "package.json"));
  const { bundleNode } = await import("./bundles.mjs");
  for (const source of chosen.toSorted()) {
    const name = basename(source, ".ts");
    process.stdout.write(`\n--- ${name} ---\n`);
    await bundleNode({ [name]: `test/bench/${source}` }, output);
    const { code } = await runNode(["--expose-gc", join(output, `${name}.cjs`)], { show: "stdout" });
    if (code !== 0) process.exitCode = 1;
  }
});
