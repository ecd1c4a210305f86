import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { computeKebutuhan } from "../../../core/abk/kebutuhan";
import { groupBy } from "../../../core/group";
import { rencana } from "../../../core/intake/draf";
import { ringkasan } from "../../../core/intake/tampilan";
import { bacaBuku } from "../../../electron/excel/baca-buku";
import { draf, kodeSel, PROFIL_75000, ringkas, terapkan } from "./bahan";

function berkas(nama: string) {
  return bacaBuku(nama, new Uint8Array(readFileSync(join(import.meta.dirname, "..", "..", "fixtures", nama))));
}

const ABK = berkas("abk-kpu-kabupaten.xlsx");
const PEGAWAI = berkas("pegawai-siasn.xlsx");
const BERMASALAH = berkas("pegawai-siasn-bermasalah.xlsx");

describe("the workbooks of one KPU kabupaten", () => {
  it("give 18 jabatan in 5 units, 92 tasks and 24 people, without a single problem", () => {
    const satu = draf([ABK, PEGAWAI]);
    expect(ringkasan(satu).flatMap(({ lembar }) => lembar.flatMap(({ masalah }) => masalah))).toEqual([]);
    const tulis = rencana(satu);
    expect([tulis.unit, tulis.jabatan, tulis.tugas, tulis.pegawai].map((tabel) => tabel.tambah.length)).toEqual([5, 18, 92, 24]);
    expect(tulis.unit.tambah.filter(({ isi }) => isi.indukId === null).map(({ isi }) => isi.nama)).toEqual(["Sekretariat KPU Kabupaten"]);
  });

  it("make the same units whichever file comes first or alone", () => {
    const pohon = (keadaan: ReturnType<typeof terapkan>): string[] => {
      const nama = new Map(keadaan.unit.map((unit) => [unit.id, unit.nama]));
      return keadaan.unit.map((unit) => `${unit.nama} < ${nama.get(unit.indukId ?? "") ?? "-"}`).toSorted();
    };
    const bersama = pohon(terapkan(draf([ABK, PEGAWAI])));
    expect(pohon(terapkan(draf([PEGAWAI, ABK])))).toEqual(bersama);
    expect(pohon(terapkan(draf([PEGAWAI], terapkan(draf([ABK])))))).toEqual(bersama);
    expect(pohon(terapkan(draf([ABK], terapkan(draf([PEGAWAI])))))).toEqual(bersama);
  });

  it("change nothing the second time", () => {
    const kedua = draf([ABK, PEGAWAI], terapkan(draf([ABK, PEGAWAI])));
    const lembar = ringkasan(kedua).flatMap((satu) => satu.lembar);
    expect(lembar.reduce((jumlah, satu) => jumlah + satu.tetap, 0)).toBe(92 + 24);
    expect(lembar.reduce((jumlah, satu) => jumlah + satu.baru + satu.berubah + satu.ditolak, 0)).toBe(0);
  });

  it("state for every jabatan the need that its tasks give under the default profile", () => {
    const tertulis = ABK.lembar.map(({ baris }) => baris.find(({ sel }) => sel[1] === "JUMLAH")?.sel[6]);
    const menurutJabatan = groupBy(
      rencana(draf([ABK])).tugas.tambah.map(({ isi }) => isi),
      (tugas) => tugas.jabatanId,
    );
    const dihitung = [...menurutJabatan.values()].map((tugas) => computeKebutuhan(tugas, PROFIL_75000).kebutuhanMentah);
    expect(tertulis).toHaveLength(18);
    expect(dihitung.map((nilai) => nilai.toFixed(10)).toSorted()).toEqual(tertulis.map((nilai) => Number(nilai).toFixed(10)).toSorted());
  });
});

describe("the people list with faults", () => {
  it("shows every fault with its cell and takes the 19 rows whose NIP and name are sound", () => {
    const satu = ringkas(draf([BERMASALAH]));
    expect(satu).toMatchObject({ jenis: "pegawai", barisJudul: 4, baris: 24, baru: 19, ditolak: 5 });
    expect(kodeSel(satu.masalah)).toEqual([
      "hariDaftar@",
      "nipRusak@A7",
      "nipGanda@A9",
      "nipBedaTanggalLahir@F9",
      "tanggalTidakAda@F11",
      "golonganTidakDikenal@I13",
      "tmtTanpaNilai@J13",
      "nipPanjang@A17",
      "teksSepertiRumus@B19",
      "namaSepertiRumus@B19",
      "tanggalTidakAda@F21",
      "nipBedaTanggalLahir@F23",
    ]);
  });

  it("beside the ABK sheets also shows the jabatan that no unit has, the holders that are missing then, and nobody as gone", () => {
    const satu = draf([ABK, BERMASALAH]);
    expect(kodeSel(ringkas(satu, 1).masalah)).toContain("jabatanTidakDikenal@N15");
    expect(ringkas(satu, 0, 2).masalah.map((masalah) => masalah.pesan)).toEqual([
      expect.stringContaining("menyebut 1 pemegang jabatan, sedangkan pada daftar pegawai ada 0"),
    ]);
    const susulan = ringkas(draf([BERMASALAH], terapkan(draf([ABK, PEGAWAI]))));
    expect(susulan.masalah.filter((masalah) => masalah.kode === "pegawaiHilang").map((masalah) => masalah.pesan.split(" (")[0])).toEqual(
      [],
    );
    // One jabatan differs from the one that is known since the very same day: asked, and unchanged until answered.
    expect(susulan).toMatchObject({ tetap: 19, berubah: 0, ditolak: 5 });
    expect(kodeSel(susulan.masalah)).toContain("nilaiSehariBerbeda@N15");
  });
});
