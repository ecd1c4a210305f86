import { join } from "node:path";
import { ensureInstalled } from "./install.mjs";
import { dist } from "./lib/paths.mjs";
import { runNode } from "./lib/run.mjs";
import { script } from "./lib/say.mjs";

/** Writes the saved file of this version of the schema into the fixtures, once: run before the next migration is added. */
await script(async () => {
  await ensureInstalled();
  const { bundleNode } = await import("./bundles.mjs");
  const output = join(dist, "release");
  await bundleNode({ "write-release": "test/release/write-release.ts" }, output);
  const { code } = await runNode([join(output, "write-release.cjs")], { show: "stdout" });
  if (code !== 0) process.exitCode = 1;
});
