import { assert as pasti, property, shuffledSubarray } from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePlainDate, type PlainDate } from "../../../core/date";
import type { Kursi } from "../../../core/penempatan/kursi";
import { tempatkan, type BatasanKantor, type Penempatan } from "../../../core/penempatan/penempatan";
import type { BahanSoal } from "../../../core/penempatan/susun";
import { bilaDilarang, bilaDipaksa } from "../../../core/penempatan/telaah";

const PER = parsePlainDate("2026-12-31") as PlainDate;
const MEI = parsePlainDate("2027-05-01") as PlainDate;
const BEBAS: BatasanKantor = { kunci: [], coret: [] };
const kini = (jabatanId: string): Kursi => ({ jabatanId, mulai: PER, perlu: true });

const SKOR: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  ani: { staf: 6_000, kasub: 8_000 },
  budi: { staf: 6_500, kasub: 7_500 },
  citra: { staf: 5_000 },
};

/** Ani and Budi are staf, Citra has no post; kasub is empty from May on. */
const BAHAN: BahanSoal = {
  per: PER,
  peserta: [
    { pegawaiId: "ani", jabatanId: "staf" },
    { pegawaiId: "budi", jabatanId: "staf" },
    { pegawaiId: "citra", jabatanId: null },
  ],
  kursi: [kini("staf"), kini("staf"), { jabatanId: "kasub", mulai: MEI, perlu: true }],
  nilai: (i, jabatanId) => {
    const skor = SKOR[["ani", "budi", "citra"][i] ?? ""]?.[jabatanId];
    return { skor: skor ?? null, palingAwal: skor === undefined ? null : PER, lunakGagal: 0 };
  },
  ongkos: { pindah: 300, tungguSebulan: 20, syaratLunak: 500 },
  penting: new Set(),
};

function rencana(batasan: BatasanKantor = BEBAS, bahan = BAHAN): Penempatan {
  const hasil = tempatkan(bahan, batasan);
  if ("pertentangan" in hasil) throw new Error(JSON.stringify(hasil.pertentangan));
  expect(hasil.bukti.cacat).toBeNull();
  expect(hasil.bukti.dual).toBe(hasil.bukti.nilai);
  return hasil;
}
const ringkas = ({ pindah }: Penempatan) =>
  pindah.map(({ pegawaiId, dari, ke, palingAwal }) => `${pegawaiId} ${dari ?? "-"}>${ke} ${palingAwal}`);

describe("the best placement of an office", () => {
  it("fills the empty post by whom it gains most, and hers by who has none, from the days on which they may", () => {
    // Ani on kasub gains 20,00, Budi 10,00. Citra takes the seat of staf that is left.
    const hasil = rencana();
    expect(ringkas(hasil)).toEqual(["ani staf>kasub 2027-05-01", "citra ->staf 2026-12-31"]);
    expect([hasil.kosong, hasil.tanpaJabatan]).toEqual([[], []]);
  });

  it("says what it loses with Budi in her place: 10,00 points", () => {
    const { telaah, jabatan } = rencana();
    expect(bilaDilarang(telaah, 0)?.selisih).toBe(1_000);
    expect(bilaDipaksa(telaah, { orang: 1, kelompok: jabatan.indexOf("kasub") })?.selisih).toBe(1_000);
    expect(bilaDipaksa(telaah, { orang: 2, kelompok: jabatan.indexOf("kasub") })).toBeNull();
  });

  it("keeps to a strike and to a lock", () => {
    const budi = ["budi staf>kasub 2027-05-01", "citra ->staf 2026-12-31"];
    expect(ringkas(rencana({ kunci: [], coret: [{ pegawaiId: "ani", jabatanId: "kasub" }] }))).toEqual(budi);
    expect(ringkas(rencana({ kunci: [{ pegawaiId: "ani", jabatanId: null }], coret: [] }))).toEqual(budi);
    expect(ringkas(rencana({ kunci: [{ pegawaiId: "budi", jabatanId: "kasub" }], coret: [] }))).toEqual(budi);
  });

  it("leaves a seat empty that nobody may have, and names it", () => {
    const hasil = rencana({ kunci: [{ pegawaiId: "ani", jabatanId: null }, { pegawaiId: "budi", jabatanId: null }], coret: [] }); // prettier-ignore
    expect(hasil.kosong).toEqual([{ jabatanId: "kasub", mulai: MEI }]);
    expect(hasil.tanpaJabatan).toEqual(["citra"]);
    expect(ringkas(hasil)).toEqual([]);
  });

  it("does nothing for an office without people or without seats", () => {
    expect(ringkas(rencana(BEBAS, { ...BAHAN, peserta: [] }))).toEqual([]);
    expect(rencana(BEBAS, { ...BAHAN, peserta: [{ pegawaiId: "citra", jabatanId: null }], kursi: [] }).tanpaJabatan).toEqual(["citra"]);
  });

  it("comes to the same plan in whatever order people and seats are given", () => {
    // Every score is one of three, so that many plans are equally good.
    const orang = Array.from({ length: 9 }, (_, i) => ({ pegawaiId: `p${i}`, jabatanId: i < 6 ? `j${i % 4}` : null }));
    const kursi = [0, 1, 2, 3, 0, 1, 4, 4].map((j) => kini(`j${j}`));
    const nomor = (id: string): number => Number(id.slice(1));
    const susun = (peserta: typeof orang, tempat: readonly Kursi[]): Penempatan =>
      rencana(BEBAS, {
        ...BAHAN,
        peserta,
        kursi: tempat,
        nilai: (i, jabatanId) => ({
          skor: 5_000 + 500 * ((nomor(peserta[i]?.pegawaiId ?? "") * 7 + nomor(jabatanId) * 5) % 3),
          palingAwal: PER,
          lunakGagal: 0,
        }),
      });
    const semula = ringkas(susun(orang, kursi));
    expect(semula.length).toBeGreaterThan(1);
    pasti(
      property(shuffledSubarray(orang, { minLength: 9 }), shuffledSubarray(kursi, { minLength: 8 }), (peserta, tempat) => {
        expect(ringkas(susun(peserta, tempat))).toEqual(semula);
      }),
      { numRuns: 100, seed: 10 },
    );
  });

  it("names limits that contradict each other instead of calling the problem impossible", () => {
    const sebab = (kunci: BatasanKantor["kunci"], coret: BatasanKantor["coret"] = []) => {
      const hasil = tempatkan(BAHAN, { kunci, coret });
      return "pertentangan" in hasil ? hasil.pertentangan : [];
    };
    const ke = (pegawaiId: string, jabatanId: string | null) => ({ pegawaiId, jabatanId });
    expect(sebab([ke("ani", "kasub"), ke("budi", "kasub")])).toEqual([
      { sebab: "kursiKurang", jabatanId: "kasub", pegawaiId: ["ani", "budi"], kursi: 1 },
    ]);
    expect(sebab([ke("ani", "kasub"), ke("ani", "staf")])).toEqual([{ sebab: "kunciGanda", pegawaiId: "ani" }]);
    expect(sebab([ke("citra", "kasub")])).toEqual([{ sebab: "tidakBoleh", pegawaiId: "citra", jabatanId: "kasub" }]);
    expect(sebab([ke("dewi", "kasub")])).toEqual([{ sebab: "tidakIkut", pegawaiId: "dewi" }]);
    expect(sebab([ke("ani", "kasub")], [{ pegawaiId: "ani", jabatanId: "kasub" }])).toEqual([
      { sebab: "kunciTercoret", pegawaiId: "ani", jabatanId: "kasub" },
    ]);
  });
});
