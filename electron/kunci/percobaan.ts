import { readFileSync, rmSync } from "node:fs";
import { berkasPercobaan, type BerkasPercobaan } from "../../core/contract/berkas-percobaan";
import { AppError } from "../../core/errors";
import { sisaTunda, tundaSandi } from "../../core/kunci/tunda";
import { driverCode } from "../db/driver-errors";
import { writeWhole } from "../write-whole";

type Catatan = BerkasPercobaan[string];

const TANPA: Catatan = { salah: 0, terakhir: new Date(0).toISOString() };

/**
 * Wrong passwords for one data file, counted for each slot in a file beside it so that starting the program anew does not help, nor knowing the password
 * of another slot. Where nothing can be written, as on a full disk, they are counted for as long as the program runs: whoever has the right password
 * comes in. It slows down whoever sits at the keyboard; whoever has copied the files is slowed down by what deriving a key costs, and by nothing else.
 */
export class Percobaan {
  readonly #ditemui = new Map<string, { readonly terakhir: string; readonly kini: Date }>();
  /** What this run has counted, whatever became of the file. */
  readonly #ingatan = new Map<string, Catatan>();

  constructor(
    private readonly jalur: string,
    private readonly now: () => Date,
  ) {}

  /** Seconds until the next password for a slot is taken. */
  tungguDetik(slotId: string): number {
    const { salah, terakhir } = this.#catatan(slotId);
    const kini = this.now();
    const dahulu = this.#ditemui.get(slotId);
    const ditemui = dahulu?.terakhir === terakhir ? dahulu.kini : kini;
    this.#ditemui.set(slotId, { terakhir, kini: ditemui });
    return sisaTunda({ tunda: tundaSandi(salah), sejak: new Date(terakhir), kini, ditemui });
  }

  /**
   * Counts a try as wrong before it is looked at, so that ending the program in between does not help.
   *
   * @returns takes back what was counted for this slot: the password was right
   * @throws AppError tungguSandi
   */
  mulai(slotId: string): () => void {
    const detik = this.tungguDetik(slotId);
    if (detik > 0) throw new AppError("tungguSandi", { detik });
    const catatan: Catatan = { salah: this.#catatan(slotId).salah + 1, terakhir: this.now().toISOString() };
    this.#ingatan.set(slotId, catatan);
    this.#tulis({ ...this.#baca(), [slotId]: catatan });
    return () => {
      this.#ingatan.delete(slotId);
      const { [slotId]: _benar, ...lain } = this.#baca();
      this.#tulis(lain);
    };
  }

  #catatan(slotId: string): Catatan {
    const [satu = TANPA, dua = TANPA] = [this.#baca()[slotId], this.#ingatan.get(slotId)];
    return satu.salah > dua.salah ? satu : dua;
  }

  #baca(): BerkasPercobaan {
    try {
      const isi = berkasPercobaan.safeParse(JSON.parse(readFileSync(this.jalur, "utf8")));
      return isi.success ? isi.data : {};
    } catch (error) {
      if (error instanceof SyntaxError || driverCode(error) !== "") return {};
      throw error;
    }
  }

  #tulis(isi: BerkasPercobaan): void {
    try {
      if (Object.keys(isi).length === 0) rmSync(this.jalur, { force: true });
      else writeWhole(this.jalur, Buffer.from(JSON.stringify(isi)), []);
    } catch (error) {
      if (!(error instanceof AppError) && driverCode(error) === "") throw error;
    }
  }
}
