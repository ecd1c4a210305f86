/** `npm run tahan [mati|penuh|mutan|halaman] [-- --kali=N | --singkat]`: the long forms of the fault tests, or the short ones, with their tables. */
import { ensureInstalled } from "./install.mjs";
import { installed, runNode } from "./lib/run.mjs";
import { script, Stop } from "./lib/say.mjs";

/** @type {Readonly<Record<string, string>>} */
const LONG = {
  mati: "test/electron/mati-mendadak.test.ts",
  penuh: "test/electron/cakram-penuh.test.ts",
  mutan: "test/electron/intake/mutan.test.ts",
  halaman: "test/electron/db/halaman-rusak.test.ts",
};

await script(async () => {
  await ensureInstalled();
  const words = process.argv.slice(2);
  const kali = words.find((word) => word.startsWith("--kali="))?.slice("--kali=".length);
  const bentuk = words.includes("--singkat") ? "singkat" : "panjang";
  const wanted = words.filter((word) => !word.startsWith("--kali=") && word !== "--singkat");
  const unknown = wanted.find((word) => LONG[word] === undefined);
  if (unknown !== undefined) throw new Stop(`“${unknown}” tidak dikenal; pilih: ${Object.keys(LONG).join(", ")}`);
  const files = (wanted.length === 0 ? Object.keys(LONG) : wanted).map((word) => LONG[word] ?? word);
  const { code } = await runNode(
    [installed("vitest/vitest.mjs"), "run", "--config", "build/vitest.config.ts", "--disable-console-intercept=true", ...files],
    { env: { TEPAT_TAHAN: bentuk, ...(kali !== undefined && { TEPAT_TAHAN_KALI: kali }) }, show: "stdout" },
  );
  process.exitCode = code;
});
