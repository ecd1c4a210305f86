import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { Tujuan } from "../../../electron/ipc/tujuan";
import { swauji } from "../../../electron/kunci/swauji";
import { bukaKantor, kantorTerlindung, SANDI } from "./kantor-terlindung";

const ORANG = [{ nama: "Rahmawati Kusumaningrum", nip: null }];

describe("a file that waits to be downloaded", () => {
  it("stands beside the data for this user only, is seen by the self-test, and is gone once the data is locked", async () => {
    const { kantor, sri } = await kantorTerlindung();
    const { tujuan } = kantor.host.context;
    const { path, pegangan } = tujuan.siapkanUnduhan("arsip.zip");
    writeFileSync(path, "Rahmawati Kusumaningrum");
    expect(dirname(dirname(path))).toBe(`${kantor.path}.sementara`);
    const terbuka = process.platform === "win32" ? 0 : 0o077;
    expect([`${kantor.path}.sementara`, dirname(path)].map((satu) => statSync(satu).mode & terbuka)).toEqual([0, 0]);
    for (const seluruhFolder of [true, false]) {
      const { temuan } = await swauji({ path: kantor.path, seluruhFolder, orang: ORANG, kini: new Date() });
      expect(temuan.map(({ berkas, jenis }) => [join(kantor.folder, berkas), jenis])).toEqual([[path, "namaTerbaca"]]);
    }
    expect(tujuan.unduhan(pegangan)?.path).toBe(path);
    await kantor.ask("kunci.kunci", {});
    expect([existsSync(`${kantor.path}.sementara`), tujuan.unduhan(pegangan)]).toEqual([false, null]);
    await kantor.ask("kunci.buka", { slotId: sri, sandi: SANDI });
    expect(tujuan.unduhan(pegangan)).toBeNull();
  });

  it("is handed to nobody while the data is locked", () => {
    let terkunci = false;
    const tujuan = new Tujuan(undefined, () => terkunci);
    const { pegangan } = tujuan.siapkanUnduhan("arsip.zip");
    expect(tujuan.unduhan(pegangan)).not.toBeNull();
    terkunci = true;
    expect(tujuan.unduhan(pegangan)).toBeNull();
    tujuan.kosongkan();
  });

  it("is taken away at the close, and after a crash at the next start; what a program that runs has there stays", async () => {
    const kantor = bukaKantor();
    const folder = `${kantor.path}.sementara`;
    const { path } = kantor.host.context.tujuan.siapkanUnduhan("arsip.zip");
    writeFileSync(path, "isi");
    for (const nama of ["999999999-mati", `${process.ppid}-hidup`, "tanpa nomor"]) {
      mkdirSync(join(folder, nama));
      writeFileSync(join(folder, nama, "berkas"), "isi");
    }
    await kantor.restart();
    expect(readdirSync(folder)).toEqual([`${process.ppid}-hidup`]);
  });

  it("leaves as little behind as a copy of the data, which is made there too", async () => {
    const kantor = bukaKantor();
    await kantor.ask("office.copy", {});
    expect(readdirSync(`${kantor.path}.sementara`)).toEqual([]);
  });
});
