import { describe, expect, it } from "vitest";
import { kebutuhanDariBeban } from "../../../core/abk/kebutuhan";
import { computeAbkKes } from "../../../core/abk/metode-abk-kes";
import { bebanSetaraKebutuhan, WISN_KOSONG } from "../../../core/abk/metode-jabatan";
import { bandingkanWisn, bulatkanMenurutWho, computeWisn } from "../../../core/abk/metode-wisn";
import { PROFIL_BAWAAN } from "../../../core/abk/profil";
import { bandingkanTertulis } from "../../../core/abk/tertulis";
import { computeWaktuTersedia, WAKTU_KOSONG } from "../../../core/abk/waktu-tersedia";
import { KASIR, KLINIK_KENYA, PARKIR, PENGAWAS_PARKIR, RAWAT_JALAN, REKAM_MEDIS, RUMAH_TANGGA } from "./contoh-metode";
import { keyakinanAtas } from "../../../core/peraturan/register";

const TETAP = { ...WAKTU_KOSONG, cara: "tetap" as const };
const kasir1998 = {
  ...WISN_KOSONG,
  varian: "depkes1998" as const,
  waktu: { ...WAKTU_KOSONG, ...KASIR.hari },
  kegiatan: KASIR.kegiatan,
  penunjang: KASIR.kelonggaran,
};
const bernama = (nama: string, { langkah }: { readonly langkah: readonly { readonly langkah: string; readonly hasil: number }[] }) =>
  langkah.filter((satu) => satu.langkah === nama).map(({ hasil }) => hasil);

describe("available working time", () => {
  it("is (A - (B + C + D + E)) x F: (300 - (19 + 12 + 10 + 6)) x 7 h = 253 days, 1,771 h, 106,260 minutes", () => {
    const waktu = computeWaktuTersedia({ ...WAKTU_KOSONG, ...KASIR.hari });
    expect(waktu.menit).toBe(106_260);
    expect(waktu.langkah).toEqual([
      { langkah: "hariTersedia", nama: "", bahan: [300, 19, 12, 10, 6], hasil: 253 },
      { langkah: "waktuDihitung", nama: "", bahan: [253, 7], hasil: 106_260 },
    ]);
  });

  it("gives the printed 223 days of 8 h = 107,040 minutes, and the printed 200 days", () => {
    const { hariKerja, cuti, libur, jamSehari } = RUMAH_TANGGA;
    expect(computeWaktuTersedia({ ...WAKTU_KOSONG, hariKerja, cuti, libur, jamSehari }).menit).toBe(RUMAH_TANGGA.menit);
    const parkir = {
      ...WAKTU_KOSONG,
      hariKerja: PARKIR.hariKalender,
      absen: PARKIR.sabtuMinggu,
      libur: PARKIR.libur,
      cuti: PARKIR.cuti,
      jamSehari: 1,
    };
    expect(bernama("hariTersedia", computeWaktuTersedia(parkir))).toEqual([PARKIR.hari]);
  });

  it("is not invented: without A or F it says what is missing, with more days off than days it says so", () => {
    expect(computeWaktuTersedia({ ...WAKTU_KOSONG, hariKerja: 260 }).temuan).toEqual([{ kode: "waktuBelumLengkap" }]);
    expect(computeWaktuTersedia({ ...WAKTU_KOSONG, hariKerja: 10, cuti: 12, jamSehari: 7 }).temuan).toEqual([{ kode: "waktuHabis" }]);
    expect(computeWaktuTersedia(TETAP).temuan).toEqual([{ kode: "waktuBelumLengkap" }]);
  });
});

