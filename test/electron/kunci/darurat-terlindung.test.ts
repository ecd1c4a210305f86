import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { KeadaanDarurat } from "../../../core/contract/darurat";
import { openHost, type Host } from "../../../electron/host";
import { inThisProcess } from "../../../electron/jobs/in-process";
import { BIAYA_UJI, kantorTerlindung, SANDI } from "./kantor-terlindung";

const HALAMAN = 4_096;

/** A protected office with a snapshot under the present key, closed. */
async function kantorTertutup() {
  const { kantor, sri } = await kantorTerlindung();
  await kantor.ask("unit.save", { nama: "Subbagian Kedua", indukId: null, kode: null });
  await kantor.ask("cadangan.ambil", {});
  await kantor.ask("unit.save", { nama: "Sesudah cadangan", indukId: null, kode: null });
  await kantor.host.context.kunci.tuntas();
  await kantor.host.close();
  return { folder: kantor.folder, path: kantor.path, sri };
}

/** The program with a window, which lives on when the file does not open. */
function denganJendela(folder: string) {
  const host: Host = openHost({ folder, jenis: "kantor", workers: inThisProcess, biaya: BIAYA_UJI, bertahan: true });
  onTestFinished(() => host.close());
  const jawab = async (nama: string, masukan: unknown = {}): Promise<unknown> => {
    const reply = await host.dispatch(nama, masukan);
    return reply.ok ? reply.value : reply.error.code;
  };
  const keadaan = async (): Promise<KeadaanDarurat | null> => (await jawab("darurat.keadaan")) as KeadaanDarurat | null;
  const unit = async (): Promise<readonly string[]> =>
    ((await jawab("unit.list")) as { nama: string }[]).map(({ nama }) => nama).toSorted();
  return { host, jawab, keadaan, unit };
}

function rusakkan(path: string, halaman: number): Buffer {
  const bita = readFileSync(path);
  bita.fill(0xa5, halaman * HALAMAN, (halaman + 1) * HALAMAN);
  writeFileSync(path, bita);
  return bita;
}

describe("a protected office whose data file is damaged", () => {
  it("takes the right password, says what is the matter, and goes on with the latest snapshot under the same lock", async () => {
    const { folder, path, sri } = await kantorTertutup();
    const bita = rusakkan(path, 6);
    const { jawab, keadaan, unit } = denganJendela(folder);
    expect([await jawab("darurat.keadaan"), await jawab("kunci.buka", { slotId: sri, sandi: "salah sekali" })]).toEqual([
      "terkunci",
      "sandiSalah",
    ]);
    expect(await jawab("kunci.buka", { slotId: sri, sandi: SANDI })).toBeNull();
    expect(await keadaan()).toMatchObject({ rusak: true, gantikan: true, cadangan: { langkah: 3 } });
    expect(await jawab("unit.list")).toBe("databaseDamaged");
    const { lama } = (await jawab("darurat.cadangan")) as { readonly lama: string };
    expect([readFileSync(lama).equals(bita), existsSync(`${lama}.kunci`)]).toEqual([true, true]);
    expect([await keadaan(), await unit()]).toEqual([null, ["Subbagian Kedua", "Subbagian Rahasia"]]);
    const { langkah } = (await jawab("history.list")) as { readonly langkah: readonly { readonly kalimat: string }[] };
    expect(langkah[0]?.kalimat).toMatch(/^Pulihkan data dari cadangan /u);
    await jawab("kunci.kunci");
    expect(await jawab("unit.list")).toBe("terkunci");
    expect([await jawab("kunci.buka", { slotId: sri, sandi: SANDI }), (await unit()).length]).toEqual([null, 2]);
  });

  it("is salvaged under its key", async () => {
    const { folder, path, sri } = await kantorTertutup();
    rusakkan(path, 6);
    const { jawab, unit } = denganJendela(folder);
    await jawab("kunci.buka", { slotId: sri, sandi: SANDI });
    expect(await jawab("darurat.selamatkan")).toMatchObject({ kalimat: expect.any(Array) as unknown });
    expect(await unit()).toContain("Sesudah cadangan");
    expect(readFileSync(path).includes("Subbagian Rahasia")).toBe(false);
    expect(readdirSync(folder).filter((nama) => nama.includes("sementara"))).toEqual([]);
  });

  it("can be locked again, and is then locked", async () => {
    const { folder, path, sri } = await kantorTertutup();
    rusakkan(path, 6);
    const { jawab } = denganJendela(folder);
    await jawab("kunci.buka", { slotId: sri, sandi: SANDI });
    await jawab("kunci.kunci");
    expect([await jawab("darurat.keadaan"), await jawab("darurat.selamatkan")]).toEqual(["terkunci", "terkunci"]);
  });

  it("offers the latest snapshot when its first page is gone, and nothing to salvage", async () => {
    const { folder, path, sri } = await kantorTertutup();
    rusakkan(path, 0);
    const { jawab, keadaan, unit } = denganJendela(folder);
    expect(await jawab("kunci.buka", { slotId: sri, sandi: SANDI })).toBeNull();
    expect(await keadaan()).toMatchObject({ rusak: false, gantikan: true, cadangan: { langkah: 3 } });
    await jawab("darurat.cadangan");
    expect(await unit()).toHaveLength(2);
  });

  it("ends a program without a window with the reason", async () => {
    const { folder, path, sri } = await kantorTertutup();
    rusakkan(path, 6);
    const host = openHost({ folder, jenis: "kantor", workers: inThisProcess, biaya: BIAYA_UJI });
    onTestFinished(() => host.close());
    expect(await host.dispatch("kunci.buka", { slotId: sri, sandi: SANDI })).toMatchObject({ error: { code: "databaseDamaged" } });
  });
});

describe("a protected office whose data file is gone", () => {
  it("makes no empty office in its place, and offers the latest snapshot", async () => {
    const { folder, path, sri } = await kantorTertutup();
    rmSync(path);
    const { jawab, keadaan, unit } = denganJendela(folder);
    expect(await jawab("kunci.buka", { slotId: sri, sandi: SANDI })).toBeNull();
    expect(await keadaan()).toMatchObject({ rusak: false, gantikan: true, cadangan: { langkah: 3 } });
    expect([await jawab("darurat.cobaLagi"), existsSync(path)]).toEqual(["dataHilang", false]);
    expect(await jawab("darurat.cadangan")).toEqual({ lama: "" });
    expect(await unit()).toHaveLength(2);
  });
});

describe("a protected office whose key file is gone", () => {
  it("is said to be whole, and gets the key file of its latest snapshot back", async () => {
    const { folder, path, sri } = await kantorTertutup();
    const bita = readFileSync(path);
    rmSync(`${path}.kunci`);
    const { jawab, keadaan, unit } = denganJendela(folder);
    const tampak = await keadaan();
    expect(tampak).toMatchObject({ rusak: false, gantikan: false, cadangan: null, kunciHilang: true });
    expect(tampak?.kunci?.berkas).toContain(join(folder, "tepat-cadangan"));
    expect([await jawab("darurat.cadangan"), await jawab("unit.list")]).toEqual(["notFound", "kunciHilang"]);
    expect(await jawab("darurat.kunci")).toBeNull();
    expect(readFileSync(path).equals(bita)).toBe(true);
    expect([await jawab("unit.list"), await jawab("kunci.buka", { slotId: sri, sandi: SANDI })]).toEqual(["terkunci", null]);
    expect(await unit()).toContain("Sesudah cadangan");
  });
});
