import { expect } from "vitest";
import type { IsiSel } from "../../../core/intake/lembar";
import type { BacaanPresensi, HariTerbaca } from "../../../core/presensi/baca/bacaan";
import { PembacaPresensi } from "../../../core/presensi/baca/pembaca";
import { simpulkan, type BahanSimpulan } from "../../../core/presensi/baca/simpulan";
import { pengenalOrang } from "../../../core/presensi/kenali";
import { teksJam } from "../../../core/presensi/menit";

export const SITI = "198001012005012001";
export const BUDI = "199002022015031002";
const PEGAWAI = [
  { id: "siti", nip: SITI, nama: "SITI AMINAH" },
  { id: "budi", nip: BUDI, nama: "BUDI SANTOSO" },
  { id: "dua1", nip: "197001012000031001", nama: "KEMBAR" },
  { id: "dua2", nip: "197101012000031001", nama: "KEMBAR" },
];
export type Kisi = readonly (readonly IsiSel[])[];

export function baca(
  lembar: Readonly<Record<string, Kisi>>,
  ubah: Partial<BahanSimpulan> & { readonly orang?: Readonly<Record<string, string>> } = {},
): BacaanPresensi {
  const pembaca = new PembacaPresensi();
  for (const [nama, kisi] of Object.entries(lembar)) {
    pembaca.mulai(nama, false);
    for (const [urut, sel] of kisi.entries()) if (sel.some((isi) => isi !== null && isi !== "")) pembaca.baris({ nomor: urut + 1, sel });
  }
  const jawaban = ubah.jawaban ?? {};
  const hasil = simpulkan(pembaca, {
    berkas: "rekap.xlsx",
    jawaban,
    ingat: {},
    kenali: pengenalOrang(PEGAWAI, jawaban, ubah.orang ?? {}),
    ...ubah,
  });
  // Every row of every sheet is taken, furniture or a problem.
  for (const satu of hasil.lembar) {
    const perabot = Object.values(satu.perabot).reduce((jumlah, banyak) => jumlah + banyak, 0);
    expect(satu.terbaca + perabot + satu.masalah).toBe(satu.baris);
  }
  return hasil;
}

export const singkat = (bacaan: BacaanPresensi): string[] =>
  [...bacaan.hari()].map((satu: HariTerbaca) =>
    [
      bacaan.orang[satu.orang]?.pegawaiId,
      satu.tanggal,
      satu.kode,
      satu.masuk === null ? "-" : teksJam(satu.masuk),
      satu.keluar === null ? "-" : teksJam(satu.keluar),
    ].join(" "),
  );
export const masalah = (bacaan: BacaanPresensi): string[] => bacaan.masalah.map(({ kode, sel }) => `${sel} ${kode}`);
export const tanya = (bacaan: BacaanPresensi): string[] => bacaan.pertanyaan.map(({ kunci }) => kunci);
export const KEPALA = ["NIP", "Nama", "Tanggal", "Jam Masuk", "Jam Pulang", "Keterangan"];
