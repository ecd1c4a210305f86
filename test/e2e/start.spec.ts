import { describe, expect, it } from "vitest";
import { periksaAksesibilitas } from "./aksesibilitas";
import { analis } from "./analis";
import { hostUji } from "./harness";

describe(`a first start on ${hostUji()}`, () => {
  const { layar, tepat } = analis();
  const langkah = (nomor: number, keadaan: string) =>
    layar.page().getByRole("heading", { name: new RegExp(`^Langkah ${nomor}: .*\\(${keadaan}\\)$`, "u") });

  it("shows a page with one main heading", async () => {
    expect(await layar.page().getByRole("heading", { level: 1 }).count()).toBe(1);
    await tepat().potret("mulai");
  });

  it("shows a page without errors of its own", () => {
    expect(tepat().galatHalaman).toEqual([]);
  });

  it("shows a page without accessibility violations", async () => {
    expect(await layar.pelanggaranDuaRupa("mulai")).toEqual([]);
  });

  it("leads from the name of the office to its files, keeping what is typed when the page is left", async () => {
    await langkah(1, "langkah berikutnya").waitFor();
    await layar.isian("Nama kabupaten").fill("Contoh");
    await layar.menuju("pegawai");
    await layar.menuju("beranda");
    expect(await layar.isian("Nama kabupaten").inputValue()).toBe("Contoh");
    await layar.tombol("Pakai nama ini").click();
    await langkah(1, "selesai").waitFor();
    await langkah(2, "langkah berikutnya").waitFor();
    await layar.tampak("SEKRETARIAT KPU KABUPATEN CONTOH");
  });

  it("lets a step be passed over, and done after all", async () => {
    await layar.tombol("Lewati: Data pegawai dan tugas").click();
    await langkah(3, "langkah berikutnya").waitFor();
    await layar.menuju("pegawai");
    await layar.menuju("beranda");
    await langkah(2, "dilewati").waitFor();
    await layar.tombol("Kerjakan: Data pegawai dan tugas").click();
    await langkah(2, "langkah berikutnya").waitFor();
    expect(tepat().galatHalaman).toEqual([]);
  });
});

/** The desktop has one window. */
const DI_PERAMBAN = hostUji() === "web" ? ["a browser"] : [];

describe.each(DI_PERAMBAN)("further windows in %s", () => {
  const { tepat } = analis();

  it("open from the first one, which stays", async () => {
    const page = tepat().page;
    const [kedua] = await Promise.all([page.waitForEvent("popup"), page.getByRole("link", { name: "Jendela baru" }).click()]);
    await kedua.getByRole("heading", { level: 1 }).waitFor();
    expect([new URL(kedua.url()).search, await page.getByRole("heading", { level: 1 }).count()]).toEqual(["", 1]);
    await kedua.close();
  });

  it("are told what to do in a browser that Tepat does not know, with an address or without", async () => {
    const peramban = tepat().page.context().browser();
    if (!peramban) throw new Error("The page must belong to a browser");
    const lain = await (await peramban.newContext()).newPage();
    const { origin } = new URL(tepat().page.url());
    await lain.goto(`${origin}/?token=sudah-dipakai`);
    expect(await lain.getByRole("heading", { level: 1 }).innerText()).toBe("Alamat ini sudah dipakai");
    expect(await periksaAksesibilitas(lain)).toEqual([]);
    await lain.goto(origin);
    expect(await lain.getByRole("heading", { level: 1 }).innerText()).toBe("Peramban ini belum diizinkan membuka Tepat");
    await lain.context().close();
  });
});
