import { dayOfWeek, type PlainDate } from "../date";
import { alamatSel } from "../intake/lembar";
import type { BacaanPresensi, HariTerbaca, JawabanPresensi, PertanyaanPresensi } from "./baca/bacaan";
import { bacaJadwal, HARI_JADWAL, jamKerjaPada, type HariJadwal, type JamKerja } from "./jam-kerja";
import type { KodePresensi } from "./kode";
import { teksJam, type HariPresensi } from "./menit";

/** A day that the office keeps already. */
export interface PresensiAda extends HariPresensi {
  readonly id: string;
  readonly pegawaiId: string;
  readonly keterangan: string;
  readonly revision: number;
}

/** A day to be written, in the place of the one seen; null for none. */
export interface HariTulis extends HariPresensi {
  readonly keterangan: string;
  readonly sumber: string;
  readonly lama: { readonly id: string; readonly revision: number } | null;
}

/** The days of one person to be written. */
export interface TulisOrang {
  readonly pegawaiId: string;
  readonly hari: readonly HariTulis[];
}

/** A day that changes, before and after. */
export interface PerubahanHari {
  readonly pegawaiId: string;
  readonly lama: HariPresensi;
  readonly baru: HariPresensi;
  readonly tempat: string;
}

/** What a file would do to the attendance that is kept. */
export interface RencanaPresensi {
  readonly tulis: readonly TulisOrang[];
  readonly baru: number;
  readonly ubah: number;
  readonly tetap: number;
  /** The first so many days that change. */
  readonly perubahan: readonly PerubahanHari[];
  readonly dari: PlainDate | null;
  readonly sampai: PlainDate | null;
  /** Hours of work by weekday that the file shows, where the office has set none of its own. */
  readonly jamKerja: Readonly<Record<HariJadwal, string>> | null;
  readonly pertanyaan: readonly PertanyaanPresensi[];
}

const PERUBAHAN_DITUNJUKKAN = 500;

/** Compares what a file says with what is kept: new days, days that change, days that stay. A day that stays is not written. */
export function rencanaPresensi(
  bacaan: BacaanPresensi,
  bahan: { readonly ada: readonly PresensiAda[]; readonly jamKerja: readonly JamKerja[]; readonly jawaban: JawabanPresensi },
): RencanaPresensi {
  const tersimpan = new Map(bahan.ada.map((satu) => [`${satu.pegawaiId} ${satu.tanggal}`, satu]));
  const tulis = new Map<string, HariTulis[]>();
  const perubahan: PerubahanHari[] = [];
  const jam = new JamTerlihat(bahan.jamKerja);
  const hitung = { baru: 0, ubah: 0, tetap: 0 };
  let [dari, sampai]: [PlainDate | null, PlainDate | null] = [null, null];
  for (const terbaca of bacaan.hari()) {
    const pegawaiId = bacaan.orang[terbaca.orang]?.pegawaiId ?? "";
    const hari = hariDari(terbaca);
    jam.lihat(hari);
    if (dari === null || hari.tanggal < dari) dari = hari.tanggal;
    if (sampai === null || hari.tanggal > sampai) sampai = hari.tanggal;
    const lama = tersimpan.get(`${pegawaiId} ${hari.tanggal}`) ?? null;
    if (lama !== null && sama(lama, { ...hari, keterangan: terbaca.keterangan })) {
      hitung.tetap += 1;
      continue;
    }
    const lembar = bacaan.lembar[terbaca.lembar]?.nama ?? "";
    if (lama === null) hitung.baru += 1;
    else {
      hitung.ubah += 1;
      if (perubahan.length < PERUBAHAN_DITUNJUKKAN)
        perubahan.push({ pegawaiId, lama, baru: hari, tempat: `${lembar}!${alamatSel(terbaca.kolom, terbaca.baris)}` });
    }
    const milik = tulis.get(pegawaiId) ?? [];
    if (milik.length === 0) tulis.set(pegawaiId, milik);
    milik.push({
      ...hari,
      keterangan: terbaca.keterangan,
      sumber: `${bacaan.berkas} · ${lembar}`,
      lama: lama === null ? null : { id: lama.id, revision: lama.revision },
    });
  }
  const { jamKerja, pertanyaan } = jam.usulkan(bahan.jawaban);
  return { tulis: [...tulis].map(([pegawaiId, hari]) => ({ pegawaiId, hari })), ...hitung, perubahan, dari, sampai, jamKerja, pertanyaan };
}

