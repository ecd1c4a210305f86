import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import type { BerkasKunci } from "../../core/contract/berkas-kunci";
import type { SumberPindah } from "../../core/contract/pindah";
import { AppError } from "../../core/errors";
import { TEKS_PINDAH } from "../../core/text/pindah";
import { isClear, isEncrypted } from "../db/enkripsi";
import { sizeOf } from "../db/judge-file";
import { bacaBerkasKunci, jalurKunci } from "../kunci/berkas-kunci";
import { periksaCadangan } from "./buka";
import {
  berkasKunci,
  buangSementara,
  daftarCadangan,
  galatFolder,
  keDisk,
  namaSementara,
  salinUtuh,
  siapkanFolder,
  tulisUtuh,
  urutCadangan,
  waktuSetempat,
  type CadanganAda,
} from "./folder";
import { periksaIsi } from "./isi";
import { bacaObjek, bacaTempatKedua, ingatTempat, salinCadangan } from "./tempat-kedua";

const SETELAN = "pindahan.json";
const BACA = "BACA DULU.txt";
/** Folders within folders that are looked through: a stick, a folder on it, and one within. */
const KEDALAMAN = 2;
/** Folders that are looked through at most. */
const FOLDER_TERBANYAK = 200;

/** A snapshot of an office that is written out for another computer. */
export interface BahanPaket {
  readonly pathData: string;
  readonly kunci: string | undefined;
  /** Ends with the last step of the office, under its key of now. */
  readonly cadangan: CadanganAda;
  readonly waktu: Date;
}

/**
 * Writes a package for another computer into a new folder: the snapshot with the key file of now, which place its snapshots go to, and what to do. No
 * name stands in what is not encrypted but those of the key file. The copy is opened before it is said to be there.
 *
 * @throws AppError cadanganGagal, cadanganDitolak
 */
export async function tulisPaket(folder: string, { pathData, kunci, cadangan, waktu }: BahanPaket): Promise<string> {
  const paket = folderBaru(folder, waktu);
  try {
    await salinCadangan(cadangan, paket);
    const salinan = join(paket, cadangan.nama);
    // Whoever came or went since the snapshot was taken changed the key file alone.
    if (kunci !== undefined) salinUtuh(jalurKunci(pathData), berkasKunci(salinan));
    const isi = periksaIsi({ path: salinan, key: kunci });
    if (isi.kepala?.id !== cadangan.catatan?.kepala?.id) throw new AppError("cadanganDitolak", { berkas: cadangan.nama, sebab: "berubah" });
    const kedua = bacaTempatKedua(pathData);
    const tempatKedua = kedua && { folder: kedua.folder, nama: kedua.nama, id: kedua.id };
    tulisUtuh(join(paket, SETELAN), JSON.stringify({ bentuk: 1, tempatKedua }));
    tulisUtuh(join(paket, BACA), TEKS_PINDAH.bacaDulu(kunci !== undefined).replaceAll("\n", "\r\n"));
    keDisk(paket, true);
    return paket;
  } catch (error) {
    throw galatFolder(paket, error);
  }
}

function folderBaru(folder: string, waktu: Date): string {
  try {
    if (!statSync(folder).isDirectory()) throw new AppError("cadanganGagal", { folder, sebab: "bukanFolder" });
    const pokok = `Pindahan Tepat ${waktuSetempat(waktu.toISOString()).slice(0, 16).replace("T", " ").replace(":", "")}`;
    for (let nomor = 1; ; nomor += 1) {
      const paket = join(folder, nomor === 1 ? pokok : `${pokok} (${nomor})`);
      if (existsSync(paket)) continue;
      mkdirSync(paket);
      return paket;
    }
  } catch (error) {
    throw galatFolder(folder, error);
  }
}

/** Of a data file without a note. */
const TAK_DIKETAHUI = { pegawai: 0, jabatan: 0, langkah: 0 } as const;

/** The data of another computer in a folder and in those within it, the one that holds most first. @throws AppError cadanganGagal */
export function cariPindahan(folder: string): readonly SumberPindah[] {
  return urutCadangan(sekaliSaja(semuaSumber(folder)), ({ catatan }) => catatan).flatMap((ada): readonly SumberPindah[] => {
    const berkas = gantungan(ada.path);
    // What is encrypted opens only with its key file.
    if (berkas === null && !isClear(ada.path)) return [];
    const { pegawai, jabatan, langkah } = ada.catatan?.jumlah ?? TAK_DIKETAHUI;
    const slot = (berkas?.slot ?? []).map(({ id, jenis, nama, peran, dibuat }) => ({ id, jenis, nama, peran, dibuat }));
    const dibuat = ada.catatan?.dibuat ?? statSync(ada.path).mtime.toISOString();
    return [{ nama: relative(folder, ada.path), dibuat, pegawai, jabatan, langkah, slot }];
  });
}

