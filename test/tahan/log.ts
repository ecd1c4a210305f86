import { readFileSync, writeFileSync } from "node:fs";
import { AppError } from "../../core/errors";
import { isiBerkas, rusakkan, type BerkasUtuh, type CaraRusak, type HasilHalaman } from "./halaman";

/** Header of a log, and of each of its frames, in bytes. https://sqlite.org/fileformat2.html, 4.1 */
const KEPALA_LOG = 32;
const KEPALA_BINGKAI = 24;

/** A data file with its log, and what it held after each step that stands in the log, from before the first. */
export interface LogUtuh extends Omit<BerkasUtuh, "lama"> {
  readonly log: Buffer;
  readonly keadaan: readonly string[];
}

/** Damages the frames of a log in turn and opens the file with it, each time in a place of its own. */
export function rusakkanLog(
  utuh: LogUtuh,
  path: () => string,
  { cara, setiap }: { readonly cara: readonly CaraRusak[]; readonly setiap: number },
): readonly HasilHalaman[] {
  const bingkai = KEPALA_BINGKAI + utuh.ukuranHalaman;
  const isi = utuh.log.subarray(KEPALA_LOG);
  const banyak = Math.floor(isi.length / bingkai);
  return cara.flatMap((satu) =>
    Array.from({ length: Math.ceil(banyak / setiap) }, (_kosong, ke) => ke * setiap).flatMap((halaman) => {
      const rusak = rusakkan({ bita: isi, ukuranHalaman: bingkai, lama: isi }, satu, halaman);
      if (rusak === null) return [];
      return [{ cara: satu, halaman, ...akhirDari(utuh, Buffer.concat([utuh.log.subarray(0, KEPALA_LOG), rusak]), path()) }];
    }),
  );
}

function akhirDari({ bita, key, keadaan }: LogUtuh, log: Buffer, path: string): Pick<HasilHalaman, "akhir" | "rincian"> {
  writeFileSync(path, bita);
  writeFileSync(`${path}-wal`, log);
  try {
    const letak = keadaan.lastIndexOf(JSON.stringify([...isiBerkas(path, key)]));
    if (letak === -1) return { akhir: "diam-diam salah", rincian: "" };
    return { akhir: letak === keadaan.length - 1 ? "benar" : "keadaan sebelumnya", rincian: `sesudah ${letak}` };
  } catch (error) {
    if (!(error instanceof AppError)) return { akhir: "galat tak terduga", rincian: String(error).slice(0, 200) };
    const tetap = readFileSync(path).equals(bita) && readFileSync(`${path}-wal`).equals(log);
    return tetap ? { akhir: "ditolak", rincian: error.code } : { akhir: "galat tak terduga", rincian: `${error.code}, berkas berubah` };
  }
}
