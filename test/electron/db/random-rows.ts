import type { Baris, Kolom, Nilai } from "../../../core/baris/kolom";
import { tabelDari, type NamaTabel } from "../../../core/baris/semua";

const NAMES = ["Umum", "Keuangan", "Hukum", "Teknis"] as const;

/** The next of a repeatable sequence of whole numbers below a limit. */
export type Berikut = (batas: number) => number;

/** A repeatable sequence of whole numbers below a limit. */
export function acak(benih: number): Berikut {
  let keadaan = benih;
  return (batas) => {
    keadaan = (Math.imul(keadaan, 1_664_525) + 1_013_904_223) >>> 0;
    return (keadaan >>> 8) % batas;
  };
}

interface Sumber {
  readonly berikut: Berikut;
  readonly pilih: (tabel: string) => string | null;
}

/** A row of any declared table, made from its declaration alone. SQLite may still refuse it. */
export function barisAcak(tabel: NamaTabel, sumber: Sumber): Baris {
  const kolom = Object.entries(tabelDari(tabel).kolom).filter(([nama, { makna }]) => nama !== "id" || makna.jenis === "rujukan");
  return Object.fromEntries(kolom.map(([nama, satu]) => [nama, nilaiAcak(satu, sumber)]));
}

function nilaiAcak({ makna, bolehNull, simpan }: Kolom, { berikut, pilih }: Sumber): Nilai {
  if (bolehNull && berikut(3) === 0) return null;
  if (makna.jenis === "rujukan") return pilih(makna.tabel);
  if (makna.jenis === "kode") {
    const satu = Object.keys(makna.kata)[berikut(Object.keys(makna.kata).length)] ?? null;
    return simpan === "TEXT" ? satu : Number(satu);
  }
  if (makna.jenis === "tanggal") return `20${10 + berikut(20)}-0${1 + berikut(9)}-1${berikut(10)}`;
  if (simpan !== "TEXT") return berikut(40);
  return makna.jenis === "naskah" ? "{}" : (NAMES[berikut(NAMES.length)] ?? "");
}

/** One column of a row, to be changed by itself; never the id. */
export function satuKolom(baris: Baris, berikut: Berikut): Baris {
  const kolom = Object.entries(baris).filter(([nama]) => nama !== "id");
  return Object.fromEntries(kolom.slice(berikut(kolom.length)).slice(0, 1));
}
