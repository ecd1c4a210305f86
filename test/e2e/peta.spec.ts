import { describe, expect, it } from "vitest";
import { TEKS_HARI_PETA, TEKS_KOTAK, TEKS_PETA } from "../../core/text/peta";
import { TEKS_UBAHAN_SUSUNAN } from "../../core/text/skenario";
import { TEKS_SUSUNAN, TEKS_SUSUNAN_SKENARIO } from "../../core/text/susunan";
import { analis } from "./analis";
import { hostUji } from "./harness";

describe(`the peta jabatan on ${hostUji()}`, () => {
  const { layar, skenario, tepat } = analis({ contoh: true });
  const pohon = () => layar.page().getByRole("tree", { name: TEKS_PETA.pohon });
  const terpilih = () => layar.page().locator("[role=treeitem][aria-selected=true]");

  it("is walked through by keys, searched, folded, and leads to a jabatan", async () => {
    await layar.menuju("peta");
    await terpilih().waitFor();
    expect(await layar.pelanggaran()).toEqual([]);
    await tepat().potret("peta");
    await pohon().focus();
    await layar.tekan("ArrowDown", "ArrowDown");
    expect(await terpilih().getAttribute("aria-label")).toContain("Perencana Ahli Pertama, kelas 8");
    await layar.tekan("ArrowLeft", "ArrowLeft");
    expect(await terpilih().getAttribute("aria-expanded")).toBe("false");
    await layar.tekan("ArrowRight");
    expect(await terpilih().getAttribute("aria-expanded")).toBe("true");
    await layar.berlabel(TEKS_PETA.cari).fill("arsiparis");
    await layar.tampak("1 dari 1");
    expect(await terpilih().getAttribute("aria-label")).toContain("Arsiparis Terampil");
    expect(await layar.pelanggaranDuaRupa("peta-cari")).toEqual([]);
    await pohon().focus();
    await layar.tekan("Enter");
    await layar
      .page()
      .getByRole("dialog", { name: /Arsiparis Terampil/u })
      .waitFor();
    await layar.tutupJendela();
    expect(tepat().galatHalaman).toEqual([]);
  });

  it("keeps every text within its box in the font of the screen", async () => {
    await layar.menuju("peta");
    await terpilih().waitFor();
    const keluar = await pohon().evaluate((elemen) =>
      Array.from(elemen.querySelectorAll("g[data-kotak]")).flatMap((kotak) => {
        const tepi = kotak.getBoundingClientRect();
        return Array.from(kotak.querySelectorAll("text")).flatMap((teks) => {
          const satu = teks.getBoundingClientRect();
          return satu.left < tepi.left || satu.right > tepi.right ? [teks.textContent] : [];
        });
      }),
    );
    expect(keluar).toEqual([]);
  });

  it("shows the office of a coming year without those who have retired by then, and names them", async () => {
    await layar.menuju("peta");
    const tahun = layar.page().getByRole("slider", { name: TEKS_HARI_PETA.tahun });
    await tahun.focus();
    const kini = Number(await tahun.getAttribute("aria-valuenow"));
    // Every press counts, also while the map of the year before is still being drawn.
    await layar.tekan("ArrowRight", "ArrowRight", "ArrowRight");
    await expect.poll(() => tahun.getAttribute("aria-valuenow")).toBe(String(kini + 3));
    await layar.tampak(/pegawai dikurangi \d+ yang mencapai batas usia pensiun/u);
    const tombol = layar.page().getByRole("button", { name: /^\d+ pensiun sampai hari itu$/u });
    await tombol.click();
    const daftar = layar.page().getByRole("dialog").getByRole("listitem");
    // A year that was passed on the way may still stand for a moment.
    await expect.poll(async () => (await daftar.count()) - Number.parseInt(await tombol.innerText(), 10)).toBe(0);
    await layar.tampak(TEKS_KOTAK.legendaPensiun);
    await tepat().potret("peta-tahun");
    const [, jabatan = ""] = /, ([^,]+): mulai /u.exec(await daftar.first().innerText()) ?? [];
    await layar.tekan("Escape");
    await layar.berlabel(TEKS_PETA.cari).fill(jabatan);
    await layar
      .page()
      .getByRole("button", { name: new RegExp(`^${jabatan}: \\d+ pensiun sampai hari itu$`, "u") })
      .click();
    await expect.poll(() => daftar.first().innerText()).toContain(jabatan);
    expect(await layar.pelanggaranDuaRupa("peta-pensiun")).toEqual([]);
    await layar.tekan("Escape");
    await layar.berlabel(TEKS_PETA.cari).fill("");
    await tahun.focus();
    await layar.tekan("ArrowLeft", "ArrowLeft", "ArrowLeft");
    await tombol.waitFor({ state: "detached" });
    // Nothing else of the window stays on that day.
    await layar.teks(/Hanya dibaca/u).waitFor({ state: "detached" });
  });

  it("tries a reorganisation in a scenario, with both maps and what it touches", async () => {
    await skenario.mulai("Dua subbagian menjadi satu");
    await layar
      .page()
      .getByRole("link", { name: TEKS_SUSUNAN_SKENARIO.buka(0) })
      .click();
    await layar.tombol(TEKS_SUSUNAN_SKENARIO.tambah).click();
    const dialog = layar.jendela(TEKS_SUSUNAN_SKENARIO.tambah);
    await dialog.waitFor();
    await layar.pilih(TEKS_SUSUNAN_SKENARIO.apa, TEKS_UBAHAN_SUSUNAN.gabungUnit);
    await layar.pilih(TEKS_SUSUNAN_SKENARIO.unit, "Subbagian Partisipasi, Hubungan Masyarakat, dan Sumber Daya Manusia");
    await layar.pilih(TEKS_SUSUNAN_SKENARIO.ke, "Subbagian Teknis Penyelenggaraan Pemilu dan Hukum");
    await dialog.getByText(TEKS_SUSUNAN.akibat).waitFor();
    await dialog
      .getByText(/Penelaah Teknis Kebijakan/u)
      .first()
      .waitFor();
    expect(await layar.pelanggaran()).toEqual([]);
    await tepat().potret("peta-skenario-akibat");
    await dialog.getByRole("button", { name: TEKS_SUSUNAN_SKENARIO.tambah }).click();
    await dialog.waitFor({ state: "hidden" });
    await layar
      .baris(/Penelaah Teknis Kebijakan/u)
      .first()
      .waitFor();
    for (const nama of [TEKS_SUSUNAN_SKENARIO.sebelum, TEKS_SUSUNAN_SKENARIO.sesudah])
      // Near enough to be read: boxes with their rows, and not only their colours.
      await layar.page().getByRole("region", { name: nama }).locator("g[data-kotak]").first().waitFor();
    expect(await layar.pelanggaran()).toEqual([]);
    await tepat().potret("peta-skenario");
    expect(tepat().galatHalaman).toEqual([]);
  });

  it("moves a subbagian after saying what follows, and takes it back", async () => {
    await layar.menuju("peta");
    await pohon().focus();
    await layar.tekan("Home", "ArrowDown", "m");
    const dialog = layar.page().getByRole("dialog", { name: /^Pindahkan Subbagian Perencanaan/u });
    await dialog.waitFor();
    await layar.pilih(TEKS_SUSUNAN.ke, "Subbagian Keuangan, Umum, dan Logistik");
    await layar.tampak(/Kepala Subbagian Perencanaan, Data, dan Informasi: atasan Sekretaris → Kepala Subbagian Keuangan/u);
    expect(await layar.pelanggaran()).toEqual([]);
    await tepat().potret("peta-pindah");
    await layar.tombol(TEKS_SUSUNAN.lakukan).click();
    await dialog.waitFor({ state: "hidden" });
    await layar.urungkan();
    expect(tepat().galatHalaman).toEqual([]);
  });

  it("hands the map over as SVG and PNG", async () => {
    await layar.menuju("peta");
    for (const [nama, akhiran] of [
      [TEKS_PETA.unduhSvg, ".svg"],
      [TEKS_PETA.unduhPng, ".png"],
    ] as const) {
      const berkas = await tepat().unduh(async () => {
        await layar.tombol(TEKS_PETA.unduh).click();
        await layar.page().getByRole("menuitem", { name: nama }).click();
      });
      expect(berkas.endsWith(akhiran)).toBe(true);
    }
  });
});
