import { connect } from "../db/connect";
import { inWords, type FileAtHand } from "../db/driver-errors";
import { MIGRATIONS } from "../db/migrations";
import { periksaPenuh } from "../db/periksa";

/** How many findings a check of a whole file came to. */
export interface HasilPeriksaSalinan {
  readonly rusak: number;
  readonly ganjil: number;
}

/** Checks a copy of a data file: pages, references, every row against the history and its declaration, and the chain. */
export type PeriksaSalinan = (salinan: FileAtHand) => Promise<HasilPeriksaSalinan>;

/** The same in this process. It opens the copy, never the file that is worked on. */
export function periksaSalinan(salinan: FileAtHand): HasilPeriksaSalinan {
  return inWords(salinan, () => {
    const raw = connect(salinan);
    try {
      raw.exec("PRAGMA query_only = ON; PRAGMA temp_store = MEMORY; SELECT count(*) FROM sqlite_master");
      const { rusak, ganjil } = periksaPenuh(raw, MIGRATIONS);
      return { rusak: rusak.length, ganjil: ganjil.length };
    } finally {
      raw.close();
    }
  });
}
