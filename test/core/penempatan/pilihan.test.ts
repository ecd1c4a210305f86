import { describe, expect, it } from "vitest";
import { pulihkanDraf } from "../../../core/draf";
import { bedaRencana } from "../../../core/penempatan/beda-rencana";
import { parsePlainDate, type PlainDate } from "../../../core/date";
import {
  batasanHilang,
  batasanPenuh,
  BENTUK_PILIHAN,
  kunciBatasan,
  semuaBatasan,
  TANPA_PILIHAN,
  ubahBatasan,
  type SatuBatasan,
} from "../../../core/penempatan/pilihan";
import { unitRencana } from "../../../core/penempatan/unit-rencana";

const kunci = (pegawaiId: string, jabatanId: string | null): SatuBatasan => ({ jenis: "kunci", pegawaiId, jabatanId });
const coret = (pegawaiId: string, jabatanId: string): SatuBatasan => ({ jenis: "coret", pegawaiId, jabatanId });
const penting = (jabatanId: string): SatuBatasan => ({ jenis: "penting", jabatanId });
const sesudah = (...langkah: readonly SatuBatasan[]): readonly string[] =>
  semuaBatasan(langkah.reduce(ubahBatasan, TANPA_PILIHAN)).map(kunciBatasan);

describe("what an analyst insists on", () => {
  it("is set, and taken back by the same again", () => {
    expect(sesudah(kunci("ani", "kasub"), coret("budi", "kasub"), penting("kasub"))).toEqual([
      "kunci ani kasub",
      "coret budi kasub",
      "penting kasub",
    ]);
    expect(sesudah(kunci("ani", "kasub"), kunci("ani", "kasub"))).toEqual([]);
    expect(sesudah(coret("ani", "kasub"), coret("ani", "kasub"))).toEqual([]);
    expect(sesudah(penting("kasub"), penting("kasub"))).toEqual([]);
  });

  it("never contradicts itself about one pair: the later takes the place of the earlier", () => {
    expect(sesudah(kunci("ani", "kasub"), kunci("ani", null))).toEqual(["kunci ani "]);
    expect(sesudah(coret("ani", "kasub"), kunci("ani", "kasub"))).toEqual(["kunci ani kasub"]);
    expect(sesudah(kunci("ani", "kasub"), coret("ani", "kasub"))).toEqual(["coret ani kasub"]);
    // Striking another post leaves a lock alone.
    expect(sesudah(kunci("ani", "kasub"), coret("ani", "staf"))).toEqual(["kunci ani kasub", "coret ani staf"]);
  });

  it("takes no further one above how many can be asked for, but still another in the place of one", () => {
    const penuh = { ...TANPA_PILIHAN, kunci: Array.from({ length: 500 }, (_, i) => ({ pegawaiId: `p${String(i)}`, jabatanId: "kasub" })) };
    expect([batasanPenuh(TANPA_PILIHAN), batasanPenuh(penuh)]).toEqual([[], ["kunci"]]);
    expect(ubahBatasan(penuh, kunci("ani", "kasub"))).toBe(penuh);
    const diganti = ubahBatasan(penuh, kunci("p7", null)).kunci;
    expect([diganti.length, diganti.at(-1)]).toEqual([500, { pegawaiId: "p7", jabatanId: null }]);
    expect(ubahBatasan(penuh, kunci("p7", "kasub")).kunci.length).toBe(499);
    expect(ubahBatasan(penuh, penting("kasub")).penting).toEqual(["kasub"]);
  });

  it("comes back from what was kept, without the parts that cannot be read", () => {
    const nilai = { kunci: [{ pegawaiId: "ani", jabatanId: null }], coret: [{ pegawaiId: "budi" }], penting: ["kasub"], diminta: true };
    expect(pulihkanDraf({ nilai }, BENTUK_PILIHAN, { tersimpan: TANPA_PILIHAN, baru: true })?.nilai).toEqual({
      kunci: [{ pegawaiId: "ani", jabatanId: null }],
      coret: [],
      penting: ["kasub"],
      diminta: true,
    });
    const rusak = { kunci: "ani", coret: [{ pegawaiId: "budi", jabatanId: "staf" }], penting: [1], diminta: "ya" };
    expect(pulihkanDraf({ nilai: rusak }, BENTUK_PILIHAN, { tersimpan: TANPA_PILIHAN, baru: true })?.nilai).toEqual({
      ...TANPA_PILIHAN,
      coret: [{ pegawaiId: "budi", jabatanId: "staf" }],
    });
  });
});

const JAN = parsePlainDate("2027-01-01") as PlainDate;
const MEI = parsePlainDate("2027-05-01") as PlainDate;
const pindah = (pegawaiId: string, ke: string, palingAwal = JAN) => ({ pegawaiId, dari: null, ke, palingAwal });

