import { copyFileSync, existsSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { AppError } from "../../core/errors";
import { jalurKunci } from "../kunci/berkas-kunci";
import { flushFolder, publish, replaceWith, withCompanions, withFileBeside } from "./beside";

/** What SQLite plays into a file when it opens it. */
const PENDAMPING = ["-wal", "-journal"] as const;

/**
 * Puts a whole file in the place of a damaged or missing one. The damaged one stays beside it as it was, with its log and its key file, under a
 * name with the day. First it has its second name and is on the disk; only then the new one takes its place, all at once: a power cut leaves one
 * of the two there. The log of the damaged one goes before, and for good: beside the new file it would be played into it.
 *
 * @param baru a finished file in the same folder; it has no other name afterwards
 * @returns where the damaged one is kept; empty when there was none
 */
export function gantikanYangRusak(path: string, baru: string, waktu: Date): string {
  const lama = simpanYangRusak(path, waktu);
  for (const akhir of PENDAMPING) rmSync(`${path}${akhir}`, { force: true });
  flushFolder(dirname(path));
  replaceWith(baru, path);
  return lama;
}

/** Gives a damaged file and what belongs to it a second name, whole and on the disk; nothing that is there is replaced. */
function simpanYangRusak(path: string, waktu: Date): string {
  const hari = waktu.toISOString().slice(0, 10);
  const adaData = existsSync(path);
  if (!adaData && !PENDAMPING.some((akhir) => existsSync(`${path}${akhir}`))) return "";
  for (let nomor = 1; ; nomor += 1) {
    const nama = `${path}.rusak-${hari}${nomor === 1 ? "" : `-${nomor}`}`;
    if (withCompanions(nama).some((satu) => existsSync(satu))) continue;
    if (!PENDAMPING.every((akhir) => !existsSync(`${path}${akhir}`) || salin(`${path}${akhir}`, `${nama}${akhir}`))) continue;
    if (existsSync(jalurKunci(path)) && !salin(jalurKunci(path), jalurKunci(nama))) continue;
    if (!adaData) return "";
    if (salin(path, nama)) return nama;
  }
}

function salin(dari: string, ke: string): boolean {
  return withFileBeside(ke, (sementara) => {
    copyFileSync(dari, sementara);
    return publish(sementara, ke);
  });
}

/** Copies a whole file beside another under a name that nothing has. @throws AppError salvageTargetTaken */
export function salinDiSamping(dari: string, ke: string): void {
  if (!salin(dari, ke)) throw new AppError("salvageTargetTaken", { berkas: ke });
}
