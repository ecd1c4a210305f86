import { existsSync, lstatSync, readdirSync, type Dirent } from "node:fs";
import { open, readFile, type FileHandle } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import type { HasilSwauji, TemuanSwauji } from "../../core/contract/kunci";
import { kalimatTemuan } from "../../core/text/kunci";
import { AKHIRAN_KUNCI } from "../../core/kunci/slot";
import { isClear } from "../db/enkripsi";
import { driverCode } from "../db/driver-errors";
import { tanpaNamaPemegang } from "./berkas-kunci";
import { Terperiksa } from "./terperiksa";

const KEPALA_SQLITE = Buffer.from("SQLite format 3\0", "latin1");
/** Bytes that are looked at in one go; meanwhile the program answers nothing else. */
const SEPOTONG = 1024 * 1024;
/** People whose names are looked for: as many files hold all or none of them. */
const ORANG_DICARI = 20;
/** Bytes of a key file at most, to be read as one. */
const KUNCI_TERBESAR = 16 * 1024 * 1024;
/** Shorter words stand in many a file by chance. */
const HURUF_TERPENDEK = 8;

/** The people of an office, as the self-test looks for them. */
export interface OrangKantor {
  readonly nama: string;
  readonly nip: string | null;
}

interface Bahan {
  /** The office's own data file. */
  readonly path: string;
  /** Whether the folder is the program's own, so that everything in it is looked at; else only the data file and what is named after it. */
  readonly seluruhFolder: boolean;
  readonly orang: readonly OrangKantor[];
  readonly kini: Date;
  /** The data key, by which files are known that were seen to be encrypted before; without it everything is read. */
  readonly kunciData?: string | undefined;
}

/**
 * Looks through what a stranger with this PC would find beside the data of a protected office: no file may begin like a clear one of SQLite, and none may
 * hold the name or the number of somebody of the office, in UTF-8 or in UTF-16. The sample office holds nobody's data and is left out.
 *
 * Only what the program writes is read, and documents that lie beside it: what Chromium keeps for itself in the same folder is none of the office's. Of the
 * data file that is open, and of encrypted files that were read before and have not changed since, only the beginning is looked at.
 *
 * The names of those who hold a key stand in the key file, for the lock page to choose from, and are no finding there.
 *
 * It cannot see what is packed inside another file, nor what a disk keeps of files that were removed.
 */
export async function swauji({ path, seluruhFolder, orang, kini, kunciData }: Bahan): Promise<HasilSwauji> {
  const folder = dirname(path);
  const dicari = kataDicari(orang);
  const jarum = dicari.flatMap((kata) => [Buffer.from(kata, "utf8"), Buffer.from(kata, "utf16le")]);
  const berkas = berkasDalam(folder, seluruhFolder ? null : basename(path));
  const temuan: TemuanSwauji[] = [];
  const terperiksa = Terperiksa.baca(path, kunciData);
  for (const satu of berkas) {
    const nama = relative(folder, satu);
    const jenis = await periksaBerkas({ path: satu, nama, terbuka: kunciData !== undefined && satu === path, terperiksa }, jarum);
    if (jenis !== null) temuan.push({ berkas: nama, jenis, kalimat: kalimatTemuan(jenis, nama) });
  }
  terperiksa.simpan();
  return { waktu: kini.toISOString(), berkas: berkas.length, nama: dicari.length, temuan };
}

/** Names and numbers of some people, spread over all of them. */
function kataDicari(orang: readonly OrangKantor[]): readonly string[] {
  const jarak = Math.max(1, Math.floor(orang.length / ORANG_DICARI));
  const contoh = orang.filter((_, nomor) => nomor % jarak === 0).slice(0, ORANG_DICARI);
  const kata = contoh.flatMap(({ nama, nip }) => [nama, ...(nip === null ? [] : [nip])]);
  return [...new Set(kata)].filter((satu) => satu.length >= HURUF_TERPENDEK);
}

