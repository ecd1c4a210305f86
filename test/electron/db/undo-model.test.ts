import { describe, expect, it, onTestFinished } from "vitest";
import { PROFIL_BAWAAN } from "../../../core/abk/profil";
import type { PlainDate } from "../../../core/date";
import { AppError } from "../../../core/errors";
import { isiBerkasBaru } from "../../../electron/db/first-content";
import { nextRedo, nextUndo } from "../../../electron/db/history";
import { addJabatan, changeJabatan, removeJabatan } from "../../../electron/db/jabatan";
import { driverCode } from "../../../electron/db/driver-errors";
import { storeOf } from "../../../electron/db/libsql-store";
import type { Writer } from "../../../electron/db/store";
import { openBasisdata, type Basisdata } from "../../../electron/db/open";
import { activateProfil, insertProfil, removeProfil } from "../../../electron/db/profil";
import { rujukanDari } from "../../../core/baris/hubungan";
import type { Baris } from "../../../core/baris/kolom";
import { NAMA_TABEL } from "../../../core/baris/semua";
import { periksaIsi, periksaRantai } from "../../../electron/db/rantai";
import { redoStep, undoStep } from "../../../electron/db/undo";
import { JENIS_PENUGASAN } from "../../../core/pegawai/penugasan";
import { writeIngatan } from "../../../electron/db/ingatan";
import { acak, barisAcak, satuKolom, type Berikut } from "./random-rows";
import { addUnit, changeUnit } from "../../../electron/db/unit";

const TABLES = NAMA_TABEL;
/** Tables of which any row may be written by itself: in a tree, and in the settings, only the handlers keep the whole in order. */
const LAIN = NAMA_TABEL.filter((tabel) => tabel !== "setelan" && rujukanDari(tabel).every(({ ke }) => ke !== tabel));
const NAMES = ["Umum", "Keuangan", "Hukum", "Teknis"] as const;
const ACTOR = { pelaku: "uji", waktu: new Date(0), tempat: "/abk" };

type Isi = ReadonlyMap<string, Baris>;

function bukaBerkas(): Basisdata {
  const basis = openBasisdata({ path: ":memory:" });
  onTestFinished(() => basis.close());
  isiBerkasBaru(basis, ACTOR);
  return basis;
}

/** Everything in the file but revisions: the model is this map, kept whole for every moment. */
function isiBerkas(basis: Basisdata): Isi {
  const rows = TABLES.flatMap((table) =>
    (basis.raw.prepare(`SELECT * FROM "${table}" ORDER BY id`).all() as Baris[]).map(({ revision: _revision, ...row }): [string, Baris] => [
      `${table}/${String(row["id"])}`,
      row,
    ]),
  );
  return new Map(rows);
}

function revisions(basis: Basisdata): ReadonlyMap<string, number> {
  return new Map(
    TABLES.flatMap((table) =>
      (basis.raw.prepare(`SELECT id, revision FROM "${table}"`).all() as Baris[]).map((row): [string, number] => [
        `${table}/${String(row["id"])}`,
        Number(row["revision"]),
      ]),
    ),
  );
}

