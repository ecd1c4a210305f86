/** What is known of an error that nobody foresaw. */
export interface GalatTakTerduga {
  /** Name of its class. */
  readonly nama: string;
  /** What the system calls it, where it does. */
  readonly kode: string;
  readonly pesan: string;
  /** As the engine writes it: the message, then one line for each place in the program. */
  readonly jejak: string;
}

/** Most places in the program that are kept of one error. */
const TEMPAT_TERBANYAK = 12;

/** A place in the program: a function in plain letters where there is one, and a file, line and column. */
const TEMPAT =
  /^\s*at (?:(?:async |new )*([\w$.<>]+)(?: \[as [\w$.]+\])? )?\(?(?:.*[/\\])?([\w.:-]+\.[cm]?[jt]sx?|node:[\w/]+):(\d+):(\d+)\)?$/u;

/** A number of a person is no name of a function. */
const ANGKA_PANJANG = /\d{6}/u;

/**
 * The places of an error, the innermost first, each as the function with the last part of its file and the line. Nothing else of the error
 * is kept: a message may quote the data, on several lines, also lines that look like places, and a path tells whose computer this is.
 */
export function tempatGalat({ pesan, jejak }: Pick<GalatTakTerduga, "pesan" | "jejak">): readonly string[] {
  return barisTempat(pesan, jejak)
    .filter((satu) => TEMPAT.test(satu))
    .slice(0, TEMPAT_TERBANYAK)
    .map((satu) => {
      const [, fungsi = "", berkas = "", nomor = "", kolom = ""] = TEMPAT.exec(satu) ?? [];
      return `${fungsi === "" || ANGKA_PANJANG.test(fungsi) ? "" : `${fungsi} `}(${berkas}:${nomor}:${kolom})`;
    });
}

/**
 * The lines behind the message. Where the message does not stand in them as it is known, only those at the end that are places one after
 * the other: what comes before another kind of line belongs to a message.
 */
function barisTempat(pesan: string, jejak: string): readonly string[] {
  const awal = pesan === "" ? -1 : jejak.indexOf(pesan);
  if (awal >= 0)
    return jejak
      .slice(awal + pesan.length)
      .split("\n")
      .slice(1);
  const baris = jejak.trimEnd().split("\n");
  return baris.slice(baris.findLastIndex((satu) => !TEMPAT.test(satu)) + 1);
}

/** The class and the code of an error, where they are names and not words of somebody. */
export function sebutanGalat({ nama, kode }: Pick<GalatTakTerduga, "nama" | "kode">): string {
  const kelas = /^(?:[A-Z][A-Za-z]{0,30})?Error$/u.test(nama) ? nama : "Error";
  return /^(?:E[A-Z]{2,15}|(?:SQLITE|ERR)_[A-Z_]{1,40})$/u.test(kode) ? `${kelas} ${kode}` : kelas;
}

interface Pencatatan {
  readonly waktu: Date;
  readonly versi: string;
  /** The procedure, channel or page where it was met: a name of the program. */
  readonly di: string;
  readonly galat: GalatTakTerduga;
}

/** One entry of the notes, with the empty line that ends it. */
export function entriGalat({ waktu, versi, di, galat }: Pencatatan): string {
  const tempat = /^[\w./: -]{1,80}$/u.test(di) && !ANGKA_PANJANG.test(di) ? di : "?";
  const kepala = `${waktu.toISOString()} · Tepat ${versi} · ${tempat} · ${sebutanGalat(galat)}`;
  return `${[kepala, ...tempatGalat(galat).map((satu) => `    ${satu}`)].join("\n")}\n\n`;
}

/** The newest entries of notes that have grown too long, about half of what may be kept; whole ones only. */
export function entriTerbaru(teks: string, terbanyak: number): string {
  const sisa = teks.slice(-terbanyak / 2);
  return sisa.slice(sisa.indexOf("\n\n") + 2);
}
