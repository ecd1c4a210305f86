import { createRequire } from "node:module";
import { join } from "node:path";
import { ensureShell } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { dist } from "./lib/paths.mjs";
import { script } from "./lib/say.mjs";

await script(async () => {
  await ensureInstalled();
  await ensureShell();
  // In this same process: output, exit code and Ctrl+C are then those of the command line itself.
  const program = join(dist, "cli.cjs");
  process.argv[1] = program;
  // npm moves into the package's folder; files are named from where the user stands.
  process.chdir(process.env["INIT_CWD"] ?? process.cwd());
  createRequire(import.meta.url)(program);
});
