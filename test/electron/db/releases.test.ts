import { readdirSync } from "node:fs";
import { dirname } from "node:path";
import Database from "libsql";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Baris } from "../../../core/baris/kolom";
import { NAMA_TABEL } from "../../../core/baris/semua";
import { MIGRATIONS } from "../../../electron/db/migrations";
import type { Migration } from "../../../electron/db/migrations/migration";
import { redraw } from "../../../electron/db/migrations/redraw";
import { openBasisdata, type Basisdata } from "../../../electron/db/open";
import { undoStep } from "../../../electron/db/undo";
import { openKantor, redoLatest, temporaryFolder, undoLatest, type KantorUji } from "../open-kantor";
import { addUnit, refusal, unitNames } from "../power-cut";
import { releaseFile, RELEASES } from "../releases";
import { sidikiTulisanTangan } from "./sidiki";

const PELAKU = { pelaku: "uji", waktu: new Date(0), tempat: null };

/** Every row of the file but for its revision. */
function isi({ raw }: Basisdata): ReadonlyMap<string, readonly Baris[]> {
  const baris = (tabel: string) => raw.prepare(`SELECT * FROM "${tabel}" ORDER BY id`).all() as Baris[];
  return new Map(NAMA_TABEL.map((tabel) => [tabel, baris(tabel).map(({ revision: _revision, ...satu }) => satu)]));
}

function buka(versi: number): KantorUji {
  return openKantor("kantor", { prepare: (folder) => releaseFile(versi, folder) });
}

/** Takes back every step in force, newest first; answers how many there were. Nothing may stand in the way of any. */
async function urungkanSemua({ ask }: KantorUji): Promise<number> {
  for (let kali = 0; ; kali += 1) {
    const hasil = await undoLatest(ask);
    if (hasil === null) return kali;
    expect(hasil.dipertahankan).toEqual([]);
  }
}

describe.each(RELEASES)("the saved file of version %i", (versi) => {
  it("opens whole, with its figures, after a copy of it was laid aside", async () => {
    const kantor = buka(versi);
    const { raw } = kantor.host.context.files.basis;
    expect(raw.prepare("PRAGMA foreign_key_check").all()).toEqual([]);
    expect(raw.prepare("PRAGMA integrity_check").pluck().all()).toEqual(["ok"]);
    // 750 x 45,5 + 12 x 12 x 300 = 34.125 + 43.200 = 77.325 minutes.
    const arsiparis = (await kantor.ask("abk.rekap", {})).jabatan.find(
      ({ nama, unit }) => nama === "Arsiparis Terampil" && unit === "Subbagian Keuangan dan Umum",
    );
    expect(arsiparis?.bebanKerjaMenit).toBe(77_325);
    const cadangan = (await kantor.ask("cadangan.daftar", {})).cadangan.map(({ alasan, ditolak }) => [alasan, ditolak]);
    expect(cadangan).toEqual([["migrasi", null]]);
  });

  it("tells every step of its history in words of today", async () => {
    const kantor = buka(versi);
    const { langkah, total } = await kantor.ask("history.list", { jumlah: 500 });
    expect(langkah).toHaveLength(total);
    for (const satu of langkah) {
      const rincian = await kantor.ask("history.detail", { id: satu.id });
      // A person of before is told as who she is and what was true of her.
      expect([satu.kalimat, rincian.length >= Math.min(500, satu.jumlahPerubahan)]).toEqual([satu.kalimat, true]);
      expect(rincian.flatMap(({ isian }) => isian.filter(({ label }) => label === ""))).toEqual([]);
    }
  });

  it("goes back step by step to an office without content, and forward again to what it was", async () => {
    const kantor = buka(versi);
    const { basis } = kantor.host.context.files;
    const semula = isi(basis);
    const kali = await urungkanSemua(kantor);
    expect(kali).toBeGreaterThanOrEqual(20);
    expect([unitNames(basis), isi(basis).get("pegawai"), isi(basis).get("tugas"), isi(basis).get("dokumenAbk")]).toEqual([[], [], [], []]);
    for (let lagi = 0; lagi < kali; lagi += 1) expect((await redoLatest(kantor.ask)).dipertahankan).toEqual([]);
    expect(isi(basis)).toEqual(semula);
  });
});

