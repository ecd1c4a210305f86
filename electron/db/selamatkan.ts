import { copyFileSync, existsSync } from "node:fs";
import { sebutanBaris } from "../../core/baris/kata";
import type { Baris } from "../../core/baris/kolom";
import { isNamaTabel, NAMA_TABEL, tabelDari, type NamaTabel } from "../../core/baris/semua";
import { AppError } from "../../core/errors";
import type { HasilSelamat, TabelDiselamatkan } from "../../core/selamat/hasil";
import { bacaSebisanya, tanpaRusak } from "./baca-sebisanya";
import { withFileBeside } from "./beside";
import { connect, pragma } from "./connect";
import { beginStep, finderOf } from "./journal";
import { MIGRATIONS } from "./migrations";
import { openBasisdata, type Basisdata } from "./open";
import { bacaSemua, periksaMenurutRiwayat, riwayatBaris, type Riwayat } from "./periksa-isi";
import { susunSelamat, type IsiTerbaca } from "./susun-selamat";

export interface PermintaanSelamat {
  /** The damaged file; it is read only. */
  readonly path: string;
  readonly key?: string | undefined;
  /** Where the new file goes; nothing may be there. */
  readonly ke: string;
  readonly pelaku: string;
  readonly waktu: Date;
}

/** Names of lost rows that are told one by one, for each table. */
const NAMA_TERBANYAK = 20;

/**
 * Makes a new office file of what can be read of a damaged one: every readable row of every table, around the pages that cannot be read; rows
 * that the history tells whole are made again of it; the history itself, with its fingerprints where all of it could be read. The last step
 * tells what became otherwise. The damaged file is not changed.
 *
 * @throws AppError salvageTargetTaken when something is there, salvageImpossible when nothing of it can be read; databaseWrongKey, diskFull
 */
export function selamatkan(permintaan: PermintaanSelamat): HasilSelamat {
  const { path, key, ke } = permintaan;
  if (existsSync(ke)) throw new AppError("salvageTargetTaken", { berkas: ke });
  const terbaca = bacaBerkas(path, ke, key);
  let hasil: HasilSelamat | null = null;
  openBasisdata({
    path: ke,
    key,
    laid: { version: terbaca.version, write: (raw) => susunSelamat(raw, terbaca) },
    fill: (basis) => (hasil ??= catat(basis, permintaan, terbaca)),
  }).close();
  // Filling comes before a new file has its name.
  return hasil ?? { tabel: [], langkah: 0, perubahan: 0, riwayatHilang: 0, lampiranHilang: 0 };
}

/** Reads what can be read, from a copy: with its log if that can be read with it, else without. */
function bacaBerkas(path: string, ke: string, key: string | undefined): IsiTerbaca {
  const dengan = existsSync(`${path}-wal`) ? bacaSalinan(path, ke, { key, wal: true }) : null;
  const isi = dengan ?? bacaSalinan(path, ke, { key, wal: false });
  if (isi === null) throw new AppError("salvageImpossible", { berkas: path });
  return isi;
}

function bacaSalinan(
  path: string,
  ke: string,
  { key, wal }: { readonly key: string | undefined; readonly wal: boolean },
): IsiTerbaca | null {
  return withFileBeside(ke, (salinan) => {
    copyFileSync(path, salinan);
    if (wal) copyFileSync(`${path}-wal`, `${salinan}-wal`);
    const raw = connect({ path: salinan, key });
    try {
      return tanpaRusak(() => bacaIsi(raw));
    } finally {
      raw.close();
    }
  });
}

/** Every table that a file of this version should have, as far as it can be read; null when not even its catalogue can be. */
function bacaIsi(raw: ReturnType<typeof connect>): IsiTerbaca | null {
  // Fails for a wrong key and for a damaged first page.
  raw.exec("SELECT count(*) FROM sqlite_master");
  const version = pragma(raw, "user_version");
  if (version < 1 || version > MIGRATIONS.length) return null;
  const bentuk = bentukSkema(version);
  const tabel = new Map(
    [...bentuk].map(([nama, kolom]) => [nama, tanpaRusak(() => bacaSebisanya(raw, nama, kolom)) ?? { baris: [], hilang: 0 }]),
  );
  return { version, tabel };
}

