import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../core/date";
import { aturanHitungan, computeHitungan } from "../../../core/disiplin/hitungan";
import { NILAI_TANPA_KANTOR } from "../../../core/peraturan/nilai-kantor";
import { kalenderKerja } from "../../../core/presensi/jam-kerja";
import { pengenalOrang } from "../../../core/presensi/kenali";
import { hariDari, rencanaPresensi } from "../../../core/presensi/pratinjau";
import { bacaPresensi } from "../../../electron/presensi/baca-presensi";

const ISI = readFileSync(join(import.meta.dirname, "..", "..", "fixtures", "presensi-2026.xlsx"));
/** Those of the file with an absence, the days counted by hand over its cells; and four of the eleven without any. */
const ALPA: Readonly<Record<string, number>> = {
  "197002082009012009": 10,
  "197603062018031007": 8,
  "199206162018041003": 8,
  "199302202015012007": 7,
  "197610222009122002": 6,
  "197612242005042001": 6,
  "197712102017012005": 5,
  "199105142019121003": 4,
  "199501092017011004": 2,
  "199201012015032001": 2,
  "199212262014032004": 2,
  "199812152020011002": 1,
  "199609132018011007": 1,
  "197407232015011003": 0,
};

const pegawai = Object.keys(ALPA).map((nip) => ({ id: nip, nip, nama: "X" }));
const baca = () =>
  bacaPresensi({
    nama: "presensi-2026.xlsx",
    isi: ISI,
    jawaban: {},
    ingat: {},
    kenali: pengenalOrang(pegawai, {}, {}),
    lapor: () => undefined,
  });

describe("the attendance of the office", () => {
  it("is read to the last of its 4,632 rows: those of fourteen people taken, those of ten unknown ones told", () => {
    const bacaan = baca();
    const [lembar] = bacaan.lembar;
    expect(lembar).toMatchObject({
      nama: "Presensi",
      tataLetak: "daftar",
      baris: 4_633,
      perabot: { judulKolom: 1 },
      terbaca: 14 * 193,
      masalah: 10 * 193,
    });
    expect(bacaan.pertanyaan.filter(({ jenis }) => jenis === "orang")).toHaveLength(10);
    expect(bacaan.pertanyaan.filter(({ jenis }) => jenis !== "orang")).toEqual([]);
    expect(bacaan.banyakHari).toBe(2_702);
    expect(bacaan.masalah[0]).toMatchObject({ kode: "nipTakDikenal", lembar: "Presensi", sel: "A195" });
  });

  it("has just the absences that a hand counts in its cells", () => {
    const bacaan = baca();
    const kalender = kalenderKerja({ tahun: [2025, 2026, 2027], libur: [], jamKerja: [] });
    const hasil = Object.fromEntries(
      bacaan.orang.map(({ pegawaiId }, nomor) => {
        const hari = [...bacaan.hari()].filter(({ orang }) => orang === nomor).map(hariDari);
        const { tanpaKeterangan } = computeHitungan({
          tahun: 2026,
          per: "2026-11-26" as PlainDate,
          kalender,
          hari,
          masa: [{ sejak: null, status: "PNS", aktif: true }],
          aturan: aturanHitungan(NILAI_TANPA_KANTOR, null),
        });
        return [pegawaiId, tanpaKeterangan.length];
      }),
    );
    expect(hasil).toEqual(ALPA);
  });

  it("shows that the office goes home at 16:00 on Fridays too, and asks about it", () => {
    const { jamKerja, pertanyaan } = rencanaPresensi(baca(), { ada: [], jamKerja: [], jawaban: {} });
    expect(pertanyaan).toMatchObject([{ kunci: "jamPulang:jumat", pilihan: ["16:00", "16:30"], bawaan: "16:00" }]);
    expect([jamKerja?.kamis, jamKerja?.jumat, jamKerja?.sabtu]).toEqual(["07:30-16:00", "07:30-16:00", ""]);
    expect(rencanaPresensi(baca(), { ada: [], jamKerja: [], jawaban: { "jamPulang:jumat": "16:30" } }).jamKerja).toBeNull();
  });
});
