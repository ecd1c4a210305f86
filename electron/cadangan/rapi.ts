import type { IsiCadangan } from "../../core/cadangan/catatan";
import { connect } from "../db/connect";
import { copyUnder } from "../db/enkripsi";
import { keDisk } from "./folder";
import type { BahanRapi } from "./ambil";
import { periksaIsi } from "./isi";

/**
 * Writes a frozen copy out in order, under the same key unless another is named, has it on the disk, and opens the result to check it.
 *
 * @throws AppError databaseDamaged and others of opening; what the driver says of a full disk
 */
export function rapikanSalinan({ dari, ke, kunci, kunciTujuan }: BahanRapi): IsiCadangan {
  if (kunciTujuan !== undefined) {
    copyUnder({ path: dari, key: kunci }, { path: ke, key: kunciTujuan });
    keDisk(ke);
    return periksaIsi({ path: ke, key: kunciTujuan });
  }
  const raw = connect({ path: dari, key: kunci });
  try {
    raw.exec("PRAGMA temp_store = MEMORY");
    raw.prepare("VACUUM INTO ?").run(ke);
  } finally {
    raw.close();
  }
  keDisk(ke);
  return periksaIsi({ path: ke, key: kunci });
}