/** Names that the program gives, and endings of what it writes wherever it is told to. Chromium's own files beside them have neither. */
const MILIK_PROGRAM = /^tepat|\.(?:xlsx|docx|pdf|csv|db|json|txt|html|kunci)$/u;

/** Every file that may hold data of the office; links are not followed out of the folder. */
function berkasDalam(folder: string, awalan: string | null): readonly string[] {
  return isiFolder(folder).flatMap((isi): readonly string[] => {
    if (awalan === null ? isi.name.startsWith("contoh.db") || !MILIK_PROGRAM.test(isi.name) : !isi.name.startsWith(awalan)) return [];
    const path = join(folder, isi.name);
    // What lies in a folder of the program is the program's, however deep.
    if (isi.isDirectory()) return awalan === "" || isi.name.startsWith("tepat") ? berkasDalam(path, "") : [];
    return isi.isFile() && (lstatSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0 ? [path] : [];
  });
}

function isiFolder(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    // Gone meanwhile, or another program's.
    if (driverCode(error) === "") throw error;
    return [];
  }
}

interface Diperiksa {
  readonly path: string;
  readonly nama: string;
  /** Whether it is open under its key: what would not be encrypted could not be read. */
  readonly terbuka: boolean;
  readonly terperiksa: Terperiksa;
}

async function periksaBerkas(
  { path, nama, terbuka, terperiksa }: Diperiksa,
  jarum: readonly Buffer[],
): Promise<TemuanSwauji["jenis"] | null> {
  try {
    const pegangan = await open(path, "r");
    try {
      const stat = await pegangan.stat();
      const kunci = path.endsWith(AKHIRAN_KUNCI) && stat.size < KUNCI_TERBESAR;
      const selain = kunci ? tanpaNamaPemegang(await readFile(path, "utf8")) : null;
      if (selain !== null) return jarum.some((satu) => selain.includes(satu.toString("utf8"))) ? "namaTerbaca" : null;
      if ((await isTerang(pegangan)) || catatanTerbuka(path)) return "tanpaEnkripsi";
      if (terbuka || terperiksa.isDikenal(nama, stat)) return null;
      const jenis = await periksaIsi(pegangan, jarum);
      // What is no data file may hold a name that is nobody's yet.
      if (jenis === null && path.endsWith(".db")) terperiksa.catat(nama, stat);
      return jenis;
    } finally {
      await pegangan.close();
    }
  } catch (error) {
    const kode = driverCode(error);
    if (kode === "") throw error;
    return kode === "ENOENT" ? null : "tidakTerbaca";
  }
}

/** Whether a file is the log of a clear data file: what stands in it is as clear, whoever it names. */
function catatanTerbuka(path: string): boolean {
  const induk = /^(.*)-(?:wal|journal)$/u.exec(path)?.[1];
  return induk !== undefined && existsSync(induk) && isClear(induk);
}

/** Whether a file begins as a clear one of SQLite does. */
async function isTerang(pegangan: FileHandle): Promise<boolean> {
  const kepala = Buffer.alloc(KEPALA_SQLITE.length);
  await pegangan.read(kepala, 0, kepala.length, 0);
  return kepala.equals(KEPALA_SQLITE);
}

async function periksaIsi(pegangan: FileHandle, jarum: readonly Buffer[]): Promise<TemuanSwauji["jenis"] | null> {
  // A word that is cut by the end of one piece stands whole in the next.
  const sisa = Math.max(0, ...jarum.map(({ length }) => length - 1));
  const potongan = Buffer.alloc(SEPOTONG + sisa);
  let terbawa = 0;
  for (let letak = 0; ;) {
    const { bytesRead } = await pegangan.read(potongan, terbawa, SEPOTONG, letak);
    if (bytesRead === 0) return null;
    const isi = potongan.subarray(0, terbawa + bytesRead);
    if (jarum.some((satu) => isi.includes(satu))) return "namaTerbaca";
    letak += bytesRead;
    terbawa = Math.min(sisa, isi.length);
    potongan.copyWithin(0, isi.length - terbawa, isi.length);
  }
}
