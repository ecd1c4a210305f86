import { describe, expect, it } from "vitest";
import { rencana } from "../../../core/intake/draf";
import type { IsiSel } from "../../../core/intake/lembar";
import { barisLembar } from "../../../core/intake/tampilan";
import { buku, draf, kodeSel, KOSONG, lembar, ringkas, terapkan } from "./bahan";

const KEPALA = ["id", "kode", "nama", "unit", "induk", "kelas"] as const;

function peta(...baris: readonly (readonly IsiSel[])[]) {
  return buku("peta.xlsx", lembar("jabatan", [KEPALA, ...baris]));
}

const KANTOR: readonly (readonly IsiSel[])[] = [
  [1, "A", "KEPALA BIRO UMUM", "BIRO UMUM", null, 14],
  [2, "A.1", "KEPALA BAGIAN RUMAH TANGGA", "BIRO UMUM", 1, 12],
  [3, "A.1.1", "PENGADMINISTRASI UMUM", "BIRO UMUM", 2, 5],
  [4, "A.2", "KEPALA BAGIAN KEUANGAN", "BIRO UMUM", 1, 12],
  [5, "A.2.1", "PENGADMINISTRASI UMUM", "BIRO UMUM", 4, 5],
  [6, "A.3", "ARSIPARIS AHLI MUDA", "BIRO UMUM", 1, 9],
];

/** Unit of each jabatan of a plan, by their names. */
function tempat(satu: ReturnType<typeof draf>): string[] {
  const tulis = rencana(satu);
  const unit = new Map(tulis.unit.tambah.map(({ kunci, isi }) => [kunci, isi.nama]));
  return tulis.jabatan.tambah.map(({ isi }) => `${isi.nama} @ ${unit.get(isi.unitId) ?? isi.unitId}`);
}

