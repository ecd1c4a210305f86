import { describe, expect, it } from "vitest";
import { openKantor } from "../open-kantor";
import { berkasKasus, kasusBerkas } from "./berkas-kasus";
import type { Kasus } from "./kasus";
import { bawaMasuk, putuskan, type HasilKasus } from "./periksa-kasus";
import { KASUS_LAIN } from "./semua-kasus";

async function jalankan(kasus: Kasus, jawab: Kasus["jawab"] = []): Promise<HasilKasus> {
  const kantor = openKantor();
  for (const dahulu of kasus.dahulu ?? []) await bawaMasuk(kantor, [dahulu]);
  return bawaMasuk(kantor, kasus.berkas, jawab);
}

/** What of a case is not as it should be, before and after its questions are answered. */
async function salah(kasus: Kasus): Promise<readonly string[]> {
  const { vonis, beda } = putuskan(kasus, await jalankan(kasus));
  const boleh = (kasus.boleh ?? ["dibaca"]).some((satu) => satu === vonis);
  const sesudah = kasus.sesudah ? putuskan({ harapan: kasus.sesudah }, await jalankan(kasus, kasus.jawab)).beda : [];
  return [...(boleh ? [] : [`${vonis}: ${beda.join("; ")}`]), ...sesudah.map((satu) => `answered: ${satu}`)];
}

const bernama = (semua: readonly Kasus[]): [string, Kasus][] => semua.map((kasus) => [kasus.nama, kasus]);

describe("a file that came with a complaint", () => {
  it("has a case of its own, every one of them", () => {
    expect(new Set(kasusBerkas().map(({ berkas }) => berkas[0]?.nama))).toEqual(new Set(berkasKasus()));
  });
  it.each(bernama(kasusBerkas()))("%s", async (_nama, kasus) => expect(await salah(kasus)).toEqual([]));
});

describe("a file that nobody has shown us", () => {
  it.each(bernama(KASUS_LAIN))("%s", async (_nama, kasus) => expect(await salah(kasus)).toEqual([]));
});
