import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/core/**/*.test.ts", "test/electron/**/*.test.ts", "test/renderer/**/*.test.ts{,x}"],
    testTimeout: 30_000,
  },
});
