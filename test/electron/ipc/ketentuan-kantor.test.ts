import { describe, expect, it } from "vitest";
import { openKantor } from "../open-kantor";

const ISI = { id: "ip-asn-jp-teknis", nilai: "24", alasan: "Surat Setjen 12/2026", sejak: null } as const;

describe("a value of a rule that the office sets", () => {
  it("is kept with its reason and day, changed in the place of the one seen, and given up again, each undone", async () => {
    const { ask } = openKantor();
    await ask("ketentuanKantor.ubah", { ...ISI, revision: null });
    const [pertama] = await ask("ketentuanKantor.daftar", {});
    expect(pertama).toMatchObject(ISI);
    const revisi = async () => (await ask("ketentuanKantor.daftar", {}))[0]?.revision ?? 0;
    await ask("ketentuanKantor.ubah", { ...ISI, nilai: "30", sejak: "2026-01-01", revision: await revisi() });
    expect(await ask("ketentuanKantor.daftar", {})).toMatchObject([{ nilai: "30", sejak: "2026-01-01" }]);
    await ask("ketentuanKantor.kembalikan", { id: ISI.id, revision: await revisi() });
    expect(await ask("ketentuanKantor.daftar", {})).toEqual([]);
    const { langkah } = await ask("history.list", { jumlah: 3 });
    expect(langkah.map(({ kalimat }) => kalimat.split(":")[0])).toEqual([
      "Kembalikan nilai asal",
      "Tetapkan nilai kantor",
      "Tetapkan nilai kantor",
    ]);
    await ask("history.revert", { id: langkah[0]?.id ?? "" });
    expect(await ask("ketentuanKantor.daftar", {})).toMatchObject([{ nilai: "30" }]);
  });

  it("is refused for a value of another shape, a rule that no office sets, and a value that was changed meanwhile", async () => {
    const { host, ask } = openKantor();
    const jawab = async (isi: object) => {
      const satu = await host.dispatch("ketentuanKantor.ubah", { ...ISI, revision: null, ...isi });
      return satu.ok ? "diterima" : satu.error.code;
    };
    expect(await jawab({ nilai: '"dua"' })).toBe("invalidInput");
    expect(await jawab({ id: "nip-panjang" })).toBe("invalidInput");
    expect(await jawab({ alasan: " " })).toBe("invalidInput");
    expect(await jawab({})).toBe("diterima");
    expect(await jawab({ nilai: "25" })).toBe("staleRevision");
    expect(await ask("ketentuanKantor.daftar", {})).toHaveLength(1);
  });
});
