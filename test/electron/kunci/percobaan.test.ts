import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { berkasKunci } from "../../../core/contract/berkas-kunci";
import { denganMac } from "../../../electron/kunci/berkas-kunci";
import { gantunganBaru } from "../../../electron/kunci/gantungan";
import { Percobaan } from "../../../electron/kunci/percobaan";
import { temporaryFolder } from "../open-kantor";
import { refusal } from "../power-cut";
import { BIAYA_UJI } from "./kantor-terlindung";

const kini = new Date("2026-11-27T10:00:00.000Z");
const SRI = "01J00000000000000000000SR1";
const BUDI = "01J00000000000000000000BD1";

describe("wrong passwords", () => {
  it("are counted for each slot, so that knowing one password takes nothing back of another's", () => {
    const percobaan = new Percobaan(join(temporaryFolder(), "tepat.db.percobaan"), () => kini);
    for (let kali = 0; kali < 5; kali += 1) percobaan.mulai(SRI);
    percobaan.mulai(BUDI)();
    expect(refusal(() => percobaan.mulai(SRI))).toBe("tungguSandi");
    expect([percobaan.tungguDetik(SRI), percobaan.tungguDetik(BUDI)]).toEqual([15, 0]);
  });

  it("are counted in this run also when the file is taken away, and after a start from the file", () => {
    const jalur = join(temporaryFolder(), "tepat.db.percobaan");
    const percobaan = new Percobaan(jalur, () => kini);
    for (let kali = 0; kali < 5; kali += 1) percobaan.mulai(SRI);
    expect(new Percobaan(jalur, () => kini).tungguDetik(SRI)).toBe(15);
    rmSync(jalur);
    expect(percobaan.tungguDetik(SRI)).toBe(15);
  });

  it("keep nobody out where nothing can be written", () => {
    const jalur = join(temporaryFolder(), "tepat.db.percobaan");
    mkdirSync(jalur);
    const percobaan = new Percobaan(jalur, () => kini);
    for (let kali = 0; kali < 4; kali += 1) percobaan.mulai(SRI);
    percobaan.mulai(SRI)();
    for (let kali = 0; kali < 5; kali += 1) percobaan.mulai(SRI);
    expect(refusal(() => percobaan.mulai(SRI))).toBe("tungguSandi");
  });
});

describe("a key file", () => {
  it("asks for no more work than this program ever writes, and is not refused for what was left for a slot that nobody opened", async () => {
    const kunci = "5a".repeat(32);
    const asli = denganMac((await gantunganBaru({ nama: "Sri", sandi: "rahasia dapur" }, kunci, { biaya: BIAYA_UJI, kini })).isi, kunci);
    const diterima = (kdf: object): boolean =>
      berkasKunci.safeParse({ ...asli, slot: asli.slot.map((slot) => ({ ...slot, kdf: { ...slot.kdf, ...kdf } })) }).success;
    expect(diterima({})).toBe(true);
    for (const kdf of [{ N: 3 }, { N: 2 ** 20 }, { p: 4 }, { garam: "AAAA" }]) expect([kdf, diterima(kdf)]).toEqual([kdf, false]);
    const lembar = asli.slot.filter(({ jenis }) => jenis === "pemulihan");
    expect(berkasKunci.safeParse({ ...asli, slot: [...asli.slot, ...lembar] }).success).toBe(false);
    const titipan = Array.from({ length: 1_200 }, () => ({ iv: "AAAA", isi: "AAAA", tanda: "AAAA", umum: "AAAA" }));
    expect(berkasKunci.safeParse({ ...asli, slot: asli.slot.map((slot) => ({ ...slot, titipan })) }).success).toBe(true);
  });
});
