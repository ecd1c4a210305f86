import { expect, it } from "vitest";
import { PROFIL_BAWAAN } from "../../../core/abk/profil";
import { periksaNorma } from "../../../core/norma/periksa";
import type { TugasDiperiksa } from "../../../core/norma/temuan";
import { kalimatKemajuanNorma } from "../../../core/text/periksa-norma";

/** 600 descriptions of two letters each, two of which have one root. */
const HURUF = Array.from("abcdefghijklmnoprstuvwxyz");
const TUGAS: readonly TugasDiperiksa[] = HURUF.flatMap((a) => HURUF.map((b) => `${a}${b}${a}`))
  .slice(0, 600)
  .map((uraian, urutan) => ({
    id: `t${urutan}`,
    jabatanId: "j",
    urutan,
    uraian,
    satuanHasil: "berkas",
    volume: 1,
    periode: "bulan",
    normaWaktuMenit: 60,
  }));
const JABATAN = { jabatanId: "j", nama: "Arsiparis", unitId: "u", unit: "Umum", jenis: "pelaksana" } as const;

it("tells how far a check of 600 tasks is: half of the steps to find the groups, half to examine every task", () => {
  const [profil] = PROFIL_BAWAAN;
  if (!profil) throw new Error("tanpa profil");
  const semua: (readonly number[])[] = [];
  const jabatan = [{ ...JABATAN, bezetting: 1, bebanKerjaMenit: 36_000, efektivitas: 0.48 }];
  periksaNorma({ jabatan, tugas: TUGAS, profil }, (selesai, dari) => semua.push([Math.round(selesai), dari]));
  // Told of the first and of the 501st of the 599 descriptions that differ in their roots, then of the first, the 201st and the 401st task.
  expect(semua).toEqual([
    [0, 1200],
    [501, 1200],
    [600, 1200],
    [800, 1200],
    [1000, 1200],
  ]);
  expect(kalimatKemajuanNorma({ done: 800, total: 1200 })).toBe("Memeriksa norma dan volume: 66%");
});
