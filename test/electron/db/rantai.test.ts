import { createHash } from "node:crypto";
import type Database from "libsql";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Baris, Nilai } from "../../../core/baris/kolom";
import type { PutusRantai } from "../../../core/rantai/hasil";
import { recordStep } from "../../../electron/db/journal";
import { openBasisdata, resetBasisdata, type Basisdata } from "../../../electron/db/open";
import { periksaIsi, periksaRantai } from "../../../electron/db/rantai";
import { KOLOM_BARIS, KOLOM_LANGKAH } from "../../../electron/db/sidik-langkah";
import { redoStep, undoStep } from "../../../electron/db/undo";
import { openKantor } from "../open-kantor";
import { addUnit } from "../power-cut";

/** Six steps: four units come, one is renamed together with the code of another, and that is undone. */
function berkas(): Basisdata {
  const basis = openBasisdata({ path: ":memory:" });
  onTestFinished(() => basis.close());
  for (const nama of ["Umum", "Keuangan", "Hukum", "Teknis"]) addUnit(basis, nama);
  const { langkahId } = recordStep(
    basis,
    { pelaku: "uji", waktu: new Date("2026-03-02T01:02:03.000Z"), jenis: "ubah", kode: "unitUbah", rincian: { nama: "Umum" } },
    (writer) => {
      writer.update("unit", { id: "Umum", revision: null }, { nama: "Umum dan Logistik", namaKunci: "umum dan logistik" });
      writer.update("unit", { id: "Hukum", revision: null }, { kode: "07" });
    },
  );
  undoStep(basis, { pelaku: "uji", waktu: new Date("2026-03-02T02:00:00.000Z"), tempat: null }, { id: langkahId ?? "", passOver: false });
  return basis;
}

/** What somebody does to the file outside the program: its guards do not hold her up. */
function rusak({ raw }: Basisdata, sql: string): void {
  const jaga = raw.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").pluck().all();
  for (const nama of jaga) raw.exec(`DROP TRIGGER "${String(nama)}"`);
  raw.exec(`PRAGMA foreign_keys = OFF; ${sql}`);
}

function putus(basis: Basisdata): readonly Pick<PutusRantai, "jenis" | "langkah" | "baris">[] {
  return periksaRantai(basis.raw).putus.map(({ jenis, langkah, baris }) => ({ jenis, langkah, baris }));
}

/** The fingerprint of a step by the description alone: fields with their lengths, one behind the other. */
function sidikMenurutUraian(raw: Database.Database, nomor: number, sebelum: string | null): string {
  const isian = (nilai: Nilai): Buffer => {
    if (nilai === null) return Buffer.from("-,");
    const isi = Buffer.from(String(nilai), "utf8");
    return Buffer.concat([Buffer.from(`${isi.length}:`), isi, Buffer.from(",")]);
  };
  const [langkah] = raw.prepare("SELECT * FROM langkah WHERE nomor = ?").all([nomor]) as Baris[];
  const baris = raw.prepare("SELECT * FROM perubahan WHERE langkahId = ? ORDER BY nomor").all([String(langkah?.["id"])]) as Baris[];
  const kolom = ["nomor", "id", "waktu", "pelaku", "jenis", "kode", "rincian", "sasaranId", "tempat", "skema", "berkas"];
  const kolomBaris = ["langkahId", "nomor", "tabel", "barisId", "aksi", "lama", "baru"];
  const isi = [
    Buffer.from("tepat langkah 1\n"),
    isian(sebelum),
    ...kolom.map((satu) => isian(langkah?.[satu] ?? null)),
    ...baris.flatMap((satu) => kolomBaris.map((nama) => isian(satu[nama] ?? null))),
    Buffer.from(`=${baris.length}`),
  ];
  return createHash("sha256").update(Buffer.concat(isi)).digest("hex");
}

function sidikTersimpan(raw: Database.Database): readonly unknown[] {
  return raw.prepare("SELECT sidik FROM langkah ORDER BY nomor").pluck().all();
}