/** A day as it is kept: clocks as text. */
export function hariDari(terbaca: HariTerbaca): HariPresensi {
  const { tanggal, kode, masuk, keluar, menitTerlambat, menitPulangCepat } = terbaca;
  return {
    tanggal,
    kode,
    masuk: masuk === null ? null : teksJam(masuk),
    keluar: keluar === null ? null : teksJam(keluar),
    menitTerlambat,
    menitPulangCepat,
  };
}

function sama(lama: PresensiAda, baru: HariPresensi & { readonly keterangan: string }): boolean {
  return (
    lama.kode === baru.kode &&
    lama.masuk === baru.masuk &&
    lama.keluar === baru.keluar &&
    lama.menitTerlambat === baru.menitTerlambat &&
    lama.menitPulangCepat === baru.menitPulangCepat &&
    lama.keterangan === baru.keterangan
  );
}

/** Days of presence on one weekday that must be there before its hours are doubted, and the share that must leave before its end. */
const HARI_CUKUP = 20;
const BAGIAN_RAGU = 0.5;
/** Ends of work that offices have; the latest that nine of ten stay for is what the file shows. */
const AKHIR_KERJA = [900, 930, 960, 990, 1_020] as const;
const BAGIAN_TETAP = 0.9;

/**
 * Looks at the ends of days by weekday. Where most people leave before the hours of the register, the office has other hours: that is said
 * and asked, for else everybody would be early every week.
 */
class JamTerlihat {
  private readonly keluar = new Map<number, Map<number, number>>();

  constructor(private readonly jamKerja: readonly JamKerja[]) {}

  lihat({ kode, tanggal, keluar, menitPulangCepat }: HariPresensi): void {
    if (kode !== ("hadir" satisfies KodePresensi) || keluar === null || menitPulangCepat !== null || this.jamKerja.length > 0) return;
    const hari = dayOfWeek(tanggal);
    const menit = Number(keluar.slice(0, 2)) * 60 + Number(keluar.slice(3));
    const milik = this.keluar.get(hari) ?? new Map<number, number>();
    this.keluar.set(hari, milik);
    milik.set(menit, (milik.get(menit) ?? 0) + 1);
  }

  usulkan(jawaban: JawabanPresensi): Pick<RencanaPresensi, "jamKerja" | "pertanyaan"> {
    const bawaan = jamKerjaPada([], "2026-01-01" as PlainDate);
    const baru: Partial<Record<HariJadwal, string>> = {};
    const pertanyaan: PertanyaanPresensi[] = [];
    for (const [letak, hari] of HARI_JADWAL.entries()) {
      const jadwal = bacaJadwal(bawaan[hari]);
      const menit = this.keluar.get(letak);
      if (jadwal === null || menit === undefined) continue;
      const banyak = [...menit.values()].reduce((jumlah, satu) => jumlah + satu, 0);
      const sebelum = (batas: number): number => [...menit].reduce((jumlah, [satu, kali]) => (satu < batas ? jumlah + kali : jumlah), 0);
      const terlihat = AKHIR_KERJA.findLast((akhir) => sebelum(akhir) <= banyak * (1 - BAGIAN_TETAP));
      if (banyak < HARI_CUKUP || sebelum(jadwal.keluar) < banyak * BAGIAN_RAGU || terlihat === undefined) continue;
      const kunci = `jamPulang:${hari}`;
      const pilihan = [teksJam(terlihat), teksJam(jadwal.keluar)];
      pertanyaan.push({
        kunci,
        jenis: "jamPulang",
        teks: hari,
        banyak,
        contoh: String(sebelum(jadwal.keluar)),
        pilihan,
        bawaan: teksJam(terlihat),
        sebab: "seluruhBerkas",
        diingat: false,
      });
      const dipakai = pilihan.find((satu) => satu === jawaban[kunci]) ?? teksJam(terlihat);
      if (dipakai !== teksJam(jadwal.keluar)) baru[hari] = `${teksJam(jadwal.masuk)}-${dipakai}`;
    }
    if (Object.keys(baru).length === 0) return { jamKerja: null, pertanyaan };
    const { minggu, senin, selasa, rabu, kamis, jumat, sabtu } = { ...bawaan, ...baru };
    return { jamKerja: { minggu, senin, selasa, rabu, kamis, jumat, sabtu }, pertanyaan };
  }
}
