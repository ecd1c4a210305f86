import type { PlainDate } from "../date";
import type { StatusPegawai } from "../pegawai/pegawai";
import { tahunDari } from "../presensi/jam-kerja";
import type { HariPresensi } from "../presensi/menit";
import type { AmbangBerikut, BahanHitungan, Berturut } from "./bentuk-hitungan";
import { aturanAbsen, jenjangBerikut, KETENTUAN_ABSEN, KETENTUAN_BERTURUT, perangkatAbsen, type AturanAbsen } from "./jenjang";

/** Days that one table counts. */
export interface Dijumlahkan {
  readonly aturan: AturanAbsen;
  readonly hari: readonly PlainDate[];
}

/** Last day that is looked at: `per`, or the end of the year before it. */
export function akhirHitungan({ tahun, per, kalender }: BahanHitungan): PlainDate {
  const akhir = kalender.hari.findLast(({ tanggal }) => tahunDari(tanggal) === tahun)?.tanggal ?? per;
  return per < akhir ? per : akhir;
}

/** What the year looks like so far. */
export interface Keadaan {
  readonly dijumlahkan: readonly Dijumlahkan[];
  readonly berjalan: Berturut;
  readonly terbaru: StatusPegawai;
  readonly catatan: ReadonlyMap<PlainDate, HariPresensi>;
}

/** The threshold that takes the fewest more days: by the sum of the year, or by the row that runs; of two that take as many, the heavier. */
export function ambangBerikut(bahan: BahanHitungan, { dijumlahkan, berjalan, terbaru, catatan }: Keadaan): AmbangBerikut | null {
  const akhir = akhirHitungan(bahan);
  const aturan = aturanAbsen(akhir, terbaru);
  const perangkat = perangkatAbsen(aturan, akhir, bahan.aturan.tukinSejak);
  const jumlah = dijumlahkan.find((satu) => satu.aturan === aturan)?.hari.length ?? 0;
  const jenjang = jenjangBerikut(bahan.aturan.jenjang[aturan], jumlah);
  const kerja = hariMendatang(bahan, catatan);
  const menurutJumlah =
    jenjang === null
      ? null
      : {
          kode: jenjang.kode,
          perangkat,
          ketentuan: KETENTUAN_ABSEN[aturan],
          lewat: "jumlah" as const,
          hari: jenjang.dari,
          sisa: jenjang.dari - jumlah,
          tanggal: kerja.filter((tanggal) => tahunDari(tanggal) === bahan.tahun)[jenjang.dari - jumlah - 1] ?? null,
        };
  const batas = bahan.aturan.berturut[aturan];
  const ketentuan = KETENTUAN_BERTURUT[aturan];
  // What became of a row after the end of a year that is over belongs to the next one.
  if (batas === null || ketentuan === null || tahunDari(bahan.per) > bahan.tahun) return menurutJumlah;
  const sisa = batas - berjalan.hari.length;
  if (berjalan.hari.length === 0 || sisa <= 0) return menurutJumlah;
  if (menurutJumlah !== null && menurutJumlah.sisa < sisa) return menurutJumlah;
  return {
    kode: "B3",
    perangkat,
    ketentuan,
    lewat: "berturut",
    hari: batas,
    sisa,
    tanggal: kerja[sisa - 1] ?? null,
  };
}

/**
 * Working days that may still become absences: those behind `per`, and `per` itself while it has no record. None on which she is not to come:
 * who is away for long, or has left, is not absent.
 */
function hariMendatang({ per, kalender, tahun, masa }: BahanHitungan, catatan: ReadonlyMap<PlainDate, HariPresensi>): readonly PlainDate[] {
  const bertugas = (tanggal: PlainDate): boolean => masa.findLast(({ sejak }) => sejak === null || sejak <= tanggal)?.aktif ?? false;
  return kalender.hari
    .filter(({ tanggal, jadwal }) => jadwal !== null && tahunDari(tanggal) >= tahun && tanggal >= per && !catatan.has(tanggal))
    .flatMap(({ tanggal }) => (bertugas(tanggal) ? [tanggal] : []));
}
