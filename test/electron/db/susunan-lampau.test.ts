import { describe, expect, it } from "vitest";
import { parsePlainDate } from "../../../core/date";
import { susunanPada } from "../../../electron/db/susunan-lampau";
import { openHost } from "../../../electron/host";
import { inThisProcess } from "../../../electron/jobs/in-process";
import { temporaryFolder } from "../open-kantor";

describe("the structure of a past day", () => {
  it("is that of today with every later change taken back: names, places, what was added and what was removed", async () => {
    const host = openHost({ folder: temporaryFolder(), jenis: "kantor", workers: inThisProcess });
    let saat = new Date("2026-03-10T03:00:00Z");
    Object.assign(host.context, { now: () => saat });
    const tanya = async (nama: string, isi: unknown): Promise<Record<string, unknown>> => {
      const jawab = await host.dispatch(nama, isi);
      if (!jawab.ok) throw new Error(jawab.error.code);
      return jawab.value as Record<string, unknown>;
    };
    const induk = await tanya("unit.save", { nama: "Dinas", indukId: null, kode: null });
    const lama = await tanya("unit.save", { nama: "Seksi Lama", indukId: induk["id"], kode: null });
    saat = new Date("2026-06-10T03:00:00Z");
    await tanya("unit.save", { id: lama["id"], revision: 1, nama: "Seksi Baru", indukId: null, kode: "B" });
    await tanya("unit.save", { nama: "Bidang", indukId: induk["id"], kode: null });
    const { query } = host.context.files.store;
    const pada = async (hari: string) => {
      const per = parsePlainDate(hari);
      const susunan = per && (await susunanPada(query, per));
      return susunan && susunan.unit.map(({ nama, indukId, kode }) => [nama, indukId === null, kode]);
    };
    expect(await pada("2026-03-31")).toEqual([
      ["Dinas", true, null],
      ["Seksi Lama", false, null],
    ]);
    expect(await pada("2026-06-30")).toEqual([
      ["Dinas", true, null],
      ["Seksi Baru", true, "B"],
      ["Bidang", false, null],
    ]);
    expect(await pada("2026-01-31")).toBeNull();
    await host.close();
  });
});
