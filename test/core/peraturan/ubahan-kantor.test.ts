import { describe, expect, it } from "vitest";
import { PROFIL_BAWAAN, type ProfilAbk } from "../../../core/abk/profil";
import { ATURAN_KEDUDUKAN_BAWAAN } from "../../../core/pegawai/kedudukan-hukum";
import { keluargaProfil, ketentuanPengali, ketentuanWke, ubahanKantor } from "../../../core/peraturan/ubahan-kantor";
import { PENOMORAN_BAWAAN } from "../../../core/surat/nomor";
import { kalimatUbahan } from "../../../core/text/peraturan";

const [PERMENPANRB, PERKA] = PROFIL_BAWAAN as readonly [ProfilAbk, ProfilAbk];
const KANTOR: ProfilAbk = {
  ...PERMENPANRB,
  id: "kantor-2026",
  nama: "Kantor 2026",
  waktuKerjaEfektifMenit: 77_175,
  hariPerTahun: 245,
  mingguPerTahun: 49,
  wkeHariMenit: 315,
  wkeMingguMenit: 1_575,
  wkeBulanMenit: 6_431,
  perhitungan: {
    tahun: 2026,
    hariKerjaSeminggu: 5,
    hariKalender: 365,
    hariAkhirPekan: 104,
    hariLibur: 3,
    cutiBersama: 1,
    cutiTahunan: 12,
    menitPerHari: 420,
    kelonggaranPersen: 25,
  },
  konversi: "perPeriode",
  pembulatan: "keAtas",
  minimumSatu: true,
};
const kalimat = (profil: readonly ProfilAbk[], aktifId: string, aturan = ATURAN_KEDUDUKAN_BAWAAN) =>
  ubahanKantor({ profil, aktifId, aturan, pola: PENOMORAN_BAWAAN.pola, nilai: [] }).map(
    (satu) => `${satu.ketentuan}: ${kalimatUbahan(satu)}`,
  );

