import { STATUS_PEGAWAI, type StatusPegawai } from "../pegawai/pegawai";
import { NAMA_KEDUDUKAN } from "../text/kedudukan-hukum";
import { TEKS_PEGAWAI } from "../text/pegawai";
import { TEKS_JENIS_PEMANGKUAN, TEKS_RIWAYAT_PEGAWAI } from "../text/riwayat-pegawai";
import { boleh, bulat, denganBawaan, kode, pemilik, rujukan, tanggal, teks, teksBerkata, type Baris } from "./kolom";
import { tabel } from "./tabel";

const { isian } = TEKS_PEGAWAI;
const R = TEKS_RIWAYAT_PEGAWAI;
const KATA_STATUS = Object.fromEntries(STATUS_PEGAWAI.map((status) => [status, status])) as Readonly<Record<StatusPegawai, string>>;

/** What every dated fact has: whose it is, since when it is in force (null: since before anything known), and the decree. */
const FAKTA = {
  pegawaiId: pemilik("Pegawai", "pegawai"),
  sejak: boleh(tanggal(R.sejak)),
};
const NOMOR_SK = denganBawaan(teks(R.nomorSk), "");
const bukaOrang = ({ pegawaiId }: Baris): string => `/pegawai/${pegawaiId ?? ""}`;

/**
 * Dated facts about people. Of golongan, status, kedudukan hukum and superior the latest row that has begun is in force; so is the latest
 * `definitif` post, as long as its last day has not passed. Acting and second posts run beside it, each from its first to its last day.
 */
export const TABEL_RIWAYAT_PEGAWAI = {
  riwayatJabatan: tabel({
    nama: R.tabel.jabatan,
    sebutan: { lewat: "pegawaiId" },
    buka: bukaOrang,
    bagianDari: { kolom: "pegawaiId", bila: ({ jenis }) => jenis === "definitif" },
    unik: [["pegawaiId", "jenis", "jabatanId", "namaJabatan", "sejak"]],
    kolom: {
      ...FAKTA,
      jenis: kode(R.jenis, TEKS_JENIS_PEMANGKUAN),
      jabatanId: boleh(rujukan("Jabatan", "jabatan")),
      /** A post that is not in this office's list. */
      namaJabatan: denganBawaan(teks(R.namaJabatan), ""),
      sampai: boleh(tanggal(R.sampai)),
      nomorSk: NOMOR_SK,
    },
  }),
  riwayatGolongan: tabel({
    nama: R.tabel.golongan,
    sebutan: { lewat: "pegawaiId" },
    buka: bukaOrang,
    bagianDari: { kolom: "pegawaiId", bila: () => true },
    unik: [["pegawaiId", "sejak"]],
    kolom: {
      ...FAKTA,
      golongan: boleh(teks(isian.golongan)),
      masaKerjaTahun: boleh(bulat(isian.masaKerjaTahun)),
      masaKerjaBulan: boleh(bulat(isian.masaKerjaBulan)),
      nomorSk: NOMOR_SK,
    },
  }),
  riwayatStatus: tabel({
    nama: R.tabel.status,
    sebutan: { lewat: "pegawaiId" },
    buka: bukaOrang,
    bagianDari: { kolom: "pegawaiId", bila: () => true },
    unik: [["pegawaiId", "sejak"]],
    kolom: {
      ...FAKTA,
      status: kode(isian.status, KATA_STATUS),
      /** Last day of the contract of a PPPK. */
      akhirKontrak: boleh(tanggal(R.akhirKontrak)),
      nomorSk: NOMOR_SK,
    },
  }),
  riwayatKedudukan: tabel({
    nama: R.tabel.kedudukan,
    sebutan: { lewat: "pegawaiId" },
    buka: bukaOrang,
    bagianDari: { kolom: "pegawaiId", bila: () => true },
    unik: [["pegawaiId", "sejak"]],
    kolom: {
      ...FAKTA,
      kedudukanHukum: teksBerkata(isian.kedudukanHukum, NAMA_KEDUDUKAN),
      nomorSk: NOMOR_SK,
      /** Why she left: pindah, pensiun, meninggal. */
      catatan: denganBawaan(teks(R.catatan), ""),
    },
  }),
  riwayatPendidikan: tabel({
    nama: R.tabel.pendidikan,
    sebutan: { lewat: "pegawaiId" },
    buka: bukaOrang,
    bagianDari: { kolom: "pegawaiId", bila: () => true },
    kolom: {
      ...FAKTA,
      tingkatPendidikan: teks(isian.tingkatPendidikan),
      pendidikan: teks(isian.pendidikan),
      tahunLulus: boleh(bulat(isian.tahunLulus, { polos: true })),
      lembaga: denganBawaan(teks(R.lembaga), ""),
    },
  }),
  riwayatAtasan: tabel({
    nama: R.tabel.atasan,
    sebutan: { lewat: "pegawaiId" },
    buka: bukaOrang,
    unik: [["pegawaiId", "sejak"]],
    kolom: {
      ...FAKTA,
      atasanId: boleh(rujukan(R.atasan, "pegawai")),
      /** A superior who is not in this office's list. */
      namaAtasan: denganBawaan(teks(R.namaAtasan), ""),
      sampai: boleh(tanggal(R.sampai)),
    },
  }),
} as const;

/** What rows of a table of dated facts are counted as together with those of another; null for a table of anything else. */
export function rumpunTabel(nama: string): string | null {
  return nama in TABEL_RIWAYAT_PEGAWAI || nama === "kgb" ? R.rumpun : null;
}
