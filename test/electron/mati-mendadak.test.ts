import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { acakDari } from "../../core/acak";
import { cetak, kali } from "../tahan/bentuk";
import { matikanBerulang, RANGKAIAN, type HasilMati, type RangkaianMati } from "../tahan/mati";
import { siapkanProgram, type ProgramUji } from "../tahan/program";
import { tabelMati } from "../tahan/tabel";
import { temporaryFolder } from "./open-kantor";

/** Kills in one office; then a new one is begun. */
const SEKANTOR = 20;
const KANTOR = Math.ceil(kali(60, 1_000) / SEKANTOR / RANGKAIAN.length);

let program: ProgramUji;
beforeAll(async () => {
  program = await siapkanProgram("mati", "test/tahan/mati-anak.ts");
}, 120_000);
afterAll(() => program.buang());

async function rangkaian(satu: RangkaianMati): Promise<readonly HasilMati[]> {
  const hasil: HasilMati[] = [];
  for (let kantor = 0; kantor < KANTOR; kantor += 1) {
    const acak = acakDari(20_261_127 + kantor * 31 + satu.nama.length);
    const folder = temporaryFolder();
    for await (const mati of matikanBerulang(satu, { program: program.berkas, folder, acak, kali: SEKANTOR })) hasil.push(mati);
  }
  return hasil;
}

describe("a program that is killed again and again at any moment", () => {
  it("has every edit that it acknowledged, a history whose chain holds, and no clear text where it is protected", async () => {
    const hasil = (await Promise.all(RANGKAIAN.map(rangkaian))).flat();
    cetak(`Dimatikan dengan paksa ${hasil.length} kali`, tabelMati(hasil));
    expect(hasil.filter(({ salah }) => salah.length > 0)).toEqual([]);
    expect(hasil.length).toBe(KANTOR * SEKANTOR * RANGKAIAN.length);
    // Guards: they had been at work, and died in the middle of it.
    expect(hasil.reduce((jumlah, { diakui }) => jumlah + diakui, 0)).toBeGreaterThan(hasil.length);
    expect(hasil.filter(({ diTengah }) => diTengah).length).toBeGreaterThan(hasil.length / 5);
  }, 14_400_000);
});
