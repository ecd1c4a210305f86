import { existsSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { root } from "./lib/paths.mjs";

/** Left out of every bundle: given by the runtime, native, or only driven by measurements. */
const external = ["electron", "libsql", "playwright-core", ...builtinModules, /^node:/];

/**
 * Bundles programs for Node as CommonJS, parts that are loaded late in files of their own beside them.
 * Node 18 syntax: that is what the oldest Electron that must run them understands.
 * @param {Record<string, string>} entries name of the program -> its source, relative to the repository
 * @param {string} outDir
 * @param {{ alone?: boolean }} [options] alone: one file only, as a sandboxed preload must be
 */
export async function bundleNode(entries, outDir, { alone = false } = {}) {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: "error",
    ssr: { noExternal: true, target: "node" },
    build: {
      ssr: true,
      target: "node18",
      outDir,
      emptyOutDir: false,
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(entries).map(([name, source]) => [name, join(root, source)])),
        external,
        // Late parts lie beside the programs, so that __dirname is the same folder in all of them.
        output: { format: "cjs", entryFileNames: "[name].cjs", chunkFileNames: "[name]-[hash].cjs", codeSplitting: !alone },
      },
    },
  });
}

const LIBRARY_STYLES = "library-styles";

/**
 * Our styles come after those of the libraries, which they adjust, whatever part of the program they end up in.
 * @type {import("vite").Plugin}
 */
const libraryStylesFirst = {
  name: "tepat-library-styles-first",
  transformIndexHtml: {
    order: "post",
    handler(html) {
      const [link] = new RegExp(`\\s*<link rel="stylesheet"[^>]*/${LIBRARY_STYLES}-[^>]*>`, "u").exec(html) ?? [];
      if (link === undefined) throw new Error("the styles of the libraries stand in no part of their own");
      return html.replace(link, "").replace(/\s*<link rel="stylesheet"/u, (first) => `${link}${first}`);
    },
  },
};

/**
 * Bundles the user interface: Chrome 114 is the oldest engine that must run it, relative addresses serve every host.
 * @param {string} outDir
 */
export async function bundleRenderer(outDir) {
  const folder = join(root, "renderer");
  await build({
    root: folder,
    configFile: false,
    base: "./",
    publicDir: existsSync(join(folder, "public")) ? "public" : false,
    logLevel: "error",
    plugins: [react(), libraryStylesFirst],
    // The grid brings helpers that name react too; two copies of react do not work together.
    resolve: { dedupe: ["react", "react-dom"] },
    build: {
      target: "chrome114",
      outDir,
      emptyOutDir: true,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2000,
      // Fonts and images as files: the content policy of the page allows no data: addresses.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        output: { codeSplitting: { groups: [{ name: LIBRARY_STYLES, test: /node_modules.*\.css$|renderer\/base\.css$/u }] } },
      },
    },
  });
}
