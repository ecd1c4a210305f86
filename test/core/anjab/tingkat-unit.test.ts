import { describe, expect, it } from "vitest";
import { kedudukanUnit } from "../../../core/anjab/tingkat-unit";
import type { JenisJabatan, Unit } from "../../../core/jabatan/jabatan";

const unit = (id: string, indukId: string | null): Unit => ({ id, nama: `Unit ${id}`, indukId, kode: null, urutan: 0, revision: 1 });
const susunan = (semua: readonly Unit[], jabatan: readonly (readonly [string, JenisJabatan])[]) => ({
  unit: new Map(semua.map((satu) => [satu.id, satu])),
  jabatan: jabatan.map(([unitId, jenis]) => ({ unitId, jenis, nama: `Pejabat ${unitId}` })),
});

describe("item 3 of the form", () => {
  it("puts every unit of the chain on the line of the post that leads it, and the jabatan itself on its own line", () => {
    const isi = susunan(
      [unit("a", null), unit("b", "a"), unit("c", "b")],
      [
        ["a", "jpt"],
        ["a", "pelaksana"],
        ["b", "administrator"],
        ["c", "pengawas"],
        ["c", "fungsional"],
      ],
    );
    expect(kedudukanUnit({ unitId: "c", jenis: "fungsional", nama: "Arsiparis" }, isi)).toEqual({
      baris: { jptPratama: ["Unit a"], administrator: ["Unit b"], pengawas: ["Unit c"], fungsional: ["Arsiparis"] },
      tanpaTingkat: [],
    });
    // A head stands on the line of his unit and on no other.
    expect(kedudukanUnit({ unitId: "b", jenis: "administrator", nama: "Kepala" }, isi).baris).toEqual({
      jptPratama: ["Unit a"],
      administrator: ["Unit b"],
    });
  });

  it("takes the nearest JPT for a pratama and the one above it for a madya", () => {
    const isi = susunan(
      [unit("a", null), unit("b", "a")],
      [
        ["a", "jpt"],
        ["b", "jpt"],
      ],
    );
    expect(kedudukanUnit({ unitId: "b", jenis: "pelaksana", nama: "Agendaris" }, isi).baris).toEqual({
      jptMadya: ["Unit a"],
      jptPratama: ["Unit b"],
      pelaksana: ["Agendaris"],
    });
  });

  it("takes for the head whom the map takes: the post that is called after the unit, before one of a higher kind", () => {
    const isi = {
      unit: new Map([["h", { ...unit("h", null), nama: "Subbagian Hukum" }]]),
      jabatan: [
        { unitId: "h", jenis: "administrator" as const, nama: "Koordinator Bidang" },
        { unitId: "h", jenis: "pengawas" as const, nama: "Kepala Subbagian Hukum" },
      ],
    };
    expect(kedudukanUnit({ unitId: "h", jenis: "pelaksana", nama: "Agendaris" }, isi).baris).toEqual({
      pengawas: ["Subbagian Hukum"],
      pelaksana: ["Agendaris"],
    });
  });

  it("names the units whose head is not known, from the highest, and comes to an end where units stand in a circle", () => {
    const isi = susunan([unit("a", "c"), unit("b", "a"), unit("c", "b")], [["b", "pelaksana"]]);
    expect(kedudukanUnit({ unitId: "c", jenis: "pelaksana", nama: "Agendaris" }, isi)).toEqual({
      baris: { pelaksana: ["Agendaris"] },
      tanpaTingkat: ["Unit a", "Unit b", "Unit c"],
    });
  });
});
