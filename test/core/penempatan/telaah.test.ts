import { assert as pasti, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { kelonggaranSerentak } from "../../../core/penempatan/kelonggaran";
import { pecahkan } from "../../../core/penempatan/pemecah/pecahkan";
import { periksaBukti } from "../../../core/penempatan/sertifikat";
import { bilaDilarang, bilaDipaksa, telaahBebas } from "../../../core/penempatan/telaah";
import { berkelompokSendiri, semuaRencana, soalAcak, soalDari } from "./soal-acak";

describe("what surrounds the best plan", () => {
  it("says by how much the plan gets dearer without one of its pairs, and with one that it does not have", () => {
    pasti(
      property(soalAcak(4), (tertulis) => {
        const soal = soalDari(tertulis);
        const jawaban = pecahkan(soal);
        const semua = semuaRencana(tertulis);
        const bahan = telaahBebas(berkelompokSendiri(soal), jawaban);
        const termurah = (boleh: (kursiOrang: readonly number[]) => boolean): number =>
          Math.min(...semua.filter(({ kursiOrang }) => boleh(kursiOrang)).map(({ nilai }) => nilai)) - jawaban.nilai;
        for (let i = 0; i < soal.orang; i += 1) {
          const milik = jawaban.kursiOrang[i];
          expect(bilaDilarang(bahan, i)?.selisih ?? Infinity).toBe(termurah((kursiOrang) => kursiOrang[i] !== milik));
          for (let j = -1; j < soal.kursi; j += 1)
            expect(bilaDipaksa(bahan, { orang: i, kelompok: j })?.selisih ?? Infinity).toBe(termurah((kursiOrang) => kursiOrang[i] === j));
        }
      }),
      { numRuns: 200, seed: 6 },
    );
  });

  it("says by how much all prices may move at once: the cheapest exchange for each pair that it touches", () => {
    pasti(
      property(soalAcak(4), (tertulis) => {
        const soal = soalDari(tertulis);
        const jawaban = pecahkan(soal);
        const nisbah = semuaRencana(tertulis).flatMap(({ kursiOrang, nilai }) => {
          const beda = kursiOrang.reduce((jumlah, j, i) => {
            const milik = jawaban.kursiOrang[i] ?? -1;
            return j === milik ? jumlah : jumlah + Number(j !== -1) + Number(milik !== -1);
          }, 0);
          return beda === 0 ? [] : [(nilai - jawaban.nilai) / beda];
        });
        const kelonggaran = kelonggaranSerentak(berkelompokSendiri(soal), jawaban);
        expect(kelonggaran === null ? Infinity : kelonggaran.harga / kelonggaran.pasangan).toBeCloseTo(Math.min(...nisbah), 9);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

describe("the seats of one post", () => {
  it("are one choice: who changes among them has changed nothing, so that two equal seats leave the plan firm", () => {
    pasti(
      property(soalAcak(4), (tertulis) => {
        const soal = soalDari(tertulis);
        const jawaban = pecahkan(soal);
        const kelompok = Int32Array.from({ length: soal.kursi }, (_, j) => j >> 1);
        const jabatan = (j: number): number => (j === -1 ? -1 : j >> 1);
        const nisbah = semuaRencana(tertulis).flatMap(({ kursiOrang, nilai }) => {
          const beda = kursiOrang.reduce((jumlah, j, i) => {
            const milik = jawaban.kursiOrang[i] ?? -1;
            return jabatan(j) === jabatan(milik) ? jumlah : jumlah + Number(j !== -1) + Number(milik !== -1);
          }, 0);
          return beda === 0 ? [] : [(nilai - jawaban.nilai) / beda];
        });
        const kelonggaran = kelonggaranSerentak({ soal, kelompok }, jawaban);
        expect(kelonggaran === null ? Infinity : kelonggaran.harga / kelonggaran.pasangan).toBeCloseTo(Math.min(...nisbah), 9);
      }),
      { numRuns: 300, seed: 9 },
    );
  });
});

describe("a proof that was tampered with", () => {
  it("is refused for every plan that is dearer than the best, whatever it claims", () => {
    pasti(
      property(soalAcak(4), (tertulis) => {
        const soal = soalDari(tertulis);
        const jawaban = pecahkan(soal);
        for (const { kursiOrang, nilai } of semuaRencana(tertulis)) {
          if (nilai === jawaban.nilai) continue;
          const palsu = { ...jawaban, kursiOrang: Int32Array.from(kursiOrang) };
          expect(periksaBukti(soal, palsu)).not.toBeNull();
          expect(periksaBukti(soal, { ...palsu, nilai })).not.toBeNull();
        }
      }),
      { numRuns: 200, seed: 8 },
    );
  });

  it("is refused when one value of it is another", () => {
    const soal = soalDari({ pasangan: [[[0, 3], [1, 4]], [[0, 1]]], tinggal: [10, 10], kosong: [10, 10] }); // prettier-ignore
    const jawaban = pecahkan(soal);
    const lain = (larik: Float64Array, di: number, beda: number): Float64Array => larik.map((satu, k) => (k === di ? satu + beda : satu));
    for (const beda of [-1, 1])
      for (const di of [0, 1]) {
        expect(periksaBukti(soal, { ...jawaban, dualOrang: lain(jawaban.dualOrang, di, beda) })).not.toBeNull();
        expect(periksaBukti(soal, { ...jawaban, dualKursi: lain(jawaban.dualKursi, di, beda) })).not.toBeNull();
        expect(periksaBukti(soal, { ...jawaban, nilai: jawaban.nilai + beda })).toMatchObject({ sebab: "nilai" });
      }
    expect(periksaBukti(soal, { ...jawaban, kursiOrang: Int32Array.of(0, 0) })).toMatchObject({ sebab: "pasanganLonggar" });
    expect(periksaBukti(soal, { ...jawaban, dualOrang: lain(jawaban.dualOrang, 0, 0.5) })).toMatchObject({ sebab: "bukanBilanganBulat" });
    expect(periksaBukti(soal, { ...jawaban, dualOrang: new Float64Array(1) })).toMatchObject({ sebab: "bentuk" });
  });

  it("is refused where a seat that nobody has still bears a price", () => {
    // One person, two seats; seat 1 stays empty for 0 and may not be worth -2.
    const soal = soalDari({ pasangan: [[[0, 1], [1, 5]]], tinggal: [9], kosong: [0, 0] }); // prettier-ignore
    const jawaban = pecahkan(soal);
    expect(periksaBukti(soal, { ...jawaban, dualKursi: Float64Array.of(jawaban.dualKursi[0] ?? 0, -2) })).toMatchObject({
      sebab: "kosongLonggar",
      kursi: 1,
    });
  });
});