/** The same snapshot may lie in a package and among the snapshots of a stick: the package has the key file of the day of the move. */
function sekaliSaja(daftar: readonly CadanganAda[]): readonly CadanganAda[] {
  const isPaket = ({ path }: CadanganAda): number => (existsSync(join(dirname(path), SETELAN)) ? 0 : 1);
  const ditemukan = new Set<string>();
  return daftar
    .toSorted((a, b) => isPaket(a) - isPaket(b))
    .filter(({ path, catatan }) => {
      const tanda = catatan?.tanda ?? path;
      if (ditemukan.has(tanda)) return false;
      ditemukan.add(tanda);
      return true;
    });
}

/** What was found under a name. @throws AppError cadanganDitolak when it is not there */
export function sumberBernama(folder: string, nama: string): { readonly ada: CadanganAda; readonly kunci: BerkasKunci | null } {
  const ada = semuaSumber(folder).find(({ path }) => relative(folder, path) === nama);
  if (!ada) throw new AppError("cadanganDitolak", { berkas: nama, sebab: "tidakAda" });
  return { ada, kunci: gantungan(ada.path) };
}

/**
 * Copies what was found to a passing name beside the data file, and opens it there.
 *
 * @param kunci the data keys that its key file knows, that of now first; none where it is not protected
 * @throws AppError cadanganDitolak, databaseNewer, cadanganGagal, databaseDamaged, databaseForeign, databaseWrongKey
 */
export function siapkanMasuk(ada: CadanganAda, pathData: string, kunci: readonly string[]): string {
  const folder = dirname(pathData);
  siapkanFolder(folder);
  const terpilih =
    ada.catatan === null ? null : periksaCadangan(ada, { pathData, kantor: null, kunci: kunci.length === 0 ? [undefined] : kunci });
  const sementara = namaSementara(folder);
  try {
    copyFileSync(ada.path, sementara);
    keDisk(sementara);
    periksaIsi({ path: sementara, key: terpilih === null ? kunci[0] : terpilih.kunci });
    return sementara;
  } catch (error) {
    buangSementara(sementara);
    throw galatFolder(folder, error);
  }
}

/** Takes over from a package to which second place snapshots go, where none was chosen here. */
export function ambilSetelan(pathSumber: string, pathData: string): void {
  const tempat = bacaObjek(join(dirname(pathSumber), SETELAN))?.["tempatKedua"] as Record<string, unknown> | null | undefined;
  if (!tempat || bacaTempatKedua(pathData) !== null) return;
  const { folder, nama, id } = tempat;
  if (typeof folder !== "string" || typeof nama !== "string" || typeof id !== "string") return;
  ingatTempat(pathData, { folder, nama, id, terakhir: null, gagal: null });
}

function gantungan(path: string): BerkasKunci | null {
  try {
    return existsSync(berkasKunci(path)) ? bacaBerkasKunci(berkasKunci(path)) : null;
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

function semuaSumber(folder: string): readonly CadanganAda[] {
  try {
    const semua = [folder];
    let lapis: readonly string[] = [folder];
    for (let dalam = 0; dalam < KEDALAMAN && semua.length < FOLDER_TERBANYAK; dalam += 1) {
      lapis = lapis.flatMap(isiFolder).slice(0, FOLDER_TERBANYAK);
      semua.push(...lapis);
    }
    return semua
      .flatMap(daftarCadangan)
      .filter(({ path, catatan }) => basename(path) !== "contoh.db" && isBerkasData(path) && isLengkap(path, catatan));
  } catch (error) {
    throw galatFolder(folder, error);
  }
}

function isBerkasData(path: string): boolean {
  return isClear(path) || isEncrypted(path);
}

/** A data file whose log was not carried over is only a part of the data; a snapshot has none. */
function isLengkap(path: string, catatan: CadanganAda["catatan"]): boolean {
  return catatan !== null || sizeOf(`${path}-wal`) === 0;
}

function isiFolder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((isi) => (isi.isDirectory() ? [join(folder, isi.name)] : []));
}
