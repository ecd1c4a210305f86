import { TEKS_KODE_PRESENSI, TEKS_PRESENSI as T } from "../text/presensi";
import { boleh, bulat, denganBawaan, kode, pemilik, tanggal, teks, type Baris } from "./kolom";
import { tabel } from "./tabel";

const menit = { satuan: T.menit } as const;
const bukaOrang = ({ pegawaiId, tanggal: hari }: Baris): string => `/presensi/${pegawaiId ?? ""}?tahun=${String(hari ?? "").slice(0, 4)}`;

/** Working time of one day of the week: `07:30-16:00`; empty on a day without work. */
const jadwal = (hari: number) => denganBawaan(teks(T.hari[hari] ?? ""), "");

/**
 * Attendance. A person has one row a day; a day without a row is neither present nor absent. Minutes late and early are null where the
 * machine did not say them: they then follow from the clock and from the working hours in force.
 */
export const TABEL_PRESENSI = {
  presensi: tabel({
    nama: T.tabel.presensi,
    sebutan: { lewat: "pegawaiId" },
    buka: bukaOrang,
    unik: [["pegawaiId", "tanggal"]],
    kolom: {
      pegawaiId: pemilik(T.pegawai, "pegawai"),
      tanggal: tanggal(T.tanggal),
      kode: kode(T.kode, TEKS_KODE_PRESENSI),
      /** Clock of the day, `07:28`; an end of the next day counts on: `25:10`. */
      masuk: boleh(teks(T.masuk)),
      keluar: boleh(teks(T.keluar)),
      menitTerlambat: boleh(bulat(T.menitTerlambat, menit)),
      menitPulangCepat: boleh(bulat(T.menitPulangCepat, menit)),
      keterangan: denganBawaan(teks(T.keterangan), ""),
      /** File and sheet it came from; empty when it was typed. */
      sumber: denganBawaan(teks(T.sumber), ""),
    },
  }),
  /** Working hours of the office for a time (Ramadan, a new decree); outside of all, those of the register. */
  jamKerja: tabel({
    nama: T.tabel.jamKerja,
    sebutan: { kolom: "nama" },
    buka: () => "/presensi/jam-kerja",
    unik: [["sejak"]],
    kolom: {
      nama: teks(T.nama),
      sejak: boleh(tanggal(T.sejak)),
      sampai: boleh(tanggal(T.sampai)),
      senin: jadwal(1),
      selasa: jadwal(2),
      rabu: jadwal(3),
      kamis: jadwal(4),
      jumat: jadwal(5),
      sabtu: jadwal(6),
      minggu: jadwal(0),
    },
  }),
} as const;
