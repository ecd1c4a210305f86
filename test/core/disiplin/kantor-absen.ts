import type { PlainDate } from "../../../core/date";
import type { BahanHitungan, Hitungan } from "../../../core/disiplin/bentuk-hitungan";
import { aturanHitungan, computeHitungan } from "../../../core/disiplin/hitungan";
import { NILAI_TANPA_KANTOR } from "../../../core/peraturan/nilai-kantor";
import { kalenderKerja } from "../../../core/presensi/jam-kerja";
import type { KodePresensi } from "../../../core/presensi/kode";
import type { HariPresensi } from "../../../core/presensi/menit";

export const hari = (teks: string): PlainDate => teks as PlainDate;
export const ATURAN = aturanHitungan(NILAI_TANPA_KANTOR, null);
export const LIBUR = [
  { tanggal: hari("2026-01-01"), nama: "Tahun baru" },
  // A week of holidays in the midst of March: Thursday and Friday, then Monday and Tuesday.
  { tanggal: hari("2026-03-19"), nama: "Nyepi" },
  { tanggal: hari("2026-03-20"), nama: "Cuti bersama" },
  { tanggal: hari("2026-03-23"), nama: "Idulfitri" },
  { tanggal: hari("2026-03-24"), nama: "Idulfitri" },
];
export const KALENDER = kalenderKerja({ tahun: [2025, 2026, 2027], libur: LIBUR, jamKerja: [] });
const KERJA = KALENDER.hari.filter(({ jadwal }) => jadwal !== null).map(({ tanggal }) => tanggal);

export const satu = (tanggal: PlainDate, kode: KodePresensi, [masuk, keluar]: readonly (string | null)[] = []): HariPresensi => ({
  tanggal,
  kode,
  masuk: masuk ?? null,
  keluar: keluar ?? null,
  menitTerlambat: null,
  menitPulangCepat: null,
});

/** Everybody came on every working day but on those given. */
export function hitung(lain: readonly HariPresensi[], ubah: Partial<BahanHitungan> = {}): Hitungan {
  const per = ubah.per ?? hari("2026-12-31");
  const ada = new Set(lain.map(({ tanggal }) => tanggal));
  return computeHitungan({
    tahun: 2026,
    per,
    kalender: KALENDER,
    hari: [...KERJA.filter((tanggal) => tanggal <= per && !ada.has(tanggal)).map((tanggal) => satu(tanggal, "hadir")), ...lain],
    masa: [{ sejak: null, status: "PNS", aktif: true }],
    aturan: ATURAN,
    ...ubah,
  });
}

/** So many absences of 2026 on every second working day, so that none follow each other. */
export const terputus = (banyak: number, mulai = 0): HariPresensi[] =>
  Array.from({ length: banyak }, (_kosong, urut) => satu(diTahun(mulai + urut * 2), "tanpaKeterangan"));
export const KERJA_2026 = KERJA.filter((tanggal) => tanggal.startsWith("2026"));
const diTahun = (urut: number): PlainDate => KERJA_2026[urut] ?? hari("2026-12-31");
export const alpa = (...tanggal: string[]): HariPresensi[] => tanggal.map((teks) => satu(hari(teks), "tanpaKeterangan"));

export const KOSONG: BahanHitungan = {
  tahun: 2026,
  per: hari("2026-12-31"),
  kalender: KALENDER,
  hari: [],
  masa: [{ sejak: null, status: "PNS", aktif: true }],
  aturan: ATURAN,
};
