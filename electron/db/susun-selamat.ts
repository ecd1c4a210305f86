import type Database from "libsql";
import type { Baris, Nilai } from "../../core/baris/kolom";
import { MIGRATIONS } from "./migrations";
import { nilaiBaris, type TabelTerbaca } from "./baca-sebisanya";
import { driverCode } from "./driver-errors";
import { BUKAN_RIWAYAT, periksaMenurutRiwayat, periksaSidik, bacaSemua, riwayatBaris, type Riwayat } from "./periksa-isi";
import { periksaRantai } from "./rantai";
import { sidikiUlangBerkas, type BarisBerkas } from "./rantai-berkas";
import type { IsiBerkas } from "./sidik-berkas";
import { sidikiSemua } from "./sidiki-semua";

/** What could be read of a damaged file. */
export interface IsiTerbaca {
  readonly version: number;
  readonly tabel: ReadonlyMap<string, TabelTerbaca>;
  /** Rows that were made again of the history, by table; counted while the new file is put together. */
  dibuat?: ReadonlyMap<string, number>;
}

type Nilainya = Nilai | Uint8Array;

/** Version of the schema from which on steps carry fingerprints. */
const BERANTAI = 10;

/** Puts what was read into a new file of the same schema, whose foreign keys are not enforced yet, so that they all hold in the end. */
export function susunSelamat(raw: Database.Database, terbaca: IsiTerbaca): void {
  const { tabel, version } = terbaca;
  const utuh = susunRiwayat(raw, terbaca);
  for (const [nama, { baris }] of tabel) {
    if (nama === "langkah" || nama === "perubahan" || nama === "pangkalRantai" || nama === "berkasTertulis") continue;
    for (const satu of baris) masukkan(raw, nama, satu.baris);
  }
  susunCatatanBerkas(raw, tabel.get("berkasTertulis"));
  buangTakCocok(raw);
  terbaca.dibuat = menurutRiwayat(raw, riwayatBaris(raw, MIGRATIONS.slice(0, version)), utuh);
  lepasYangPutus(raw);
}

/** Adds a row; one that its table does not take is left out. */
function masukkan(raw: Database.Database, tabel: string, baris: Readonly<Record<string, Nilainya>>): boolean {
  const kolom = Object.keys(baris);
  const names = kolom.map((nama) => `"${nama}"`).join(", ");
  const values = Object.values(baris).map((nilai) => (nilai instanceof Uint8Array ? Buffer.from(nilai) : nilai));
  try {
    raw.prepare(`INSERT INTO "${tabel}" (${names}) VALUES (${kolom.map(() => "?").join(", ")})`).run(values);
    return true;
  } catch (error) {
    if (driverCode(error).startsWith("SQLITE_CONSTRAINT") || driverCode(error) === "SQLITE_MISMATCH") return false;
    throw error;
  }
}

/**
 * The history: as it was when all of it could be read and its chain holds; else numbered anew without gaps, with a step of its own for lines
 * whose step is lost, and with fingerprints of now.
 *
 * @returns whether it is as it was
 */
function susunRiwayat(raw: Database.Database, { tabel, version }: IsiTerbaca): boolean {
  const langkah = tabel.get("langkah") ?? { baris: [], hilang: 0 };
  const perubahan = tabel.get("perubahan") ?? { baris: [], hilang: 0 };
  if (langkah.hilang + perubahan.hilang === 0) {
    raw.exec("SAVEPOINT riwayat");
    const masuk = [
      ...(tabel.get("pangkalRantai")?.baris ?? []).map((satu) => ["pangkalRantai", satu] as const),
      ...langkah.baris.map((satu) => ["langkah", satu] as const),
      ...perubahan.baris.map((satu) => ["perubahan", satu] as const),
    ].every(([nama, { baris }]) => masukkan(raw, nama, baris));
    if (masuk && (version < BERANTAI || periksaRantai(raw).putus.length === 0)) {
      raw.exec("RELEASE riwayat");
      return version >= BERANTAI;
    }
    raw.exec("ROLLBACK TO riwayat; RELEASE riwayat");
  }
  susunUlangRiwayat(raw, langkah.baris.map(nilaiBaris), perubahan.baris.map(nilaiBaris));
  if (version >= BERANTAI) sidikiSemua(raw);
  return false;
}

function susunUlangRiwayat(raw: Database.Database, langkah: readonly Baris[], perubahan: readonly Baris[]): void {
  const urut = (satu: Baris, lain: Baris): number => Number(satu["nomor"]) - Number(lain["nomor"]);
  const dikenal = new Map(langkah.toSorted(urut).map((satu) => [String(satu["id"]), satu]));
  const order = [...dikenal.keys()];
  let terakhir: string | null = null;
  for (const { langkahId } of perubahan.toSorted(urut)) {
    const id = String(langkahId);
    if (!dikenal.has(id)) {
      dikenal.set(id, penggantiLangkah(id, dikenal.get(terakhir ?? "")));
      order.splice(terakhir === null ? 0 : order.indexOf(terakhir) + 1, 0, id);
    }
    terakhir = id;
  }
  const ke = new Map(order.map((id, nomor) => [id, nomor + 1]));
  for (const [id, satu] of dikenal) {
    const { sidik: _lama, berkas: _berkas, ...lain } = satu;
    const sasaranId = satu["sasaranId"] ?? null;
    masukkan(raw, "langkah", { ...lain, nomor: ke.get(id) ?? 0, sasaranId: dikenal.has(String(sasaranId)) ? sasaranId : null });
  }
  const tempat = (satu: Baris): number => ke.get(String(satu["langkahId"])) ?? 0;
  const garis = perubahan.toSorted((satu, lain) => tempat(satu) - tempat(lain) || urut(satu, lain));
  for (const [nomor, satu] of garis.entries()) masukkan(raw, "perubahan", { ...satu, nomor: nomor + 1 });
}

