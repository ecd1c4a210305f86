import { nameKey } from "../../name";
import { selKosong, teksSel, type BarisMentah, type IsiSel } from "../../intake/lembar";

/** Columns of lists of attendance. */
export const KOLOM_PRESENSI = [
  "nip",
  "nama",
  "tanggal",
  "masuk",
  "keluar",
  "waktu",
  "arah",
  "kode",
  "keterangan",
  "menitTerlambat",
  "menitPulangCepat",
] as const;
export type KolomPresensi = (typeof KOLOM_PRESENSI)[number];

/** Headings as machines and offices print them, by `nameKey`; a heading that is none of them is not read. */
const JUDUL: Readonly<Record<KolomPresensi, readonly string[]>> = {
  nip: [
    "nip",
    "nip baru",
    "nip nik",
    "nip nipppk",
    "nip pegawai",
    "nomor induk",
    "nomor induk pegawai",
    "no induk",
    "nik",
    "pin",
    "ac no",
    "user id",
    "no id",
    "id",
    "id pegawai",
    "id user",
    "emp no",
    "emp id",
    "employee id",
    "no pegawai",
    "no akun",
    "enroll number",
  ],
  nama: [
    "nama",
    "nama pegawai",
    "nama lengkap",
    "name",
    "nama karyawan",
    "employee name",
    "first name",
    "nama asn",
    "nama lengkap pegawai",
  ],
  tanggal: [
    "tanggal",
    "tgl",
    "date",
    "hari tanggal",
    "hari tgl",
    "tanggal kerja",
    "tanggal absen",
    "tanggal presensi",
    "tgl absen",
    "tanggal hadir",
  ],
  masuk: [
    "jam masuk",
    "masuk",
    "scan masuk",
    "check in",
    "clock in",
    "datang",
    "jam datang",
    "in",
    "waktu masuk",
    "absen masuk",
    "pukul masuk",
    "jam hadir",
    "scan datang",
    "presensi masuk",
    "jam in",
    "on duty clock in",
  ],
  keluar: [
    "jam pulang",
    "pulang",
    "jam keluar",
    "keluar",
    "scan pulang",
    "scan keluar",
    "check out",
    "clock out",
    "out",
    "absen pulang",
    "waktu pulang",
    "waktu keluar",
    "pukul pulang",
    "presensi pulang",
    "jam out",
  ],
  waktu: [
    "waktu",
    "tanggal waktu",
    "tanggal jam",
    "date time",
    "datetime",
    "time",
    "jam",
    "scan",
    "waktu scan",
    "tanggal scan",
    "waktu absen",
    "pukul",
    "sdate time",
    "waktu presensi",
    "jam scan",
  ],
  arah: [
    "arah",
    "state",
    "in out",
    "masuk pulang",
    "masuk keluar",
    "tipe",
    "tipe scan",
    "mode",
    "jenis absen",
    "new state",
    "i o",
    "jenis",
    "c in c out",
  ],
  kode: [
    "kode",
    "kehadiran",
    "status kehadiran",
    "kode absen",
    "kode presensi",
    "presensi",
    "absensi",
    "status presensi",
    "status absen",
    "status",
    "alasan",
    "exception",
  ],
  keterangan: ["keterangan", "ket", "catatan", "remark", "note", "uraian"],
  menitTerlambat: [
    "terlambat",
    "telat",
    "menit terlambat",
    "terlambat menit",
    "late",
    "keterlambatan",
    "tl",
    "late minutes",
    "datang terlambat",
  ],
  menitPulangCepat: [
    "pulang cepat",
    "psw",
    "pulang sebelum waktu",
    "pulang sebelum waktunya",
    "early",
    "plg cepat",
    "cepat pulang",
    "early leave",
    "menit pulang cepat",
    "pulang cepat menit",
  ],
};

const MENURUT_JUDUL: ReadonlyMap<string, KolomPresensi> = new Map(
  KOLOM_PRESENSI.flatMap((kolom) => JUDUL[kolom].map((judul) => [judul, kolom] as const)),
);

/** Where each column of a list stands; absent ones are not there. A list of scans may have several columns of clocks. */
export interface PetaKolom {
  readonly kolom: Readonly<Partial<Record<KolomPresensi, number>>>;
  /** Columns of scans, `Scan 1` to `Scan 8`. */
  readonly pindai: readonly number[];
}

const PINDAI = /^(?:scan|jam|absen|log|waktu|time) ?(\d{1,2})$/u;

/** The columns that a row of headings names; null when it is no heading of a list of attendance. */
export function petaDari({ sel }: BarisMentah): PetaKolom | null {
  const kolom: Partial<Record<KolomPresensi, number>> = {};
  const pindai: number[] = [];
  for (const [letak, isi] of sel.entries()) {
    if (typeof isi !== "string" || isi.length > 60) continue;
    const kunci = nameKey(isi.replace(/\([^)]*\)/gu, " "));
    if (PINDAI.test(kunci)) pindai.push(letak);
    const nama = MENURUT_JUDUL.get(kunci);
    if (nama !== undefined && kolom[nama] === undefined) kolom[nama] = letak;
  }
  const adaHari = kolom.tanggal !== undefined || kolom.waktu !== undefined;
  const adaIsi =
    kolom.masuk !== undefined ||
    kolom.keluar !== undefined ||
    kolom.waktu !== undefined ||
    kolom.kode !== undefined ||
    kolom.keterangan !== undefined ||
    pindai.length > 0;
  if (!adaHari || !adaIsi) return null;
  // Without a column of codes the remark is what holds them.
  if (kolom.kode === undefined && kolom.keterangan !== undefined) {
    kolom.kode = kolom.keterangan;
    delete kolom.keterangan;
  }
  return { kolom, pindai };
}

