import { describe, expect, it } from "vitest";
import { openKantor } from "../open-kantor";

describe("performance in the sample office", () => {
  it("x", async () => {
    const { ask } = openKantor("contoh");
    const daftar = await ask("skp.list", { tahun: 2026 });
    console.log(daftar.baris.length, daftar.belum, daftar.unit, daftar.tenggat, daftar.tahunAda);
    const b = await ask("skp.berjenjang", { tahun: 2026 });
    console.log(b.temuan, b.atasanPergi);
    console.log((await ask("skp.distribusi", { tahun: 2025 })).unit.map((u) => [u.unit, JSON.stringify(u.hitungan), u.belum, u.beda]));
    console.log((await ask("skp.kredit", {})).map((k) => [k.nama, k.jenjang, k.jalan.jumlah, k.jalan.pangkat, k.jalan.rincian.length]));
    expect(daftar.baris.length).toBe(37);
  });
});