/** Tables of a schema with their columns, without those that SQLite computes. */
function bentukSkema(version: number): ReadonlyMap<string, readonly string[]> {
  const basis = openBasisdata({ path: ":memory:", migrations: MIGRATIONS.slice(0, version) });
  try {
    const names = basis.raw.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").pluck().all();
    return new Map(
      names.map((nama) => [String(nama), basis.raw.prepare("SELECT name FROM pragma_table_info(?)").pluck().all([nama]).map(String)]),
    );
  } finally {
    basis.close();
  }
}

/** Tells in one last step what is not as the history left it, and counts. */
function catat(basis: Basisdata, { pelaku, waktu }: PermintaanSelamat, terbaca: IsiTerbaca): HasilSelamat {
  const { raw } = basis;
  const riwayat = riwayatBaris(raw, basis.migrations);
  const beda = periksaMenurutRiwayat(riwayat, bacaSemua(raw));
  const cari = finderOf(basis);
  const hilang = new Map<string, string[]>();
  const step = beginStep(basis, { pelaku, waktu, jenis: "ubah", kode: "diselamatkan", rincian: {}, keepEmpty: true });
  for (const { tabel, id } of beda) {
    if (tabel === null || id === null || !isNamaTabel(tabel)) continue;
    const baris = cari(tabel, id);
    const lama = riwayat.get(tabel)?.get(id)?.nilai ?? null;
    if (baris === null) {
      hilang.set(tabel, [...(hilang.get(tabel) ?? []), namaDari(tabel, { ...lama, id }, riwayat)]);
      step.writer.tell({ table: tabel, id, aksi: "hapus", lama, baru: null });
    } else step.writer.tell({ table: tabel, id, aksi: "tambah", lama: null, baru: tanpaRevisi(baris) });
  }
  step.commit();
  const ada = (tabel: string): number => Number(raw.prepare(`SELECT count(*) FROM "${tabel}"`).pluck().all()[0]);
  return {
    tabel: NAMA_TABEL.map((tabel) => perTabel({ tabel, ada: ada(tabel), nama: hilang.get(tabel) ?? [] }, terbaca)),
    langkah: ada("langkah"),
    perubahan: ada("perubahan"),
    riwayatHilang: banyakHilang(terbaca, ["langkah", "perubahan"]),
    lampiranHilang: banyakHilang(terbaca, ["potret", "lampiran", "draf"]),
  };
}

/** Rows of a table in the new file, and the names of those that are lost. */
interface Dihitung {
  readonly tabel: NamaTabel;
  readonly ada: number;
  readonly nama: readonly string[];
}

function perTabel({ tabel, ada, nama }: Dihitung, { tabel: semua, dibuat }: IsiTerbaca): TabelDiselamatkan {
  const dariRiwayat = dibuat?.get(tabel) ?? 0;
  const takTerbaca = semua.get(tabel)?.hilang ?? 0;
  const hilang = Math.max(nama.length, takTerbaca - dariRiwayat);
  return { tabel, ada, dariRiwayat, hilang, namaHilang: nama.filter((satu) => satu !== "").slice(0, NAMA_TERBANYAK) };
}

function banyakHilang({ tabel }: IsiTerbaca, names: readonly string[]): number {
  return names.reduce((jumlah, nama) => jumlah + (tabel.get(nama)?.hilang ?? 0), 0);
}

/** What a lost row was called, by what the history tells of it and of the rows that it names. */
function namaDari(tabel: NamaTabel, baris: Baris, riwayat: Riwayat): string {
  const { sebutan } = tabelDari(tabel);
  if ("kolom" in sebutan && baris[sebutan.kolom] === undefined) return "";
  const sebut = (): string => sebutanBaris(tabel, baris, (lain, id) => riwayat.get(lain)?.get(id)?.nilai ?? null);
  try {
    return sebut();
  } catch {
    // Words of a row of which only a part is told.
    return "";
  }
}

function tanpaRevisi(baris: Baris): Baris {
  return Object.fromEntries(Object.entries(baris).filter(([kolom]) => kolom !== "revision"));
}
