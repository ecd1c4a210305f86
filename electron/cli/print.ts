import type { JejakKebutuhan } from "../../core/abk/jejak";
import type { ProfilAbk } from "../../core/abk/profil";
import type { RekapAbk } from "../../core/contract/abk";
import type { RingkasanBerkas, RingkasanLembar } from "../../core/intake/pratinjau";
import { KALIMAT_PEMBULATAN, TEKS_KEYAKINAN, TEKS_PEMBULATAN, TEKS_PERIODE } from "../../core/text/abk";
import { formatAngka, formatSelisih } from "../../core/text/number";

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
  const total = `Kebutuhan ${formatAngka(jumlah.kebutuhan, 4, 0)}, bezetting ${jumlah.bezetting}, kekurangan ${formatAngka(jumlah.kekurangan, 4, 0)}, kelebihan ${formatAngka(jumlah.kelebihan, 4, 0)}`;
  return `${textOfProfil(profil)}\n\n${table(["Unit", "Jabatan", "Kelas", "Beban (menit)", "Hitungan", "K", "B", "+/-", "EJ", "PJ"], rows)}\n\n${total}`;
}

export function textOfJejak(jejak: JejakKebutuhan): string {
  const rows = jejak.baris.map((baris, nomor) => [
    nomor + 1,
    baris.uraian,
    formatAngka(baris.volume, 3, 0),
    TEKS_PERIODE[baris.periode],
    formatAngka(baris.volumeSetahun, 3, 0),
    formatAngka(baris.normaWaktuMenit, 3, 0),
    formatAngka(baris.bebanMenit, 2, 0),
    formatAngka(baris.kebutuhan, 4),
  ]);
  const { profil } = jejak;
  return [
    `${jejak.jabatan} (${jejak.unit})`,
    textOfProfil(profil),
    "",
    table(["No", "Uraian tugas", "Volume", "Periode", "Setahun", "Norma", "Beban", "Kebutuhan"], rows),
    "",
    `Jumlah beban ${formatAngka(jejak.bebanKerjaMenit, 2, 0)} menit : ${formatAngka(profil.waktuKerjaEfektifMenit)} menit = ${formatAngka(jejak.kebutuhanMentah, 4)}`,
    `${KALIMAT_PEMBULATAN[profil.pembulatan]} Kebutuhan ${formatAngka(jejak.kebutuhan, 4, 0)}, bezetting ${jejak.bezetting}, selisih ${formatSelisih(jejak.selisih, 4)}`,
  ].join("\n");
}

export function textOfProfil(profil: ProfilAbk): string {
  return `Profil ${profil.nama}: ${formatAngka(profil.waktuKerjaEfektifMenit)} menit setahun; ${TEKS_PEMBULATAN[profil.pembulatan]}; ${TEKS_KEYAKINAN[profil.keyakinan]}`;
}

export function textOfImpor(berkas: readonly RingkasanBerkas[], closing: string): string {
  return [
    ...berkas.flatMap((satu) => (satu.galat === null ? satu.lembar.flatMap((lembar) => textOfSheet(satu.nama, lembar)) : [satu.galat])),
    closing,
  ].join("\n");
}

function textOfSheet(berkas: string, lembar: RingkasanLembar): string[] {
  const counts = `${lembar.baris} baris: ${lembar.baru} baru, ${lembar.berubah} berubah, ${lembar.tetap} tetap, ${lembar.ditolak} ditolak`;
  const problems = lembar.masalah.filter((masalah) => masalah.tingkat !== "info").map((masalah) => `    ${masalah.sel}  ${masalah.pesan}`);
  return [`${berkas} > ${lembar.nama} (${lembar.jenis}): ${counts}`, ...problems];
}
