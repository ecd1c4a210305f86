import { describe, expect, it } from "vitest";
import { salinUnsur, type SumberSalin } from "../../../core/anjab/salin";
import type { AnjabJabatan, IsiUnsur, UnsurAnjab } from "../../../core/anjab/unsur";

function anjab<U extends UnsurAnjab>(unsur: U, isi: IsiUnsur[U]): AnjabJabatan {
  const satu = { id: unsur, jabatanId: "j", unsur, isi, asal: "bawaan", oleh: "", tanggal: null, dari: "", revision: 1 };
  return { [unsur]: satu };
}

const sumber = (unsur: AnjabJabatan): SumberSalin => ({
  nama: "Arsiparis",
  jabatanSama: false,
  unsur,
  rincian: {},
  tugas: [
    { id: "s1", uraian: "Menata arsip" },
    { id: "s2", uraian: "Memusnahkan arsip" },
  ],
});

describe("copying an informasi jabatan", () => {
  it("fills what is empty, and says so of what would take the place of something", () => {
    const dari = sumber({ ...anjab("ikhtisar", { teks: "Menata arsip kantor" }), ...anjab("bakat", { kode: ["Q"] }) });
    const hasil = salinUnsur(dari, { unsur: anjab("bakat", { kode: ["G"] }), tugas: [] });
    expect(hasil.map(({ unsur, menggantikan }) => [unsur, menggantikan])).toEqual([
      ["ikhtisar", false],
      ["bakat", true],
    ]);
    expect(hasil[0]?.nilai).toMatchObject({ asal: "belum", dari: "disalin dari Arsiparis; di sana: Isian bawaan" });
  });

  it("passes over what is empty there and what is the same here", () => {
    const dari = sumber({ ...anjab("ikhtisar", { teks: "" }), ...anjab("bakat", { kode: ["Q"] }) });
    expect(salinUnsur(dari, { unsur: anjab("bakat", { kode: ["Q"] }), tugas: [] })).toEqual([]);
  });

  it("names the tasks of this jabatan with the same words, and keeps the others in words", () => {
    const dari = sumber(anjab("bahanKerja", { baris: [{ nama: "Arsip", penggunaan: "rujukan", tugasId: ["s1", "s2"] }] }));
    const [hasil] = salinUnsur(dari, { unsur: {}, tugas: [{ id: "t9", uraian: "menata  arsip." }] });
    expect(hasil?.nilai.isi).toEqual({ baris: [{ nama: "Arsip", penggunaan: "rujukan; Memusnahkan arsip", tugasId: ["t9"] }] });
  });
});
