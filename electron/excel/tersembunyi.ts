import { sifatMarkah } from "./markah";
import { KOLOM_TERBANYAK } from "./penyusun";

/** What is hidden in one sheet: row numbers from 1, columns from 0. */
export interface Tersembunyi {
  readonly baris: ReadonlySet<number>;
  readonly kolom: ReadonlySet<number>;
}

export const TAK_ADA_TERSEMBUNYI: Tersembunyi = { baris: new Set(), kolom: new Set() };

/** Attributes by which a row or column does not show: hidden, or no height or width. */
const TANDA = ["hidden=", 'ht="0"', 'width="0"'] as const;
const KURUNG_BUKA = 0x3c;
const KURUNG_TUTUP = 0x3e;
/** Longest tag of a row or column; what is farther apart is no attribute. */
const TANDA_TERPANJANG = 2_000;

/**
 * The hidden rows and columns of a sheet's XML. Only the places where such an attribute stands are looked at, so that a sheet of
 * a hundred megabytes costs a search, no parsing.
 */
export function cariTersembunyi(xml: Uint8Array): Tersembunyi {
  const isi = Buffer.from(xml.buffer, xml.byteOffset, xml.byteLength);
  const baris = new Set<number>();
  const kolom = new Set<number>();
  for (const tanda of TANDA) {
    for (let letak = isi.indexOf(tanda); letak >= 0; letak = isi.indexOf(tanda, letak + tanda.length)) {
      const awal = isi.lastIndexOf(KURUNG_BUKA, letak);
      const akhir = isi.indexOf(KURUNG_TUTUP, letak);
      if (awal < 0 || akhir < 0 || akhir - awal > TANDA_TERPANJANG) continue;
      catat(isi.toString("latin1", awal, akhir), { isi, awal, baris, kolom });
    }
  }
  return { baris, kolom };
}

interface Catatan {
  readonly isi: Buffer;
  readonly awal: number;
  readonly baris: Set<number>;
  readonly kolom: Set<number>;
}

function catat(teks: string, { isi, awal, baris, kolom }: Catatan): void {
  const [, nama, sifat = ""] = /^<(?:\w+:)?(row|col)\s([^]*)$/.exec(teks) ?? [];
  if (nama === undefined || !takTampak(sifat, nama === "row" ? "ht" : "width")) return;
  if (nama === "row") {
    baris.add(Number(sifatMarkah(sifat, "r") ?? urutanBaris(isi, awal)));
    return;
  }
  const sampai = Math.min(Number(sifatMarkah(sifat, "max")), KOLOM_TERBANYAK);
  for (let nomor = Number(sifatMarkah(sifat, "min")); nomor <= sampai; nomor += 1) kolom.add(nomor - 1);
}

function takTampak(sifat: string, ukuran: "ht" | "width"): boolean {
  return /^(1|true)$/i.test(sifatMarkah(sifat, "hidden") ?? "") || Number(sifatMarkah(sifat, ukuran) ?? 1) === 0;
}

/** Number of a row that does not say it: rows without number follow one another. */
function urutanBaris(isi: Buffer, awal: number): number {
  const sebelum = isi.toString("latin1", 0, awal).match(/<(?:\w+:)?row[\s>/][^<>]*/g) ?? [];
  return sebelum.reduce((nomor, tanda) => Number(sifatMarkah(tanda.replace(/^<\S*/, ""), "r") ?? nomor + 1), 0) + 1;
}

/** Path of each sheet's part within an .xlsx, in the order of the workbook; empty where the workbook does not tell. */
export function jalurLembar(buku: string, hubungan: string): string[] {
  const sasaran = new Map<string, string>();
  for (const [, sifat = ""] of hubungan.matchAll(/<(?:\w+:)?Relationship\s([^<>]*)>/g)) {
    const tujuan = (sifatMarkah(sifat, "target") ?? "").replaceAll("\\", "/");
    sasaran.set(sifatMarkah(sifat, "id") ?? "", tujuan.startsWith("/") ? tujuan.slice(1) : `xl/${tujuan}`);
  }
  return [...buku.matchAll(/<(?:\w+:)?sheet\s([^<>]*)>/g)].map(([, sifat = ""]) => sasaran.get(sifatMarkah(sifat, "r:id") ?? "") ?? "");
}