describe("the fingerprint of a step", () => {
  it("is the SHA-256 of the bytes that its description says, written out by hand", () => {
    const basis = openBasisdata({ path: ":memory:" });
    onTestFinished(() => basis.close());
    basis.raw.exec(`
      INSERT INTO langkah (id, waktu, pelaku, jenis, kode, rincian, skema) VALUES ('A', 'kini', 'Sri é', 'ubah', 'awal', '{}', 10);
      INSERT INTO perubahan (langkahId, tabel, barisId, aksi, baru) VALUES ('A', 'unit', 'u,1', 'tambah', '{"nama":"x"}')`);
    const bytes =
      'tepat langkah 1\n-,1:1,1:A,4:kini,6:Sri é,4:ubah,4:awal,2:{},-,-,2:10,-,1:A,1:1,4:unit,3:u,1,6:tambah,-,12:{"nama":"x"},=1';
    const sidik = createHash("sha256").update(bytes, "utf8").digest("hex");
    expect(sidikMenurutUraian(basis.raw, 1, null)).toBe(sidik);
    basis.raw.prepare("UPDATE langkah SET sidik = ? WHERE id = 'A'").run([sidik]);
    expect(putus(basis)).toEqual([]);
  });

  it("is written at each step as described, over the one before it", () => {
    const { raw } = berkas();
    let sebelum: string | null = null;
    for (const [indeks, sidik] of sidikTersimpan(raw).entries()) {
      expect(sidik).toBe(sidikMenurutUraian(raw, indeks + 1, sebelum));
      sebelum = String(sidik);
    }
  });

  it("covers every column of the history but itself", () => {
    const { raw } = berkas();
    const kolom = (tabel: string) => raw.prepare("SELECT name FROM pragma_table_info(?)").pluck().all([tabel]);
    expect(new Set(kolom("langkah"))).toEqual(new Set([...KOLOM_LANGKAH, "sidik"]));
    expect(new Set(kolom("perubahan"))).toEqual(new Set(KOLOM_BARIS));
  });

  it("cannot be taken away or written anew, nor anything of its step, while the guards stand", () => {
    const { raw } = berkas();
    expect(() => raw.exec("UPDATE langkah SET sidik = NULL WHERE nomor = 2")).toThrow(/riwayat tidak diubah/);
    expect(() => raw.exec("UPDATE langkah SET sidik = sidik")).toThrow(/riwayat tidak diubah/);
    raw.exec("INSERT INTO langkah (id, waktu, pelaku, jenis, kode, rincian) VALUES ('x', '', '', 'ubah', 'awal', '{}')");
    expect(() => raw.exec(`UPDATE langkah SET sidik = '${"0".repeat(64)}', pelaku = 'lain' WHERE id = 'x'`)).toThrow(
      /riwayat tidak diubah/,
    );
  });
});

describe("the history of a file that nobody touched", () => {
  it("is whole: six steps, eight lines, and its head is the last step", () => {
    const basis = berkas();
    const hasil = periksaRantai(basis.raw);
    expect(hasil).toMatchObject({ langkah: 6, perubahan: 8, banyakPutus: 0, putus: [], pangkal: null });
    expect(hasil.kepala).toEqual({ langkah: 6, sidik: sidikTersimpan(basis.raw)[5], waktu: "2026-03-02T02:00:00.000Z" });
    expect(periksaIsi(basis.raw)).toEqual({ baris: 4, beda: [], banyakBeda: 0 });
  });

  it("stays so after a redo, a step without lines, and a step that was rolled back", () => {
    const basis = berkas();
    const aktor = { pelaku: "uji", waktu: new Date(0), tempat: null };
    const [id] = basis.raw.prepare("SELECT id FROM langkah WHERE kode = 'unitUbah'").pluck().all() as string[];
    redoStep(basis, aktor, { id: id ?? "", passOver: false });
    recordStep(basis, { ...aktor, jenis: "ubah", kode: "kasusAkses", rincian: {}, keepEmpty: true }, () => undefined);
    expect(() =>
      recordStep(basis, { ...aktor, jenis: "ubah", kode: "unitHapus", rincian: {} }, (writer) => {
        writer.remove("unit", "Teknis", null);
        throw new Error("terhenti");
      }),
    ).toThrow("terhenti");
    addUnit(basis, "Data");
    expect(putus(basis)).toEqual([]);
    expect(periksaIsi(basis.raw).beda).toEqual([]);
    expect(periksaRantai(basis.raw).langkah).toBe(9);
  });

  it("begins anew when the sample is emptied and filled again", () => {
    const basis = berkas();
    resetBasisdata(basis);
    expect(periksaRantai(basis.raw)).toMatchObject({ langkah: 0, kepala: null, putus: [] });
    addUnit(basis, "Lagi");
    expect(periksaRantai(basis.raw)).toMatchObject({ langkah: 1, banyakPutus: 0 });
  });

  it("of the whole sample office is whole, with every row as it was told", () => {
    const { raw } = openKantor("contoh").host.context.files.basis;
    expect(putus({ raw } as Basisdata)).toEqual([]);
    const isi = periksaIsi(raw);
    expect(isi.beda).toEqual([]);
    expect(isi.baris).toBeGreaterThan(1_000);
  });
});

