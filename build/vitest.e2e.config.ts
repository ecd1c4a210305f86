import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** End-to-end specs, on one host a run (TEPAT_HOST), one file after the other: two windows would fight for two cores. */
export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    // The packaged program is the same product: it only has to prove that it starts.
    include: process.env.TEPAT_HOST === "packaged" ? ["test/e2e/start.spec.ts"] : ["test/e2e/**/*.spec.ts"],
    fileParallelism: false,
    // Patience costs nothing where a page is quick, and a busy machine is no fault of it.
    expect: { poll: { timeout: 10_000 } },
    testTimeout: 90_000,
    hookTimeout: 60_000,
    passWithNoTests: false,
  },
});
