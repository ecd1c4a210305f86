import { createHash } from "node:crypto";
import { closeSync, openSync, readSync, statSync } from "node:fs";
import type { IsiCadangan, JumlahCadangan, KepalaRiwayat } from "../../core/cadangan/catatan";
import { AppError } from "../../core/errors";
import { connect, firstValue, pragma, tableNames } from "../db/connect";
import { inWords, type FileAtHand } from "../db/driver-errors";
import { APPLICATION_ID } from "../db/judge";

const POTONG = 1 << 20;

/**
 * Opens a finished copy and looks whether it is whole, which office it holds, and how much. Writes nothing.
 *
 * @throws AppError databaseDamaged, databaseForeign, databaseWrongKey, databaseUnwritable
 */
export function periksaIsi(file: FileAtHand): IsiCadangan {
  return inWords(file, () => {
    const raw = connect(file);
    try {
      raw.exec("PRAGMA query_only = ON; PRAGMA temp_store = MEMORY; SELECT count(*) FROM sqlite_master");
      if (pragma(raw, "application_id") !== APPLICATION_ID) throw new AppError("databaseForeign", { berkas: file.path });
      if (firstValue(raw, "PRAGMA quick_check(1)") !== "ok") throw new AppError("databaseDamaged", { berkas: file.path });
      return { ...ringkas(raw), ukuran: statSync(file.path).size, sidik: sidikBerkas(file.path) };
    } finally {
      raw.close();
    }
  });
}

/** SHA-256 over the bytes of a file, as 64 hexadecimal characters. */
export function sidikBerkas(path: string): string {
  const sidik = createHash("sha256");
  const berkas = openSync(path, "r");
  try {
    const wadah = Buffer.allocUnsafe(POTONG);
    for (;;) {
      const terbaca = readSync(berkas, wadah, 0, POTONG, null);
      if (terbaca === 0) return sidik.digest("hex");
      sidik.update(wadah.subarray(0, terbaca));
    }
  } finally {
    closeSync(berkas);
  }
}

type Sambungan = ReturnType<typeof connect>;

function ringkas(raw: Sambungan): Omit<IsiCadangan, "ukuran" | "sidik"> {
  const tabel = tableNames(raw);
  const banyak = (nama: string): number => (tabel.has(nama) ? Number(firstValue(raw, `SELECT count(*) FROM "${nama}"`)) : 0);
  const jumlah: JumlahCadangan = {
    pegawai: banyak("pegawai"),
    jabatan: banyak("jabatan"),
    tugas: banyak("tugas"),
    langkah: banyak("langkah"),
  };
  const beriwayat = tabel.has("langkah");
  return {
    berkas: beriwayat ? kantorDari(raw) : null,
    skema: pragma(raw, "user_version"),
    jumlah,
    kepala: beriwayat ? kepalaDari(raw) : null,
  };
}

/** Which office an open file holds: the id of the first step of its history; null before the first. */
export function kantorDari(raw: Sambungan): string | null {
  const id = firstValue(raw, "SELECT id FROM langkah ORDER BY nomor LIMIT 1");
  return typeof id === "string" ? id : null;
}

/** The last step of the history of an open file; null before the first. */
export function kepalaDari(raw: Sambungan): KepalaRiwayat | null {
  const [satu] = raw.prepare("SELECT nomor, id FROM langkah ORDER BY nomor DESC LIMIT 1").all() as readonly KepalaRiwayat[];
  return satu === undefined ? null : { nomor: satu.nomor, id: satu.id };
}
