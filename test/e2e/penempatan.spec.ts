import { describe, expect, it } from "vitest";
import { TEKS_BANGKU_PENEMPATAN as B } from "../../core/text/bangku-penempatan";
import { TEKS_HALAMAN_PENEMPATAN as T } from "../../core/text/penempatan-halaman";
import { TOMBOL } from "../../core/text/tombol";
import { analis } from "./analis";
import { hostUji } from "./harness";

/** The proposal of the sample office, on which each test goes on working. */
describe(`the placement of the office on ${hostUji()}`, () => {
  const { layar, tepat } = analis({ contoh: true });
  const tabel = () => layar.page().getByRole("table", { name: T.tabel });
  const nama = () => tabel().getByRole("rowheader").getByRole("button");
  const batasan = () => layar.page().getByRole("region", { name: T.batasan.judul });
  const beda = () => layar.page().getByRole("region", { name: T.beda.judul });

  it("is computed when it is asked for, with its proof and the reasons of each move", async () => {
    await layar.menuju("penempatan");
    await layar.tampak(T.belum);
    expect(await layar.pelanggaran()).toEqual([]);
    await layar.tombol(T.hitung).click();
    await layar.tampak(T.terbukti);
    await layar.tampak(/selisih 0\.$/u);
    await layar.tampak(new RegExp(T.wewenang, "u"));
    expect(await layar.pelanggaran()).toEqual([]);
    await tepat().potret("penempatan");

    const orang = (await nama().first().innerText()).trim();
    await nama().first().press("Enter");
    const laci = layar.jendela(orang);
    const alasan = laci.getByRole("region", { name: T.alasan }).getByRole("listitem");
    await alasan.first().waitFor();
    expect(await alasan.count()).toBeGreaterThanOrEqual(3);
    expect(await alasan.count()).toBeLessThanOrEqual(6);
    // The parts as shown add up to the score as shown, in hundredths.
    const angka = (teks: string): number => Math.round(Number(teks.replace(",", ".")) * 100);
    const bagian = laci.getByRole("table", { name: T.bagian.judul });
    const sumbangan = await bagian.locator("tbody tr td:nth-child(4)").allInnerTexts();
    const jumlah = await bagian.locator("tfoot td").first().innerText();
    expect(sumbangan.map(angka).reduce((a, b) => a + b, 0)).toBe(angka(jumlah));
    expect(await laci.getByRole("table", { name: T.aturan.judul }).getByText(T.aturan.hasil.lulus).count()).toBeGreaterThan(0);
    expect(await layar.pelanggaran()).toEqual([]);
    await tepat().potret("penempatan-alasan");
    await layar.tekan("Escape");
    await laci.waitFor({ state: "detached" });
  });

  it("is solved again under a strike from the keyboard, and shows only the difference", async () => {
    const orang = (await nama().first().innerText()).trim();
    await nama().first().focus();
    await layar.tekan(TOMBOL.penempatan.coret.kunci[0].toLowerCase());
    await batasan()
      .getByText(new RegExp(`^${orang} tidak ke `, "u"))
      .waitFor();
    await beda().getByText(orang, { exact: false }).first().waitFor();
    await layar.tampak(T.terbukti);
    // The keyboard stays in the table, wherever the row went.
    await expect.poll(() => tabel().locator(":focus").count()).toBe(1);
    expect(await layar.pelanggaran()).toEqual([]);
    await tepat().potret("penempatan-coret");
  });

  it("keeps a lock and what was struck over a restart of the window, until each is taken back", async () => {
    const orang = (await nama().last().innerText()).trim();
    await tabel()
      .getByRole("button", { name: T.tindakanUntuk(orang) })
      .click();
    await layar
      .page()
      .getByRole("menuitem", { name: new RegExp(T.kunci, "u") })
      .click();
    await batasan()
      .getByText(new RegExp(`^${orang} ke `, "u"))
      .waitFor();
    await tabel().getByText(T.terkunci, { exact: true }).first().waitFor();
    await layar.keAlamat("/penempatan");
    await tabel().getByText(T.terkunci, { exact: true }).first().waitFor();
    const hapus = batasan().getByRole("button", { name: /^Hapus batasan/u });
    expect(await hapus.count()).toBe(2);
    await hapus.first().press("Enter");
    await hapus.first().press("Enter");
    await batasan().waitFor({ state: "detached" });
    await layar.tampak(T.terbukti);
  });

  it("tells what stays empty, who is on the bench of such a post, what each number of moves brings and how firm the plan is, also in a small window", async () => {
    await layar.page().setViewportSize({ width: 1093, height: 614 });
    await layar.page().getByText(T.pilihanTampilan.kosong, { exact: true }).click();
    await layar.page().getByRole("region", { name: T.sisa.kosong }).waitFor();
    expect(await layar.pelanggaran()).toEqual([]);
    await tepat().potret("penempatan-sisa");
    // A post that stays empty leads to its bench, where somebody may be locked or is told what stands in the way.
    const kosong = layar.page().getByRole("table", { name: T.sisa.kosong }).getByRole("link").first();
    const jabatan = (await kosong.innerText()).trim();
    await kosong.click();
    const bangku = layar.page().getByRole("table", { name: new RegExp(`^${B.judul(jabatan)} `, "u") });
    await bangku.getByRole("rowheader").first().waitFor();
    expect(await layar.pelanggaran()).toEqual([]);
    await tepat().potret("penempatan-bangku");
    const terhalang = bangku.getByRole("rowheader").getByRole("button").last();
    const orang = (await terhalang.innerText()).trim();
    await terhalang.press("Enter");
    await layar.jendela(orang).getByRole("region", { name: T.alasan }).getByText(/^Ia /u).waitFor();
    expect(await layar.pelanggaran()).toEqual([]);
    await layar.tekan("Escape");
    await layar.jendela(orang).waitFor({ state: "detached" });
    await layar.page().getByText(T.pilihanTampilan.kurva, { exact: true }).click();
    const kurva = layar.page().getByRole("table", { name: T.kurva.tabel });
    await kurva.getByRole("rowheader").first().waitFor();
    expect(await kurva.getByRole("rowheader").first().innerText()).toBe("0");
    expect(await layar.pelanggaran()).toEqual([]);
    await tepat().potret("penempatan-kurva");
    await layar.page().getByText(T.pilihanTampilan.ketahanan, { exact: true }).click();
    await layar
      .page()
      .getByRole("table", { name: T.ketahanan.perpindahan })
      .getByText(/\sdari\s200$/u)
      .first()
      .waitFor();
    expect(await layar.page().getByRole("region", { name: T.ketahanan.berikut }).getByRole("row").count()).toBeGreaterThan(1);
    expect(await layar.pelanggaran()).toEqual([]);
    await tepat().potret("penempatan-ketahanan");
    const lebihLebar = await layar.page().evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(lebihLebar).toBe(false);
    expect(tepat().galatHalaman).toEqual([]);
  });
});