/** One write of any kind to any row, as the handlers make it; may be refused. */
async function satuTulisan(writer: Writer, basis: Basisdata, berikut: Berikut): Promise<void> {
  const pilih = (table: string): string | null => {
    const rows = basis.raw.prepare(`SELECT id FROM "${table}" ORDER BY id`).all() as Baris[];
    const row = rows[berikut(Math.max(1, rows.length))];
    return row ? String(row["id"]) : null;
  };
  const target = (table: (typeof TABLES)[number]) => {
    const id = pilih(table);
    if (id === null) throw new AppError("notFound");
    return { id, revision: Number(basis.raw.prepare(`SELECT revision FROM "${table}" WHERE id = ?`).pluck().all([id])[0]) };
  };
  const nama = NAMES[berikut(NAMES.length)] ?? "Umum";
  const isiJabatan = () => ({
    unitId: target("unit").id,
    nama,
    jenis: "pelaksana" as const,
    jenjang: null,
    kelas: berikut(17) + 1,
    kode: null,
    kursi: berikut(2) === 0 ? null : berikut(30) + 1,
    indukId: null,
  });
  const tugas = { uraian: nama, satuanHasil: "surat", volume: berikut(9), periode: "tahun", normaWaktuMenit: 30, keterangan: "" } as const;
  const orang = { gelarDepan: "", gelarBelakang: "", tempatLahir: "" };
  const hari = (): PlainDate => `20${10 + berikut(10)}-01-01` as PlainDate;
  const baru = (): string => `x${berikut(1_000_000)}`;
  const tulisan: readonly (() => unknown)[] = [
    () => addUnit(writer, { nama, indukId: berikut(2) === 0 ? null : pilih("unit"), kode: null }),
    () => changeUnit(writer, target("unit"), { nama, indukId: berikut(3) === 0 ? null : pilih("unit"), kode: null }),
    () => writer.remove("unit", target("unit").id, null),
    () => addJabatan(writer, isiJabatan()),
    () => changeJabatan(writer, target("jabatan"), isiJabatan()),
    () => removeJabatan(writer, target("jabatan")),
    () => writer.insert("tugas", { id: baru(), jabatanId: target("jabatan").id, urutan: 1, ...tugas }),
    () => writer.update("tugas", target("tugas"), berikut(2) === 0 ? { volume: berikut(9) } : { asalNorma: "diukur", asalOleh: nama }),
    () => writer.remove("tugas", target("tugas").id, null),
    () =>
      writer.insert("pegawai", {
        id: baru(),
        nip: berikut(4) === 0 ? null : `19800101200501100${berikut(5)}`,
        nama,
        tanggalLahir: "1980-01-01" as PlainDate,
        jenisKelamin: "pria",
        ...orang,
      }),
    () => writer.update("pegawai", target("pegawai"), { nip: `19800101200501100${berikut(5)}` }),
    () => writer.removeWhole("pegawai", target("pegawai")),
    () => writer.update("pegawai", target("pegawai"), { nip: null, tanggalLahir: null, catatanNip: nama }),
    () =>
      writer.insert("riwayatJabatan", {
        id: baru(),
        pegawaiId: target("pegawai").id,
        jabatanId: target("jabatan").id,
        jenis: ["definitif" as const, ...JENIS_PENUGASAN][berikut(4)] ?? "plt",
        sejak: berikut(3) === 0 ? null : hari(),
      }),
    () => writer.insert("riwayatGolongan", { id: baru(), pegawaiId: target("pegawai").id, golongan: nama, sejak: hari() }),
    () => writer.update("riwayatGolongan", target("riwayatGolongan"), { sejak: hari() }),
    () => writer.update("riwayatJabatan", target("riwayatJabatan"), { jabatanId: target("jabatan").id }),
    () => writer.remove("riwayatJabatan", target("riwayatJabatan").id, null),
    () => writeIngatan(writer, { id: baru(), nilai: target("unit").id }),
    () => writeIngatan(writer, { id: target("ingatan").id, nilai: nama }),
    () => writer.remove("ingatan", target("ingatan").id, null),
    async () => {
      for (const profil of PROFIL_BAWAAN.slice(0, 1)) await insertProfil(writer, { ...profil, id: baru(), nama });
    },
    () => activateProfil(writer, target("profil").id),
    () => removeProfil(writer, target("profil")),
    // Its id is the jabatan's, which may have had one before.
    () => writer.replace("usulFormasi", { id: target("jabatan").id, revision: null }, { jumlah: berikut(4), alasan: nama }),
    () => writer.update("usulFormasi", target("usulFormasi"), { jumlah: berikut(4) }),
  ];
  const lain = LAIN[berikut(LAIN.length)] ?? "tugas";
  const acakan = barisAcak(lain, { berikut, pilih });
  const umum: readonly (() => Promise<void>)[] = [
    () => writer.insertColumns(lain, { ...acakan, id: lain === "tahun" ? `20${10 + berikut(90)}` : String(acakan["id"] ?? baru()) }),
    () => writer.updateColumns(lain, target(lain), satuKolom(acakan, berikut)),
    () => writer.removeWhole(lain, target(lain)),
  ];
  const pilihan = [...tulisan, ...umum, ...umum];
  await pilihan[berikut(pilihan.length)]?.();
}

