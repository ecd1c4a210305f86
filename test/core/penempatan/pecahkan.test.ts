import { array, assert as pasti, integer, nat, tuple, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { Pemecah, pecahkan } from "../../../core/penempatan/pemecah/pecahkan";
import { periksaBukti } from "../../../core/penempatan/sertifikat";
import { soalAcak, soalDari, termurahDenganMencobaSemua } from "./soal-acak";

const SOAL = soalAcak(7);

describe("the cheapest placement of all", () => {
  it("gives a seat to whom it fits best although another asks first", () => {
    // A: seat 0 for 3, seat 1 for 4. B: seat 0 for 1. Together 4 + 1 = 5; A on seat 0 would leave B without, 3 + 10 + 10 = 23.
    const soal = soalDari({ pasangan: [[[0, 3], [1, 4]], [[0, 1]]], tinggal: [10, 10], kosong: [10, 10] }); // prettier-ignore
    const { kursiOrang, nilai } = pecahkan(soal);
    expect([...kursiOrang]).toEqual([1, 0]);
    expect(nilai).toBe(5);
  });

  it("lets a person stay and a seat stay empty where that costs less", () => {
    const soal = soalDari({ pasangan: [[[0, 9]]], tinggal: [4], kosong: [4] });
    expect(pecahkan(soal)).toMatchObject({ nilai: 8, kursiOrang: Int32Array.of(-1) });
  });

  it("is as cheap as the best of everything that can be tried, with a proof that holds", () => {
    pasti(
      property(SOAL, (tertulis) => {
        const soal = soalDari(tertulis);
        const jawaban = pecahkan(soal);
        expect(jawaban.nilai).toBe(termurahDenganMencobaSemua(tertulis));
        expect(periksaBukti(soal, jawaban)).toBeNull();
      }),
      { numRuns: 3_000, seed: 11 },
    );
  });

  it("comes to the same from the answer to any other problem", () => {
    pasti(
      property(SOAL, array(tuple(integer({ min: -30, max: 30 }), nat(99)), { minLength: 7, maxLength: 7 }), (tertulis, dekat) => {
        const soal = soalDari(tertulis);
        const kursiOrang = Int32Array.from(dekat, ([, acak]) => (acak % (soal.kursi + 1)) - 1);
        const jawaban = pecahkan(soal, { dualKursi: Float64Array.from(dekat, ([dual]) => dual), kursiOrang });
        expect(jawaban.nilai).toBe(termurahDenganMencobaSemua(tertulis));
        expect(periksaBukti(soal, jawaban)).toBeNull();
      }),
      { numRuns: 3_000, seed: 12 },
    );
  });

  it("comes to the same when one solver is asked again under other prices, and when a pair is forbidden by its price or not there", () => {
    pasti(
      property(SOAL, array(tuple(integer({ min: -30, max: 30 }), nat(4)), { minLength: 49, maxLength: 49 }), (tertulis, acak) => {
        const soal = soalDari(tertulis);
        const pemecah = new Pemecah(soal);
        const pertama = pemecah.pecahkan(soal);
        expect(pertama).toEqual(pecahkan(soal));
        // Every fifth pair is forbidden, the others cost something else.
        const geser = (a: number): number => (acak[a]?.[1] === 0 ? Infinity : (acak[a]?.[0] ?? 0));
        const harga = soal.harga.map((satu, a) => satu + geser(a));
        let nomor = 0;
        const pasangan = tertulis.pasangan.map((milik) =>
          milik.map(([j, satu]) => [j, satu + geser(nomor++)] as const).filter(([, satu]) => satu < Infinity),
        );
        const sisa = { ...tertulis, pasangan };
        for (const dekat of [pertama, undefined]) {
          const jawaban = pemecah.pecahkan({ ...soal, harga }, dekat);
          expect(jawaban).toEqual(pecahkan(soalDari(sisa), dekat));
          expect(jawaban.nilai).toBe(termurahDenganMencobaSemua(sisa));
          expect(periksaBukti(soalDari(sisa), jawaban)).toBeNull();
        }
      }),
      { numRuns: 1_000, seed: 13 },
    );
  });
});
