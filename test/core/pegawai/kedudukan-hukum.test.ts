import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../core/date";
import { alasanTidakDihitung, computeBezetting } from "../../../core/pegawai/bezetting";
import { ATURAN_KEDUDUKAN_BAWAAN, bacaKedudukanHukum, KEDUDUKAN_HUKUM } from "../../../core/pegawai/kedudukan-hukum";

const PER = "2026-11-21" as PlainDate;
const BAWAAN = { per: PER, aturan: ATURAN_KEDUDUKAN_BAWAAN };
const BELAJAR = { per: PER, aturan: { sakelar: { tugasBelajar: true }, dikenalkan: {} } };

/** The 15 values of a list as SIASN spells them. */
const NASIONAL = [
  "Aktif",
  "Cuti Luar Tanggungan Negara",
  "Perpanjangan CLTN",
  "Pemberhentian Tidak Dengan Hormat",
  "PNS yang dinyatakan hilang",
  "Pejabat Negara",
  "Tidak Aktif",
  "Mencapai BUP",
  "Penerima Uang Tunggu",
  "Diberhentikan sementara",
  "PTDH",
  "Pensiun BUP",
  "Tugas Belajar",
  "Masa Persiapan Pensiun (MPP)",
  "Meninggal",
];

const orang = (kedudukanHukum: string) => ({ jabatanId: "j", status: "PNS" as const, kedudukanHukum, tmtJabatan: null });

describe("kedudukan hukum", () => {
  it("knows all 15 values, of which only Aktif counts until the office turns a switch on", () => {
    expect(NASIONAL.map((teks) => bacaKedudukanHukum(teks, ATURAN_KEDUDUKAN_BAWAAN).keadaan)).toEqual(NASIONAL.map(() => "dikenal"));
    expect(computeBezetting(NASIONAL.map(orang), BAWAAN).get("j")?.jumlah).toBe(1);
    expect(computeBezetting(NASIONAL.map(orang), BELAJAR).get("j")?.jumlah).toBe(2);
    const sakelar = { tugasBelajar: true, mpp: true, berhentiSementara: true };
    expect(computeBezetting(NASIONAL.map(orang), { per: PER, aturan: { sakelar, dikenalkan: {} } }).get("j")?.jumlah).toBe(4);
  });

  it("never lets a switch count somebody whom the table excludes", () => {
    expect(bacaKedudukanHukum("PTDH", { sakelar: { ptdh: true }, dikenalkan: {} }).memangku).toBe(false);
  });

  it.each([
    ["CLTN", "cltn"],
    ["Cuti di luar tanggungan Negara (CLTN)", "cltn"],
    ["PNS Aktif", "aktif"],
    ["Aktif CPNS", "aktif"],
    ["A\u00adktif\u200b", "aktif"],
    ["Pensiun atas permintaan sendiri", "pensiunAps"],
    ["PENSIUN JANDA / DUDA", "pensiunJandaDuda"],
    ["Pemberhentian sementara", "berhentiSementara"],
    ["Meninggal Dunia", "meninggal"],
    ["Putus Kontrak", "kontrakSelesai"],
    ["Prajurit Wajib", "prajuritWajib"],
  ])("reads %s as %s", (teks, kode) => {
    const bacaan = bacaKedudukanHukum(teks, ATURAN_KEDUDUKAN_BAWAAN);
    expect(bacaan.keadaan === "dikenal" && bacaan.nilai.kode).toBe(kode);
  });

  it("turns a switch off as well as on, and knows none that was not set by the office itself", () => {
    const mpp = (sakelar: Readonly<Record<string, boolean>>) => bacaKedudukanHukum("MPP", { sakelar, dikenalkan: {} }).memangku;
    expect([mpp({ mpp: true }), mpp({ mpp: false }), mpp({}), mpp(Object.create({ mpp: true }) as Record<string, boolean>)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it("reads a bracket only as the end of the whole value, closed or not", () => {
    const kode = (teks: string) => {
      const bacaan = bacaKedudukanHukum(teks, ATURAN_KEDUDUKAN_BAWAAN);
      return bacaan.keadaan === "dikenal" ? bacaan.nilai.kode : bacaan.keadaan;
    };
    expect([kode("Masa Persiapan Pensiun (MPP"), kode("Aktif (PNS aktif)  ")]).toEqual(["mpp", "aktif"]);
    expect([kode("Aktif (PNS aktif) tetapi sakit"), kode("CLTN (CLTN) Aktif (PNS aktif)")]).toEqual(["asing", "asing"]);
  });

  it("counts an empty value, and never one that nobody knows or that says two things", () => {
    expect(bacaKedudukanHukum(" - ", ATURAN_KEDUDUKAN_BAWAAN)).toEqual({ keadaan: "kosong", memangku: true });
    for (const teks of ["Cuti besar", "Aktif (CLTN)", "PNS"]) {
      expect(bacaKedudukanHukum(teks, ATURAN_KEDUDUKAN_BAWAAN)).toEqual({ keadaan: "asing", memangku: false });
    }
  });

  it("takes the office's own answer before the table", () => {
    const aturan = { sakelar: {}, dikenalkan: { "cuti besar": "aktif", aktif: "tidakAktif", "kode lama": "sudahDihapus" } };
    expect(bacaKedudukanHukum("Cuti Besar", aturan).memangku).toBe(true);
    expect(bacaKedudukanHukum("AKTIF", aturan).memangku).toBe(false);
    expect(bacaKedudukanHukum("Kode lama", aturan).keadaan).toBe("asing");
  });

  it("says why somebody does not count", () => {
    const belum = { kedudukanHukum: "Aktif", tmtJabatan: "2026-11-22" as PlainDate };
    expect(alasanTidakDihitung(belum, BAWAAN)).toBe("tmtBelumTiba");
    expect(alasanTidakDihitung({ ...belum, tmtJabatan: PER }, BAWAAN)).toBeNull();
    expect(alasanTidakDihitung(orang("Pensiun"), BAWAAN)).toBe("kedudukanHukum");
    expect(alasanTidakDihitung(orang("Cuti besar"), BAWAAN)).toBe("kedudukanAsing");
  });

  it("gives every spelling to one value only", () => {
    for (const satu of KEDUDUKAN_HUKUM) {
      for (const ejaan of [satu.nama, ...satu.ejaan]) {
        const bacaan = bacaKedudukanHukum(ejaan, ATURAN_KEDUDUKAN_BAWAAN);
        expect(bacaan.keadaan === "dikenal" && bacaan.nilai.kode, ejaan).toBe(satu.kode);
      }
    }
  });
});