describe("a document of a file of version 2", () => {
  it("has its frozen content under the hash of it, once, and goes back to the earlier one", async () => {
    const kantor = buka(2);
    const { raw } = kantor.host.context.files.basis;
    const [kedua, pertama] = await kantor.ask("dokumen.list", {});
    expect([kedua?.keadaan, pertama?.keadaan, pertama?.nomor]).toEqual(["draft", "ditetapkan", "12/ORT/2026"]);
    const isiPertama = await kantor.ask("dokumen.get", { id: pertama?.id ?? "" });
    expect(isiPertama.dibekukan?.pelaku).toBe("analis");
    expect(isiPertama.jumlah).toEqual(pertama?.jumlah);
    const banyak = raw.prepare("SELECT count(*) FROM potret").pluck().all()[0];
    // Submitted twice and laid down, then the second version submitted: four contents at most, each once.
    expect(banyak).toBe(4);
    const tetapkan = (await kantor.ask("history.list", { jumlah: 500 })).langkah.find(({ kode }) => kode === "dokumenTetapkan");
    await undoLatest(kantor.ask);
    await kantor.ask("history.revert", { id: tetapkan?.id ?? "" });
    const [kini] = await kantor.ask("dokumen.list", {});
    expect(kini?.keadaan).toBe("diajukan");
    expect((await kantor.ask("dokumen.get", { id: pertama?.id ?? "" })).dibekukan?.pelaku).toBe("analis");
    expect(raw.prepare("SELECT count(*) FROM potret").pluck().all()[0]).toBe(banyak);
  });
});

describe("a file of version 3 in which something is not as this program would write it", () => {
  const PENJAGA = "CREATE TRIGGER perubahan_tetap BEFORE UPDATE ON perubahan BEGIN SELECT RAISE(ABORT, 'riwayat tidak diubah'); END";

  /** Such a file: history is only added to, so its guard is taken off meanwhile. */
  function bukaUbahan(sql: string): KantorUji {
    return openKantor("kantor", {
      prepare: (folder) => {
        const raw = new Database(releaseFile(3, folder));
        raw.exec(`DROP TRIGGER perubahan_tetap; ${sql}; ${PENJAGA}`);
        raw.close();
      },
    });
  }

  const LANGKAH = `INSERT INTO langkah (id, waktu, pelaku, jenis, kode, rincian) VALUES ('asing', '2026-11-26T00:00:00.000Z', 'uji', 'ubah'`;

  it("opens although a line of the history is no JSON any more: that step alone cannot be told", async () => {
    const kantor = bukaUbahan("UPDATE perubahan SET baru = '{rusak' WHERE tabel = 'dokumenAbk' AND aksi = 'tambah'");
    expect((await kantor.ask("dokumen.list", {})).map(({ keadaan }) => keadaan)).toContain("ditetapkan");
    const { langkah } = await kantor.ask("history.list", { jumlah: 500 });
    const mulai = langkah.find(({ kode }) => kode === "dokumenMulai");
    await expect(kantor.ask("history.detail", { id: mulai?.id ?? "" })).rejects.toThrow("internal");
    const lain = langkah.find(({ kode }) => kode === "dokumenTetapkan");
    expect((await kantor.ask("history.detail", { id: lain?.id ?? "" })).length).toBe(1);
  });

  it("does not take a column that every object has for one of the table", async () => {
    const kantor = bukaUbahan(
      `${LANGKAH}, 'unitTambah', '{"nama":"x"}'); INSERT INTO perubahan (langkahId, tabel, barisId, aksi, baru)
       VALUES ('asing', 'unit', 'x', 'tambah', '{"id":"x","constructor":"x"}');
       INSERT INTO unit (id, nama, namaKunci, urutan, revision) VALUES ('x', 'x', 'x', 1, 1)`,
    );
    expect(await kantor.ask("history.detail", { id: "asing" })).toEqual([]);
    await expect(kantor.ask("history.revert", { id: "asing" })).rejects.toThrow("stepOfOlderProgram");
  });

  it("shows a step of a kind that only a later program knows, and takes it back", async () => {
    const kantor = bukaUbahan(`${LANGKAH}, 'jabatanPindah', '{}');
      INSERT INTO perubahan (langkahId, tabel, barisId, aksi, lama, baru)
      SELECT 'asing', 'unit', id, 'ubah', '{"kode":"07"}', json_object('kode', kode) FROM unit WHERE nama = 'Sekretariat'`);
    const { langkah } = await kantor.ask("history.list", { jumlah: 1 });
    expect(langkah[0]?.kalimat).toBe("Langkah yang belum dikenal Tepat ini");
    expect((await undoLatest(kantor.ask))?.dikembalikan).toBe(1);
    expect((await kantor.ask("unit.list", {})).find(({ nama }) => nama === "Sekretariat")?.kode).toBe("07");
  });

  it("keeps a document from naming a content that is not there", () => {
    const { raw } = buka(3).host.context.files.basis;
    expect(() => raw.exec("UPDATE dokumenAbk SET potretId = 'tidak ada'")).toThrow(/FOREIGN KEY/);
  });
});

