import { readFileSync } from "node:fs";
import { TEKS_PRATINJAU } from "../../core/text/naskah";
import { describe, expect, it } from "vitest";
import * as XLSX from "xlsx";
import { TEKS_DIALOG_FORMULIR } from "../../core/text/formulir";
import { TEKS_JABATAN } from "../../core/text/jabatan";
import { analis } from "./analis";
import { hostUji } from "./harness";

describe(`explaining figures and printing forms on ${hostUji()}`, () => {
  const { layar, abk, tepat } = analis({ contoh: true });
  const laci = () => layar.jendela();
  const halamanPenjelasan = () => layar.page().getByTitle("Halaman Penjelasan kebutuhan pegawai");

  it("writes figures that explain themselves as large as those that do not", async () => {
    await layar
      .page()
      .getByRole("button", { name: /^Jelaskan Kebutuhan/u })
      .waitFor();
    // The text of a figure, wherever it stands in its tile.
    const ukuran = await layar.page().evaluate(() =>
      [...document.querySelectorAll("dl dd:nth-of-type(1)")].map((nilai) => {
        const tombol = nilai.querySelector("button");
        return getComputedStyle(tombol ?? nilai).fontSize;
      }),
    );
    expect(ukuran).toHaveLength(6);
    expect(new Set(ukuran).size).toBe(1);
  });

  it("explains the totals of the office with F1 on Beranda, down to the rows of one jabatan", async () => {
    // The key answers once the figures stand.
    await layar
      .page()
      .getByRole("button", { name: /^Jelaskan .+ 37$/u })
      .first()
      .waitFor();
    // 2,688,560 minutes of the whole office over 75,000 are 35.8475: 36 when they are rounded once.
    await abk.jelaskan("Mengapa 37 dan bukan 36?");
    await laci().getByText("Kekurangan 6 pada 5 jabatan, kelebihan 5 pada 5 jabatan.").waitFor();
    await tepat().potret("jelaskan-kantor");
    expect(await layar.pelanggaran()).toEqual([]);
    await laci().getByRole("button", { name: "Jelaskan Arsiparis Terampil" }).click();
    await laci().getByRole("heading", { name: "Mengapa 0 dan bukan 1?" }).waitFor();
    await layar.tutupJendela();
  });

  it("explains the row of a unit in the list of ABK", async () => {
    await layar.menuju("abk");
    await layar.page().getByRole("button", { name: "Jelaskan jumlah Subbagian Keuangan, Umum, dan Logistik" }).focus();
    await layar.tekan("Control+j");
    await laci().getByText("7 jabatan berjumlah 16,5491 sebelum dan 16 sesudah dibulatkan").waitFor();
    expect(await laci().getByRole("row").count()).toBe(10);
    await layar.tutupJendela();
  });

  it("explains the jabatan that the list of jabatan stands on", async () => {
    await layar.menuju("jabatan");
    await layar.page().getByRole("grid", { name: TEKS_JABATAN.judul }).focus();
    await layar.tekan("F1");
    const judul = laci().getByRole("heading", { name: /^Mengapa / });
    await judul.waitFor();
    expect(await judul.innerText()).toMatch(/^Mengapa [\d,]+ dan bukan [\d,]+\?$/u);
    await layar.tutupJendela();
  });

  it("answers why 3 and not 2 with one key, names the deciding task, and shows its pages with Ctrl+P", async () => {
    await abk.bukaJabatan("Penelaah Teknis Kebijakan");
    await abk.jelaskan("Mengapa 3 dan bukan 2?");
    await laci().getByText("Bila norma “Menyiapkan bahan sengketa” turun dari 1.440 menjadi 1.439,999 menit").waitFor();
    await tepat().potret("mengapa-3");
    await layar.tekan("Control+p");
    // The first pages wait for the font and the library that draws them.
    await halamanPenjelasan().waitFor({ timeout: 30_000 });
    expect(await halamanPenjelasan().getAttribute("src")).toMatch(/^blob:/u);
    await tepat().potret("pratinjau-penjelasan");
    await layar.tekan("Escape");
    await halamanPenjelasan().waitFor({ state: "detached" });
    await layar.tutupJendela();
  });

  it("hands the explanation over as a letter", async () => {
    await layar.tekan("F1");
    await layar.jendela().getByRole("button", { name: TEKS_PRATINJAU.buka }).click();
    const berkas = await tepat().unduh(() => layar.tombol("Unduh .docx").click());
    expect(readFileSync(berkas).subarray(0, 2).toString("latin1")).toBe("PK");
    await layar.tekan("Escape");
    await halamanPenjelasan().waitFor({ state: "detached" });
    await layar.tutupJendela();
  });

  it("downloads the forms of a whole unit with a sheet for each jabatan", async () => {
    await layar.menuju("abk");
    await layar.tombol(TEKS_DIALOG_FORMULIR.tombol).click();
    await layar
      .page()
      .getByRole("checkbox", { name: TEKS_DIALOG_FORMULIR.semua(20) })
      .uncheck();
    await layar.page().getByRole("checkbox", { name: "Subbagian Keuangan, Umum, dan Logistik", exact: true }).check();
    await layar.tampak(TEKS_DIALOG_FORMULIR.dipilih(7, 20));
    await tepat().potret("formulir-dialog");
    expect(await layar.pelanggaran()).toEqual([]);
    const berkas = await tepat().unduh(() => layar.tombol(TEKS_DIALOG_FORMULIR.unduh).click());
    const buku = XLSX.read(readFileSync(berkas));
    expect(buku.SheetNames).toHaveLength(8);
    expect(buku.SheetNames.slice(0, 2)).toEqual(["Rekap", "1 Kepala Subbagian Keuangan, Um"]);
    expect(tepat().galatHalaman).toEqual([]);
  });
});
