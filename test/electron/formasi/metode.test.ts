import { describe, expect, it } from "vitest";
import type { CellObject } from "xlsx";
import { WISN_KOSONG } from "../../../core/abk/metode-jabatan";
import { WAKTU_KOSONG } from "../../../core/abk/waktu-tersedia";
import { periksaFormasi, tulisFormasi } from "./tulis";
import { KASIR } from "../../core/abk/contoh-metode";
import { adaLibreOffice, barisBerisi, bukaBuku, hitungUlang, lembarBernama, sel, ubahBagian } from "./buka";
import { bahanUji, type JabatanUji } from "./kantor-uji";

const dasar = { unit: "Subbagian Umum", kelas: 5, pns: 1, pppk: 0 };

/** Jabatan whose need comes from another method; the first keeps tasks that are not counted. */
const KANTOR: readonly JabatanUji[] = [
  {
    ...dasar,
    nama: "Pengemudi",
    tugas: [[100, "bulan", 60]],
    metode: {
      jenis: "peralatanKerja",
      isian: {
        peralatanKerja: {
          baris: [
            { nama: "Mobil dinas", alat: 2, cara: "orangPerAlat", rasio: 1 },
            { nama: "Genset", alat: 1, cara: "alatPerOrang", rasio: 2 },
          ],
          tertulis: null,
        },
      },
    },
  },
  {
    ...dasar,
    nama: "Agendaris",
    tugas: [],
    metode: { jenis: "hasilKerja", isian: { hasilKerja: { baris: [{ nama: "=Surat", target: 1, standar: 6 }], tertulis: null } } },
  },
  { ...dasar, nama: "Caraka", tugas: [], metode: { jenis: "objekKerja", isian: {} } },
  {
    ...dasar,
    nama: "Kasir",
    tugas: [],
    metode: {
      jenis: "wisn",
      isian: {
        wisn: {
          ...WISN_KOSONG,
          varian: "depkes1998",
          waktu: { ...WAKTU_KOSONG, ...KASIR.hari },
          kegiatan: KASIR.kegiatan,
          penunjang: KASIR.kelonggaran,
        },
      },
    },
  },
  { ...dasar, nama: "Arsiparis", tugas: [[625, "tahun", 120]] },
];

const bahan = bahanUji(KANTOR);

describe("formasi of jabatan with another method", () => {
  it("carries 2 x 1 + 1 / 2 = 2.5 people as 187,500 minutes, rounds to 3 and leaves the tasks out", async () => {
    const { isi } = await tulisFormasi(bahan);
    const usul = lembarBernama(bukaBuku(isi), "Usul Formasi");
    const baris = barisBerisi(usul, "B", "Pengemudi");
    expect(["G", "H", "I", "J", "L", "N"].map((kolom) => sel(usul, `${kolom}${baris}`).nilai)).toEqual([187_500, 2.5, 3, -2, 2.5, 2]);
  });

  it("lists the steps in words, says its divisor, and takes the workload from the need by a formula", async () => {
    const { isi } = await tulisFormasi(bahan);
    const rincian = lembarBernama(bukaBuku(isi), "Rincian ABK");
    const kepala = barisBerisi(rincian, "B", "Kasir");
    const kebutuhan = barisBerisi(rincian, "B", "Kebutuhan menurut metode WISN");
    expect(sel(rincian, `B${kepala + 2}`).nilai).toBe("Waktu kerja tersedia: 253 hari × 7 jam × 60 = 106.260 menit (1.771 jam)");
    expect(sel(rincian, `B${kebutuhan - 1}`).nilai).toContain("bukan waktu kerja efektif menurut aturan hitung (75.000 menit)");
    expect(sel(rincian, `J${kebutuhan}`)).toMatchObject({ nilai: expect.closeTo(3.659326, 6) as number, rumus: undefined });
    expect(sel(rincian, `I${kebutuhan + 1}`).rumus).toBe(`ROUND(J${kebutuhan}*WKE_MENIT,6)`);
  });

  it("finds a need that was changed after it was written", async () => {
    const { isi } = await tulisFormasi(bahan);
    const rusak = ubahBagian(isi, "xl/worksheets/sheet2.xml", (xml) => xml.replace(/<v>3\.659\d+<\/v>/u, "<v>3.5</v>"));
    await expect(periksaFormasi(rusak, bahan)).rejects.toMatchObject({
      code: "exportMismatch",
      data: { lembar: "Rincian ABK", tertulis: 3.5 },
    });
  });
});

it.skipIf(!adaLibreOffice)("gives the written figures again when LibreOffice computes them", async () => {
  const { isi } = await tulisFormasi(bahan);
  const tertulis = bukaBuku(isi);
  const ulang = hitungUlang(isi);
  const beda: string[] = [];
  let jumlah = 0;
  for (const nama of tertulis.SheetNames) {
    const lembar = lembarBernama(tertulis, nama);
    for (const alamat of Object.keys(lembar).filter((kunci) => /^[A-Z]+\d+$/u.test(kunci))) {
      const asal: CellObject = lembar[alamat];
      if (asal.f === undefined) continue;
      jumlah += 1;
      const { nilai } = sel(lembarBernama(ulang, nama), alamat);
      const sama = typeof asal.v === "number" && typeof nilai === "number" ? Math.abs(asal.v - nilai) < 1e-9 : asal.v === nilai;
      if (!sama) beda.push(`${nama} ${alamat}: ${String(asal.v)} <> ${String(nilai)}`);
    }
  }
  expect(beda).toEqual([]);
  expect(jumlah).toBeGreaterThan(60);
});
