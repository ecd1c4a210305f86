import { describe, expect, it } from "vitest";
import { computeKebutuhanBanyak, kolomTugas } from "../../../core/abk/banyak";
import { computeKebutuhan } from "../../../core/abk/kebutuhan";
import { PEMBULATAN, PROFIL_BAWAAN } from "../../../core/abk/profil";
import { kantorBuatan } from "../../../core/contoh/kantor-buatan";
import { groupBy } from "../../../core/group";

const kantor = kantorBuatan({ benih: 11, jumlahJabatan: 400, tugasPerJabatan: 9, jumlahPegawai: 0 });
const tempat = new Map(kantor.jabatan.map((jabatan, nomor) => [jabatan.id, nomor]));
const profil = PROFIL_BAWAAN.flatMap((satu) =>
  PEMBULATAN.flatMap((pembulatan) => [false, true].map((minimumSatu) => ({ ...satu, pembulatan, minimumSatu }))),
);

describe("kebutuhan banyak jabatan sekaligus", () => {
  it.each(profil)("equals the need of each jabatan alone: $nama, $pembulatan, minimum satu $minimumSatu", (satu) => {
    const banyak = computeKebutuhanBanyak(kolomTugas(kantor.tugas, tempat), kantor.jabatan.length, satu);
    const perJabatan = groupBy(kantor.tugas, (tugas) => tugas.jabatanId);
    for (const [nomor, jabatan] of kantor.jabatan.entries()) {
      const sendiri = computeKebutuhan(perJabatan.get(jabatan.id) ?? [], satu);
      expect((banyak.bebanPerjuta[nomor] ?? 0) / 1_000_000, jabatan.id).toBe(sendiri.bebanKerjaMenit);
      expect(banyak.kebutuhan[nomor], jabatan.id).toBe(sendiri.kebutuhan);
    }
  });

  it("needs nobody for a jabatan without tasks and leaves out tasks of a jabatan that is not asked for", () => {
    const [tugas] = kantor.tugas;
    const [standar] = PROFIL_BAWAAN;
    if (!tugas || !standar) throw new Error("bahan kosong");
    const kolom = kolomTugas(
      [
        { ...tugas, jabatanId: "lain" },
        { ...tugas, jabatanId: "b", volume: 625, periode: "tahun", normaWaktuMenit: 120 },
      ],
      new Map([
        ["a", 0],
        ["b", 1],
      ]),
    );
    // 625 laporan of 120 minutes are 75.000 minutes: exactly one pegawai.
    expect([...computeKebutuhanBanyak(kolom, 2, standar).kebutuhan]).toEqual([0, 1]);
  });
});
