import type { PemeriksaanData } from "../../core/keadaan/keadaan-data";
import { AppError } from "../../core/errors";
import type { Cadangan } from "../cadangan/layanan";
import type { PeriksaSalinan } from "./periksa-salinan";

interface Bahan {
  readonly cadangan: Pick<Cadangan, "denganSalinan">;
  readonly periksa: PeriksaSalinan;
  readonly selesai: (hasil: PemeriksaanData) => void;
  readonly now: () => Date;
}

/** How often is looked whether a check is due, how long after the opening the first is, and how long after one the next, in milliseconds. */
const LIHAT_SETIAP = 10 * 60_000;
const PERTAMA = 30 * 60_000;
const SEHARI = 24 * 60 * 60_000;

/** Checks the whole data file each day while the program stays open, in a thread, on a copy of the file as it stands on the disk. */
export class PemeriksaanHarian {
  #berikutnya: number;
  #jam: NodeJS.Timeout | null = null;

  constructor(private readonly bahan: Bahan) {
    this.#berikutnya = bahan.now().getTime() + PERTAMA;
  }

  /** Begins to look by itself. Its clock keeps no program alive; one that slept over the time is due when it wakes. */
  jalankan(): void {
    this.#jam = setInterval(() => void this.bilaWaktunya(), LIHAT_SETIAP).unref();
  }

  berhenti(): void {
    if (this.#jam) clearInterval(this.#jam);
  }

  /** Checks when it is due; while nothing is open, or a step is being written, the next look tries again. */
  async bilaWaktunya(): Promise<void> {
    const kini = this.bahan.now().getTime();
    // A clock that was set back does not put the check off for longer than a day.
    if (kini < this.#berikutnya && this.#berikutnya - kini <= SEHARI) return;
    try {
      const hasil = await this.bahan.cadangan.denganSalinan(this.bahan.periksa);
      if (hasil === null) return;
      this.bahan.selesai({ waktu: this.bahan.now().toISOString(), ...hasil });
      this.#berikutnya = kini + SEHARI;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      // What the driver cannot even begin to read is damage; whatever else stood in the way is tried again.
      if (error.code !== "databaseDamaged" && error.code !== "databaseForeign") return;
      this.bahan.selesai({ waktu: this.bahan.now().toISOString(), rusak: 1, ganjil: 0 });
      this.#berikutnya = kini + SEHARI;
    }
  }
}
