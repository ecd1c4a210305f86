import { groupBy } from "../../core/group";
import { CARA_RUSAK, type CaraRusak, type HasilHalaman } from "./halaman";
import type { HasilMati, Kerja } from "./mati";
import type { HasilPenuh, KerjaPenuh } from "./penuh";

/** A table of Markdown, for the README. */
function tabel(kepala: readonly string[], baris: readonly (readonly (string | number)[])[]): string {
  const satuBaris = (isi: readonly (string | number)[]): string => `| ${isi.map((satu) => satu.toLocaleString("id-ID")).join(" | ")} |`;
  return [satuBaris(kepala), satuBaris(kepala.map(() => "---")), ...baris.map(satuBaris)].join("\n");
}

const SEBUTAN_KERJA: Readonly<Record<Kerja, string>> = {
  mulai: "memulai program",
  sunting: "menyunting",
  cadangan: "mengambil cadangan",
  impor: "mengimpor",
  urung: "mengurungkan impor",
  perlindungan: "melindungi dan melepas",
  gantiKunci: "mengganti kunci data",
};

export function tabelMati(hasil: readonly HasilMati[]): string {
  const kelompok = groupBy(hasil, ({ rangkaian, kerja }) => `${rangkaian}|${kerja}`);
  return tabel(
    ["kantor", "dimatikan selagi", "kali", "di tengahnya", "diakui", "hilang atau salah"],
    [...kelompok.values()].flatMap((satu) =>
      satu
        .slice(0, 1)
        .map(({ rangkaian, kerja }) => [
          rangkaian,
          SEBUTAN_KERJA[kerja],
          satu.length,
          satu.filter(({ diTengah }) => diTengah).length,
          satu.reduce((jumlah, { diakui }) => jumlah + diakui, 0),
          satu.filter(({ salah }) => salah.length > 0).length,
        ]),
    ),
  );
}

const SEBUTAN_PENUH: Readonly<Record<KerjaPenuh, string>> = {
  pertama: "memulai kantor baru",
  buka: "membuka",
  migrasi: "memperbarui berkas lama",
  simpan: "menyimpan satu suntingan",
  impor: "mengimpor 40 orang",
  urung: "mengurungkan impor",
  cadangan: "mengambil cadangan",
  ekspor: "mengekspor daftar",
  lindungi: "melindungi",
  kunci: "mengunci",
  gantiKunci: "mengganti kunci data",
  lepas: "melepas perlindungan",
  pulihkan: "memulihkan cadangan",
};

export function tabelPenuh(hasil: readonly HasilPenuh[]): string {
  const kelompok = groupBy(hasil, ({ kerja, terlindung }) => `${kerja}|${terlindung}`);
  return tabel(
    ["pekerjaan", "kantor", "kali", "ditolak dengan kata", "berhasil", "salah"],
    [...kelompok.values()].flatMap((satu) =>
      satu
        .slice(0, 1)
        .map(({ kerja, terlindung }) => [
          SEBUTAN_PENUH[kerja],
          terlindung ? "terlindung" : "terbuka",
          satu.length,
          satu.filter(({ ditolak }) => ditolak !== null).length,
          satu.filter(({ ditolak }) => ditolak === null).length,
          satu.filter(({ salah }) => salah.length > 0).length,
        ]),
    ),
  );
}

const SEBUTAN_RUSAK: Readonly<Record<CaraRusak, string>> = {
  nol: "dikosongkan",
  acak: "diisi acak",
  satuBit: "satu bit terbalik",
  satuBita: "satu bita lain",
  satuHuruf: "satu huruf lain",
  tertukar: "tertukar dengan halaman lain",
  lama: "dari keadaan lama",
};

const AKHIR = ["benar", "ditolak", "keadaan sebelumnya", "diam-diam salah", "galat tak terduga"] as const;

export function tabelHalaman(hasil: readonly HasilHalaman[]): string {
  return tabel(
    ["yang rusak", "kali", "dibuka, benar", "ditolak dengan kata", "dibuka, keadaan sebelumnya", "diam-diam salah", "galat tak terduga"],
    CARA_RUSAK.flatMap((cara) => {
      const satu = hasil.filter((lain) => lain.cara === cara);
      const banyak = (akhir: HasilHalaman["akhir"]): number => satu.filter((lain) => lain.akhir === akhir).length;
      const hitungan = AKHIR.map(banyak);
      return satu.length === 0 ? [] : [[SEBUTAN_RUSAK[cara], satu.length, ...hitungan]];
    }),
  );
}

/** What came of damaged workbooks. */
export interface HasilMutan {
  readonly selesai: number;
  readonly diterima: number;
  readonly ditolak: number;
  /** Milliseconds of the longest. */
  readonly terlama: number;
  /** Mutants that went wrong, with their seed. */
  readonly salah: readonly string[];
}

export function tabelMutan({ selesai, diterima, ditolak, terlama, salah }: HasilMutan): string {
  return tabel(
    ["buku kerja rusak", "dibaca dan diterapkan", "ditolak dengan kata", "tanpa isi baru", "terlama (ms)", "salah"],
    [[selesai, diterima, ditolak, selesai - diterima - ditolak - salah.length, Math.round(terlama), salah.length]],
  );
}
