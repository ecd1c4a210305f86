import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { recordStep } from "../../../electron/db/journal";
import { openHost, type Host } from "../../../electron/host";
import { inThisProcess } from "../../../electron/jobs/in-process";
import { PemeriksaanHarian } from "../../../electron/keadaan/pemeriksaan-harian";
import { periksaSalinan } from "../../../electron/keadaan/periksa-salinan";
import { temporaryFolder } from "../open-kantor";
import { leftByPowerCut } from "../power-cut";

/** A host with a window, on a folder. */
function buka(folder: string): Host {
  const host = openHost({ folder, jenis: "kantor", workers: inThisProcess, bertahan: true, cadanganBerkala: true });
  onTestFinished(() => host.close());
  return host;
}

const tambahUnit = (host: Host, nama: string) => host.dispatch("unit.save", { nama, indukId: null, kode: null });

/** What a power cut would leave of a folder whose office is open. */
function padam(folder: string): string {
  const lain = temporaryFolder();
  leftByPowerCut(join(folder, "tepat.db"), lain);
  const penanda = join(folder, "tepat.db.terbuka");
  if (existsSync(penanda)) copyFileSync(penanda, join(lain, "tepat.db.terbuka"));
  return lain;
}

describe("a run that was stopped without being closed", () => {
  it("is told once, with the last step that was kept", async () => {
    const folder = temporaryFolder();
    const host = buka(folder);
    await tambahUnit(host, "Sekretariat");
    expect(readFileSync(join(folder, "tepat.db.terbuka"), "utf8")).not.toContain(host.context.siapa().nama);
    const sesudah = buka(padam(folder));
    const { mati } = sesudah.context.keadaan.baca();
    expect(mati).toMatchObject({ draf: 0, impor: null });
    expect(mati?.langkah?.nomor).toBeGreaterThan(1);
    await sesudah.dispatch("keadaanData.dibaca", {});
    expect(sesudah.context.keadaan.baca().mati).toBeNull();
  });

  it("leaves nothing to tell when it was closed, or locked with nothing open", async () => {
    const folder = temporaryFolder();
    const host = buka(folder);
    await tambahUnit(host, "Sekretariat");
    await host.close();
    expect(existsSync(join(folder, "tepat.db.terbuka"))).toBe(false);
    expect(buka(folder).context.keadaan.baca().mati).toBeNull();
  });

  it("names an import that was open, and whether it was written", async () => {
    const folder = temporaryFolder();
    const host = buka(folder);
    host.context.keadaan.impor(true);
    expect(buka(padam(folder)).context.keadaan.baca().mati?.impor).toBe("belumDitulis");
    const { basis } = host.context.files;
    recordStep(basis, { pelaku: "uji", waktu: new Date(), jenis: "impor", kode: "impor", rincian: { berkas: "a.xlsx" } }, (writer) =>
      writer.insert("unit", { id: "a", indukId: null, nama: "A", namaKunci: "a", kode: null, urutan: 1 }),
    );
    expect(buka(padam(folder)).context.keadaan.baca().mati?.impor).toBe("tertulis");
    host.context.keadaan.impor(false);
    expect(buka(padam(folder)).context.keadaan.baca().mati?.impor).toBeNull();
  });

  it("is told also when its mark was cut off", async () => {
    const folder = temporaryFolder();
    await buka(folder).close();
    writeFileSync(join(folder, "tepat.db.terbuka"), '{"bent');
    expect(buka(folder).context.keadaan.baca().mati).not.toBeNull();
  });
});

describe("a clock that was set back", () => {
  it("is told, and puts no step before another: their numbers order them", async () => {
    const host = buka(temporaryFolder());
    const { basis } = host.context.files;
    recordStep(
      basis,
      { pelaku: "uji", waktu: new Date("2999-01-01T00:00:00Z"), jenis: "ubah", kode: "unitTambah", rincian: { nama: "A" } },
      (writer) => writer.insert("unit", { id: "a", indukId: null, nama: "A", namaKunci: "a", kode: null, urutan: 1 }),
    );
    expect(host.context.keadaan.baca().jamMundur?.langkah).toBe("2999-01-01T00:00:00.000Z");
    await tambahUnit(host, "Sesudahnya");
    const [terakhir] = await host.context.files.store.history.list({ lewati: 0, jumlah: 1, jenis: null });
    expect(terakhir?.waktu.startsWith("2999")).toBe(false);
  });
});

