import { existsSync } from "node:fs";
import type { BerkasKunci } from "../../core/contract/berkas-kunci";
import { AppError } from "../../core/errors";
import { isClear } from "../db/enkripsi";
import { bukaKunciLama } from "./gantungan";
import type { BerkasDijaga } from "./pilihan-penjaga";
import { lanjutkanGanti } from "./tukar";

/** Whether the data was opened; false when it is held, with its key, because it is damaged or gone. @throws AppError when it is neither */
export async function bukaAtauTahan(files: BerkasDijaga, berkas: BerkasKunci, kunciData: string): Promise<boolean> {
  try {
    await bukaData(files, berkas, kunciData);
    return true;
  } catch (error) {
    return files.tahan(error, kunciData);
  }
}

/** Opens the data, after doing the rest of a change of key that a crash has left. @throws AppError dataTanpaEnkripsi, databaseWrongKey, and of opening */
async function bukaData(files: BerkasDijaga, berkas: BerkasKunci, kunciData: string): Promise<void> {
  const path = files.pathKantor;
  if (existsSync(path) && isClear(path)) throw new AppError("dataTanpaEnkripsi", { berkas: path });
  if (!existsSync(path)) throw new AppError("dataHilang", { berkas: path });
  const lama = bukaKunciLama(berkas, kunciData).map((satu) => satu.kunciData);
  const dari = [kunciData, ...lama.toReversed()].find((satu) => cobaKunci(files, satu));
  if (dari === undefined) throw new AppError("databaseWrongKey", { berkas: path });
  if (dari === kunciData) return;
  await files.lupakan();
  lanjutkanGanti(path, dari, kunciData);
  files.buka(kunciData);
}

function cobaKunci(files: BerkasDijaga, kunciData: string): boolean {
  try {
    files.buka(kunciData);
    return true;
  } catch (error) {
    if (error instanceof AppError && error.code === "databaseWrongKey") return false;
    throw error;
  }
}
