import { describe, expect, it } from "vitest";
import { bandingkanAnjab, bandingkanJabatanAnjab } from "../../../core/anjab/banding";
import type { IsiAnjabLengkap } from "../../../core/anjab/potret";
import { idUnsur, type AsalIsi, type IsiUnsur } from "../../../core/anjab/unsur";
import { anjabUji, bahanInformasi } from "../../electron/anjab/bahan-informasi";
import { bahanUji, type JabatanUji } from "../../electron/formasi/kantor-uji";

const DUA: readonly JabatanUji[] = ["Arsiparis", "Agendaris"].map((nama) => ({
  unit: "Subbagian Umum",
  nama,
  kelas: 6,
  pns: 1,
  pppk: 0,
  tugas: [[10, "tahun", 60, "Menata berkas"]],
}));

function jabatan(nomor: number, isi: Partial<IsiUnsur>): IsiAnjabLengkap {
  const satu = bahanInformasi(bahanUji(DUA)).jabatan[nomor];
  if (!satu) throw new Error("tidak ada jabatan");
  return { ...satu, anjab: anjabUji(satu.rekap.jabatanId, isi) };
}

const uraian = (...semua: string[]): IsiUnsur["wewenang"] => ({ baris: semua.map((satu) => ({ uraian: satu })) });
const beda = (lama: IsiAnjabLengkap, baru: IsiAnjabLengkap) =>
  bandingkanJabatanAnjab(lama, baru).hal.map(({ hal, baris }) => [hal, baris.map((satu) => [satu.keadaan, satu.lama, satu.baru])]);

describe("two informasi jabatan element by element", () => {
  it("tells a row that went from one that came and from one that changed, and leaves out what stayed", () => {
    const lama = jabatan(0, { wewenang: uraian("Meminta data kepada unit kerja", "Menolak berkas yang tidak lengkap", "Tetap begini") });
    const baru = jabatan(0, { wewenang: uraian("Meminta data kepada seluruh unit kerja", "Tetap begini", "Menetapkan jadwal") });
    expect(beda(lama, baru)).toEqual([
      [
        "wewenang",
        [
          ["hilang", "Menolak berkas yang tidak lengkap", ""],
          ["berubah", "Meminta data kepada unit kerja", "Meminta data kepada seluruh unit kerja"],
          ["baru", "", "Menetapkan jadwal"],
        ],
      ],
    ]);
  });

  it("sees that an element is no longer analysed although its words are the same", () => {
    const lama = jabatan(0, { ikhtisar: { teks: "Menata arsip" } });
    const bawaan: AsalIsi = { asal: "bawaan", oleh: "", tanggal: null, dari: "" };
    const satu = { id: idUnsur("j0", "ikhtisar"), jabatanId: "j0", unsur: "ikhtisar", isi: { teks: "Menata arsip" }, revision: 2 } as const;
    const baru = { ...lama, anjab: { ikhtisar: { ...satu, ...bawaan } } };
    expect(beda(lama, baru)).toEqual([
      [
        "ikhtisar",
        [
          ["hilang", "Asal: Dianalisis oleh Sri Rahayu, 3 Maret 2026, dari wawancara dua pemegang jabatan.", ""],
          ["baru", "", "Asal: Isian bawaan, belum dianalisis."],
        ],
      ],
    ]);
  });

  it("compares class, tasks with their measures, and the steps of tasks", () => {
    const lama = jabatan(0, {});
    const baru: IsiAnjabLengkap = {
      ...lama,
      rekap: { ...lama.rekap, kelas: 7 },
      tugas: lama.tugas.map((satu) => ({ ...satu, volume: 12 })),
      rincian: Object.fromEntries(Object.entries(lama.rincian).map(([id, satu]) => [id, { ...satu, tahapan: satu.tahapan.slice(0, 2) }])),
    };
    expect(beda(lama, baru)).toEqual([
      ["identitas", [["berubah", "Kelas: 6", "Kelas: 7"]]],
      [
        "tugas",
        [
          [
            "berubah",
            "Menata berkas | 10 dokumen, tahunan, 60 menit | hasil Konsep rencana kerja",
            "Menata berkas | 12 dokumen, tahunan, 60 menit | hasil Konsep rencana kerja",
          ],
        ],
      ],
      ["tahapan", [["hilang", "Menata berkas: Menyusun konsep", ""]]],
    ]);
  });

  it("is the same with itself, and names jabatan that only one side has, the new side first", () => {
    const [arsiparis, agendaris] = [jabatan(0, {}), jabatan(1, {})];
    expect(bandingkanJabatanAnjab(arsiparis, arsiparis)).toMatchObject({ keadaan: "tetap", hal: [] });
    const semua = bandingkanAnjab({ jabatan: [arsiparis] }, { jabatan: [agendaris] });
    expect(semua.map(({ nama, keadaan }) => [nama, keadaan])).toEqual([
      ["Agendaris", "baru"],
      ["Arsiparis", "hilang"],
    ]);
  });
});
