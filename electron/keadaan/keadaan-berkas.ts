import { statSync } from "node:fs";
import { AppError } from "../../core/errors";
import { jamMundur, type KeadaanData, type PemeriksaanData, type SesudahMati } from "../../core/keadaan/keadaan-data";
import { nilaiLetak } from "../../core/letak/nilai-letak";
import type { Basisdata } from "../db/open";
import { faktaLetak } from "../letak/kumpul";
import { bacaPenanda, hapusPenanda, tulisPenanda, type Penanda } from "./penanda";

/** The office's own file while it is open, and which file of the disk it is. */
interface Terbuka {
  readonly basis: Pick<Basisdata, "path" | "raw">;
  readonly diCakram: string | null;
}

interface Bahan {
  /** Whether the file is marked while it is open: by a host with a window, not by the command line. */
  readonly menandai: boolean;
  readonly now: () => Date;
}

/** What is known of the office's data file beside what is in it: its place, its identity, the run before, and the last check. */
export class KeadaanBerkas {
  #terbuka: Terbuka | null = null;
  #penanda: Penanda | null = null;
  #mati: SesudahMati | null = null;
  #pemeriksaan: PemeriksaanData | null = null;

  constructor(private readonly bahan: Bahan) {}

  /** The office's file was opened; null: it was closed, and nothing that was answered is outside it. */
  dibuka(basis: Pick<Basisdata, "path" | "raw"> | null): void {
    const lama = this.#terbuka?.basis.path;
    this.#terbuka = basis === null || basis.path === ":memory:" ? null : { basis, diCakram: diCakram(basis.path) };
    if (!this.bahan.menandai) return;
    if (this.#terbuka === null) {
      if (lama !== undefined) hapusPenanda(lama);
      this.#penanda = null;
      return;
    }
    const { path } = this.#terbuka.basis;
    const tertinggal = bacaPenanda(path);
    if (tertinggal !== null) this.#mati = sesudahMati(this.#terbuka.basis, tertinggal);
    this.#penanda = { sejak: this.bahan.now().toISOString(), impor: null };
    tulisPenanda(path, this.#penanda);
  }

  /** An import was opened, or is none any more: accepted, thrown away, or failed. */
  impor(ada: boolean): void {
    if (this.#penanda === null || this.#terbuka === null || (this.#penanda.impor !== null) === ada) return;
    this.#penanda = { ...this.#penanda, impor: ada ? this.bahan.now().toISOString() : null };
    tulisPenanda(this.#terbuka.basis.path, this.#penanda);
  }

  matiDibaca(): void {
    this.#mati = null;
  }

  /** Keeps what a check came to. */
  diperiksa(pemeriksaan: PemeriksaanData): void {
    this.#pemeriksaan = pemeriksaan;
  }

  baca(): KeadaanData {
    const terbuka = this.#terbuka;
    if (terbuka === null) return { letak: [], mati: null, jamMundur: null, berganti: null, pemeriksaan: null };
    const { path, raw } = terbuka.basis;
    return {
      letak: nilaiLetak(faktaLetak(path)).peringatan,
      mati: this.#mati,
      jamMundur: jamMundur(this.bahan.now(), langkahTerakhir(raw)?.waktu ?? null),
      berganti: this.#berganti(),
      pemeriksaan: this.#pemeriksaan,
    };
  }

  /** @throws AppError berkasBerganti when the open file is no longer the one at its place: what is written now would be lost with it */
  pastikan(): void {
    const kini = this.#berganti();
    if (kini !== null && this.#terbuka !== null) throw new AppError("berkasBerganti", { berkas: this.#terbuka.basis.path, kini });
  }

  #berganti(): KeadaanData["berganti"] {
    const { basis, diCakram: dahulu } = this.#terbuka ?? {};
    if (basis === undefined || dahulu === null) return null;
    const kini = diCakram(basis.path);
    return kini === dahulu ? null : kini === null ? "hilang" : "lain";
  }
}

/** Which file of the disk a path is; null when it is none. */
function diCakram(path: string): string | null {
  const satu = statSync(path, { throwIfNoEntry: false, bigint: true });
  return satu === undefined ? null : `${satu.dev}:${satu.ino}`;
}

function langkahTerakhir(raw: Basisdata["raw"]): SesudahMati["langkah"] {
  const [satu] = raw.prepare("SELECT nomor, waktu FROM langkah ORDER BY nomor DESC LIMIT 1").all() as readonly {
    readonly nomor: number;
    readonly waktu: string;
  }[];
  return satu ?? null;
}

function sesudahMati({ raw }: Pick<Basisdata, "raw">, { sejak, impor }: Penanda): SesudahMati {
  const tertulis = impor === null ? 0 : banyak(raw, "SELECT count(*) FROM langkah WHERE jenis = 'impor' AND waktu >= ?", [impor]);
  return {
    sejak,
    langkah: langkahTerakhir(raw),
    draf: banyak(raw, "SELECT count(*) FROM draf", []),
    impor: impor === null ? null : tertulis > 0 ? "tertulis" : "belumDitulis",
  };
}

function banyak(raw: Basisdata["raw"], sql: string, nilai: readonly string[]): number {
  return Number(
    raw
      .prepare(sql)
      .pluck()
      .all([...nilai])[0],
  );
}
