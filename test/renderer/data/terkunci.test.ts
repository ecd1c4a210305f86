import { beforeEach, describe, expect, it } from "vitest";
import { isLepasKunci, onTerkunci, sebabTerkunci, tandaiTerbuka, tandaiTerkunci, tungguTerbuka } from "../../../renderer/data/terkunci";

describe("a window whose data is locked", () => {
  beforeEach(tandaiTerbuka);

  it("lets whatever asks of the data wait until it is opened, and nothing when it is open", async () => {
    await tungguTerbuka();
    tandaiTerkunci({ jenis: "diminta" });
    const selesai: string[] = [];
    const menunggu = tungguTerbuka().then(() => selesai.push("lanjut"));
    await Promise.resolve();
    expect(selesai).toEqual([]);
    tandaiTerbuka();
    await menunggu;
    expect(selesai).toEqual(["lanjut"]);
  });

  it("keeps why it was locked first, and is told of once", () => {
    const kabar: (string | undefined)[] = [];
    const lepas = onTerkunci(() => kabar.push(sebabTerkunci()?.jenis));
    tandaiTerkunci({ jenis: "diam", menit: 10 });
    tandaiTerkunci({ jenis: "lain" });
    tandaiTerbuka();
    tandaiTerbuka();
    lepas();
    expect(kabar).toEqual(["diam", undefined]);
  });

  it("still asks how the data stands and keeps how the window looks, and nothing else", () => {
    expect(["kunci.status", "kunci.buka", "tampilan.save", "job.cancel"].every(isLepasKunci)).toBe(true);
    expect(["pegawai.list", "draf.save", "kasus.kunci", "office.status"].some(isLepasKunci)).toBe(false);
  });
});
