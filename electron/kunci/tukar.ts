import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { BerkasKunci } from "../../core/contract/berkas-kunci";
import { AppError } from "../../core/errors";
import { flushFolder, removePassing, replaceWith } from "../db/beside";
import { driverCode } from "../db/driver-errors";
import { isClear, withCopyUnder } from "../db/enkripsi";
import { bacaBerkasKunci, jalurKunci, tulisBerkasKunci } from "./berkas-kunci";

/**
 * A swap whose program died is nobody's after this long, whatever became of the number of its process, in milliseconds; nor is one of as long ahead, which
 * was begun before the clock was set back.
 */
const TERTINGGAL_MS = 60 * 60_000;

/** The points between two writes of a swap, at each of which the power may go. */
export const LANGKAH_TUKAR = ["mulai", "kunciBaru", "salinan", "ditukar", "kunciLepas", "kunci"] as const;
export type LangkahTukar = (typeof LANGKAH_TUKAR)[number];

/** Is told at which point a swap is. */
export type Lapor = (langkah: LangkahTukar) => void;

const diam: Lapor = () => undefined;

/** The key file of a protection that is being laid on, and of one that is being taken off. */
const jalurBaru = (path: string): string => `${jalurKunci(path)}-baru`;
const jalurLepas = (path: string): string => `${jalurKunci(path)}-lepas`;
/** Says that a program is swapping the file. */
const jalurTukar = (path: string): string => `${path}.tukar`;

/** A data key, and the key file that wraps it. */
interface KunciBaru {
  readonly kunciData: string;
  readonly berkas: BerkasKunci;
}

/**
 * Encrypts a clear data file in place. Nobody may have it open. Until the encrypted file bears the name, the key file is not called one: whatever
 * is found after a crash tells by itself which of the two is in force (`selesaikanTukar`).
 */
export function lindungiBerkas(path: string, { kunciData, berkas: kunci }: KunciBaru, lapor: Lapor = diam): void {
  selamaMenukar(path, () => {
    lapor("mulai");
    tulisBerkasKunci(jalurBaru(path), kunci);
    lapor("kunciBaru");
    try {
      withCopyUnder({ path }, kunciData, (salinan) => {
        lapor("salinan");
        replaceWith(salinan, path);
      });
    } catch (error) {
      // Where the file is encrypted already its key has to be written down, whatever else went wrong.
      if (isClear(path)) {
        rmSync(jalurBaru(path), { force: true });
        throw error;
      }
    }
    lapor("ditukar");
    // From memory, whatever became of the other: without it nobody would open the file again.
    tulisBerkasKunci(jalurKunci(path), kunci);
    rmSync(jalurBaru(path), { force: true });
    buangPendamping(path);
    lapor("kunci");
  });
}

/** A file that is ready to take the place of another, and the key file that comes with it; null where it is not protected. */
interface BerkasSiap {
  readonly siap: string;
  readonly kunci: BerkasKunci | null;
}

/**
 * Puts a file that is ready beside a clear one in its place, together with its key file where it has one. Whatever is found after a crash tells by itself
 * which of the two is in force, as of `lindungiBerkas`.
 */
export function pasangBerkas(path: string, { siap, kunci }: BerkasSiap, lapor: Lapor = diam): void {
  selamaMenukar(path, () => {
    lapor("mulai");
    if (kunci !== null) tulisBerkasKunci(jalurBaru(path), kunci);
    lapor("kunciBaru");
    replaceWith(siap, path);
    lapor("ditukar");
    if (kunci !== null) tulisBerkasKunci(jalurKunci(path), kunci);
    rmSync(jalurBaru(path), { force: true });
    buangPendamping(path);
    lapor("kunci");
  });
}

/** Takes the encryption off in place. */
export function lepaskanBerkas(path: string, kunciData: string, lapor: Lapor = diam): void {
  selamaMenukar(path, () => {
    lapor("mulai");
    withCopyUnder({ path, key: kunciData }, undefined, (salinan) => {
      lapor("salinan");
      renameSync(jalurKunci(path), jalurLepas(path));
      flushFolder(dirname(path));
      lapor("kunciLepas");
      gantikan({ salinan, path, sebelum: () => undefined, mundur: () => renameSync(jalurLepas(path), jalurKunci(path)) });
    });
    lapor("ditukar");
    rmSync(jalurLepas(path), { force: true });
    buangPendamping(path);
    lapor("kunci");
  });
}

/**
 * Encrypts a protected data file under another key. The new key file, which knows both keys, comes before the new data: in between the file
 * opens with the earlier key, by which the next opening learns that the swap is not done (`kunciBerlaku`).
 */
