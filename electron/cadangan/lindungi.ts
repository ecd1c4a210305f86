import { rmSync } from "node:fs";
import { join } from "node:path";
import type { IsiCadangan } from "../../core/cadangan/catatan";
import { replaceWith } from "../db/beside";
import { isClear } from "../db/enkripsi";
import type { Rapikan } from "./ambil";
import { bubuhiTanda } from "./catatan";
import {
  berkasKunci,
  buangSementara,
  daftarCadangan,
  folderCadangan,
  namaSementara,
  pathCatatan,
  salinUtuh,
  tulisUtuh,
  type CadanganAda,
} from "./folder";
import { periksaIsi } from "./isi";
import { bacaObjek, bacaTempatKedua } from "./tempat-kedua";

/** What brings snapshots under the key of an office that was not protected when they were taken. */
export interface BahanLindungi {
  readonly kunci: string;
  /** Path of the key file of now, of which each snapshot gets a copy. */
  readonly berkasKunci: string;
  readonly rapikan: Rapikan;
}

/** Remembers that the second place may hold clear snapshots: the office was protected, and the place was not gone through yet. */
export function tandaiTempatTerbuka(pathData: string): void {
  const id = bacaTempatKedua(pathData)?.id;
  if (id !== undefined) tulisUtuh(penanda(pathData), JSON.stringify({ id }));
}

/** Forgets that, once the place holds none. */
export function lupakanTempatTerbuka(pathData: string): void {
  rmSync(penanda(pathData), { force: true });
}

/** Whether the second place may hold clear snapshots of an office that is protected now. */
export function tempatMasihTerbuka(pathData: string): boolean {
  const id = bacaTempatKedua(pathData)?.id;
  return id !== undefined && bacaObjek(penanda(pathData))?.["id"] === id;
}

const penanda = (pathData: string): string => join(folderCadangan(pathData), "tempat-terbuka.json");

/** The snapshots of an office in a folder that were taken before it was protected. */
export function cadanganTerbuka(folder: string, kantor: string | null): readonly CadanganAda[] {
  return daftarCadangan(folder).filter(({ catatan }) => catatan !== null && catatan.berkas === kantor && !catatan.terlindung);
}

/**
 * Encrypts one snapshot in place: its key file, then the checked copy in its stead, then its note. One that a crash has left encrypted under the
 * note of before gets its note.
 *
 * @throws AppError of opening and checking; the snapshot is then as it was
 */
export async function lindungiCadangan(folder: string, { path, catatan }: CadanganAda, bahan: BahanLindungi): Promise<void> {
  if (catatan === null) return;
  const isi = isClear(path) ? await gantiSalinan(folder, path, bahan) : periksaIsi({ path, key: bahan.kunci });
  const { dibuat, alasan, versi, oleh } = catatan;
  tulisUtuh(
    pathCatatan(path),
    JSON.stringify(bubuhiTanda({ ...isi, dibuat, alasan, versi, oleh, tanpaTanda: true }, bahan.kunci), null, 2),
  );
}

async function gantiSalinan(folder: string, path: string, { kunci, berkasKunci: dari, rapikan }: BahanLindungi): Promise<IsiCadangan> {
  const sementara = namaSementara(folder);
  try {
    const isi = await rapikan({ dari: path, ke: sementara, kunci: undefined, kunciTujuan: kunci });
    salinUtuh(dari, berkasKunci(path));
    replaceWith(sementara, path);
    return isi;
  } finally {
    buangSementara(sementara);
  }
}
