import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseCommandLine } from "../../../electron/cli/command-line";
import { runPdp } from "../../../electron/cli/pdp";
import { ORANG_UJI } from "../../orang-uji";
import { openKantor, temporaryFolder } from "../open-kantor";

/** Sugeng Martadinata of the sample office. */
const NIP = "196812271993031012";

describe("pdp", () => {
  it("writes everything about one person for machines to read", async () => {
    const { host } = openKantor("contoh");
    const berkas = join(temporaryFolder(), "data.json");
    await runPdp(host, parseCommandLine(["pdp", "orang", NIP, "--keluar", berkas]));
    expect(JSON.parse(readFileSync(berkas, "utf8"))).toMatchObject({ bentuk: "tepat-data-pribadi", nip: NIP });
  });

  it("prints it in the form of the file's ending, and in no other", async () => {
    const { host, ask } = openKantor();
    const nip = "198001012005011001";
    await ask("pegawai.save", { ...ORANG_UJI, nip });
    const folder = temporaryFolder();
    const tulis = (nama: string) => runPdp(host, parseCommandLine(["pdp", "orang", nip, "--keluar", join(folder, nama)]));
    await tulis("data.pdf");
    await tulis("data.xlsx");
    expect(readFileSync(join(folder, "data.pdf")).subarray(0, 4).toString()).toBe("%PDF");
    expect(readFileSync(join(folder, "data.xlsx")).subarray(0, 2).toString()).toBe("PK");
    await expect(tulis("data.txt")).rejects.toThrow("usage");
    expect(existsSync(join(folder, "data.txt"))).toBe(false);
  });

  it("lists the clocks that run, or says that none does", async () => {
    const { host, ask } = openKantor();
    const daftar = () => runPdp(host, parseCommandLine(["pdp", "daftar"]));
    expect((await daftar()).text).toBe("Tidak ada tenggat yang berjalan.");
    await ask("insidenData.simpan", {
      judul: "Salinan hilang",
      terjadi: null,
      diketahui: "2020-01-01T08:00+07:00",
      data: "",
      banyakOrang: null,
      bagaimana: "",
      penanganan: "",
      ditutup: null,
    });
    const { json, text } = await daftar();
    expect(json).toMatchObject({
      jam: [
        { kewajiban: "subjek", sebutan: "Salinan hilang", tenggat: "2020-01-04T08:00+07:00", keadaan: "lewat" },
        { kewajiban: "lembaga", keadaan: "lewat" },
      ],
    });
    expect(text).toContain("Memberi tahu lembaga (Salinan hilang), 4 Januari 2020 pukul 08.00 WIB");
  });

  it("is refused without a file, without somebody, and for what it does not know", async () => {
    const { host } = openKantor();
    const jalankan = (...args: readonly string[]) => runPdp(host, parseCommandLine(["pdp", ...args]));
    expect(() => parseCommandLine(["pdp"])).toThrow("usage");
    for (const args of [["orang", NIP], ["orang", "--keluar", "x.json"], ["lain"], ["daftar", "--keluar", "x.json"]])
      await expect(jalankan(...args)).rejects.toThrow("usage");
    await expect(jalankan("orang", NIP, "--keluar", "x.json")).rejects.toThrow("notFound");
  });
});
