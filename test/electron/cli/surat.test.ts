import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseCommandLine } from "../../../electron/cli/command-line";
import { COMMANDS } from "../../../electron/cli/commands";
import { bukaBuku } from "../formasi/buka";
import { openKantor } from "../open-kantor";

const PER = "2026-11-27";

describe("surat mutasi on the command line", () => {
  const kantor = async () => {
    const { host, ask, folder } = openKantor("contoh");
    const orang = await ask("pegawai.list", {});
    const rencana = await ask("penempatan.hitung", { per: PER });
    if (rencana.keadaan === "bertentangan") throw new Error("contradiction");
    const [pindah] = rencana.usul;
    const pergi = new Set(rencana.usul.map(({ pegawaiId }) => pegawaiId));
    const nip = (id: string | undefined): string => orang.find((satu) => satu.id === id)?.nip ?? "";
    const jalankan = (...args: readonly string[]) => {
      const line = parseCommandLine([...args, "--per", PER]);
      return COMMANDS[line.command === "cetak" ? "cetak" : "surat"].run(host, line);
    };
    const tulis = async (keluar: string, ...args: readonly string[]): Promise<Buffer> => {
      const berkas = join(folder, keluar);
      await jalankan(...args, "--keluar", berkas);
      return readFileSync(berkas);
    };
    return {
      ask,
      jalankan,
      tulis,
      pindah: nip(pindah?.pegawaiId),
      ke: rencana.jabatan[pindah?.ke ?? ""],
      tetap: nip(orang.find(({ id, nip: satu }) => !pergi.has(id) && satu !== null)?.id),
    };
  };

  it("writes the whole proposal, and with a NIP the letter of one person with her documents and two statements", async () => {
    const { tulis, pindah } = await kantor();
    expect(bukaBuku(await tulis("semua.xlsx", "surat", "mutasi")).SheetNames).toContain("Setelan");
    const satu = await tulis("satu.xlsx", "surat", "mutasi", "--pegawai", pindah);
    expect(bukaBuku(satu).SheetNames).toEqual(["Usul", "Berkas", "Pernyataan disiplin", "Pernyataan tugas belajar"]);
    expect((await tulis("satu.pdf", "surat", "mutasi", "--pegawai", pindah)).subarray(0, 4).toString("latin1")).toBe("%PDF");
    expect((await tulis("satu.docx", "surat", "mutasi", "--pegawai", pindah)).subarray(0, 2).toString("latin1")).toBe("PK");
  });

  it("goes by limits and by those of a kept plan: locked to her post nothing is proposed for her, which is said", async () => {
    const { ask, jalankan, tulis, pindah, tetap } = await kantor();
    const untuk = (nip: string, ...args: readonly string[]) => jalankan("surat", "mutasi", "--pegawai", nip, "--keluar", "x.pdf", ...args);
    const tanpaUsul = {
      code: "invalidInput",
      data: { rincian: expect.stringContaining("tidak ada perpindahan yang diusulkan bagi") as string },
    };
    await expect(untuk(tetap)).rejects.toMatchObject(tanpaUsul);
    await expect(untuk(pindah, "--kunci", `${pindah}=`)).rejects.toMatchObject(tanpaUsul);
    const orang = (await ask("pegawai.list", {})).find(({ nip }) => nip === pindah);
    const kunci = [{ pegawaiId: orang?.id ?? "", jabatanId: null }];
    await ask("rencanaPenempatan.save", { nama: "Tetap dahulu", catatan: "", batasan: { kunci, coret: [], penting: [], per: PER } });
    await expect(untuk(pindah, "--rencana", "tetap dahulu")).rejects.toMatchObject(tanpaUsul);
    await expect(untuk(pindah, "--rencana", "tidak ada")).rejects.toMatchObject({ code: "notFound" });
    await expect(untuk(pindah, "--rencana", "tetap dahulu", "--kunci", `${pindah}=`)).rejects.toMatchObject({ code: "usage" });
    expect((await tulis("rencana.pdf", "surat", "mutasi", "--rencana", "Tetap dahulu")).byteLength).toBeGreaterThan(1_000);
  });

  it("prints a plan in use as its page does: the moves that it keeps, with what was decided of them", async () => {
    const { ask, tulis } = await kantor();
    await ask("rencanaPenempatan.save", { nama: "Rotasi", catatan: "", batasan: { kunci: [], coret: [], penting: [], per: PER } });
    const [rencana] = await ask("rencanaPenempatan.list", {});
    await ask("rencanaPenempatan.pakai", { id: rencana?.id ?? "", revision: rencana?.revision ?? 0, per: PER });
    const lembar = async (...args: readonly string[]) => bukaBuku(await tulis("rencana.xlsx", ...args, "--rencana", "Rotasi")).SheetNames;
    const surat = await lembar("surat", "mutasi");
    expect(surat).toContain("Keputusan");
    expect(surat).toEqual(await lembar("cetak", "usulPenempatan"));
  });

  it("is refused without a file, for another letter and for a NIP that nobody has", async () => {
    const { jalankan } = await kantor();
    expect(() => parseCommandLine(["surat", "mutasi"])).toThrow(expect.objectContaining({ code: "usage" }) as Error);
    await expect(jalankan("surat", "tugas", "--keluar", "x.pdf")).rejects.toMatchObject({ code: "usage" });
    await expect(jalankan("surat", "mutasi", "--pegawai", "199901012099031001", "--keluar", "x.pdf")).rejects.toMatchObject({
      code: "notFound",
    });
  });

  it("prints a person's own page through cetak, and takes a NIP or a lock for no document that knows none", async () => {
    const { jalankan, tulis, pindah } = await kantor();
    const buku = bukaBuku(await tulis("sendiri.xlsx", "cetak", "penjelasanPenempatan", "--pegawai", pindah, "--kunci", `${pindah}=`));
    expect(buku.SheetNames).toEqual(["Penjelasan usul penempatan"]);
    await expect(jalankan("cetak", "penjelasanPenempatan", "--keluar", "x.pdf")).rejects.toMatchObject({ code: "usage" });
    await expect(jalankan("cetak", "pegawai", "--pegawai", pindah, "--keluar", "x.pdf")).rejects.toMatchObject({ code: "usage" });
    await expect(jalankan("cetak", "pegawai", "--kunci", `${pindah}=`, "--keluar", "x.pdf")).rejects.toMatchObject({ code: "usage" });
  });
});
