import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { TEKS_IMPOR } from "../../core/text/intake";
import { TEKS_RIWAYAT, TEKS_TANYA_URUNG } from "../../core/text/riwayat";
import { listUnsur } from "../../electron/db/anjab";
import { openBasisdata } from "../../electron/db/open";
import { berkasOle } from "../electron/excel/berkas";
import { anjabTabel } from "../electron/word/anjab-word";
import { analis } from "./analis";
import { hostUji } from "./harness";

/** An informasi jabatan comes in from Word; each test goes on where the one before it stopped. */
describe(`an informasi jabatan in Word on ${hostUji()}`, () => {
  const { layar, impor, folder, tepat, data } = analis();
  const berkas = join(folder, "anjab.docx");
  const lama = join(folder, "lama.docx");
  beforeAll(async () => {
    writeFileSync(berkas, await anjabTabel());
    writeFileSync(lama, berkasOle({ WordDocument: new TextEncoder().encode("isi") }));
  });

  it("shows to which item each row goes, and that none is dropped", async () => {
    await impor.baca(berkas, lama);
    await layar.tampak(/Arsiparis — Subbagian Umum/);
    expect(await impor.jumlahBaris()).toMatch(/^\d+ baris: \d+ diambil, \d+ bukan data/);
    await layar.page().getByRole("columnheader", { name: TEKS_IMPOR.kolomButir }).waitFor();
    await layar.page().getByRole("gridcell", { name: "Ikhtisar jabatan", exact: true }).waitFor();
    await tepat().potret("impor-anjab");
    expect(await layar.pelanggaranDuaRupa("impor-anjab")).toEqual([]);
  });

  it("says of a document that is an old .doc what to do with it", async () => {
    await layar.page().getByRole("group", { name: "lama.docx" }).getByRole("option").click();
    await layar.tampak(/jenis Dokumen Word \(\.docx\)/);
    await layar.page().getByRole("group", { name: "anjab.docx" }).getByRole("option").click();
    await layar.page().getByRole("grid").waitFor();
    expect(await layar.page().getByRole("grid").count()).toBe(1);
  });

  it("takes what is mended in the preview, accepts it, and gives it back by the name of the import", async () => {
    await impor.sel("Mengelola arsip kantor agar mudah ditemukan").click();
    await impor.sunting("D5", "Mengelola arsip agar lekas ditemukan");
    await impor.sel("Mengelola arsip agar lekas ditemukan").waitFor();
    await impor.diterapkan();
    await impor.baca(berkas);
    await layar.tampak(/Akan ditulis: 1 unsur informasi jabatan berubah/);
    expect(await impor.jumlahBaris()).toMatch(/^20 baris: 15 diambil, 5 bukan data$/);
    await impor.buang();
  });

  it("goes again as a whole by the name of its import, and nothing of it stays in the data file", async () => {
    await layar.menuju("riwayat");
    await layar.tombol(/^Impor anjab\.docx/).click();
    await layar.tombol(TEKS_RIWAYAT.batalkanImpor).click();
    await layar
      .jendela()
      .getByText(/unsur informasi jabatan|informasi jabatan/i)
      .first()
      .waitFor();
    await layar.jendela().getByRole("button", { name: TEKS_TANYA_URUNG.jawab.batal }).click();
    await layar.tombol(/^Urungkan: Impor/).waitFor();
    expect(tepat().galatHalaman).toEqual([]);
    await tepat().tutup();
    const basis = openBasisdata({ path: join(data, "tepat.db") });
    const sisa = await listUnsur(basis.query);
    basis.close();
    expect(sisa).toEqual([]);
  });
});
