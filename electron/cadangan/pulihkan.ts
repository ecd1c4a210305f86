import { copyFileSync, existsSync, linkSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { AppError } from "../../core/errors";
import type { connect } from "../db/connect";
import { driverCode, inWords } from "../db/driver-errors";
import { withCopyUnder } from "../db/enkripsi";
import { sizeOf } from "../db/judge-file";
import type { CadanganTerpilih } from "./buka";
import { berkasKunci, buangSementara, galatFolder, keDisk, salinUtuh, tulisUtuh, waktuSetempat } from "./folder";
import { kantorDari, kepalaDari, periksaIsi } from "./isi";
import { bacaObjek } from "./tempat-kedua";

/** A restoring that is under way: left behind only by a program that was stopped in the midst of it. */
export interface CatatanPulih {
  /** When the snapshot was taken, UTC. */
  readonly dibuat: string;
  /** The last step of the snapshot. */
  readonly kepala: string;
  /** Name under which the file of before is kept beside. */
  readonly disimpan: string;
}

const catatanPulih = (pathData: string): string => `${pathData}.pulih.json`;

/** What a snapshot is made ready as: a file beside the data, whole and checked, under the present key. */
export interface SiapPulih extends CatatanPulih {
  readonly sementara: string;
}

/**
 * Lays a snapshot beside the data file under a passing name, under the key of today, and checks it once more there.
 *
 * @throws AppError cadanganDitolak, cadanganGagal (no room); nothing has changed then
 */
export function siapkanPulih(
  terpilih: CadanganTerpilih,
  tujuan: { readonly pathData: string; readonly kunci: string | undefined; readonly waktu: Date },
): SiapPulih {
  const { pathData, kunci, waktu } = tujuan;
  const sementara = `${pathData}.sementara-pulih-${String(waktu.getTime())}`;
  try {
    if (terpilih.kunci === kunci) copyFileSync(terpilih.path, sementara);
    else withCopyUnder({ path: terpilih.path, key: terpilih.kunci }, kunci, (salinan) => copyFileSync(salinan, sementara));
    keDisk(sementara);
    const isi = inWords({ path: sementara, key: kunci }, () => periksaIsi({ path: sementara, key: kunci }));
    if (isi.kepala?.id !== terpilih.catatan.kepala?.id) throw new AppError("cadanganDitolak", { berkas: terpilih.nama, sebab: "rusak" });
  } catch (error) {
    buangSementara(sementara);
    throw galatFolder(dirname(pathData), error);
  }
  return { sementara, dibuat: terpilih.catatan.dibuat, kepala: terpilih.catatan.kepala?.id ?? "", disimpan: namaBebas(pathData, waktu) };
}

function namaBebas(pathData: string, waktu: Date): string {
  const ujung = extname(pathData);
  const pokok = `${basename(pathData, ujung)}-sebelum-dipulihkan-${waktuSetempat(waktu.toISOString()).replace("T", "-").replaceAll(":", "")}`;
  for (let nomor = 1; ; nomor += 1) {
    const nama = `${pokok}${nomor === 1 ? "" : `-${nomor}`}${ujung}`;
    if (!existsSync(join(dirname(pathData), nama))) return nama;
  }
}

/**
 * Puts the file that was made ready in the place of the data file, which must be closed. The former one gets its dated name first, and keeps
 * its own until the new one takes it in one move: whenever the power goes, one whole file bears the name, and what was meant is noted beside.
 *
 * @throws AppError databaseInUse when the log of the data file could not be carried over; nothing has changed then
 */
export function tukarBerkas(pathData: string, siap: SiapPulih): void {
  if (sizeOf(`${pathData}-wal`) > 0) throw new AppError("databaseInUse", { berkas: pathData });
  const folder = dirname(pathData);
  const disimpan = join(folder, siap.disimpan);
  const { sementara, ...catatan } = siap;
  tulisUtuh(catatanPulih(pathData), JSON.stringify(catatan));
  keDisk(folder, true);
  if (existsSync(berkasKunci(pathData))) salinUtuh(berkasKunci(pathData), berkasKunci(disimpan));
  simpanNama(pathData, disimpan);
  keDisk(folder, true);
  renameSync(sementara, pathData);
  keDisk(folder, true);
}

/** A second name for the file as it is; on a disk that knows none, a copy of it. */
function simpanNama(pathData: string, disimpan: string): void {
  try {
    linkSync(pathData, disimpan);
  } catch (error) {
    if (driverCode(error) === "") throw error;
    copyFileSync(pathData, disimpan);
    keDisk(disimpan);
  }
}

/** Forgets a restoring once it is told of, or done. */
export function lupakanPulih(pathData: string): void {
  rmSync(catatanPulih(pathData), { force: true });
}

/** How a restoring ended that was cut off: the snapshot took its place, or the office is as it was. */
export interface AkibatTerputus extends CatatanPulih {
  readonly akibat: "dipulihkan" | "tetap";
}

/** What came of a restoring during which the program was stopped; null when there was none. */
export function pulihTerputus(basis: { readonly path: string; readonly raw: ReturnType<typeof connect> }): AkibatTerputus | null {
  const catatan = bacaObjek(catatanPulih(basis.path));
  if (catatan === null) return null;
  const teks = (nama: string): string => (typeof catatan[nama] === "string" ? catatan[nama] : "");
  const isi = { dibuat: teks("dibuat"), kepala: teks("kepala"), disimpan: teks("disimpan") };
  return { ...isi, akibat: kepalaDari(basis.raw)?.id === isi.kepala && kantorDari(basis.raw) !== null ? "dipulihkan" : "tetap" };
}
