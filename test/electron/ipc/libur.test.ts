import { describe, expect, it } from "vitest";
import { liburTetap } from "../../../core/abk/kalender";
import { openKantor, TEMPAT_UJI } from "../open-kantor";

describe("the calendar of holidays", () => {
  it("begins empty, takes the offered days in one step, and gives them back by undo", async () => {
    const kantor = openKantor();
    expect(await kantor.ask("libur.list", {})).toEqual([]);
    expect(await kantor.ask("libur.add", { hari: liburTetap(2026) })).toEqual({ tambah: 5, ubah: 0, tetap: 0 });
    expect((await kantor.ask("history.here", { tempat: TEMPAT_UJI })).urung?.kalimat).toBe("Isi kalender libur: 5 hari (2026)");
    await kantor.ask("history.undo", {});
    expect(await kantor.ask("libur.list", {})).toEqual([]);
  });

  it("gives a date that is already there its new name instead of a second row", async () => {
    const kantor = openKantor();
    await kantor.ask("libur.add", { hari: liburTetap(2026) });
    const hari = [
      { tanggal: "2026-08-17", nama: "Proklamasi", jenis: "libur" as const },
      { tanggal: "2026-12-25", nama: "Hari Raya Natal", jenis: "libur" as const },
      { tanggal: "2026-12-24", nama: "Cuti Bersama Natal", jenis: "cutiBersama" as const },
    ];
    expect(await kantor.ask("libur.add", { hari })).toEqual({ tambah: 1, ubah: 1, tetap: 1 });
    expect((await kantor.ask("libur.list", {})).map((satu) => satu.nama)).toContain("Proklamasi");
  });

  it("refuses to move a day onto another, and a change that saw an older state", async () => {
    const kantor = openKantor();
    await kantor.ask("libur.add", { hari: liburTetap(2026) });
    const [tahunBaru] = await kantor.ask("libur.list", {});
    if (!tahunBaru) throw new Error("kalender kosong");
    await expect(kantor.ask("libur.save", { ...tahunBaru, tanggal: "2026-08-17" })).rejects.toMatchObject({ code: "duplicateName" });
    await kantor.ask("libur.save", { ...tahunBaru, nama: "Tahun Baru 2026" });
    await expect(kantor.ask("libur.remove", { hari: [tahunBaru] })).rejects.toMatchObject({ code: "staleRevision" });
  });
});
