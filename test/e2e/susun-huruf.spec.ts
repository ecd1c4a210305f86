import type { CDPSession } from "playwright-core";
import { describe, expect, it } from "vitest";
import { analis } from "./analis";
import { hostUji } from "./harness";

/** The engine's own way to put signs together is driven in Chromium; the desktop has the same engine. */
const DI_PERAMBAN = hostUji() === "web" ? ["a browser"] : [];

describe.each(DI_PERAMBAN)("signs put together from several in %s", () => {
  const { abk, layar, tepat } = analis({ contoh: true });

  /** An input method of the system: what it is pressed and what it proposes. */
  async function metodeMasukan(): Promise<CDPSession> {
    return tepat().page.context().newCDPSession(tepat().page);
  }
  const tombol = (cdp: CDPSession, key: string, code: string) =>
    cdp.send("Input.dispatchKeyEvent", { type: "rawKeyDown", key, code, windowsVirtualKeyCode: 229 });
  const isian = () =>
    layar
      .page()
      .locator(":focus")
      .evaluate((bidang) => (bidang instanceof HTMLInputElement || bidang instanceof HTMLTextAreaElement ? bidang.value : null));

  it.each([
    ["Dead", { code: "Equal", sementara: "´", jadi: "é" }],
    ["Process", { code: "Quote", sementara: "ka", jadi: "カ" }],
  ] as const)("go into a cell that was only chosen, first sign included (%s)", async (key, { code, sementara, jadi }) => {
    await abk.bukaJabatan("Sekretaris");
    const sel = layar.sel().nth(1);
    const asal = await sel.innerText();
    await layar.sel().first().click();
    await layar.tekan("Home");
    const cdp = await metodeMasukan();
    await tombol(cdp, key, code);
    await expect.poll(isian).not.toBeNull();
    await cdp.send("Input.imeSetComposition", { text: sementara, selectionStart: sementara.length, selectionEnd: sementara.length });
    // Enter takes what is proposed; it commits nothing and leaves no cell.
    await tombol(cdp, "Enter", "Enter");
    expect(await isian()).toBe(sementara);
    await cdp.send("Input.insertText", { text: jadi });
    await layar.page().keyboard.type("x");
    expect(await isian()).toBe(`${jadi}x`);
    await layar.tekan("Escape");
    expect(await sel.innerText()).toBe(asal);
    expect(tepat().galatHalaman).toEqual([]);
  });
});
