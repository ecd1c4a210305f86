import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { ID_KETENTUAN_KANTOR } from "../../../core/peraturan/register";

const repository = resolve(import.meta.dirname, "..", "..", "..");

/** Files that read the register's own value on purpose, and why. */
const ASAL: ReadonlyMap<string, string> = new Map([
  ["core/disiplin/wewenang.ts", "shows the register's value beside the office's"],
  ["core/kompetensi/standar.ts", "what holds where no office is asked; electron/ipc/kompetensi-kantor.ts hands over the office's"],
  ["core/contoh/orang-contoh.ts", "the sample office sets no values of its own"],
]);

const sumber = ["core", "electron"].flatMap((folder) =>
  readdirSync(join(repository, folder), { recursive: true, encoding: "utf8" })
    .filter((nama) => nama.endsWith(".ts"))
    .map((nama) => ({ nama: `${folder}/${nama.replaceAll("\\", "/")}`, teks: readFileSync(join(repository, folder, nama), "utf8") })),
);

describe("a rule whose value an office may set", () => {
  it.each(ID_KETENTUAN_KANTOR)("%s is read through the office's value, and nowhere past it", (id) => {
    const lewat = new RegExp(`\\.menurut\\(\\s*"${id}"`, "u");
    // Codes of a rule are the same whatever the office wrote.
    const melewati = new RegExp(`(?<!kodeNilai\\()(?<![.\\w])menurut\\(\\s*"${id}"`, "u");
    expect(sumber.some(({ teks }) => lewat.test(teks))).toBe(true);
    expect(sumber.filter(({ nama, teks }) => !ASAL.has(nama) && melewati.test(teks)).map(({ nama }) => nama)).toEqual([]);
  });
});
