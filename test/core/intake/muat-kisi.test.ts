import { describe, expect, it } from "vitest";
import { klaimBerbeda, muatKisi, tanpaNomor } from "../../../core/intake/muat-kisi";
import { textRows } from "../../../renderer/ui/grid/clipboard-text";
import { PROFIL_75000 } from "./bahan";

const KOLOM_KISI = ["uraian", "satuanHasil", "volume", "periode", "normaWaktuMenit", "beban", "kebutuhan", "keterangan"];

function tabel(...baris: readonly string[]) {
  return textRows(baris.join("\n"));
}

describe("a block that goes into the cells as it stands", () => {
  it.each([
    [
      "rows of the grid itself",
      ["Menyusun laporan\tlaporan\t12\tBulanan\t30\t4.320\t0,0576\t", "Menelaah surat\tsurat\t2\tHarian\t10\t5.000\t0,0667\t"],
    ],
    ["five columns in its order", ["Menyusun laporan berkala\tlaporan\t1.234,5\tBulanan\t33,3"]],
    ["a single cell", ["JUMLAH"]],
    ["one column of tasks", ["Menyusun laporan", "", "Menelaah surat"]],
    ["tasks and units", ["Menyusun laporan\tlaporan", "Menelaah surat\tsurat"]],
  ])("%s", (_nama, baris) => {
    expect(muatKisi(tabel(...baris), KOLOM_KISI)).toBe(true);
  });

  it("without the numbers in front of its tasks", () => {
    const sisa = tanpaNomor(tabel("1.\tMenyusun laporan", "2.\tMenelaah surat"), KOLOM_KISI);
    expect(sisa?.rows.map((sel) => sel.map(({ text }) => text))).toEqual([["Menyusun laporan"], ["Menelaah surat"]]);
    expect(tanpaNomor(tabel("12\tlaporan", "2\tsurat"), KOLOM_KISI.slice(2))).toBeNull();
    expect(tanpaNomor(tabel("Rapat\tlaporan"), KOLOM_KISI)).toBeNull();
  });

  it("is told where its stated needs differ from what its figures make", () => {
    const baris = (kebutuhan: string) => tabel(`Menelaah surat\tsurat\t250\tTahunan\t33,5\t8.375\t${kebutuhan}`);
    const beda = klaimBerbeda(baris("0,1163"), KOLOM_KISI, PROFIL_75000);
    expect(beda).toMatchObject({ banyak: 1, tertulis: 0.1163 });
    expect(beda?.dihitung).toBeCloseTo(0.1117, 4);
    expect(klaimBerbeda(baris("0,1117"), KOLOM_KISI, PROFIL_75000)).toBeNull();
    // Rounded to two decimals it says the same.
    expect(klaimBerbeda(baris("0,11"), KOLOM_KISI, PROFIL_75000)).toBeNull();
    expect(klaimBerbeda(baris(""), KOLOM_KISI, PROFIL_75000)).toBeNull();
  });

  it("also figures pasted from the middle of a row on", () => {
    expect(muatKisi(tabel("12\tBulanan\t30", "2\tHarian\t10"), KOLOM_KISI.slice(2))).toBe(true);
    expect(muatKisi(tabel("12\tBulanan\t30"), KOLOM_KISI.slice(7))).toBe(false);
  });
});
