import { describe, expect, it } from "vitest";
import { jejakKebutuhan, type JejakKebutuhan } from "../../../core/abk/jejak";
import { PROFIL_BAWAAN, type ProfilAbk } from "../../../core/abk/profil";
import { kalimatEfektivitas, kalimatPembagian, kalimatPembalik, kalimatPembulatan, kalimatSelisih } from "../../../core/text/jejak";

function profil(ubah: Partial<ProfilAbk> = {}): ProfilAbk {
  const bawaan = PROFIL_BAWAAN.find(({ id }) => id === "permenpanrb-1-2020");
  if (!bawaan) throw new Error("profil bawaan tidak ada");
  return { ...bawaan, ...ubah };
}

/** One task of `menit` minutes a year, held by `bezetting` people. */
function jejak(menit: number, bezetting: number, ubah: Partial<ProfilAbk> = {}): JejakKebutuhan {
  const tugas = {
    id: "t1",
    uraian: "Menyusun laporan",
    satuanHasil: "laporan",
    volume: menit,
    periode: "tahun",
    normaWaktuMenit: 1,
    keterangan: "",
  } as const;
  return jejakKebutuhan(
    { jabatanId: "j1", jabatan: "Analis", unit: "Sekretariat", kelas: 7, per: "2026-01-31", bezetting },
    [tugas],
    profil(ubah),
  );
}

describe("the trace in words", () => {
  it("divides 139.680 minutes by 75.000 and rounds 1,8624 to 2", () => {
    const satu = jejak(139_680, 1);
    expect(kalimatPembagian(satu)).toBe("139.680 menit ÷ 75.000 menit = 1,8624");
    expect(kalimatPembulatan(satu).angka).toBe("1,8624 → 2 pegawai");
    expect(kalimatSelisih(satu)).toBe("1 − 2 = −1: kurang 1 pegawai");
  });

  const keduanya = (satu: JejakKebutuhan): string[] => [kalimatPembalik(satu, "naik"), kalimatPembalik(satu, "turun")];

  it("says half up that 112.500 minutes still count as 2 people, so more than the distance must go", () => {
    expect(keduanya(jejak(139_680, 1))).toEqual([
      "Bila beban kerja bertambah 47.820 menit setahun, kebutuhan menjadi 3.",
      "Bila beban kerja berkurang lebih dari 27.180 menit setahun, kebutuhan menjadi 1.",
    ]);
  });

  it("says with ceil that the next person comes with the first minute above, and goes at exactly 75.000", () => {
    expect(keduanya(jejak(139_680, 1, { pembulatan: "keAtas" }))).toEqual([
      "Bila beban kerja bertambah lebih dari 10.320 menit setahun, kebutuhan menjadi 3.",
      "Bila beban kerja berkurang 64.680 menit setahun, kebutuhan menjadi 1.",
    ]);
  });

  it("tells that the need cannot fall below one under minimum 1, nor below zero", () => {
    expect(kalimatPembalik(jejak(1_000, 0, { minimumSatu: true }), "turun")).toBe("Kebutuhan tidak turun selama masih ada beban kerja.");
    expect(kalimatPembalik(jejak(1_000, 0), "turun")).toBe("Kebutuhan tidak dapat turun lagi.");
  });

  it("shows the need with four decimals when the profile does not round", () => {
    const satu = jejak(139_680, 1, { pembulatan: "tanpa" });
    expect(kalimatPembulatan(satu).angka).toBe("1,8624 → 1,8624 pegawai");
    expect(kalimatSelisih(satu)).toBe("1 − 1,8624 = −0,8624: kurang 0,8624 pegawai");
  });

  it("grades 139.680 minutes for two holders 0,93 and B", () => {
    expect(kalimatEfektivitas(jejak(139_680, 2))).toBe("EJ = 139.680 ÷ (2 × 75.000) = 0,93, sehingga PJ B (baik: EJ 0,90 sampai 1,00).");
    expect(kalimatEfektivitas(jejak(139_680, 1))).toBe("EJ = 139.680 ÷ (1 × 75.000) = 1,86, sehingga PJ A (sangat baik: EJ di atas 1,00).");
    expect(kalimatEfektivitas(jejak(139_680, 0))).toBe("EJ tidak dihitung karena jabatan ini tanpa pemangku.");
  });
});
