import { hurufKolom } from "../../../core/intake/lembar";
import { KOLOM_NILAI } from "../../../core/naskah/angka-naskah";
import type { Naskah } from "../../../core/naskah/naskah";
import type { Rujukan } from "../../../core/naskah/rumus";
import type { Garis } from "./baris-lembar";
import { garisBagian } from "./garis";
import { gridBagian, kolomLembar } from "./grid";

interface LetakBagian {
  readonly lembar: string;
  /** Letters by column; null where two tables of the section have a column of one name in different places, which no formula may take. */
  readonly kolom: ReadonlyMap<string, string | null>;
  readonly baris: ReadonlyMap<string, number>;
  /** Rows of headings, the first of which is `kepalaAwal`; none in a section without a table. */
  readonly kepala: readonly Garis[];
  readonly kepalaAwal: number;
  readonly banyakBaris: number;
}

/** Where everything stands, found out before the first row is written: sheets refer to each other. */
export interface Letak {
  readonly bagian: ReadonlyMap<string, LetakBagian>;
  /** Cells that formulas take by name, as `'Rekap'!$C$7`. */
  readonly bernama: ReadonlyMap<string, string>;
}

export function susunLetak(naskah: Naskah): Letak {
  const bagian = new Map<string, LetakBagian>();
  const bernama = new Map<string, string>();
  for (const satu of naskah.bagian) {
    const grid = gridBagian(satu, naskah);
    const kolomNilai = hurufKolom(grid.nilai);
    const kolom = new Map<string, string | null>();
    const sebut = (kunci: string, huruf: string): void => {
      kolom.set(kunci, kolom.has(kunci) && kolom.get(kunci) !== huruf ? null : huruf);
    };
    for (const blok of satu.blok) {
      if (blok.jenis === "rincian" || blok.jenis === "grafik") sebut(KOLOM_NILAI, kolomNilai);
      if (blok.jenis !== "tabel") continue;
      for (const [nomor, isi] of kolomLembar(blok, grid).entries())
        if (isi.kolom && isi.indeks >= 0) sebut(isi.kolom.kunci, hurufKolom(nomor));
    }
    const baris = new Map<string, number>();
    const kepala: Garis[] = [];
    let kepalaAwal = 0;
    let nomor = 0;
    for (const garis of garisBagian(satu, naskah)) {
      nomor += 1;
      if (garis.kepala === true && kepala.push(garis) === 1) kepalaAwal = nomor;
      if (garis.kunci === null) continue;
      if (baris.has(garis.kunci)) throw new Error(`baris ganda ${satu.kunci}/${garis.kunci}`);
      baris.set(garis.kunci, nomor);
      if (garis.nama !== undefined) bernama.set(garis.nama, `'${satu.lembar}'!$${kolomNilai}$${nomor}`);
    }
    bagian.set(satu.kunci, { lembar: satu.lembar, kolom, baris, kepala, kepalaAwal, banyakBaris: nomor });
  }
  return { bagian, bernama };
}

/** How a formula on a row of a section names the cell that it takes. */
export function alamat({ bagian }: Letak, dari: { readonly bagian: string; readonly baris: number }, rujukan: Rujukan): string {
  const rumah = rujukan.jenis === "sel" && rujukan.bagian !== undefined ? rujukan.bagian : dari.bagian;
  const letak = bagian.get(rumah);
  const kolom = letak?.kolom.get(rujukan.kolom);
  const nomor = (kunci: string | undefined): number => (kunci === undefined ? dari.baris : (letak?.baris.get(kunci) ?? 0));
  const ujung = rujukan.jenis === "sel" ? [nomor(rujukan.baris)] : [nomor(rujukan.dari), nomor(rujukan.sampai)];
  if (!letak || typeof kolom !== "string" || ujung.includes(0)) throw new Error(`rujukan tak dikenal ${JSON.stringify(rujukan)}`);
  const teks = ujung.map((baris) => `${kolom}${baris}`).join(":");
  return rumah === dari.bagian ? teks : `'${letak.lembar}'!${teks}`;
}
