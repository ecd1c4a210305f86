import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../core/date";
import { TANPA_FAKTA, type FaktaGolongan, type FaktaJabatan, type FaktaOrang, type FaktaStatus } from "../../../core/pegawai/fakta";
import { ATURAN_KEDUDUKAN_BAWAAN } from "../../../core/pegawai/kedudukan-hukum";
import { temuanRiwayat } from "../../../core/pegawai/temuan-riwayat";
import { kalimatTemuanRiwayat } from "../../../core/text/temuan-riwayat";

const hari = (teks: string | null): PlainDate | null => teks as PlainDate | null;
const milik = (id: string, sejak: string | null) => ({ id, pegawaiId: "sari", sejak: hari(sejak) });
const pos = (id: string, sejak: string | null, lain: Partial<FaktaJabatan> = {}): FaktaJabatan => ({
  ...milik(id, sejak),
  jenis: "definitif",
  jabatanId: id,
  namaJabatan: "",
  sampai: null,
  nomorSk: "",
  ...lain,
});
const gol = (id: string, golongan: string | null, sejak: string | null): FaktaGolongan => ({
  ...milik(id, sejak),
  golongan,
  masaKerjaTahun: null,
  masaKerjaBulan: null,
  nomorSk: "",
});
const status = (id: string, nilai: FaktaStatus["status"], sejak: string | null): FaktaStatus => ({
  ...milik(id, sejak),
  status: nilai,
  akhirKontrak: null,
  nomorSk: "",
});
const kedudukan = (id: string, kedudukanHukum: string, sejak: string | null) => ({
  ...milik(id, sejak),
  kedudukanHukum,
  nomorSk: "",
  catatan: "",
});

const temuan = (fakta: Partial<FaktaOrang>, lahir: string | null = "1990-01-01") =>
  temuanRiwayat({ identitas: { tanggalLahir: hari(lahir) }, fakta: { ...TANPA_FAKTA, ...fakta }, aturan: ATURAN_KEDUDUKAN_BAWAAN });
const jenis = (...isi: Parameters<typeof temuan>) => temuan(...isi).map((satu) => satu.jenis);

describe("the history of a person", () => {
  it("asks which of two own posts of one day is right, and about one that lasted into the next", () => {
    expect(temuan({ riwayatJabatan: [pos("b", "2020-01-01"), pos("a", "2020-01-01")] })).toEqual([
      { jenis: "duaDefinitif", tabel: "riwayatJabatan", fakta: ["a", "b"], tanggal: "2020-01-01", nilai: [] },
    ]);
    const lama = (sampai: string) => pos("a", "2018-01-01", { sampai: hari(sampai) });
    expect(jenis({ riwayatJabatan: [lama("2020-01-01"), pos("b", "2020-01-01")] })).toEqual(["duaDefinitif"]);
    expect(jenis({ riwayatJabatan: [lama("2019-12-31"), pos("b", "2020-01-01")] })).toEqual([]);
    expect(jenis({ riwayatJabatan: [pos("a", "2018-01-01"), pos("b", "2018-01-01", { jenis: "plt" })] })).toEqual([]);
  });

  it("asks about a TMT before birth and before the age of 17, from the birthday on not any more", () => {
    expect(jenis({ riwayatStatus: [status("s", "PNS", "1989-12-31")] })).toEqual(["tmtSebelumLahir"]);
    expect(jenis({ riwayatGolongan: [gol("g", "II/a", "2006-12-31")] })).toEqual(["tmtTerlaluMuda"]);
    expect(jenis({ riwayatJabatan: [pos("a", "2007-01-01")] })).toEqual([]);
    expect(jenis({ riwayatJabatan: [pos("a", "1970-01-01")] }, null)).toEqual([]);
  });

  it("asks about a golongan that goes down, within one scale only", () => {
    expect(temuan({ riwayatGolongan: [gol("b", "III/a", "2022-04-01"), gol("a", "III/b", "2020-04-01")] })).toMatchObject([
      { jenis: "golonganTurun", fakta: ["a", "b"], nilai: ["III/b", "III/a"] },
    ]);
    expect(jenis({ riwayatGolongan: [gol("a", "III/b", "2020-04-01"), gol("b", "III/b", "2022-04-01")] })).toEqual([]);
    expect(jenis({ riwayatGolongan: [gol("a", "III/b", "2020-04-01"), gol("b", "V", "2022-04-01")] })).toEqual([]);
  });

  it("asks about a golongan of the other scale than the status of its day", () => {
    const dua = [status("1", "PPPK", "2020-01-01"), status("2", "PNS", "2024-01-01")];
    expect(temuan({ riwayatStatus: dua, riwayatGolongan: [gol("a", "III/a", "2023-12-31")] })).toMatchObject([
      { jenis: "golonganStatus", nilai: ["III/a", "PPPK"] },
    ]);
    expect(jenis({ riwayatStatus: dua, riwayatGolongan: [gol("a", "III/a", "2024-01-01")] })).toEqual([]);
    expect(jenis({ riwayatStatus: dua, riwayatGolongan: [gol("a", "III/a", null)] })).toEqual(["golonganStatus"]);
  });

  it("asks about a last day before the first", () => {
    const terbalik = { sampai: hari("2019-12-31") };
    expect(jenis({ riwayatJabatan: [pos("a", "2020-01-01", { jenis: "plt", ...terbalik })] })).toEqual(["sampaiSebelumSejak"]);
    const atasan = { ...milik("x", "2020-01-01"), atasanId: null, namaAtasan: "ANI", ...terbalik };
    expect(jenis({ riwayatAtasan: [atasan] })).toEqual(["sampaiSebelumSejak"]);
  });

  it("asks about what begins after she left, and not about who came back", () => {
    const keluar = [kedudukan("k", "Pensiun", "2022-01-01")];
    expect(jenis({ riwayatKedudukan: keluar, riwayatJabatan: [pos("a", "2022-01-02")] })).toEqual(["sesudahKeluar"]);
    expect(jenis({ riwayatKedudukan: keluar, riwayatJabatan: [pos("a", "2021-12-31")] })).toEqual([]);
    expect(
      jenis({ riwayatKedudukan: [...keluar, kedudukan("l", "Aktif", "2023-01-01")], riwayatJabatan: [pos("a", "2023-01-01")] }),
    ).toEqual([]);
    expect(jenis({ riwayatKedudukan: [kedudukan("k", "Pensiun", null)], riwayatJabatan: [pos("a", "2022-01-02")] })).toEqual([]);
  });

  it("says each as a sentence", () => {
    const semua = [
      ...temuan({ riwayatGolongan: [gol("a", "III/b", "2020-04-01"), gol("b", "III/a", "2022-04-01")] }),
      ...temuan({ riwayatGolongan: [gol("g", "II/a", "2006-12-31")] }),
    ];
    expect(semua.map(kalimatTemuanRiwayat)).toEqual([
      "Golongan turun dari III/b ke III/a pada 1 April 2022. Karena hukuman, atau salah catat?",
      "Riwayat golongan: pada TMT 31 Desember 2006 usianya belum 17 tahun.",
    ]);
  });
});
