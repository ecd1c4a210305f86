import { describe, expect, it } from "vitest";
import { openKantor } from "../open-kantor";

const TUGAS = { satuanHasil: "berkas", periode: "tahun", normaWaktuMenit: 120, keterangan: "" } as const;

describe("the ABK of a past day", () => {
  it("has the volumes, norms, tasks and rules of that day: 1 in March, 2,5 in June, 2,0833 since another rule is in force", async () => {
    const kantor = openKantor();
    const { ask } = kantor;
    // Days after the one on which the file of this test is made.
    let saat = new Date("2090-02-10T03:00:00Z");
    Object.assign(kantor.host.context, { now: () => saat });
    const unit = await ask("unit.save", { nama: "Sekretariat", indukId: null, kode: null });
    const isi = { jenis: "pelaksana" as const, jenjang: null, kelas: 6, kode: null, indukId: null };
    const { id: jabatanId } = await ask("jabatan.save", { unitId: unit.id, nama: "Arsiparis", ...isi });
    saat = new Date("2090-03-10T03:00:00Z");
    // 625 x 120 = 75,000 minutes of 75,000: 1.
    await ask("tugas.save", { jabatanId, tambah: [{ id: "t1", urutan: 0, uraian: "Menata arsip", volume: 625, ...TUGAS }] });
    saat = new Date("2090-06-10T03:00:00Z");
    // 1,250 x 120 + 312.5 x 120 = 187,500: 2.5.
    const [lama] = await ask("tugas.save", {
      jabatanId,
      ubah: [{ id: "t1", revision: 1, volume: 1250, uraian: "Menata dan memindai arsip" }],
      tambah: [{ id: "t2", urutan: 1, uraian: "Menyusutkan arsip", volume: 312.5, ...TUGAS }],
    });
    expect(lama?.uraian).toBe("Menata dan memindai arsip");
    saat = new Date("2090-09-10T03:00:00Z");
    // The second task is gone, and a year has 72,000 minutes: 150,000 / 72,000 = 2.0833.
    await ask("tugas.save", { jabatanId, hapus: [{ id: "t2", revision: 1 }] });
    const { profil } = await ask("profil.list", {});
    await ask("profil.activate", { id: profil.find(({ waktuKerjaEfektifMenit }) => waktuKerjaEfektifMenit === 72_000)?.id ?? "" });
    const pada = async (per: string) => {
      const { jabatan } = await ask("abk.rekap", { per });
      const { tugas, profil: aturan } = await ask("abk.get", { jabatanId, per });
      const jejak = await ask("abk.explain", { jabatanId, per });
      return [
        jabatan[0]?.kebutuhanMentah.toFixed(4),
        jejak.kebutuhanMentah.toFixed(4),
        tugas.map(({ uraian, volume }) => `${uraian} ${volume}`),
        aturan.waktuKerjaEfektifMenit,
      ];
    };
    expect(await pada("2090-03-31")).toEqual(["1.0000", "1.0000", ["Menata arsip 625"], 75_000]);
    expect(await pada("2090-06-30")).toEqual(["2.5000", "2.5000", ["Menata dan memindai arsip 1250", "Menyusutkan arsip 312.5"], 75_000]);
    expect(await pada("2090-09-30")).toEqual(["2.0833", "2.0833", ["Menata dan memindai arsip 1250"], 72_000]);
    // In February no task had been written: the ABK that was written later is looked at on that day.
    expect(await pada("2090-02-28")).toEqual(["2.0833", "2.0833", ["Menata dan memindai arsip 1250"], 72_000]);
  });
});
