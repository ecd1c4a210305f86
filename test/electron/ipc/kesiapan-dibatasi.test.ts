import { describe, expect, it } from "vitest";
import { openKantor } from "../open-kantor";

/** Agus Triwardoyo, whose data the sample restricts from 5 October 2026 to 31 March 2027. */
const DIBATASI = "contoh-pegawai-36";

describe("readiness for posts", () => {
  it("reads nothing of whom a restriction protects: neither golongan nor competency, and says until when", async () => {
    const { ask } = openKantor("contoh");
    const agus = async (per: string) =>
      (await ask("kompetensi.bangku", { jabatanId: "contoh-jabatan-administrasi", per })).calon.find(
        ({ pegawaiId }) => pegawaiId === DIBATASI,
      );
    const kini = await agus("2026-11-27");
    expect([kini?.golongan, kini?.hasil.dinilai, kini?.kesiapan.keadaan]).toEqual(["", 0, "tertahan"]);
    expect(kini?.syarat).toEqual([
      {
        jenis: "pembatasanData",
        tingkat: "tahan",
        keadaan: "gagal",
        ketentuan: "pembatasan-data-pribadi",
        ada: "2026-10-05",
        perlu: "2027-03-31",
        terpenuhi: null,
      },
    ]);
    const kelak = await agus("2027-04-01");
    expect([kelak?.golongan, kelak?.syarat.some(({ jenis }) => jenis === "pembatasanData")]).toEqual(["III/b", false]);
  });
});
