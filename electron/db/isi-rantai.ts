import type Database from "libsql";
import type { Baris, Nilai } from "../../core/baris/kolom";
import { isNamaTabel, NAMA_TABEL, tabelDari, type NamaTabel } from "../../core/baris/semua";
import type { Progress } from "../../core/contract/procedure";
import type { BedaIsi, HasilIsi } from "../../core/rantai/hasil";
import { firstValue } from "./connect";
import { BERSIDIK, isiAsing, isiHilang, isiSalah } from "./isi-bersidik";
import { MIGRATIONS } from "./migrations";
import { carryOver, type RecordedChange } from "./migrations/migration";

/** Lines that are looked at together, with one question a table for their rows. */
const SEPORSI = 1_000;
const BEDA_TERBANYAK = 50;

/** A line as the table holds it. */
interface Baca {
  readonly nomor: number;
  readonly skema: number;
  readonly tabel: string;
  readonly barisId: string;
  readonly aksi: RecordedChange["aksi"];
  readonly baru: string | null;
}

interface Ubahan extends RecordedChange {
  readonly skema: number;
}

/** What is known of a row so far, from its latest line backwards: columns already told, or that there is no more to know. */
type Terlihat = Set<string> | "tuntas";

/**
 * Holds the rows of today against the history, from its last line backwards: of every column the latest word counts, and what a row was
 * never told it has by default. The revision counts writes and is not told. Lines of an older Tepat are read as the schema of today has them;
 * those for which it has no place are passed over, together with their rows.
 */
export function* telusuriIsi(raw: Database.Database): Generator<Progress, HasilIsi> {
  const total = Number(firstValue(raw, "SELECT count(*) FROM perubahan"));
  const porsi = raw.prepare(
    `SELECT p.nomor, l.skema, p.tabel, p.barisId, p.aksi, p.baru FROM perubahan p JOIN langkah l ON l.id = p.langkahId
     WHERE p.nomor < ? ORDER BY p.nomor DESC LIMIT ${SEPORSI}`,
  );
  const telusur = new TelusurIsi(raw);
  let done = 0;
  for (let sebelum = Number.MAX_SAFE_INTEGER; ;) {
    // The columns of the STRICT tables, as they were asked for.
    const lines = porsi.all([sebelum]) as Baca[];
    telusur.porsi(lines.flatMap((line) => telusur.ubahan(line)));
    done += lines.length;
    yield { done, total };
    const terakhir = lines.at(-1);
    if (terakhir === undefined || lines.length < SEPORSI) break;
    sebelum = terakhir.nomor;
  }
  telusur.barisTanpaRiwayat();
  telusur.isiBersidik();
  return { baris: telusur.baris, beda: telusur.beda, banyakBeda: telusur.banyakBeda };
}

class TelusurIsi {
  readonly beda: BedaIsi[] = [];
  banyakBeda = 0;
  baris = 0;
  readonly #terlihat = new Map<NamaTabel, Map<string, Terlihat>>();

  constructor(private readonly raw: Database.Database) {}

  /** A line as it reads today, the latest of what became of it first. */
  ubahan({ skema, tabel, barisId, aksi, baru }: Baca): readonly Ubahan[] {
    const change = { tabel, barisId, aksi, lama: null, baru: baru === null ? null : (JSON.parse(baru) as Baris) };
    const terbaca = skema >= MIGRATIONS.length ? [change] : carryOver(change, MIGRATIONS, skema);
    if (terbaca !== null) return terbaca.map((satu) => ({ ...satu, skema })).toReversed();
    if (isNamaTabel(tabel)) this.#milik(tabel).set(barisId, "tuntas");
    return [];
  }