/** A step of one to three writes; null when it was refused or wrote nothing. */
async function satuLangkah(basis: Basisdata, berikut: Berikut): Promise<string | null> {
  try {
    const { langkahId } = await storeOf(basis).step({ ...ACTOR, jenis: "ubah", kode: "tugasUbah", rincian: {} }, async (writer) => {
      for (let kali = berikut(3); kali >= 0; kali -= 1) await satuTulisan(writer, basis, berikut);
    });
    return langkahId;
  } catch (error) {
    // A row made from its declaration alone may be against a rule that only SQLite keeps.
    if (error instanceof AppError || /^SQLITE_CONSTRAINT_(CHECK|NOTNULL)$/.test(driverCode(error))) return null;
    throw error;
  }
}

/** What must hold of a data file at every moment, however it came there. */
function periksaUtuh(basis: Basisdata): void {
  const angka = (sql: string): number => Number(basis.raw.prepare(sql).pluck().all()[0]);
  expect(basis.raw.prepare("PRAGMA foreign_key_check").all()).toEqual([]);
  expect(angka("SELECT count(*) FROM setelan s JOIN profil p ON p.id = s.nilai WHERE s.id = 'profilAktif'")).toBe(1);
  const reached = angka(`WITH RECURSIVE pohon(id) AS (SELECT id FROM unit WHERE indukId IS NULL
    UNION ALL SELECT u.id FROM unit u JOIN pohon p ON u.indukId = p.id) SELECT count(*) FROM pohon`);
  expect(reached).toBe(angka("SELECT count(*) FROM unit"));
  expect(basis.raw.inTransaction).toBe(false);
}

/** Whoever walks the history finds it whole, and every row as it tells. */
function periksaRiwayat({ raw }: Basisdata): void {
  expect([periksaRantai(raw).putus, periksaIsi(raw).beda]).toEqual([[], []]);
}

/** Whole copies of the file: those that undo leads back to, the present one, and those that redo leads on to. */
interface Riwayat {
  readonly dahulu: readonly Isi[];
  readonly kini: Isi;
  readonly nanti: readonly Isi[];
}

async function kerjakan(basis: Basisdata, berikut: Berikut, riwayat: Riwayat): Promise<Riwayat> {
  if ((await satuLangkah(basis, berikut)) === null) return riwayat;
  return { dahulu: [...riwayat.dahulu, riwayat.kini], kini: isiBerkas(basis), nanti: [] };
}

function urungkan(basis: Basisdata, { dahulu, kini, nanti }: Riwayat): Riwayat {
  const step = nextUndo(basis, ACTOR.tempat);
  const tujuan = dahulu.at(-1);
  expect(step === null).toBe(tujuan === undefined);
  if (!step || !tujuan) return { dahulu, kini, nanti };
  expect(undoStep(basis, ACTOR, { id: step.id, passOver: true }).dipertahankan).toEqual([]);
  return { dahulu: dahulu.slice(0, -1), kini: tujuan, nanti: [kini, ...nanti] };
}

function ulangi(basis: Basisdata, { dahulu, kini, nanti }: Riwayat): Riwayat {
  const step = nextRedo(basis, ACTOR.tempat);
  const [tujuan, ...sisa] = nanti;
  expect(step === null).toBe(tujuan === undefined);
  if (!step || !tujuan) return { dahulu, kini, nanti };
  expect(redoStep(basis, ACTOR, { id: step.id, passOver: true }).dipertahankan).toEqual([]);
  return { dahulu: [...dahulu, kini], kini: tujuan, nanti: sisa };
}

/** Reverts a step and compares every row with what it was before the step and before the revert; answers how many rows went back. */
function batalkan(basis: Basisdata, id: string, sebelumLangkah: Isi | undefined): number {
  const sebelum = isiBerkas(basis);
  const changes = basis.raw.prepare("SELECT tabel, barisId, aksi, lama, baru FROM perubahan WHERE langkahId = ?").all([id]) as Baris[];
  const outcome = undoOrRefusal(basis, id);
  if (outcome === null) return 0;
  expect(outcome.dikembalikan + outcome.dipertahankan.length).toBe(changes.length);
  const tersentuh = new Set(changes.map((change) => `${String(change["tabel"])}/${String(change["barisId"])}`));
  const sesudah = isiBerkas(basis);
  for (const key of new Set([...sebelum.keys(), ...sesudah.keys()])) {
    const [lama, kini] = [sebelum.get(key), sesudah.get(key)];
    const boleh = tersentuh.has(key) ? [lama, sebelumLangkah?.get(key), ...found(changes, key)] : [lama];
    for (const column of Object.keys({ ...lama, ...kini })) expect(boleh.map((row) => row?.[column])).toContainEqual(kini?.[column]);
  }
  return outcome.dikembalikan;
}

