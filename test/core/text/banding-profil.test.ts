import { describe, expect, it } from "vitest";
import { bandingkanProfil } from "../../../core/abk/banding-profil";
import { PROFIL_BAWAAN, type ProfilAbk } from "../../../core/abk/profil";
import { rekapJabatan } from "../../../core/formasi/rekap";
import { csvBanding } from "../../../core/text/banding-profil";

const PROFIL = PROFIL_BAWAAN[0] as ProfilAbk;

function banding(profil: readonly ProfilAbk[]) {
  const bahan = {
    unit: [{ id: "u", nama: "Subbagian; Umum", indukId: null, kode: null, urutan: 0, revision: 1 }],
    jabatan: [
      {
        id: "j",
        unitId: "u",
        nama: "=Jabatan",
        jenis: "pelaksana" as const,
        jenjang: null,
        kelas: 7,
        kode: null,
        kursi: null,
        indukId: null,
        urutan: 0,
        revision: 1,
      },
    ],
    tugasPerJabatan: new Map([["j", [{ volume: 93_750, periode: "tahun" as const, normaWaktuMenit: 1 }]]]),
    bezetting: new Map(),
    usul: new Map(),
  };
  return bandingkanProfil(profil.map((satu) => ({ profil: satu, jabatan: rekapJabatan({ ...bahan, profil: satu }) })));
}

describe("profiles side by side", () => {
  it("marks a jabatan that one profile rounds to another number of people", () => {
    expect(banding([PROFIL, { ...PROFIL, pembulatan: "keAtas" }]).jabatan[0]).toMatchObject({
      berbeda: true,
      hasil: [{ kebutuhan: 1 }, { kebutuhan: 2 }],
    });
    expect(banding([PROFIL, PROFIL]).jabatan[0]?.berbeda).toBe(false);
  });

  it("become a file that Excel opens in Indonesian, in which a name that looks like a formula stays text", () => {
    const [, baris, jumlah] = csvBanding(banding([PROFIL])).split("\r\n");
    expect(baris).toBe(`"Subbagian; Umum";"'=Jabatan";7;0;1,25;1;-1`);
    expect(jumlah).toBe(";Jumlah semua jabatan;;0;1,25;1;");
  });
});
