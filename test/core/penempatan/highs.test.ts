import muat from "highs";
import { describe, expect, it } from "vitest";
import { pecahkan } from "../../../core/penempatan/pemecah/pecahkan";
import type { Soal } from "../../../core/penempatan/pemecah/soal";
import { periksaBukti } from "../../../core/penempatan/sertifikat";
import { acak } from "../../bench/alat/keluarga-penempatan";
import { soalDari } from "./soal-acak";

/** A problem of up to a hundred people; many prices are equal in every third. */
function soalSeratus(nomor: number): Soal {
  const berikut = acak(nomor);
  const bilangan = (sampai: number): number => Math.floor(berikut() * sampai);
  const [orang, kursi, mahal] = [1 + bilangan(100), 1 + bilangan(100), nomor % 3 === 0 ? 5 : 10_000];
  const pasangan = Array.from({ length: orang }, () => {
    const milik = new Set(Array.from({ length: bilangan(12) }, () => bilangan(kursi)));
    return [...milik].map((j) => [j, bilangan(mahal) - Math.floor(mahal / 4)] as const);
  });
  return soalDari({
    pasangan,
    tinggal: Array.from({ length: orang }, () => bilangan(2 * mahal)),
    kosong: Array.from({ length: kursi }, () => bilangan(mahal)),
  });
}

/** The same problem as a linear program: each person has one pair or stays without, each seat has one or stays empty. */
function program({ orang, kursi, awal, ke, harga, tinggal, kosong }: Soal): string {
  const suku = (nilai: number, nama: string): string => `${nilai < 0 ? "-" : "+"} ${Math.abs(nilai)} ${nama}`;
  const tujuan: string[] = [];
  const kolom = Array.from({ length: kursi }, (_, j) => [`z${j}`]);
  const baris = Array.from({ length: orang }, (_, i) => {
    const milik = [`y${i}`];
    tujuan.push(suku(tinggal[i] ?? 0, `y${i}`));
    for (let a = awal[i] ?? 0; a < (awal[i + 1] ?? 0); a += 1) {
      tujuan.push(suku(harga[a] ?? 0, `x${a}`));
      milik.push(`x${a}`);
      kolom[ke[a] ?? 0]?.push(`x${a}`);
    }
    return milik;
  });
  tujuan.push(...Array.from(kosong, (nilai, j) => suku(nilai, `z${j}`)));
  const syarat = [...baris, ...kolom].map((nama, nomor) => ` c${nomor}: ${nama.join(" + ")} = 1`);
  return `Minimize\n obj: ${tujuan.join("\n ")}\nSubject To\n${syarat.join("\n")}\nEnd\n`;
}

describe("a thousand placements beside a solver of others", () => {
  it("cost exactly what HiGHS finds, with a proof that holds", async () => {
    const highs = await muat();
    for (let nomor = 1; nomor <= 1_000; nomor += 1) {
      const soal = soalSeratus(nomor);
      const jawaban = pecahkan(soal);
      const lain = highs.solve(program(soal));
      expect([nomor, lain.Status, Math.round(lain.ObjectiveValue)]).toEqual([nomor, "Optimal", jawaban.nilai]);
      expect(periksaBukti(soal, jawaban)).toBeNull();
    }
  }, 240_000);
});
