import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readPageFile } from "../../electron/page-files";
import { temporaryFolder } from "./open-kantor";

/** A folder of the interface, with files beside it and in it that are none of its own. */
function antarmuka(): string {
  const folder = temporaryFolder();
  const renderer = join(folder, "renderer");
  mkdirSync(join(renderer, "assets"), { recursive: true });
  writeFileSync(join(renderer, "index.html"), '<meta name="tepat-nonce" content="" />');
  writeFileSync(join(renderer, "assets", "a.js"), "1");
  writeFileSync(join(renderer, "assets", "a.db"), "rahasia");
  writeFileSync(join(folder, "tetangga.js"), "rahasia");
  mkdirSync(join(folder, "renderer-lain"));
  writeFileSync(join(folder, "renderer-lain", "a.js"), "rahasia");
  return renderer;
}

describe("the files of the interface", () => {
  it("are handed out with their kind, which the engine may not guess otherwise", async () => {
    const folder = antarmuka();
    const [page, script] = [await readPageFile(folder, "/"), await readPageFile(folder, "/assets/a.js")];
    expect([page?.headers["content-type"], script?.headers["content-type"], script?.headers["x-content-type-options"]]).toEqual([
      "text/html; charset=utf-8",
      "text/javascript; charset=utf-8",
      "nosniff",
    ]);
  });

  it("name the styles that count by a word that is new at every reading, and no script but those of their own files", async () => {
    const folder = antarmuka();
    const words = new Set<string>();
    for (let nomor = 0; nomor < 3; nomor += 1) {
      const page = await readPageFile(folder, "/");
      const policy = page?.headers["content-security-policy"] ?? "";
      const [, word = ""] = /style-src 'self' 'nonce-([^']+)'/u.exec(policy) ?? [];
      expect(new TextDecoder().decode(page?.content)).toBe(`<meta name="tepat-nonce" content="${word}" />`);
      expect(policy).toMatch(/(?:^|; )script-src 'self'(?:;|$)/u);
      expect(policy.replace("style-src-attr 'unsafe-inline'", "")).not.toMatch(/unsafe|https?:|\*/u);
      words.add(word);
    }
    expect(words.size).toBe(3);
  });

  it.each([
    "/../tetangga.js",
    "/%2e%2e/tetangga.js",
    "/..%2ftetangga.js",
    "/assets/../../tetangga.js",
    "/..%5ctetangga.js",
    "/../renderer-lain/a.js",
    "/%2e%2e/renderer-lain/a.js",
    "/assets",
    "/assets/",
    "/assets/a.db",
    "/assets/a.js%00.html",
    "/tidak-ada.js",
    "/%E0%A4%A",
    "//etc/passwd",
  ])("do not exist outside their folder, nor of another kind (%s)", async (pathname) => {
    expect(await readPageFile(antarmuka(), pathname)).toBeNull();
  });
});
