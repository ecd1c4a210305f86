import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Unit and integration tests: everything that needs neither a window nor a browser. */
export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    include: ["test/{core,electron,renderer,build}/**/*.test.{ts,tsx}"],
    // By itself the runner leaves a core for its own process, which hardly works: of two cores one would wait.
    maxWorkers: availableParallelism(),
    // Files share the modules of their worker: reading them anew for each took as long as a third of the tests. None keeps a state of its own there.
    isolate: false,
    // No test measures time: a busy machine is no fault of what is tested.
    testTimeout: 90_000,
    hookTimeout: 60_000,
    passWithNoTests: false,
  },
});
