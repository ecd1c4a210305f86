import { describe, expect, it } from "vitest";
import { TEKS_HALAMAN_PENEMPATAN } from "../../core/text/penempatan-halaman";
import { TEKS_HALAMAN_RENCANA as T } from "../../core/text/rencana-halaman";
import { TEKS_KEADAAN_RENCANA } from "../../core/text/rencana-penempatan";
import { TOMBOL } from "../../core/text/tombol";
import { TEKS_UMUM } from "../../core/text/umum";
import { analis } from "./analis";
import { hostUji } from "./harness";

/** Plans of the sample office, on which each test goes on working. */
describe(`kept plans of moves on ${hostUji()}`, () => {
  const { layar, tepat } = analis({ contoh: true });
  const halaman = () => layar.page();
  const tabel = () => halaman().getByRole("table", { name: T.tabel });
  const baris = (nama: string) => tabel().getByRole("row").filter({ hasText: nama });
  const pilih = async (nama: string, tindakan: string) => {
    await tabel()
      .getByRole("button", { name: T.tindakan(nama) })
      .click();
    await halaman().getByRole("menuitem", { name: tindakan, exact: true }).click();
  };
  const tekanPada = async (nama: string, kunci: string) => {
    await tabel().getByRole("rowheader").getByRole("button", { name: nama }).focus();
    await layar.tekan(kunci);
  };
  const pakai = async (nama: string) => {
    await layar.tombol(T.pakai).click();
    await layar.jendela(T.pakaiTanya(nama)).getByRole("button", { name: T.pakai }).click();
    await layar.tampak(new RegExp(TEKS_KEADAAN_RENCANA.dipakai, "u"));
  };
  const orang = async () => (await tabel().getByRole("rowheader").getByRole("button").first().innerText()).trim();
  const simpan = async (nama: string) => {
    await layar.tombol(T.simpan).click();
    const dialog = layar.jendela(T.dialogSimpan.judul);
    await dialog.getByLabel(T.dialogSimpan.nama).fill(nama);
    await dialog.getByRole("button", { name: "Simpan", exact: true }).click();
    await dialog.waitFor({ state: "detached" });
    await tabel().waitFor();
  };

  it("say what to do while there is none, and keep what is worked on under a name", async () => {
    await layar.keAlamat("/penempatan/rencana");
    await layar.tampak(T.kosongJudul);
    expect(await layar.pelanggaran()).toEqual([]);
    await halaman().getByRole("main").getByRole("link", { name: T.keUsul }).last().click();
    await layar.tombol(TEKS_HALAMAN_PENEMPATAN.hitung).click();
    await layar.tampak(TEKS_HALAMAN_PENEMPATAN.terbukti);
    await simpan("Rotasi 2027");
    await layar.tampak(T.belumDiputuskan);
    expect(await layar.pelanggaran()).toEqual([]);
    await tepat().potret("rencana-penempatan");
  });

  it("take a reason with what is turned down, and the decree of what is accepted makes it a fact", async () => {
    const nama = await orang();
    await tekanPada(nama, TOMBOL.keputusan.tolak.kunci[0]);
    const dialog = layar.jendela(T.dialogTolak.judul(nama));
    await dialog.getByRole("button", { name: T.dialogTolak.simpan }).click();
    await dialog.getByText(TEKS_UMUM.wajibDiisi).waitFor();
    await dialog.getByLabel(T.dialogTolak.alasan).fill("Masih memimpin tim");
    await dialog.getByRole("button", { name: T.dialogTolak.simpan }).click();
    await baris(nama).getByText("Masih memimpin tim").waitFor();
    await tekanPada(nama, TOMBOL.keputusan.cabut.kunci[0]);
    await baris(nama).getByText(T.belumDiputuskan).waitFor();
    await tekanPada(nama, TOMBOL.keputusan.terima.kunci[0]);
    await baris(nama).getByText("Diterima").waitFor();
    await pakai("Rotasi 2027");
    await layar.tombol(T.tindakan("Rotasi 2027")).click();
    await halaman().getByRole("menuitem", { name: T.lepas, exact: true }).click();
    await layar.tampak(T.dilepas("Rotasi 2027"));
    await pakai("Rotasi 2027");
    await pilih(nama, T.sk);
    const sk = layar.jendela(T.dialogSk.judul(nama));
    await sk.getByLabel(T.dialogSk.nomor).fill("821/12/2027");
    await sk.getByLabel(T.dialogSk.tmt).focus();
    await layar.tekan("Control+;");
    expect(await layar.pelanggaran()).toEqual([]);
    await tepat().potret("rencana-penempatan-sk");
    await sk.getByRole("button", { name: T.dialogSk.simpan }).click();
    await baris(nama)
      .getByText(/^SK 821\/12\/2027, TMT /u)
      .waitFor();
    await baris(nama).getByText("sudah memangku jabatan itu").waitFor();
    await tepat().potret("rencana-penempatan-diputuskan");
  });

  it("are adopted one at a time, held side by side, and counted by what was decided", async () => {
    await layar.tampak(T.beda.sama);
    await layar.tombol(T.kerjakan).click();
    await layar.tampak(TEKS_HALAMAN_PENEMPATAN.terbukti);
    const usul = halaman().getByRole("table", { name: TEKS_HALAMAN_PENEMPATAN.tabel }).getByRole("rowheader").getByRole("button");
    await usul.first().focus();
    await layar.tekan("c");
    await halaman().getByRole("region", { name: TEKS_HALAMAN_PENEMPATAN.batasan.judul }).waitFor();
    await layar.tampak(TEKS_HALAMAN_PENEMPATAN.terbukti);
    await simpan("Tanpa yang pertama");
    await layar.keAlamat("/penempatan/rencana");
    await layar.tampak(new RegExp(`^${T.statistik.ringkas(1, 1, 0)}`, "u"));
    for (const nama of ["Rotasi 2027", "Tanpa yang pertama"]) await halaman().getByLabel(T.pilihUntukBanding(nama)).check();
    expect(await layar.pelanggaran()).toEqual([]);
    await tepat().potret("rencana-penempatan-daftar");
    await layar.tombol(T.bandingkan).click();
    await halaman().getByRole("table", { name: T.banding.berbeda }).waitFor();
    expect(await layar.pelanggaran()).toEqual([]);
    await tepat().potret("rencana-penempatan-banding");
  });
});
