import { describe, expect, it } from "vitest";
import { ID_ATURAN } from "../../../core/penempatan/aturan";
import { barisSetelan } from "../../../core/penempatan/naskah-setelan";
import type { SetelanTercetak } from "../../../core/penempatan/rencana-tercetak";
import { ketentuan } from "../../../core/peraturan/register";
import { KALIMAT_ATURAN } from "../../../core/text/aturan-penempatan";
import { SETELAN_UJI } from "../../electron/naskah/setelan-uji";

const BAWAAN: SetelanTercetak = { ...SETELAN_UJI, batasan: { kunci: [], coret: [], penting: [] } };

describe("the settings of a dossier", () => {
  it("are every figure from which a score and a plan are reckoned, the lowest score among them", () => {
    const hal = barisSetelan(BAWAAN).map(([nama, nilai]) => `${nama}: ${nilai}`);
    for (const id of ID_ATURAN) expect(hal.filter((satu) => satu.startsWith(`Syarat ${KALIMAT_ATURAN[id].nama}: `)).length, id).toBe(1);
    expect(hal).toEqual(
      expect.arrayContaining([
        "Bobot Kompetensi: 35",
        "Nilai predikat Sangat Baik: 100",
        "Nilai predikat Butuh Perbaikan (Cukup): 50",
        "Lama pengalaman yang bernilai penuh: 60 bulan",
        "Nilai program studi yang serumpun: 60",
        "Nilai pindah sesudah masa jabatan paling lama: 100",
        "Bagian tanpa bukti: dihitung setengah",
        "Syarat Nilai paling rendah: keras",
        "Nilai paling rendah bagi satu perpindahan: 50",
        "Pengurangan nilai bagi setiap bulan menunggu: 0,2",
        "Jangka waktu kursi dan syarat yang diperhitungkan: 12 bulan",
      ]),
    );
  });

  it("say whose choice each is: what the product begins with, and what the office put in its place", () => {
    const kantor = {
      ...BAWAAN,
      bobot: { ...BAWAAN.bobot, kinerja: 25 },
      sifat: { ...BAWAAN.sifat, asal: "mati" as const },
      pengalamanBulan: 48,
    };
    const milikKantor = barisSetelan(kantor).filter(([, , sumber]) => sumber === "Nilai kantor, sebagai pengganti bawaan penyusun.");
    expect(milikKantor.map(([hal]) => hal)).toEqual([
      "Bobot Kinerja",
      "Lama pengalaman yang bernilai penuh",
      "Syarat Jabatan yang ditinggalkan",
    ]);
    expect(barisSetelan(kantor)[0]?.[2]).toBe(ketentuan("penempatan-bobot").sumber);
  });
});
