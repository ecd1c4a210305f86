import { describe, expect, it } from "vitest";
import { parsePlainDate, type PlainDate } from "../../../core/date";
import { manfaatKurva } from "../../../core/penempatan/manfaat-kurva";
import { tempatkan, type BatasanKantor } from "../../../core/penempatan/penempatan";
import type { BahanSoal } from "../../../core/penempatan/susun";

const PER = parsePlainDate("2026-12-31") as PlainDate;
const MEI = parsePlainDate("2027-05-01") as PlainDate;
const SKOR: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  ani: { staf: 6_000, kasub: 8_000 },
  budi: { staf: 6_500, kasub: 7_500 },
  citra: { staf: 5_000 },
};
const ORANG = ["ani", "budi", "citra"];

/** Ani and Budi are staf, Citra has no post; kasub is empty from May on, four whole months away. */
const BAHAN: BahanSoal = {
  per: PER,
  peserta: [
    { pegawaiId: "ani", jabatanId: "staf" },
    { pegawaiId: "budi", jabatanId: "staf" },
    { pegawaiId: "citra", jabatanId: null },
  ],
  kursi: [
    { jabatanId: "staf", mulai: PER, perlu: true },
    { jabatanId: "staf", mulai: PER, perlu: true },
    { jabatanId: "kasub", mulai: MEI, perlu: true },
  ],
  nilai: (i, jabatanId) => {
    const skor = SKOR[ORANG[i] ?? ""]?.[jabatanId];
    return { skor: skor ?? null, palingAwal: skor === undefined ? null : PER, lunakGagal: 0 };
  },
  ongkos: { pindah: 300, tungguSebulan: 20, syaratLunak: 0 },
  penting: new Set(),
};

function kurva(batasan: BatasanKantor) {
  const rencana = tempatkan(BAHAN, batasan);
  if ("pertentangan" in rencana) throw new Error(JSON.stringify(rencana.pertentangan));
  return manfaatKurva(rencana).map(({ perpindahan, penting, kursi, poin }) => ({ perpindahan, penting, kursi, poin }));
}

describe("how many moves a plan is worth", () => {
  it("counts the seat that two moves fill, and the points over staying: one move fills none, and is no corner", () => {
    // Staying: 60 + 65 = 125. Ani to kasub (80 - 3 - 4 x 0,20 = 76,20) and Citra to staf (50 - 3 = 47): 188,20, so 63,20 more.
    expect(kurva({ kunci: [], coret: [] })).toEqual([
      { perpindahan: 0, penting: 0, kursi: 0, poin: 0 },
      { perpindahan: 2, penting: 0, kursi: 1, poin: 6_320 },
    ]);
  });

  it("begins with the moves that are locked, and counts from there", () => {
    // Budi to kasub in any case; then Citra to the seat that he leaves: 47,00 more.
    expect(kurva({ kunci: [{ pegawaiId: "budi", jabatanId: "kasub" }], coret: [] })).toEqual([
      { perpindahan: 1, penting: 0, kursi: 0, poin: 0 },
      { perpindahan: 2, penting: 0, kursi: 1, poin: 4_700 },
    ]);
  });

  it("leaves out what was struck: Citra may not come, so that no seat is filled and Ani's gain is all there is", () => {
    // 76,20 - 60.
    expect(kurva({ kunci: [], coret: [{ pegawaiId: "citra", jabatanId: "staf" }] })).toEqual([
      { perpindahan: 0, penting: 0, kursi: 0, poin: 0 },
      { perpindahan: 1, penting: 0, kursi: 0, poin: 1_620 },
    ]);
  });
});
