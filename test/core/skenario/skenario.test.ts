import { describe, expect, it } from "vitest";
import {
  asalUbahan,
  bentrokSkenario,
  kalikanUbahan,
  selaraskanUbahan,
  terapkanSkenario,
  ubahanRingkas,
  type UbahanTugas,
} from "../../../core/skenario/skenario";
import { tugas } from "./bahan";

const surat = tugas("surat", "a", { volume: 100, norma: 33.5 });
const rapat = tugas("rapat", "b", { volume: 4, norma: 480 });
const TANPA = { volume: null, normaWaktuMenit: null, jabatanId: null };

function ubahan(satu: typeof surat, nilai: Partial<UbahanTugas>): UbahanTugas {
  return { tugasId: satu.id, ...TANPA, asal: asalUbahan(satu), ...nilai };
}

describe("a scenario", () => {
  it("sees its changes and leaves every other value and task as it is", () => {
    const [baru, lain] = terapkanSkenario([surat, rapat], [ubahan(surat, { normaWaktuMenit: 20 })]);
    expect([baru?.volume, baru?.normaWaktuMenit, baru?.jabatanId]).toEqual([100, 20, "a"]);
    expect(lain).toBe(rapat);
    expect(surat.normaWaktuMenit).toBe(33.5);
  });

  it("keeps nothing of a change that says what the original says", () => {
    expect(ubahanRingkas(surat, { volume: 100, normaWaktuMenit: 33.5, jabatanId: "a" })).toBeNull();
    expect(ubahanRingkas(surat, { volume: 100, normaWaktuMenit: 30, jabatanId: "a" })).toMatchObject({
      volume: null,
      normaWaktuMenit: 30,
      jabatanId: null,
    });
  });

  it("halves a norm of 33,5 minutes to 16,75, and halving twice is still half", () => {
    const sekali = kalikanUbahan(surat, null, { yang: "normaWaktuMenit", faktor: 0.5 });
    expect(sekali).toEqual({ ...TANPA, normaWaktuMenit: 16.75 });
    expect(kalikanUbahan(surat, sekali, { yang: "normaWaktuMenit", faktor: 0.5 })).toEqual(sekali);
    expect(kalikanUbahan(surat, { ...TANPA, jabatanId: "b" }, { yang: "volume", faktor: 1.2 })).toEqual({
      ...TANPA,
      jabatanId: "b",
      volume: 120,
    });
  });

  it("tells a lost task, a task changed since and a lost destination apart, and is content when nothing moved", () => {
    const jabatan = new Set(["a", "b"]);
    const kini = (daftar: readonly (typeof surat)[]) => new Map(daftar.map((satu) => [satu.id, satu]));
    const dua = [ubahan(surat, { volume: 50 }), ubahan(rapat, { jabatanId: "c" })];
    expect(bentrokSkenario([ubahan(surat, { volume: 50 })], kini([surat]), jabatan)).toEqual([]);
    expect(bentrokSkenario(dua, kini([rapat]), jabatan).map(({ tugasId, sebab }) => [tugasId, sebab])).toEqual([
      ["surat", "tugasHilang"],
      ["rapat", "tujuanHilang"],
    ]);
    expect(bentrokSkenario(dua, kini([{ ...surat, volume: 120 }]), jabatan)[0]?.sebab).toBe("tugasBerubah");
  });

  it.each([
    ["its words", { uraian: "Surat keluar" }],
    ["its jabatan", { jabatanId: "b" }],
    ["its volume", { volume: 101 }],
    ["its period", { periode: "bulan" as const }],
    ["its norm", { normaWaktuMenit: 34 }],
  ])("is in conflict with a task that changed in %s alone", (_apa, kini) => {
    const bentrok = bentrokSkenario([ubahan(surat, { volume: 50 })], new Map([["surat", { ...surat, ...kini }]]), new Set(["a", "b"]));
    expect(bentrok).toEqual([{ tugasId: "surat", uraian: "Tugas surat", sebab: "tugasBerubah" }]);
  });

  it("keeps a move to a jabatan that is still there and drops one to a jabatan that is gone", () => {
    const kini = new Map([["surat", surat]]);
    const pindah = [ubahan(surat, { volume: 50, jabatanId: "b" })];
    const selaras = (jabatan: readonly string[]) => selaraskanUbahan(pindah, kini, new Set(jabatan)).map((satu) => satu.jabatanId);
    expect([selaras(["a", "b"]), selaras(["a"])]).toEqual([["b"], [null]]);
    // Nothing is left of a move alone.
    expect(selaraskanUbahan([ubahan(surat, { jabatanId: "b" })], kini, new Set(["a"]))).toEqual([]);
  });

  it("starts from the office of today again once brought in line", () => {
    const kini = new Map([["surat", { ...surat, volume: 120 }]]);
    const selaras = selaraskanUbahan([ubahan(surat, { volume: 50 }), ubahan(rapat, { volume: 1 })], kini, new Set(["a"]));
    expect(selaras.map(({ tugasId, volume, asal }) => [tugasId, volume, asal.volume])).toEqual([["surat", 50, 120]]);
    expect(bentrokSkenario(selaras, kini, new Set(["a"]))).toEqual([]);
  });
});
