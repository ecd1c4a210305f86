import { describe, expect, it } from "vitest";
import { parsePlainDate, type PlainDate } from "../../../core/date";
import { kursiJabatan, type Kursi } from "../../../core/penempatan/kursi";
import { pecahkan } from "../../../core/penempatan/pemecah/pecahkan";
import { periksaBukti } from "../../../core/penempatan/sertifikat";
import { susunSoal, type BahanSoal } from "../../../core/penempatan/susun";

const hari = (teks: string): PlainDate => {
  const satu = parsePlainDate(teks);
  if (!satu) throw new Error(teks);
  return satu;
};
const PER = hari("2026-12-31");
const SAMPAI = hari("2027-12-31");

describe("the seats of a post", () => {
  const kursi = (kebutuhan: number, ...keluar: (string | null)[]) =>
    kursiJabatan(
      {
        jabatanId: "j",
        kebutuhan,
        datang: 0,
        penghuni: keluar.map((satu, nomor) => ({ pegawaiId: `p${nomor}`, keluar: satu === null ? null : hari(satu) })),
      },
      { per: PER, sampai: SAMPAI },
    );
  const ringkas = (satu: ReturnType<typeof kursi>) => satu.kursi.map(({ mulai, perlu }) => `${mulai} ${perlu ? "perlu" : "lebih"}`);

  it("are not those of who is coming by a decree: of three needed with one holder and one to come, one is open", () => {
    const penghuni = [{ pegawaiId: "p", keluar: null }];
    expect(ringkas(kursiJabatan({ jabatanId: "j", kebutuhan: 3, penghuni, datang: 1 }, { per: PER, sampai: SAMPAI }))).toEqual([
      "2026-12-31 perlu",
      "2026-12-31 perlu",
    ]);
    expect(kursiJabatan({ jabatanId: "j", kebutuhan: 1, penghuni: [], datang: 1 }, { per: PER, sampai: SAMPAI }).kursi).toEqual([]);
  });

  it("are those of its holders and what it lacks today", () => {
    expect(ringkas(kursi(2, null))).toEqual(["2026-12-31 perlu", "2026-12-31 perlu"]);
  });

  it("are not all needed where it has too many holders", () => {
    expect(ringkas(kursi(1, null, null))).toEqual(["2026-12-31 perlu", "2026-12-31 lebih"]);
  });

  it("open when a holder leaves within the horizon, who stays until then", () => {
    const satu = kursi(2, null, "2027-05-01");
    expect(ringkas(satu)).toEqual(["2026-12-31 perlu", "2027-05-01 perlu"]);
    expect([satu.peserta, satu.menjelangKeluar]).toEqual([["p0"], ["p1"]]);
    expect(ringkas(kursi(2, null, "2028-05-01"))).toEqual(["2026-12-31 perlu", "2026-12-31 perlu"]);
  });

  it("do not open for the first of too many who leaves", () => {
    // Three hold, two are needed: the departure in March brings the post to two, that in August below it.
    expect(ringkas(kursi(2, null, "2027-08-01", "2027-03-01"))).toEqual(["2026-12-31 perlu", "2027-08-01 perlu"]);
  });

  it("count half a person as a whole one", () => {
    expect(ringkas(kursi(0.5))).toEqual(["2026-12-31 perlu"]);
  });
});

