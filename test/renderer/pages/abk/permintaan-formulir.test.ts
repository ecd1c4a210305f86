import { describe, expect, it } from "vitest";
import { FORMULIR_TERBANYAK } from "../../../../core/formasi/formulir";
import { permintaanFormulir } from "../../../../renderer/pages/abk/formulir/permintaan-formulir";

describe("the forms that Ctrl+P asks for", () => {
  const jabatan = (banyak: number) => Array.from({ length: banyak }, (_, nomor) => `j${nomor}`);

  it("are those of the page, as many as one run takes", () => {
    expect(permintaanFormulir(["j0", "j1"], "jam")).toEqual({ jenis: "formulir", satuan: "jam", jabatan: ["j0", "j1"] });
    expect(permintaanFormulir(jabatan(FORMULIR_TERBANYAK), "menit")).toMatchObject({ jabatan: { length: FORMULIR_TERBANYAK } });
  });

  it("are never the first thousand of more: the whole office is asked for, and refused with its reason", () => {
    expect(permintaanFormulir(jabatan(FORMULIR_TERBANYAK + 1), "menit")).toEqual({ jenis: "formulir", satuan: "menit" });
  });
});
