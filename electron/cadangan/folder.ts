import { randomUUID } from "node:crypto";
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import type { CatatanCadangan } from "../../core/cadangan/catatan";
import { terbaruDahulu, type LetakCadangan } from "../../core/cadangan/urutan";
import { AppError } from "../../core/errors";
import { publish, withCompanions } from "../db/beside";
import { driverCode, isFull } from "../db/driver-errors";
import { sebabFolder } from "../sebab-folder";
import { bacaCatatan } from "./catatan";

/** What stands beside a snapshot under its name. */
const AKHIRAN_CATATAN = ".catatan.json";
const AKHIRAN_KUNCI = ".kunci";
const SEMENTARA = ".sementara-";
/** A passing file of a program that was stopped is nobody's after this long, in milliseconds. */
const TERBENGKALAI_SETELAH = 10 * 60_000;
const SEMENIT = 60_000;

/** A snapshot in a folder; one without a readable note was not written by this program, or somebody changed the note. */
export interface CadanganAda {
  readonly nama: string;
  readonly path: string;
  readonly catatan: CatatanCadangan | null;
}

/** The folder of the snapshots of a data file, beside it. */
export function folderCadangan(pathData: string): string {
  return join(dirname(pathData), `${basename(pathData, extname(pathData))}-cadangan`);
}

/** The key file that belongs to a data file or to a snapshot. */
export function berkasKunci(path: string): string {
  return `${path}${AKHIRAN_KUNCI}`;
}

/** Snapshots of a folder, the one that holds most first; none when it is not there. */
export function daftarCadangan(folder: string): readonly CadanganAda[] {
  const semua = isiFolder(folder)
    .filter((nama) => nama.endsWith(".db") && !nama.includes(SEMENTARA))
    .map((nama) => ({ nama, path: join(folder, nama), catatan: bacaCatatan(join(folder, `${nama}${AKHIRAN_CATATAN}`)) }));
  return urutCadangan(semua, ({ catatan }) => catatan);
}

/** Snapshots, the one that holds most first, by their notes; those without one come last. */
export function urutCadangan<T>(daftar: readonly T[], catatanDari: (satu: T) => CatatanCadangan | null): readonly T[] {
  const letak = (satu: T): LetakCadangan => ({ dibuat: catatanDari(satu)?.dibuat ?? "", kepala: catatanDari(satu)?.kepala?.nomor ?? 0 });
  return terbaruDahulu(daftar, letak, new Date().toISOString());
}

function isiFolder(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (driverCode(error) === "") throw error;
    return [];
  }
}

/** Makes the folder; other accounts of this machine have no business in it. @throws AppError cadanganGagal */
export function siapkanFolder(folder: string): void {
  dalamKata(folder, () => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    buangTerbengkalai(folder);
  });
}

/** A passing name in a folder of snapshots. */
export function namaSementara(folder: string): string {
  return join(folder, `${SEMENTARA}${randomUUID()}.db`);
}

/** Takes a passing file away with all that SQLite may have put beside it. */
export function buangSementara(path: string): void {
  for (const file of withCompanions(path)) hapus(file);
}

function hapus(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch (error) {
    // It is still held open, or its disk has gone: its name says that it is nothing, and a later start takes it away.
    if (driverCode(error) === "") throw error;
  }
}

/** Passing files of programs that were stopped, and notes and key files whose snapshot never came. */
function buangTerbengkalai(folder: string): void {
  const ada = new Set(isiFolder(folder));
  const yatim = (nama: string): boolean =>
    [AKHIRAN_CATATAN, AKHIRAN_KUNCI].some((akhiran) => nama.endsWith(`.db${akhiran}`) && !ada.has(nama.slice(0, -akhiran.length)));
  for (const nama of [...ada].filter((satu) => satu.includes(SEMENTARA) || yatim(satu))) {
    const path = join(folder, nama);
    const berubah = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (Date.now() - berubah > TERBENGKALAI_SETELAH) hapus(path);
  }
}

/**
 * Takes away what a program that was stopped left half done: passing files from before a moment, or from one that is still to come because the clock was set
 * back. For whoever knows that nobody else is at work in the folder since that moment.
 */