/** A row that is other than it was has a revision that it never had. `tertinggi` is brought up to date. */
function periksaRevisi(basis: Basisdata, sebelum: Isi, tertinggi: Map<string, number>): void {
  const sesudah = isiBerkas(basis);
  for (const [key, revision] of revisions(basis)) {
    const dahulu = tertinggi.get(key) ?? 0;
    const sama = JSON.stringify(sesudah.get(key)) === JSON.stringify(sebelum.get(key));
    expect(revision).toBeGreaterThanOrEqual(sama ? dahulu : dahulu + 1);
    tertinggi.set(key, Math.max(dahulu, revision));
  }
}

describe("any work, undone and redone in any order", () => {
  it.each([1, 5, 9])("stands at every moment where a list of whole copies of the file says, from seed %i on", async (pertama) => {
    for (let benih = pertama; benih < pertama + 4; benih += 1) {
      const berikut = acak(benih);
      const basis = bukaBerkas();
      let riwayat: Riwayat = { dahulu: [], kini: isiBerkas(basis), nanti: [] };
      for (let kali = 0; kali < 150; kali += 1) {
        const pilihan = berikut(10);
        if (pilihan < 5) riwayat = await kerjakan(basis, berikut, riwayat);
        else riwayat = pilihan < 8 ? urungkan(basis, riwayat) : ulangi(basis, riwayat);
        expect(isiBerkas(basis)).toEqual(riwayat.kini);
        periksaUtuh(basis);
      }
      periksaRiwayat(basis);
    }
  });

  it.each([101, 105, 109, 113])(
    "stays whole when old steps are reverted, from seed %i on: every row is as it was, or as it is",
    async (pertama) => {
      let reverted = 0;
      for (let benih = pertama; benih < pertama + 4; benih += 1) {
        const berikut = acak(benih);
        const basis = bukaBerkas();
        const awal = new Map<string, Isi>();
        const revisiTertinggi = new Map<string, number>();
        for (let kali = 0; kali < 120; kali += 1) {
          const sebelum = isiBerkas(basis);
          const pilihan = berikut(10);
          if (pilihan < 6) {
            const id = await satuLangkah(basis, berikut);
            if (id !== null) awal.set(id, sebelum);
          } else if (pilihan < 8) {
            const id = [...awal.keys()][berikut(Math.max(1, awal.size))];
            if (id !== undefined) reverted += batalkan(basis, id, awal.get(id));
          } else {
            const step = pilihan === 8 ? nextUndo(basis, ACTOR.tempat) : nextRedo(basis, ACTOR.tempat);
            if (step && pilihan === 8) undoStep(basis, ACTOR, { id: step.id, passOver: true });
            else if (step) redoStep(basis, ACTOR, { id: step.id, passOver: true });
          }
          periksaUtuh(basis);
          periksaRevisi(basis, sebelum, revisiTertinggi);
        }
        periksaRiwayat(basis);
      }
      expect(reverted).toBeGreaterThan(12);
    },
  );
});

/** The columns of a row as the writes of a step found them; a step may write a row more than once. */
function found(changes: readonly Baris[], key: string): readonly Baris[] {
  return changes
    .filter((change) => `${String(change["tabel"])}/${String(change["barisId"])}` === key && change["lama"] !== null)
    .map((change) => JSON.parse(String(change["lama"])) as Baris);
}

function undoOrRefusal(basis: Basisdata, id: string) {
  try {
    return undoStep(basis, ACTOR, { id, passOver: false });
  } catch (error) {
    if (error instanceof AppError && error.code === "notRevertible") return null;
    throw error;
  }
}
