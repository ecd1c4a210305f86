import { describe, expect, it } from "vitest";
import { rapikan, rhkBaru, rhkDariTempelan, type IsianSkp } from "../../../../renderer/pages/skp/isian-skp";

const KOSONG: IsianSkp = {
  pendekatan: "kuantitatif",
  mulai: "2026-01-01",
  selesai: "2026-12-31",
  atasanId: null,
  keadaan: "disusun",
  nilaiHasil: null,
  nilaiPerilaku: null,
  predikatLuar: null,
  asalPredikat: "",
  dukungan: "",
  skema: "",
  konsekuensi: "",
  rhk: [],
  perilaku: [],
};

describe("the form of an SKP", () => {
  it("takes rows pasted from a sheet: result, indicator, target, unit; one without a result goes on with the one above", () => {
    const rhk = rhkDariTempelan(
      "Laporan tersusun\tJumlah laporan\t1.250\tlaporan\r\n\tTepat waktu\t33,5\tpersen\r\n\r\nArsip tertata",
      "utama",
    );
    expect(
      rhk.map(({ uraian, indikator }) => [uraian, indikator.map(({ uraian: kata, targetAngka, satuan }) => [kata, targetAngka, satuan])]),
    ).toEqual([
      [
        "Laporan tersusun",
        [
          ["Jumlah laporan", 1_250, "laporan"],
          ["Tepat waktu", 33.5, "persen"],
        ],
      ],
      ["Arsip tertata", [["", null, ""]]],
    ]);
  });

  it("is sent without results that have no words, with blanks tidied and targets read", () => {
    const satu = rhkBaru("utama", { uraian: "  Laporan   tersusun " });
    const [ukuran] = satu.indikator;
    if (!ukuran) throw new Error("tanpa indikator");
    const rapi = rapikan({
      ...KOSONG,
      dukungan: " Anggaran \n\n Kendaraan dinas ",
      rhk: [{ ...satu, indikator: [{ ...ukuran, target: " 12,5 " }] }, rhkBaru("utama")],
    });
    expect(rapi.dukungan).toBe("Anggaran\nKendaraan dinas");
    expect(rapi.rhk.map(({ uraian, indikator }) => [uraian, indikator[0]?.target, indikator[0]?.targetAngka])).toEqual([
      ["Laporan tersusun", "12,5", 12.5],
    ]);
  });
});
