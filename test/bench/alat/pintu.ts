import type { Input, Output, ProcedureName } from "../../../core/contract/procedures";
import { localDay } from "../../../electron/ipc/context";
import { DataFiles } from "../../../electron/ipc/data-files";
import { openDoor } from "../../../electron/ipc/dispatch";
import { OpenDraft } from "../../../electron/ipc/open-draft";
import { TampilanTersimpan } from "../../../electron/ipc/tampilan-tersimpan";
import { Tujuan } from "../../../electron/ipc/tujuan";
import { inThisProcess } from "../../../electron/jobs/in-process";
import { RunningJobs } from "../../../electron/jobs/running-jobs";
import type { inThreads } from "../../../electron/jobs/workers";

export interface PintuUkur {
  /** Asks as a page would; a refusal is thrown. */
  readonly tanya: <N extends ProcedureName>(nama: N, masukan: Input<N>) => Promise<Output<N>>;
  readonly tutup: () => void;
}

/** The program's own steps over a folder of data files, with one of them open; its work runs in this process unless threads are given. */
export function bukaPintu(
  folder: string,
  berkas: ConstructorParameters<typeof DataFiles>[1],
  { startDraft, doWork }: Pick<ReturnType<typeof inThreads>, "startDraft" | "doWork"> = inThisProcess,
): PintuUkur {
  const now = (): Date => new Date();
  const files = new DataFiles({ folder, pelaku: "ukur", now }, berkas);
  const { dispatch } = openDoor({
    version: "",
    pelaku: "ukur",
    files,
    drafts: new OpenDraft(startDraft),
    jobs: new RunningJobs(doWork),
    tampilan: new TampilanTersimpan(null),
    tujuan: new Tujuan(),
    now,
    today: () => localDay(now()),
  });
  return {
    tanya: async <N extends ProcedureName>(nama: N, masukan: Input<N>): Promise<Output<N>> => {
      const jawaban = await dispatch(nama, masukan);
      if (!jawaban.ok) throw new Error(`${nama}: ${jawaban.error.message}`);
      return jawaban.value as Output<N>;
    },
    tutup: () => files.close(),
  };
}
