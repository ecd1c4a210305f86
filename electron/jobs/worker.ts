import { parentPort, workerData, type MessagePort } from "node:worker_threads";
import { AppError, failureOf } from "../../core/errors";
import { reportUnexpected } from "../unexpected";
import { kirimTahap } from "./draf-kabar";
import type { FromThread, Material, Methods, PartName, ThreadStart, Told, ToThread } from "./thread-messages";

// A library deep under the workbook writer calls Buffer() and would print a warning into every run.
process.noDeprecation = true;

type Part<P extends PartName> = (material: Material<P>, tell: (told: Told<P>) => void) => Promise<Methods<P>>;

/** The parts, each loaded only in a thread of its own: neither needs the libraries of the other. */
const PARTS: { readonly [P in PartName]: Part<P> } = {
  draft: async (bahan, tell) => {
    const { startDraftInProcess } = await import("./draf-di-proses");
    return startDraftInProcess(
      bahan,
      (tahap) => tell({ jenis: "tahap", tahap: kirimTahap(tahap) }),
      (nomor) => tell({ jenis: "membaca", nomor }),
    );
  },
  job: async ({ name, material }, tell) => {
    const { jobs } = await import("../ipc/jobs");
    // The material is what the gathering of the same job answered.
    return { result: async () => jobs[name].work(material as never, tell) };
  },
  check: async (salinan) => {
    const { periksaSalinan } = await import("../keadaan/periksa-salinan");
    return { hasil: async () => periksaSalinan(salinan) };
  },
  snapshot: async (bahan) => {
    const { rapikanSalinan } = await import("../cadangan/rapi");
    return { isi: async () => rapikanSalinan(bahan) };
  },
};

/** Entry of a worker thread: begins as the part that it was started as, and answers what that part is asked. */
function serve(port: MessagePort, start: ThreadStart): void {
  const { part, material } = start;
  const name = start.part === "job" ? start.material.name : part;
  const send = (message: FromThread, transfer: readonly ArrayBuffer[] = []): void => port.postMessage(message, transfer);
  const begin = PARTS[part] as Part<PartName>;
  const methods = begin(material, (told) => send({ kind: "told", told }));
  port.on("message", ({ number, method, input }: ToThread) => {
    methods
      .then((known) => (known as Readonly<Record<string, (input: unknown) => Promise<unknown>>>)[method]?.(input))
      .then((answer) => send({ kind: "answer", number, answer }, buffersOf(answer)))
      .catch((error: unknown) => {
        if (!(error instanceof AppError)) reportUnexpected(`${name}.${method}`, error);
        send({ kind: "failure", number, failure: failureOf(error) });
      });
  });
}

/** The bytes of an answer that can be handed over instead of copied: those that share their buffer with nothing else. */
function buffersOf(answer: unknown): ArrayBuffer[] {
  const values: readonly unknown[] = typeof answer === "object" && answer !== null ? Object.values(answer) : [];
  return values.flatMap((value) =>
    value instanceof Uint8Array && value.buffer instanceof ArrayBuffer && value.byteLength === value.buffer.byteLength
      ? [value.buffer]
      : [],
  );
}

if (parentPort) serve(parentPort, workerData as ThreadStart);
