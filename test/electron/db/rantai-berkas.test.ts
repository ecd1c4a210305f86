import { createHash } from "node:crypto";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Baris } from "../../../core/baris/kolom";
import { catatBerkas } from "../../../electron/db/berkas-tertulis";
import { openBasisdata, type Basisdata } from "../../../electron/db/open";
import { periksaRantai } from "../../../electron/db/rantai";
import { periksaCatatanBerkas, sidikiUlangBerkas, type BarisBerkas } from "../../../electron/db/rantai-berkas";
import { addUnit } from "../power-cut";

describe("the records of written files", () => {
  /** What somebody does to the file outside the program: its guards do not hold her up. */
  function lepasJaga({ raw }: Basisdata): void {
    const jaga = raw.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").pluck().all();
    for (const nama of jaga) raw.exec(`DROP TRIGGER "${String(nama)}"`);
  }

  /** Three files, with a step after the first two. */
  function berkasTertulis(): Basisdata {
    const basis = openBasisdata({ path: ":memory:" });
    onTestFinished(() => basis.close());
    for (const nama of ["Umum", "Keuangan"]) addUnit(basis, nama);
    tulis(basis, "a");
    tulis(basis, "b");
    addUnit(basis, "Data");
    tulis(basis, "c");
    return basis;
  }

  function tulis(basis: Basisdata, isi: string): void {
    const sidik = createHash("sha256").update(isi).digest("hex");
    const kepala = periksaRantai(basis.raw).kepala;
    catatBerkas(basis, {
      sidik,
      jenis: "riwayat",
      bentuk: "pdf",
      langkah: kepala?.langkah ?? 0,
      kepala: kepala?.sidik ?? "",
      waktu: "2026-03-02T03:00:00.000Z",
      pelaku: "Sri",
    });
  }

  function diubah(sql: string): readonly (readonly [string, number, number | null])[] {
    const basis = berkasTertulis();
    lepasJaga(basis);
    basis.raw.exec(sql);
    return periksaCatatanBerkas(basis.raw).putus.map(({ jenis, nomor, sampai }) => [jenis, nomor, sampai]);
  }

  it("are whole when nobody touched them, and the next step bears the last of them", () => {
    const { raw } = berkasTertulis();
    expect(periksaCatatanBerkas(raw)).toEqual({ banyak: 3, putus: [], banyakPutus: 0 });
    const [kedua] = raw.prepare("SELECT sidikBaris FROM berkasTertulis WHERE nomor = 2").pluck().all();
    expect(raw.prepare("SELECT nomor, berkas FROM langkah WHERE berkas IS NOT NULL").raw().all()).toEqual([[3, kedua]]);
    expect(periksaRantai(raw).putus).toEqual([]);
  });

  it("have the fingerprint that its description says, written out by hand", () => {
    const { raw } = berkasTertulis();
    const [pertama] = raw.prepare("SELECT * FROM berkasTertulis WHERE nomor = 1").all() as Baris[];
    const bytes = `tepat berkas 1\n-,1:1,64:${String(pertama?.["sidik"])},7:riwayat,3:pdf,1:2,64:${String(pertama?.["kepala"])},24:2026-03-02T03:00:00.000Z,3:Sri,`;
    expect(pertama?.["sidikBaris"]).toBe(createHash("sha256").update(bytes).digest("hex"));
  });

  it.each([
    ["one that was changed", "UPDATE berkasTertulis SET pelaku = 'Kepala' WHERE nomor = 2", [["diubah", 2, null]]],
    [
      "one that was taken out",
      "DELETE FROM berkasTertulis WHERE nomor = 2",
      [
        ["hilang", 2, 2],
        ["langkah", 3, null],
      ],
    ],
    ["the last one that was cut off", "DELETE FROM berkasTertulis WHERE nomor = 3", [["hilang", 3, 3]]],
    [
      "one that another program put in",
      `INSERT INTO berkasTertulis (sidik, jenis, bentuk, langkah, waktu, pelaku, sidikBaris)
       SELECT sidik, jenis, bentuk, langkah, waktu, 'Kepala', sidikBaris FROM berkasTertulis WHERE nomor = 3`,
      [["diubah", 4, null]],
    ],
    [
      "some that were cut off together with the counter, by the step that bears them",
      "DELETE FROM berkasTertulis; DELETE FROM sqlite_sequence WHERE name = 'berkasTertulis'",
      [["langkah", 3, null]],
    ],
  ])("tell of %s", (_, sql, putusBerkas) => {
    expect(diubah(sql)).toEqual(putusBerkas);
  });

  it("made anew over a file of which some could not be read are whole, and the steps still tell what is missing", () => {
    const { raw } = berkasTertulis();
    const [pertama, , ketiga] = raw.prepare("SELECT * FROM berkasTertulis ORDER BY nomor").all() as BarisBerkas[];
    const ulang = sidikiUlangBerkas([pertama, ketiga].flatMap((satu) => satu ?? []));
    expect(ulang.map(({ nomor, sidikBaris }) => [nomor, sidikBaris === pertama?.sidikBaris])).toEqual([
      [1, true],
      [2, false],
    ]);
  });
});