describe("a peta jabatan", () => {
  it("gives every jabatan that has others below it a unit of its own, so that two subbagian never share a pelaksana", () => {
    const satu = draf([peta(...KANTOR)]);
    expect(tempat(satu)).toEqual([
      "KEPALA BIRO UMUM @ BIRO UMUM",
      "KEPALA BAGIAN RUMAH TANGGA @ BAGIAN RUMAH TANGGA",
      "KEPALA BAGIAN KEUANGAN @ BAGIAN KEUANGAN",
      "ARSIPARIS AHLI MUDA @ BIRO UMUM",
      "PENGADMINISTRASI UMUM @ BAGIAN RUMAH TANGGA",
      "PENGADMINISTRASI UMUM @ BAGIAN KEUANGAN",
    ]);
    const [biro, bagian] = rencana(satu).jabatan.tambah;
    expect(biro?.isi).toMatchObject({ jenis: "jpt", kelas: 14, kode: "A", indukId: null });
    expect(bagian?.isi).toMatchObject({ jenis: "administrator", indukId: biro?.kunci });
    expect(ringkas(satu)).toMatchObject({ jenis: "jabatan", baris: 6, baru: 6, masalah: [] });
  });

  it("changes nothing the second time, and names a changed class", () => {
    const keadaan = terapkan(draf([peta(...KANTOR)]));
    expect(ringkas(draf([peta(...KANTOR)], keadaan))).toMatchObject({ tetap: 6, baru: 0, berubah: 0 });
    const naik = draf([peta(...KANTOR.map((baris) => (baris[0] === 6 ? [...baris.slice(0, 5), 10] : baris)))], keadaan);
    expect(
      barisLembar(naik, { berkas: 0, lembar: 0, status: "berubah", lewati: 0, jumlah: 9 }).baris.map((baris) => baris.perubahan),
    ).toEqual([[{ isian: "kelas", lama: "9", baru: "10" }]]);
    expect(rencana(naik).unit).toEqual({ tambah: [], ubah: [] });
  });

  it("counts a second row of one title in one unit as another seat and points to the first", () => {
    const hasil = draf([peta(...KANTOR, [7, "A.1.2", "Pengadministrasi Umum", "BIRO UMUM", 2, 5])]);
    const satu = ringkas(hasil);
    expect(satu).toMatchObject({ ditolak: 0, baru: 7 });
    expect(satu.masalah[0]).toMatchObject({ kode: "jabatanTambahKursi", sel: "C8", tingkat: "info" });
    expect(satu.masalah[0]?.pesan).toContain("sudah disebut di jabatan C4");
    const jabatan = rencana(hasil).jabatan.tambah.filter(({ isi }) => isi.nama.toLowerCase() === "pengadministrasi umum");
    expect(jabatan.map(({ isi }) => isi.kursi)).toContain(2);
  });

  it("refuses the rows of a circle and keeps the rest", () => {
    const satu = ringkas(
      draf([
        peta(
          [1, "A", "KEPALA BIRO", "BIRO UMUM", null, 14],
          [2, "B", "KEPALA BAGIAN SATU", "BIRO UMUM", 3, 12],
          [3, "C", "KEPALA BAGIAN DUA", "BIRO UMUM", 2, 12],
          [4, "D", "ANALIS", "BIRO UMUM", 4, 7],
          [5, "E", "PENGELOLA", "BIRO UMUM", 2, 6],
        ),
      ]),
    );
    expect(kodeSel(satu.masalah).filter((kode) => kode.startsWith("unitBerputar"))).toEqual([
      "unitBerputar@E3",
      "unitBerputar@E4",
      "unitBerputar@E5",
    ]);
    expect(satu.masalah[0]?.pesan).toContain("KEPALA BAGIAN SATU > KEPALA BAGIAN DUA > KEPALA BAGIAN SATU");
    expect(satu).toMatchObject({ ditolak: 3, baru: 2 });
  });

  it("warns of a parent that is not there and puts the jabatan straight under its unit", () => {
    const satu = draf([peta(...KANTOR, [7, "A.9", "ANALIS", "BIRO UMUM", 99, 7])]);
    expect(kodeSel(ringkas(satu).masalah)).toEqual(["indukTidakAda@E8"]);
    expect(tempat(satu)).toContain("ANALIS @ BIRO UMUM");
  });

  it("refuses a class of 20", () => {
    expect(kodeSel(ringkas(draf([peta([1, "A", "KEPALA BIRO", "BIRO UMUM", null, 20])])).masalah)).toEqual(["kelasTidakSah@F2"]);
  });

  it("follows sheets that refer to each other by number, whatever their order", () => {
    const satu = draf([
      buku(
        "peta.ods",
        lembar("jabatan", [
          ["id", "kode", "nama", "id_skpd", "induk"],
          [1, "A", "KEPALA DINAS SOSIAL", 7, null],
          [2, "A.1", "SEKRETARIS", 7, 1],
          [3, "A.1.1", "BENDAHARA", 7, 2],
        ]),
        lembar("kelompok", [
          ["id", "nama"],
          [5, "DINAS"],
        ]),
        lembar("skpd", [
          ["id", "nama", "id_kelompok"],
          [7, "DINAS SOSIAL ", 5],
        ]),
      ),
    ]);
    expect(rencana(satu).unit.tambah.map(({ kunci, isi }) => [kunci, isi.nama, isi.indukId])).toEqual([
      ["baru:1", "DINAS", null],
      ["baru:2", "DINAS SOSIAL", "baru:1"],
      ["baru:4", "SEKRETARIS", "baru:2"],
    ]);
    expect(tempat(satu)).toEqual(["KEPALA DINAS SOSIAL @ DINAS SOSIAL", "SEKRETARIS @ SEKRETARIS", "BENDAHARA @ SEKRETARIS"]);
    expect([1, 2].map((nomor) => ringkas(satu, 0, nomor))).toMatchObject([
      { jenis: "jabatan", keterangan: "Daftar unit", baru: 1 },
      { jenis: "jabatan", keterangan: "Daftar unit", baru: 1 },
    ]);
    expect(rencana(draf(satu.bahan.buku, terapkan(satu))).unit.tambah).toEqual([]);
  });

  it("reads a chain of 20,000 superiors without running out of room", () => {
    const rantai = Array.from({ length: 20_000 }, (_, nomor): IsiSel[] => [
      nomor + 1,
      `K${nomor}`,
      `KEPALA ${nomor}`,
      "BIRO",
      nomor === 0 ? null : nomor,
      null,
    ]);
    expect(ringkas(draf([peta(...rantai)], KOSONG)).baru).toBe(20_000);
  });
});
