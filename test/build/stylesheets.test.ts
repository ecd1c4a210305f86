import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const renderer = join(resolve(import.meta.dirname, "..", ".."), "renderer");
const NAMED = /import (\w+) from "([^"]+\.module\.css)"/gu;

/** The classes that a source takes from a stylesheet which does not have them, as `file class`. */
function missing(path: string): readonly string[] {
  const text = readFileSync(path, "utf8");
  return Array.from(text.matchAll(NAMED)).flatMap(([, variable = "", sheet = ""]) => {
    const css = readFileSync(join(dirname(path), sheet), "utf8").replaceAll(/\/\*[\s\S]*?\*\//gu, "");
    const declared = new Set(Array.from(css.matchAll(/\.([A-Za-z][\w-]*)/gu), ([, name]) => name));
    const taken = Array.from(text.matchAll(new RegExp(`\\b${variable}\\["([\\w-]+)"\\]`, "gu")), ([, name = ""]) => name);
    return taken.filter((name) => !declared.has(name)).map((name) => `${relative(renderer, path)} ${name}`);
  });
}

describe("the stylesheets", () => {
  it("have every class that a source takes from them: one that is gone leaves its elements without their layout", () => {
    const sources = readdirSync(renderer, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".tsx"));
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.flatMap((name) => missing(join(renderer, name)))).toEqual([]);
  });
});