describe("WISN of WHO 2010", () => {
  // 60,000 minutes; 3,000 / (60,000 / 40) = 2; 10 % + 10 % -> CAF 1 / 0.8 = 1.25; 2 x 60 h of 1,000 h -> IAF 0.12.
  const kelas = {
    ...WISN_KOSONG,
    waktu: { ...TETAP, menitTetap: 60_000 },
    kegiatan: [{ nama: "Layanan", volume: 3_000, menit: 40 }],
    penunjang: [
      { nama: "Rapat", jumlah: 100, satuan: "jamSetahun" as const },
      { nama: "Laporan", jumlah: 10, satuan: "persen" as const },
    ],
    perorangan: [{ nama: "Pembimbing magang", orang: 2, jamSetahun: 60 }],
  };

  it("is base x CAF + IAF: 2 x 1.25 + 0.12 = 2.62", () => {
    const hasil = computeWisn(kelas);
    expect(hasil.kebutuhan).toBeCloseTo(2.62, 12);
    expect(bernama("standarBeban", hasil)).toEqual([1_500]);
    expect(bernama("bagianPenunjang", hasil)).toEqual([10, 10]);
    expect(bernama("faktorKategori", hasil)).toEqual([1.25]);
    expect(bernama("faktorPerorangan", hasil)).toEqual([0.12]);
    expect(hasil.waktuTersediaMenit).toBe(60_000);
  });

  it("has no answer when supporting work takes all the time", () => {
    const hasil = computeWisn({ ...kelas, penunjang: [{ nama: "Rapat", jumlah: 100, satuan: "persen" }] });
    expect(hasil).toMatchObject({ kebutuhan: 0, temuan: [{ kode: "kelonggaranHabis", persen: 100 }] });
  });

  it("follows the printed clinic: base 17.458 with CAF 1.0592 is 18.49", () => {
    const hasil = computeWisn({
      ...WISN_KOSONG,
      waktu: { ...TETAP, menitTetap: 100_000 },
      kegiatan: [{ nama: "Seluruh kegiatan", volume: KLINIK_KENYA.pokok * 1_000, menit: 100 }],
      penunjang: [{ nama: "Penunjang", jumlah: (1 - 1 / KLINIK_KENYA.caf) * 100, satuan: "persen" }],
      tertulis: KLINIK_KENYA.kebutuhan,
    });
    expect(hasil.kebutuhan).toBeCloseTo(18.4915, 4);
    expect(hasil.temuan).toEqual([]);
  });

  it("compares staff with requirement: 3 against 4 lack 1, ratio 0.75; nobody required has no ratio", () => {
    expect(bandingkanWisn(3, 4)).toEqual({ selisih: -1, rasio: 0.75 });
    expect(bandingkanWisn(2, 0)).toEqual({ selisih: 2, rasio: null });
  });

  it("offers WHO's table unverified: 1.1 is 1, 1.11 is 2, 3.3 is 3, 4.41 is 5, 5.5 is 5, 5.51 is 6", () => {
    expect([1.1, 1.11, 2.2, 2.21, 3.3, 3.31, 4.4, 4.41, 5.5, 5.51, 8.5, 0.2, 0].map(bulatkanMenurutWho)).toEqual([
      1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 8, 1, 0,
    ]);
    expect(keyakinanAtas("wisn-pembulatan")).toBe("belumTerverifikasi");
  });

  it("lets go of five tenths and no more from 6 on: 6.5 is 6, 6.51 is 7, 8.6 is 9, 20.51 is 21", () => {
    expect([6.5, 6.51, 7.5, 8.6, 9.999, 20.5, 20.51].map(bulatkanMenurutWho)).toEqual([6, 7, 7, 9, 10, 20, 21]);
  });

  it("counts supporting work of just under all the time: 99.5 % make CAF 200", () => {
    const hasil = computeWisn({ ...kelas, penunjang: [{ nama: "Rapat", jumlah: 99.5, satuan: "persen" }], perorangan: [] });
    expect(bernama("faktorKategori", hasil)).toEqual([200]);
    expect([hasil.kebutuhan, hasil.temuan]).toEqual([400, []]);
  });
});

