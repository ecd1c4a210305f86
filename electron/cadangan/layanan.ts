import { statSync } from "node:fs";
import { isSebelumTindakan, type AlasanCadangan } from "../../core/cadangan/catatan";
import { yangDijarangkan } from "../../core/cadangan/penjarangan";
import { AppError } from "../../core/errors";
import type { FileAtHand } from "../db/driver-errors";
import type { JenisBerkas } from "../ipc/data-files";
import { groupBy } from "../../core/group";
import { ambilCadangan, denganSalinanBeku, type CadanganDibuat, type PermintaanCadangan, type Rapikan } from "./ambil";
import { isAsli } from "./catatan";
import { berkasKunci, buangPeninggalan, daftarCadangan, folderCadangan, hapusCadangan, waktuSetempat, type CadanganAda } from "./folder";
import { kantorDari, kepalaDari } from "./isi";
import { KunciTerdahulu } from "./kunci-terdahulu";
import { lihatTempat } from "./jangkauan";
import { cadanganTerbuka, lindungiCadangan, lupakanTempatTerbuka } from "./lindungi";
import { Pemulihan, type BerkasDipulihkan, type PilihanDipulihkan } from "./pemulihan";
import { bacaTempatKedua, salinKeTempatKedua } from "./tempat-kedua";

/** The data file that is open, as snapshots know it. */
export interface BerkasTerbuka extends Pick<PermintaanCadangan, "basis" | "kunci"> {
  /** Snapshots are taken by themselves of the office's own file only, not of the sample nor of a snapshot that is looked at. */
  readonly jenis: JenisBerkas;
  /** Whether nothing is open: there is nothing to take then. */
  readonly terkunci: boolean;
}

export interface BahanLayanan {
  readonly berkas: BerkasTerbuka & BerkasDipulihkan;
  readonly rapikan: Rapikan;
  readonly oleh: () => string;
  /** Data keys of earlier times, under which older snapshots were taken. */
  readonly kunciLama?: () => readonly string[];
  readonly versi: string;
  readonly now: () => Date;
  /** Fails when the open file is no longer the one at its place: a snapshot would hold what another program has put there. */
  readonly pastikan?: () => void;
}

/** How often is looked whether an hour with changes has passed, and how soon after the start, in milliseconds. */
const LIHAT_SETIAP = 5 * 60_000;
const LIHAT_PERTAMA = 4_000;
const SEJAM = 60 * 60_000;
/** Oftener in a row no snapshot waits for a step without its being said. */
const MENUNGGU_TERBANYAK = 3;
/** The data is locked, a step is being written, or the program is closed: another time will do. */
const BUKAN_KEGAGALAN: ReadonlySet<string> = new Set(["cancelled", "cadanganMenunggu", "terkunci"]);

/** Snapshots of a host's data: one at a time, by hand, before acts that change much, at the start, and each hour in which something changed. */
export class Cadangan {
  #giliran: Promise<unknown> = Promise.resolve();
  readonly #berhenti = new AbortController();
  readonly #jam: NodeJS.Timeout[] = [];
  /** When it began: older passing files are those of a program that was stopped. */
  readonly #sejak = Date.now();
  /** The last failure of a snapshot that nobody asked for; it is said on the page and goes with the next that succeeds. */
  #gagal: AppError | null = null;

  /** How often in a row a snapshot waited for a step that was being written. */
  #menunggu = 0;

  /** Snapshots that somebody waits for, which are under way or wait for their turn. */
  #ditunggu = 0;

  /** Looking into snapshots, going back to one, and fetching single rows from it. */
  readonly pemulihan: Pemulihan;

  /** Keys of snapshots of another time, which were opened by hand. */
  readonly terdahulu = new KunciTerdahulu();

  constructor(private readonly bahan: BahanLayanan) {
    const kunciLama = (): readonly string[] => [...(bahan.kunciLama?.() ?? []), ...this.terdahulu.semua];
    this.pemulihan = new Pemulihan({ ...bahan, kunciLama });
  }

  get gagal(): AppError | null {
    return this.#gagal;
  }

  /**
   * Takes a snapshot of the open file, thins the older ones, and copies it to the second place when that is there.
   *
   * @returns null when there is nothing to take: a file in memory, a sample (unless by hand), nothing changed since the last
   * @throws AppError cadanganGagal, cadanganMenunggu, cancelled; older snapshots are untouched
   */
  ambil(alasan: AlasanCadangan): Promise<CadanganDibuat | null> {
    const kerja = this.#bergiliran(() => this.#ambil(alasan));
    // One that the program takes by itself is taken again at the next start.
    return alasan === "mulai" || alasan === "berkala" ? kerja : this.#dihitung(kerja);
  }

