import { describe, expect, it } from "vitest";
import { formulir, hari, kantorBerdua, SETAHUN } from "./kantor-skp";

describe("the sentence of a step with SKP", () => {
  it("names whose SKP it is, the year, and what was said of it", async () => {
    const { ask, kepala, ani, budi, unit } = await kantorBerdua();
    const { dibuat } = await ask("skp.tambah", { pegawaiId: [ani], ...SETAHUN, dari: "tugas" });
    await ask("skp.tambah", { pegawaiId: [kepala, budi], ...SETAHUN, dari: "kosong" });
    await ask("skp.simpan", { ...(await formulir(ask, dibuat[0] ?? "")), dukungan: "Anggaran" });
    await ask("skp.predikat", { pegawaiId: budi, tahun: 2025, predikat: "butuhPerbaikan", asal: "", dilihat: null });
    await ask("skp.organisasi", { tahun: 2025, unitId: unit.id, predikat: "baik", revision: null });
    await ask("skp.tenggat", { tahun: 2026, rencana: hari("2026-01-31"), penilaian: null, revision: null });
    await ask("skp.kolomSimpan", { kolom: ["rhk", "nip"] });
    await ask("skp.kreditSimpan", { pegawaiId: ani, tanggal: hari("2024-12-31"), jumlah: 20, nomor: "" });
    const revision = (await ask("skp.get", { id: dibuat[0] ?? "" })).skp.revision;
    await ask("skp.hapus", { id: dibuat[0] ?? "", revision });
    const { langkah } = await ask("history.list", { jumlah: 9 });
    expect(langkah.map(({ kalimat }) => kalimat).toReversed()).toEqual([
      "Mulai SKP 2026 ANI",
      "Mulai SKP 2026 2 pegawai",
      "Ubah SKP ANI",
      "Catat predikat 2025 BUDI: Butuh Perbaikan (Cukup)",
      "Ubah predikat kinerja organisasi 2025 Umum: Baik",
      "Ubah tenggat SKP 2026",
      "Ubah urutan kolom e-Kinerja",
      "Catat angka kredit ANI per 31-12-2024",
      "Hapus SKP 2026 ANI",
    ]);
  });
});
