import { describe, expect, it } from "vitest";
import { TEKS_NAVIGASI } from "../../core/text/navigasi";
import { PLACES } from "../../renderer/pages";
import { analis } from "./analis";
import { hostUji } from "./harness";
import { penjelajah } from "./muat/penjelajah";

describe(`pages that fit on ${hostUji()}`, () => {
  const { layar, tepat } = analis({ contoh: true });

  it("keep every control reachable and every name and figure whole, in every window", async () => {
    const p = penjelajah(layar.page(), { lewati: [TEKS_NAVIGASI.lompat], potret: tepat().potret });
    const cacat = await p.jelajahi(PLACES.map(({ path }) => path));
    console.log(JSON.stringify(p.catatan, null, 1));
    console.log(JSON.stringify(cacat, null, 1));
    expect(cacat).toEqual({});
  }, 600_000);
});
