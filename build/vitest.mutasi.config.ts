import { mergeConfig } from "vitest/config";
import base from "./vitest.config";

/** The same tests with their modules loaded once for all files: a run of mutants would load them for every change and file anew. */
export default mergeConfig(base, { test: { isolate: false, testTimeout: 120_000 } });
