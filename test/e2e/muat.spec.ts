import { describe, expect, it } from "vitest";
import { PLACES } from "../../renderer/pages";
import { analis } from "./analis";
import { hostUji, ukuranLayar } from "./harness";

/** A window of 1366 x 768 at 125 %. */
const DIPERBESAR = { width: 1093, height: 614 } as const;

/** Names of controls that reach beyond the window at its sides; those of a wide table are reached by scrolling the table. */
function diLuarJendela(): readonly string[] {
  const terpotong = (unsur: Element): boolean => {
    const { left, right, width } = unsur.getBoundingClientRect();
    if (width === 0) return false;
    for (let wadah = unsur.parentElement; wadah && wadah.parentElement?.tagName !== "MAIN"; wadah = wadah.parentElement) {
      const gulir = getComputedStyle(wadah).overflowX;
      if (gulir === "auto" || gulir === "scroll") return false;
    }
    return left < -1 || right > window.innerWidth + 1;
  };
  return [...document.querySelectorAll("button, a, input, select, textarea, [role=tab]")]
    .filter(terpotong)
    .map((unsur) => unsur.getAttribute("aria-label") ?? unsur.textContent);
}

describe(`pages in a small window on ${hostUji()}`, () => {
  const { layar, tepat } = analis({ contoh: true });

  it.each([ukuranLayar, DIPERBESAR])("keep every control inside a window of $width x $height", async (ukuran) => {
    const page = layar.page();
    await page.setViewportSize(ukuran);
    const terpotong: Record<string, readonly string[]> = {};
    for (const { path, name } of PLACES) {
      await layar.menuju(name);
      await tepat().potret(`muat-${ukuran.width}-${name}`);
      const nama = await page.evaluate(diLuarJendela);
      if (nama.length > 0) terpotong[path] = nama;
    }
    expect(terpotong).toEqual({});
  });
});
