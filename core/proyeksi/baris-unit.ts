import { kunciUnit, rentangBaris } from "../formasi/naskah-rekap";
import { groupBy } from "../group";
import type { Baris } from "../naskah/naskah";
import { barisIsi, barisJumlah, type KolomIsi } from "../naskah/tabel";
import { TEKS_JUMLAH } from "../text/formasi-berkas";
import { jumlahBaris, TOTAL, type BarisProyeksi, type JumlahBaris } from "./bahan-naskah";
import type { ProyeksiJabatan } from "./proyeksi";

export type KolomProyeksi = KolomIsi<BarisProyeksi, JumlahBaris>;

/** Posts in printing order: those of a unit together, where the unit first appears. */
export function menurutUnitProyeksi(jabatan: readonly ProyeksiJabatan[]): readonly ProyeksiJabatan[] {
  return [...groupBy(jabatan, ({ unitId }) => unitId).values()].flat();
}

/** Columns that stand beside the page behind those that are printed, as a workbook lays them. */
export function tercetakDahulu(kolom: readonly KolomProyeksi[]): readonly KolomProyeksi[] {
  return [...kolom.filter(({ diLuarCetak }) => diLuarCetak !== true), ...kolom.filter(({ diLuarCetak }) => diLuarCetak === true)];
}

/** Rows by unit with their sums, and the total. The last two posts stay with it. */
export function* barisPerUnit(
  kolom: readonly KolomProyeksi[],
  jabatan: readonly ProyeksiJabatan[],
  { tahun, gabung }: { readonly tahun: readonly number[]; readonly gabung: number },
): Generator<Baris> {
  let nomor = 0;
  for (const anggota of groupBy(jabatan, ({ unitId }) => unitId).values()) {
    const [pertama, terakhir] = [anggota.at(0), anggota.at(-1)];
    if (pertama && terakhir)
      yield barisJumlah(kolom, {
        kunci: kunciUnit(pertama),
        jenis: "kelompok",
        jumlah: jumlahBaris(anggota, tahun),
        label: ["nama", pertama.unit],
        atas: [pertama.jabatanId, terakhir.jabatanId],
        bersama: true,
      });
    for (const satu of anggota) {
      nomor += 1;
      yield barisIsi(kolom, { nomor, jabatan: satu }, { kunci: satu.jabatanId, bersama: nomor > jabatan.length - 2 });
    }
  }
  yield barisJumlah(kolom, {
    kunci: TOTAL,
    jenis: "jumlah",
    jumlah: jumlahBaris(jabatan, tahun),
    label: ["nomor", TEKS_JUMLAH],
    atas: rentangBaris(menurutUnitProyeksi(jabatan)),
    gabung: [0, gabung],
    bersama: true,
  });
}
