import type { PlainDate } from "../../../core/date";
import type { HariKalender } from "../../../core/presensi/jam-kerja";
import { HURUF_PRESENSI, type KodePresensi } from "../../../core/presensi/kode";
import { computeMenit } from "../../../core/presensi/menit";
import type { PresensiAda } from "../../../core/presensi/pratinjau";
import { TEKS_KODE_PRESENSI } from "../../../core/text/presensi";
import { TEKS_PRESENSI_HALAMAN as T } from "../../../core/text/presensi-halaman";

/** How a day looks: its letters, what colour goes with them, and what it is in words. */
export interface RupaHari {
  readonly huruf: string;
  readonly warna: "hadir" | "kurang" | "alpa" | "lain" | "libur" | "kosong";
  readonly kata: string;
}

/** A day of a person: a present one that was late or early bears a sign beside its letter. */
export function rupaHari(hari: PresensiAda | undefined, kalender: HariKalender): RupaHari {
  if (hari === undefined) {
    if (kalender.jadwal !== null) return { huruf: "", warna: "kosong", kata: T.hariKosong };
    return { huruf: "", warna: "libur", kata: kalender.libur === null ? T.bukanHariKerja : T.hariLibur(kalender.libur) };
  }
  const nama = TEKS_KODE_PRESENSI[hari.kode];
  const jam = [hari.masuk, hari.keluar].flatMap((satu) => satu ?? []).join("–");
  if (hari.kode !== "hadir" || kalender.jadwal === null) {
    return {
      huruf: HURUF_PRESENSI[hari.kode],
      warna: warnaKode(hari.kode),
      kata: [nama, jam, hari.keterangan].filter((teks) => teks !== "").join(", "),
    };
  }
  const { terlambat, pulangCepat } = computeMenit(hari, kalender.jadwal);
  const kurang = terlambat + pulangCepat > 0;
  return {
    huruf: kurang ? `${HURUF_PRESENSI.hadir}−` : HURUF_PRESENSI.hadir,
    warna: kurang ? "kurang" : "hadir",
    kata: [nama, jam, T.menitHari(terlambat, pulangCepat), hari.keterangan].filter((teks) => teks !== "").join(", "),
  };
}

function warnaKode(kode: KodePresensi): RupaHari["warna"] {
  if (kode === "hadir" || kode === "wfa") return "hadir";
  return kode === "tanpaKeterangan" ? "alpa" : kode === "libur" ? "libur" : "lain";
}

/** Codes that one key puts into a day. */
export const KUNCI_KODE: Readonly<Record<string, KodePresensi>> = {
  h: "hadir",
  t: "tanpaKeterangan",
  s: "sakit",
  c: "cuti",
  d: "dinasLuar",
  i: "izin",
};

/** Key of a day of a person. */
export function kunciHari(pegawaiId: string, tanggal: PlainDate): string {
  return `${pegawaiId} ${tanggal}`;
}
