import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { AppError } from "../../../core/errors";
import { bacaCatatan, bubuhiTanda } from "../../../electron/cadangan/catatan";
import { daftarCadangan, pathCatatan } from "../../../electron/cadangan/folder";
import { TANDA_TEMPAT } from "../../../electron/cadangan/jangkauan";
import { salinCadangan } from "../../../electron/cadangan/tempat-kedua";
import { ORANG_UJI } from "../../orang-uji";
import { openKantor, temporaryFolder } from "../open-kantor";

async function kodeDari(janji: Promise<unknown>) {
  return janji.then(
    () => null,
    (error: unknown) => (error instanceof AppError ? error.failure : error),
  );
}

type Kantor = ReturnType<typeof openKantor>;

async function ambilNama(ask: Kantor["ask"]): Promise<string> {
  return (await ask("cadangan.ambil", {}))?.nama ?? "";
}

/** A snapshot as a clock that was years ahead would have named and dated it. */
function majukan(nama: string, { context }: Kantor["host"]): void {
  const path = join(context.cadangan.pemulihan.folder(), nama);
  const catatan = bacaCatatan(pathCatatan(path));
  if (catatan === null) throw new Error(nama);
  const { bentuk: _bentuk, terlindung: _terlindung, tanda: _tanda, ...isi } = catatan;
  writeFileSync(pathCatatan(path), JSON.stringify(bubuhiTanda({ ...isi, dibuat: "2041-01-01T00:00:00.000Z" }, undefined)));
}

/** An office whose snapshots also go to a stick. */
async function kantorBerUsb() {
  const usb = join(temporaryFolder(), "usb");
  mkdirSync(usb);
  const kantor = openKantor();
  await kantor.ask("pegawai.save", { ...ORANG_UJI, nama: "RATNA DEWI" });
  await kantor.ask("cadangan.ambil", {});
  await kantor.ask("cadangan.pilihTempat", { folder: usb, nama: "USB kantor" });
  const berubah = async (): Promise<void> => {
    await kantor.ask("pegawai.save", { ...ORANG_UJI, nama: "BUDI" });
    await kantor.ask("cadangan.ambil", {});
    await kantor.host.context.cadangan.keTempatKedua();
  };
  const diUsb = (): readonly string[] => readdirSync(join(usb, "Cadangan Tepat")).filter((nama) => nama.endsWith(".db"));
  const tempat = async () => (await kantor.ask("cadangan.daftar", {})).tempatKedua;
  return { ...kantor, usb, berubah, diUsb, tempat };
}

