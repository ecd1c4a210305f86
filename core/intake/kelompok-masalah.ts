import { kalimatKelompok } from "../text/kelompok-masalah";
import { uraikanAlamat } from "./lembar";
import type { BarisDinilai } from "./penilaian";
import type { KelompokMasalah, Masalah, TingkatMasalah } from "./pratinjau";

/** Cells that a group names. */
const CONTOH_TERBANYAK = 5;
/** Rows that a group names by number; a larger one is reached through its key. */
const BARIS_TERBANYAK = 200;

const URUTAN: Readonly<Record<TingkatMasalah, number>> = { galat: 0, peringatan: 1, info: 2 };

interface Himpunan {
  readonly pertama: Masalah;
  jumlah: number;
  readonly contoh: string[];
  readonly baris: number[];
  /** What is used in place of the first cells concerned, with the cell of each. */
  readonly pengganti: string[];
  /** Cells in whose place something is used. */
  terganti: number;
}

/** Puts the problems of a sheet and of its rows together by kind and cause, gravest and largest first. */
export function kelompokkanMasalah(lembar: readonly Masalah[], baris: readonly BarisDinilai[]): readonly KelompokMasalah[] {
  const himpunan = new Map<string, Himpunan>();
  for (const satu of lembar) catat(himpunan, satu);
  for (const { masalah } of baris) for (const satu of masalah) catatBaris(catat(himpunan, satu), satu);
  return [...himpunan]
    .map(([kunci, { pertama, jumlah, contoh, baris: nomor, pengganti, terganti }]): KelompokMasalah => {
      const { kode, tingkat, isian, pesan } = pertama;
      return {
        kunci,
        kode,
        tingkat,
        isian,
        kalimat: jumlah === 1 ? pesan : kalimatKelompok(pertama, { jumlah, pengganti, terganti }),
        jumlah,
        contoh,
        baris: nomor,
      };
    })
    .toSorted((a, b) => URUTAN[a.tingkat] - URUTAN[b.tingkat] || b.jumlah - a.jumlah);
}

function catat(himpunan: Map<string, Himpunan>, satu: Masalah): Himpunan {
  const ada = himpunan.get(satu.kelompok) ?? { pertama: satu, jumlah: 0, contoh: [], baris: [], pengganti: [], terganti: 0 };
  himpunan.set(satu.kelompok, ada);
  ada.jumlah += 1;
  if (satu.pengganti !== undefined) ada.terganti += 1;
  if (satu.pengganti !== undefined && ada.pengganti.length < CONTOH_TERBANYAK) ada.pengganti.push(`${satu.pengganti} (${satu.sel})`);
  if (satu.sel !== "" && ada.contoh.length < CONTOH_TERBANYAK) ada.contoh.push(satu.sel);
  return ada;
}

/** Only a problem of a row names a row: one of the sheet stands at a title, a heading or a total. */
function catatBaris({ baris }: Himpunan, { sel }: Masalah): void {
  const nomor = uraikanAlamat(sel)?.nomor;
  if (nomor !== undefined && baris.length < BARIS_TERBANYAK && baris.at(-1) !== nomor) baris.push(nomor);
}