  /** Holds lines, the latest first, against the rows that they are about. */
  porsi(lines: readonly Ubahan[]): void {
    const rows = this.#ambil(lines);
    for (const line of lines) {
      if (!isNamaTabel(line.tabel)) continue;
      const milik = this.#milik(line.tabel);
      const terlihat = milik.get(line.barisId);
      if (terlihat === "tuntas") continue;
      const row = rows.get(line.tabel)?.get(line.barisId) ?? null;
      milik.set(line.barisId, this.#bandingkan(line.tabel, { line, row, terlihat }));
    }
  }

  /** Rows that no line ever told of. */
  barisTanpaRiwayat(): void {
    for (const tabel of NAMA_TABEL) {
      const milik = this.#milik(tabel);
      const ids = this.raw.prepare(`SELECT id FROM "${tabel}"`).pluck().all() as string[];
      for (const id of ids) if (!milik.has(id)) this.#catat({ jenis: "tanpaRiwayat", tabel, barisId: id, kolom: null });
    }
  }

  /** Frozen contents and attached files bear their own hash as their name, and rows under the history name them. */
  isiBersidik(): void {
    for (const tabel of BERSIDIK) {
      for (const barisId of isiSalah(this.raw, tabel)) this.#catat({ jenis: "lampiranBerubah", tabel, barisId, kolom: null });
      for (const barisId of isiHilang(this.raw, tabel)) this.#catat({ jenis: "lampiranHilang", tabel, barisId, kolom: null });
      for (const barisId of isiAsing(this.raw, tabel)) this.#catat({ jenis: "tanpaRiwayat", tabel, barisId, kolom: null });
    }
  }

  #bandingkan(
    tabel: NamaTabel,
    { line, row, terlihat }: { readonly line: Ubahan; readonly row: Baris | null; readonly terlihat: Terlihat | undefined },
  ): Terlihat {
    const { barisId, aksi, baru } = line;
    const kolom = terlihat === undefined || terlihat === "tuntas" ? new Set<string>() : terlihat;
    if (terlihat === undefined) this.baris += 1;
    if (aksi === "hapus") {
      if (terlihat === undefined && row !== null) this.#catat({ jenis: "tanpaRiwayat", tabel, barisId, kolom: null });
      return "tuntas";
    }
    if (row === null) {
      if (terlihat === undefined) this.#catat({ jenis: "hilang", tabel, barisId, kolom: null });
      return "tuntas";
    }
    const periksa = (nama: string, nilai: Nilai): void => {
      if (kolom.has(nama) || nama === "revision") return;
      if (!isSama(row[nama] ?? null, nilai)) this.#catat({ jenis: "berubah", tabel, barisId, kolom: nama });
    };
    for (const nama in baru) periksa(nama, baru[nama] ?? null);
    if (aksi === "ubah") {
      for (const nama in baru) kolom.add(nama);
      return kolom;
    }
    for (const [nama, nilai] of bawaanTabel(tabel)) {
      if (isSama(row[nama] ?? null, nilai) || (baru !== null && nama in baru)) continue;
      if (!isDihitung(tabel, nama, line.skema)) periksa(nama, nilai);
    }
    return "tuntas";
  }

  /** The rows of today that lines are about. */
  #ambil(lines: readonly Ubahan[]): ReadonlyMap<string, ReadonlyMap<string, Baris>> {
    const ids = new Map<NamaTabel, Set<string>>();
    for (const { tabel, barisId } of lines) {
      if (!isNamaTabel(tabel) || this.#milik(tabel).get(barisId) === "tuntas") continue;
      const set = ids.get(tabel) ?? new Set();
      ids.set(tabel, set.add(barisId));
    }
    return new Map(
      [...ids].map(([tabel, satu]) => {
        const sql = `SELECT * FROM "${tabel}" WHERE id IN (SELECT value FROM json_each(?))`;
        const rows = this.raw.prepare(sql).all([JSON.stringify([...satu])]) as Baris[];
        return [tabel, new Map(rows.map((row) => [String(row["id"]), row]))];
      }),
    );
  }

  #milik(tabel: NamaTabel): Map<string, Terlihat> {
    const ada = this.#terlihat.get(tabel);
    if (ada) return ada;
    const baru = new Map<string, Terlihat>();
    this.#terlihat.set(tabel, baru);
    return baru;
  }

  #catat(beda: BedaIsi): void {
    this.banyakBeda += 1;
    if (this.beda.length < BEDA_TERBANYAK) this.beda.push(beda);
  }
}

const BAWAAN = new Map<NamaTabel, readonly (readonly [string, Nilai])[]>();

/** What columns hold that a new row does not name. */
function bawaanTabel(tabel: NamaTabel): readonly (readonly [string, Nilai])[] {
  const ada = BAWAAN.get(tabel);
  if (ada) return ada;
  const bawaan = Object.entries(tabelDari(tabel).kolom).flatMap(([nama, kolom]): [string, Nilai][] =>
    kolom.bawaan === undefined ? [] : [[nama, kolom.bawaan]],
  );
  BAWAAN.set(tabel, bawaan);
  return bawaan;
}

/** Steps of the first three schemas did not say which it was, and are all kept as of the third. */
const TANPA_SKEMA = 3;

/** Whether a later schema filled a column of the rows that were there with what it computed, which no step tells. */
function isDihitung(tabel: NamaTabel, kolom: string, sejak: number): boolean {
  return MIGRATIONS.slice(sejak > TANPA_SKEMA ? sejak : 1).some(({ dihitung }) => dihitung?.[tabel]?.includes(kolom) === true);
}

/** A text that is no whole Unicode is kept by SQLite as the nearest that is. */
function isSama(kini: Nilai, tercatat: Nilai): boolean {
  return kini === tercatat || (typeof tercatat === "string" && kini === Buffer.from(tercatat).toString());
}
