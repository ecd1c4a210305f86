import type { Reader, StepHead } from "../db/store";
import type { Cadangan } from "../cadangan/layanan";
import type { KeadaanBerkas } from "../keadaan/keadaan-berkas";
import type { DataFiles } from "./data-files";
import type { OpenDraft } from "./open-draft";
import type { Penjaga } from "../kunci/penjaga";
import type { Pelaku } from "../kunci/pilihan-penjaga";
import type { RunningJobs } from "../jobs/running-jobs";
import type { TampilanTersimpan } from "./tampilan-tersimpan";
import type { Tujuan } from "./tujuan";
import { parsePlainDate, type PlainDate } from "../../core/date";

/** What a host gives a handler that only reads: the open data file, what time it is, and where drafts live. */
export interface ReadingContext extends Omit<HostContext, "files"> {
  readonly files: Pick<DataFiles, "jenis" | "tertahan" | "pathSendiri" | "kunci" | "adaTerbuka"> & {
    readonly store: Reader;
  };
}

/** What a host gives a handler that only looks at work under way, stops it, or keeps how the window looks. */
export type WorkContext = Pick<HostContext, "drafts" | "jobs" | "tampilan" | "kunci" | "cadangan">;

/** What a host works with, whoever asks. */
export interface HostContext {
  readonly version: string;
  /** Who is at work now; asked anew for each step, because somebody else may have unlocked the file. */
  readonly siapa: () => Pelaku;
  readonly kunci: Penjaga;
  readonly files: DataFiles;
  readonly drafts: OpenDraft;
  readonly jobs: RunningJobs;
  readonly tampilan: TampilanTersimpan;
  readonly tujuan: Tujuan;
  /** Snapshots of the data. */
  readonly cadangan: Cadangan;
  /** What is known of the office's data file beside what is in it. */
  readonly keadaan: KeadaanBerkas;
  /** The moment, UTC. */
  readonly now: () => Date;
  /** The day in the office's own zone. */
  readonly today: () => PlainDate;
}

/** What a handler is given that may write: the same, and where the asking is done. */
export interface Context extends HostContext {
  /** The place in the window that asks; null for one that has none, such as the command line. */
  readonly tempat: string | null;
  /** Is told the id of the step that the asking made. */
  readonly onMade: (langkahId: string) => void;
}

/** Head of an ordinary step, done now by the present user. */
export function step(context: Context, kode: StepHead["kode"], rincian: StepHead["rincian"] = {}): StepHead {
  return {
    pelaku: context.siapa().nama,
    waktu: context.now(),
    jenis: "ubah",
    kode,
    rincian,
    tempat: context.tempat,
    onMade: context.onMade,
  };
}

/** The calendar day of a moment on this machine's clock. */
export function localDay(moment: Date): PlainDate {
  const month = String(moment.getMonth() + 1).padStart(2, "0");
  const day = String(moment.getDate()).padStart(2, "0");
  // A Date always names an existing day.
  return parsePlainDate(`${moment.getFullYear()}-${month}-${day}`) ?? ("1970-01-01" as PlainDate);
}
