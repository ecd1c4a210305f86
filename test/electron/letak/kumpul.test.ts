import { chmodSync, copyFileSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { faktaLetak, type Mesin } from "../../../electron/letak/kumpul";
import { openHost } from "../../../electron/host";
import { inThisProcess } from "../../../electron/jobs/in-process";
import { temporaryFolder } from "../open-kantor";

function mesin(pasangan: readonly string[] = [], env: Mesin["env"] = {}): Mesin {
  return { platform: "linux", env, pasangan: () => ["/dev/sda2 / ext4 rw 0 0", ...pasangan].join("\n") };
}

describe("what is known of the folder of a data file", () => {
  it("is its size, its room and its file system, also before there is a folder", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "tepat.db"), "12345");
    expect(faktaLetak(join(folder, "tepat.db"), mesin())).toMatchObject({ sistem: "ext4", ukuran: 5, awan: null, lepasan: false });
    const belum = faktaLetak(join(folder, "belum", "ada", "tepat.db"), mesin());
    expect(belum).toMatchObject({ ukuran: null, bolehDitulis: true });
    expect(belum.ruang ?? 1).toBeGreaterThan(0);
  });

  it("is the file system that is mounted nearest, whose name may have blanks, before anything of it is touched", () => {
    const cifs = mesin(["//peladen/kantor /mnt/data\\040kantor cifs rw 0 0", "tmpfs /mnt tmpfs rw 0 0"]);
    expect(faktaLetak("/mnt/data kantor/tepat.db", cifs)).toMatchObject({ sistem: "cifs", ukuran: null });
    expect(faktaLetak("/mnt/data kantor lain/tepat.db", cifs).sistem).toBe("tmpfs");
  });

  it.skipIf(process.platform === "win32")("is that of the folder that a link leads to", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "Dropbox"));
    symlinkSync(join(folder, "Dropbox"), join(folder, "kerja"));
    expect(faktaLetak(join(folder, "kerja", "tepat.db"), mesin()).awan).toBe("Dropbox");
  });

  it("is the program that copies it, by its variable and by the files that it keeps there", () => {
    const folder = temporaryFolder();
    expect(faktaLetak(join(folder, "a", "tepat.db"), mesin([], { OneDriveCommercial: folder })).awan).toBe("OneDrive");
    expect(faktaLetak(join(folder, "a", "tepat.db"), mesin([], { OneDriveCommercial: join(folder, "b") })).awan).toBeNull();
    mkdirSync(join(folder, ".stfolder"));
    expect(faktaLetak(join(folder, "a", "tepat.db"), mesin()).awan).toBe("Syncthing");
  });

  it.skipIf(process.platform === "win32" || process.getuid?.() === 0)("tells a folder that takes no file", () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o500);
    expect(faktaLetak(join(folder, "tepat.db"), mesin()).bolehDitulis).toBe(false);
    chmodSync(folder, 0o700);
  });
});

describe("an office", () => {
  const buka = (folder: string) => openHost({ folder, jenis: "kantor", workers: inThisProcess, bertahan: true });

  it("is not made in a folder that is copied to a server, and the window says why", async () => {
    const folder = join(temporaryFolder(), "OneDrive - KPU", "Tepat");
    const host = buka(folder);
    const reply = await host.dispatch("darurat.keadaan", {});
    await host.close();
    expect(JSON.stringify(reply)).toContain("disalin OneDrive ke internet");
  });

  it("that lies there is opened, and Beranda says so for as long as it does", async () => {
    const asal = join(temporaryFolder(), "Tepat");
    await buka(asal).close();
    const folder = join(temporaryFolder(), "Dropbox");
    mkdirSync(folder);
    copyFileSync(join(asal, "tepat.db"), join(folder, "tepat.db"));
    const host = buka(folder);
    const { letak } = host.context.keadaan.baca();
    await host.close();
    expect(letak).toContainEqual({ jenis: "awan", nama: "Dropbox" });
  });
});
