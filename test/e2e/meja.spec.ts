import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElectronApplication } from "playwright-core";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { TEKS_MENU } from "../../core/text/menu";
import { analis } from "./analis";
import { bukaTepat } from "./harness";

function mejaDari(desktop: ElectronApplication | null): ElectronApplication {
  if (!desktop) throw new Error("This is asked of the desktop only");
  return desktop;
}

/** The lines of a menu as they are read, from top to bottom. */
function barisMenu(desktop: ElectronApplication, menu: string): Promise<string[]> {
  return desktop.evaluate(({ Menu }, label) => {
    const found = Menu.getApplicationMenu()?.items.find((one) => one.label === label);
    return (found?.submenu?.items ?? []).filter(({ type }) => type !== "separator").map((one) => one.label.split("\t")[0] ?? "");
  }, menu);
}

/** Chooses a line of a menu. */
async function pilihMenu(desktop: ElectronApplication, menu: string, baris: string): Promise<void> {
  const found = await desktop.evaluate(
    ({ Menu, BrowserWindow }, [label, line]) => {
      const item = Menu.getApplicationMenu()
        ?.items.find((one) => one.label === label)
        ?.submenu?.items.find((one) => one.label.split("\t")[0] === line);
      item?.click(undefined, BrowserWindow.getAllWindows()[0]);
      return item !== undefined;
    },
    [menu, baris] as const,
  );
  expect(found, `${menu} > ${baris}`).toBe(true);
}

describe("the menus of the desktop", () => {
  const { layar, tepat } = analis({ contoh: true });
  const desktop = () => mejaDari(tepat().desktop);

  it("stand in the language of the office, and hold what the palette holds", async () => {
    const names = await desktop().evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label));
    expect(names).toEqual(Object.values(TEKS_MENU));
    expect(await barisMenu(desktop(), "Berkas")).toEqual(expect.arrayContaining(["Impor berkas Excel", "Keluar"]));
    expect(await barisMenu(desktop(), "Sunting")).toEqual(expect.arrayContaining(["Potong", "Salin", "Tempel", "Tambah pegawai"]));
  });

  it("lead to a page", async () => {
    await pilihMenu(desktop(), "Pergi", "Formasi");
    await layar
      .page()
      .getByRole("heading", { level: 1, name: "Usul formasi" })
      .or(layar.page().getByRole("heading", { level: 1, name: "Formasi" }))
      .waitFor();
    expect(new URL(layar.page().url()).hash).toBe("#/formasi");
  });

  it("hold no key of their own, so that none acts twice", async () => {
    const registered = await desktop().evaluate(({ Menu }) => {
      const all = (items: Electron.MenuItem[]): Electron.MenuItem[] => items.flatMap((one) => [one, ...all(one.submenu?.items ?? [])]);
      return all(Menu.getApplicationMenu()?.items ?? [])
        .filter((one) => one.accelerator && one.registerAccelerator && !one.role)
        .map(({ label }) => label);
    });
    expect(registered).toEqual([]);
  });

  it("undo what is typed where it is typed", async () => {
    await layar.menuju("pegawai");
    await layar
      .page()
      .getByRole("link", { name: /^Tambah pegawai/u })
      .first()
      .click();
    const nama = layar.isian(/^Nama( |$)/u);
    await nama.pressSequentially("SITI");
    await pilihMenu(desktop(), "Sunting", "Urungkan");
    await expect.poll(() => nama.inputValue()).not.toBe("SITI");
    await nama.fill("");
  });

  it("draw everything larger and smaller, by menu and by key", async () => {
    const skala = () => desktop().evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor());
    await pilihMenu(desktop(), "Pergi", "Formasi");
    await layar.page().getByRole("dialog").waitFor({ state: "detached" });
    await pilihMenu(desktop(), "Lihat", "Perbesar tampilan");
    await expect.poll(skala).toBeCloseTo(1.1);
    await layar.page().keyboard.press("Control+Equal");
    await expect.poll(skala).toBeCloseTo(1.25);
    await layar.page().keyboard.press("Control+Minus");
    await expect.poll(skala).toBeCloseTo(1.1);
    await layar.page().keyboard.press("Control+0");
    await expect.poll(skala).toBeCloseTo(1);
  });
});

describe("the window of the desktop", () => {
  it("stands again as it stood, on the page that was open; a broken memory of it opens the usual one", async () => {
    const data = mkdtempSync(join(tmpdir(), "tepat-meja-"));
    onTestFinished(() => rmSync(data, { recursive: true, force: true, maxRetries: 5 }));
    const buka = async () => {
      const tepat = await bukaTepat({ contoh: true, data });
      onTestFinished(() => tepat.tutup());
      await tepat.page.getByRole("heading", { level: 1 }).waitFor();
      return tepat;
    };
    const ingatan = join(data, "jendela.json");
    const pertama = await buka();
    await pertama.page.evaluate(() => {
      window.location.hash = "/pegawai?cari=SITI";
    });
    await mejaDari(pertama.desktop).evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 30, width: 1100, height: 650 }),
    );
    await pertama.page.keyboard.press("Control+Equal");
    await vi.waitFor(() => expect(readFileSync(ingatan, "utf8")).toContain('"skala":1.1'), { timeout: 5_000 });
    await Promise.all([pertama.page.waitForEvent("close"), pertama.page.close({ runBeforeUnload: true })]);
    await pertama.tutup();
    expect(readFileSync(ingatan, "utf8")).not.toContain("SITI");
    const kedua = await buka();
    await kedua.page.getByRole("heading", { level: 1, name: "Pegawai" }).waitFor();
    const skala = await mejaDari(kedua.desktop).evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor(),
    );
    expect(skala).toBeCloseTo(1.1);
    await kedua.tutup();
    writeFileSync(ingatan, '{"contoh":{"tempat":{"x":99999,"y":0,"width":900,"height":600},"maksimal":false,"skala":77,"halaman":"/x"}');
    const ketiga = await buka();
    expect(new URL(ketiga.page.url()).hash).toBe("#/");
  });

  it("reaches no network, no file of the machine, no other window and no device", async () => {
    const tepat = await bukaTepat({ contoh: true });
    onTestFinished(() => tepat.tutup());
    const { page } = tepat;
    await page.getByRole("heading", { level: 1 }).waitFor();
    const reached = await page.evaluate(async () => {
      const fetched = async (address: string) =>
        fetch(address, { mode: "no-cors" }).then(
          () => address,
          () => null,
        );
      const addresses = ["http://127.0.0.1:9/", "https://example.com/", "file:///etc/hostname", "tepat://lain/index.html"];
      const camera = await navigator.mediaDevices?.getUserMedia({ video: true }).then(
        () => "camera",
        () => null,
      );
      const opened = window.open("https://example.com/") === null ? null : "window";
      return [...(await Promise.all(addresses.map(fetched))), camera ?? null, opened].filter((one) => one !== null);
    });
    expect(reached).toEqual([]);
    const outside = await page.evaluate(async () =>
      Promise.all(
        ["../main.cjs", "%2e%2e/main.cjs", "..%2fmain.cjs", "assets/../../preload.cjs"].map(
          async (path) => (await fetch(`tepat://app/${path}`)).status,
        ),
      ),
    );
    expect(outside).toEqual([404, 404, 404, 404]);
    const before = page.url();
    await page.evaluate(() => {
      window.location.href = "https://example.com/";
    });
    await page.evaluate(() => {
      window.location.href = "file:///etc/hostname";
    });
    expect(page.url()).toBe(before);
    expect(mejaDari(tepat.desktop).windows().length).toBe(1);
  });
});