  /** Goes back to a snapshot while none is taken. @throws AppError as `Pemulihan.pulihkan` */
  pulihkan(pilihan: PilihanDipulihkan): Promise<{ readonly disimpan: string; readonly dibuat: string }> {
    return this.selagiDiam(() => this.pemulihan.pulihkan(pilihan));
  }

  /** Begins to take snapshots by itself. Its clocks keep no program alive. */
  jalankan(): void {
    this.#jam.push(setTimeout(() => void this.#sendiri("mulai"), LIHAT_PERTAMA).unref());
    this.#jam.push(setInterval(() => void this.#sendiri("berkala"), LIHAT_SETIAP).unref());
  }

  /** Takes no further snapshot, and waits for what is under way to be taken away. */
  async tutup(): Promise<void> {
    for (const jam of this.#jam) clearTimeout(jam);
    this.#berhenti.abort();
    await this.#giliran.catch(() => undefined);
  }

  /** Does work on a copy of the office's file while no snapshot is taken; null when the file is not open, or lies in memory. @throws AppError as `ambil` */
  denganSalinan<T>(kerja: (salinan: FileAtHand) => Promise<T>): Promise<T | null> {
    return this.#bergiliran(async () => {
      const { berkas } = this.bahan;
      if (berkas.terkunci || berkas.jenis !== "kantor" || berkas.basis.path === ":memory:") return null;
      this.bahan.pastikan?.();
      return denganSalinanBeku(berkas, kerja, this.#berhenti.signal);
    });
  }

  /** Copies the latest snapshot to the second place now. */
  async keTempatKedua(): Promise<void> {
    await this.#bergiliran(() => this.#salin());
    // A place that was away while the office was protected still holds clear ones.
    if (!this.bahan.berkas.terkunci) await this.lindungi(berkasKunci(this.bahan.berkas.basis.path));
  }

  /** Whether a snapshot is being written that somebody waits for; closing the program breaks it off. */
  get sedang(): boolean {
    return this.#ditunggu > 0;
  }

