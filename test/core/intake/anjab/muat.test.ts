import { describe, expect, it } from "vitest";
import { BATAS_UNSUR, UNSUR_ANJAB } from "../../../../core/anjab/unsur";
import { BENTUK_UNSUR } from "../../../../core/contract/anjab";
import { procedures } from "../../../../core/contract/procedures";
import { rencana } from "../../../../core/intake/draf";
import type { IsiSel } from "../../../../core/intake/lembar";
import { buku, draf } from "../bahan";
import { FORMULIR, lembarFormulir } from "./formulir";
import { pincang, unsurBaru } from "./periksa-form";

/** A sentence of so many letters. */
const kalimat = (huruf: number): string =>
  "telaahan "
    .repeat(Math.ceil(huruf / 9))
    .slice(0, huruf)
    .trim();
const PENDEK = kalimat(BATAS_UNSUR.pendek + 100);
const RINCIAN = kalimat(BATAS_UNSUR.rincian + 100);

/** The row of the invented form in which a text stands first. */
const baris = (teks: string): number => FORMULIR.findIndex((sel) => sel.some((isi) => typeof isi === "string" && isi.includes(teks)));
const formulir = (ubah: Readonly<Record<number, readonly IsiSel[]>>) => draf([buku("anjab.xlsx", lembarFormulir(ubah))]);

describe("a form with more than an element takes", () => {
  it("writes nothing that could not be saved again, and tells what was not taken", () => {
    const dibaca = formulir({
      [baris("Menyusun telaahan hukum")]: [1, `Menyusun telaahan hukum\na. ${RINCIAN}\nb. Menulis telaahan`, "Telaahan", 50, 10, 1250, 0.4],
      [baris("Menyusun konsep keputusan")]: [2, "Menyusun konsep keputusan", RINCIAN, 25, 10, 1250, 0.2],
      [baris("Di dalam ruangan")]: [1, PENDEK, "Di dalam ruangan"],
      [baris("Postur Badan")]: ["", "5) Postur Badan", ":", PENDEK],
    });
    const unsur = unsurBaru(dibaca);
    const takTersimpan = UNSUR_ANJAB.filter((nama) => unsur[nama] !== undefined && !BENTUK_UNSUR[nama].safeParse(unsur[nama]).success);
    expect(takTersimpan).toEqual([]);
    const rincian = rencana(dibaca).rincianTugas.tambah.map(({ isi }) => ({
      tugasId: "t",
      revision: null,
      hasilKerja: isi.hasilKerja,
      tahapan: JSON.parse(isi.tahapan) as unknown,
    }));
    expect(rincian).toContainEqual(expect.objectContaining({ tahapan: ["Menulis telaahan"] }));
    expect(procedures["rincianTugas.save"].input.safeParse({ jabatanId: "j", rincian }).success).toBe(true);
    expect(unsur.lingkungan?.baris[0]).toEqual({ aspek: "", faktor: "Di dalam ruangan" });
    expect(pincang(dibaca)).toEqual([]);
  });

  it("takes a sentence about the surroundings that is too long for an aspect as the factor", () => {
    const dibaca = formulir({
      [baris("FAKTOR")]: [],
      [baris("Di dalam ruangan")]: ["", PENDEK],
      [baris("Keadaan Tempat Kerja")]: ["", "Bersih"],
    });
    expect(unsurBaru(dibaca).lingkungan?.baris).toContainEqual({ aspek: "", faktor: PENDEK });
  });

  it("takes no more rows than an element has, whichever of its parts they stand in", () => {
    const banyak = Array.from({ length: 150 }, (_, di) => `Pelatihan ${di + 1}`).join("\n");
    const dibaca = formulir({
      [baris("Diklat Penjenjangan")]: ["", "   Diklat Penjenjangan", ":", banyak],
      [baris("Diklat Teknis")]: ["", "   Diklat Teknis", ":", banyak],
    });
    expect(unsurBaru(dibaca).diklat?.baris).toHaveLength(BATAS_UNSUR.baris);
    expect(pincang(dibaca)).toEqual([]);
  });
});
