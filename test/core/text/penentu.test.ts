import { describe, expect, it } from "vitest";
import { jejakKebutuhan, type JejakKebutuhan } from "../../../core/abk/jejak";
import { PROFIL_BAWAAN, type ProfilAbk } from "../../../core/abk/profil";
import { jawabanMengapa, kalimatPenentu, kalimatPersen, penentuJejak } from "../../../core/text/penentu";

function jejak(
  tugas: readonly (readonly [uraian: string, volume: number, norma: number])[],
  ubah: Partial<ProfilAbk> = {},
): JejakKebutuhan {
  const bawaan = PROFIL_BAWAAN.find(({ id }) => id === "permenpanrb-1-2020");
  if (!bawaan) throw new Error("profil bawaan tidak ada");
  return jejakKebutuhan(
    { jabatanId: "j1", jabatan: "Analis", unit: "Sekretariat", kelas: 7, per: "2026-01-31", bezetting: 1 },
    tugas.map(([uraian, volume, normaWaktuMenit], nomor) => ({
      id: `t${nomor}`,
      uraian,
      satuanHasil: "naskah",
      volume,
      periode: "tahun",
      normaWaktuMenit,
      keterangan: "",
    })),
    { ...bawaan, ...ubah },
  );
}

const satuTugas = (menit: number, ubah: Partial<ProfilAbk> = {}) => jawabanMengapa(jejak([["Menyusun laporan", menit, 1]], ubah));

describe("why this number and not the next", () => {
  it("answers for 2,34 why 2 and not 3, and how much work is missing", () => {
    expect(satuTugas(175_500)).toEqual({
      tanya: "Mengapa 2 dan bukan 3?",
      jawab:
        "Karena hitungannya 2,3400: sisanya kurang dari 0,5 sehingga dihapus; untuk menjadi 3 beban kerja harus bertambah 12.000 menit setahun.",
      arah: "naik",
    });
  });

  it("answers for 2,8 why 3 and not 2", () => {
    expect(satuTugas(210_000)).toEqual({
      tanya: "Mengapa 3 dan bukan 2?",
      jawab:
        "Karena hitungannya 2,8000: sisanya 0,5 atau lebih sehingga naik; untuk menjadi 2 beban kerja harus berkurang lebih dari 22.500 menit setahun.",
      arah: "turun",
    });
  });

  it("does not print 0,5000 for a need that is just below one half", () => {
    expect(satuTugas(37_499.999).jawab).toContain("hitungannya 0,49999998667: sisanya kurang dari 0,5");
    expect(satuTugas(37_500).jawab).toContain("hitungannya 0,5000: sisanya 0,5 atau lebih");
  });

  it("says on the very bound that the smallest bit less is enough", () => {
    expect(satuTugas(187_500).jawab).toMatch(/; untuk menjadi 2 beban kerja harus berkurang sedikit saja\.$/u);
  });

  it("names the whole number, the minimum of one, the ceiling and the missing workload as reasons", () => {
    expect(satuTugas(150_000).jawab).toContain("hitungannya 2,0000, tepat 2 pegawai; untuk menjadi 3");
    expect(satuTugas(15_000, { minimumSatu: true })).toEqual({
      tanya: "Mengapa 1 dan bukan 0?",
      jawab:
        "Karena hitungannya 0,2000, tetapi aturan hitung ini memberi paling sedikit satu pegawai bila ada beban kerja; selama masih ada beban kerja, kebutuhan tidak turun.",
      arah: "turun",
    });
    expect(satuTugas(80_000, { pembulatan: "keAtas" }).jawab).toContain(
      "aturan hitung ini menaikkan setiap sisa, berapa pun; untuk menjadi 1 beban kerja harus berkurang 5.000 menit",
    );
    expect(jawabanMengapa(jejak([])).jawab).toContain(
      "belum mempunyai beban kerja; untuk menjadi 1 beban kerja harus bertambah 37.500 menit",
    );
    expect(satuTugas(80_000, { pembulatan: "tanpa" })).toEqual({
      tanya: "Mengapa 1,0667?",
      jawab: "Karena aturan hitung ini tidak membulatkan: hasil pembagiannya dipakai apa adanya.",
      arah: null,
    });
  });
});

describe("the deciding rows in words", () => {
  it("says how far the norm of signing letters must fall for the need to become 0", () => {
    // 4,000 x 10 + 500 x 20 = 50,000 minutes = 0.67 -> 1; at 6.874 minutes 37,496 remain, at 6.875 exactly 37,500.
    const [turun] = penentuJejak(
      jejak([
        ["Menandatangani naskah dinas", 4_000, 10],
        ["Menyusun konsep surat", 500, 20],
      ]),
    );
    expect(turun?.arah).toBe("turun");
    expect(turun?.baris.map(kalimatPenentu)).toEqual([
      "Bila norma “Menandatangani naskah dinas” turun dari 10 menjadi 6,874 menit (−31%), kebutuhan menjadi 0.",
    ]);
  });

  it("speaks of the volume only where a thousandth of a minute of norm is the far larger step", () => {
    // 112,500 minutes = 1.5 -> 2, and the smallest step down makes it 1: of a norm of 3, and of one of 0.01.
    const kalimat = (volume: number, norma: number) =>
      penentuJejak(jejak([["Menelaah berkas", volume, norma]]))[0]?.baris.map(kalimatPenentu);
    expect(kalimat(37_500, 3)).toEqual([
      "Bila norma “Menelaah berkas” turun dari 3 menjadi 2,999 menit (kurang dari 0,1%), kebutuhan menjadi 1.",
    ]);
    expect(kalimat(11_250_000, 0.01)).toEqual([
      "Bila volume “Menelaah berkas” turun dari 11.250.000 menjadi 11.249.999,999 (kurang dari 0,1%), kebutuhan menjadi 1.",
    ]);
  });

  it("prints changes as percent with their sign", () => {
    expect(kalimatPersen({ perubahan: 0.125 })).toBe("+13%");
    expect(kalimatPersen({ perubahan: -0.064 })).toBe("−6,4%");
  });

  it("shows three rows a direction and counts the others", () => {
    const [naik] = penentuJejak(jejak(Array.from({ length: 5 }, (_, nomor) => [`Tugas ${nomor + 1}`, 100, 10] as const)));
    expect([naik?.arah, naik?.baris.length, naik?.lainnya]).toEqual(["naik", 3, 2]);
  });
});
