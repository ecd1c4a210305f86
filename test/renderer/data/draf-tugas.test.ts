import { describe, expect, it } from "vitest";
import { ASAL_KOSONG } from "../../../core/abk/tugas";
import type { TugasBaris } from "../../../core/contract/abk";
import { drafBaris, pulihkanBaris } from "../../../renderer/data/draf-tugas";
import { barisDariTugas } from "../../../renderer/data/tugas-merge";

const tugas = (id: string, uraian: string, volume = 10): TugasBaris => ({
  ...ASAL_KOSONG,
  id,
  jabatanId: "j",
  urutan: 0,
  revision: 1,
  uraian,
  satuanHasil: "berkas",
  volume,
  periode: "tahun",
  normaWaktuMenit: 30,
  keterangan: "",
});

describe("the grid's draft", () => {
  const tersimpan = [tugas("a", "Menata arsip"), tugas("b", "Menyusun laporan")];
  const [a, b] = tersimpan.map(barisDariTugas);
  if (!a || !b) throw new Error("tanpa baris");
  const salah = { ...a, volume: "sepuluh" };
  const baru = { ...a, id: "x", uraian: "Mencatat surat", volume: "4" };

  it("holds refused cells and new rows, and none of what is stored as it stands", () => {
    expect(drafBaris(tersimpan, [salah, baru, b])).toMatchObject([{ id: "a" }, { id: "x", sejak: null, sesudah: "a" }]);
    expect(drafBaris(tersimpan, [a, b])).toEqual([]);
  });

  it("comes back where it stood", () => {
    const isi: unknown = JSON.parse(JSON.stringify(drafBaris(tersimpan, [salah, baru, b])));
    expect(pulihkanBaris(isi, [a, b])).toEqual({ baris: [salah, baru, b], tergeser: [] });
  });

  it("gives way in a cell that was stored anew since, keeps the others, and tells what was typed there", () => {
    const isi = drafBaris(tersimpan, [{ ...salah, keterangan: "cek" }, b]);
    const kini = barisDariTugas(tugas("a", "Menata arsip", 12));
    const pulih = pulihkanBaris(isi, [kini, b]);
    expect(pulih.baris).toEqual([{ ...kini, keterangan: "cek" }, b]);
    expect(pulih.tergeser).toMatchObject([{ id: "a", kolom: "volume", nilai: { volume: "sepuluh" } }]);
  });

  it("does not bring a row back that was removed since, but tells what was typed there", () => {
    const isi = drafBaris(tersimpan, [salah, b]);
    expect(pulihkanBaris(isi, [b])).toMatchObject({ baris: [b], tergeser: [{ id: "a", kolom: null, nilai: { volume: "sepuluh" } }] });
  });

  it.each([[null], ["x"], [[null, 3]], [[{ id: 4 }]]])("is left alone when it cannot be read: %j", (isi) => {
    const baris = [a, b];
    expect(pulihkanBaris(isi, baris).baris).toBe(baris);
  });
});
