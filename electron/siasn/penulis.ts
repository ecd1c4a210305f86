import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { AppError } from "../../core/errors";
import { sebabFolder } from "../sebab-folder";
import { bagianBaru, direktoriArsip, type BagianTertulis } from "./arsip";

/** Where workbooks are to go. `antara` holds them until all are there; it goes whatever happens. */
export type TujuanBuku =
  /** A folder of the user's, in which a new folder is made. */
  | { readonly di: "folderBaru"; readonly folder: string; readonly akhir: string; readonly antara: string }
  /** Straight into a folder, which is made when it is not there. */
  | { readonly di: "folder"; readonly folder: string; readonly antara: string }
  /** One archive. */
  | { readonly di: "arsip"; readonly path: string };

/** Takes workbooks one after the other; nothing is at its place before `selesai`. */
export interface PenulisBuku {
  tulis(nama: string, isi: Uint8Array): void;
  /** Puts everything into its place. */
  selesai(): void;
}

/** @throws AppError folderNotWritten, folderHasFile, from here and from what it answers with */
export function bukaPenulis(tujuan: TujuanBuku, nama: readonly string[]): PenulisBuku {
  return tujuan.di === "arsip" ? penulisArsip(tujuan.path) : penulisFolder(tujuan, nama);
}

/** Takes away what a writer left unfinished, as far as its place is still there. */
export function buangSetengahJadi(tujuan: TujuanBuku): void {
  try {
    rmSync(tujuan.di === "arsip" ? tujuan.path : tujuan.antara, { recursive: true, force: true });
  } catch {
    // What cannot be reached any more cannot be taken away; its name says that it is nothing.
  }
}

function penulisFolder(tujuan: Exclude<TujuanBuku, { readonly di: "arsip" }>, nama: readonly string[]): PenulisBuku {
  const { folder, antara } = tujuan;
  const dibuat = tujuan.di === "folder" && !existsSync(folder);
  const mencoba = <T>(kerja: () => T): T => {
    try {
      return kerja();
    } catch (galat) {
      buangSetengahJadi(tujuan);
      if (dibuat) buangKosong(folder);
      throw galat instanceof AppError ? galat : folderDitolak(folder, galat);
    }
  };
  mencoba(() => {
    if (existsSync(folder) && !statSync(folder).isDirectory()) throw new AppError("folderNotWritten", { folder, sebab: "bukanFolder" });
    if (tujuan.di === "folder") {
      const ada = nama.find((satu) => existsSync(join(folder, satu)));
      if (ada !== undefined) throw new AppError("folderHasFile", { berkas: ada, folder });
      // Making folders within one another tells of a place that may not be written that it is not there.
      accessSync(leluhurAda(folder), constants.W_OK);
      mkdirSync(folder, { recursive: true });
    }
    mkdirSync(antara);
  });
  const tertulis: string[] = [];
  return {
    tulis: (satu, isi) =>
      mencoba(() => {
        writeFileSync(join(antara, satu), isi, { flag: "wx" });
        tertulis.push(satu);
      }),
    selesai: () =>
      mencoba(() => {
        if (tujuan.di === "folderBaru") {
          renameSync(antara, tujuan.akhir);
          return;
        }
        pindahkan(tertulis, { dari: antara, ke: folder });
        rmSync(antara, { recursive: true, force: true });
      }),
  };
}

/** Moves files whole; when one cannot be moved none of them stays. */
function pindahkan(nama: readonly string[], { dari, ke }: { readonly dari: string; readonly ke: string }): void {
  const sudah: string[] = [];
  try {
    for (const satu of nama) {
      renameSync(join(dari, satu), join(ke, satu));
      sudah.push(satu);
    }
  } catch (galat) {
    for (const satu of sudah) rmSync(join(ke, satu), { force: true });
    throw galat;
  }
}

/** The folder itself, or the nearest above it that is there. */
function leluhurAda(folder: string): string {
  const atas = dirname(folder);
  return existsSync(folder) || atas === folder ? folder : leluhurAda(atas);
}

function buangKosong(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Somebody put something into it meanwhile: it is theirs.
  }
}

function penulisArsip(path: string): PenulisBuku {
  const mencoba = <T>(kerja: () => T): T => {
    try {
      return kerja();
    } catch (galat) {
      // The archive lies in a folder of its own that nobody knows; what is full or forbidden is the place around it.
      throw folderDitolak(dirname(dirname(path)), galat);
    }
  };
  const berkas = mencoba(() => openSync(path, "wx"));
  const bagian: BagianTertulis[] = [];
  return {
    tulis: (nama, isi) =>
      mencoba(() => {
        const { lokal, pusat } = bagianBaru(nama, isi);
        // Of one call to write a full disk may take a part without a fault; this goes on until all is there or one is told.
        writeFileSync(berkas, lokal);
        bagian.push({ pusat, panjang: lokal.length });
      }),
    selesai: () =>
      mencoba(() => {
        writeFileSync(berkas, direktoriArsip(bagian));
        closeSync(berkas);
      }),
  };
}

function folderDitolak(folder: string, galat: unknown): AppError {
  const kode = galat instanceof Error && "code" in galat ? String(galat.code) : "";
  return new AppError("folderNotWritten", { folder, sebab: sebabFolder(kode) });
}
