import { describe, expect, it } from "vitest";
import { PROFIL_BAWAAN, type ProfilAbk } from "../../../../core/abk/profil";
import { kantorContoh } from "../../../../core/contoh/kantor-contoh";
import { rekapJabatan } from "../../../../core/formasi/rekap";
import { barisJabatan, saringJabatan, SARINGAN_JABATAN_KOSONG } from "../../../../renderer/pages/jabatan/baris";
import { gabungJabatan, gabungUnit } from "../../../../renderer/pages/jabatan/calon-gabung";
import { susunPohon } from "../../../../renderer/pages/jabatan/pohon";

const { unit, jabatan } = kantorContoh();
const rekap = rekapJabatan({
  unit,
  jabatan,
  tugasPerJabatan: new Map(),
  bezetting: new Map(),
  usul: new Map(),
  profil: PROFIL_BAWAAN[0] as ProfilAbk,
});
const penugasan = ["BIMA CONTOH", "SARI CONTOH"].map((pegawai) => ({
  jabatanId: "contoh-jabatan-sekretaris",
  jenis: "plt" as const,
  pegawai,
}));
const BARIS = barisJabatan(jabatan, rekap, penugasan);

describe("the table of jabatan", () => {
  it("names the acting holders beside the jabatan, and finds it by her name", () => {
    expect(
      BARIS.filter((baris) => baris.pelaksana !== "").map((baris) => [baris.jabatanId, baris.pelaksana, baris.jenisPelaksana]),
    ).toEqual([["contoh-jabatan-sekretaris", "Plt.: BIMA CONTOH; Plt.: SARI CONTOH", ["Plt."]]]);
    const cari = saringJabatan(BARIS, { unit: null, cari: "bima", saringan: SARINGAN_JABATAN_KOSONG });
    expect(cari.map((baris) => baris.jabatanId)).toEqual(["contoh-jabatan-sekretaris"]);
  });
});

describe("with what a twin can be joined", () => {
  it("offers every other jabatan, those of its own unit first", () => {
    const arsiparis = BARIS.find((baris) => baris.jabatanId === "contoh-jabatan-arsiparis");
    if (!arsiparis) throw new Error("no arsiparis in the sample");
    const { dari, calon } = gabungJabatan(arsiparis, BARIS);
    const seunit = jabatan.filter((satu) => satu.unitId === arsiparis.unitId).length - 1;
    expect(calon).toHaveLength(jabatan.length - 1);
    expect(calon.slice(0, seunit).every((satu) => satu.sebutan.endsWith(` · ${arsiparis.unit}`))).toBe(true);
    expect(calon.some((satu) => satu.id === dari.id)).toBe(false);
  });

  it("offers a unit neither itself nor what stands below it", () => {
    const simpul = susunPohon(unit, jabatan);
    const [atas, bawah] = simpul;
    if (!atas || !bawah) throw new Error("no units in the sample");
    expect(gabungUnit(atas.unit, simpul).calon).toEqual([]);
    expect(gabungUnit(bawah.unit, simpul).calon).toHaveLength(unit.length - 1);
    expect(gabungUnit(bawah.unit, simpul).dari.sebutan).toBe(`${bawah.unit.nama} · ${atas.unit.nama}`);
  });
});
