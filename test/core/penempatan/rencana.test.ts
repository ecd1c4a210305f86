import { assert as pasti, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { batasi, nomorPilihan, TANPA_BATASAN } from "../../../core/penempatan/batasan";
import { kurvaPerpindahan } from "../../../core/penempatan/kurva";
import { pecahkan } from "../../../core/penempatan/pemecah/pecahkan";
import { periksaBukti } from "../../../core/penempatan/sertifikat";
import { rencanaBerikut } from "../../../core/penempatan/rencana-berikut";
import { berkelompokSendiri, semuaRencana, soalAcak, soalDari } from "./soal-acak";

describe("plans within limits, next to the best and by number of moves", () => {
  it("gives the locked pair its seat, and the struck one another, at the true price", () => {
    // Free: A on 0 for 1, B on 1 for 2: 3. A locked on 1 (5) leaves B on 0 (4): 9. A struck from 0: the same two.
    const soal = soalDari({ pasangan: [[[0, 1], [1, 5]], [[0, 4], [1, 2]]], tinggal: [50, 50], kosong: [50, 50] }); // prettier-ignore
    const sendiri = berkelompokSendiri(soal);
    const kunci = batasi(sendiri, { ...TANPA_BATASAN, kunci: new Map([[0, 1]]) });
    const terkunci = pecahkan(kunci);
    expect([...terkunci.kursiOrang, terkunci.nilai]).toEqual([1, 0, 9]);
    const tercoret = pecahkan(batasi(sendiri, { ...TANPA_BATASAN, coret: new Set([nomorPilihan(sendiri, 0, 0)]) }));
    expect([...tercoret.kursiOrang, tercoret.nilai]).toEqual([1, 0, 9]);
    expect(periksaBukti(kunci, terkunci)).toBeNull();
  });

  it("locks any plan at exactly its price, however dear", () => {
    pasti(
      property(soalAcak(4), (tertulis) => {
        const soal = soalDari(tertulis);
        for (const { kursiOrang, nilai } of semuaRencana(tertulis)) {
          const batasan = { ...TANPA_BATASAN, kunci: new Map(kursiOrang.map((j, i) => [i, j])) };
          const jawaban = pecahkan(batasi(berkelompokSendiri(soal), batasan));
          expect([...jawaban.kursiOrang]).toEqual(kursiOrang);
          expect(jawaban.nilai).toBe(nilai);
        }
      }),
      { numRuns: 150, seed: 3 },
    );
  });

  it("tells every plan there is once, in the order of their prices", () => {
    pasti(
      property(soalAcak(4), (tertulis) => {
        const semua = [...rencanaBerikut(berkelompokSendiri(soalDari(tertulis)), TANPA_BATASAN)];
        const dicoba = semuaRencana(tertulis);
        expect(semua.map(({ nilai }) => nilai)).toEqual(dicoba.map(({ nilai }) => nilai).toSorted((a, b) => a - b));
        expect(new Set(semua.map(({ kursiOrang }) => kursiOrang.join())).size).toBe(dicoba.length);
      }),
      { numRuns: 150, seed: 4 },
    );
  });

  it("tells no plan again that only exchanges two seats of one post", () => {
    // Two seats of one post and one of another; A and B may have each. By posts: both in the first, one of them in each, or without.
    const soal = soalDari({ pasangan: [[[0, 1], [1, 1], [2, 4]], [[0, 2], [1, 2], [2, 3]]], tinggal: [9, 9], kosong: [0, 0, 0] }); // prettier-ignore
    const berkelompok = { soal, kelompok: Int32Array.of(0, 0, 1), banyakKelompok: 2 };
    const semua = [...rencanaBerikut(berkelompok, TANPA_BATASAN)].map(({ kursiOrang, nilai }) => [
      [...kursiOrang].map((j) => (j === -1 ? "-" : j < 2 ? "p" : "q")).join(""),
      nilai,
    ]);
    expect(semua.map(([, nilai]) => nilai)).toEqual([3, 4, 6, 10, 11, 12, 13, 18]);
    expect(new Set(semua.map(([siapa]) => siapa))).toEqual(new Set(["pp", "pq", "qp", "p-", "-p", "-q", "q-", "--"]));
  });

  it("says of limits that contradict each other that no plan keeps to them", () => {
    const soal = soalDari({ pasangan: [[[0, 1]], [[0, 2]]], tinggal: [5, 5], kosong: [5] });
    const kunci = new Map([[0, 0], [1, 0]]); // prettier-ignore
    expect([...rencanaBerikut(berkelompokSendiri(soal), { ...TANPA_BATASAN, kunci })]).toEqual([]);
  });

  it("finds the corners of the price by number of moves, and nothing below the lines between them", () => {
    pasti(
      property(soalAcak(5), (tertulis) => {
        const soal = soalDari(tertulis);
        // Every second pair is a move.
        const pindah = Uint8Array.from(soal.ke, (_, a) => a % 2);
        const pindahOrang = (kursiOrang: readonly number[]): number =>
          kursiOrang.reduce((jumlah, j, i) => {
            const a = soal.ke.indexOf(j, soal.awal[i]);
            return jumlah + (j === -1 ? 0 : (pindah[a] ?? 0));
          }, 0);
        const terbaik = new Map<number, number>();
        for (const { kursiOrang, nilai } of semuaRencana(tertulis)) {
          const banyak = pindahOrang(kursiOrang);
          terbaik.set(banyak, Math.min(terbaik.get(banyak) ?? Infinity, nilai));
        }
        const kurva = kurvaPerpindahan(soal, pindah);
        for (const { perpindahan, nilai } of kurva) expect(nilai).toBe(terbaik.get(perpindahan));
        expect(kurva[0]?.perpindahan).toBe(Math.min(...terbaik.keys()));
        expect(kurva.at(-1)?.nilai).toBe(Math.min(...terbaik.values()));
        kurva.slice(1).forEach((kanan, di) => {
          const kiri = kurva[di];
          if (!kiri) return;
          for (const [banyak, nilai] of terbaik) {
            if (banyak <= kiri.perpindahan || banyak >= kanan.perpindahan) continue;
            const garis = (kanan.nilai - kiri.nilai) * (banyak - kiri.perpindahan) + kiri.nilai * (kanan.perpindahan - kiri.perpindahan);
            expect(nilai * (kanan.perpindahan - kiri.perpindahan)).toBeGreaterThanOrEqual(garis);
          }
        });
      }),
      { numRuns: 400, seed: 5 },
    );
  });
});