export function gantiKunciBerkas(path: string, { dari, ...ke }: KunciBaru & { readonly dari: string }, lapor: Lapor = diam): void {
  selamaMenukar(path, () => {
    lapor("mulai");
    withCopyUnder({ path, key: dari }, ke.kunciData, (salinan) => {
      lapor("salinan");
      const lama = bacaBerkasKunci(jalurKunci(path));
      tulisBerkasKunci(jalurKunci(path), ke.berkas);
      gantikan({ salinan, path, sebelum: () => lapor("kunci"), mundur: () => tulisBerkasKunci(jalurKunci(path), lama) });
    });
    buangPendamping(path);
    lapor("ditukar");
  });
}

interface Penggantian {
  readonly salinan: string;
  readonly path: string;
  readonly sebelum: () => void;
  readonly mundur: () => void;
}

/**
 * Gives the copy the name of the file, or takes back what was done for it. Once the name has changed hands nothing is taken back, whatever failed after
 * that: what lies beside the file belongs to the new one.
 */
function gantikan({ salinan, path, sebelum, mundur }: Penggantian): void {
  try {
    sebelum();
    replaceWith(salinan, path);
  } catch (error) {
    if (!existsSync(salinan)) return;
    mundur();
    throw error;
  }
}

/** Does the part of a change of key that a crash has left: the data comes under the key that the key file wraps. */
export function lanjutkanGanti(path: string, dari: string, ke: string): void {
  selamaMenukar(path, () => {
    withCopyUnder({ path, key: dari }, ke, (salinan) => replaceWith(salinan, path));
    buangPendamping(path);
  });
}

/**
 * Ends what a crash has left half done when a file was being protected or its protection taken off, before anybody opens the file. It takes no key: which of
 * the two files has the name is told by its first bytes.
 *
 * @throws AppError databaseInUse while another program is swapping the file
 */
export function selesaikanTukar(path: string): void {
  if (path === ":memory:" || !existsSync(path)) return;
  if (sedangDitukar(path)) throw new AppError("databaseInUse", { berkas: path });
  const tertinggal = [jalurTukar(path), jalurBaru(path), jalurLepas(path)].some((satu) => existsSync(satu));
  if (!tertinggal) return;
  const terbuka = isClear(path);
  if (existsSync(jalurBaru(path))) {
    if (terbuka || existsSync(jalurKunci(path))) rmSync(jalurBaru(path));
    else renameSync(jalurBaru(path), jalurKunci(path));
  }
  if (existsSync(jalurLepas(path))) {
    if (terbuka) rmSync(jalurLepas(path));
    else renameSync(jalurLepas(path), jalurKunci(path));
  }
  flushFolder(dirname(path));
  // Copies that were being made, in clear text or not, are nobody's: the program that made them is gone.
  removePassing(path);
  rmSync(jalurTukar(path), { force: true });
}

/**
 * Is asked before a file is opened; what it answers is asked once the file is held: whether another program has swapped it in between, so that what
 * is held has no name any more.
 *
 * @returns throws AppError databaseInUse
 */
export function amatiTukar(path: string): () => void {
  const dahulu = nomorBerkas(path);
  return () => {
    if (sedangDitukar(path) || (dahulu !== undefined && nomorBerkas(path) !== dahulu))
      throw new AppError("databaseInUse", { berkas: path });
  };
}

function nomorBerkas(path: string): bigint | undefined {
  return statSync(path, { bigint: true, throwIfNoEntry: false })?.ino;
}

/** Lets no other Tepat open the file while it is closed for the swap. @throws AppError databaseInUse */
function selamaMenukar(path: string, kerja: () => void): void {
  if (sedangDitukar(path)) throw new AppError("databaseInUse", { berkas: path });
  rmSync(jalurTukar(path), { force: true });
  writeFileSync(jalurTukar(path), String(process.pid), { flag: "wx", mode: 0o600 });
  try {
    kerja();
  } finally {
    rmSync(jalurTukar(path), { force: true });
  }
}

/** Whether a program that lives has said so. */
function sedangDitukar(path: string): boolean {
  const berkas = statSync(jalurTukar(path), { throwIfNoEntry: false });
  if (berkas === undefined || Math.abs(Date.now() - berkas.mtimeMs) > TERTINGGAL_MS) return false;
  const proses = Number(readFileSync(jalurTukar(path), "utf8"));
  if (!Number.isInteger(proses) || proses <= 0 || proses === process.pid) return false;
  try {
    process.kill(proses, 0);
    return true;
  } catch (error) {
    // It lives, and belongs to somebody else.
    return driverCode(error) === "EPERM";
  }
}

/** A log or a journal of the former file is no part of the new one, and may hold what is not to be read any more. */
export function buangPendamping(path: string): void {
  for (const akhiran of ["-wal", "-shm", "-journal"]) rmSync(`${path}${akhiran}`, { force: true });
}
