import type { BarisBaruDari } from "../baris/semua";
import { dayOfWeek, type PlainDate } from "../date";
import { kalenderKerja } from "../presensi/jam-kerja";
import type { KodePresensi } from "../presensi/kode";
import { teksJam } from "../presensi/menit";
import { acakDari, type Acak } from "../acak";
import type { PegawaiLengkap } from "./pegawai-lengkap";

type HariContoh = BarisBaruDari<"presensi">;

/** Last day of the sample's attendance. */
const SAMPAI = "2026-11-25" as PlainDate;
/** Holidays that stand on the same day of every year; the machine prints them so. */
const LIBUR: ReadonlySet<string> = new Set(["2026-01-01", "2026-05-01", "2026-06-01", "2026-08-17"]);

/** Absences of three people of the sample: nine days in a row that still run, eight broken ones over the threshold of R3, six just before it. */
const ALPA: readonly (readonly string[])[] = [
  ["2026-11-13", "2026-11-16", "2026-11-17", "2026-11-18", "2026-11-19", "2026-11-20", "2026-11-23", "2026-11-24", "2026-11-25"],
  ["2026-02-10", "2026-03-03", "2026-04-14", "2026-05-20", "2026-07-08", "2026-08-26", "2026-09-15", "2026-10-21"],
  ["2026-01-20", "2026-03-17", "2026-06-09", "2026-08-11", "2026-10-06", "2026-11-10"],
];

/** The one of whom the sample has a case about the eight days. */
const BERKASUS = "Galih Pramudityo";

/** Attendance of 2026 until late November: most days plain, a few excused, some late, and three people with absences. */
export function presensiContoh(pegawai: readonly PegawaiLengkap[]): readonly HariContoh[] {
  const kerja = kalenderKerja({ tahun: [2026], libur: [], jamKerja: [] }).hari.filter(
    ({ jadwal, tanggal }) => jadwal !== null && tanggal <= SAMPAI,
  );
  const hadir = pegawai.filter(({ jabatanId, kedudukanHukum }) => jabatanId !== null && /^(aktif)?$/iu.test(kedudukanHukum));
  const berkasus = hadir.filter(({ nama }) => nama === BERKASUS);
  const [pertama, kedua] = hadir.filter(({ nama }) => nama !== BERKASUS).slice(-12);
  const beralpa = new Map(
    [pertama, ...berkasus, kedua].flatMap((orang, urut) => (orang ? [[orang.id, new Set(ALPA[urut])] as const] : [])),
  );
  const acak = acakDari(2_026);
  return hadir.flatMap(({ id, tmtJabatan }, nomor) =>
    kerja
      .filter(({ tanggal }) => tmtJabatan === null || tanggal >= tmtJabatan)
      .map(({ tanggal }): HariContoh => {
        const kode = beralpa.get(id)?.has(tanggal) === true ? "tanpaKeterangan" : LIBUR.has(tanggal) ? "libur" : kodeAcak(acak);
        return {
          id: `contoh-presensi-${nomor + 1}-${tanggal.slice(5)}`,
          pegawaiId: id,
          tanggal,
          kode,
          ...(kode === "hadir" ? jamAcak(acak, tanggal) : { masuk: null, keluar: null }),
          menitTerlambat: null,
          menitPulangCepat: null,
        };
      }),
  );
}

function kodeAcak(acak: Acak): KodePresensi {
  const undi = acak.bilangan(1, 200);
  if (undi <= 4) return "cutiTahunan";
  if (undi <= 6) return "sakit";
  return undi <= 9 ? "dinasLuar" : "hadir";
}

function jamAcak(acak: Acak, tanggal: PlainDate): { readonly masuk: string; readonly keluar: string } {
  const pulang = dayOfWeek(tanggal) === 5 ? 990 : 960;
  const terlambat = acak.bilangan(1, 40) === 1;
  return { masuk: teksJam(terlambat ? acak.bilangan(452, 490) : acak.bilangan(425, 449)), keluar: teksJam(pulang + acak.bilangan(0, 40)) };
}