describe("the problem of a placement", () => {
  const kini = (jabatanId: string, perlu = true): Kursi => ({ jabatanId, mulai: PER, perlu });
  const bahan = (isi: Partial<BahanSoal> & { readonly skor: Readonly<Record<string, Readonly<Record<string, number>>>> }): BahanSoal => ({
    per: PER,
    peserta: [],
    kursi: [],
    nilai: (i, jabatanId) => {
      const nama = isi.peserta?.[i]?.pegawaiId ?? "";
      const skor = isi.skor[nama]?.[jabatanId];
      return { skor: skor ?? null, palingAwal: skor === undefined ? null : PER, lunakGagal: 0 };
    },
    ongkos: { pindah: 300, tungguSebulan: 20, syaratLunak: 500 },
    penting: new Set(),
    ...isi,
  });
  const tempat = (isi: BahanSoal): Readonly<Record<string, string>> => {
    const { soal } = susunSoal(isi);
    const jawaban = pecahkan(soal);
    expect(periksaBukti(soal, jawaban)).toBeNull();
    return Object.fromEntries(isi.peserta.map(({ pegawaiId }, i) => [pegawaiId, isi.kursi[jawaban.kursiOrang[i] ?? -1]?.jabatanId ?? "-"]));
  };

  it("moves nobody for less than a move costs: 2,99 points more do not, 3,01 do", () => {
    const dengan = (lebih: number) =>
      tempat(
        bahan({
          peserta: [{ pegawaiId: "a", jabatanId: "x" }],
          // Only one of the two seats is needed by its post: neither stays empty at a price.
          kursi: [kini("x", false), kini("y", false)],
          skor: { a: { x: 5_000, y: 5_000 + lebih } },
        }),
      );
    expect(dengan(299)).toEqual({ a: "x" });
    expect(dengan(301)).toEqual({ a: "y" });
  });

  it("fills an empty post by a chain: b moves up, a who has no post takes hers", () => {
    expect(
      tempat(
        bahan({
          peserta: [
            { pegawaiId: "a", jabatanId: null },
            { pegawaiId: "b", jabatanId: "x" },
          ],
          kursi: [kini("x"), kini("y")],
          skor: { a: { x: 4_000 }, b: { x: 6_000, y: 6_000 } },
        }),
      ),
    ).toEqual({ a: "x", b: "y" });
  });

  it("swaps two whose posts fit the other better", () => {
    expect(
      tempat(
        bahan({
          peserta: [
            { pegawaiId: "a", jabatanId: "x" },
            { pegawaiId: "b", jabatanId: "y" },
          ],
          kursi: [kini("x"), kini("y")],
          skor: { a: { x: 4_000, y: 8_000 }, b: { x: 7_000, y: 5_000 } },
        }),
      ),
    ).toEqual({ a: "y", b: "x" });
  });

  it("takes somebody from a post with too many holders, and leaves the one that fits less needed", () => {
    expect(
      tempat(
        bahan({
          peserta: [
            { pegawaiId: "a", jabatanId: "x" },
            { pegawaiId: "b", jabatanId: "x" },
          ],
          kursi: [kini("x"), kini("x", false), kini("y")],
          skor: { a: { x: 7_000, y: 6_500 }, b: { x: 7_000, y: 6_000 } },
        }),
      ),
    ).toEqual({ a: "y", b: "x" });
  });

  it("fills the post that must not stay empty before the other, however little she fits", () => {
    const dengan = (penting: readonly string[]) =>
      tempat(
        bahan({
          peserta: [{ pegawaiId: "a", jabatanId: null }],
          kursi: [kini("x"), kini("y")],
          skor: { a: { x: 9_000, y: 100 } },
          penting: new Set(penting),
        }),
      );
    expect(dengan([])).toEqual({ a: "x" });
    expect(dengan(["y"])).toEqual({ a: "y" });
  });

  it("waits for a seat only when it gains more than the months cost: 5 months at 0,20 and the move at 3,00 are 4,00 points", () => {
    const dengan = (lebih: number) =>
      tempat(
        bahan({
          peserta: [{ pegawaiId: "a", jabatanId: "x" }],
          kursi: [kini("x", false), { jabatanId: "y", mulai: hari("2027-05-31"), perlu: false }],
          skor: { a: { x: 5_000, y: 5_000 + lebih } },
        }),
      );
    expect(dengan(399)).toEqual({ a: "x" });
    expect(dengan(401)).toEqual({ a: "y" });
  });
});