describe.skipIf(process.platform === "win32")("a data file that another program moves or replaces while it is open", () => {
  it("takes no further step, and the sentence says which of the two it was", async () => {
    const folder = temporaryFolder();
    const host = buka(folder);
    const path = join(folder, "tepat.db");
    expect((await tambahUnit(host, "Sekretariat")).ok).toBe(true);
    renameSync(path, `${path}-pindah`);
    expect(await tambahUnit(host, "Hilang")).toMatchObject({ ok: false, error: { code: "berkasBerganti", data: { kini: "hilang" } } });
    expect(host.context.keadaan.baca().berganti).toBe("hilang");
    copyFileSync(`${path}-pindah`, path);
    expect(await tambahUnit(host, "Lain")).toMatchObject({ ok: false, error: { code: "berkasBerganti", data: { kini: "lain" } } });
    expect(await host.dispatch("cadangan.ambil", {})).toMatchObject({ ok: false, error: { code: "berkasBerganti" } });
    // What is open can still be read and carried away.
    expect((await host.dispatch("office.copy", {})).ok).toBe(true);
    rmSync(path);
    renameSync(`${path}-pindah`, path);
    expect((await tambahUnit(host, "Kembali")).ok).toBe(true);
  });
});

describe("the check of each day", () => {
  function harian(host: Host, jam: { kini: number }) {
    const hasil: unknown[] = [];
    const { cadangan } = host.context;
    const now = (): Date => new Date(jam.kini);
    const periksa = async (salinan: Parameters<typeof periksaSalinan>[0]) => periksaSalinan(salinan);
    const satu = new PemeriksaanHarian({ cadangan, periksa, selesai: (satuHasil) => hasil.push(satuHasil), now });
    return { hasil, satu };
  }

  it("is due half an hour after the opening, then once a day, and at once when the computer slept over it", async () => {
    const jam = { kini: Date.parse("2026-03-02T08:00:00Z") };
    const { hasil, satu } = harian(buka(temporaryFolder()), jam);
    const sesudah = async (menit: number): Promise<number> => {
      jam.kini += menit * 60_000;
      await satu.bilaWaktunya();
      return hasil.length;
    };
    expect([await sesudah(29), await sesudah(1), await sesudah(23 * 60), await sesudah(60 * 60)]).toEqual([0, 1, 1, 2]);
    expect(hasil[0]).toMatchObject({ rusak: 0, ganjil: 0 });
    // The clock was two years ahead and was put right.
    expect(await sesudah(-2 * 365 * 24 * 60)).toBe(3);
  });

  it("finds what was changed in the file behind the program's back", async () => {
    const host = buka(temporaryFolder());
    await tambahUnit(host, "Sekretariat");
    host.context.files.basis.raw.exec("UPDATE unit SET nama = 'LAIN'");
    const jam = { kini: Date.parse("2026-03-02T08:00:00Z") };
    const { hasil, satu } = harian(host, jam);
    jam.kini += 60 * 60_000;
    await satu.bilaWaktunya();
    expect(hasil).toHaveLength(1);
    expect((hasil[0] as { readonly rusak: number }).rusak).toBeGreaterThan(0);
  });

  it("leaves nothing behind, and waits while nothing is open", async () => {
    const folder = temporaryFolder();
    const host = buka(folder);
    const salinan: string[] = [];
    await host.context.cadangan.denganSalinan(async ({ path }) => salinan.push(path));
    expect(salinan.map((path) => existsSync(path))).toEqual([false]);
    await host.dispatch("office.open", { jenis: "contoh" });
    expect(await host.context.cadangan.denganSalinan(async () => 1)).toBeNull();
  });
});