describe("the difference to the plan before", () => {
  it("tells who moves no more, who moves now, and who goes elsewhere or on another day", () => {
    const semula = [pindah("ani", "x"), pindah("budi", "y"), pindah("citra", "z"), pindah("dewi", "w")];
    const kini = [pindah("budi", "y"), pindah("citra", "x"), pindah("dewi", "w", MEI), pindah("eka", "z")];
    const { hilang, baru, berubah } = bedaRencana(semula, kini);
    expect(hilang.map(({ pegawaiId }) => pegawaiId)).toEqual(["ani"]);
    expect(baru.map(({ pegawaiId }) => pegawaiId)).toEqual(["eka"]);
    expect(berubah.map((satu) => [satu.menjadi.pegawaiId, satu.semula.ke, satu.menjadi.ke, satu.menjadi.palingAwal])).toEqual([
      ["citra", "z", "x", JAN],
      ["dewi", "w", "w", MEI],
    ]);
    expect(bedaRencana(kini, kini)).toEqual({ hilang: [], baru: [], berubah: [] });
  });
});

describe("units before and after a plan", () => {
  const jabatan = {
    a1: { nama: "A1", unit: "A", unitId: "A", kelas: 8, kebutuhan: 2, terisi: 3, akanKeluar: 0 },
    a2: { nama: "A2", unit: "A", unitId: "A", kelas: 9, kebutuhan: 1, terisi: 0, akanKeluar: 0 },
    b1: { nama: "B1", unit: "B", unitId: "B", kelas: 8, kebutuhan: 2, terisi: 2, akanKeluar: 1 },
    c1: { nama: "C1", unit: "C", unitId: "C", kelas: 8, kebutuhan: 1, terisi: 1, akanKeluar: 0 },
  };

  it("count a post with too many as filled once, who leaves as gone, and leave out a unit that lacks nobody and that nothing touches", () => {
    // A needs 3: two of A1 count, A2 is empty. One of A1 goes to A2, one to B1: A is left with 1 + 1 of 3. One of B leaves: 1, then 2.
    expect(
      unitRencana(jabatan, [
        { ...pindah("ani", "a2"), dari: "a1" },
        { ...pindah("budi", "b1"), dari: "a1" },
      ]),
    ).toEqual([
      { unitId: "A", unit: "A", kebutuhan: 3, kini: 2, tanpa: 2, dengan: 2, masuk: 0, keluar: 1 },
      { unitId: "B", unit: "B", kebutuhan: 2, kini: 2, tanpa: 1, dengan: 2, masuk: 1, keluar: 0 },
    ]);
  });

  it("count who comes from no post as coming, and list a unit that will lack somebody", () => {
    expect(unitRencana(jabatan, [pindah("citra", "a2")])).toEqual([
      { unitId: "A", unit: "A", kebutuhan: 3, kini: 2, tanpa: 2, dengan: 3, masuk: 1, keluar: 0 },
      { unitId: "B", unit: "B", kebutuhan: 2, kini: 2, tanpa: 1, dengan: 1, masuk: 0, keluar: 0 },
    ]);
  });

  it("are told apart by themselves, not by a name that two of them share", () => {
    const umum = (unitId: string, terisi: number) => ({
      nama: "Arsiparis",
      unit: "Subbagian Umum",
      unitId,
      kelas: 6,
      kebutuhan: 1,
      terisi,
      akanKeluar: 0,
    });
    // One needs somebody, the other lacks nobody until its holder goes over.
    expect(unitRencana({ x: umum("satu", 0), y: umum("dua", 1) }, [{ ...pindah("ani", "x"), dari: "y" }])).toEqual([
      { unitId: "satu", unit: "Subbagian Umum", kebutuhan: 1, kini: 0, tanpa: 0, dengan: 1, masuk: 1, keluar: 0 },
      { unitId: "dua", unit: "Subbagian Umum", kebutuhan: 1, kini: 1, tanpa: 1, dengan: 0, masuk: 0, keluar: 1 },
    ]);
  });
});

describe("limits that others take the place of", () => {
  const lama = { ...TANPA_PILIHAN, kunci: [{ pegawaiId: "ani", jabatanId: "x" }], penting: ["x", "y"] };

  it("are lost where there are some and the others are not the same, in whichever order these stand", () => {
    expect(batasanHilang(lama, { kunci: [], coret: [], penting: ["x"] })).toBe(true);
    expect(batasanHilang(lama, { ...lama, coret: [{ pegawaiId: "budi", jabatanId: "x" }] })).toBe(true);
    expect(batasanHilang(lama, { kunci: lama.kunci, coret: [], penting: ["y", "x"] })).toBe(false);
    expect(batasanHilang(TANPA_PILIHAN, lama)).toBe(false);
  });
});
