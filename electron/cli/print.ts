import type { JejakKebutuhan } from "../../core/abk/jejak";
import type { HasilMetodeJabatan } from "../../core/abk/metode-jabatan";
import type { ProfilAbk } from "../../core/abk/profil";
import type { RekapAbk } from "../../core/contract/abk";
import { TEKS_PERIODE } from "../../core/text/abk";
import { TEKS_CLI_ABK as T } from "../../core/text/cli";
import {
  DASAR_METODE,
  kalimatBebanSetara,
  kalimatLangkahMetode,
  kalimatPembagiMetode,
  kalimatTemuanMetode,
  RUMUS_METODE,
} from "../../core/text/metode";
import { formatAngka, formatSelisih } from "../../core/text/number";
import { kalimatKonversi, kalimatPerhitungan } from "../../core/text/profil";

type Cell = string | number | null;

/** Columns padded to one width each; numbers to the right. */
function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const texts = [head, ...rows.map((row) => row.map((cell) => String(cell ?? "-")))];
  const widths = head.map((_title, column) => Math.max(...texts.map((row) => (row[column] ?? "").length)));
  const isText = head.map((_title, column) => rows.some((row) => typeof row[column] === "string" && !/^[+\-\u2212\d]/.test(row[column])));
  return texts
    .map((row) =>
      row.map((text, column) => (isText[column] ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0))).join("  "),
    )
    .map((line) => line.trimEnd())
    .join("\n");
}

export function textOfAbk({ profil, jabatan, jumlah }: RekapAbk): string {
  const rows = jabatan.map((baris) => [
    baris.unit,
    baris.nama,
    baris.kelas,
    formatAngka(baris.bebanKerjaMenit, 2, 0),
    formatAngka(baris.kebutuhanMentah, 4),
    formatAngka(baris.kebutuhan, 4, 0),
    baris.bezetting,
    formatSelisih(baris.selisih, 4),
    baris.efektivitas === null ? null : formatAngka(baris.efektivitas, 2),
    baris.prestasi,
  ]);
  return `${textOfProfil(profil)}\n\n${table(T.kepalaAbk, rows)}\n\n${T.jumlah(jumlah)}`;
}

export function textOfJejak(jejak: JejakKebutuhan): string {
  const { profil } = jejak;
  const perPeriode = profil.konversi === "perPeriode";
  const rows = jejak.baris.map((baris, nomor) => [
    nomor + 1,
    baris.uraian,
    formatAngka(baris.volume, 3, 0),
    TEKS_PERIODE[baris.periode],
    formatAngka(perPeriode ? baris.pembagiMenit : baris.volumeSetahun, 3, 0),
    formatAngka(baris.normaWaktuMenit, 3, 0),
    formatAngka(baris.bebanMenit, 2, 0),
    formatAngka(baris.kebutuhan, 4),
  ]);
  if (jejak.metode) return textOfMetode(jejak, jejak.metode);
  return [
    `${jejak.jabatan} (${jejak.unit})`,
    textOfProfil(profil),
    "",
    table(T.kepalaJejak(perPeriode), rows),
    "",
    T.pembagian(jejak),
    T.kesimpulan(jejak),
  ].join("\n");
}

/** The trace of a need that another method gave: its steps, its divisor, the workload that it is equal to. */
function textOfMetode(jejak: JejakKebutuhan, metode: HasilMetodeJabatan): string {
  const { profil } = jejak;
  const wkeMenit = profil.waktuKerjaEfektifMenit;
  return [
    `${jejak.jabatan} (${jejak.unit})`,
    textOfProfil(profil),
    `${RUMUS_METODE[metode.jenis]} ${DASAR_METODE[metode.jenis]}.`,
    "",
    ...metode.langkah.map((langkah, nomor) => `${nomor + 1}. ${kalimatLangkahMetode(langkah)}`),
    ...metode.temuan.map((temuan) => `! ${kalimatTemuanMetode(temuan)}`),
    "",
    kalimatPembagiMetode(metode, wkeMenit),
    kalimatBebanSetara(metode.kebutuhan, wkeMenit, jejak.bebanKerjaMenit),
    T.kesimpulan(jejak),
  ].join("\n");
}

export function textOfProfil(profil: ProfilAbk): string {
  const perhitungan = profil.perhitungan ? [kalimatPerhitungan(profil.perhitungan)] : [];
  const konversi = profil.konversi === "perPeriode" ? [kalimatKonversi(profil)] : [];
  return [T.profil(profil), ...perhitungan, ...konversi].join("\n");
}