/** Which side of the day a word names. */
const ARAH: Readonly<Record<string, "masuk" | "keluar">> = Object.fromEntries([
  ...[
    "masuk",
    "datang",
    "in",
    "c in",
    "check in",
    "clock in",
    "m",
    "0",
    "i",
    "scan masuk",
    "jam masuk",
    "jam datang",
    "pagi",
    "checkin",
    "dtg",
    "msk",
  ].map((kata) => [kata, "masuk"] as const),
  ...[
    "pulang",
    "keluar",
    "out",
    "c out",
    "check out",
    "clock out",
    "p",
    "1",
    "o",
    "scan pulang",
    "jam pulang",
    "jam keluar",
    "sore",
    "checkout",
    "plg",
    "klr",
  ].map((kata) => [kata, "keluar"] as const),
]);

/** The side of the day that a cell names; null for none. */
export function bacaArah(isi: IsiSel | undefined): "masuk" | "keluar" | null {
  if (selKosong(isi)) return null;
  const kunci = nameKey(teksSel(isi));
  return Object.hasOwn(ARAH, kunci) ? (ARAH[kunci] ?? null) : null;
}

/** Columns of days of a month grid. */
export interface PetaKisi {
  /** Column -> day of the month, and the side of the day where each day has two columns. */
  readonly hari: ReadonlyMap<number, { readonly hari: number; readonly arah: "masuk" | "keluar" | null }>;
  readonly nip: number | null;
  readonly nama: number | null;
  /** Column that says whether the row is of arrivals or departures. */
  readonly arah: number | null;
}

/** Days that a row of headings must name to be one of a month grid. */
const HARI_TERSEDIKIT = 20;

/** The day of the month that a heading names: 1, `01`, `Sen 5`, or a date; null for none. */
function hariKepala(isi: IsiSel | undefined): number | null {
  if (typeof isi === "number") return Number.isInteger(isi) && isi >= 1 && isi <= 31 ? isi : null;
  if (typeof isi === "object" && isi !== null) return isi.jenis === "tanggal" ? Number(isi.tanggal.slice(8)) : null;
  if (typeof isi !== "string") return null;
  const cocok = /^(?:\p{L}{1,9}[.,]?\s+)?(\d{1,2})(?:\s+\p{L}{1,9}|[-/]\d{1,2}(?:[-/]\d{2,4})?)?$/u.exec(isi.trim());
  const hari = Number(cocok?.[1] ?? 0);
  return hari >= 1 && hari <= 31 ? hari : null;
}

/**
 * The grid that a row of headings opens: numbers that rise by one over at least twenty columns. `atas` are the rows above it, `bawah` the
 * row below, which hold the headings of the other columns and the two sides of a day.
 */
export function kisiDari(baris: BarisMentah, atas: readonly BarisMentah[], bawah: BarisMentah | undefined): PetaKisi | null {
  const letak: { readonly kolom: number; readonly hari: number }[] = [];
  for (const [kolom, isi] of baris.sel.entries()) {
    const hari = hariKepala(isi);
    const sebelum = letak.at(-1);
    if (hari === null) continue;
    if (sebelum === undefined || hari === sebelum.hari + 1) letak.push({ kolom, hari });
    // A column of numbers to the left (No 1) does not open the days.
    else if (hari === 1 && letak.length < HARI_TERSEDIKIT) letak.splice(0, letak.length, { kolom, hari });
  }
  if (letak.length < HARI_TERSEDIKIT) return null;
  const hari = new Map<number, { readonly hari: number; readonly arah: "masuk" | "keluar" | null }>();
  const berdua = letak.filter(
    ({ kolom }) => bacaArah(bawah?.sel[kolom]) === "masuk" && bacaArah(bawah?.sel[kolom + 1]) === "keluar",
  ).length;
  for (const satu of letak) {
    if (berdua < HARI_TERSEDIKIT) hari.set(satu.kolom, { hari: satu.hari, arah: null });
    else {
      hari.set(satu.kolom, { hari: satu.hari, arah: "masuk" });
      hari.set(satu.kolom + 1, { hari: satu.hari, arah: "keluar" });
    }
  }
  const kepala = [...atas.slice(-2), baris, ...(bawah === undefined ? [] : [bawah])];
  const cari = (nama: "nip" | "nama" | "arah"): number | null => {
    for (const { sel } of kepala)
      for (const [kolom, isi] of sel.entries()) {
        const kunci = typeof isi === "string" ? nameKey(isi) : "";
        if (
          kunci !== "" &&
          !hari.has(kolom) &&
          (MENURUT_JUDUL.get(kunci) === nama ||
            (nama === "nama" && /^nama\b/u.test(kunci)) ||
            (nama === "nip" && /^nip\b/u.test(kunci) && !/^nip nama/u.test(kunci)))
        )
          return kolom;
      }
    return null;
  };
  const [nip, nama] = [cari("nip"), cari("nama")];
  return nip === null && nama === null ? null : { hari, nip, nama: nama === nip ? null : nama, arah: cari("arah") };
}
