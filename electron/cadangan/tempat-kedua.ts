import { createHash, randomUUID } from "node:crypto";
import { createReadStream, existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { copyFile, open, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { AppError, type SebabFolder } from "../../core/errors";
import { publish } from "../db/beside";
import { driverCode } from "../db/driver-errors";
import { sebabFolder } from "../sebab-folder";
import {
  berkasKunci,
  daftarCadangan,
  folderCadangan,
  galatFolder,
  namaSementara,
  pathCatatan,
  salinUtuh,
  siapkanFolder,
  tulisUtuh,
  type CadanganAda,
} from "./folder";
import { lihatTempat, TANDA_TEMPAT, type KeadaanTempat } from "./jangkauan";

/** The second place of a data file's snapshots, as this machine remembers it. */
export interface TempatKedua {
  readonly folder: string;
  /** What the user calls it, as `USB kantor`. */
  readonly nama: string;
  /** Stands in a file of the folder too, so that another stick under the same letter is not taken for it. */
  readonly id: string;
  /** The last snapshot that was written there: its name and its moment (UTC, ISO 8601). */
  readonly terakhir: { readonly nama: string; readonly dibuat: string } | null;
  /** Why the last attempt was none; null when it went well or was not made. */
  readonly gagal: SebabFolder | null;
}

const NAMA_FOLDER = "Cadangan Tepat";

const ingatanDari = (pathData: string): string => join(folderCadangan(pathData), "tempat-kedua.json");

/** The second place of a data file; null while none was chosen. */
export function bacaTempatKedua(pathData: string): TempatKedua | null {
  const satu = bacaObjek(ingatanDari(pathData));
  if (typeof satu?.["folder"] !== "string" || typeof satu["id"] !== "string") return null;
  const { folder, id, nama } = satu;
  const [terakhir, gagal] = [satu["terakhir"] as TempatKedua["terakhir"] | undefined, satu["gagal"] as SebabFolder | null | undefined];
  return { folder, id, nama: typeof nama === "string" ? nama : basename(folder), terakhir: terakhir ?? null, gagal: gagal ?? null };
}

function ingat(pathData: string, tempat: TempatKedua | null): void {
  const path = ingatanDari(pathData);
  siapkanFolder(dirname(path));
  tulisUtuh(path, JSON.stringify(tempat ?? {}));
}

/** Remembers a second place that is known from elsewhere. */
export function ingatTempat(pathData: string, tempat: TempatKedua): void {
  ingat(pathData, tempat);
}

/** Forgets the second place; what was written there stays. */
export function lupakanTempatKedua(pathData: string): void {
  ingat(pathData, null);
}

/**
 * Makes a folder the second place of a data file: in it a folder of our own is made, with a file that says which place this is. A place that
 * bears one already is taken as it is.
 *
 * @throws AppError cadanganGagal when the folder is not there or takes no file
 */
export function pilihTempatKedua(
  pathData: string,
  { folder: dipilih, nama }: { readonly folder: string; readonly nama: string },
): TempatKedua {
  try {
    if (!statSync(dipilih).isDirectory()) throw new AppError("cadanganGagal", { folder: dipilih, sebab: "bukanFolder" });
    const folder = existsSync(join(dipilih, TANDA_TEMPAT)) ? dipilih : join(dipilih, NAMA_FOLDER);
    mkdirSync(folder, { recursive: true });
    const ada = idTempat(folder);
    const id = ada ?? randomUUID();
    if (ada === null) tulisUtuh(join(folder, TANDA_TEMPAT), JSON.stringify({ bentuk: 1, id }));
    const tempat: TempatKedua = { folder, nama: nama === "" ? sebutan(dipilih) : nama, id, terakhir: null, gagal: null };
    ingat(pathData, tempat);
    return tempat;
  } catch (error) {
    throw galatFolder(dipilih, error);
  }
}

/** What a place is called whose user gave it no name: its folder, or the letter of its disk. */
function sebutan(folder: string): string {
  return basename(folder) === "" ? folder : basename(folder);
}

/** How the second place is just now, for whoever knows that it answers. */
export function keadaanTempat({ folder, id }: TempatKedua): KeadaanTempat {
  if (!existsSync(folder)) return "tidakTerpasang";
  return idTempat(folder) === id ? "ada" : "tempatLain";
}

function idTempat(folder: string): string | null {
  const id = bacaObjek(join(folder, TANDA_TEMPAT))?.["id"];
  return typeof id === "string" ? id : null;
}

/** What a small JSON file holds; null when it is not there or is none. */
export function bacaObjek(path: string): Readonly<Record<string, unknown>> | null {
  try {
    const terbaca: unknown = JSON.parse(readFileSync(path, "utf8"));
    return typeof terbaca === "object" && terbaca !== null && !Array.isArray(terbaca) ? (terbaca as Record<string, unknown>) : null;
  } catch (error) {
    if (error instanceof SyntaxError || driverCode(error) !== "") return null;
    throw error;
  }
}

/**
 * Copies the latest snapshot of a data file, which is the one that ends with its last step, to its second place when that is there, checks it against its note, and remembers how it went.
 * Without a place, or while it is not there, nothing happens. A failure leaves what is there and is kept for the page to tell.
 *
 * @returns the place when something was written
 */
export async function salinKeTempatKedua(pathData: string, kepala: string, berhenti: AbortSignal): Promise<TempatKedua | null> {
  const tempat = bacaTempatKedua(pathData);
  if (tempat === null || disalin.has(tempat.folder) || (await lihatTempat(pathData, tempat)).keadaan !== "ada") return null;
  const semua = daftarCadangan(folderCadangan(pathData));
  const terbaru = semua.find(({ catatan }) => catatan?.kepala?.id === kepala) ?? semua[0];
  if (!terbaru?.catatan || terbaru.nama === tempat.terakhir?.nama) return null;
  try {
    const batas = BATAS_SALIN_MS + (terbaru.catatan.ukuran / BITA_PER_DETIK) * 1_000;
    if (!(await selesaiDalam(batas, berhenti, salinSekali(terbaru, tempat.folder)))) {
      // A copy that hangs holds nothing else up; it goes on, or fails, when the place answers again.
      if (!berhenti.aborted) ingat(pathData, { ...tempat, gagal: "hilang" });
      return null;
    }
    const tertulis = { ...tempat, terakhir: { nama: terbaru.nama, dibuat: terbaru.catatan.dibuat }, gagal: null };
    ingat(pathData, tertulis);
    return tertulis;
  } catch (error) {
    const galat = galatFolder(tempat.folder, error);
    if (!(galat instanceof AppError)) throw galat;
    const sebab = galat.failure.code === "cadanganGagal" ? galat.failure.data.sebab : sebabFolder(driverCode(error));
    ingat(pathData, { ...tempat, gagal: sebab });
    return null;
  }
}

/** The longest that a copy may take, in milliseconds, and what a slow stick or share takes up in a second, in bytes. */
const BATAS_SALIN_MS = 60_000;
const BITA_PER_DETIK = 500_000;

/** Folders to which a copy is under way, however long it has not been heard of. */
const disalin = new Set<string>();

async function salinSekali(terbaru: CadanganAda, folder: string): Promise<void> {
  disalin.add(folder);
  try {
    await salinCadangan(terbaru, folder);
  } finally {
    disalin.delete(folder);
  }
}

/** Waits for work, but no longer than it may take, nor when the program is closed. Answers whether it was done. */
async function selesaiDalam(ms: number, berhenti: AbortSignal, kerja: Promise<void>): Promise<boolean> {
  let jam: NodeJS.Timeout | undefined;
  const habis = new Promise<false>((tidak) => {
    jam = setTimeout(() => tidak(false), ms).unref();
    berhenti.addEventListener("abort", () => tidak(false), { once: true });
  });
  try {
    return await Promise.race([kerja.then(() => true), habis]);
  } finally {
    clearTimeout(jam);
  }
}

/**
 * Copies a snapshot with its note and its key file into a folder, where nothing is left of copies that were cut off, and gives it its name only when its bytes are those of the note.
 *
 * @throws AppError cadanganDitolak when the copy is not what the note says; what the system says of the folder
 */
export async function salinCadangan({ nama, path, catatan }: CadanganAda, folder: string): Promise<void> {
  siapkanFolder(folder);
  const tujuan = await namaTujuan(folder, nama, catatan?.sidik);
  if (tujuan === null) return;
  const sementara = namaSementara(folder);
  try {
    await copyFile(path, sementara);
    const berkas = await open(sementara, "r+");
    try {
      await berkas.sync();
    } finally {
      await berkas.close();
    }
    if ((await sidikAlir(sementara)) !== catatan?.sidik) throw new AppError("cadanganDitolak", { berkas: nama, sebab: "berubah" });
    salinUtuh(pathCatatan(path), pathCatatan(tujuan));
    if (existsSync(berkasKunci(path))) salinUtuh(berkasKunci(path), berkasKunci(tujuan));
    publish(sementara, tujuan);
  } finally {
    // Not at once: a share that went away in the middle answers late or never.
    await rm(sementara, { force: true }).catch(() => undefined);
  }
}

/** Where a copy goes: another machine may have written one of the same second there. Null when it lies there already. */
async function namaTujuan(folder: string, nama: string, sidik: string | undefined): Promise<string | null> {
  for (let nomor = 1; ; nomor += 1) {
    const path = join(folder, nomor === 1 ? nama : `${basename(nama, ".db")}-${nomor}.db`);
    if (!existsSync(path)) return path;
    if ((await sidikAlir(path)) === sidik) return null;
  }
}

/** SHA-256 of a file, read in portions so that others take their turn meanwhile. */
async function sidikAlir(path: string): Promise<string> {
  const sidik = createHash("sha256");
  for await (const bagian of createReadStream(path, { highWaterMark: 1 << 18 })) sidik.update(bagian as Buffer);
  return sidik.digest("hex");
}