describe("what is done to the history outside the program is found where it was done", () => {
  const LANGKAH_5 = "(SELECT id FROM langkah WHERE nomor = 5)";

  it.each([
    ["a value in a line", 'UPDATE perubahan SET baru = \'{"kode":"08"}\' WHERE nomor = 7', "langkahDiubah", 6, null],
    [
      "two lines of a step changing places",
      "UPDATE perubahan SET nomor = CASE nomor WHEN 5 THEN 106 WHEN 6 THEN 105 END WHERE nomor IN (5, 6); UPDATE perubahan SET nomor = nomor - 100 WHERE nomor > 100",
      "langkahDiubah",
      5,
      null,
    ],
    ["the time of a step", "UPDATE langkah SET waktu = '2026-01-01T00:00:00.000Z' WHERE nomor = 5", "langkahDiubah", 5, null],
    ["who did a step", "UPDATE langkah SET pelaku = 'orang lain' WHERE nomor = 1", "langkahDiubah", 1, null],
    ["the place of a step", "UPDATE langkah SET tempat = '/lain' WHERE nomor = 3", "langkahDiubah", 3, null],
    ["an empty value in place of none", "UPDATE perubahan SET lama = '' WHERE nomor = 2", "langkahDiubah", 2, null],
    ["a line that is gone from the midst of a step", "DELETE FROM perubahan WHERE nomor = 6", "barisHilang", 5, 6],
    ["the only line of a step that is gone", "DELETE FROM perubahan WHERE nomor = 3", "barisHilang", 3, 3],
    [
      "a step that is gone with its lines",
      `DELETE FROM perubahan WHERE langkahId = ${LANGKAH_5}; DELETE FROM langkah WHERE nomor = 5`,
      "langkahHilang",
      5,
      null,
    ],
    [
      "the first step gone with its lines",
      "DELETE FROM perubahan WHERE nomor = 1; DELETE FROM langkah WHERE nomor = 1",
      "langkahHilang",
      1,
      null,
    ],
    ["a fingerprint", `UPDATE langkah SET sidik = '${"ab".repeat(32)}' WHERE nomor = 2`, "sidikDiubah", 2, null],
    [
      "a step without a fingerprint",
      "INSERT INTO langkah (id, waktu, pelaku, jenis, kode, rincian, skema) VALUES ('x', '', 'uji', 'ubah', 'awal', '{}', 10)",
      "langkahDisisipkan",
      7,
      null,
    ],
    [
      "a line that is added to an earlier step",
      `INSERT INTO perubahan (langkahId, tabel, barisId, aksi, baru) VALUES (${LANGKAH_5}, 'unit', 'Umum', 'ubah', '{}')`,
      "barisDisisipkan",
      5,
      9,
    ],
    [
      "a line of no step",
      "INSERT INTO perubahan (langkahId, tabel, barisId, aksi, baru) VALUES ('tidak ada', 'unit', 'Umum', 'ubah', '{}')",
      "barisDisisipkan",
      6,
      9,
    ],
    ["the last two steps cut off", "DELETE FROM perubahan WHERE nomor > 4; DELETE FROM langkah WHERE nomor > 4", "ekorHilang", 5, null],
    ["the last line cut off", "DELETE FROM perubahan WHERE nomor = 8", "barisHilang", 6, 8],
  ] as const)("%s", (...[, sql, jenis, langkah, baris]) => {
    const basis = berkas();
    rusak(basis, sql);
    const hasil = putus(basis);
    expect(hasil[0]).toEqual({ jenis, langkah, baris });
    expect(hasil.length).toBe(1);
  });

  it("two steps that changed places, at the first of the two", () => {
    const basis = berkas();
    rusak(basis, "UPDATE langkah SET nomor = -nomor WHERE nomor IN (2, 3); UPDATE langkah SET nomor = 5 + nomor WHERE nomor < 0");
    expect(putus(basis)[0]).toEqual({ jenis: "langkahTertukar", langkah: 2, baris: null });
  });

  it("a step changed together with its own fingerprint, at the step after it", () => {
    const basis = berkas();
    rusak(basis, "UPDATE langkah SET pelaku = 'orang lain' WHERE nomor = 3");
    const sebelum = String(sidikTersimpan(basis.raw)[1]);
    basis.raw.prepare("UPDATE langkah SET sidik = ? WHERE nomor = 3").run([sidikMenurutUraian(basis.raw, 3, sebelum)]);
    expect(putus(basis)).toEqual([{ jenis: "langkahDiubah", langkah: 4, baris: null }]);
  });

  it("a history made anew from the change to its end is whole by itself, and has another head than was printed", () => {
    const basis = berkas();
    const tercetak = periksaRantai(basis.raw).kepala;
    rusak(basis, "UPDATE langkah SET pelaku = 'orang lain' WHERE nomor = 3");
    for (let nomor = 3; nomor <= 6; nomor += 1) {
      const sebelum = String(sidikTersimpan(basis.raw)[nomor - 2]);
      basis.raw.prepare("UPDATE langkah SET sidik = ? WHERE nomor = ?").run([sidikMenurutUraian(basis.raw, nomor, sebelum), nomor]);
    }
    expect(putus(basis)).toEqual([]);
    expect(periksaRantai(basis.raw).kepala?.sidik).not.toBe(tercetak?.sidik);
  });

  it("later work goes on after a break, which stays where it was", () => {
    const basis = berkas();
    rusak(basis, "UPDATE langkah SET pelaku = 'orang lain' WHERE nomor = 6");
    addUnit(basis, "Data");
    expect(putus(basis)).toEqual([{ jenis: "langkahDiubah", langkah: 6, baris: null }]);
  });
});

