import { describe, expect, it } from "vitest";
import { openKantor } from "../open-kantor";

describe("performance in the sample office", () => {
  it("has an SKP of 2026 for all 37 who hold a post, three years of predikat, and a deadline", async () => {
    const { ask } = openKantor("contoh");
    const daftar = await ask("skp.list", { tahun: 2026 });
    expect(daftar.baris).toHaveLength(37);
    expect(daftar.belum).toEqual([]);
    expect(daftar.tahunAda.slice(-3)).toEqual([2025, 2024, 2023]);
    expect(daftar.tenggat).toMatchObject({ rencana: "2026-01-31", penilaian: "2026-12-31" });
    expect(daftar.unit.reduce((jumlah, { ada }) => jumlah + ada, 0)).toBe(37);
    // Three are still writing theirs; nobody was rated yet.
    expect(daftar.unit.reduce((jumlah, { disepakati }) => jumlah + disepakati, 0)).toBe(34);
    expect(daftar.unit.reduce((jumlah, { dinilai }) => jumlah + dinilai, 0)).toBe(0);
    expect(daftar.baris.filter(({ jumlahRhk }) => jumlahRhk === 0)).toEqual([]);
  });

  it("has one orphaned result, one that nobody carries, and one superior who left with who is superior now", async () => {
    const { ask } = openKantor("contoh");
    const { temuan, atasanPergi, simpul } = await ask("skp.berjenjang", { tahun: 2026 });
    const nama = new Map(simpul.map((satu) => [satu.skpId, satu.nama]));
    const dari = (jenis: string) => [...new Set(temuan.filter((satu) => satu.jenis === jenis).map(({ skpId }) => nama.get(skpId)))];
    expect(dari("tanpaPelaksana")).toEqual(["Sri Handayaningtyas, S.Sos."]);
    expect(dari("tanpaAtasan")).toEqual(["Teguh Wiranatakusuma, S.H.", "Dewi Kencanasari"]);
    expect(dari("bukanAtasan")).toEqual([]);
    expect(temuan.filter(({ jenis }) => jenis === "tanpaPelaksana")).toHaveLength(1);
    expect(atasanPergi.map((satu) => [satu.nama, satu.atasan.nama, satu.atasan.pergi, satu.atasan.kini?.nama])).toEqual([
      ["Dewi Kencanasari", "Fajar Nurhidayatama, S.E.", "tidakAktif", "Sri Handayaningtyas, S.Sos."],
    ]);
    expect(simpul.flatMap(({ rhk }) => rhk).filter(({ jenis }) => jenis === "tambahan")).toHaveLength(1);
  });

  it("shows realisasi of three quarters beside the tasks of the ABK", async () => {
    const { ask } = openKantor("contoh");
    const satu = (await ask("skp.list", { tahun: 2026 })).baris.find(({ nama }) => nama.startsWith("Galih"));
    const isi = await ask("skp.get", { id: satu?.id ?? "" });
    expect(isi.rhk).toHaveLength(5);
    expect(isi.rhk[0]?.indikator[0]?.realisasi.map(({ triwulan }) => triwulan)).toEqual([1, 2, 3]);
    // Every result comes from a task, and every task beyond the five has none.
    expect(isi.bedaTugas.filter(({ jenis }) => jenis !== "tugasTanpaSkp")).toEqual([]);
    expect(isi.bedaTugas).toHaveLength(isi.tugas.length - 5);
    expect(isi.rhkAtasan).toHaveLength(5);
  });

  it("spreads the predikat of 2025 over the units, and says where a unit is too small for the pattern", async () => {
    const { ask } = openKantor("contoh");
    const { unit, menurutTahun } = await ask("skp.distribusi", { tahun: 2025 });
    const kantor = unit[0];
    expect(kantor?.unitId).toBeNull();
    expect(Object.values(kantor?.hitungan ?? {}).reduce((a, b) => a + b, 0)).toBe(
      unit.slice(1).reduce((jumlah, { hitungan }) => jumlah + Object.values(hitungan).reduce((a, b) => a + b, 0), 0) + 1,
    );
    expect(kantor?.beda).toEqual([]);
    expect(menurutTahun.map(({ tahun }) => tahun)).toEqual([2023, 2024, 2025]);
  });
});
