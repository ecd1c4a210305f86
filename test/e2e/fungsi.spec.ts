import { describe, expect, it } from "vitest";
import { TEKS_DRAF } from "../../core/text/draf";
import { TEKS_FUNGSI, TEKS_KELAS, TEKS_ORGANISASI } from "../../core/text/organisasi";
import { TEKS_PERIKSA_NORMA } from "../../core/text/periksa-norma";
import { TEKS_UMUM } from "../../core/text/umum";
import { analis } from "./analis";
import { hostUji } from "./harness";

const PARHUMAS = "Subbagian Partisipasi, Hubungan Masyarakat, dan Sumber Daya Manusia";
const { panel } = TEKS_FUNGSI;

/** The analyst asks what the organisation leaves open; each test goes on where the one before it stopped. */
describe(`functions, wewenang and classes on ${hostUji()}`, () => {
  const { layar, organisasi, tepat } = analis({ contoh: true });
  const { page } = layar;
  const banyak = async (): Promise<number> =>
    Number(
      (
        await page()
          .getByText(/^Semua \d+$/u)
          .innerText()
      ).replace(/\D/gu, ""),
    );

  it("shows the planted gap and overlap, and justifies a class with a note that Ctrl+Z takes back", async () => {
    await organisasi.buka();
    await organisasi
      .temuan()
      .getByText("“Penanganan pengaduan masyarakat”: tidak satu pun dari 23 tugas di unit ini melayaninya.")
      .waitFor();
    await organisasi.temuan().getByText("2 jabatan memegang wewenang yang hampir sama: “Menolak peminjaman arsip tertutup”.").waitFor();
    expect(await layar.pelanggaran()).toEqual([]);
    const semula = await banyak();
    // An empty list of justified ones does not say that nothing was found.
    await page().getByText("Dibenarkan 0", { exact: true }).click();
    await layar.tampak(TEKS_PERIKSA_NORMA.belumDibenarkanJudul);
    await page().getByText(`Terbuka ${semula}`, { exact: true }).click();
    await organisasi.benarkan("Kelas 9, sama dengan kelas atasannya, Kepala Subbagian Keuangan", "Ditetapkan begitu pada keputusan kelas.");
    await expect.poll(banyak).toBe(semula - 1);
    await page().getByText("Dibenarkan 1", { exact: true }).click();
    await organisasi.temuan().getByText("Ditetapkan begitu pada keputusan kelas.").waitFor();
    await layar.urungkan();
    await page().getByText(`Terbuka ${semula}`, { exact: true }).click();
    await expect.poll(banyak).toBe(semula);
  });

  it("leads from the finding to the matrix of its unit, where arrows walk and Enter opens the tasks", async () => {
    await organisasi.temuan().getByRole("button", { name: PARHUMAS }).first().press("Enter");
    await layar
      .jendela()
      .getByRole("link", { name: TEKS_ORGANISASI.bukaUnit(PARHUMAS) })
      .click();
    const matriks = organisasi.matriks(PARHUMAS);
    await matriks.getByText(`! ${TEKS_FUNGSI.matriks.tidakDilayani}`).waitFor();
    expect(await layar.pelanggaranDuaRupa("fungsi-matriks")).toEqual([]);
    await matriks.getByRole("button").first().focus();
    await layar.tekan("End", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown", "Enter");
    const laci = layar.jendela();
    await laci.getByText("Penanganan pengaduan masyarakat", { exact: true }).waitFor();
    expect(await layar.pelanggaran()).toEqual([]);
  });

  it("says that a task serves the function: the gap closes, is marked, and opens again with Ctrl+Z", async () => {
    const tugas = "Melayani kunjungan rumah pintar pemilu";
    await layar
      .jendela()
      .getByRole("button", { name: panel.untukTugas(panel.nyatakan, tugas) })
      .click();
    await layar.jendela().getByText(panel.keadaan.melayani, { exact: true }).waitFor();
    await layar.tutupJendela();
    const matriks = organisasi.matriks(PARHUMAS);
    const sel = TEKS_FUNGSI.matriks.sel("1", "Penanganan pengaduan masyarakat", "Pengadministrasi Perkantoran");
    await expect.poll(() => matriks.getByRole("button", { name: sel }).innerText()).toBe("✓ 1");
    expect(await matriks.getByText(`! ${TEKS_FUNGSI.matriks.tidakDilayani}`).count()).toBe(0);
    await layar.urungkan();
    await matriks.getByText(`! ${TEKS_FUNGSI.matriks.tidakDilayani}`).waitFor();
  });

  it("takes pasted lines of an article without their numbers, keeps them as a draft, and saves them as one step", async () => {
    await layar.tombol(TEKS_FUNGSI.ubah).click();
    await organisasi.fungsi(6).press("Enter");
    await expect.poll(() => organisasi.fungsi(7).evaluate((kotak) => kotak === document.activeElement)).toBe(true);
    await page().evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", "g. pengelolaan perpustakaan;\nh. pelayanan magang; dan\n");
      document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    });
    expect(await organisasi.fungsi(8).inputValue()).toBe("pelayanan magang");
    await tepat().potret("fungsi-formulir");
    expect(await layar.pelanggaran()).toEqual([]);
    await layar.tutupJendela();
    await page().reload();
    await layar.tombol(/^Ubah fungsi/u).click();
    expect(await organisasi.fungsi(7).inputValue()).toBe("pengelolaan perpustakaan");
    await organisasi.simpan();
    await organisasi
      .matriks(PARHUMAS)
      .getByRole("rowheader", { name: /^8\. pelayanan magang/u })
      .waitFor();
    await layar.urungkan();
    const magang = organisasi.matriks(PARHUMAS).getByRole("rowheader", { name: /magang/u });
    await expect.poll(() => magang.count()).toBe(0);
  });

  it("refuses a function that is said twice where it stands", async () => {
    await layar.tombol(TEKS_FUNGSI.ubah).click();
    await organisasi.fungsi(2).fill(await organisasi.fungsi(1).inputValue());
    await page().getByRole("button", { name: TEKS_UMUM.simpan, exact: true }).click();
    await expect.poll(() => page().getByText(TEKS_FUNGSI.kembar("1"), { exact: true }).count()).toBe(1);
    await layar.tombol(TEKS_DRAF.buang).click();
    await layar.tutupJendela();
  });

  it("lists every class with its superior's, and marks the doubtful one in the list of jabatan", async () => {
    await organisasi.tampilkan("kelas");
    const tabel = page().getByRole("grid", { name: TEKS_KELAS.namaTabel });
    await tabel.getByText("Pengelola Pengadaan Barang/Jasa Ahli Muda").waitFor();
    expect(await layar.pelanggaran()).toEqual([]);
    await tepat().potret("kelas-jabatan");
    await layar.menuju("jabatan");
    await page()
      .getByRole("img", { name: /^Periksa kelas: Kelas 9, sama dengan kelas atasannya/u })
      .first()
      .waitFor();
  });
});