describe("WISN of 1998", () => {
  it("gives the printed standards and base of the cashiers, and adds the allowance once: 3.608131 + 0.051195 = 3.659326", () => {
    const hasil = computeWisn(kasir1998);
    expect(bernama("standarBeban", hasil)).toEqual(KASIR.standar);
    bernama("kebutuhanPokok", hasil).forEach((satu, nomor) => expect(satu).toBeCloseTo(KASIR.pokok[nomor] ?? 0, 5));
    expect(bernama("standarKelonggaran", hasil)[0]).toBeCloseTo(0.051195, 6);
    expect(hasil.kebutuhan).toBeCloseTo(3.659326, 6);
  });

  it("reports the published total 3.755131: the allowance was added to each of three activities", () => {
    expect(computeWisn({ ...kasir1998, tertulis: KASIR.tertulis }).temuan).toEqual([
      { kode: "kelonggaranPerBaris", tertulis: 3.755131, seharusnya: expect.closeTo(3.659326, 6) as number, baris: 3 },
    ]);
    expect(computeWisn({ ...kasir1998, tertulis: 3.66 }).temuan).toEqual([]);
    expect(computeWisn({ ...kasir1998, tertulis: 4.2 }).temuan).toMatchObject([{ kode: "tertulisBeda", tertulis: 4.2 }]);
  });

  it("reports the outpatient sheet: 1,862 h, allowance 0.0387, and a row of 0.2255 printed as 1.89", () => {
    const waktu = computeWaktuTersedia({ ...WAKTU_KOSONG, ...RAWAT_JALAN.hari });
    expect(waktu.menit).toBe(1_862 * 60);
    expect((RAWAT_JALAN.kelonggaranJam * 60) / waktu.menit).toBeCloseTo(0.038668, 6);
    const beda = RAWAT_JALAN.kegiatan.map(({ volume, menit, kelonggaran, tertulis }) =>
      bandingkanTertulis(tertulis, (volume * menit) / waktu.menit + kelonggaran),
    );
    // 0.30927 stands; 0.225489 does not; the third row left the allowance out (1.230859 without it is 1.200859).
    expect(beda).toEqual([
      null,
      { tertulis: 1.89, seharusnya: expect.closeTo(0.225489, 6) as number, kali: null },
      { tertulis: 1.2, seharusnya: expect.closeTo(1.230859, 6) as number, kali: null },
    ]);
  });
});

describe("ABK-Kes", () => {
  const rekamMedis = {
    waktu: { ...TETAP, menitTetap: REKAM_MEDIS.wktMenit },
    kegiatan: [{ nama: "Seluruh kegiatan", volume: REKAM_MEDIS.menitSetahun, menit: 1 }],
    penunjang: [{ nama: "Penunjang", jumlah: REKAM_MEDIS.ftpPersen, satuan: "persen" as const }],
    tertulis: null,
  };

  it("applies STP = 1 / (1 - 0.22 %) = 1.002205 once: 3.628194 x 1.002205 = 3.636194", () => {
    const hasil = computeAbkKes(rekamMedis);
    expect(bernama("jumlahPokok", hasil)[0]).toBeCloseTo(3.628194, 6);
    expect(bernama("standarPenunjang", hasil)[0]).toBeCloseTo(1.002205, 6);
    expect(hasil.kebutuhan).toBeCloseTo(3.636194, 5);
  });

  it("reports the printed STP of 1.01 and the need of 3.6645 that came of it; rounded both are 4", () => {
    expect(bandingkanTertulis(REKAM_MEDIS.stpTertulis, 100 / (100 - REKAM_MEDIS.ftpPersen), 0.005)?.seharusnya).toBeCloseTo(1.002205, 6);
    expect(computeAbkKes({ ...rekamMedis, tertulis: REKAM_MEDIS.kebutuhanTertulis }).temuan).toMatchObject([
      { kode: "tertulisBeda", tertulis: 3.6645 },
    ]);
    expect([3.636194, REKAM_MEDIS.kebutuhanTertulis].map(Math.round)).toEqual([4, 4]);
  });

  it("counts hours of support as a share of WKT: 120 h of 1,200 h are 10 %, STP 1.1111", () => {
    const hasil = computeAbkKes({ ...rekamMedis, penunjang: [{ nama: "Rapat", jumlah: 120, satuan: "jamSetahun" }] });
    expect(bernama("standarPenunjang", hasil)[0]).toBeCloseTo(1.111111, 6);
  });
});

it("rounds the parking supervisors up as printed, through the equivalent workload", () => {
  const profil = PROFIL_BAWAAN[0];
  for (const [mentah, tertulis] of PENGAWAS_PARKIR) {
    const keAtas =
      profil && kebutuhanDariBeban(bebanSetaraKebutuhan(mentah, profil.waktuKerjaEfektifMenit), { ...profil, pembulatan: "keAtas" });
    expect(keAtas?.kebutuhan).toBe(tertulis);
    expect(keAtas?.kebutuhanMentah).toBeCloseTo(mentah, 10);
  }
});