describe("what an office changed from the register", () => {
  it("is the pattern of its numbers once that is its own", () => {
    const ubahan = ubahanKantor({
      profil: PROFIL_BAWAAN,
      aktifId: PERKA.id,
      aturan: ATURAN_KEDUDUKAN_BAWAAN,
      pola: "{urut}/{tahun}",
      nilai: [],
    });
    expect(ubahan.map(kalimatUbahan)).toEqual(["Nomor naskah bersusunan {urut}/{tahun}."]);
  });

  it("is nothing while it uses the profiles as they came and set no switch", () => {
    expect(kalimat(PROFIL_BAWAAN, PERKA.id)).toEqual([]);
  });

  it("names every figure of its own profile in force that differs, beside the default's", () => {
    expect(kalimat([...PROFIL_BAWAAN, KANTOR], KANTOR.id)).toEqual([
      "wke-1250-jam: Aturan hitung “Kantor 2026” memakai 77.175 menit (1.286,3 jam).",
      "wke-1250-hari: Aturan hitung “Kantor 2026” memakai 245 hari.",
      "wke-1250-minggu: Aturan hitung “Kantor 2026” memakai 49 minggu.",
      "wke-1250-sehari: Aturan hitung “Kantor 2026” memakai 315 menit (5,3 jam).",
      "wke-1250-seminggu: Aturan hitung “Kantor 2026” memakai 1.575 menit (26,3 jam).",
      "wke-1250-sebulan: Aturan hitung “Kantor 2026” memakai 6.431 menit (107,2 jam).",
      "jam-formal-sehari: Aturan hitung “Kantor 2026” memakai 420 menit (7 jam).",
      "kelonggaran-30: Aturan hitung “Kantor 2026” memakai 25 persen.",
      "pembulatan-kebutuhan: Aturan hitung “Kantor 2026”: Selalu ke atas.",
      "minimum-satu: Aturan hitung “Kantor 2026”: jabatan berbeban paling sedikit satu pegawai.",
      "konversi-periode: Aturan hitung “Kantor 2026”: B: dibagi WKE periodenya.",
    ]);
  });

  it("names a week of six days and a leave of ten of a computed profile, beside equal hours and allowance", () => {
    const { perhitungan } = KANTOR;
    if (!perhitungan) throw new Error("the profile is computed");
    const hari = { ...perhitungan, hariKerjaSeminggu: 6 as const, cutiTahunan: 10, menitPerHari: 450, kelonggaranPersen: 30 };
    expect(kalimat([{ ...PERMENPANRB, id: "enam", nama: "Enam hari", perhitungan: hari }], "enam")).toEqual([
      "hari-kerja-seminggu: Aturan hitung “Enam hari” memakai 6 hari.",
      "cuti-tahunan: Aturan hitung “Enam hari” memakai 10 hari.",
    ]);
  });

  it("rests a computed year on the way of computing it, a fixed one on its family", () => {
    expect(ketentuanWke(KANTOR)).toBe("hari-efektif");
    expect(ketentuanWke(PERKA)).toBe("wke-1200-jam");
  });

  it("does not name a profile of its own that is not in force", () => {
    expect(kalimat([...PROFIL_BAWAAN, KANTOR], PERMENPANRB.id)).toEqual([]);
  });

  it("names a profile that came along and was changed, also while another is in force", () => {
    const diubah = { ...PERKA, wkeBulanMenit: 6_240 };
    expect(kalimat([PERMENPANRB, diubah], PERMENPANRB.id)).toEqual([
      "wke-1200-sebulan: Aturan hitung “Perka BKN 19/2011 (1.200 jam)” memakai 6.240 menit (104 jam).",
    ]);
  });

  it("names a switch that is on and a spelling that was explained, not a switch that is off", () => {
    const aturan = { sakelar: { tugasBelajar: true, mpp: false }, dikenalkan: { "tb s2": "tugasBelajar", dirumahkan: "tidakAktif" } };
    expect(kalimat(PROFIL_BAWAAN, PERMENPANRB.id, aturan)).toEqual([
      "kedudukan-sakelar: Tugas belajar dihitung memangku jabatan.",
      "kedudukan-sakelar: “tb s2” dibaca sebagai Tugas belajar.",
      "kedudukan-tidak-memangku: “dirumahkan” dibaca sebagai Tidak aktif.",
    ]);
  });

  it("compares a copy of 72,000 minutes with the family of 72,000, any other with the default", () => {
    expect(keluargaProfil({ id: "salinan", waktuKerjaEfektifMenit: 72_000 })).toBe("perka-bkn-19-2011");
    expect(keluargaProfil({ id: "perka-bkn-19-2011", waktuKerjaEfektifMenit: 75_000 })).toBe("perka-bkn-19-2011");
    expect(keluargaProfil({ waktuKerjaEfektifMenit: 79_200 })).toBe("permenpanrb-1-2020");
  });
});

describe("the rules behind the periods of a computation", () => {
  it("are the multipliers of days and weeks of the family, each once; months and years rest on none", () => {
    expect(ketentuanPengali(PERMENPANRB, ["hari", "bulan", "hari", "minggu", "tahun"])).toEqual(["wke-1250-hari", "wke-1250-minggu"]);
    expect(ketentuanPengali(PERKA, ["hari"])).toEqual(["wke-1200-hari"]);
    expect(ketentuanPengali(PERKA, ["tahun", "bulan"])).toEqual([]);
  });

  it("are the times of day, week and month where volumes are divided by them", () => {
    const perPeriode: ProfilAbk = { ...PERKA, konversi: "perPeriode" };
    expect(ketentuanPengali(perPeriode, ["bulan", "hari", "minggu", "tahun"])).toEqual([
      "wke-1200-sebulan",
      "wke-1200-sehari",
      "wke-1200-seminggu",
    ]);
  });
});
