import { beforeAll, describe, expect, it } from "vitest";
import { TEKS_LAYAR_KUNCI as L } from "../../core/text/layar-kunci";
import { TEKS_NAVIGASI } from "../../core/text/navigasi";
import { TEKS_HALAMAN_KUNCI as H, TEKS_PERLINDUNGAN as P } from "../../core/text/perlindungan";
import { TEKS_UMUM } from "../../core/text/umum";
import { analis } from "./analis";
import { hostUji } from "./harness";
import { siapkanKantorKecil } from "./kantor-kecil";
import { penjelajah } from "./muat/penjelajah";

const SANDI = "payung biru kopi";
const SANDI_PEMBACA = "meja hijau laut";
const SANDI_BARU = "kapal kertas hujan";

describe("data that is protected", () => {
  let lembar: readonly string[] = [];
  const folder = { data: "" };
  // Before the program is opened, which is the next thing to be done.
  beforeAll(() => siapkanKantorKecil(folder.data));
  const { layar, abk, kunci, tepat, data } = analis();
  const { terbuka, ketikSandi: buka } = kunci;
  folder.data = data;

  const terbaca = () => layar.page().locator("body").innerText();

  it("is asked about quietly, and protected with a name, a password and a sheet that must lie elsewhere", async () => {
    await layar.tombol(P.pengingat.tombol).click();
    await layar.berlabel(P.isian.nama).fill("Ratna Puspita");
    await layar.berlabel(P.isian.sandi).fill("ratna-puspita");
    await layar.tampak(P.isian.kekuatan.nama);
    await layar.berlabel(P.isian.sandi).fill(SANDI);
    await layar.tampak(P.isian.kekuatan.kuat);
    await layar.berlabel(P.isian.sandiLagi).fill(SANDI);
    await layar.tombol(P.dialog.kerjakan).click();
    lembar = await kunci.lembar();
    expect(lembar).toHaveLength(8);
    await tepat().potret("kunci-lembar");
    expect(await layar.pelanggaran()).toEqual([]);
    await kunci.simpanLembar(lembar);
    await layar.tombol(P.menu.tombol("Ratna Puspita", "Penyusun")).waitFor();
  });

  it("is locked by Ctrl+L in the middle of a cell: nothing can be read behind, and the same cell goes on after the password", async () => {
    await abk.bukaJabatan("Arsiparis Terampil");
    await layar.sel().nth(2).click();
    await layar.ketik("4");
    expect(await terbaca()).toContain("Arsiparis");
    await kunci.kunci();
    await tepat().potret("kunci-layar");
    // As low as a small laptop at 125 %: every control of it is within the window.
    await layar.page().setViewportSize({ width: 1093, height: 614 });
    for (const tombol of await layar.page().locator("#layar-kunci button:visible").all()) {
      const letak = await tombol.boundingBox();
      expect((letak?.y ?? 999) + (letak?.height ?? 0)).toBeLessThanOrEqual(614);
    }
    await layar.page().setViewportSize({ width: 1366, height: 768 });
    expect(await terbaca()).not.toMatch(/Arsiparis|Menata|Umum/u);
    expect(await layar.page().getByRole("gridcell").count()).toBe(0);
    expect(await layar.pelanggaran()).toEqual([]);
    await buka("bukan sandinya");
    await layar.tampak(/Kata sandi salah/u);
    // Keys of the page have no meaning here.
    await layar.tekan("Escape", "Control+z");
    await buka(SANDI);
    await terbuka();
    await layar.ketik("5");
    await layar.tekan("Enter");
    await expect.poll(() => layar.sel().nth(2).innerText()).toBe("45");
  });

  // A browser opens more; the desktop program has one.
  it.skipIf(hostUji() !== "web")("locks every window at once, and the desk of another person begins anew", async () => {
    const lain = await layar.page().context().newPage();
    await lain.goto(layar.page().url());
    await lain.getByRole("gridcell").first().waitFor();
    await layar.page().bringToFront();
    await kunci.kunci();
    await lain.getByRole("heading", { name: L.judul }).waitFor();
    expect(await lain.locator("body").innerText()).not.toContain("Arsiparis");
    await buka(SANDI);
    await terbuka();
    await lain.locator("html:not([data-terkunci])").waitFor();
    await lain.close();
  });

  it("is only read by a pembaca: nothing that writes is offered, and the door refuses it", async () => {
    await layar.keAlamat("/pengaturan/kunci");
    await layar.tombol(H.periksa).click();
    await layar.tampak(/tidak satu pun berupa berkas data tanpa enkripsi/u);
    await tepat().potret("kunci-halaman");
    expect(await layar.pelanggaran()).toEqual([]);
    const { ukurHalaman } = penjelajah(layar.page(), {
      lewati: [TEKS_NAVIGASI.lompat],
      menunggu: TEKS_UMUM.memuat,
      bersama: [],
      keluar: [],
    });
    expect(await ukurHalaman("kunci dan orang")).toEqual({});
    await layar.page().setViewportSize({ width: 1366, height: 768 });
    await layar.tombol(H.tambah).click();
    const dialog = layar.jendela(H.tambah);
    await dialog.getByLabel(P.isian.namaOrang, { exact: true }).fill("Made Pembaca");
    await dialog.getByLabel(P.isian.sandi, { exact: true }).fill(SANDI_PEMBACA);
    await dialog.getByLabel(P.isian.sandiLagi, { exact: true }).fill(SANDI_PEMBACA);
    await dialog.getByLabel(P.isian.peran).selectOption("pembaca");
    await dialog.getByRole("button", { name: H.tambah }).click();
    await layar.tampak(H.ditambah("Made Pembaca"));
    await kunci.kunci();
    await layar.page().getByLabel(L.orang).selectOption({ label: "Made Pembaca (Pembaca)" });
    await buka(SANDI_PEMBACA);
    await layar.tombol(P.menu.tombol("Made Pembaca", "Pembaca")).waitFor();
    expect(await layar.tombol(H.tambah).count()).toBe(0);
    await layar.menuju("jabatan");
    await layar.tampak("Arsiparis Terampil");
    expect(
      await layar
        .page()
        .getByRole("main")
        .getByRole("button", { name: /tambah/iu })
        .count(),
    ).toBe(0);
    await tepat().potret("kunci-pembaca");
    await abk.bukaJabatan("Arsiparis Terampil");
    await layar.sel().nth(2).click();
    await layar.ketik("9");
    await layar.tekan("Enter");
    expect(await layar.sel().nth(2).innerText()).toBe("45");
    await layar.menuju("impor");
    expect(await layar.page().locator("input[type=file]").count()).toBe(0);
  });

  it("opens with the sheet, which says what is mistyped, and asks its reader for a password of her own", async () => {
    await kunci.kunci();
    await layar.tombol(L.pakaiPemulihan).click();
    const keliru = lembar.map((satu, urutan) => (urutan === 2 ? `${satu.slice(0, 4)}${satu.endsWith("A") ? "B" : "A"}` : satu));
    await layar.page().getByRole("textbox", { name: L.pemulihan }).fill(keliru.join(" "));
    await layar.tampak(L.salahDi([3]));
    await tepat().potret("kunci-pemulihan");
    expect(await layar.pelanggaran()).toEqual([]);
    await kunci.bukaDenganLembar(lembar, { nama: "Ratna Puspita", sandi: SANDI_BARU });
    await kunci.kunci();
    await kunci.pilihOrang("Ratna Puspita");
    await buka(SANDI);
    await layar.tampak(/Kata sandi salah/u);
    await buka(SANDI_BARU);
    await terbuka();
    expect(tepat().galatHalaman).toEqual([]);
  });
});
