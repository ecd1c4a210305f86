import { ulid } from "ulid";
import type { KeadaanImpor } from "../../core/contract/intake";
import { AppError } from "../../core/errors";
import { kalimatGalat } from "../../core/text/galat";
import type { SisaLembar } from "../../core/intake/tampilan";
import type { BahanDraf, DrafImpor } from "../jobs/draf";

/** How a host makes drafts: in a worker thread, or in its own process for the command line and tests. */
export type StartDraft = (bahan: BahanDraf) => DrafImpor;

/** Where accepting stands; kept here because the draft itself knows only what was read. */
export type ApplyStage =
  | { readonly tahap: "menerapkan"; readonly persen: number }
  | Extract<KeadaanImpor, { tahap: "selesai" | "dibatalkan" }>;

interface Entry {
  readonly id: string;
  readonly draf: DrafImpor;
  stage: ApplyStage | null;
  /** Rows that accepting left, once it is done. */
  leftovers: readonly SisaLembar[] | null;
  cancelled: boolean;
}

/** The one import that a host has open. Starting another, or switching files, discards it. */
export class OpenDraft {
  #open: Entry | null = null;

  /** @param terbuka hears whether there is an import that is not finished */
  constructor(
    private readonly start: StartDraft,
    private readonly terbuka: (ada: boolean) => void = () => undefined,
  ) {}

  get currentId(): string | null {
    return this.#open?.id ?? null;
  }

  async begin(bahan: BahanDraf): Promise<string> {
    await this.discard();
    const id = ulid();
    this.#open = {
      id,
      draf: this.start(bahan),
      stage: null,
      leftovers: null,
      cancelled: false,
    };
    this.terbuka(true);
    return id;
  }

  /** @throws AppError previewGone */
  of(id: string): DrafImpor {
    return this.entry(id).draf;
  }

  setStage(id: string, stage: ApplyStage | null): void {
    this.entry(id).stage = stage;
    this.terbuka(stage?.tahap !== "selesai" && stage?.tahap !== "dibatalkan");
  }

  /** The rows that accepting would leave, or has left. */
  async leftovers(id: string): Promise<readonly SisaLembar[]> {
    const { leftovers, draf } = this.entry(id);
    return leftovers ?? (await draf.sisa());
  }

  keepLeftovers(id: string, leftovers: readonly SisaLembar[]): void {
    this.entry(id).leftovers = leftovers;
  }

  isCancelled(id: string): boolean {
    return this.#open?.id !== id || this.#open.cancelled;
  }

  /** Stops reading at once; stops writing at the next pause, which rolls everything back. What is written already stays. */
  async cancel(id: string): Promise<void> {
    const entry = this.entry(id);
    entry.cancelled = true;
    if (entry.stage !== null) return;
    await entry.draf.tutup();
    entry.stage = { tahap: "dibatalkan" };
    this.terbuka(false);
  }

  async status(id: string): Promise<KeadaanImpor> {
    const { draf, stage } = this.entry(id);
    if (stage) return stage;
    const reading = draf.status();
    if (reading.tahap === "membaca") return reading;
    if (reading.tahap === "gagal") return { tahap: "gagal", pesan: kalimatGalat(reading.galat.failure) };
    return { tahap: "siap", ...(await draf.ringkasan()) };
  }

  async discard(): Promise<void> {
    const entry = this.#open;
    this.#open = null;
    this.terbuka(false);
    await entry?.draf.tutup();
  }

  private entry(id: string): Entry {
    if (this.#open?.id !== id) throw new AppError("previewGone");
    return this.#open;
  }
}