  async #dihitung<T>(kerja: Promise<T>): Promise<T> {
    this.#ditunggu += 1;
    try {
      return await kerja;
    } finally {
      this.#ditunggu -= 1;
    }
  }

  /**
   * Encrypts the snapshots that were taken before the office was protected, here and at the second place when it is there; one at a time, so that
   * locking the office waits for one at most. What cannot be encrypted is said by the self-test.
   */
  async lindungi(kunciKini: string): Promise<void> {
    const { basis, kunci, jenis } = this.bahan.berkas;
    if (basis.path === ":memory:" || kunci === undefined || jenis !== "kantor") return;
    // Read before anything is waited for: it may be locked meanwhile.
    const kantor = kantorDari(basis.raw);
    const kedua = bacaTempatKedua(basis.path);
    const folder = [
      folderCadangan(basis.path),
      ...(kedua !== null && (await lihatTempat(basis.path, kedua)).keadaan === "ada" ? [kedua.folder] : []),
    ];
    // Whoever holds the data file is alone in the folder beside it: what a stopped program left there may be in clear text.
    await this.#bergiliran(async () => buangPeninggalan(folderCadangan(basis.path), this.#sejak)).catch(bukanKegagalan);
    for (const satu of folder) {
      for (const cadangan of cadanganTerbuka(satu, kantor)) {
        await this.#bergiliran(async () => {
          if (this.bahan.berkas.kunci === kunci)
            await lindungiCadangan(satu, cadangan, { kunci, berkasKunci: kunciKini, rapikan: this.bahan.rapikan });
        }).catch(bukanKegagalan);
      }
    }
    if (folder.length > 1 && folder.every((satu) => cadanganTerbuka(satu, kantor).length === 0)) lupakanTempatTerbuka(basis.path);
  }

  /** Does work on the data file as a whole, such as closing it, while no snapshot is taken of it. */
  selagiDiam<T>(kerja: () => Promise<T>): Promise<T> {
    const hasil = this.#giliran.then(kerja);
    this.#giliran = hasil.catch(() => undefined);
    return hasil;
  }

  #bergiliran<T>(kerja: () => Promise<T>): Promise<T> {
    const hasil = this.#giliran.then(() => {
      if (this.#berhenti.signal.aborted) throw new AppError("cancelled");
      return kerja();
    });
    this.#giliran = hasil.catch(() => undefined);
    return hasil;
  }

  async #ambil(alasan: AlasanCadangan): Promise<CadanganDibuat | null> {
    const { basis, kunci, jenis } = this.bahan.berkas;
    if (jenis === "cadangan") throw new AppError("cadanganHanyaDibaca");
    if (basis.path === ":memory:" || (jenis !== "kantor" && alasan !== "tangan" && alasan !== "pulihkan")) return null;
    this.bahan.pastikan?.();
    if (!this.#perlu(alasan)) return null;
    const { oleh, versi, now, rapikan } = this.bahan;
    const dibuat = await ambilCadangan({ basis, kunci, alasan, oleh: oleh(), waktu: now(), versi }, rapikan, this.#berhenti.signal);
    this.#gagal = null;
    this.#menunggu = 0;
    jarangkan(dibuat.folder, now());
    // What goes on at the second place holds up nobody who waits for this one.
    void this.keTempatKedua().catch(() => undefined);
    return dibuat;
  }

  /** Whether the history went on since the last snapshot, or the one before an act needs a snapshot of its own that stays. */
  #perlu(alasan: AlasanCadangan): boolean {
    const { basis } = this.bahan.berkas;
    const kepala = kepalaDari(basis.raw);
    // The first step is what a new file was filled with: nobody has done anything yet.
    if (kepala === null || (alasan !== "tangan" && kepala.id === kantorDari(basis.raw))) return false;
    const kini = this.bahan.now().toISOString();
    // One whose date is still to come was taken by a wrong clock: one with the right date follows it.
    const sama = this.#milik().filter((satu) => satu.catatan?.kepala?.id === kepala.id && isUtuhDariLuar(satu));
    const terakhir = sama.find(({ catatan }) => catatan !== null && catatan.dibuat <= kini);
    if (!terakhir?.catatan) return true;
    return isSebelumTindakan(alasan) && !isSebelumTindakan(terakhir.catatan.alasan);
  }

  async #sendiri(alasan: AlasanCadangan): Promise<void> {
    if (this.bahan.berkas.terkunci) return;
    try {
      if (this.bahan.berkas.jenis !== "kantor") return;
      const kini = this.bahan.now().getTime();
      const lalu = this.#milik().map(({ catatan }) => kini - Date.parse(catatan?.dibuat ?? ""));
      // Those of the future were taken while the clock was ahead: none of them is waited for.
      const baruSaja = alasan === "berkala" && lalu.some((selang) => selang >= 0 && selang < SEJAM);
      if (baruSaja || (await this.ambil(alasan)) === null) await this.keTempatKedua();
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      this.#menunggu = error.code === "cadanganMenunggu" ? this.#menunggu + 1 : 0;
      if (!BUKAN_KEGAGALAN.has(error.code) || this.#menunggu > MENUNGGU_TERBANYAK) this.#gagal = error;
    }
  }

  /**
   * Snapshots of the office that is open, under its present key, the one that holds most first: without those of another office in the same
   * folder, and without those of an earlier key, whose key file opens with what was a password then.
   */
  #milik(): readonly CadanganAda[] {
    const { basis, kunci } = this.bahan.berkas;
    const kantor = kantorDari(basis.raw);
    return daftarCadangan(folderCadangan(basis.path)).filter(
      ({ catatan }) => catatan !== null && catatan.berkas === kantor && isAsli(catatan, kunci),
    );
  }

  async #salin(): Promise<void> {
    const { path, raw } = this.bahan.berkas.basis;
    if (path === ":memory:" || (await salinKeTempatKedua(path, kepalaDari(raw)?.id ?? "", this.#berhenti.signal)) === null) return;
    const tempat = bacaTempatKedua(path);
    if (tempat !== null && (await lihatTempat(path, tempat)).keadaan === "ada") jarangkan(tempat.folder, this.bahan.now());
  }
}

/** What cannot be done now is said by the self-test. */
function bukanKegagalan(error: unknown): void {
  if (!(error instanceof AppError)) throw error;
}

function isUtuhDariLuar({ path, catatan }: CadanganAda): boolean {
  return statSync(path, { throwIfNoEntry: false })?.size === catatan?.ukuran;
}

/** Removes what thinning lets go, for each office in the folder by itself. What cannot be read as a snapshot of ours stays. */
function jarangkan(folder: string, kini: Date): void {
  const semua = daftarCadangan(folder)
    // One of another size than its note says takes no place of a whole one.
    .filter(isUtuhDariLuar)
    .flatMap(({ nama, catatan }) =>
      catatan === null
        ? []
        : [
            {
              nama,
              setempat: waktuSetempat(catatan.dibuat).slice(0, 16),
              alasan: catatan.alasan,
              kantor: catatan.berkas,
            },
          ],
    );
  const saatIni = waktuSetempat(kini.toISOString()).slice(0, 16);
  for (const daftar of groupBy(semua, ({ kantor }) => kantor).values()) hapusCadangan(folder, yangDijarangkan(daftar, saatIni));
}
