import { describe, expect, it, onTestFinished } from "vitest";
import { openBasisdata } from "../../../electron/db/open";
import { periksaIsi, periksaRantai } from "../../../electron/db/rantai";
import { temporaryFolder } from "../open-kantor";
import { addUnit } from "../power-cut";
import { releaseFile, RELEASES } from "../releases";

describe.each(RELEASES)("the saved file of version %i", (versi) => {
  it("has a whole chain once it is opened, says since when, and its rows are as its history tells", () => {
    const basis = openBasisdata({ path: releaseFile(versi, temporaryFolder()) });
    onTestFinished(() => basis.close());
    const hasil = periksaRantai(basis.raw);
    // Fingerprints came with version 10.
    expect([hasil.putus, hasil.pangkal?.langkah ?? null]).toEqual([[], versi < 10 ? hasil.langkah : null]);
    expect(periksaIsi(basis.raw).beda).toEqual([]);
    // Also what a row of then was never told, in a column that came later.
    basis.raw.exec("UPDATE jabatan SET kursi = 7 WHERE id = (SELECT min(id) FROM jabatan WHERE kursi IS NULL)");
    expect(periksaIsi(basis.raw).beda).toMatchObject([{ jenis: "berubah", tabel: "jabatan", kolom: "kursi" }]);
    basis.raw.exec("UPDATE jabatan SET kursi = NULL WHERE kursi = 7");
    addUnit(basis, "Sesudah");
    expect(periksaRantai(basis.raw)).toMatchObject({ banyakPutus: 0, langkah: hasil.langkah + 1 });
    basis.raw.exec("DROP TRIGGER pangkal_tetap; UPDATE pangkalRantai SET waktu = '2020-01-01T00:00:00.000Z'");
    expect(periksaRantai(basis.raw).putus.slice(0, 1)).toMatchObject(versi < 10 ? [{ langkah: 1 }] : []);
  });
});