describe("the second place of snapshots", () => {
  it("gets the latest one at once, and each later one while it is there", async () => {
    const { ask, diUsb, berubah, tempat } = await kantorBerUsb();
    expect([diUsb().length, await tempat()]).toMatchObject([1, { nama: "USB kantor", keadaan: "ada", gagal: null }]);
    await berubah();
    expect(diUsb()).toHaveLength(2);
    const { cadangan } = await ask("cadangan.daftar", {});
    expect(cadangan.map((satu) => satu.tempat).toSorted()).toEqual(["kedua", "kedua", "sini", "sini"]);
    // A snapshot is as good there as here.
    const lama = cadangan.findLast((satu) => satu.tempat === "kedua");
    expect((await ask("cadangan.banding", { tempat: "kedua", nama: lama?.nama ?? "" })).jumlahLangkah).toBe(1);
  });

  it("is skipped without a word while it is away, and caught up with when it is back", async () => {
    const { usb, berubah, diUsb, tempat } = await kantorBerUsb();
    renameSync(usb, `${usb}-dicabut`);
    await berubah();
    expect([(await tempat())?.keadaan, existsSync(usb)]).toEqual(["tidakTerpasang", false]);
    renameSync(`${usb}-dicabut`, usb);
    await berubah();
    expect([(await tempat())?.keadaan, diUsb().length]).toEqual(["ada", 2]);
  });

  it("gets what was written last also after the clock was ahead, and nothing is taken that was taken already", async () => {
    const { ask, host, diUsb, berubah } = await kantorBerUsb();
    await ask("pegawai.save", { ...ORANG_UJI, nama: "SITI" });
    majukan(await ambilNama(ask), host);
    await berubah();
    const { cadangan } = await ask("cadangan.daftar", {});
    expect(cadangan[0]?.jumlah.pegawai).toBe(3);
    expect(await host.context.cadangan.ambil("berkala")).toBeNull();
    expect(diUsb()).toContain(cadangan.find(({ tempat, jumlah }) => tempat === "sini" && jumlah.pegawai === 3)?.nama);
  });

  it("keeps a snapshot of the same second of another machine, and gets its own beside it", async () => {
    const { ask, usb, host, diUsb } = await kantorBerUsb();
    await ask("pegawai.save", { ...ORANG_UJI, nama: "SITI" });
    const dibuat = await host.context.cadangan.ambil("tangan");
    const lain = join(usb, "Cadangan Tepat", dibuat?.nama ?? "");
    rmSync(lain, { force: true });
    writeFileSync(lain, "milik komputer lain");
    const [ada] = daftarCadangan(dibuat?.folder ?? "");
    if (ada) await salinCadangan(ada, join(usb, "Cadangan Tepat"));
    expect(readFileSync(lain, "utf8")).toBe("milik komputer lain");
    expect(diUsb().filter((nama) => nama.startsWith((dibuat?.nama ?? "").slice(0, -3)))).toHaveLength(2);
  });

  it("keeps nothing of a copy that was cut off", async () => {
    const { usb, berubah } = await kantorBerUsb();
    const folder = join(usb, "Cadangan Tepat");
    const sisa = [".sementara-1234.db", "tepat-2026-01-01-080000-mulai.db.kunci"].map((nama) => join(folder, nama));
    for (const path of sisa) {
      writeFileSync(path, "sisa");
      utimesSync(path, 0, 0);
    }
    await berubah();
    expect(sisa.filter((path) => existsSync(path))).toEqual([]);
  });

  it("is known by its mark: another stick in its place is not written", async () => {
    const { usb, berubah, diUsb, tempat } = await kantorBerUsb();
    rmSync(join(usb, "Cadangan Tepat"), { recursive: true });
    mkdirSync(join(usb, "Cadangan Tepat"));
    await berubah();
    expect([diUsb(), (await tempat())?.keadaan]).toEqual([[], "tempatLain"]);
  });

  it("says why it could not be written, and leaves what is there", async () => {
    const { usb, berubah, diUsb, tempat } = await kantorBerUsb();
    const ada = diUsb();
    const folder = join(usb, "Cadangan Tepat");
    chmodSync(folder, 0o500);
    await berubah();
    chmodSync(folder, 0o700);
    const sebab = (await tempat())?.gagal;
    // Whoever may do everything, as in a container, is not stopped by rights.
    expect(process.getuid?.() === 0 ? null : "terlarang").toBe(sebab);
    expect(diUsb()).toEqual(expect.arrayContaining([...ada]));
  });

  it.skipIf(process.platform === "win32")("holds nothing up when it does not answer, and is asked again when it does", async () => {
    const { ask, usb, berubah, tempat } = await kantorBerUsb();
    // Who opens a pipe at which nobody writes waits for ever, as for a share whose server has gone.
    const tanda = join(usb, "Cadangan Tepat", TANDA_TEMPAT);
    const isi = readFileSync(tanda, "utf8");
    rmSync(tanda);
    execFileSync("mkfifo", [tanda]);
    expect((await tempat())?.keadaan).toBe("tidakMenjawab");
    await berubah();
    const { cadangan } = await ask("cadangan.daftar", {});
    expect(cadangan.map((satu) => satu.tempat)).toEqual(["sini", "sini"]);
    expect((await ask("cadangan.ringkasan", {})).tempatKedua?.keadaan).toBe("tidakMenjawab");
    await writeFile(tanda, isi);
    rmSync(tanda);
    await writeFile(tanda, isi);
    await vi.waitFor(async () => expect((await tempat())?.keadaan).not.toBe("tidakMenjawab"));
  });

  it("refuses a folder that is not there, a file, and a path that is none, each in words", async () => {
    const { ask } = openKantor();
    const folder = temporaryFolder();
    writeFileSync(join(folder, "berkas"), "");
    const pilih = (tempat: string) => kodeDari(ask("cadangan.pilihTempat", { folder: tempat }));
    expect(await pilih(join(folder, "tidak-ada"))).toMatchObject({ code: "cadanganGagal", data: { sebab: "hilang" } });
    expect(await pilih(join(folder, "berkas"))).toMatchObject({ code: "cadanganGagal", data: { sebab: "bukanFolder" } });
    expect(await pilih("relatif")).toMatchObject({ code: "cadanganGagal", data: { sebab: "hilang" } });
    expect((await ask("cadangan.daftar", {})).tempatKedua).toBeNull();
  });

  it("is said to lie on the disk of the data when it does", async () => {
    const { tempat, ask } = await kantorBerUsb();
    expect((await tempat())?.cakramSama).toBe(true);
    await ask("cadangan.lupakanTempat", {});
    expect(await tempat()).toBeNull();
  });
});
