import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { TEKS_CADANGAN } from "../../core/text/cadangan";
import { TEKS_LAYAR_KUNCI as L } from "../../core/text/layar-kunci";
import { TEKS_PERLINDUNGAN as P } from "../../core/text/perlindungan";
import { TEKS_PINDAH as T } from "../../core/text/pindah";
import { openHost } from "../../electron/host";
import { inThisProcess } from "../../electron/jobs/in-process";
import { analis } from "./analis";
import { hostUji } from "./harness";

const SANDI_BARU = "kapal kertas hujan";

/** What the old computer wrote to a stick, and its recovery sheet. */
async function komputerLama(folder: string, usb: string): Promise<readonly string[]> {
  const host = openHost({ folder, jenis: "kantor", workers: inThisProcess });
  const minta = async (nama: string, isi: unknown): Promise<unknown> => {
    const jawab = await host.dispatch(nama, isi);
    if (!jawab.ok) throw new Error(jawab.error.message);
    return jawab.value;
  };
  await minta("unit.save", { nama: "Subbagian Umum", indukId: null, kode: null });
  const { lembarPemulihan } = (await minta("kunci.lindungi", { nama: "Sri Wahyuni", sandi: "payung biru kopi" })) as {
    lembarPemulihan: readonly string[];
  };
  await minta("pindah.keluar", { folder: usb });
  await host.close();
  return lembarPemulihan;
}

// On the desktop the folder is chosen in a dialog of the system, which no test can drive.
describe.runIf(hostUji() === "web")("a new computer with nothing but the stick and the sealed envelope", () => {
  let lembar: readonly string[] = [];
  const letak = { usb: "", lama: "" };
  beforeAll(async () => {
    mkdirSync(letak.usb, { recursive: true });
    lembar = await komputerLama(letak.lama, letak.usb);
  });
  const { layar, tepat, folder } = analis();
  letak.usb = join(folder, "usb");
  letak.lama = join(folder, "lama");

  it("finds the office in the folder and opens it with the recovery sheet", async () => {
    await layar.tombol(T.masuk.tombol).click();
    await layar.berlabel(T.folder).fill(letak.usb);
    expect(await layar.pelanggaran()).toEqual([]);
    await layar.tombol(T.masuk.cari).click();
    await layar.tampak(TEKS_CADANGAN.masaItu.siapa);
    await tepat().potret("pindah-masuk");
    expect(await layar.pelanggaran()).toEqual([]);
    await layar.tombol(TEKS_CADANGAN.masaItu.pemulihan).click();
    await layar.berlabel(L.pemulihan).fill(lembar.join(" "));
    await layar.tombol(L.bukaPemulihan).click();
    await layar.page().getByRole("heading", { name: P.sesudahPemulihan.judul }).waitFor({ timeout: 20_000 });
  });

  it("asks for a password of her own at once, says whose keys still open the data, and she is at work", async () => {
    await layar.tampak(P.sesudahPemulihan.masihMembuka(["Sri Wahyuni (Penyusun)"]));
    await tepat().potret("pindah-sandi");
    await layar.berlabel(P.isian.nama).fill("Dewi Lestari");
    await layar.berlabel(P.isian.sandi).fill(SANDI_BARU);
    await layar.berlabel(P.isian.sandiLagi).fill(SANDI_BARU);
    await layar.tombol(P.sesudahPemulihan.kerjakan).click();
    await layar.tombol(P.menu.tombol("Dewi Lestari", "Penyusun")).waitFor({ timeout: 20_000 });
    await layar.keAlamat("/jabatan");
    await layar.tampak("Subbagian Umum");
    expect(tepat().galatHalaman).toEqual([]);
  });
});
