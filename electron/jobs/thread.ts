import { Worker, type ResourceLimits } from "node:worker_threads";
import { AppError } from "../../core/errors";
import type { FromThread, Material, Methods, PartName, Told, ToThread } from "./thread-messages";

interface Start<P extends PartName> {
  /** Path of the built worker, `dist/worker.cjs`. */
  readonly path: string;
  /** What the part begins with; the thread gets a copy. */
  readonly material: Material<P>;
  /** What its engine may use of the memory. */
  readonly limits: ResourceLimits;
}

interface Listener<P extends PartName> {
  /** Hears what the part tells of itself. */
  readonly told: (told: Told<P>) => void;
  /** Hears that the thread has gone down by itself. What waits for answers still waits: it is for the listener to end it. */
  readonly down: (why: "memory" | "died") => void;
}

interface Waiting {
  readonly done: (answer: unknown) => void;
  readonly fail: (error: AppError) => void;
}

/** A worker thread with one part of the program in it, which is asked by messages. */
export class Thread<P extends PartName> {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;
  #ended: AppError | null = null;

  constructor(part: P, { path, material, limits }: Start<P>, listener: Listener<P>) {
    this.#worker = new Worker(path, { workerData: { part, material }, resourceLimits: limits });
    this.#hear(listener);
  }

  /** Asks the part. @throws AppError what the part refuses with, or why the thread was ended */
  ask<M extends keyof Methods<P> & string>(method: M, ...input: Parameters<Methods<P>[M]>): ReturnType<Methods<P>[M]> {
    const answer = new Promise<unknown>((done, fail) => {
      if (this.#ended) {
        fail(this.#ended);
        return;
      }
      this.#asked += 1;
      this.#waiting.set(this.#asked, { done, fail });
      const message: ToThread = { number: this.#asked, method, input: input[0] };
      this.#worker.postMessage(message, []);
    });
    // The part is typed against the same table on the other side.
    return answer as ReturnType<Methods<P>[M]>;
  }

  /** Ends the thread at once, whatever it is at. Nothing is heard of it any more, and what waits for an answer is told why. */
  async end(why: AppError): Promise<void> {
    this.#ended ??= why;
    for (const { fail } of this.#waiting.values()) fail(this.#ended);
    this.#waiting.clear();
    await this.#worker.terminate();
  }

  #hear(listener: Listener<P>): void {
    const unlessEnded = (hear: () => void): void => {
      if (!this.#ended) hear();
    };
    this.#worker.on("message", (message: FromThread<P>) => unlessEnded(() => this.#take(message, listener)));
    this.#worker.on("error", (error) => unlessEnded(() => listener.down(isOutOfMemory(error) ? "memory" : "died")));
    this.#worker.on("exit", () => unlessEnded(() => listener.down("died")));
  }

  #take(message: FromThread<P>, listener: Listener<P>): void {
    if (message.kind === "told") {
      listener.told(message.told);
      return;
    }
    const waiting = this.#waiting.get(message.number);
    this.#waiting.delete(message.number);
    if (message.kind === "answer") waiting?.done(message.answer);
    else waiting?.fail(AppError.of(message.failure));
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}
