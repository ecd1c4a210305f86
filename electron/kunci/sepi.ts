import type { Penjaga } from "./penjaga";

/** How often it is looked whether any window is still there, in milliseconds. */
const LIHAT_MS = 30_000;
/** Fewest minutes after which data without a window is locked: a browser wakes a window that nobody sees once a minute. */
const MENIT_TERKECIL = 3;

interface PilihanSepi {
  readonly kunci: Pick<Penjaga, "terkunci" | "kunciData" | "kunci">;
  readonly now: () => Date;
  /** After how many minutes without work a window locks itself, as its user chose; 0 for never. */
  readonly menit: () => number;
}

/**
 * Locks the data of a host whose windows have all been closed without it: a window that is open is heard every few seconds and locks itself. Nothing
 * is locked by it where the user wants no lock.
 */
export class PenjagaSepi {
  #terakhir: number;
  #timer: NodeJS.Timeout | null = null;

  constructor(private readonly pilihan: PilihanSepi) {
    this.#terakhir = pilihan.now().getTime();
  }

  /** Some window asked something. */
  terdengar(): void {
    this.#terakhir = this.pilihan.now().getTime();
  }

  jalankan(): void {
    this.#timer ??= setInterval(() => void this.lihat(), LIHAT_MS).unref();
  }

  berhenti(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
  }

  /** Locks when no window was heard for so long. Answers whether it did. */
  async lihat(): Promise<boolean> {
    const { kunci, now, menit } = this.pilihan;
    const batas = menit();
    const sepiMenit = (now().getTime() - this.#terakhir) / 60_000;
    if (batas === 0 || kunci.terkunci || kunci.kunciData === undefined || sepiMenit < Math.max(batas, MENIT_TERKECIL)) return false;
    await kunci.kunci();
    return true;
  }
}
