import fs, { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { basename, join } from "node:path";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { gantikanYangRusak } from "../../electron/db/ganti-rusak";
import { TampilanTersimpan } from "../../electron/ipc/tampilan-tersimpan";
import { writeWhole } from "../../electron/write-whole";
import { temporaryFolder } from "./open-kantor";

/** What the system was asked to do, in its order: "disk" for what is put on the disk. */
const asked: string[] = [];

/** The file system itself does its work; only the order in which it is asked is written down. */
function writeDown(): void {
  const { openSync, fsyncSync, renameSync, rmSync } = fs;
  const open = new Map<number, string>();
  const watched = {
    openSync: (...told: Parameters<typeof openSync>) => {
      const handle = openSync(...told);
      open.set(handle, fs.statSync(told[0]).isDirectory() ? "folder" : "berkas");
      return handle;
    },
    fsyncSync: (handle: number) => {
      asked.push(`disk ${open.get(handle) ?? ""}`);
      fsyncSync(handle);
    },
    renameSync: (...told: Parameters<typeof renameSync>) => {
      asked.push(`nama ${basename(String(told[1]))}`);
      renameSync(...told);
    },
    rmSync: (...told: Parameters<typeof rmSync>) => {
      if (existsSync(told[0]) && !String(told[0]).includes("sementara")) asked.push(`buang ${basename(String(told[0]))}`);
      rmSync(...told);
    },
  };
  Object.assign(fs, watched);
  syncBuiltinESMExports();
  onTestFinished(() => {
    Object.assign(fs, { openSync, fsyncSync, renameSync, rmSync });
    syncBuiltinESMExports();
  });
}

describe.skipIf(process.platform === "win32")("whatever takes the place of a file", () => {
  beforeEach(() => {
    asked.length = 0;
    writeDown();
  });

  it("is on the disk before it bears the name, and the name afterwards: exports, and how the window looks", () => {
    const folder = temporaryFolder();
    writeWhole(join(folder, "usul.xlsx"), new Uint8Array([1]), []);
    new TampilanTersimpan(join(folder, "tampilan.json")).save("navigasi", { ciut: true });
    const satu = (nama: string): readonly string[] => ["disk berkas", `nama ${nama}`, "disk folder"];
    expect(asked).toEqual([...satu("usul.xlsx"), ...satu("tampilan.json")]);
    expect(readdirSync(folder).toSorted()).toEqual(["tampilan.json", "usul.xlsx"]);
  });

  it("comes after the log of a damaged file is gone for good, which is kept beside it", () => {
    const path = join(temporaryFolder(), "tepat.db");
    for (const akhir of ["", "-wal", "-journal"]) writeFileSync(`${path}${akhir}`, `rusak${akhir}`);
    writeFileSync(`${path}.baru`, "utuh");
    const lama = gantikanYangRusak(path, `${path}.baru`, new Date("2027-03-01T00:00:00Z"));
    expect(["", "-wal", "-journal"].map((akhir) => readFileSync(`${lama}${akhir}`, "utf8"))).toEqual([
      "rusak",
      "rusak-wal",
      "rusak-journal",
    ]);
    expect([readFileSync(path, "utf8"), existsSync(`${path}-wal`), existsSync(`${path}-journal`)]).toEqual(["utuh", false, false]);
    expect(asked.slice(asked.indexOf("buang tepat.db-wal"))).toEqual([
      "buang tepat.db-wal",
      "buang tepat.db-journal",
      "disk folder",
      "disk berkas",
      "nama tepat.db",
      "disk folder",
    ]);
  });
});
