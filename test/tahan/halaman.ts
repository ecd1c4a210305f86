import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { AppError } from "../../core/errors";
import { openBasisdata } from "../../electron/db/open";
import { acakDari } from "../../core/acak";

/** How a page is damaged. */
export const CARA_RUSAK = ["nol", "acak", "satuBit", "satuBita", "satuHuruf", "tertukar", "lama"] as const;
export type CaraRusak = (typeof CARA_RUSAK)[number];

/**
 * What came of opening a damaged file: as it was, refused in words, or one of the two that must not be. A damaged log may also leave the whole office as it
 * was some steps earlier: its end looks as after a power cut in the midst of a write.
 */
export type Akhir = "benar" | "ditolak" | "keadaan sebelumnya" | "diam-diam salah" | "galat tak terduga";

export interface HasilHalaman {
  readonly cara: CaraRusak;
  readonly halaman: number;
  readonly akhir: Akhir;
  /** Code of the refusal, what went wrong, or the tables that differ. */
  readonly rincian: string;
}

export interface BerkasUtuh {
  readonly bita: Buffer;
  readonly ukuranHalaman: number;
  readonly key?: string | undefined;
  /** A former state of the same file, whose pages may come back. */
  readonly lama: Buffer;
}

/** Everything that stands in a data file, table by table. */
export function isiBerkas(path: string, key?: string): ReadonlyMap<string, string> {
  const basis = openBasisdata({ path, key });
  try {
    const names = basis.raw
      .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
      .pluck()
      .all();
    return new Map(
      names.map((nama) => [String(nama), JSON.stringify(basis.raw.prepare(`SELECT * FROM "${String(nama)}" ORDER BY rowid`).all())]),
    );
  } finally {
    basis.close();
  }
}

/** Damages one page of a whole file. @returns null when that changes nothing */
export function rusakkan({ bita, ukuranHalaman, lama }: BerkasUtuh, cara: CaraRusak, halaman: number): Buffer | null {
  const sumber = acakDari(halaman * 31 + CARA_RUSAK.indexOf(cara));
  const acak = (batas: number): number => sumber.bilangan(0, batas - 1);
  const hasil = Buffer.from(bita);
  const awal = halaman * ukuranHalaman;
  const satu = hasil.subarray(awal, awal + ukuranHalaman);
  if (cara === "nol") satu.fill(0);
  else if (cara === "acak") for (let at = 0; at < satu.length; at += 1) satu[at] = acak(256);
  else if (cara === "satuBit") ubahBita(satu, acak(satu.length), 1 << acak(8));
  else if (cara === "satuBita") ubahBita(satu, acak(satu.length), 1 + acak(255));
  else if (cara === "satuHuruf") {
    const huruf = [...satu.keys()].filter((at) => at > 100 && /[a-z]/u.test(String.fromCharCode(satu[at] ?? 0)));
    if (huruf.length > 0) ubahBita(satu, huruf[acak(huruf.length)] ?? 0, 1);
  } else {
    const banyak = bita.length / ukuranHalaman;
    const dari = cara === "lama" ? lama : bita;
    const asal = (cara === "lama" ? halaman : acak(banyak)) * ukuranHalaman;
    dari.copy(satu, 0, asal, asal + ukuranHalaman);
  }
  return hasil.equals(bita) ? null : hasil;
}

function ubahBita(halaman: Buffer, at: number, dengan: number): void {
  halaman[at] = (halaman[at] ?? 0) ^ dengan;
}

/** Damages the pages of a file in turn and opens it, each time in a place of its own. */
export function rusakkanSemua(
  utuh: BerkasUtuh,
  path: () => string,
  { cara, setiap }: { readonly cara: readonly CaraRusak[]; readonly setiap: number },
): readonly HasilHalaman[] {
  const benar = path();
  writeFileSync(benar, utuh.bita);
  const seharusnya = isiBerkas(benar, utuh.key);
  const banyak = Math.ceil(utuh.bita.length / utuh.ukuranHalaman / setiap);
  return cara.flatMap((satu) =>
    Array.from({ length: banyak }, (_kosong, ke) => ke * setiap).flatMap((halaman) => {
      const rusak = rusakkan(utuh, satu, halaman);
      return rusak === null ? [] : [{ cara: satu, halaman, ...akhirDari(rusak, path(), { seharusnya, key: utuh.key }) }];
    }),
  );
}

function akhirDari(
  rusak: Buffer,
  path: string,
  { seharusnya, key }: { readonly seharusnya: ReadonlyMap<string, string>; readonly key: string | undefined },
): Pick<HasilHalaman, "akhir" | "rincian"> {
  writeFileSync(path, rusak);
  try {
    const isi = isiBerkas(path, key);
    const beda = [...seharusnya].filter(([tabel, satu]) => isi.get(tabel) !== satu).map(([tabel]) => tabel);
    return beda.length === 0 ? { akhir: "benar", rincian: "" } : { akhir: "diam-diam salah", rincian: beda.join(", ") };
  } catch (error) {
    if (!(error instanceof AppError)) return { akhir: "galat tak terduga", rincian: String(error).slice(0, 200) };
    const tetap = readFileSync(path).equals(rusak) && !existsSync(`${path}-wal`);
    return tetap ? { akhir: "ditolak", rincian: error.code } : { akhir: "galat tak terduga", rincian: `${error.code}, berkas berubah` };
  }
}
