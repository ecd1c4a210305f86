import type { BarisBaruDari } from "../baris/semua";
import type { Pegawai } from "../pegawai/pegawai";
import { hari } from "./tabel";

/** Rows of the sample's talent pages, table by table. */
export interface TalentaContoh {
  readonly nilaiTalenta: readonly BarisBaruDari<"nilaiTalenta">[];
  readonly kalibrasiTalenta: readonly BarisBaruDari<"kalibrasiTalenta">[];
}

/** Potential as an assessment gave it, by turns: some high, some low. */
const POTENSI = [88, 74, 62, 91, 55, 79, 68, 83, 47, 72] as const;
const SEMULA = 5;

/** What was agreed on in a meeting: who | the box after | why. */
const DISEPAKATI = [
  ["Intan Larasmaya", 8, "Rapat talenta: memimpin pengelolaan logistik dua kecamatan dengan hasil yang diakui KPU Provinsi."],
  ["Arif Lesmanatama", 3, "Rapat talenta: target pengolahan data semester II tidak tercapai; didampingi atasan."],
  ["Lia Maharsanti", 7, "Rapat talenta: menyelesaikan laporan keuangan tanpa temuan dua tahun berturut-turut."],
] as const;

/** Two years of assessed potential and integrity, values of the 360 for some, and three boxes that were agreed on. */
export function talentaContoh(pegawai: readonly Pick<Pegawai, "id" | "nama">[]): TalentaContoh {
  return {
    nilaiTalenta: [2024, 2025].flatMap((tahun) => pegawai.flatMap((orang, nomor) => nilaiOrang(orang.id, nomor, tahun))),
    kalibrasiTalenta: DISEPAKATI.flatMap(([nama, kotak, alasan], nomor) =>
      pegawai
        .filter((orang) => orang.nama === nama)
        .map((orang) => ({
          id: `contoh-kalibrasi-${nomor + 1}`,
          pegawaiId: orang.id,
          tahun: 2025,
          semula: SEMULA,
          kotak,
          alasan,
          oleh: "Sekretaris",
          tanggal: hari("2026-02-12"),
        })),
    ),
  };
}

function nilaiOrang(pegawaiId: string, nomor: number, tahun: number): BarisBaruDari<"nilaiTalenta">[] {
  // Every seventh has not been assessed, so that the page shows what is missing.
  if (nomor % 7 === 6) return [];
  const naik = tahun === 2025 ? (nomor % 3) * 4 : 0;
  const potensi = Math.min((POTENSI[nomor % POTENSI.length] ?? 0) + naik, 98);
  const satu = (unsur: BarisBaruDari<"nilaiTalenta">["unsur"], nilai: number, sumber: string): BarisBaruDari<"nilaiTalenta"> => ({
    id: `contoh-nilai-${tahun}-${nomor + 1}-${unsur}`,
    pegawaiId,
    tahun,
    unsur,
    nilai,
    sumber,
  });
  return [
    satu("potensi", potensi, `Asesmen potensi ${tahun}`),
    satu("integritas", nomor % 5 === 4 ? 70 : 92, "Rekam jejak menurut atasan"),
    ...(nomor % 2 === 0 ? [satu("umpanBalik360", 70 + ((nomor * 5) % 26), `Umpan balik 360 ${tahun}`)] : []),
  ];
}
