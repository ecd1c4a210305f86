import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "libsql";
import { describe, expect, it } from "vitest";
import { analis } from "./analis";
import { bukaTepat, hostUji } from "./harness";
import { periksaAksesibilitas } from "./aksesibilitas";

const HALAMAN = 4_096;

/** Damages the page on which the units of an office stand. */
function rusakkanUnit(path: string): void {
  const raw = new Database(path);
  const akar = Number(raw.prepare("SELECT rootpage FROM sqlite_master WHERE name = 'unit'").pluck().all()[0]);
  raw.close();
  const bita = readFileSync(path);
  bita.fill(0xa5, (akar - 1) * HALAMAN, akar * HALAMAN);
  writeFileSync(path, bita);
}

describe(`a damaged data file on ${hostUji()}`, () => {
  const { tepat, data } = analis();

  it("is said to be damaged, salvaged by one button, and worked with again", async () => {
    await tepat().tutup();
    rusakkanUnit(join(data, "tepat.db"));
    const lagi = await bukaTepat({ data });
    const { page } = lagi;
    await page.getByRole("heading", { level: 1, name: "Berkas data belum dapat dibuka" }).waitFor();
    expect(await periksaAksesibilitas(page)).toEqual([]);
    await page.getByRole("button", { name: "Selamatkan yang terbaca" }).click();
    await page.getByRole("heading", { level: 1, name: "Isi yang terbaca sudah diselamatkan" }).waitFor();
    await page.getByRole("button", { name: "Mulai bekerja" }).click();
    await page.getByRole("navigation").first().waitFor();
    expect(lagi.galatHalaman).toEqual([]);
    await lagi.tutup();
  });
});
