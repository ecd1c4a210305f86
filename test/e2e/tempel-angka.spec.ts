import { describe, expect, it } from "vitest";
import { TEKS_BANK } from "../../core/text/bank";
import { TEKS_UMUM } from "../../core/text/umum";
import { analis } from "./analis";
import { hostUji } from "./harness";

/** Numbers that are pasted into the grid of tasks, or typed in another style than ours; each test goes on where the one before it stopped. */
describe(`numbers pasted and typed on ${hostUji()}`, () => {
  const { layar, abk, skenario, tepat } = analis({ contoh: true });
  const angka = abk.angkaTugas;
  const tanya = () => abk.tanyaTempelan().innerText();

  it("reads a block in one style: beside 0.125 a volume of 1.250 is 1,25, and 2:00 is 120 minutes", async () => {
    await abk.bukaJabatan("Dokumentalis Hukum");
    await abk.kosongkan();
    await abk.tempelDiAkhir("Memindai putusan\tputusan\t1.250\tTahunan\t0.125", "Menjilid putusan\tjilid\t12\tTahunan\t2:00");
    await expect.poll(() => angka("Memindai putusan")).toEqual(["1,25", "0,125"]);
    expect(await angka("Menjilid putusan")).toEqual(["12", "120"]);
    expect(await tanya()).toBe("");
    await layar.tersimpan();
  });

  it("asks once about 33.333 alone, says what each reading would give, and reads the block again in one step", async () => {
    await abk.tempelDiAkhir("Mengindeks berkas\tberkas\t33.333\tTahunan\t60", "Menyusun abstrak\tabstrak\t1.500\tTahunan\t10");
    await expect.poll(() => angka("Mengindeks berkas")).toEqual(["33.333", "60"]);
    // 1.25 x 0.125 + 12 x 120 = 1,440.156 minutes stand already. With 33,333 x 60 + 1,500 x 10 they are 2,016,420.156, over 75,000
    // 26.8856; with 33.333 x 60 + 1.5 x 10 they are 3,455.136, over 75,000 0.0461.
    await abk.tanyaTempelan().getByText("“33.333” dibaca ribuan: kebutuhan 26,8856. Bila desimal: 0,0461.").waitFor();
    await layar.tersimpan();
    await tepat().potret("tempel-taksa");
    expect(await layar.pelanggaran()).toEqual([]);
    await layar.tekan("Alt+b");
    await expect.poll(() => angka("Mengindeks berkas")).toEqual(["33,333", "60"]);
    expect(await angka("Menyusun abstrak")).toEqual(["1,5", "10"]);
    expect(await tanya()).toBe("");
    await layar.tersimpan();
    await layar.tekan("Control+z");
    await expect.poll(() => angka("Menyusun abstrak")).toEqual(["1.500", "10"]);
    expect(await angka("Mengindeks berkas")).toEqual(["33.333", "60"]);
  });

  it("keeps the reading when the question is closed with Escape", async () => {
    await abk.tempelDiAkhir("Menata rak\trak\t12\tTahunan\t1,250");
    await expect.poll(() => angka("Menata rak")).toEqual(["12", "1,25"]);
    await abk.tanyaTempelan().getByRole("button", { name: "Baca sebagai 1.250 (ribuan)" }).waitFor();
    await layar.tekan("Escape");
    await expect.poll(tanya).toBe("");
    expect(await angka("Menata rak")).toEqual(["12", "1,25"]);
  });

  it("says in the cell how a figure being typed will be stored", async () => {
    await abk.norma("Menata rak").click();
    await layar.ketik("1,5 jam");
    await abk.norma("Menata rak").getByText("= 90 menit").waitFor();
    await tepat().potret("gema-norma");
    await layar.tekan("Enter");
    await expect.poll(() => angka("Menata rak")).toEqual(["12", "90"]);
  });

  it("says below a field of the bank and of a scenario how the figure will be stored", async () => {
    await layar.menuju("bank");
    await layar.tombol(TEKS_BANK.tambah).first().click();
    const formulir = layar.jendela();
    await formulir.getByLabel(TEKS_BANK.isian.uraian).fill("Menelaah putusan");
    await formulir.getByLabel(TEKS_BANK.isian.norma).fill("33.5");
    await formulir.getByText("= 33,5", { exact: true }).waitFor();
    await formulir.getByLabel(TEKS_BANK.isian.norma).fill("2:00");
    await formulir.getByText("= 120 menit", { exact: true }).waitFor();
    await layar.tombol(TEKS_UMUM.simpan).click();
    await layar.baris(/Menelaah putusan.*120/).waitFor();
    await layar.tutupJendela();

    await skenario.mulai("Norma lain");
    await skenario.pilihJabatan(/^Penelaah Teknis Kebijakan Subbagian Teknis/);
    await skenario.isiNorma("Menyusun konsep surat dinas", "1.250");
    await layar.teks("= 1.250,0").waitFor();
    expect(await layar.pelanggaran()).toEqual([]);
    expect(tepat().galatHalaman).toEqual([]);
  });
});
