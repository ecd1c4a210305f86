import { existsSync } from "node:fs";
import { open, type FileHandle } from "node:fs/promises";
import { read } from "node:fs";
import { dirname } from "node:path";
import { promisify } from "node:util";
import type { AlasanCadangan, CatatanCadangan, IsiCadangan } from "../../core/cadangan/catatan";
import { AppError } from "../../core/errors";
import { checkpoint, holdCheckpoints } from "../db/checkpoint";
import type { connect } from "../db/connect";
import type { FileAtHand } from "../db/driver-errors";
import { pembacaBerkas } from "../db/pembaca";
import { bubuhiTanda } from "./catatan";
import {
  berkasKunci,
  buangSementara,
  dalamKata,
  folderCadangan,
  galatFolder,
  hapusCadangan,
  namaSementara,
  siapkanFolder,
  terbitkan,
} from "./folder";
import { periksaIsi } from "./isi";

/** An open data file of which a snapshot is to be taken, and what its note is to say. */
export interface PermintaanCadangan {
  readonly basis: { readonly path: string; readonly raw: ReturnType<typeof connect> };
  /** The data key; undefined while the office is not protected. */
  readonly kunci: string | undefined;
  readonly alasan: AlasanCadangan;
  readonly oleh: string;
  readonly waktu: Date;
  /** Version of the program. */
  readonly versi: string;
}

/** A snapshot that was taken. */
export interface CadanganDibuat {
  readonly folder: string;
  readonly nama: string;
  readonly catatan: CatatanCadangan;
}

/** A frozen copy to be written out in order and checked: which, where to, and its key. */
export interface BahanRapi {
  readonly dari: string;
  readonly ke: string;
  readonly kunci: string | undefined;
  /** The key of what is written, where it is to be another than that of the copy. */
  readonly kunciTujuan?: string;
}

/** Writes a frozen copy out and checks what came of it; in a worker thread, where there is one. */
export type Rapikan = (bahan: BahanRapi) => Promise<IsiCadangan>;

/**
 * Takes a snapshot of an open data file while work goes on: its log is carried over, the main file is held as it stands and copied bit by
 * bit, and everything that takes long is done elsewhere by `rapikan`. Nothing bears a name before it was opened and checked.
 *
 * @param signal ends the copying, as when the program is closed
 * @throws AppError cadanganGagal (a full or vanished disk; older snapshots are untouched), cadanganMenunggu while a step is being written,
 * databaseDamaged
 */
export async function ambilCadangan(permintaan: PermintaanCadangan, rapikan: Rapikan, signal?: AbortSignal): Promise<CadanganDibuat> {
  const { basis, kunci } = permintaan;
  const folder = folderCadangan(basis.path);
  siapkanFolder(folder);
  const [beku, rapi] = [namaSementara(folder), namaSementara(folder)];
  try {
    await salinBeku(basis, beku, signal);
    const isi = await rapikan({ dari: beku, ke: rapi, kunci });
    signal?.throwIfAborted();
    return terbit(permintaan, rapi, isi);
  } catch (error) {
    throw signal?.aborted === true ? new AppError("cancelled") : galatFolder(folder, error);
  } finally {
    buangSementara(beku);
    buangSementara(rapi);
  }
}

/**
 * The same in one go, for the command line, and before a file is brought up to date. It holds up everything else meanwhile.
 *
 * @throws AppError as `ambilCadangan`
 */
export function ambilCadanganLangsung(permintaan: PermintaanCadangan): CadanganDibuat {
  const { basis, kunci } = permintaan;
  const folder = folderCadangan(basis.path);
  siapkanFolder(folder);
  const rapi = namaSementara(folder);
  try {
    return dalamKata(folder, () => {
      basis.raw.prepare("VACUUM INTO ?").run(rapi);
      return terbit(permintaan, rapi, periksaIsi({ path: rapi, key: kunci }));
    });
  } finally {
    buangSementara(rapi);
  }
}

/** A snapshot of a file that is about to be brought up to date. Answers what takes it away again when the file could not be. */
export function cadanganSebelumMigrasi(permintaan: PermintaanCadangan): () => void {
  const { folder, nama } = ambilCadanganLangsung(permintaan);
  return () => hapusCadangan(folder, [nama]);
}

function terbit({ basis, kunci, alasan, oleh, waktu, versi }: PermintaanCadangan, sementara: string, isi: IsiCadangan): CadanganDibuat {
  const folder = folderCadangan(basis.path);
  const catatan = bubuhiTanda({ ...isi, dibuat: waktu.toISOString(), alasan, versi, oleh }, kunci);
  const berkasnya = berkasKunci(basis.path);
  const nama = terbitkan({ folder, sementara, catatan, kunci: existsSync(berkasnya) ? berkasnya : undefined });
  return { folder, nama, catatan };
}

const POTONG = 1 << 20;
const bacaPotong = promisify(read);

/**
 * Has work done on a copy of an open data file as it stands on the disk; the copy goes away with the work.
 *
 * @throws AppError as `ambilCadangan`
 */
export async function denganSalinanBeku<T>(
  { basis, kunci }: Pick<PermintaanCadangan, "basis" | "kunci">,
  kerja: (salinan: FileAtHand) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  const folder = folderCadangan(basis.path);
  siapkanFolder(folder);
  const beku = namaSementara(folder);
  try {
    await salinBeku(basis, beku, signal);
    return await kerja({ path: beku, key: kunci });
  } catch (error) {
    throw signal?.aborted === true ? new AppError("cancelled") : galatFolder(folder, error);
  } finally {
    buangSementara(beku);
  }
}

/** Copies the main file as it stands after its log was carried over. Steps that are written meanwhile go into the log. */
async function salinBeku(basis: PermintaanCadangan["basis"], ke: string, signal: AbortSignal | undefined): Promise<void> {
  if (!checkpoint(basis)) {
    // A step that is being written ends soon; a disk that takes nothing more is to be told of.
    throw basis.raw.inTransaction
      ? new AppError("cadanganMenunggu")
      : new AppError("cadanganGagal", { folder: dirname(basis.path), sebab: "lain" });
  }
  const lepas = holdCheckpoints(basis);
  let tujuan: FileHandle | null = null;
  try {
    tujuan = await open(ke, "wx", 0o600);
    const dari = pembacaBerkas(basis);
    const wadah = Buffer.allocUnsafe(POTONG);
    for (let letak = 0; ;) {
      signal?.throwIfAborted();
      const { bytesRead } = await bacaPotong(dari, wadah, 0, POTONG, letak);
      if (bytesRead === 0) return;
      await tujuan.writeFile(wadah.subarray(0, bytesRead));
      letak += bytesRead;
    }
  } finally {
    try {
      await tujuan?.close();
    } finally {
      // Closing fails on a disk that is full or gone: the log of the data must not grow for ever because of that.
      lepas();
    }
  }
}
