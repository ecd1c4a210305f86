import { kunciUnit, rentangBaris } from "../formasi/naskah-rekap";
import { groupBy } from "../group";
import type { Baris } from "../naskah/naskah";
import { barisIsi, barisJumlah, type KolomIsi } from "../naskah/tabel";
import { TEKS_JUMLAH } from "../text/formasi-berkas";
import { banyakSatker, jumlahBaris, kunciSatker, TOTAL, type BarisProyeksi, type JumlahBaris, type ProyeksiCetak } from "./bahan-naskah";
import type { ProyeksiJabatan } from "./proyeksi";

export type KolomProyeksi = KolomIsi<BarisProyeksi, JumlahBaris>;

/** Posts in printing order: those of a satuan kerja together, and in it those of a unit, each where it first appears. */
export function menurutUnitProyeksi(jabatan: readonly ProyeksiJabatan[]): readonly ProyeksiJabatan[] {
  return [...groupBy(jabatan, ({ satkerId }) => satkerId).values()].flatMap((milik) =>
    [...groupBy(milik, ({ unitId }) => unitId).values()].flat(),
  );
}

/** Columns that stand beside the page behind those that are printed, as a workbook lays them. */
export function tercetakDahulu(kolom: readonly KolomProyeksi[]): readonly KolomProyeksi[] {
  return [...kolom.filter(({ diLuarCetak }) => diLuarCetak !== true), ...kolom.filter(({ diLuarCetak }) => diLuarCetak === true)];
}

/** Rows by unit with their sums, of several satuan kerja by these first, and the total. The last two posts stay with it. */
export function* barisPerUnit(
  kolom: readonly KolomProyeksi[],
  { jabatan, satker, tahun }: Pick<ProyeksiCetak, "jabatan" | "satker" | "tahun">,
  gabung: number,
): Generator<Baris> {
  let nomor = 0;
  const namaSatker = banyakSatker({ jabatan }) ? new Map(satker.map(({ id, nama }) => [id, nama])) : null;
  const menurutSatker = groupBy(jabatan, ({ satkerId }) => satkerId);
  for (const anggota of groupBy(jabatan, ({ unitId }) => unitId).values()) {
    const [pertama, terakhir] = [anggota.at(0), anggota.at(-1)];
    const milik = pertama && namaSatker ? menurutSatker.get(pertama.satkerId) : undefined;
    const [awal, akhir] = [milik?.at(0), milik?.at(-1)];
    if (milik && akhir && pertama && awal === pertama)
      yield barisJumlah(kolom, {
        kunci: kunciSatker(pertama.satkerId),
        jenis: "kelompok",
        jumlah: jumlahBaris(milik, tahun),
        label: ["nama", (namaSatker?.get(pertama.satkerId) ?? "").toLocaleUpperCase("id-ID")],
        atas: [kunciUnit(pertama), akhir.jabatanId],
        bersama: true,
      });
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
