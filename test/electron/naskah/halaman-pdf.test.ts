import { describe, expect, it } from "vitest";
import { naskahFormulir } from "../../../core/formasi/naskah-formulir";
import { naskahFormasi } from "../../../core/formasi/naskah-usul";
import type { Naskah } from "../../../core/naskah/naskah";
import { naskahKePdf } from "../../../electron/naskah/pdf/tulis";
import { bahanUji, type JabatanUji } from "../formasi/kantor-uji";
import { kataHalaman } from "./baca-pdf";

type TugasUji = JabatanUji["tugas"][number];

const bahan = (tugas: readonly TugasUji[]) => bahanUji([{ unit: "Unit", nama: "Arsiparis", kelas: 5, pns: 1, pppk: 0, tugas }]);

async function halaman(naskah: Naskah, kunci: string): Promise<readonly string[]> {
  const bagian = naskah.bagian.filter((satu) => satu.kunci === kunci);
  return kataHalaman(await naskahKePdf({ ...naskah, bagian })).map((kata) => kata.join("").replace(/\s+/gu, " "));
}

const hilang = (kata: readonly string[], semua: readonly string[]) => kata.filter((satu) => !semua.some((teks) => teks.includes(satu)));

describe("pages of a long document", () => {
  it.each([36, 90])("hold all %i tasks of a jabatan, whether or not one page takes them", async (banyak) => {
    const tugas = Array.from({ length: banyak }, (_, nomor): TugasUji => [10, "tahun", 60, `Tugas ke-${nomor + 1}.`]);
    const semua = await halaman(naskahFormasi(bahan(tugas)), "rincian");
    const uraian = tugas.map(([, , , teks]) => String(teks));
    expect(hilang([...uraian, "Arsiparis", "JUMLAH", "Uraian tugas"], semua)).toEqual([]);
    // A task takes one of some 30 lines of a page.
    expect(semua.length).toBeLessThanOrEqual(Math.ceil(banyak / 28));
  });

  it("hold the whole of a task that takes more than a page, and those beside it", async () => {
    const kata = Array.from({ length: 1_200 }, (_, nomor) => `kata${nomor}.`);
    const isi = bahan([
      [10, "tahun", 60, "Tugas pertama"],
      [10, "tahun", 60, kata.join(" ")],
      [10, "tahun", 60, "Tugas terakhir"],
    ]);
    const jabatan = isi.rekap.map((rekap) => ({ rekap, jejak: isi.jejak(rekap) }));
    const semua = [await halaman(naskahFormasi(isi), "rincian"), await halaman(naskahFormulir({ ...isi, satuan: "menit", jabatan }), "j0")];
    for (const satu of semua) expect(hilang([...kata, "Tugas pertama", "Tugas terakhir"], satu)).toEqual([]);
    expect(hilang(["Sekretaris KPU Kabupaten Sagara,", "NIP 19690412 199403 1 007"], semua[1]?.slice(-1) ?? [])).toEqual([]);
  });
});