describe("rows that are not what the history says", () => {
  function beda(sql: string) {
    const basis = berkas();
    rusak(basis, sql);
    expect(putus(basis)).toEqual([]);
    return periksaIsi(basis.raw).beda;
  }

  it("a value that was changed", () => {
    expect(beda("UPDATE unit SET kode = '99' WHERE id = 'Hukum'")).toEqual([
      { jenis: "berubah", tabel: "unit", barisId: "Hukum", kolom: "kode" },
    ]);
  });

  it("a column that no step ever named", () => {
    const { raw } = openKantor("contoh").host.context.files.basis;
    raw.exec("UPDATE pegawai SET catatanNip = 'lain' WHERE id = (SELECT min(id) FROM pegawai)");
    expect(periksaIsi(raw).beda.map(({ jenis, kolom }) => [jenis, kolom])).toEqual([["berubah", "catatanNip"]]);
  });

  it("a row that went without a step, and one that came without one", () => {
    expect(beda("DELETE FROM unit WHERE id = 'Teknis'")).toEqual([{ jenis: "hilang", tabel: "unit", barisId: "Teknis", kolom: null }]);
    expect(beda("INSERT INTO unit (id, nama, namaKunci, urutan, revision) VALUES ('Gelap', 'Gelap', 'gelap', 9, 1)")).toEqual([
      { jenis: "tanpaRiwayat", tabel: "unit", barisId: "Gelap", kolom: null },
    ]);
  });

  it("a kept file whose bytes are others", () => {
    expect(beda(`INSERT INTO lampiran (id, isi) VALUES ('${"0".repeat(64)}', x'00')`)).toEqual([
      { jenis: "lampiranBerubah", tabel: "lampiran", barisId: "0".repeat(64), kolom: null },
      { jenis: "tanpaRiwayat", tabel: "lampiran", barisId: "0".repeat(64), kolom: null },
    ]);
  });

  it("a frozen content that no step ever named, and one that is gone although a row names it", () => {
    const id = createHash("sha256").update('{"jumlah":1}').digest("hex");
    const isi = { tabel: "potret", barisId: id, kolom: null };
    expect(beda(`INSERT INTO potret (id, isi) VALUES ('${id}', '{"jumlah":1}')`)).toEqual([{ jenis: "tanpaRiwayat", ...isi }]);
    const kolom = "id, tahun, urutan, keadaan, nomor, alasan, catatan, potretId, revision";
    const dokumen = `INSERT INTO dokumenAbk (${kolom}) VALUES ('d', '2026', 1, 'draft', '', '', '', '${id}', 1)`;
    expect(beda(dokumen)).toContainEqual({ jenis: "lampiranHilang", ...isi });
  });

  it("are none for a text that is no whole Unicode, which SQLite keeps as the nearest that is", () => {
    const basis = openBasisdata({ path: ":memory:" });
    onTestFinished(() => basis.close());
    addUnit(basis, `Umum \ud800 ,12:x, \u{1F600}`);
    expect([putus(basis), periksaIsi(basis.raw).beda]).toEqual([[], []]);
  });
});