/** The records of written files as they were when all of them could be read and their chain holds; else numbered and fingerprinted anew. */
function susunCatatanBerkas(raw: Database.Database, tabel: TabelTerbaca | undefined): void {
  if (tabel === undefined) return;
  const nomor = ({ nomor: satu }: IsiBerkas): number => Number(satu);
  // The columns of the STRICT table; what was read of one is text or a number.
  const baris = (tabel.baris.map(nilaiBaris) as unknown as readonly BarisBerkas[]).toSorted((satu, lain) => nomor(satu) - nomor(lain));
  const ulang = sidikiUlangBerkas(baris);
  const utuh = tabel.hilang === 0 && ulang.every((satu, letak) => satu.sidikBaris === baris[letak]?.sidikBaris);
  for (const satu of utuh ? baris : ulang) masukkan(raw, "berkasTertulis", { ...satu });
}

/** Letters of the base 32 in which an id begins with its moment. */
const ULID = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A step that stands for one that is lost; its id tells when it was. */
function penggantiLangkah(id: string, sebelum: Baris | undefined): Baris {
  const saat = Array.from(id.slice(0, 10)).reduce((jumlah, huruf) => jumlah * 32 + Math.max(0, ULID.indexOf(huruf)), 0);
  const waktu = id.length === 26 && saat < 8.64e15 ? new Date(saat).toISOString() : (sebelum?.["waktu"] ?? new Date(0).toISOString());
  const skema = sebelum?.["skema"];
  return {
    id,
    waktu,
    pelaku: sebelum?.["pelaku"] ?? "",
    jenis: "ubah",
    kode: "diselamatkan",
    rincian: "{}",
    ...(skema !== undefined && { skema }),
  };
}

/** Removes frozen contents, attached files and drafts that are not what their hash says. */
function buangTakCocok(raw: Database.Database): void {
  const salah = periksaSidik(raw);
  if (salah.length === 0) return;
  const penjaga = raw
    .prepare("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name IN ('potret_utuh', 'lampiran_utuh')")
    .all();
  const triggers = penjaga as readonly { readonly name: string; readonly sql: string }[];
  for (const { name } of triggers) raw.exec(`DROP TRIGGER ${name}`);
  for (const { tabel, id } of salah) raw.prepare(`DELETE FROM "${tabel ?? ""}" WHERE id = ?`).run([id]);
  for (const { sql } of triggers) raw.exec(sql);
}

/**
 * Makes rows again that the history tells whole and that are not there; where the history holds by its chain, also those that are otherwise.
 *
 * @returns how many, by table
 */
function menurutRiwayat(raw: Database.Database, riwayat: Riwayat, utuh: boolean): ReadonlyMap<string, number> {
  const dibuat = new Map<string, number>();
  const terbesar = Number(raw.prepare("SELECT ifnull(max(nomor), 0) FROM perubahan").pluck().all()[0]);
  for (const { tabel, id } of periksaMenurutRiwayat(riwayat, bacaSemua(raw))) {
    if (tabel === null || id === null || BUKAN_RIWAYAT.has(tabel)) continue;
    const nilai = riwayat.get(tabel)?.get(id)?.nilai ?? null;
    const [ada] = raw.prepare(`SELECT 1 FROM "${tabel}" WHERE id = ?`).pluck().all([id]);
    if (ada !== undefined && !utuh) continue;
    if (ada !== undefined) raw.prepare(`DELETE FROM "${tabel}" WHERE id = ?`).run([id]);
    if (nilai !== null && masukkan(raw, tabel, { ...nilai, id, revision: terbesar + 1 })) dibuat.set(tabel, (dibuat.get(tabel) ?? 0) + 1);
  }
  return dibuat;
}

interface Putus {
  readonly table: string;
  readonly rowid: number;
  readonly fkid: number;
}

/** Lets go of what is not there any more: where a row may be without it the column is emptied, else the row goes, until all references hold. */
function lepasYangPutus(raw: Database.Database): void {
  for (;;) {
    const putus = (raw.prepare("PRAGMA foreign_key_check").all() as readonly Putus[]).filter(({ table }) => !RIWAYAT.has(table));
    if (putus.length === 0) return;
    for (const { table, rowid, fkid } of putus) {
      const kunci = raw.prepare(`SELECT "from" FROM pragma_foreign_key_list(?) WHERE id = ?`).pluck().all([table, fkid])[0];
      const kolom = String(kunci);
      const [wajib] = raw.prepare(`SELECT "notnull" + pk FROM pragma_table_info(?) WHERE name = ?`).pluck().all([table, kolom]);
      try {
        if (wajib === 0) raw.prepare(`UPDATE "${table}" SET "${kolom}" = NULL WHERE rowid = ?`).run([rowid]);
        else raw.prepare(`DELETE FROM "${table}" WHERE rowid = ?`).run([rowid]);
      } catch (error) {
        if (!driverCode(error).startsWith("SQLITE_CONSTRAINT")) throw error;
        raw.prepare(`DELETE FROM "${table}" WHERE rowid = ?`).run([rowid]);
      }
    }
  }
}

const RIWAYAT: ReadonlySet<string> = new Set(["langkah", "perubahan"]);
