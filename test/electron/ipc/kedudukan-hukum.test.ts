import { describe, expect, it } from "vitest";
import { openKantor, type KantorUji } from "../open-kantor";

/** Bezetting of the whole sample office. */
async function bezetting({ ask }: KantorUji): Promise<number> {
  return (await ask("abk.rekap", {})).jumlah.bezetting;
}

/** Gives the first holder of the sample another kedudukan hukum. */
async function ubahKedudukan({ ask }: KantorUji, kedudukanHukum: string): Promise<string> {
  const orang = (await ask("pegawai.list", {})).find((satu) => satu.jabatanId !== null && satu.kedudukanHukum === "Aktif");
  if (!orang) throw new Error("nobody holds a jabatan");
  await ask("pegawai.save", { ...orang, kedudukanHukum });
  return orang.jabatanId ?? "";
}

describe("who counts as holding a post", () => {
  it("follows the office's switch, and undo turns it back", async () => {
    const kantor = openKantor("contoh");
    const semula = await bezetting(kantor);
    const jabatanId = await ubahKedudukan(kantor, "Tugas Belajar");
    expect(await bezetting(kantor)).toBe(semula - 1);
    const sebelum = (await kantor.ask("abk.get", { jabatanId })).bezetting.jumlah;
    await kantor.ask("kedudukanHukum.sakelar", { kode: "tugasBelajar", memangku: true });
    expect(await bezetting(kantor)).toBe(semula);
    expect((await kantor.ask("abk.get", { jabatanId })).bezetting.jumlah).toBe(sebelum + 1);
    expect((await kantor.ask("abk.explain", { jabatanId })).bezetting).toBe(sebelum + 1);
    const [langkah] = (await kantor.ask("history.list", {})).langkah;
    expect(langkah?.kalimat).toBe("Hitung Tugas belajar sebagai pemangku jabatan");
    expect((await kantor.ask("history.detail", { id: langkah?.id ?? "" }))[0]?.isian).toEqual([
      { nama: "nilai.tugasBelajar", label: "Tugas belajar", lama: null, baru: "Ya" },
    ]);
    await kantor.ask("kedudukanHukum.sakelar", { kode: "mpp", memangku: true });
    expect((await kantor.ask("kedudukanHukum.aturan", {})).sakelar).toEqual({ tugasBelajar: true, mpp: true });
    await kantor.ask("history.undo", {});
    await kantor.ask("history.undo", {});
    expect(await bezetting(kantor)).toBe(semula - 1);
  });

  it("counts a value that nobody knew once the office has said what it means, until that is forgotten", async () => {
    const kantor = openKantor("contoh");
    const semula = await bezetting(kantor);
    await ubahKedudukan(kantor, "Aktif (bekerja dari rumah)");
    expect(await bezetting(kantor)).toBe(semula - 1);
    await kantor.ask("kedudukanHukum.kenalkan", { teks: "Aktif (bekerja dari rumah)", kode: "aktif" });
    expect(await bezetting(kantor)).toBe(semula);
    const { dikenalkan } = await kantor.ask("kedudukanHukum.aturan", {});
    expect(dikenalkan).toEqual({ "aktif bekerja dari rumah": "aktif" });
    expect(await kantor.ask("ingatan.list", {})).toEqual([
      { id: "kedudukanHukum:aktif bekerja dari rumah", jenis: "kedudukanHukum", teks: "aktif bekerja dari rumah", arti: "Aktif" },
    ]);
    await kantor.ask("ingatan.remove", { id: "kedudukanHukum:aktif bekerja dari rumah" });
    expect((await kantor.ask("history.list", {})).langkah[0]?.kalimat).toBe("Lupakan bahwa aktif bekerja dari rumah berarti Aktif");
    expect(await bezetting(kantor)).toBe(semula - 1);
    await kantor.ask("history.undo", {});
    expect(await bezetting(kantor)).toBe(semula);
  });

  it("has no switch for a value that never holds a post", async () => {
    const { host } = openKantor();
    expect(await host.dispatch("kedudukanHukum.sakelar", { kode: "ptdh", memangku: true })).toMatchObject({
      ok: false,
      error: { code: "invalidInput" },
    });
  });
});
