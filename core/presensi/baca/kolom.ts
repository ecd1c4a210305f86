import { nameKey } from "../../name";
import type { BarisMentah, IsiSel } from "../../intake/lembar";

/** Columns of lists of attendance. */
export const KOLOM_PRESENSI = [
  "nip",
  "nama",
  "tanggal",
  "masuk",
  "keluar",
  "tanggalKeluar",
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
    "tanggal masuk",
    "tgl masuk",
  ],
  tanggalKeluar: ["tanggal pulang", "tgl pulang", "tanggal keluar", "tgl keluar"],
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

/** The column that a heading names, by the key of the heading. */
export const MENURUT_JUDUL: ReadonlyMap<string, KolomPresensi> = new Map(
  KOLOM_PRESENSI.flatMap((kolom) => JUDUL[kolom].map((judul) => [judul, kolom] as const)),
);

/** Where each column of a list stands; absent ones are not there. A list of scans may have several columns of clocks. */
export interface PetaKolom {
  readonly kolom: Readonly<Partial<Record<KolomPresensi, number>>>;
  /** Columns of scans, `Scan 1` to `Scan 8`. */
  readonly pindai: readonly number[];
}

const PINDAI = /^(?:scan|jam|absen|log|waktu|time) ?(\d{1,2})$/u;

/** A row that holds words only, one of them a heading at least: the upper or lower half of headings on two rows. */
export function separuhKepala({ sel }: BarisMentah): boolean {
  const terisi = sel.filter((isi) => isi !== null && isi !== "");
  return (
    terisi.every((isi) => typeof isi === "string" && isi.length <= 60 && !/\d/u.test(isi)) &&
    terisi.some((isi) => typeof isi === "string" && MENURUT_JUDUL.has(nameKey(isi)))
  );
}

/** Headings on two rows as one: `Jam` above `Masuk` and `Pulang` gives these two; a column that only the upper row names keeps its name. */
export function gabungKepala(atas: BarisMentah, bawah: BarisMentah): BarisMentah {
  const panjang = Math.max(atas.sel.length, bawah.sel.length);
  const dikenal = (isi: IsiSel | undefined): boolean => typeof isi === "string" && MENURUT_JUDUL.has(nameKey(isi));
  const sel = Array.from({ length: panjang }, (_kosong, letak): IsiSel => {
    const [satuAtas, satuBawah] = [atas.sel[letak] ?? null, bawah.sel[letak] ?? null];
    return dikenal(satuBawah) || !dikenal(satuAtas) ? (satuBawah ?? satuAtas) : satuAtas;
  });
  return { nomor: bawah.nomor, sel };
}

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

/** Whether a list is one of scans: each row a moment, not a day with its arrival and departure. */
export function isPindaian({ kolom, pindai }: PetaKolom): boolean {
  return pindai.length > 0 || (kolom.masuk === undefined && kolom.keluar === undefined && kolom.waktu !== undefined);
}
