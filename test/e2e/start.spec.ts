import { describe, expect, it } from "vitest";
import { periksaAksesibilitas } from "./aksesibilitas";
import { analis } from "./analis";
import { hostUji } from "./harness";

describe(`a first start on ${hostUji()}`, () => {
  const { layar, tepat } = analis();

  it("shows a page with one main heading", async () => {
    expect(await layar.page().getByRole("heading", { level: 1 }).count()).toBe(1);
    await tepat().potret("mulai");
  });

  it("shows a page without errors of its own", () => {
    expect(tepat().galatHalaman).toEqual([]);
  });

  it("shows a page without accessibility violations", async () => {
    expect(await layar.pelanggaran()).toEqual([]);
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
