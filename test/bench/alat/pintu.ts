import { Cadangan } from "../../../electron/cadangan/layanan";
import type { Input, Output, ProcedureName } from "../../../core/contract/procedures";
import { localDay } from "../../../electron/ipc/context";
import { DataFiles } from "../../../electron/ipc/data-files";
import { openDoor } from "../../../electron/ipc/dispatch";
import { OpenDraft } from "../../../electron/ipc/open-draft";
import { TampilanTersimpan } from "../../../electron/ipc/tampilan-tersimpan";
import { Tujuan } from "../../../electron/ipc/tujuan";
import { inThisProcess } from "../../../electron/jobs/in-process";
import { RunningJobs } from "../../../electron/jobs/running-jobs";
import { penjagaUji } from "../../penjaga-uji";
import type { inThreads } from "../../../electron/jobs/workers";
import { KeadaanBerkas } from "../../../electron/keadaan/keadaan-berkas";

export interface PintuUkur {
  /** Asks as a page would; a refusal is thrown. */
  readonly tanya: <N extends ProcedureName>(nama: N, masukan: Input<N>) => Promise<Output<N>>;
  readonly tutup: () => void;
}

/** The program's own steps over a folder of data files, with one of them open; its work runs in this process unless threads are given. */
export function bukaPintu(
  folder: string,
  berkas: ConstructorParameters<typeof DataFiles>[1],
  { startDraft, doWork, rapikan }: ReturnType<typeof inThreads> = inThisProcess,
): PintuUkur {
  const now = (): Date => new Date();
  const siapa = () => ({ nama: "ukur", peran: "penyusun" }) as const;
  const files = new DataFiles({ folder, siapa, now }, berkas);
  const { dispatch } = openDoor({
    version: "",
    siapa,
    kunci: penjagaUji(files, "ukur"),
    files,
    drafts: new OpenDraft(startDraft),
    jobs: new RunningJobs(doWork),
    tampilan: new TampilanTersimpan(null),
    tujuan: new Tujuan(),
    cadangan: new Cadangan({ berkas: files, rapikan, oleh: () => "ukur", versi: "", now }),
    keadaan: new KeadaanBerkas({ menandai: false, now }),
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