export function buangPeninggalan(folder: string, sejak: number): void {
  for (const nama of isiFolder(folder).filter((satu) => satu.includes(SEMENTARA))) {
    const path = join(folder, nama);
    const berubah = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (berubah < sejak || berubah > Date.now() + SEMENIT) hapus(path);
  }
}

/** Where a finished file is to be known as a snapshot. */
export interface Terbitan {
  readonly folder: string;
  readonly sementara: string;
  readonly catatan: CatatanCadangan;
  /** The key file of its time; undefined while the office is not protected. */
  readonly kunci: string | undefined;
}

/**
 * Gives a finished copy its name, after its note and its key file: whoever sees the name has all three.
 *
 * @returns its name in the folder
 */
export function terbitkan({ folder, sementara, catatan, kunci }: Terbitan): string {
  const pokok = `tepat-${cap(catatan.dibuat)}-${catatan.alasan}`;
  for (let nomor = 1; ; nomor += 1) {
    const nama = `${pokok}${nomor === 1 ? "" : `-${nomor}`}.db`;
    const path = join(folder, nama);
    if (existsSync(path)) continue;
    tulisUtuh(`${path}${AKHIRAN_CATATAN}`, JSON.stringify(catatan, null, 2));
    if (kunci !== undefined) salinUtuh(kunci, berkasKunci(path));
    if (publish(sementara, path)) return nama;
  }
}

/** Removes snapshots with what stands beside them. */
export function hapusCadangan(folder: string, nama: readonly string[]): void {
  for (const satu of nama) {
    const path = join(folder, satu);
    // The snapshot first: a note without its snapshot is nothing to anybody.
    for (const file of [path, `${path}${AKHIRAN_CATATAN}`, berkasKunci(path)]) hapus(file);
  }
}

/** The note of a snapshot. */
export function pathCatatan(path: string): string {
  return `${path}${AKHIRAN_CATATAN}`;
}

/** Local time that sorts and that every file system takes in a name. */
function cap(iso: string): string {
  return waktuSetempat(iso).replace("T", "-").replaceAll(":", "");
}

/** The moment on this machine's clock, `YYYY-MM-DDTHH:MM:SS`. */
export function waktuSetempat(iso: string): string {
  const waktu = new Date(iso);
  const dua = (angka: number): string => String(angka).padStart(2, "0");
  const hari = `${waktu.getFullYear()}-${dua(waktu.getMonth() + 1)}-${dua(waktu.getDate())}`;
  return `${hari}T${dua(waktu.getHours())}:${dua(waktu.getMinutes())}:${dua(waktu.getSeconds())}`;
}

/** Writes a small file whole: under a passing name, on the disk, then renamed. */
export function tulisUtuh(path: string, isi: string): void {
  const sementara = `${path}${SEMENTARA}${randomUUID()}`;
  try {
    writeFileSync(sementara, isi, { mode: 0o600, flag: "wx" });
    keDisk(sementara);
    renameSync(sementara, path);
  } finally {
    hapus(sementara);
  }
}

/** Copies a small file whole. */
export function salinUtuh(dari: string, ke: string): void {
  const sementara = `${ke}${SEMENTARA}${randomUUID()}`;
  try {
    copyFileSync(dari, sementara);
    keDisk(sementara);
    renameSync(sementara, ke);
  } finally {
    hapus(sementara);
  }
}

/** Has the bytes of a file, or the entries of a folder, written to the disk; Windows keeps those of a folder by itself. */
export function keDisk(path: string, folder = false): void {
  if (folder && process.platform === "win32") return;
  const berkas = openSync(path, folder ? "r" : "r+");
  try {
    fsyncSync(berkas);
  } finally {
    closeSync(berkas);
  }
}

/** Turns a failure of a folder into the sentence of a snapshot that was not taken. @throws AppError cadanganGagal */
export function dalamKata<T>(folder: string, kerja: () => T): T {
  try {
    return kerja();
  } catch (error) {
    throw galatFolder(folder, error);
  }
}

/** The failure of a snapshot in words; any other error as it is. */
export function galatFolder(folder: string, error: unknown): unknown {
  if (error instanceof AppError) return error.code === "diskFull" ? new AppError("cadanganGagal", { folder, sebab: "penuh" }) : error;
  const kode = driverCode(error);
  if (kode === "") return error;
  const sebab = isFull(kode) ? "penuh" : sebabFolder(kode);
  return new AppError("cadanganGagal", { folder, sebab });
}
