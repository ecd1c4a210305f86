import { describe, expect, it } from "vitest";
import { DIURUNGKAN_DARI } from "../../core/langkah";
import { KODE_LANGKAH } from "../../core/text/kode-langkah";

describe("where a step is undone", () => {
  it("is by name only for imports, merges, documents, an adopted scenario and whatever its page does not show", () => {
    expect(KODE_LANGKAH.filter((kode) => DIURUNGKAN_DARI[kode] === "riwayat")).toEqual([
      "jabatanGabung",
      "unitGabung",
      "suratAmbilNomor",
      "suratPilihan",
      "skenarioPakai",
      "dokumenMulai",
      "dokumenAjukan",
      "dokumenKembalikan",
      "dokumenTetapkan",
      "dokumenBuka",
      "dokumenHapus",
      "bankAmbil",
      "bankSimpan",
      "dokumenAnjabMulai",
      "dokumenAnjabAjukan",
      "dokumenAnjabKembalikan",
      "dokumenAnjabTetapkan",
      "dokumenAnjabBuka",
      "dokumenAnjabHapus",
      "presensiImpor",
      "skpImpor",
      "kompetensiImpor",
      "rencanaPenempatanPakai",
      "rencanaPenempatanLepas",
      "usulPenempatanSk",
      "cadanganAmbil",
      "impor",
      "urung",
      "ulang",
    ]);
  });

  it("is nowhere for the first content of a file", () => {
    expect(KODE_LANGKAH.filter((kode) => DIURUNGKAN_DARI[kode] === "tetap")).toEqual([
      "diselamatkan",
      "kasusAkses",
      "kasusPetugas",
      "kasusPetugasHapus",
      "cadanganPulih",
      "rantaiAkui",
      "contoh",
      "awal",
    ]);
  });
});
