import { copyFileSync, statSync } from "node:fs";
import type { CatatanCadangan } from "../../core/cadangan/catatan";
import { AppError, type SebabCadangan } from "../../core/errors";
import { MIGRATIONS } from "../db/migrations";
import { openBasisdata, type Basisdata } from "../db/open";
import { isAsli } from "./catatan";
import { buangSementara, daftarCadangan, folderCadangan, namaSementara, siapkanFolder, type CadanganAda } from "./folder";
import { sidikBerkas } from "./isi";
import { isMenjawab } from "./jangkauan";
import { bacaTempatKedua, keadaanTempat } from "./tempat-kedua";

/** A snapshot by where it lies and what it is called there. */
export interface PilihanCadangan {
  readonly tempat: "sini" | "kedua";
  readonly nama: string;
}

/** What is known of the office whose snapshot is asked for. */
export interface Pencari {
  readonly pathData: string;
  /** Id of the office; null for a file that has no history yet, which takes the snapshot of any. */
  readonly kantor: string | null;
  /** The keys that may open its snapshots: that of now, earlier ones, and none. */
  readonly kunci: readonly (string | undefined)[];
}

/** A snapshot whose note fits, with the key that it was made under. */
export interface CadanganTerpilih {
  readonly path: string;
  readonly nama: string;
  readonly catatan: CatatanCadangan;
  readonly kunci: string | undefined;
}

/** The folders that hold snapshots of a data file now: its own, and the second place while it is there. */
export function folderBerisi(pathData: string): readonly { readonly tempat: PilihanCadangan["tempat"]; readonly folder: string }[] {
  const kedua = bacaTempatKedua(pathData);
  return [
    { tempat: "sini", folder: folderCadangan(pathData) },
    ...(kedua !== null && isMenjawab(kedua) && keadaanTempat(kedua) === "ada" ? [{ tempat: "kedua" as const, folder: kedua.folder }] : []),
  ];
}

/** Why a snapshot is not to be used, as far as its note and its size tell; null when nothing speaks against it. */
export function sebabDitolak({ path, catatan }: CadanganAda, { kantor, kunci }: Pencari): SebabCadangan | null {
  const ukuran = statSync(path, { throwIfNoEntry: false })?.size;
  if (ukuran === undefined) return "tidakAda";
  if (catatan === null) return "tanpaCatatan";
  if (!kunci.some((satu) => isAsli(catatan, satu))) return catatan.terlindung ? "kunciLain" : "berubah";
  if (kantor !== null && catatan.berkas !== kantor) return "kantorLain";
  if (ukuran !== catatan.ukuran) return ukuran < catatan.ukuran ? "terpotong" : "berubah";
  return null;
}

/**
 * The snapshot that was chosen, once every byte of it is as its note says.
 *
 * @throws AppError cadanganDitolak, databaseNewer
 */
export function pilihCadangan(pilihan: PilihanCadangan, pencari: Pencari): CadanganTerpilih {
  return periksaCadangan(cadanganDi(pencari.pathData, pilihan), pencari);
}

/** The snapshot of a name, whatever becomes of it. @throws AppError cadanganDitolak when it is not there */
export function cadanganDi(pathData: string, { tempat, nama }: PilihanCadangan): CadanganAda {
  const folder = folderBerisi(pathData).find((satu) => satu.tempat === tempat)?.folder;
  const ada = folder === undefined ? undefined : daftarCadangan(folder).find((satu) => satu.nama === nama);
  if (!ada) throw new AppError("cadanganDitolak", { berkas: nama, sebab: "tidakAda" });
  return ada;
}

/** The same for one whose place is known. @throws AppError cadanganDitolak, databaseNewer */
export function periksaCadangan(ada: CadanganAda, pencari: Pencari): CadanganTerpilih {
  const { nama, path, catatan } = ada;
  const sebab = sebabDitolak(ada, pencari);
  if (sebab !== null || catatan === null) throw new AppError("cadanganDitolak", { berkas: nama, sebab: sebab ?? "tanpaCatatan" });
  if (catatan.skema > MIGRATIONS.length)
    throw new AppError("databaseNewer", { versiBerkas: catatan.skema, versiProgram: MIGRATIONS.length });
  if (sidikBerkas(path) !== catatan.sidik) throw new AppError("cadanganDitolak", { berkas: nama, sebab: "berubah" });
  return { path, nama, catatan, kunci: pencari.kunci.find((satu) => isAsli(catatan, satu)) };
}

/** A copy of a snapshot, open and of today's schema, that goes away when it is closed. */
export interface SalinanTerbuka {
  readonly basis: Basisdata;
  readonly tutup: () => void;
}

/**
 * Opens a copy of a snapshot to be read: the snapshot itself is never touched, and the copy takes no writing.
 *
 * @throws AppError cadanganDitolak when it is damaged within, cadanganGagal when there is no room for the copy
 */
export function bukaSalinan(terpilih: CadanganTerpilih, pathData: string): SalinanTerbuka {
  const folder = folderCadangan(pathData);
  siapkanFolder(folder);
  const path = namaSementara(folder);
  try {
    copyFileSync(terpilih.path, path);
    const basis = openBasisdata({ path, key: terpilih.kunci, beforeMigration: () => () => undefined });
    basis.raw.exec("PRAGMA query_only = ON");
    return {
      basis,
      tutup: () => {
        if (basis.raw.open) basis.raw.exec("PRAGMA query_only = OFF");
        basis.close();
        buangSementara(path);
      },
    };
  } catch (error) {
    buangSementara(path);
    const rusak = error instanceof AppError && (error.code === "databaseDamaged" || error.code === "databasePartial");
    throw rusak ? new AppError("cadanganDitolak", { berkas: terpilih.nama, sebab: "rusak" }) : error;
  }
}
