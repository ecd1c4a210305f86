import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { KeadaanDarurat } from "../../../core/contract/darurat";
import { openBasisdata } from "../../../electron/db/open";
import { openHost, type Host } from "../../../electron/host";
import { inThisProcess } from "../../../electron/jobs/in-process";
import { temporaryFolder } from "../open-kantor";
import { addUnit } from "../power-cut";

const HALAMAN = 4_096;

/** An office with units, of which the page of the units is damaged. */
function folderRusak(): { readonly folder: string; readonly path: string; readonly bita: Buffer } {
  const folder = temporaryFolder();
  const path = join(folder, "tepat.db");
  openHost({ folder, jenis: "kantor", workers: inThisProcess }).context.files.close();
  const basis = openBasisdata({ path });
  for (const nama of ["Umum", "Hukum"]) addUnit(basis, nama);
  const akar = Number(basis.raw.prepare("SELECT rootpage FROM sqlite_master WHERE name = 'unit'").pluck().all()[0]);
  basis.close();
  const bita = readFileSync(path);
  bita.fill(0xa5, (akar - 1) * HALAMAN, akar * HALAMAN);
  writeFileSync(path, bita);
  return { folder, path, bita };
}

function buka(folder: string): Host {
  const host = openHost({ folder, jenis: "kantor", workers: inThisProcess, bertahan: true });
  onTestFinished(() => host.close());
  return host;
}

async function jawab(host: Host, name: string): Promise<unknown> {
  const reply = await host.dispatch(name, {});
  return reply.ok ? reply.value : reply.error.code;
}

describe("a host whose data file is damaged", () => {
  it("lives on without it, says what is the matter and where, and refuses everything else with that", async () => {
    const { folder, path, bita } = folderRusak();
    const host = buka(folder);
    const keadaan = (await jawab(host, "darurat.keadaan")) as KeadaanDarurat;
    expect([keadaan.berkas, keadaan.rusak, keadaan.cadangan]).toEqual([path, true, null]);
    expect(keadaan.pesan).toContain("rusak dan tidak dibuka");
    expect([await jawab(host, "unit.list"), await jawab(host, "darurat.cobaLagi")]).toEqual(["databaseDamaged", "databaseDamaged"]);
    expect(await jawab(host, "darurat.cadangan")).toBe("notFound");
    expect(readFileSync(path).equals(bita)).toBe(true);
  });

  it("goes on at work with what could be read, and keeps the damaged file as it was under a dated name", async () => {
    const { folder, bita } = folderRusak();
    const host = buka(folder);
    const hasil = (await jawab(host, "darurat.selamatkan")) as { readonly lama: string; readonly kalimat: readonly string[] };
    expect(hasil.kalimat).toContain("2 baris yang tidak terbaca disusun kembali dari riwayat.");
    expect(hasil.kalimat).toContain("Tidak ada yang hilang.");
    expect(readFileSync(hasil.lama).equals(bita)).toBe(true);
    expect(await jawab(host, "darurat.keadaan")).toBeNull();
    expect(((await jawab(host, "unit.list")) as { readonly nama: string }[]).map(({ nama }) => nama).toSorted()).toEqual(["Hukum", "Umum"]);
    expect(readdirSync(folder).filter((nama) => nama.includes("sementara"))).toEqual([]);
  });

  it("goes back to the snapshot that is whole by a step, which names the state that was noted last and explains a print of it", async () => {
    const folder = temporaryFolder();
    const path = join(folder, "tepat.db");
    const semula = openHost({ folder, jenis: "kantor", workers: inThisProcess });
    const tanya = async (name: string, input: object) => {
      const reply = await semula.dispatch(name, input);
      return reply.ok ? reply.value : null;
    };
    await tanya("unit.save", { nama: "Umum", indukId: null, kode: null });
    await tanya("cadangan.ambil", {});
    await tanya("unit.save", { nama: "Hukum", indukId: null, kode: null });
    const { isi } = (await tanya("naskah.buat", { naskah: { jenis: "riwayat" }, bentuk: "pdf" })) as { readonly isi: Uint8Array };
    await tanya("rantai.periksa", {});
    const akar = Number(semula.context.files.basis.raw.prepare("SELECT rootpage FROM sqlite_master WHERE name = 'unit'").pluck().all()[0]);
    await semula.close();
    const bita = readFileSync(path);
    writeFileSync(path, bita.fill(0xa5, (akar - 1) * HALAMAN, akar * HALAMAN));
    const host = buka(folder);
    const { lama } = (await jawab(host, "darurat.cadangan")) as { readonly lama: string };
    const { langkah } = (await jawab(host, "history.list")) as { readonly langkah: readonly { readonly kalimat: string }[] };
    expect(langkah[0]?.kalimat).toMatch(/^Pulihkan data dari cadangan .*; yang sebelumnya disimpan sebagai tepat\.db\.rusak-/u);
    const hasil = await host.dispatch("rantai.berkas", { nama: "x.pdf", isi });
    expect(hasil).toMatchObject({ value: { hasil: "ditinggalkan", tepat: true, pulih: { disimpan: basename(lama) } } });
    expect(await jawab(host, "rantai.periksa")).toMatchObject({ utuh: true, kepalaHilang: null });
  });

  it("may show the sample meanwhile, and opens the file again when it was mended", async () => {
    const { folder } = folderRusak();
    const host = buka(folder);
    expect((await host.dispatch("office.open", { jenis: "contoh" })).ok).toBe(true);
    expect(await jawab(host, "darurat.keadaan")).toBeNull();
    expect((await host.dispatch("office.open", { jenis: "kantor" })).ok).toBe(false);
    expect(await jawab(host, "darurat.keadaan")).toBeNull();
  });
});
