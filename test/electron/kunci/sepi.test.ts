import { describe, expect, it } from "vitest";
import { PenjagaSepi } from "../../../electron/kunci/sepi";

/** Protected data that is open, with a clock of its own. */
function sepi(menit: number) {
  let jam = 0;
  let terbuka = true;
  const penjaga = new PenjagaSepi({
    kunci: {
      get terkunci() {
        return !terbuka;
      },
      get kunciData() {
        return terbuka ? "kunci" : undefined;
      },
      kunci: () => {
        terbuka = false;
        return Promise.resolve();
      },
    },
    now: () => new Date(jam),
    menit: () => menit,
  });
  return { penjaga, lewat: (banyak: number) => void (jam += banyak * 60_000), isTerbuka: () => terbuka };
}

describe("data whose windows were all closed", () => {
  it("is locked after the minutes that the user chose, and not a minute earlier", async () => {
    const { penjaga, lewat, isTerbuka } = sepi(10);
    lewat(9);
    expect(await penjaga.lihat()).toBe(false);
    expect(isTerbuka()).toBe(true);
    lewat(1);
    expect(await penjaga.lihat()).toBe(true);
    expect(isTerbuka()).toBe(false);
  });

  it("stays open while a window is heard, and where the user wants no lock", async () => {
    const { penjaga, lewat } = sepi(5);
    lewat(4);
    penjaga.terdengar();
    lewat(4);
    expect(await penjaga.lihat()).toBe(false);
    const tanpa = sepi(0);
    tanpa.lewat(600);
    expect(await tanpa.penjaga.lihat()).toBe(false);
  });

  it("waits three minutes at least, so that a window which sleeps in the background is not taken for a closed one", async () => {
    const { penjaga, lewat } = sepi(1);
    lewat(2);
    expect(await penjaga.lihat()).toBe(false);
    lewat(1);
    expect(await penjaga.lihat()).toBe(true);
  });
});