/** The columns of a jabatan with a class up to 25, as a later schema may want them. */
const KELAS_25: Migration = {
  nama: "Kelas sampai 25",
  up(raw) {
    const asal = String(raw.prepare("SELECT sql FROM sqlite_master WHERE name = 'jabatan'").pluck().all()[0]);
    const kolom = raw.prepare("SELECT name FROM pragma_table_info('jabatan')").pluck().all().map(String);
    redraw(raw, "jabatan", {
      create: asal.replace(/CREATE TABLE "?jabatan"?/, "CREATE TABLE baru").replace("BETWEEN 1 AND 19", "BETWEEN 1 AND 25"),
      indexes: "CREATE UNIQUE INDEX jabatan_nama ON jabatan (unitId, namaKunci); CREATE INDEX jabatan_induk ON jabatan (indukId)",
      columns: Object.fromEntries(kolom.map((nama) => [nama, `"${nama}"`])),
    });
  },
};

describe("a migration", () => {
  function open(path: string, ...lagi: readonly Migration[]): Basisdata {
    const basis = openBasisdata({ path, migrations: [...MIGRATIONS, ...lagi] });
    onTestFinished(() => basis.close());
    return basis;
  }

  it("may redraw a table to which others refer: rows, references and the longer list all stand", () => {
    const path = releaseFile(3, temporaryFolder());
    const lama = open(path);
    const semula = isi(lama);
    lama.close();
    const basis = open(path, KELAS_25);
    expect(isi(basis)).toEqual(semula);
    expect(basis.raw.prepare("PRAGMA foreign_key_check").all()).toEqual([]);
    basis.raw.exec("UPDATE jabatan SET kelas = 25");
    expect(() => basis.raw.exec("UPDATE jabatan SET kelas = 26")).toThrow(/CHECK/);
    // References are enforced again, and to the redrawn table.
    expect(() => basis.raw.exec("DELETE FROM jabatan")).toThrow(/FOREIGN KEY/);
    expect(() => basis.raw.exec("UPDATE tugas SET jabatanId = 'tidak ada'")).toThrow(/FOREIGN KEY/);
  });

  it("leaves it to the program which kinds of sheet a remembered mapping may be of, and keeps those that are there", () => {
    const path = releaseFile(3, temporaryFolder());
    const ingat = ({ raw }: Basisdata, id: string, jenis: string) =>
      raw.prepare("INSERT INTO pemetaan (id, jenis, kolom, revision) VALUES (?, ?, '{\"nama\":1}', 1)").run([id, jenis]);
    const lama = openBasisdata({ path, migrations: MIGRATIONS.slice(0, 3) });
    ingat(lama, "nip|nama", "pegawai");
    expect(() => ingat(lama, "nama|diklat", "diklat")).toThrow(/CHECK/);
    lama.close();
    const basis = open(path);
    ingat(basis, "nama|diklat", "diklat");
    expect(isi(basis).get("pemetaan")).toEqual([
      { id: "nama|diklat", jenis: "diklat", kolom: '{"nama":1}' },
      { id: "nip|nama", jenis: "pegawai", kolom: '{"nama":1}' },
    ]);
  });

  it("that leaves a row without the row it refers to is taken back whole", () => {
    const path = releaseFile(3, temporaryFolder());
    const lama = open(path);
    const semula = isi(lama);
    lama.close();
    const buang: Migration = { nama: "Buang jabatan", up: "DELETE FROM jabatan" };
    expect(refusal(() => openBasisdata({ path, migrations: [...MIGRATIONS, buang] }))).toBe("databaseDamaged");
    expect(isi(open(path))).toEqual(semula);
    expect(readdirSync(dirname(path)).filter((nama) => nama.includes("sebelum-v5"))).toEqual([]);
  });

  /** A unit that was removed when its column `kode` was still called `nomor`. */
  function hapusDenganNamaLama(path: string): void {
    const basis = open(path);
    addUnit(basis, "Bagian Lama");
    basis.raw.exec(`
      INSERT INTO langkah (id, waktu, pelaku, jenis, kode, rincian, skema) VALUES ('hapus', '', 'uji', 'ubah', 'unitHapus', '{}', ${MIGRATIONS.length});
      INSERT INTO perubahan (langkahId, tabel, barisId, aksi, lama) VALUES ('hapus', 'unit', 'Bagian Lama', 'hapus',
        '{"id":"Bagian Lama","nama":"Bagian Lama","namaKunci":"bagian lama","indukId":null,"nomor":"07","urutan":1,"revision":1}');
      DELETE FROM unit WHERE id = 'Bagian Lama'`);
    sidikiTulisanTangan(basis.raw);
    basis.close();
  }

  it("carries recorded changes over, so that a removal from before a column was renamed is undone", () => {
    const path = releaseFile(3, temporaryFolder());
    hapusDenganNamaLama(path);
    const gantiNama: Migration = {
      nama: "nomor menjadi kode",
      up: "",
      journal: (change) => {
        if (change.tabel !== "unit" || !change.lama || !("nomor" in change.lama)) return change;
        const { nomor = null, ...lain } = change.lama;
        return { ...change, lama: { ...lain, kode: nomor } };
      },
    };
    const basis = open(path, gantiNama);
    expect(undoStep(basis, PELAKU, { id: "hapus", passOver: false }).dikembalikan).toBe(1);
    expect(basis.raw.prepare("SELECT nama, kode FROM unit WHERE id = 'Bagian Lama'").all()).toEqual([{ nama: "Bagian Lama", kode: "07" }]);
  });

  it.each([
    ["no migration says what became of a column", undefined],
    ["the schema of today has no place for it", () => null],
  ])("leaves a step as it is and says that an older Tepat made it, when %s", (_sebab, journal) => {
    const path = releaseFile(3, temporaryFolder());
    hapusDenganNamaLama(path);
    const basis = open(path, { nama: "Bentuk baru", up: "", ...(journal ? { journal } : {}) });
    const semula = isi(basis);
    expect(refusal(() => undoStep(basis, PELAKU, { id: "hapus", passOver: false }))).toBe("stepOfOlderProgram");
    expect(isi(basis)).toEqual(semula);
  });
});
